-- What went with a batch's emails, as JSON: the letter's revision, and whose appointments they are. NULL: nothing did.
ALTER TABLE batches ADD COLUMN attached TEXT;
