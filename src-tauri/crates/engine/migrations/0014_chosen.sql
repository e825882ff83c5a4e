-- Who was chosen for a batch, as JSON in words: the segment's name, and its rule where it has one. NULL: it was
-- exported before this was kept.
ALTER TABLE batches ADD COLUMN chosen TEXT CHECK (json_valid(chosen));
