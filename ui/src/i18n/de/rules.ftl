# The rule builder, of segments and of parts of a message.
rules-group = Regeln
rules-group-inner = Innere Regeln
rules-match = Zutreffen muss
rules-all = alles davon
rules-any = eines davon
rules-not = nichts davon
rules-none = Alle, bis Sie eine Regel hinzufügen.
rules-half = Eine Regel, die nicht fertig ist, zählt noch nicht.
rules-add = Regel hinzufügen
rules-add-group = Gruppe hinzufügen
rules-remove-group = Diese Gruppe entfernen
rule-nth = Regel { $nth }
rule-field = Was betrachtet wird
rule-about = Wählen, worum es in der Regel geht
rule-own = Bei Ihren Leuten
rule-others = Alle anderen
rule-op = Wie
rule-value = Wert
rule-choose = Wählen …
rule-days = Tage
rule-days-unit = { $count ->
    [one] Tag
   *[other] Tagen
}
rule-months = Monate
rule-months-unit = { $count ->
    [one] Monat
   *[other] Monate
}
rule-yes = Ja
rule-no = Nein
rule-remove = Diese Regel entfernen

op-is = ist
op-is_not = ist nicht
op-contains = enthält
op-starts_with = beginnt mit
op-is_known = ist bekannt
op-is_missing = ist nicht bekannt
op-less = ist kleiner als
op-more = ist größer als
op-before = liegt vor
op-after = liegt nach
op-within_days = liegt innerhalb von
op-last_days = liegt in den letzten
op-months_ago = liegt länger zurück als
op-has = hat
op-has_not = hat nicht
op-given = wurde erlaubt
op-withdrawn = wurde widerrufen
op-never_asked = wurde nie erfragt
