# メッセージの保存された版。いつ、だれが、何を変えたか。
history-title = 以前の版
history-text = 書く手が止まるたびに保存されます。前の版に戻ると新しい版が加わり、何も失われません。
history-revision = 第{ NUMBER($number) }版
history-sitting = { $count ->
   *[other] 小さな版 { NUMBER($count) }件
}
history-present = 現在の版
history-restore = この版に戻す
history-restore-label = { $title }に戻す
history-restored = { $title }が再び現在の版になりました。
history-by = { $when } · { $who }
history-same = 第{ NUMBER($number) }版と同じ
history-first = 最初の版
history-rebuilt = 部分の構成または見た目
history-more = さらに前の版を表示
history-me = あなたの名前（保存した版に添えます）
history-name = 名前
history-name-example = 夏の前
history-name-keep = 名前を付ける
history-way = 変更の表示方法
history-marked = 変更に印を付ける
history-sides = 左右に並べる
history-with = 比べる相手
history-with-before = ひとつ前の版
history-with-present = 現在の版
history-language = 文章
history-reader = { $name }さんに届く文面
history-before = 前
history-then = この版
history-now = 現在
history-no-words = ここで変わった語はありません。
history-nothing = 読む内容がありませんでした。

changed-added = 追加
changed-removed = 削除
