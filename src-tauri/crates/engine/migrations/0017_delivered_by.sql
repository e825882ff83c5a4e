-- Of a batch by several channels, the one that a word about nobody by name is about; NULL is the whole batch.
ALTER TABLE deliveries ADD COLUMN channel TEXT CHECK (channel IN ('email', 'sms', 'letter', 'push', 'in-app'));
