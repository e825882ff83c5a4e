-- When a campaign's messages go out: JSON of hours and of what to avoid; '{}' is the usual hours.
ALTER TABLE campaigns ADD COLUMN sending TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(sending));
