# Pictures by culture: named places for a picture, and what each culture sees there.
picture-add = Add a picture
picture-explained = The same picture can stand in many messages. Each culture may have its own.
picture-name = What it is called
picture-name-hint = Only you see this: “Our team”, “Entrance”.
picture-name-missing = Give the picture a name.
picture-file-missing = Choose a file first.
picture-choose = Choose a file
picture-choose-other = Choose another file
picture-kinds = PNG, JPEG or GIF, 1 MB at most
picture-for = Who sees it
picture-for-everybody = Everyone
picture-for-own = Only readers of { $language }
picture-alt = Alternative text
picture-alt-hint = In { $language }: what somebody is told who does not see the picture.
picture-decorates = It only decorates: nothing is said in its place
picture-remove-own = Remove it for { $language }
picture-remove-everybody = Remove it

picture-own = Chosen for { $language }
picture-everybody = the one for everyone
picture-borrowed = borrowed from { $language }
picture-decorates-only = It only decorates
picture-alt-elsewhere = The alternative text is only in { $language } so far
picture-alt-none = No alternative text yet
picture-none = There is no picture for { $language } yet
picture-used = In { $templates }

picture-change = Change for { $language }
picture-another = Another picture
picture-which = Which picture stands here?
picture-width = Width
picture-width-full = Full
picture-width-two_thirds = Two thirds
picture-width-half = Half
picture-width-third = A third
picture-opens = Opens, if anything
