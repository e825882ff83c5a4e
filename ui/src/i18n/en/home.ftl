# Home, and the note about the sample.
home-today = Today is { $date }
home-facts = What is in this workspace
home-people = { $count ->
    [one] person
   *[other] people
}
home-segments = { $count ->
    [one] segment
   *[other] segments
}
home-templates = { $count ->
    [one] template
   *[other] templates
}
home-campaigns = { $count ->
    [one] campaign
   *[other] campaigns
}
home-next = What to do next
home-import-title = Bring in people
home-import-text = From a spreadsheet or another program’s contacts. You see every change before it is made.
home-import-text-empty = Start with a list of contacts. You see everything before it is kept, and can undo it later.
home-import = Import people
home-write-title = Write a message
home-write-text = { $count ->
    [0] Write it once; each person reads it in their own language.
   *[other] Write a new one, or a language more for one you have.
}
home-write = Write a message
home-check-title = Check a campaign
home-check-text = { $count ->
    [0] Choose who gets which message; see every single one before it leaves.
   *[other] See who will get it, who will not, and why.
}
home-check = Check a campaign
home-batches = Exported lately
home-batch-sum = { $exported } of { $audience } people
home-batches-none = Nothing has been exported from { $name } yet. What you export will be listed here.

sample-title = This is the sample workspace
sample-text = Everyone in it is invented. Try anything; you can always start it afresh.
sample-reset = Reset the sample
sample-reset-title = Reset the sample?
sample-reset-text = Everything you changed in the sample is thrown away, and it starts as on the first day. Your own workspaces are not touched.
sample-reset-done = The sample is as on the first day.
sample-delete = Delete the sample
sample-delete-title = Delete the sample?
sample-delete-text = The sample and everything you did in it is removed from this machine. Your own workspaces are not touched. You can open a fresh sample at any time.
