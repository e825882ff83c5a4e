-- INSERT OR REPLACE removes the row in its way without asking the triggers that refuse to lose one. So no row may take the
-- number of another, whoever writes.
CREATE TRIGGER consent_records_never_replaced BEFORE INSERT ON consent_records
WHEN EXISTS (SELECT 1 FROM consent_records WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'the consent ledger is append-only');
END;
CREATE TRIGGER deliveries_never_replaced BEFORE INSERT ON deliveries
WHEN EXISTS (SELECT 1 FROM deliveries WHERE id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'what was said of a delivery is never changed');
END;
