# The shell: side bar, workspace menu, small words used everywhere.
#
# Glossary. People: 人 · Segment: セグメント · Template: テンプレート · Message: メッセージ · Campaign: キャンペーン
# Check: チェック · Export: 書き出し · Import: 取り込み · Purpose: 目的 · Receipt: 控え · Tone: 口調（ていねい、親しい、中立）
# Attribute: 項目 · Workspace: ワークスペース · Block: ブロック · Revision: 版 · Tags: タグ
# A yes: 同意 · A withdrawal: 撤回 · Evidence: 根拠 · A choice: 意思表示 · Never contact: 連絡しない
# Sentences end in です・ます, buttons in nouns or plain verbs; people’s names take さん, other names 「」.
nav-label = 場所
nav-more = その他の場所
nav-home = ホーム
nav-people = 人
nav-segments = セグメント
nav-templates = テンプレート
nav-campaigns = キャンペーン
nav-privacy = プライバシー
nav-settings = 設定
skip-to-content = 本文へ移動

workspace-sample = サンプル
workspace-own = ワークスペース
workspace-menu = ワークスペース「{ $name }」
workspace-reveal = ファイルを表示
workspace-copy = コピーを作成…
workspace-copy-title = コピーの保存先
workspace-copying = ワークスペースをコピーしています
workspace-copied = コピーできました：{ $path }（{ $size }）
workspace-copy-show = 表示
workspace-print = このページを印刷…
workspace-open-other = 別のワークスペースを開く…
workspace-close = ワークスペースを閉じる

cancel = キャンセル
close = 閉じる
loading = 少々お待ちください…
progress-of = { $done } / { $total }
progress-rate = 毎秒{ $rate }件
progress-said = { $percent ->
    [0] { $label }
   *[other] { $label }：{ NUMBER($percent) }パーセント
}
progress-starting = 開始しています…
save = 保存
undo = 元に戻す
print = 印刷…
print-nothing = 印刷するものがありません。表示中の人にはこのメッセージを作成できません。別の人を選んでください。
leave-title = 保存せずに移動しますか？
leave-text = 「{ $name }」の変更はまだ保存されていません。
leave-anyway = 保存せずに移動
leave-stay = 編集を続ける
leave-written = ここに入力した内容はまだ保存されていません。
back-again = 「{ $name }」を元に戻しました。
studio-language = スタジオの言語
tags-hint = 1つ入力するごとにEnterキーを押してください。
tags-remove = 「{ $word }」を外す
