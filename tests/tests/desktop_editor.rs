//! What only a real window can show of the editor: the pointer dragging a block, the caret around a chip, a source being written.

#![cfg(target_os = "linux")]

use attune_tests::desktop::{Home, Studio};

const ORDER: &str =
    "return [...document.querySelectorAll('[data-column]')].map((column) => column.dataset.column + ':' +
    [...column.querySelectorAll(':scope > [data-block]')].map((row) => row.dataset.block).join()).join(' ')";
const ENTER: &str = "\u{E007}";
const CONTROL: &str = "\u{E009}";
const ESCAPE: &str = "\u{E00C}";
const END: &str = "\u{E010}";

fn order(studio: &Studio) -> String {
    studio.script(ORDER, &[]).as_str().unwrap_or_default().to_owned()
}

fn open(home: &Home) -> Studio {
    let studio = Studio::open(home, &["--sample"]);
    studio.role("link", "Templates").click();
    studio.role("link", "Appointment reminder").click();
    studio.until_frame("a preview", "iframe", |words| !words.trim().is_empty());
    studio
}

#[test]
fn a_block_is_dragged_into_a_condition_and_undo_puts_it_back() {
    let home = Home::fresh();
    let studio = open(&home);
    let before = order(&studio);
    let first = studio.role("button", "Heading: drag to move");
    first.hold_over(&studio.css("[data-column] [data-column] > [data-block]"), 0);
    studio.css(".column > .line");
    studio.shot("editor-drag");
    studio.let_go();
    let after = studio
        .until("the new order", &format!("const now = (() => {{ {ORDER} }})(); return now !== '{before}' && now"));
    let heading = before.trim_start_matches(':').split(',').next().unwrap_or_default();
    let inside = after.as_str().and_then(|after| after.split(' ').nth(1)).unwrap_or_default();
    assert!(inside.split([':', ',']).any(|block| block == heading), "the heading is inside the condition: {after}");
    studio.shot("editor-dragged");
    studio.role("button", "Undo").click();
    studio.until("the old order", &format!("return (() => {{ {ORDER} }})() === '{before}'"));
}

#[test]
fn a_clicked_chip_leaves_the_keys_with_the_text() {
    let home = Home::fresh();
    let studio = open(&home);
    studio.css("[data-column] .tiptap .chip").click();
    studio.css(".chip-popover");
    studio.shot("editor-chip");
    studio.enter("zz");
    studio.until("the popover to go", "return !document.querySelector('.chip-popover')");
    studio.until_frame("the letters behind the chip", "iframe", |words| words.contains("zz"));
    studio.css("[data-column] .tiptap .chip").click();
    studio.css(".chip-popover");
    studio.keys(&[ENTER]);
    studio.until("the keys in the popover", "return !!document.activeElement.closest('.chip-popover')");
    studio.shot("editor-chip-entered");
    studio.keys(&[ESCAPE]);
    studio.until("the caret in the text", "return !!document.activeElement.closest('.tiptap')");
    studio.enter("yy");
    studio.until_frame("the letters behind the chip", "iframe", |words| words.contains("yyzz"));
}

#[test]
fn a_sentence_with_a_chip_is_made_bold_without_a_hole_and_a_clicked_chip_is_linked() {
    let home = Home::fresh();
    let studio = open(&home);
    studio.css("[data-column] .tiptap.text .chip").click();
    studio.keys(&[CONTROL, "a"]);
    studio.keys(&[CONTROL, "b"]);
    studio.until("no hole", "return document.querySelector('.tiptap strong .chip')");
    studio.shot("editor-chip-bold");
    studio.css(".tiptap.text strong .chip").click();
    studio.css(".chip-popover");
    studio.css(".bar button[aria-label=Link]").click();
    studio.enter("example.org");
    studio.keys(&[ENTER]);
    let linked = "const page = document.querySelector('iframe').contentDocument; return document.querySelector('.tiptap a .chip')
        && page.querySelector('a strong') && page.querySelectorAll('strong').length > 3";
    studio.until("the link", linked);
    studio.shot("editor-chip-linked");
}

#[test]
fn a_source_is_written_with_help_and_its_findings_are_underlined() {
    let home = Home::fresh();
    let studio = open(&home);
    studio.script("[...document.querySelectorAll('.plus')].at(-1).scrollIntoView()", &[]);
    studio.css(".ghost .plus").click();
    studio.role("menuitem", "Source").click();
    studio.until("the source editor", "return !!document.activeElement.closest('.cm-content')");
    studio.enter("<p class=\"note\">Hello {{ first");
    studio.css(".cm-tooltip-autocomplete [aria-selected]");
    studio.shot("editor-source-offers");
    studio.keys(&[ENTER]);
    studio.until("the chosen name", "return document.querySelector('.cm-content').innerText.includes('{{ first_name')");
    studio.enter(" | shout");
    studio.until("the finding where it is", "return document.querySelector('.cm-lintRange')?.innerText === 'shout'");
    studio.text("“shout” is not a format");
    studio.shot("editor-source-found");
}

/// A paragraph goes on as HTML by hand, and is a paragraph again.
#[test]
fn a_text_is_written_as_html_and_comes_back_as_a_text() {
    let home = Home::fresh();
    let studio = Studio::open(&home, &["--sample"]);
    studio.until("the workspace", "return document.querySelector('nav a')");
    studio.visit("template?key=newsletter");
    studio.until_frame("the preview", "main iframe", |words| words.contains("Flu shots"));
    studio.role("button", "Text: drag to move, or open for more").click();
    studio.role("menuitem", "Write as HTML").click();
    let source = studio.until("the source", "return document.querySelector('main .cm-content')?.innerText");
    assert!(source.as_str().is_some_and(|source| source.contains("<strong>Flu shots are free")), "{source}");
    studio
        .until_frame("the same words", "main iframe", |words| words.contains("Flu shots are free until 18 December."));
    studio.css("main .cm-line").click();
    studio.keys(&[CONTROL, END]);
    studio.enter("<p>Come <strong>early</strong>.</p>");
    studio.until_frame("what was added", "main iframe", |words| words.contains("Come early."));
    studio.shot("editor-source");
    studio.role("button", "Source: drag to move, or open for more").click();
    studio.role("menuitem", "Turn into parts to edit").click();
    // Only English was written on: the German words are not of the same parts any more.
    studio.text("One piece stays HTML. Its languages are not made of the same parts.");
    studio.shot("editor-source-stays");
}
