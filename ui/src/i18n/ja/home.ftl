# Home, and the note about the sample.
home-today = 今日は{ $date }です
home-facts = このワークスペースの中身
home-people = { $count ->
   *[other] 人
}
home-segments = { $count ->
   *[other] セグメント
}
home-templates = { $count ->
   *[other] テンプレート
}
home-campaigns = { $count ->
   *[other] キャンペーン
}
home-next = 次にすること
home-import-title = 連絡先を取り込む
home-import-text = 表計算ソフトやほかのソフトの連絡先から。変更はすべて、実行の前に確認できます。
home-import-text-empty = まず連絡先の一覧から始めましょう。保存の前にすべて確認でき、後から取り消すこともできます。
home-import = 人を取り込む
home-write-title = メッセージを書く
home-write-text = { $count ->
    [0] 一度書けば、一人ひとりが自分の言語で読めます。
   *[other] 新しく書くか、今あるものに言語を加えます。
}
home-write = メッセージを書く
home-check-title = キャンペーンをチェックする
home-check-text = { $count ->
    [0] 誰にどのメッセージを届けるかを選び、送り出す前に1通ずつ確認します。
   *[other] 誰に届き、誰に届かないか、その理由を確認します。
}
home-check = キャンペーンをチェック
home-batches = 最近の書き出し
home-batch-sum = { $audience }人中{ $exported }人
home-batches-none = { $name }からはまだ何も書き出していません。書き出したものがここに並びます。

sample-title = これはサンプルのワークスペースです
sample-text = 登場する人はすべて架空です。何でも試せます。いつでも最初からやり直せます。
sample-reset = サンプルを初期化
sample-reset-title = サンプルを初期化しますか？
sample-reset-text = サンプルで変更した内容はすべて破棄され、最初の状態に戻ります。ご自身のワークスペースには影響ありません。
sample-reset-done = サンプルを最初の状態に戻しました。
sample-delete = サンプルを削除
sample-delete-title = サンプルを削除しますか？
sample-delete-text = サンプルと、その中で行った内容がこのコンピューターから削除されます。ご自身のワークスペースには影響ありません。新しいサンプルはいつでも開けます。
