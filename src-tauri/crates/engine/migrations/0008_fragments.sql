-- Pieces that several messages share are kept as templates are, with cells and revisions of their own.
ALTER TABLE templates ADD COLUMN is_fragment INTEGER NOT NULL DEFAULT 0 CHECK (is_fragment IN (0, 1));
