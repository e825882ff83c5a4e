# Segments and their rules.
segments-title = Segmente
segments-subtitle = Wer dazugehört, wird jedes Mal neu ermittelt; ein Segment ist also nie veraltet.
segments-new = Neues Segment
segments-unit = { $count ->
    [one] Person
   *[other] Personen
}
segments-empty-title = Noch keine Segmente
segments-empty-text = Ein Segment sagt, für wen eine Kampagne ist, zum Beispiel für alle, deren nächster Besuch in einer Woche ansteht.

segment-title = Segment
segment-new-title = Neues Segment
segment-subtitle = Sagen Sie, wer dazugehört. Sie sehen sofort, wie viele das sind.
segment-name = Name
segment-name-example = Besuche nächste Woche
segment-name-missing = Bitte zuerst einen Namen vergeben.
segment-rules = Wer dazugehört
segment-save = Segment speichern
segment-saved = { $name } wurde gespeichert.
segment-more = Mehr zu diesem Segment
segment-archive = Archivieren
segment-archive-title = { $name } archivieren?
segment-archive-text = Es verschwindet aus dieser Liste. Niemand wird entfernt, und was an das Segment ging, bleibt verzeichnet.
segment-archived = { $name } wurde archiviert.
segment-now = { $count ->
    [one] Person gehört im Moment dazu
   *[other] Personen gehören im Moment dazu
}
segment-incomplete = Vervollständigen Sie die noch leere Regel, um zu sehen, wer dazugehört.
segment-show = Personen zeigen
segment-gone-title = Dieses Segment gibt es nicht mehr
segment-gone-text = Vielleicht wurde es inzwischen archiviert.
