# 二つの言語を並べて書く画面と、翻訳の受け渡し。
beside-open = 並べて書く
beside-title = 二つの言語を並べて表示
beside-part = { $part }（{ $language }）
beside-write = { $language }で書く
beside-no-source = { $language }ではまだ書かれていません
beside-authored = 執筆済み
beside-copied = まだ{ $language }のままです
beside-stale = 元の文が変更済み
beside-missing = 未執筆
beside-left_out = ここでは省略
beside-changed = その後に変わったところ
beside-changed-look = 言葉ではなく、書式、リンク、差し込みのいずれかです。
beside-keep = このままでよい
beside-structure = 構成をコピー
beside-hide = ここでは省略する
beside-show = やはり書く
beside-next = 次の作業 · { NUMBER($count) }
beside-done = 残りはありません
beside-kept-back = 送られません：{ $why }
beside-everyone = 全員に表示
beside-is-source = ほかの言語は{ $language }をもとに書かれます。
beside-choose = 並べて書く言語を選んでください。
beside-add = 並べて書く言語を上で追加してください。

translator = 翻訳
translator-more = { $text }の翻訳
translator-send = 翻訳に出す
translator-send-text = このメッセージのすべての文が、訳文の欄とともに一つのファイルに入ります。一人ずつ差し込まれる部分は保護されます。
translator-into = 訳す言語
translator-format = ファイルの種類
translator-xliff = 翻訳ソフト用
translator-xliff-text = XLIFF 2.1：どの翻訳会社でも開けます
translator-po = gettext系のソフト用
translator-po-text = PO：PoeditやWeblateなどのソフト用
translator-csv = 表として
translator-csv-text = CSV：表計算ソフト用、一文につき一行
translator-save = ファイルを保存
translator-save-title = 翻訳用のファイルをどこに保存しますか
translator-sent = { $file }を翻訳に出せます。
translator-reveal = ファイルを表示
translator-back = 翻訳を受け取る
translator-pick-title = 翻訳から戻ったファイルを選んでください
translator-other-file = 別のファイル
translator-changed = { $count ->
   *[other] 変更 { NUMBER($count) } 件
}
translator-unchanged = 変更なし { NUMBER($count) } 件
translator-untranslated = 未翻訳 { NUMBER($count) } 件
translator-rejected = 受け取れない文 { NUMBER($count) } 件
translator-changed-title = 変わるところ
translator-rejected-title = 受け取れない文とその理由
translator-nothing = このファイルに新しい文はありません。
translator-take = 受け取る
translator-apply = { $count ->
   *[other] { $shown } 件を受け取る
}
translator-applied = { $count ->
   *[other] { $language }の文が { NUMBER($count) } 件新しくなりました。
}
translator-look = 見る
unit-unknown = もうない文
unit-paragraph = { $part }、{ NUMBER($number) } 段落目
unit-instead = { $part }：値がないときの言葉
unit-form = { $part }：値によって変わる言葉
