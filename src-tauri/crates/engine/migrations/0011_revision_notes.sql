-- What is said of a saved state of a template: a name somebody gave it, and who saved it. The state itself never changes.
CREATE TABLE revision_notes (
    template TEXT NOT NULL,
    number   INTEGER NOT NULL,
    name     TEXT,
    saved_by TEXT,
    PRIMARY KEY (template, number),
    FOREIGN KEY (template, number) REFERENCES template_revisions (template, number)
) STRICT, WITHOUT ROWID;
