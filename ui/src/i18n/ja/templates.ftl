# Messages: the list, the editor, and the preview beside it.
editor-done = 完了
editor-undo = 元に戻す
editor-redo = やり直す
editor-subject = 件名

attach-label = 添付
attach-goes-with = このメールに添付：{ $names }
attach = 添付する…
attach-letter = 手紙（PDF）
attach-letter-text = それぞれの人に、その人の言語で書かれていれば、その言語の手紙が付きます。手紙を作れない人にはメールも届かず、理由は確認の画面に出ます。
attach-letter-which = どの手紙ですか
attach-letter-none = 手紙がまだありません。先に「手紙」の新しいメッセージを書いてください。
attach-letter-gone = 手紙を選んでください。これはもうありません
attach-invitation = カレンダーの予定
attach-invitation-text = どのメールソフトのカレンダーでも開けます。これからの予定がない人には、予定なしでメールが届きます。
attach-invitation-of = カレンダー：{ $name }
attach-of = 予定が入っている項目
attach-of-none = 日付のわかる項目がまだ誰にもありません。
attach-when = 開始
attach-title = 名前
attach-title-subject = 件名のとおり
attach-title-hint = 後ろに組織名が付きます。
attach-lasts = 長さ
attach-lasts-unsaid = 記載なし
attach-lasts-minutes = { $count ->
   *[other] { NUMBER($count) } 分
}
attach-place = 場所
attach-place-ours = 当組織の住所
attach-fact = { $list }：{ $fact }
attach-of-person = 本人について
attach-do = 添付する
attach-remove = 外す

templates-title = テンプレート
templates-count = { $count ->
   *[other] メッセージ{ NUMBER($count) }件
}
templates-write = メッセージを書く
templates-languages = 言語
templates-used = 使用先
templates-saved = 保存
templates-more = ほか{ NUMBER($count) }件
templates-campaigns = { $count ->
    [0] キャンペーンなし
   *[other] { NUMBER($count) }件のキャンペーン
}
templates-empty-title = まだ何も書かれていません
templates-empty-text = メッセージを一度、読む人のすべての言語で書きましょう。書きながら、実際の人に届く姿を確認できます。

template-name = 名前
template-name-example = 予約のお知らせ
template-name-missing = 先に名前を付けてください。見えるのは同僚だけです。
template-new-text = 名前が見えるのはあなたと同僚だけです。
template-first-language = 最初に書く言語
template-first-language-hint = どの言語も読まない人には、キャンペーンが許せばこの言語で届きます。
template-start = 書き始める
template-gone = このメッセージ
template-used = { $count ->
   *[other] { NUMBER($count) }件のキャンペーンで使用
}
template-languages = { $count ->
   *[other] { NUMBER($count) }言語のメール
}
fragment-languages = { $count ->
   *[other] { NUMBER($count) }言語の共有部品
}
template-languages-sms = { $count ->
   *[other] { NUMBER($count) }言語のSMS
}
template-use = キャンペーンで使う
template-more = 「{ $name }」のその他の操作
template-writing = メッセージ
template-editor = 執筆
template-archive = このメッセージをアーカイブ
template-archive-title = 「{ $name }」をアーカイブしますか？
template-archive-text = 一覧から外れ、新しいキャンペーンでは使えなくなります。送ったものはそのまま残ります。
template-archived = 「{ $name }」をアーカイブしました。

cells-label = このメッセージの言語
cells-all = 全{ NUMBER($count) }件
cells-to-mend = { $count ->
   *[other] 未完成{ NUMBER($count) }件：{ $languages }
}
cells-stale = { $count ->
   *[other] 古くなった言語{ NUMBER($count) }件：{ $languages }
}
cells-all-written = すべて記入済み
cells-unbegun = まだ書かれていません
cell-written = 完成
cell-incomplete = 未完成
cell-unbegun = まだ書かれていません
cell-add = 言語を追加
cell-add-text = ブロックはすべての言語に共通です。構成を変えると全言語が変わり、言葉は言語ごとに持ちます。
cell-add-do = 追加
cell-more = { $language }のその他の操作
cell-change = 言語や口調を変更
cell-change-text = 言葉はそのままで、ここで選ぶ人に向けたものになります。
cell-change-do = 変更
cell-default = どの言語も読まない人には{ $language }で届くため、外せません。もう一方は並べて追加してください。
cell-language = 言語
cell-language-choose = 言語を選択
cell-language-missing = 先に言語を選んでください。
cell-twice = その言語と口調ではすでに書かれています。
cell-register = 対象の口調
cell-register-any = すべての口調
cell-words = 書き出し方
cell-words-along = { $language }の言葉から
cell-words-empty = 空のブロックから
cell-remove = { $language }を削除
cell-removed = { $language }を削除しました。

write-subject = 何についてですか？
write-heading = 見出し
write-text = ここに入力。/ でブロック、@ で人の情報
write-more = ここに入力。/ でブロック、@ で人の情報
pick-list = 選択
pick-nothing = その名前のものはありません。文字のまま残ります。

block-text = 文章
block-text-note = 段落と箇条書き
block-heading = 見出し
block-heading-note = 目立つ1行
block-image = 画像
block-image-note = 文化ごとに専用の画像
block-button = ボタン
block-button-note = ウェブアドレスを開く
block-divider = 区切り線
block-divider-note = 2つの部分の間に
block-condition = 一部の人だけ
block-condition-note = 選んだ人に表示
block-source = ソース
block-source-note = 独自のHTML
block-list = その人のリスト
block-list-note = 予約、子ども、注文ごとに1行
block-table = 表
block-table-note = 行と列の短い文章
block-quote = 引用
block-quote-note = 誰かの言葉
block-columns = 段組み
block-columns-note = 最大3つを横に並べる
block-spacer = 余白
block-spacer-note = 2つの部分の間の空き
block-contact = 連絡先
block-contact-note = 住所やSNS
block-fragment = 共有部品
block-fragment-note = 複数のメッセージで使う文章
block-add = ブロックを追加
block-add-below = 下に{ $block }
block-menu = { $block }：ドラッグで移動、開くとその他の操作
block-up = 上へ移動
block-down = 下へ移動
block-duplicate = 複製
block-copy = コピー
block-paste = 下に貼り付け
block-choose = まとめて選ぶ
block-let-go = 選択をやめる
chosen-count = { $count ->
   *[other] { NUMBER($count) }個を選択中
  }
chosen-how = ほかの部品の横の四角を押すと、それも選べます。
chosen-copied = { $count ->
   *[other] { NUMBER($count) }個をコピーしました。どのブロックの下にも、別のメッセージにも貼り付けられます。
  }
chosen-remove = 削除
chosen-close = 選択を解除
block-hide = { $language }では省く
block-show = { $language }で表示
block-hidden = { $block }（{ $language }では省略）
block-remove = すべての言語から削除

button-label = ボタンの言葉
button-opens = 開く先
source-html = HTML
source-text = テキストのみ
source-text-derived = ここに書かない場合はHTMLから作ります

condition-empty = まだ何もありません。
when-everyone = 表示する人を選ぶ
when-some = 一部の人だけ
when-only = 次の人だけ：{ $sentence }
when-count = { $count ->
   *[other] { NUMBER($total) }人中{ NUMBER($count) }人に表示
}
when-change = { $sentence }。表示する人を変更
when-title = 誰に表示しますか？
condition-else = それ以外の人に表示
condition-else-add = それ以外の人への内容を追加
spacer-size = 余白の大きさ
spacer-small = 小
spacer-medium = 中
spacer-large = 大
columns-count = 段の数
columns-one = { $number }段目
quote-words = 語られた言葉
quote-source = 誰の言葉か
list-of = 1件ごとに1行：
list-choose = リストを選ぶ
list-style = 行の始まり
list-style-bullet = 点を付ける
list-style-number = 番号を付ける
list-style-plain = 何も付けない
list-line = 各行の内容。@ で分かっている情報
list-each = { $list }の各項目
list-item = 項目そのもの
list-none-words = 1件もない人に表示する内容
list-none-omit = リストを省く
list-none-example = 例：「予定はまだありません」
list-lacking = リストになっている情報がまだありません。人の取り込みのとき、「複数の語」の種類の列として取り込んでください。
table-cell = { $row }行{ $column }列
table-head-cell = 見出し
table-header = 1行目は見出し
table-rows = 行
table-row-add = 行を増やす
table-row-remove = 最後の行をすべての言語から削除
table-columns = 列
table-column-add = 列を増やす
table-column-remove = 最後の列をすべての言語から削除
contact-words = ひとこと（任意）
contact-add = 連絡先を追加
contact-service = 種類
contact-address = 連絡先：{ $service }
contact-remove = { $service }を削除
contact-website = ウェブサイト
contact-email = メール
contact-phone = 電話
fragments-title = 共有部品
fragments-text = 営業時間や署名など、複数のメッセージで使う文章です。一度変えれば、すべてに反映されます。
fragment-new = 共有部品を書く
fragment-name = 名前
fragment-name-example = 営業時間
fragment-name-missing = 共有部品に名前を付けてください。
fragment-where = 使用先：
fragment-where-campaign = キャンペーン「{ $name }」
fragment-shown = { $count ->
    [0] まだどのメッセージにもありません
   *[other] { NUMBER($count) }件のメッセージで使用
  }
fragment-which = どの共有部品か
fragment-choose = 共有部品を選ぶ
fragment-open = 開く
fragment-says = 共有部品「{ $name }」：{ $what }
fragment-lacking = 選べる共有部品はまだありません。
fragment-save = すべてに保存
fragment-unsaved = まだ保存されていません
fragment-save-title = 次のすべてに反映されます
fragment-save-text = 書いた内容は、この共有部品を使うすべてのメッセージに表示されます。確認済みの文章は、もう一度読む必要があります。
fragment-save-now = すべてに保存
fragment-uses-templates = { $count ->
   *[other] メッセージ { NUMBER($count) }件
  }
fragment-uses-campaigns = { $count ->
   *[other] キャンペーン { NUMBER($count) }件
  }
fragment-uses-fragments = { $count ->
   *[other] ほかの共有部品 { NUMBER($count) }件
  }
starter-title = 始め方
starter-empty = 白紙から
starter-empty-note = すべて自分で書く
starter-appointment_reminder = 予約のお知らせ
starter-appointment_reminder-note = 日時と持ち物
starter-appointment_sms = 予約のお知らせ
starter-appointment_sms-note = 日時。SMS 1、2通分
starter-appointment_letter = 予約のお手紙
starter-appointment_letter-note = 日時、お持ちいただくもの、署名の余白
starter-appointment_push = 予約のお知らせ
starter-appointment_push-note = 日時。スマートフォンに表示
starter-welcome = ようこそ
starter-welcome-note = お届けする内容と連絡方法
starter-re_engagement = お久しぶりです
starter-re_engagement-note = しばらく連絡のない方へ
starter-school_notice = 保護者会
starter-school_notice-note = 学校からの案内と内容
starter-donor_thanks = 寄付のお礼
starter-donor_thanks-note = 寄付の日付入り
starter-complaint_follow_up = ご意見への対応
starter-complaint_follow_up-note = お詫びと対応の報告
starter-holiday_greeting = 季節の挨拶
starter-holiday_greeting-note = 年末に、どの信仰の方にも
starter-consent_renewal = 今後もお送りしてよいですか
starter-consent_renewal-note = あらためて同意を尋ねる
starter-website = ボタンの行き先
starter-website-hint = 空欄の場合、ボタンは付きません。

format-bar = 書式
format-bold = 太字
format-italic = 斜体
format-link = リンク
format-link-address = リンクのアドレス
format-link-set = 設定
format-bullets = 箇条書き
format-numbers = 番号付き
format-chip = 人の情報

chip-empty = 空
chip-left-out = 文を省略
chip-example = 表示例
chip-about-greeting = 一人ひとりの文化と口調に合わせた挨拶になります。性別を推測することはありません。
chip-about-closing = 読む人の文化と口調に合わせた結びの言葉です。
chip-format = 表示のしかた
chip-format-plain = そのまま
chip-format-capitals = 大文字
chip-format-short = 短い
chip-format-medium = 標準
chip-format-long = 長い
chip-format-full = 曜日付き
chip-format-year = 年
chip-format-time = 時刻
chip-format-datetime = 日付と時刻
chip-format-datetime-full = 日付と時刻（曜日付き）
chip-format-datetime-medium = 日付と時刻（標準）
chip-format-datetime-short = 日付と時刻（短い）
chip-format-number = 数値
chip-format-relative = 今日から数えて
chip-format-percent = パーセントで
chip-format-percent-100 = すでにパーセント
chip-format-currency = { $code }の価格
chip-format-list = あれとこれとそれ
chip-format-list-or = あれかこれかそれ
chip-missing = 情報がない人には
chip-missing-words = 別の言葉にする
chip-missing-example = 例：「近日中に」
chip-missing-omit = 文を省く
chip-missing-stop = その人には送らない
chip-remove = 取り除く

pick-changing = 変わる言葉
pick-plural = 数によって変わる言葉…
pick-select = 選択によって変わる言葉…
piece-nameless = 未選択
plural-title = 数によって変わる言葉
plural-about = 数を入れる場所に # と書きます。
plural-number = もとになる数
plural-for = { $numbers } の場合
plural-for-others = それ以外の場合
plural-same = それ以外と同じ
select-title = 選択によって変わる言葉
select-about = 空欄の答えには「それ以外の人」の言葉が使われます。
select-on = もとになる項目
select-for = 「{ $answer }」の人
select-for-others = それ以外の人
select-for-unknown = それ以外の人、または不明な人
saying-none = まだ言葉がありません
saying-about = { $language }ではこう言います。言い方は言語ごとに異なります。
saying-unsaid = { $language }での言い方はまだありません。
saying-card = { $language }のカードを開く

preview-title = 届くときの姿
preview-frame = メッセージ
preview-part = 表示
preview-html = メール
preview-text = テキストのみ
preview-phone = 電話での表示
preview-oldest = 最も古い電話での表示
preview-desktop = パソコンでの表示
preview-show = プレビュー
preview-hide = プレビューを隠す
preview-stopped = 送られません
preview-borrowed = { $language }から借用
preview-reads = 読む言語：{ $language }
preview-elsewhere = この人には{ $language }の文面が届きます。
preview-write = { $language }で書く
preview-force = { $language }で見る
preview-forced = この人が読む言語にかかわらず、{ $language }で表示しています。
preview-own = 本人の言語で表示
preview-found = 妨げになっていること
preview-unbegun = 書いた内容が、この人に届くとおりにここに表示されます。
preview-unfinished = { $count ->
   *[other] { $language }は未完成です。言葉のない箇所が{ NUMBER($count) }つあります。
}
preview-go-first = 最初の箇所へ
preview-go = そこへ移動
preview-omit = 文を省く
preview-meant = このままでよい
preview-blocked = { $count ->
   *[other] 外部の画像{ NUMBER($count) }枚は、閲覧を知られないよう、ここでは表示していません。
}
preview-nothing = まだ表示できるものがありません。
preview-many = 一人か大勢か
preview-one = 一人
preview-wall = 一覧

client-dark = 暗いメールソフトでの見え方
client-light = 明るいメールソフトでの見え方
client-no-pictures = 画像なし
client-pictures = 画像あり
client-one-look = このメッセージの見た目は一つです。暗いメールソフトでは色が変わることがあります。
client-none-there = このメッセージに画像はありません。

wall-label = 並べて見たメッセージ
wall-way = 一覧に並べる人
wall-cells = 文面ごとに一人
wall-these = 選んだ人
wall-personas = ペルソナ
wall-personas_everywhere = ペルソナ（すべての文面で）
wall-choose = 選ぶ
wall-choose-text = 並べて見たい人を選んでください。
wall-nobody = まだ誰もいません
wall-gone = この人はもうここにいません。
wall-empty = 「{ $name }」が空のため、この人にはメッセージが届きません。
wall-later = ほかのメッセージに時間がかかりました。次の変更のときに表示されます。
wall-wide = 全幅で見る
wall-narrow = 文章の横に戻す
wall-more = { $count ->
   *[other] ほか{ NUMBER($count) }件は表示されていません。一覧は24件までです。
}
wall-differences = 元の文面との違いに印を付ける
wall-same = 元の文面と同じ組み立て
wall-part = { $kind }「{ $begins }」
wall-differs-left_out = { $part }は省かれています
wall-differs-added = { $part }はここだけにあります
wall-differs-unwritten = { $part }はまだ書かれていません
wall-differs-paragraphs = { $part }：段落{ NUMBER($here) }、元の文面では{ NUMBER($there) }

why-lacks = 「{ $name }」がない
why-longest_name = 最も長い名前
why-shortest_name = 最も短い名前
why-no_first_name = 名がない
why-no_language = 言語が不明
why-right_to_left = 右から左に読む
why-east_asian_name = 漢字・かな・ハングルの名前
why-emoji_in_name = 名前に絵文字
why-fewest_facts = 情報が最も少ない
why-reads = この文面を読む人
why-nobody_reads = まだ誰も読みません
why-chosen = 選んだ人
why-persona = 保存したペルソナ

reader-back = 前の人
reader-next = 次の人
reader-nobody = まだ誰もいません
reader-search = 人を検索
reader-order = 見る順番
reader-worst = 難しい例から
reader-name = 名前順
reader-list = 人
reader-none = 該当する人がいません。
reader-no-language = 言語不明
reader-empty = まだ見る相手がいません。人を取り込むと、届くときの姿を確認できます。

save-done = 保存済み · 第{ NUMBER($number) }版
save-running = 保存しています…
save-failed = 保存できませんでした。
save-failed-safe = このウィンドウを開いている間、入力した内容は残ります。
save-lost = 「{ $name }」への最後の変更を保存できませんでした。


coverage-title = 「{ $name }」の言語
coverage-subtitle = 言語ごとに、書かれているもの、借りているもの、読む人の数がわかります。
coverage-count = 数える対象
coverage-everybody = 全員
coverage-write = 書く
coverage-language = 言語
coverage-readers = 読む人
coverage-borrows = { $language }の文を読みます
coverage-kept-back = 送られません
coverage-crosses-language = 別の言語
coverage-crosses-script = 別の文字
coverage-crosses-region = 別の地域
coverage-crosses-register = 別の口調
coverage-unserved = { $count ->
   *[other] { $shown }人は、送ってよい言語をどれも読みません。
}
coverage-kind-subject = 件名
coverage-kind-heading = 見出し
coverage-kind-text = 文章
coverage-kind-button = ボタン
coverage-kind-source = ソース
coverage-kind-quote = 引用
coverage-kind-list = リスト
coverage-kind-table = 表
coverage-kind-contact = 連絡先
coverage-kind-picture = 画像
coverage-kind-alternative = 代替テキスト
coverage-kind-idioms = 決まり文句
part-authored = 執筆済み
part-borrowed = 借用
part-stale = 要更新
part-missing = 未執筆
part-left_out = 省略
part-borrowed-from = { $languages }から
coverage-open = 言語と読む人
vouch-column = 保証する人
vouch-nobody = まだいません
vouch-read = { $name }さんが確認・承認、{ $date }
vouch-read-until = { $name }さんが確認・承認、{ $date }、{ $until }まで
vouch-changed = { $name }さんが確認。文が変わったため無効
vouch-changed-on = { $name }さんが確認。{ $date }に文が変わったため無効
vouch-changed-around = { $name }さんが確認。文中の画像か決まり文句、挨拶が変わったため無効
vouch-expired = { $name }さんの確認は{ $date }で期限切れ
vouch-history = だれが、いつ、どの文を確認したか
vouch-fate-holds = 有効
vouch-fate-changed-on = { $date }に文が変わったため無効
vouch-fate-changed = 文が変わったため無効
vouch-fate-surroundings_changed = 文中の画像か決まり文句、挨拶が変わったため無効
vouch-fate-expired = { $date }に期限切れ
vouch-fate-withdrawn = { $date }に取り消し
vouch-fate-followed = { $date }に再確認
vouch-fate-gone = この文はもうメッセージにありません
vouch-as = { $name }さんに届く形
vouch-as-lent = この文を読む人はまだいません。{ $name }さんに届くとした場合の形です
vouch-as-nobody = 何も分からない人に届く形
vouch-unshown = この文はまだ表示できません：{ $reason }
vouch-do = 保証…
vouch-do-label = { $text }を保証
vouch-change = 変更…
vouch-change-label = { $text }を保証する人を変更
vouch-title = この文を保証：{ $text }
vouch-text = ここに名前を入れる人は、この文を読み、読む人にふさわしいと認めます。文を変えると名前は外れ、変更を元に戻すと名前も戻ります。
vouch-name = 名前
vouch-name-missing = 読んだ人の名前を入れてください。
vouch-today = 今日（{ $date }）確認
vouch-valid-until = 有効期限（空欄でもかまいません）
vouch-valid-until-hint = 有効な最後の日です。空欄なら期限はありません。
vouch-until-past = 明日以降の日を選んでください。
vouch-confirm = 保証する
vouch-withdraw = 取り消す
template-channel = 送り方
template-channel-email = メール
template-channel-sms = SMS
sms-parts = 通数：{ $count }
sms-units = 文字数：{ $count }
sms-room = 残り：{ $count }
sms-plain = 基本の文字と記号だけなので、1通に160文字入ります。
sms-forced = 次の文字があるため、1通に70文字しか入りません：
sms-cheaper = 簡単な記号にする：{ $marks }
sms-cheaper-then = 変更後の通数：{ $count }
sms-kept = 言語や名前の文字はそのまま残ります。
template-channel-letter = 手紙
template-channel-push = プッシュ通知
template-channel-in-app = アプリ内
template-languages-letter = { $count ->
   *[other] { NUMBER($count) }言語の手紙
}
template-languages-push = { $count ->
   *[other] { NUMBER($count) }言語のプッシュ通知
}
template-languages-in-app = { $count ->
   *[other] { NUMBER($count) }言語のアプリ内メッセージ
}
editor-app-title = タイトル
write-app-title = 太字で何と表示しますか？
app-opens = タップすると{ $link }が開きます
app-into = タップするとアプリが開きます。
app-length = タイトルと本文の文字数：{ $title } · { $body }
app-room = iPhoneは約{ $title } · { $body }文字、Androidは約{ $title2 } · { $body2 }文字まで表示します。
spelling-none = { $language }のスペルチェックは行われません。このコンピューターに辞書がありません。システムの言語設定から追加できます。
spelling-short = スペル辞書なし

turn-source = HTMLで書く
turn-blocks = 編集できるパーツにする
turn-source-all = メッセージ全体をHTMLで書く
turn-blocks-all = HTMLをすべて編集できるパーツにする
turn-source-done = すべての言語でHTMLになりました。
turn-blocks-done = すべての言語で再びパーツになりました。
turn-blocks-stayed = { $count ->
   *[other] { NUMBER($count) }か所はHTMLのままです。
}
turn-text-went = 添えられていたテキスト版はなくなり、パーツから作られます。
