-- What people say became of the messages of a batch after its export. `profile_id` NULL is the whole batch; an entry about
-- a person holds over it. `day` is the day it happened. Rows are added, never changed; erasing somebody removes theirs.
CREATE TABLE deliveries (
    id          INTEGER PRIMARY KEY,
    batch_id    INTEGER NOT NULL REFERENCES batches (id),
    profile_id  INTEGER,
    state       TEXT NOT NULL CHECK (state IN ('sent', 'not_sent', 'withdrawn')),
    reason      TEXT CHECK (reason IN ('bounced', 'wrong_address', 'not_printed', 'returned', 'other')),
    note        TEXT,
    day         TEXT NOT NULL,
    recorded_at TEXT NOT NULL,
    CHECK ((state = 'not_sent') = (reason IS NOT NULL))
) STRICT;
CREATE INDEX deliveries_by_batch ON deliveries (batch_id, profile_id, id);
CREATE INDEX deliveries_by_profile ON deliveries (profile_id) WHERE profile_id IS NOT NULL;
CREATE TRIGGER deliveries_never_change BEFORE UPDATE ON deliveries
BEGIN
    SELECT RAISE(ABORT, 'what was said of a delivery is never changed');
END;

-- What whoever sends a batch must know of it, as JSON: the folder, the gateway, the paper.
ALTER TABLE batches ADD COLUMN handover TEXT;
