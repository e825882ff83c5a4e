# Importing people: the file, its columns, the plan, the result, the history.
back = 戻る
import-title = 人を取り込む
import-subtitle = 計画をご覧になるまで、何も変わりません。
import-steps = 取り込みの手順
import-step-file = ファイル
import-step-columns = 列
import-step-plan = 計画
import-step-done = 完了
import-choose-title = 連絡先のファイルを選ぶ
import-choose-text = Excelブック、またはMailchimp、HubSpot、Googleコンタクト、OutlookなどのCSVファイル。元のファイルは変更されません。
import-choose = ファイルを選ぶ
import-pick-title = 連絡先のファイルを選ぶ
import-other-file = 別のファイル
import-unreadable-title = このファイルは読めません
import-unreadable-do = 別のファイルを選ぶか、元のソフトで保存し直してください。
import-stopped = インポートを中止しました
import-stopped-text = 何も取り込まず、何も変えていません。
import-to-columns = 列を対応させる
import-to-plan = 計画を表示
import-apply = { $count ->
   *[other] { NUMBER($count) }人を取り込む
}
import-apply-choices = 意思表示を取り込む
import-apply-nothing = 取り込むものがありません
import-planning = 各行を今ある人と照合しています
import-planning-safe = 何も書き込まれていません。
import-applying = 取り込んでいます
import-applying-safe = 中止すると、何も残りません。
import-leave-title = この取り込みをやめますか？
import-leave-text = { $file }からはまだ何も取り込んでいません。列の対応付けもやり直しになります。
import-leave-anyway = 移動する
import-leave-stay = 取り込みを続ける

file-facts = { $columns ->
   *[other] { NUMBER($columns) }列、{ $size }
}
file-delimiter = 列の区切り
file-encoding = 文字コード
file-flag-column = 「{ $column }」をご確認ください
file-preview = 最初の数行
file-preview-ask = 名前や文字は正しく見えますか？ 見えない場合は、上の文字コードを変えてください。
delimiter-comma = カンマ ,
delimiter-semicolon = セミコロン ;
delimiter-tab = タブ
delimiter-bar = 縦線 |
encoding-utf-8 = すべての言語（UTF-8）
encoding-utf-16le = すべての言語（UTF-16）
encoding-utf-16be = すべての言語（UTF-16、ビッグエンディアン）
encoding-windows-1252 = 西ヨーロッパ（Windows）
encoding-iso-8859-2 = 中央ヨーロッパ
encoding-windows-1251 = キリル文字（Windows）
encoding-windows-1255 = ヘブライ文字（Windows）
encoding-windows-1256 = アラビア文字（Windows）
encoding-shift_jis = 日本語（シフトJIS）
encoding-gbk = 中国語簡体字（GBK）
encoding-big5 = 中国語繁体字（Big5）
encoding-euc-kr = 韓国語（EUC-KR）

columns-header = ファイルの列
columns-samples = 内容
columns-becomes = 取り込み先
columns-target = 「{ $header }」の取り込み先
columns-empty = 空
columns-ignore = 取り込まない
columns-new = 新しい項目…
columns-new-consent = 新しい目的への同意…
columns-is-purpose = 「{ $name }」はメッセージの目的です。この列の「はい」は同意としてのみ数えられます。
columns-as-consent = 同意として取り込む
columns-consent-title = 新しい目的への同意
columns-consent-known = 「{ $name }」への同意
columns-consent-text = この列がどのメッセージを認めているかを書いてください。目的は取り込みと同時に作られます。
columns-consent-channel = メッセージの届け方
columns-left-out = { $count ->
   *[other] 取り込まない列（{ NUMBER($count) }列）：{ $columns }
}
columns-keep = { $count ->
   *[other] すべて文字のまま取り込む
}
columns-group-person = 人
columns-group-postal = 住所
columns-group-attributes = 項目
columns-group-consent = 意思表示
columns-group-other = その他
columns-problem-nothing = 少なくとも1つの列の取り込み先を選んでください。
columns-problem-no_key = 誰の行かを示す列が必要です。独自の番号、メール、電話のいずれかです。
columns-problem-twice = 2つの列が「{ $target }」になっています。どちらかを外してください。
columns-evidence-title = 同意はどのように確認しましたか？
columns-evidence-text = このファイルには、メッセージを許可した人を示す列があります。同意は根拠があって初めて有効で、撤回を取り消すことはできません。
columns-evidence-needed = 計画の前に必要
columns-evidence = 同意の出どころ
columns-evidence-example = ウェブサイトの登録フォーム、2026年11月20日の書き出し
columns-evidence-hint = 一人ひとりの意思表示とともに記録され、尋ねられたときに示されます。

plan-created = { $count ->
   *[other] 新しい人
}
plan-updated = { $count ->
   *[other] 変更
}
plan-unchanged = 変更なし
plan-rejected = 取り込まない
plan-rows = { $count ->
   *[other] ファイルの行数
}
plan-consents = { $count ->
   *[other] 同意を{ NUMBER($count) }件記録します
}
plan-opt-outs = { $count ->
   *[other] 撤回を{ NUMBER($count) }件記録します
}
plan-opt-outs-kept = { $count ->
   *[other] ファイルの内容にかかわらず、{ NUMBER($count) }件の撤回が残ります
}
plan-attributes = { $count ->
   *[other] 新しい属性を{ NUMBER($count) }件作成します：{ $names }
}
plan-purposes = { $count ->
   *[other] 新しい目的を{ NUMBER($count) }件作成します：{ $names }
}
plan-view = 見る内容
plan-view-updated = 変更
plan-view-created = 新規
plan-view-rejected = 取り込まない
plan-view-opt_outs = 残る撤回
plan-view-warnings = 要確認
plan-stays = 撤回のまま
plan-stays-explained = ファイルでは同意となっていますが、この人たちは撤回しています。ファイルより本人の意思が優先されます。
plan-row = { NUMBER($row) }行目
plan-several-rows = { $count ->
   *[other] { NUMBER($count) }行
}
plan-which-rows = 行 { $rows }
plan-each-row = 行ごとに見る
plan-whole-file = ファイル全体
plan-more = { $count ->
   *[other] 同様のものがあと{ NUMBER($count) }件あります。
}
plan-no-rows = このファイルには人がいません。見出しの下に行がありません。
plan-nothing = { $count }行すべてが今ある内容と同じです。取り込むものはありません。

done-title = { $file }を取り込みました
done-undone = 取り込みを取り消しました
done-sum = 新規{ $created }、変更{ $updated }、変更なし{ $unchanged }、取り込まず{ $rejected }
done-people = 人を見る
done-undo = この取り込みを取り消す
done-again = 別のファイルを取り込む
done-rejected = 取り込まなかったものとその理由

undo-title = { $file }の取り込みを取り消しますか？
undo-text = 取り込んだ人は削除され、変更した値は元に戻ります。取り込んだ撤回は残ります。その後に変更されたものはそのまま残し、一覧に示します。
undo-confirm = 取り消す
undo-keep = そのままにする
undo-done-title = 取り込みを取り消しました
undo-done = { $removed }件を削除し、{ $restored }件を元に戻しました。
undo-attributes = { $count ->
   *[other] 作成された属性もなくなりました：{ $names }
}
undo-left = そのまま残したもの

imports-subtitle = 各ファイルの内容と、元に戻す方法
imports-new = 人を取り込む
imports-empty-title = 取り込みはまだありません
imports-empty-text = 取り込んだファイルがここに並び、取り消すこともできます。
imports-file = ファイル
imports-rows = 行
imports-created = 新規
imports-updated = 変更
imports-unchanged = 変更なし
imports-rejected = 取り込まず
imports-wrong = 問題があった箇所
imports-undone = { $date }に取り消し
imports-undo-label = { $file }の取り込みを取り消す
file-sheet = ブックのシート
