//! The history of a message in the real window: what changed between two revisions as its reader sees it, a name for one,
//! and going back; in light, dark and Arabic.

#![cfg(target_os = "linux")]

use attune_tests::desktop::{Home, Studio};

const ARABIC: &str =
    "const tab = [...document.querySelectorAll('[role=tab]')].find((tab) => tab.innerText.includes('العربية'));
    tab?.click();
    return !!tab && document.querySelector('#message .tiptap')?.closest('[dir=rtl], [lang=ar]') !== null";

/// Writes at the end of the subject, and waits until that is saved.
fn write(studio: &Studio, words: &str) {
    let before = revision(studio);
    studio.css("#message .tiptap").click_end().enter(words);
    studio.until("the next revision", &format!("return ({REVISION}) > {before}"));
}

const REVISION: &str = "Number(/\\d+/.exec([...document.querySelectorAll('section.sheet footer *')].map((e) => e.innerText).find((words) => /[Rr]evision \\d+/.test(words ?? '')) ?? '')?.[0] ?? 0)";

fn revision(studio: &Studio) -> u64 {
    studio.until("a saved revision", &format!("return {REVISION}")).as_u64().unwrap_or_default()
}

fn open_history(studio: &Studio) {
    studio.css("section.sheet footer .ways button:last-of-type").click();
    studio.until("what changed", "return document.querySelector('[role=dialog] .text p span')");
}

#[test]
fn earlier_revisions_are_looked_at_named_and_brought_back() {
    let home = Home::fresh();
    let studio = Studio::open(&home, &["--sample"]);
    studio.visit("template?key=appointment_reminder");
    studio.until("the editor", "return document.querySelector('[data-column] .chip')");
    studio.css("section.sheet");
    write(&studio, " and bring your card");
    open_history(&studio);
    studio.until(
        "the new words are marked",
        "return [...document.querySelectorAll('[role=dialog] ins')].some((mark) => mark.innerText.includes('bring your card'))",
    );
    studio.css("[role=dialog] input[name=me]").fill("Ann Lee");
    studio.css("[role=dialog] input[name=revision-name]").fill("Before the summer");
    studio.role("button", "Keep the name").click();
    studio.until(
        "the name in the list",
        "return document.querySelector('[role=dialog] nav .named')?.innerText.includes('Before the summer')",
    );
    studio.shot("history-marked");
    studio.until(
        "both pages side by side",
        "const side = [...document.querySelectorAll('[role=dialog] input[type=radio]')].find((one) => one.value === 'sides');
         if (side && !side.checked) side.click();
         return document.querySelectorAll('[role=dialog] .sides iframe').length === 2",
    );
    studio.until_frame("the page", "[role=dialog] .sides section:last-of-type iframe", |words| {
        words.contains("insurance")
    });
    studio.until(
        "a page with room for its words",
        "return [...document.querySelectorAll('[role=dialog] .sides iframe')].every((frame) => frame.clientHeight > 200)",
    );
    studio.shot("history-sides");
    studio.until(
        "the first revision is chosen",
        "const first = [...document.querySelectorAll('[role=dialog] nav li button')].at(-1);
         first?.click();
         return first?.getAttribute('aria-current') === 'true'",
    );
    studio.css("[role=dialog] .acts button.primary").click();
    studio.until(
        "the first words are there again",
        "return !document.querySelector('[role=dialog]') && !document.querySelector('#message').innerText.includes('bring your card')",
    );
    write(&studio, " please");
    studio.keep("attune.theme", "dark");
    studio.visit("template?key=appointment_reminder");
    studio.until("the editor", "return document.querySelector('[data-column] .chip')");
    open_history(&studio);
    studio.until("who saved it", "return document.querySelector('[role=dialog] nav').innerText.includes('Ann Lee')");
    studio.shot("history-dark");
    studio.keys(&["\u{E00C}"]);

    studio.until("the Arabic text", ARABIC);
    write(&studio, " قبل الصيف");
    studio.keep("attune.theme", "light");
    studio.keep("attune.locale", "ar");
    studio.visit("template?key=appointment_reminder");
    studio.until(
        "the mirrored editor",
        "return document.documentElement.dir === 'rtl' && document.querySelector('[data-column] .chip')",
    );
    open_history(&studio);
    studio.until("the Arabic words are marked", "return document.querySelector('[role=dialog] p[dir=rtl] ins')");
    studio.shot("history-arabic");
}
