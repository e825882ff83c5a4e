-- The further ways a campaign reaches people by, in order; its own channel and template are the first. `sender` NULL is
-- the campaign's.
CREATE TABLE campaign_channels (
    campaign TEXT NOT NULL REFERENCES campaigns (key),
    position INTEGER NOT NULL,
    channel  TEXT NOT NULL CHECK (channel IN ('email', 'sms', 'letter', 'push', 'in-app')),
    template TEXT NOT NULL REFERENCES templates (key),
    sender   TEXT,
    PRIMARY KEY (campaign, position),
    UNIQUE (campaign, channel)
) STRICT, WITHOUT ROWID;
CREATE INDEX campaign_channels_by_template ON campaign_channels (template);

-- How somebody asked to be written to.
ALTER TABLE profiles ADD COLUMN preferred_channel TEXT
    CHECK (preferred_channel IN ('email', 'sms', 'letter', 'push', 'in-app'));

-- Of a batch that went out by several channels, what each was made of. Without rows the batch has all of it.
CREATE TABLE batch_channels (
    batch_id INTEGER NOT NULL REFERENCES batches (id),
    channel  TEXT NOT NULL,
    template TEXT NOT NULL REFERENCES templates (key),
    revision TEXT NOT NULL REFERENCES revisions (hash),
    pictures TEXT REFERENCES picture_snapshots (hash),
    format   TEXT NOT NULL,
    exported INTEGER NOT NULL,
    PRIMARY KEY (batch_id, channel)
) STRICT, WITHOUT ROWID;

-- Of a receipt of such a batch, the channel of the message, and JSON of what the person prefers and of the channels tried
-- before, each with the reason why it was not used.
CREATE TABLE receipt_routes (
    batch_id   INTEGER NOT NULL REFERENCES batches (id),
    profile_id INTEGER NOT NULL,
    channel    TEXT NOT NULL,
    route      TEXT NOT NULL CHECK (json_valid(route)),
    PRIMARY KEY (batch_id, profile_id)
) STRICT, WITHOUT ROWID;

-- Whose text people were let in for; NULL is the campaign's first template.
ALTER TABLE let_ins ADD COLUMN template TEXT REFERENCES templates (key);
