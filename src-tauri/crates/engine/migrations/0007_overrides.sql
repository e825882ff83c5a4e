-- Findings that a person lets stand, and why. `content` is the address of the finding with the very words it is about:
-- when they change, the decision does not count any more. Rows are added and withdrawn, never changed.
CREATE TABLE finding_overrides (
    id            INTEGER PRIMARY KEY,
    template      TEXT NOT NULL REFERENCES templates (key),
    rule          TEXT NOT NULL,
    locale        TEXT NOT NULL,
    register      TEXT CHECK (register IN ('formal', 'informal', 'neutral')),
    content       TEXT NOT NULL,
    overridden_by TEXT NOT NULL CHECK (overridden_by <> ''),
    reason        TEXT NOT NULL CHECK (reason <> ''),
    overridden_at TEXT NOT NULL,
    withdrawn_at  TEXT
) STRICT;
CREATE INDEX finding_overrides_by_template ON finding_overrides (template, id);
