-- What staff say about cultures, over what the product says: one row per tag (in the form fallback chains use) and key;
-- `value` is JSON. A row that is gone gives the value back to the product.
CREATE TABLE culture_values (
    tag         TEXT NOT NULL,
    key         TEXT NOT NULL,
    value       TEXT NOT NULL CHECK (json_valid(value)),
    recorded_at TEXT NOT NULL,
    PRIMARY KEY (tag, key)
) STRICT, WITHOUT ROWID;

-- Content-addressed: `hash` is the SHA-256 of `said`, JSON of tag -> key -> value. Never changed, so that a batch's
-- messages can be made again after staff said something else.
CREATE TABLE culture_snapshots (
    hash TEXT PRIMARY KEY,
    said TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- NULL: the workspace said nothing about cultures.
ALTER TABLE batches ADD COLUMN cultures TEXT REFERENCES culture_snapshots (hash);
