# ほかのプログラムからメッセージを取り込む。
bring-open = 取り込む
bring-title = メッセージを取り込む
bring-intro = Word、LibreOffice、ほかのメールソフトから取り込めます。保存する前に、どうなるかを確かめられます。
bring-file = ファイルを選ぶ
bring-file-title = 取り込むメッセージを選んでください
bring-paste = 代わりに文章を貼り付ける
bring-pasted = そのままの文章
bring-pasted-name = 貼り付けた文章
bring-look = 確かめる
bring-other = 別のものを選ぶ
bring-cannot-title = このファイルは取り込めません
bring-cannot-do = 何も保存されていません。別のファイルを選ぶか、文章を貼り付けてください。
bring-program = 元のプログラム
bring-guessed = 見た目から判断
bring-name = 名前
bring-subject = 件名
bring-subject-hint = ファイルに件名がないため、ファイル名が入ります。
bring-language = 言語
bring-language-hint = ファイルには書かれていません。
bring-translated = { $count ->
   *[other] { NUMBER($count) } 個の差し込み項目を取り込みました
}
bring-kept = { $count ->
   *[other] { NUMBER($count) } 個は元のまま残り、変更するまでメッセージは送られません
}
bring-nothing = 差し込み項目は見つかりませんでした。
bring-marked = 確かめること
bring-line = { NUMBER($line) } 行目
bring-shape = 取り込み方
bring-shape-blocks = 編集できる部分に分け、いつものデザインにする
bring-shape-page = 元の見た目のまま、1 枚のページにする
bring-stays = HTML のまま残るもの
bring-stays-whole = ページ全体
bring-why-styled = 独自のデザインがあり、部分に分けると失われます。
bring-why-columns = 複数の列が横に並ぶなど、部分に分けられない構成です。
bring-why-tangled = 差し込み項目が複数の部分にまたがっています。
bring-why-kept = 読み取れない差し込み項目があります。
bring-why-condition = ここの条件では尋ねられないことを尋ねています。
bring-why-list = ここでは扱えない種類の一覧です。
bring-why-table = ここでは扱えない種類の表です。
bring-why-picture = 画像がウェブ上にあります。手元の画像に置き換えてください。
bring-why-linked = リンクに差し込み項目が含まれるか、使えないリンク先です。
bring-why-value = 独自の書き方をしている値があります。
bring-why-marks = 上付き、取り消し線、非表示など、ここの文章では使えない書式があります。
bring-why-languages = 言語によってパーツの構成が違います。
bring-why-words = 言葉がありません。
bring-why-script = スクリプトです。どのメールソフトでも実行されません。取り除いてください。
bring-pictures = 一緒に持ち込まれる画像
bring-picture-unsaid = 見えない人への説明がまだありません。メッセージ内の画像の場所で入力してください。
bring-picture-said = 代替テキストも一緒に持ち込まれます。
bring-picture-decorates = 飾りのための画像です。
bring-before = 元の姿
bring-after = { $name } さんに届く姿
bring-after-nobody = 仕上がりの姿
bring-held = { $name } さんにはまだ何も届きません。上に挙げたところをエディターで直すか、足りない値を補ってください。
bring-take = 取り込む
bring-done = 「{ $name }」を取り込みました

dialect-brackets = [角かっこ]
dialect-html = ウェブページ（HTML）
