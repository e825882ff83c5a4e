# What the studio calls its own fields and the groups they stand in, where no form says it.
name-full = 氏名
name-region = 言語と地域
name-postal = 郵便の宛先
name-name = 名前
name-tag = タグ
name-greeting = あいさつ
name-closing = 結びの言葉
name-today = 今日
name-culture = 文化
name-holidays-culture = 文化として祝う日
name-holidays-faith = 本人が挙げた信仰の祝日
