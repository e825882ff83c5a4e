# Personas: readers saved for looking at messages.
personas-title = ペルソナ
personas-text = メッセージの見え方を確かめるために取っておく読み手です。架空の人でも、実在の人でもかまいません。ペルソナには何も届かず、どの人数にも数えられません。
personas-none = ペルソナはまだありません。
personas-empty = ペルソナはまだありません。作ると、その読み手に届くとおりにこのメッセージを見られます。

persona-new = 新しいペルソナ
persona-edit-title = 「{ $name }」を変更
persona-change = 変更
persona-remove = 「{ $name }」を削除
persona-take-away = 削除
persona-removed = 「{ $name }」を削除しました。
persona-back = 「{ $name }」を元に戻しました。
persona-text = 空欄はこのペルソナにもない情報になります。ないときに文面がどうなるかを確かめられます。
persona-name = ペルソナの呼び名
persona-name-example = アラビア語を読む、敬称なし
persona-name-missing = ペルソナに名前を付けてください。
persona-who = 読み手
persona-made-up = 架空の人
persona-person = 実在の人
persona-real = 実在の人：{ $name }
persona-nobody = 人を選んでください。
