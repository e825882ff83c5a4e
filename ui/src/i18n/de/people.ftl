# The people list.
people-title = Personen
people-count = { $count ->
    [one] { NUMBER($count) } Person
   *[other] { NUMBER($count) } Personen
}
people-name = Name
people-email = E-Mail oder Telefon
people-language = Sprache
people-tags = Schlagwörter
people-state = Status
people-no-email = keine
people-no-language = nicht bekannt
people-suppressed = nie kontaktieren
people-sort = Sortiert nach
people-sort-name = Nach Name
people-sort-email = Nach E-Mail
people-sort-locale = Nach Sprache
people-sort-added = Zuletzt hinzugefügt
people-search = Personen suchen
people-segment = Segment
people-everyone = Alle
people-found = { $count ->
    [one] { NUMBER($count) } gefunden
   *[other] { NUMBER($count) } gefunden
}
people-import = Importieren
people-imports = Bisherige Importe
people-add = Person hinzufügen
people-empty-title = Hier ist noch niemand
people-empty-text = Holen Sie Ihre Kontakte aus einer Tabelle oder einem anderen Programm herein. Sie sehen jede Änderung, bevor sie geschieht, und können sie später rückgängig machen.
people-none-title = Niemand passt dazu
people-none-text = Versuchen Sie einen anderen Namen oder eine andere Adresse, oder suchen Sie unter allen.
people-show-all = Alle zeigen
