# 文化ごとの画像: 名前のついた画像の場所と、それぞれの文化で見えるもの。
picture-add = 画像を追加
picture-explained = 同じ画像を多くのメッセージで使えます。文化ごとに専用の画像を選べます。
picture-name = 名前
picture-name-hint = 「スタッフ」「入口」など。読者には見えません。
picture-name-missing = 画像に名前をつけてください。
picture-file-missing = 先にファイルを選んでください。
picture-choose = ファイルを選ぶ
picture-choose-other = 別のファイルを選ぶ
picture-kinds = PNG、JPEG、GIF、1 MBまで
picture-for = 見る人
picture-for-everybody = 全員
picture-for-own = { $language }の読者だけ
picture-alt = 代替テキスト
picture-alt-hint = { $language }で: 画像が見えない人に伝える言葉です。
picture-decorates = 飾りだけ: 代わりに何も伝えません
picture-remove-own = { $language }用を取り除く
picture-remove-everybody = 取り除く

picture-own = { $language }用に選んだ画像
picture-everybody = 全員用の画像
picture-borrowed = { $language }から借用
picture-decorates-only = 飾りだけ
picture-alt-elsewhere = 代替テキストはまだ{ $language }だけです
picture-alt-none = 代替テキストがまだありません
picture-none = { $language }用の画像がまだありません
picture-used = 使用: { $templates }

picture-change = { $language }用に変更
picture-another = 別の画像
picture-which = ここに置く画像は?
picture-width = 幅
picture-width-full = 全幅
picture-width-two_thirds = 3分の2
picture-width-half = 半分
picture-width-third = 3分の1
picture-opens = 開くアドレス(任意)
