//! The sentences of findings, by name. The interface has the same ones in its six languages; these are the English ones,
//! for the command line.

use std::collections::BTreeMap;

/// Name and words; `{ $name }` is an argument, as Fluent writes it.
pub const SENTENCES: &[(&str, &str)] = &[
    ("missing-fallback", "Whoever has no “{ $name }” gets no message: say what is written for them"),
    ("unknown-attribute", "Nothing is called “{ $name }” here, so nobody can be sent this"),
    ("dead-link-empty", "The link “{ $words }” leads nowhere yet"),
    ("dead-link-nowhere", "The link “{ $words }” leads nowhere: its address is “{ $url }”"),
    ("dead-link-unfinished", "The address “{ $url }” is not finished"),
    ("dead-link-malformed", "“{ $url }” is not an address that can be opened; begin with https://, mailto: or tel:"),
    ("insecure-link", "“{ $url }” is not secure: others can read and change it on the way. Use https://"),
    ("placeholder-host", "“{ $host }” is an example address: put the real one"),
    ("link-text-vague", "“{ $words }” does not say where the link leads; name it, as “Book an appointment”"),
    ("link-text-empty", "A link to “{ $url }” has no words, so it can neither be heard nor found"),
    ("image-alt-missing", "The picture “{ $file }” has no alternative text: say what someone hears who cannot see it"),
    ("image-alt-file", "The alternative text “{ $words }” is the name of a file: say what the picture shows"),
    ("text-in-images", "This message is little but pictures: with pictures off there is nothing to read"),
    ("subject-length", "The subject has { $count } characters; most mail programs cut it after { $most }"),
    ("subject-capitals", "“{ $words }” is in capitals: that reads like shouting"),
    ("subject-marks", "“{ $words }” reads like shouting: one mark is enough"),
    ("spam-words", "“{ $words }” is typical of unwanted mail, and spam filters look for it"),
    ("spam-marks", "“{ $words }” is typical of unwanted mail: one mark is enough"),
    ("spam-reply", "The subject begins with “{ $words }” as if it were an answer: spam filters look for that"),
    ("reading-level", "This is hard to read: { $formula } gives { $score }, and the aim here is { $aim }"),
    ("words-to-avoid", "“{ $words }” is a word to avoid here; say “{ $instead }”"),
    ("words-to-leave-out", "“{ $words }” is a word to avoid here"),
    ("brand-words", "“{ $words }” is written “{ $instead }” here"),
    ("inclusive-language", "“{ $words }” leaves people out; “{ $instead }” does not"),
    ("unsupported-claims", "“{ $words }” is a claim that has to be proved; say only what you can show"),
    ("mixed-register-both", "“{ $words }” addresses the reader formally and informally"),
    ("mixed-register-formal", "“{ $words }” addresses the reader formally, unlike the rest of this text"),
    ("mixed-register-informal", "“{ $words }” addresses the reader informally, unlike the rest of this text"),
    ("inconsistent-numbers", "The numbers here are { $here }; in the text it is written after they are { $there }"),
    (
        "inconsistent-dates",
        "The dates here are in month { $here }; in the text it is written after they are in month { $there }",
    ),
    ("sensitive-attribute", "“{ $name }” is sensitive, and the purpose “{ $purpose }” is advertising: leave it out"),
    (
        "sensitive-segment",
        "“{ $segment }” chooses people by “{ $name }”, which is sensitive, and the purpose “{ $purpose }” is advertising",
    ),
    ("postal-address", "There is no postal address in this message: readers must be able to see who writes to them"),
    ("opt-out", "Nothing in this message says how to stop getting it"),
    ("message-size", "This message weighs { $kilobytes } KB; Gmail cuts it off after { $most } KB"),
    ("mail-support-css", "“{ $feature }” is not shown by { $programs }"),
    ("mail-support-element", "<{ $feature }> is not shown by { $programs }"),
    ("heading-order", "A heading of level { $level } follows one of level { $before }: a level is left out"),
    ("heading-empty", "There is a heading without words"),
    (
        "contrast",
        "{ $colour } on { $background } is hard to read: the contrast is { $ratio } to 1, { $needed } to 1 is needed",
    ),
    ("table-role", "A table that only lays out is read aloud as if it told something: mark it as presentation"),
    (
        "text-language-missing",
        "The page does not say its language, so it is read aloud in the wrong voice: { $locale }",
    ),
    ("text-language-other", "The page says that it is in “{ $said }”, and this text is in “{ $locale }”"),
    ("unfinished", "{ $message }"),
];

pub fn english(says: &str, args: &BTreeMap<String, String>) -> String {
    let sentence = SENTENCES.iter().find(|(name, _)| *name == says).map_or(says, |(_, words)| words);
    let mut out = String::with_capacity(sentence.len() + 32);
    let mut rest = sentence;
    while let Some((before, after)) = rest.split_once("{ $") {
        let (name, behind) = after.split_once(" }").unwrap_or((after, ""));
        out.push_str(before);
        out.push_str(args.get(name).map_or("", String::as_str));
        rest = behind;
    }
    out.push_str(rest);
    out
}
