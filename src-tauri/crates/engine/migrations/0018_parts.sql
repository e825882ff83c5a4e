-- What an entry of a list says where it says several things: a date, with whom. As JSON: key, name and type of each.
ALTER TABLE attributes ADD COLUMN parts TEXT NOT NULL DEFAULT '[]';
