-- A workspace: people, what they chose, what is written for them, and what was exported.

CREATE TABLE settings (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Empty values are NULL, never ''. The *_key columns are the normalised form that imports and suppressions match on.
-- `source` and `recorded_at` hold for every field of the row that `origins` (JSON: field -> [source, recorded_at]) does not name.
CREATE TABLE profiles (
    id              INTEGER PRIMARY KEY,
    external_id     TEXT UNIQUE,
    first_name      TEXT,
    last_name       TEXT,
    title           TEXT,
    gender          TEXT CHECK (gender IN ('feminine', 'masculine', 'other')),
    locale          TEXT,
    register        TEXT CHECK (register IN ('formal', 'informal', 'neutral')),
    time_zone       TEXT,
    birthday        TEXT,
    email           TEXT,
    phone           TEXT,
    postal_line1    TEXT,
    postal_city     TEXT,
    postal_postcode TEXT,
    postal_country  TEXT,
    email_key       TEXT,
    phone_key       TEXT,
    sort_name       TEXT NOT NULL,
    search          TEXT NOT NULL,
    source          TEXT NOT NULL,
    recorded_at     TEXT NOT NULL,
    origins         TEXT
) STRICT;
CREATE INDEX profiles_by_email ON profiles (email_key) WHERE email_key IS NOT NULL;
CREATE INDEX profiles_by_phone ON profiles (phone_key) WHERE phone_key IS NOT NULL;
CREATE INDEX profiles_by_name ON profiles (sort_name, id);

CREATE TABLE attributes (
    id          INTEGER PRIMARY KEY,
    key         TEXT NOT NULL UNIQUE,
    name        TEXT NOT NULL,
    type        TEXT NOT NULL CHECK (type IN ('text', 'number', 'date', 'yes_no', 'choice', 'list')),
    kind        TEXT NOT NULL CHECK (kind IN ('demographic', 'behavioural', 'psychographic')),
    sensitivity TEXT NOT NULL CHECK (sensitivity IN ('ordinary', 'personal', 'sensitive')),
    choices     TEXT NOT NULL DEFAULT '[]'
) STRICT;

-- One row per known value: text, date, choice as TEXT, number as INTEGER or REAL, yes/no as 0 or 1, list as a JSON array.
CREATE TABLE attribute_values (
    attribute_id INTEGER NOT NULL REFERENCES attributes (id) ON DELETE CASCADE,
    profile_id   INTEGER NOT NULL REFERENCES profiles (id) ON DELETE CASCADE,
    value        ANY NOT NULL,
    source       TEXT NOT NULL,
    recorded_at  TEXT NOT NULL,
    PRIMARY KEY (attribute_id, profile_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX attribute_values_by_profile ON attribute_values (profile_id);

CREATE TABLE profile_tags (
    profile_id INTEGER NOT NULL REFERENCES profiles (id) ON DELETE CASCADE,
    tag        TEXT NOT NULL,
    source     TEXT NOT NULL,
    PRIMARY KEY (profile_id, tag)
) STRICT, WITHOUT ROWID;
CREATE INDEX profile_tags_by_tag ON profile_tags (tag);

CREATE TABLE purposes (
    key         TEXT PRIMARY KEY,
    name        TEXT NOT NULL,
    legal_basis TEXT NOT NULL CHECK (legal_basis IN
        ('consent', 'contract', 'legal_obligation', 'vital_interests', 'public_task', 'legitimate_interests'))
) STRICT, WITHOUT ROWID;

-- The ledger. Append-only: triggers refuse every change. The latest entry for a person, or for their address, holds.
-- `address` is the email_key or phone_key at that time, so that an opt-out outlives the row it was recorded on.
CREATE TABLE consent_records (
    id          INTEGER PRIMARY KEY,
    profile_id  INTEGER NOT NULL,
    address     TEXT,
    purpose     TEXT NOT NULL REFERENCES purposes (key),
    channel     TEXT NOT NULL CHECK (channel IN ('email', 'sms', 'letter', 'push', 'in-app')),
    state       TEXT NOT NULL CHECK (state IN ('given', 'withdrawn', 'annulled')),
    recorded_at TEXT NOT NULL,
    how         TEXT NOT NULL,
    evidence    TEXT,
    source      TEXT NOT NULL
) STRICT;
CREATE INDEX consent_by_profile ON consent_records (profile_id, purpose, channel, id);
CREATE INDEX consent_by_address ON consent_records (address, purpose, channel, id) WHERE address IS NOT NULL;
CREATE TRIGGER consent_records_never_change BEFORE UPDATE ON consent_records
BEGIN
    SELECT RAISE(ABORT, 'the consent ledger is append-only');
END;
CREATE TRIGGER consent_records_never_vanish BEFORE DELETE ON consent_records
BEGIN
    SELECT RAISE(ABORT, 'the consent ledger is append-only');
END;

-- Never contact, whatever the consent: matched by person or by either address.
CREATE TABLE suppressions (
    id          INTEGER PRIMARY KEY,
    profile_id  INTEGER,
    email_key   TEXT,
    phone_key   TEXT,
    reason      TEXT NOT NULL,
    recorded_at TEXT NOT NULL
) STRICT;
CREATE INDEX suppressions_by_profile ON suppressions (profile_id);
CREATE INDEX suppressions_by_email ON suppressions (email_key) WHERE email_key IS NOT NULL;
CREATE INDEX suppressions_by_phone ON suppressions (phone_key) WHERE phone_key IS NOT NULL;

CREATE TABLE imports (
    id        INTEGER PRIMARY KEY,
    file_name TEXT NOT NULL,
    at        TEXT NOT NULL,
    report    TEXT NOT NULL,
    undone_at TEXT
) STRICT;

-- What an import did to each person. 'created': before and after are NULL. 'updated': JSON of the changed fields.
CREATE TABLE import_changes (
    import_id  INTEGER NOT NULL REFERENCES imports (id),
    profile_id INTEGER NOT NULL,
    kind       TEXT NOT NULL CHECK (kind IN ('created', 'updated', 'attribute')),
    before     TEXT,
    after      TEXT,
    PRIMARY KEY (import_id, kind, profile_id)
) STRICT, WITHOUT ROWID;

-- `predicate` NULL is everyone.
CREATE TABLE segments (
    key       TEXT PRIMARY KEY,
    name      TEXT NOT NULL,
    predicate TEXT,
    archived_at TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE templates (
    key            TEXT PRIMARY KEY,
    name           TEXT NOT NULL,
    channel        TEXT NOT NULL,
    default_locale TEXT NOT NULL,
    revision       TEXT NOT NULL REFERENCES revisions (hash),
    archived_at    TEXT
) STRICT, WITHOUT ROWID;

-- Content-addressed: `hash` is the SHA-256 of `document`. Never changed.
CREATE TABLE revisions (
    hash     TEXT PRIMARY KEY,
    document TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE template_revisions (
    template TEXT NOT NULL REFERENCES templates (key),
    number   INTEGER NOT NULL,
    revision TEXT NOT NULL REFERENCES revisions (hash),
    saved_at TEXT NOT NULL,
    PRIMARY KEY (template, number)
) STRICT, WITHOUT ROWID;

-- `segment` NULL is everyone.
CREATE TABLE campaigns (
    key            TEXT PRIMARY KEY,
    name           TEXT NOT NULL,
    segment        TEXT REFERENCES segments (key),
    template       TEXT NOT NULL REFERENCES templates (key),
    channel        TEXT NOT NULL,
    purpose        TEXT NOT NULL REFERENCES purposes (key),
    sender         TEXT NOT NULL,
    reply_to       TEXT,
    other_language INTEGER NOT NULL DEFAULT 1 CHECK (other_language IN (0, 1)),
    archived_at    TEXT
) STRICT, WITHOUT ROWID;

-- `pending` is the finished .part folder and its target while the rename is not yet known to have happened.
CREATE TABLE batches (
    id       INTEGER PRIMARY KEY,
    campaign TEXT NOT NULL REFERENCES campaigns (key),
    at       TEXT NOT NULL,
    format   TEXT NOT NULL,
    seed     INTEGER NOT NULL,
    revision TEXT NOT NULL REFERENCES revisions (hash),
    audience INTEGER NOT NULL,
    exported INTEGER NOT NULL,
    excluded TEXT NOT NULL,
    pending  TEXT
) STRICT;

-- The decision record of one message; `fields` is JSON of what the template read, so that it can be replayed.
CREATE TABLE receipts (
    batch_id     INTEGER NOT NULL REFERENCES batches (id),
    profile_id   INTEGER NOT NULL,
    address      TEXT NOT NULL,
    cell         INTEGER NOT NULL,
    status       TEXT NOT NULL,
    fields       TEXT NOT NULL,
    consent_id   INTEGER,
    subject      TEXT NOT NULL,
    message_hash BLOB NOT NULL,
    PRIMARY KEY (batch_id, profile_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX receipts_by_profile ON receipts (profile_id);

-- People whose rendering of a revision had to be stopped during a check: excluded from its export as RenderFailed.
CREATE TABLE render_kills (
    revision   TEXT NOT NULL,
    profile_id INTEGER NOT NULL,
    message    TEXT NOT NULL,
    PRIMARY KEY (revision, profile_id)
) STRICT, WITHOUT ROWID;
