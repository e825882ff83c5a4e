-- Saved readers for looking at messages: the facts of somebody made up (JSON of a person's form), or a person kept at hand,
-- who takes the row along when they go. They are in no audience and receive nothing. A number is never used again, so
-- that a person put back finds it free.
CREATE TABLE personas (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    name       TEXT NOT NULL CHECK (name <> ''),
    facts      TEXT,
    profile_id INTEGER REFERENCES profiles (id) ON DELETE CASCADE,
    CHECK ((facts IS NULL) <> (profile_id IS NULL))
) STRICT;
CREATE INDEX personas_by_profile ON personas (profile_id);
