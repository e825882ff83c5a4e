# The shell: side bar, workspace menu, small words used everywhere.
nav-label = Places
nav-more = More places
nav-home = Home
nav-people = People
nav-segments = Segments
nav-templates = Templates
nav-campaigns = Campaigns
nav-privacy = Privacy
nav-settings = Settings
skip-to-content = Skip to the content

workspace-sample = sample workspace
workspace-own = workspace
workspace-menu = Workspace { $name }
workspace-reveal = Show the file
workspace-copy = Make a copy…
workspace-copy-title = Where should the copy go?
workspace-copying = Copying the workspace
workspace-copied = The copy is ready: { $path } ({ $size })
workspace-copy-show = Show it
workspace-print = Print this page…
workspace-open-other = Open another…
workspace-close = Close this workspace

cancel = Cancel
close = Close
loading = One moment…
progress-of = { $done } of { $total }
progress-rate = { $rate } a second
progress-said = { $percent ->
    [0] { $label }
   *[other] { $label }: { NUMBER($percent) } percent
}
progress-starting = Starting…
save = Save
undo = Undo
print = Print…
print-nothing = There is nothing to print: the message cannot be made for the person it is shown for. Choose another person.
leave-title = Leave without saving?
leave-text = What you changed in { $name } is not saved yet.
leave-anyway = Leave without saving
leave-stay = Keep writing
leave-written = What you wrote here is not saved yet.
back-again = { $name } is back.
studio-language = Language of the studio
tags-hint = Press Enter after each.
tags-remove = Take “{ $word }” away
