# How to send what was exported, and what became of it.
handover-title = 送り方
handover-open = フォルダーを開く
handover-eml-open = フォルダーを開きます。ファイル1つが1人宛ての、宛先入りで完成したメールです。
handover-eml-send = ファイルをダブルクリックするとメールソフトで開きます。送信ボタンがない場合は「新しいメッセージとして編集」または「再送信」を選び、送信してください。
handover-eml-drafts = ファイルをダブルクリックすると、メールソフトで下書きとして開きます。内容を確かめて送信してください。
handover-letter-along = どのメールにも、その人あての手紙がPDFで付いています。送る前に一通開いて、手紙を見てください。
handover-calendar-along = これから予約のある人には、カレンダーのファイルがメールに付きます。メールソフトからカレンダーに加えられます。
handover-drafts-along = 下書きはそのまま送ってください。添えたものはその下書きにだけあります。新しいメールに文を写すと付きません。
handover-not-along = メールに添えるものは、このファイルには入っていません。届ける場合は、メールのファイルを書き出してください。
handover-eml-many = 数が多いときは、1つのメールボックス、または配信サービス用の表として書き出し直してください。
handover-mbox-import = { $file } をフォルダーとしてメールソフトに取り込みます。Apple Mailでは「ファイル」の「メールボックスを読み込む」、ThunderbirdではImportExportToolsなどのアドオンを使います。
handover-mbox-send = これで全てのメッセージが専用のフォルダーに入りました。1通ずつ開いて「新しいメッセージとして編集」または「再送信」を選んで送るか、メールの担当者にフォルダーごと送るよう頼んでください。
handover-service-upload = { $file } を一覧として配信サービスにアップロードします。1行が1人です。
handover-service-columns = どの列が何かを指定します。toは宛先、subjectは件名、htmlは本文、textは画像や色のない同じ本文です。
handover-service-test = まず1行だけ自分宛てに送ってみてください。
handover-sms-upload = { $gateway } にサインインし、メッセージの一覧を受け付ける画面で { $file } をアップロードします。列の名前は { $gateway } に合わせてあります。
handover-sms-any = { $file } をSMSの配信サービスにアップロードします。toは番号、textは本文です。
handover-sms-own = 行ごとに本文が違います。全員に同じ本文ではなく、番号ごとの本文を選んでください。
handover-print-each = フォルダーを開き、ファイルを選択して印刷します。
handover-print-one = { $file } を開いて印刷するか、印刷会社に渡します。手紙ごとに新しいページで始まります。
handover-print-paper = 用紙：{ $paper }。実際のサイズ（100 %）で印刷してください。そうしないと宛先が封筒の窓からずれます。
handover-print-envelope = 封筒：{ $envelope }。宛先が窓から見えるように折ってください。
handover-print-enclosures = 封筒に同封するもの：{ $things }。
handover-labels-sheets = 合っていれば、ラベル用紙をプリンターに入れ、{ $file }全体を実際のサイズ（100 %）で印刷します。
handover-labels-test = まず{ $file }の1ページを普通紙に印刷し、ラベル用紙 { $sheet } と重ねて確かめてください。
handover-letters-table = { $file } を印刷会社に渡すか、ワープロの差し込み印刷に使います。1行が宛先付きの手紙1通です。
handover-app-all = ファイルをアプリの担当者に渡します。messages.apns.ndjsonはApple用、messages.fcm.ndjsonはGoogle用、messages.ndjsonは自社サーバー用です。
handover-app-one = { $file } をアプリの担当者に渡します。
handover-app-lines = 1行が1通で、そのまま送信します。行にある控えの番号で、届かなかったものを後から知らせてもらえます。
handover-voice-script = 電話をかける場合は { $file } を印刷するか、そのまま読み上げます。番号と話す内容が書かれています。
handover-voice-files = 音声サービスの場合は、1通につき1つの .ssml ファイルを渡します。
handover-voice-sound = .wavファイル1つが1通で、台本と同じ順です。再生するか、電話をかける担当者に渡してください。先に各言語で1つずつ聞いてみてください。
handover-program = { $file } を配信プログラムの担当者に渡します。1行が1通です。
handover-then = 終わったら、この書き出しのページで記録してください。各人のページに結果が表示されます。

delivery-title = 送りましたか？
delivery-sum = 送信済み { $sent } · 未達 { $not } · 未確認 { $open }
delivery-short = { $count }通中{ $sent }通を送信済み
delivery-nobody-said = 送ったかどうかは、まだ記録されていません。
delivery-nobody-yet = 送ったかどうかは未確認
batch-way = { $channel }：{ $count }
delivery-all = 結果を記録…
delivery-list = 宛先の一覧から…
delivery-one = 結果を記録
delivery-one-label = 「{ $message }」の結果を記録
delivery-sent-on = { $day }に送信
delivery-not-on = 未達：{ $reason }（{ $day }）
delivery-is-sent = 送信済み
delivery-is-not = 未達
delivery-is-open = 未確認
delivery-bounced = 戻ってきた
delivery-wrong_address = 宛先または番号の誤り
delivery-not_printed = 印刷されなかった
delivery-returned = 郵便で返送された
delivery-other = その他の理由
delivery-dialog-all = この書き出しの結果
delivery-dialog-way = この書き出し（{ $channel }）はどうなりましたか？
delivery-way-label = 結果を記録：{ $channel }
delivery-dialog-all-text = 個別に記録した人を除き、この書き出しの全員に当てはまります。
delivery-dialog-one = { $name }さんへの結果
delivery-dialog-list = { $count ->
   *[other] この{ NUMBER($count) }人への結果
}
delivery-strangers = { $count ->
   *[other] { NUMBER($count) }行はこの書き出しの誰にも当てはまりません（{ $rows }など）。
}
delivery-pick = 宛先の一覧を選ぶ
delivery-what = 結果
delivery-why = 理由
delivery-note = メモ（任意）
delivery-note-other = どのような理由ですか？
delivery-note-missing = 理由を入力してください。
delivery-on = 日付
delivery-record = 記録する
delivery-recorded = 記録しました。
delivery-undone = 取り消しました。

excluded-save = この一覧を保存…
excluded-title = 一覧の保存先
excluded-name = { $campaign } 対象外
excluded-name-then = { $campaign } 対象外 { $day }
excluded-then = { $date }の時点の判断です。
excluded-running = 一覧を書き出しています
excluded-done = { $count ->
   *[other] 一覧に{ NUMBER($count) }人を理由とともに書き出しました。
}
