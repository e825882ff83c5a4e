# The people list.
people-title = 人
people-count = { $count ->
   *[other] { NUMBER($count) }人
}
people-name = 名前
people-email = メールまたは電話
people-language = 言語
people-tags = タグ
people-state = 状態
people-no-email = なし
people-no-language = 不明
people-suppressed = 連絡しない
people-sort = 並べ替え
people-sort-name = 名前順
people-sort-email = メール順
people-sort-locale = 言語順
people-sort-added = 追加の新しい順
people-search = 人を検索
people-segment = セグメント
people-everyone = 全員
people-found = { $count ->
   *[other] { NUMBER($count) }人見つかりました
}
people-import = 取り込む
people-imports = 取り込みの履歴
people-add = 人を追加
people-empty-title = まだ誰もいません
people-empty-text = 表計算ソフトやほかのソフトから連絡先を取り込めます。変更はすべて、実行の前に確認でき、後から取り消すこともできます。
people-none-title = 該当する人がいません
people-none-text = 別の名前や宛先で試すか、全員の中から探してください。
people-show-all = 全員を表示
