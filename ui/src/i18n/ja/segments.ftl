# Segments and their rules.
segments-title = セグメント
segments-subtitle = 誰が含まれるかは毎回計算し直すので、古くなることはありません。
segments-new = 新しいセグメント
segments-unit = { $count ->
   *[other] 人
}
segments-empty-title = セグメントはまだありません
segments-empty-text = セグメントは、キャンペーンを誰に届けるかを決めます。例えば、次回の来院が1週間以内の人全員です。

segment-title = セグメント
segment-new-title = 新しいセグメント
segment-subtitle = 誰が含まれるかを決めます。人数はすぐに表示されます。
segment-name = 名前
segment-name-example = 来週の来院
segment-name-missing = 先に名前を付けてください。
segment-rules = 含まれる人
segment-save = セグメントを保存
segment-saved = 「{ $name }」を保存しました。
segment-more = このセグメントのその他の操作
segment-archive = アーカイブ
segment-archive-title = 「{ $name }」をアーカイブしますか？
segment-archive-text = この一覧から外れます。人は削除されず、送付の記録も残ります。
segment-archived = 「{ $name }」をアーカイブしました。
segment-now = { $count ->
   *[other] 人が現在含まれます
}
segment-incomplete = 空のルールを入力すると、含まれる人が表示されます。
segment-show = 人を表示
segment-gone-title = このセグメントはもうありません
segment-gone-text = その間にアーカイブされた可能性があります。
