-- Who read the text of a cell (template, locale, register) and stands by it. `content` is the address of exactly what was
-- read: a vouch counts while the cell's content has that address. `until` is the last day it counts, NULL for good.
-- Rows are added and withdrawn, never changed; the newest one that fits the content counts.
CREATE TABLE vouches (
    id           INTEGER PRIMARY KEY,
    template     TEXT NOT NULL REFERENCES templates (key),
    locale       TEXT NOT NULL,
    register     TEXT CHECK (register IN ('formal', 'informal', 'neutral')),
    content      TEXT NOT NULL,
    vouched_by   TEXT NOT NULL CHECK (vouched_by <> ''),
    vouched_at   TEXT NOT NULL,
    until        TEXT,
    withdrawn_at TEXT
) STRICT;
CREATE INDEX vouches_by_template ON vouches (template, id);

-- Two settings that keep people out of a campaign, off by default.
ALTER TABLE campaigns ADD COLUMN vouched_only INTEGER NOT NULL DEFAULT 0 CHECK (vouched_only IN (0, 1));
ALTER TABLE campaigns ADD COLUMN no_crossing INTEGER NOT NULL DEFAULT 0 CHECK (no_crossing IN (0, 1));

-- Who let the people in whom a rule keeps out of a campaign, and why: for one cell, and only while its content has this
-- address. Rows are added and withdrawn, never changed: receipts name them.
CREATE TABLE let_ins (
    id           INTEGER PRIMARY KEY,
    campaign     TEXT NOT NULL REFERENCES campaigns (key),
    rule         TEXT NOT NULL CHECK (rule IN ('not_vouched', 'other_script', 'other_register')),
    locale       TEXT NOT NULL,
    register     TEXT CHECK (register IN ('formal', 'informal', 'neutral')),
    content      TEXT NOT NULL,
    let_in_by    TEXT NOT NULL CHECK (let_in_by <> ''),
    reason       TEXT NOT NULL CHECK (reason <> ''),
    let_in_at    TEXT NOT NULL,
    withdrawn_at TEXT
) STRICT;
CREATE INDEX let_ins_by_campaign ON let_ins (campaign, id);

-- The messages that went out because somebody let these people in.
CREATE TABLE receipt_let_ins (
    batch_id   INTEGER NOT NULL REFERENCES batches (id),
    profile_id INTEGER NOT NULL,
    let_in     INTEGER NOT NULL REFERENCES let_ins (id),
    PRIMARY KEY (batch_id, profile_id, let_in)
) STRICT, WITHOUT ROWID;
