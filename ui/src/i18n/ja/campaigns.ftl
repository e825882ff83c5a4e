# Campaigns: the list, one campaign's four steps, its exports and their receipts.
campaigns-title = キャンペーン
campaigns-subtitle = 誰にどのメッセージを、なぜ届けるか
campaigns-new = 新しいキャンペーン
campaigns-name = 名前
campaigns-who = 誰に
campaigns-what = 何を
campaigns-why = なぜ
campaigns-audience = 人
campaigns-last = 最後の書き出し
campaigns-never = まだ
campaigns-check = チェック
campaigns-check-label = 「{ $name }」をチェック
campaigns-empty-title = キャンペーンはまだありません
campaigns-empty-text = キャンペーンは、誰にどのメッセージを、なぜ届けるかを決めます。送り出す前に、すべてのメッセージを1通ずつ確認できます。
campaigns-empty-wordless = キャンペーンには伝える内容が必要です。先にメッセージを書いてから、届ける相手を選びましょう。
campaigns-write-first = メッセージを書く

campaign-new-text = チェックをご覧になるまで、何も送り出されません。
campaign-edit-title = キャンペーンを変更
campaign-make = 作成
campaign-name-example = 来週の来院
campaign-name-missing = キャンペーンに名前を付けてください。
campaign-template-missing = メッセージを選んでください。まだない場合は、先に書いてください。
campaign-message-choose = メッセージを選ぶ
campaign-message-missing = メッセージを選んでください。
campaign-reach = 届け方
campaign-reach-nth = { $number }. { $channel }
campaign-reach-option = { $name } · { $channel }
campaign-reach-add = 届け方を追加
campaign-reach-why = これで届かない人には「{ $name }」を送れます。
campaign-reach-hint = 希望がある人にはその方法で、ほかの人には許可されていて届く最初の方法で送ります。二重には届きません。
campaign-reach-up = { $channel }を上へ
campaign-reach-down = { $channel }を下へ
campaign-reach-remove = { $channel }を外す
campaign-reach-open = 文面を開く：{ $channel }
campaign-purpose-missing = メッセージの目的を選んでください。目的は設定にあります。
campaign-purpose-none = 目的がまだありません。目的は、なぜメッセージを送るのか、何に基づくのかを示します。
campaign-purpose-choose = 目的を選ぶ
campaign-who-option = { $name }（{ $count }）
campaign-from = 差出人
campaign-from-example = { $name } <mail@example.org>
campaign-from-missing = 差出人を入力してください。
campaign-reply-to = 返信先
campaign-reply-to-same = 同じアドレス
campaign-other-language = ほかの言語を読む人にも主な言語で届けてよい
campaign-other-language-hint = そうでない場合、その言語で書かれるまで何も届きません。
campaign-steps = キャンペーンの手順
campaign-step-who = 誰に
campaign-step-what = 何を
campaign-step-check = チェック
campaign-step-export = 書き出し
campaign-edit = 変更
campaign-to-what = 届く内容
campaign-to-check = チェックする
campaign-check-again = もう一度チェック
campaign-to-export = 書き出す
campaign-back-to-check = チェックに戻る
campaign-more = このキャンペーンのその他の操作
campaign-archive = アーカイブ
campaign-archive-title = 「{ $name }」をアーカイブしますか？
campaign-archive-text = 一覧から外れます。書き出したものは、控えとともに残ります。
campaign-archived = 「{ $name }」をアーカイブしました。
campaign-gone = このキャンペーン
campaign-who-count = { $count ->
   *[other] 人が現在「{ $name }」に含まれます
}
campaign-who-everyone = このワークスペースの全員。
campaign-who-note = 「{ $purpose }」を送れない人はチェックで除かれ、その理由が示されます。
campaign-who-show = この人たちを見る
campaign-who-open = セグメントを開く
campaign-languages = 書かれている言語
campaign-open-text = 文面を開く
campaign-other-readers = ほかの言語
campaign-other-yes = 書かれていない言語を読む人には、{ $language }で届きます。
campaign-other-no = 書かれていない言語を読む人には、何も届きません。
strict-title = 文をより厳しく確かめる
strict-languages = 言語と読む人
strict-vouched = だれかが保証した文だけを送る
strict-vouched-text = だれも読んで認めていない文が届くはずの人には、認められるまで何も届きません。
strict-crossing = 選んだものと違う口調ではだれにも送らない
strict-crossing-text = 選んでいない口調で届くはずの人には何も届きません。自分の言語が別の文字で届くのは、許可した人だけです。
campaign-asks = これに同意した人だけに届きます。
campaign-objects = 同意は不要ですが、異議を申し出た人は除かれます。

check-running = すべてのメッセージを作成し、読み合わせています
check-running-safe = 何も送り出されず、何も変更されません。
check-stopped = チェックを中止しました。何も変更されていません。
check-will = { $count ->
   *[other] 人に届きます。
}
check-word-for-word = 1通ずつ、一語一句チェック済み
check-other-language = { $count ->
   *[other] うち{ NUMBER($count) }人には、読む言語と違う言語で届きます：{ $languages }
}
check-reads = { $language }（{ NUMBER($count) }）
check-in-segment = （「{ $name }」）
check-bar-gets = { $count ->
   *[other] { NUMBER($count) }人に届きます
}
check-bar-part = { $count }：{ $reason }
check-by = { $channel }：{ $count }
check-tried = 試した届け方
check-tried-one = { $channel }：{ $why }
check-who-not = 届かない人とその理由
check-people = 人
check-next = 次にすること
check-everyone = 「{ $name }」の全員に届きます。除かれる人はいません。
check-people-count = { $count ->
   *[other] { NUMBER($count) }人
}
check-people-first = ・最初の{ NUMBER($count) }人
check-do-show = 表示
check-do-fill = 入力
check-do-write = 書く
check-do-mend = 直す
check-do-let = 通す…
check-do-label = { $action }：{ $group }
check-must = 要修正
check-fill-label = { $name }さんの分を入力
check-fill-or-text = または、空のときに何と書くかを文面で決めてください。
check-text-then = 一度直せば、全員の分が正しくなります。
check-nobody-title = 現在「{ $name }」には誰もいません
check-nobody-text = このセグメントのルールに合う人がいません。ルールを広げるか、別の人を選んでください。
check-nobody-text-everyone = このワークスペースにはまだ誰もいません。先に取り込んでください。
check-nobody-rule = セグメントを開く
check-nobody-other = 別の人を選ぶ
check-Suppressed = 「連絡しない」リストにある
check-Suppressed-why = ほかに何に同意していても
check-NoConsent = 「{ $purpose }」（{ $channel }）への同意がない
check-NoAddress = メールアドレスがない
check-NoAddress-why = 送り先がありません
check-no-mobile = 携帯電話の番号がない
check-FrequencyCapped = すでに十分な数を受け取っている
check-HeldOut = 比較のために除いてある
check-OutsideWindow = 今は送る時間ではない
check-MissingValue-why = 文面に空白ができます
check-MissingValue-why-cell = { $cell }に空白ができます
check-cells-more = ほか{ NUMBER($count) }件
check-NoVariant = 読める言語で書かれていない
check-NoVariant-why = このキャンペーンではほかの言語を送れません
check-NoVariant-cell = 「{ $cell }」の文面が完成していません
check-kept-nobody = { $text }を保証する人がいません
check-kept-changed = { $text }は{ $name }さんの確認後に変更されました
check-kept-surroundings = { $text }の画像か決まり文句、挨拶は{ $name }さんの確認後に変更されました
check-kept-expired = { $text }への{ $name }さんの保証は{ $date }で期限切れです
check-kept-other_script = 別の文字でしか書かれていません：{ $text }
check-kept-other_register = 別の口調でしか書かれていません：{ $text }
check-kept-why = このキャンペーンでは対象外です
check-kept-before = { $name }さんが通しましたが（「{ $reason }」）、その後文が変わりました。
check-in-letter = 手紙「{ $letter }」：{ $what }
check-kept-then = 一度解決すれば全員に届きます。理由を書いて通すこともできます。
check-RenderFailed = メッセージを作成できません
check-RenderFailed-cell = 「{ $cell }」のメッセージを作成できません
check-Duplicate = 同じ宛先に同じメッセージ
check-Duplicate-why = 1通は届きます。これらは2通目になります

let-in-title = それでも通しますか
let-in-text = { $count ->
   *[other] { NUMBER($count) }人にこの文が届きます：{ $text }。だれがなぜ通したかは、控えと書き出しに残ります。文が変わると、もう一度たずねます。
}
let-in-name = あなたの名前
let-in-name-missing = 通す人の名前を入れてください。
let-in-reason = 届けてよい理由
let-in-reason-hint = 一年後に読んでもわかる一文で書いてください。
let-in-reason-missing = 理由を書いてください。
let-in-confirm = 通す
let-in-heading = 理由を添えて通した人
let-in-who-not_vouched = { $count ->
   *[other] { NUMBER($count) }人に、だれも保証していない{ $text }が届きます
}
let-in-who-other_script = { $count ->
   *[other] { NUMBER($count) }人に、別の文字の{ $text }が届きます
}
let-in-who-other_register = { $count ->
   *[other] { NUMBER($count) }人に、別の口調の{ $text }が届きます
}
let-in-by = { $name }さんが通しました：「{ $reason }」
let-in-withdraw = 通さない
let-in-withdraw-label = やはり通さない：{ $text }
let-in-letter = 手紙「{ $letter }」（{ $text }）

before-title = 送り出す前に
before-done = 問題なし
before-open = 未対応
before-sense = おかしな文面が届く人はいません
before-nonsense = { $count ->
   *[other] { NUMBER($count) }人におかしな文面が届きます
}
before-nonsense-do = 直すか、書き出すときに除いてください
before-leave = 配信停止ができます
before-no-leave = 配信停止の方法がありません
before-no-leave-do = 配信停止の方法を設定で決めてください
before-from = 差出人：{ $from }
before-note = チェックしたとおりのメッセージが書き出されます。その間に変更があれば、もう一度チェックします。

attached-title = 添付されるもの
attached-letters = { $count ->
   *[other] 手紙（PDF）：{ NUMBER($count) } 人
}
attached-letters-other = { $count ->
   *[other] うち、メールと違う言語の手紙：{ NUMBER($count) } 人
}
attached-calendars = { $count ->
   *[other] カレンダーの予定：{ NUMBER($count) } 人
}
attached-without = { $count ->
   *[other] これからの予定がなく、メールだけ：{ NUMBER($count) } 人
}
export-unattached = この形式には添付できません
export-unattached-text = 手紙と予定を運べるのはメールファイルとメールボックスだけです。この形式では添付なしになります。

export-format = メッセージの保存形式
export-form = 保存の形
export-way-people = { $count ->
   *[other] { $shown }人
}
export-each-folder = 届け方ごとに、書き出し先の中にフォルダーができます。
format-eml = メールファイル
format-eml-text = 1通につき1つの.emlファイル。ダブルクリックでメールソフトに開きます。
export-drafts = 自分で送る
export-drafts-text = どのファイルも Thunderbird、Apple Mail、Outlook で下書きとして開きます。目を通し、必要なら言葉を直して「送信」を押してください。
format-mbox = メールボックス
format-mbox-text = 全メッセージを1つの.mboxファイルに。Thunderbird、Apple Mailなどで使えます。
format-csv = 表（CSV）
format-csv-text = 1人1行の.csvファイル。表計算ソフトや配信サービスに。
format-ndjson = ほかのプログラム用のデータ
format-ndjson-text = 1通1行の.ndjsonファイル。ほかのプログラムで読み込めます。
export-folder = 保存先
export-choose-folder = フォルダーを選ぶ
export-other-folder = 別のフォルダー
export-pick-title = メッセージの保存先フォルダーを選ぶ
export-folder-hint = その中に新しいフォルダーを作ります。今あるものは変更しません。
export-nonsense-text = 直すべき点とともにチェックに並んでいます。または、除いて進めます：
export-leave-out = { $count ->
   *[other] この{ NUMBER($count) }人を除き、一覧に残す
}
export-problem-nobody = 届く人がいないため、書き出すものがありません。
export-problem-nonsense = { $count ->
   *[other] { NUMBER($count) }人分の文面を直すか、上で除くことを選んでください。
}
export-problem-folder = 先にフォルダーを選んでください。
export-go = { $count ->
   *[other] { NUMBER($count) }通を書き出す
}
export-sum-note = { $count ->
   *[other] { NUMBER($count) }人には届きません。理由はチェックにあります。
}
export-running = メッセージを書き出しています
export-running-safe = 中止すると、メッセージも控えも残りません。
export-stopped-title = 書き出しを中止しました
export-stopped-text = メッセージも控えも残っていません。いつでもやり直せます。
export-done = { $count ->
   *[other] { NUMBER($count) }通を書き出しました
}
export-done-away = { $count ->
   *[other] 「{ $name }」：{ NUMBER($count) }通を書き出しました。
}
export-where = 場所
export-files = ファイル
export-more-files = { $count ->
   *[other] ほか{ NUMBER($count) }件
}
export-upload = アップロードするもの
export-upload-text = 誰かがメッセージを開く前に、このフォルダーの画像ファイルを { $address } に置いてください。メッセージはそこから画像を読み込みます。
export-not = 届かなかった人
export-see-receipts = 届いた人とその理由
export-again = もう一度書き出す
export-next = まだ何も送信していません。ファイルの使い方は下にあります。
export-left-out = ご指定により除いた人

batches-title = 書き出し
batches-none = まだ何も書き出していません。
batches-sum = { $audience }人中{ $exported }人
batch-subtitle = { $at }に書き出し · { $format }
batch-campaign = キャンペーン
batch-sum = { $count ->
   *[other] { $audience }人中{ NUMBER($count) }人にメッセージがあります。
}
batch-not = それ以外：{ $reasons }。
batch-people = メッセージがある人
batch-none-text = この書き出しにその名前の人はいません。
reason-Suppressed = 連絡しない人が{ NUMBER($count) }人
reason-NoConsent = 同意なしが{ NUMBER($count) }人
reason-NoAddress = 宛先なしが{ NUMBER($count) }人
reason-FrequencyCapped = すでに十分届いた人が{ NUMBER($count) }人
reason-HeldOut = 比較のため除いた人が{ NUMBER($count) }人
reason-OutsideWindow = 時間外が{ NUMBER($count) }人
reason-MissingValue = 情報不足が{ NUMBER($count) }人
reason-NoVariant = 読める言語なしが{ NUMBER($count) }人
reason-RenderFailed = 作成できなかった人が{ NUMBER($count) }人
reason-Duplicate = 重複が{ NUMBER($count) }人

receipt-why = { $name }さんに{ $day }の「{ $subject }」が届く理由
receipt-person = { $name }さんのページを開く
receipt-used = 使われた情報
receipt-address = メール
receipt-address-use = 送り先
receipt-address-went = 送った先
receipt-used-note = この人について、ほかの情報は使われていません。
receipt-consent = 送ってよい根拠
receipt-no-consent = この目的に同意は不要で、異議もありませんでした。
receipt-route = 届け方が選ばれた経緯
receipt-prefers = { $name } さんの希望：{ $channel }
receipt-route-not = { $channel }：使われませんでした。{ $why }
receipt-route-used = { $channel }：この方法で送られます。
receipt-language = 言語が選ばれた経緯
receipt-no-steps = 選べる文面は1つだけでした。

sending-title = メッセージを送る時間
sending-text = それぞれの人の時計に合わせます。今は送れない人には後の時刻が決まり、誰も外されません。
sending-from = この時刻より前は送らない
sending-until = この時刻より後は送らない
sending-avoid-weekends = 相手の週末は避ける
sending-avoid-weekends-text = 住んでいる国の休日、または文化カードの休日です。
sending-avoid-holidays = 祝日は避ける
sending-avoid-holidays-text = 住んでいる国の祝日、文化カードで避ける日、本人が知らせた信仰の日です。
sending-avoid-sensitive = 配慮が必要な日は避ける
sending-avoid-sensitive-text = 文化カードにある追悼の日などです。
sending-avoid-hours = その文化で空けておく時間は避ける
sending-avoid-hours-text = 文化カードにある昼休みなどです。
sending-best-hours = その文化に適した時間だけ
sending-best-hours-text = 文化カードにある時間です。上の時間がまったく残らなくなる場合は、上の時間だけに従います。
check-other-register-title = 選んだものと違う口調
check-other-register = { $count ->
   *[other] { NUMBER($count) }人に{ $text }が届きます
}
check-other-register-note = 選ばれた口調の文面がありません。いちばん近い文面が届きます。キャンペーンの設定で送らないこともできます。
waits-title = よりよい時間を待っています
waits-quiet_hours = { $count ->
   *[other] { NUMBER($count) }人：現地では早すぎるか遅すぎます
}
waits-weekend = { $count ->
   *[other] { NUMBER($count) }人：現地は週末です
}
waits-holiday = { $count ->
   *[other] { NUMBER($count) }人：{ $day }
}
waits-sensitive = { $count ->
   *[other] { NUMBER($count) }人：{ $day }は配慮が必要な日です
}
waits-hours = { $count ->
   *[other] { NUMBER($count) }人：その文化で空けておく時間です
}
waits-best_hours = { $count ->
   *[other] { NUMBER($count) }人：その文化に適した時間はこのあとです
}
waits-first = { $when }から
waits-note = 各メッセージの時刻は、書き出したファイルの隣の一覧にあります。
sms-cost = SMSの通数と料金
sms-cost-parts = 通数：{ $count }
sms-cost-examples = 料金は例です
sms-cost-examples-text = この料金は仮のものです。ご利用の配信会社の料金を入力してください。
sms-cost-own = 料金を入力
sms-cost-unpriced = 料金のない国への通数：{ $count }
sms-cost-country = 国
sms-cost-part-count = 通数
sms-cost-price = 料金
sms-cost-none = 料金なし
sms-cost-dear = 割高な文字を使うSMS：{ $count }
sms-cost-mark = SMS：{ $count }
sms-cost-plain = 簡単な記号：{ $mark }
sms-cost-longest = 長いSMS
format-sms-csv = SMS配信会社用の表
format-sms-csv-text = 1行1通の.csvファイル。配信会社の列に合わせます。
gateway = どの配信会社ですか？
gateway-hint = 列と電話番号の形は配信会社に合わせます。
gateway-plain = そのほか、または表計算ソフト
format-pdf = 印刷用のページ
format-pdf-text = 封筒の窓から宛名が見える位置に配置した PDF です。
print-what = 印刷するもの
print-file_each = 手紙（一人に一つのファイル）
print-one_file = 手紙（印刷所へ渡す一つのファイル）
print-country = 手紙はどの国で投函しますか？
print-country-hint = 決めると国外への手紙だけに国名が入ります。決まるまではすべての宛名に入ります。
print-labels = { $sheet }：{ NUMBER($width) } × { NUMBER($height) } mm（1 枚に { NUMBER($count) } 面）
print-labels-too = 宛名ラベルも作る
print-labels-none = なし
print-labels-first = 最初の空きラベル
print-labels-first-hint = 使いかけの用紙で、左上から横に順に数えます。
print-envelope = 窓付き封筒
print-envelope-usual = お使いの国で一般的なもの
print-envelope-usual-in = { $name }（{ $country }で一般的）
print-envelope-hint = 宛名は窓から見える位置に置かれます。
envelope-din-5008-a = DIN 5008 A 型
envelope-din-5008-b = DIN 5008 B 型
envelope-sn-010130-left = スイス（左窓）
envelope-sn-010130-right = スイス（右窓）
envelope-us-10 = アメリカ 10 号
envelope-uk-dl = イギリス DL
print-paper = 用紙
print-paper-usual = 封筒に合うもの
print-paper-fitting = { $name }（封筒に合わせて）
print-paper-letter = レター
print-enclosures = ほかに同封するものは？
print-enclosures-hint = 一行に一つずつ。手紙の最後に記されます。
campaign-from-letter = 手紙の上部に記されます。住所は設定から入ります。
campaign-from-sms = 電話に表示されるのは英数字11文字まで、または番号です。それ以外は配信会社の設定に従います。
format-xlsx = Excel用のブック
format-xlsx-text = ExcelやLibreOffice用の.xlsxファイル。1行1通。中身が実行されたり先頭の0が消えたりしません。
format-push = プッシュ配信用
format-push-text = Apple用、Google用、自社アプリ用に1つずつのファイル。1通1行。
platform = どこに渡すファイルですか
platform-all = それぞれに 1 つ
platform-plain = 自社のアプリ
platform-deviceless = { $count ->
   *[other] { NUMBER($count) } 人の端末がわかりません
}
platform-deviceless-plain = Apple と Google が届ける先は端末だけです。この人たちは自社アプリ用のファイルにだけ入り、何で見分けるかもそこに書かれます。
platform-deviceless-out = Apple と Google が届ける先は端末だけです。この人たちには何も届きません。
format-ssml = 読み上げる文面
format-ssml-text = 1通につき1つの音声用ファイルと、電話で読み上げる台本1つ。
format-wav = 音声ファイル
format-wav-text = 1通につき1つの.wavファイル（その言語で話します）と台本。このコンピューターにespeak-ngが必要です。
check-no-letter = 郵便の宛先がそろっていない
check-no-app = アプリがその人を見分ける手がかりがない
