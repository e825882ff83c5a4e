# The rule builder, of segments and of parts of a message.
rules-group = ルール
rules-group-inner = 内側のルール
rules-match = 対象の条件
rules-all = すべてに一致
rules-any = いずれかに一致
rules-not = どれにも一致しない
rules-none = ルールを加えるまでは全員が対象です。
rules-half = 未完成のルールはまだ適用されません。
rules-add = ルールを追加
rules-add-group = グループを追加
rules-remove-group = このグループを削除
rule-nth = ルール{ $nth }
rule-field = 対象の項目
rule-about = 何についてのルールか選んでください
rule-own = 登録された人にあるもの
rule-others = その他すべて
rule-op = 条件
rule-value = 値
rule-choose = 選んでください
rule-days = 日数
rule-days-unit = { $count ->
   *[other] 日
}
rule-months = 月数
rule-months-unit = { $count ->
   *[other] か月
}
rule-yes = はい
rule-no = いいえ
rule-remove = このルールを削除

op-is = が次と同じ
op-is_not = が次と異なる
op-contains = が次を含む
op-starts_with = が次で始まる
op-is_known = が分かっている
op-is_missing = が分かっていない
op-less = が次より小さい
op-more = が次より大きい
op-before = が次より前
op-after = が次より後
op-within_days = が次の日数以内
op-last_days = が過去の日数以内
op-months_ago = が次の月数より前
op-has = に次がある
op-has_not = に次がない
op-given = に同意した
op-withdrawn = を撤回した
op-never_asked = を尋ねていない
