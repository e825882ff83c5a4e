-- The files of pictures, content-addressed: `hash` is the SHA-256 of `bytes`, which carry no metadata. A file goes when
-- nothing names it any more.
CREATE TABLE picture_files (
    hash       TEXT PRIMARY KEY,
    media_type TEXT NOT NULL CHECK (media_type IN ('image/png', 'image/jpeg', 'image/gif')),
    width      INTEGER NOT NULL CHECK (width > 0),
    height     INTEGER NOT NULL CHECK (height > 0),
    bytes      BLOB NOT NULL
) STRICT;

-- A place for a picture, as templates name it: "Team photo".
CREATE TABLE picture_slots (
    key  TEXT PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> '')
) STRICT, WITHOUT ROWID;

-- What a slot shows. `locale` is '' for every culture without a picture of its own. `alt` is what is read to somebody who
-- cannot see it, in the language `alt_locale`: NULL was not said yet, '' says that the picture only decorates.
CREATE TABLE pictures (
    slot        TEXT NOT NULL REFERENCES picture_slots (key),
    locale      TEXT NOT NULL,
    file        TEXT NOT NULL REFERENCES picture_files (hash),
    alt         TEXT,
    alt_locale  TEXT CHECK (alt_locale IS NOT NULL OR alt IS NULL OR alt = ''),
    recorded_at TEXT NOT NULL,
    PRIMARY KEY (slot, locale)
) STRICT, WITHOUT ROWID;

-- Content-addressed like culture_snapshots: `shown` is JSON of the slots a batch's template named, so that its messages
-- can be made again after a picture changed.
CREATE TABLE picture_snapshots (
    hash  TEXT PRIMARY KEY,
    shown TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- NULL: the template had no pictures.
ALTER TABLE batches ADD COLUMN pictures TEXT REFERENCES picture_snapshots (hash);

-- Of a vouch's content, the address of what the template itself said. NULL is the whole content: nothing was taken from
-- elsewhere when it was read.
ALTER TABLE vouches ADD COLUMN words TEXT;
