-- Who got nothing in a batch, as they were judged when it was exported: the words of the reason, the address a message
-- would have gone to, and the text to blame. Batches of before have no rows.
CREATE TABLE batch_excluded (
    batch_id   INTEGER NOT NULL REFERENCES batches (id),
    profile_id INTEGER NOT NULL,
    name       TEXT NOT NULL,
    address    TEXT NOT NULL,
    reason     TEXT NOT NULL,
    detail     TEXT NOT NULL,
    cell       TEXT NOT NULL,
    locale     TEXT NOT NULL,
    PRIMARY KEY (batch_id, profile_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX batch_excluded_by_profile ON batch_excluded (profile_id);
