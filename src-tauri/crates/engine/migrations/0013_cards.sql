-- A picture may be a drawing: a card, whose placeholders become each reader's words. SQLite changes no CHECK in place, so
-- the tables are made again around their rows.
CREATE TABLE new_picture_files (
    hash       TEXT PRIMARY KEY,
    media_type TEXT NOT NULL CHECK (media_type IN ('image/png', 'image/jpeg', 'image/gif', 'image/svg+xml')),
    width      INTEGER NOT NULL CHECK (width > 0),
    height     INTEGER NOT NULL CHECK (height > 0),
    bytes      BLOB NOT NULL
) STRICT;
INSERT INTO new_picture_files (hash, media_type, width, height, bytes)
    SELECT hash, media_type, width, height, bytes FROM picture_files;

CREATE TABLE new_pictures (
    slot        TEXT NOT NULL REFERENCES picture_slots (key),
    locale      TEXT NOT NULL,
    file        TEXT NOT NULL REFERENCES new_picture_files (hash),
    alt         TEXT,
    alt_locale  TEXT CHECK (alt_locale IS NOT NULL OR alt IS NULL OR alt = ''),
    recorded_at TEXT NOT NULL,
    PRIMARY KEY (slot, locale)
) STRICT, WITHOUT ROWID;
INSERT INTO new_pictures (slot, locale, file, alt, alt_locale, recorded_at)
    SELECT slot, locale, file, alt, alt_locale, recorded_at FROM pictures;

DROP TABLE pictures;
DROP TABLE picture_files;
ALTER TABLE new_picture_files RENAME TO picture_files;
ALTER TABLE new_pictures RENAME TO pictures;
