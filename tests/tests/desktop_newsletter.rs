//! A newsletter written in the real window by somebody who has never seen code: a greeting, a paragraph for some, a list
//! of the reader's own appointments, a button. No source is touched.

#![cfg(target_os = "linux")]

use attune_tests::desktop::{Home, Studio};

const ENTER: &str = "\u{E007}";
const ESCAPE: &str = "\u{E00C}";

/// Types what opens a list and takes the entry called `entry`.
fn pick(studio: &Studio, typed: &str, entry: &str) {
    studio.enter(typed);
    let chosen = format!(
        "return [...document.querySelectorAll('[role=option][aria-selected=true] .label')].some((one) => one.textContent === '{entry}')"
    );
    studio.until(&format!("“{entry}” in the list"), &chosen);
    studio.keys(&[ENTER]);
}

/// A new block of this kind at the end, with the caret in it.
fn add(studio: &Studio, kind: &str) {
    studio.css(".ghost .plus").click();
    studio.role("menuitem", kind).click();
}

#[test]
fn a_newsletter_is_written_without_touching_a_source() {
    let home = Home::fresh();
    let studio = Studio::open(&home, &["--sample"]);
    studio.role("link", "Templates").click();
    studio.role("button", "Write a message").click();
    studio.css("[role=dialog] input[name=name]").fill("Spring newsletter");
    studio.shot("newsletter-new");
    studio.role("button", "Start writing").click();

    studio.role("textbox", "Subject").click();
    studio.enter("News for you from the clinic");
    studio.role("textbox", "Heading").click();
    pick(&studio, "@greet", "Greeting");
    studio.role("textbox", "Text").click();
    studio.enter("Spring is here, and so is our newsletter.");

    add(&studio, "Only for some");
    studio.role("button", "Add a rule").click();
    studio.css("select[name=rule-field]").choose("Interests");
    studio.css("[name=rule-value]").fill("sleep");
    studio.keys(&[ENTER]);
    studio.keys(&[ESCAPE]);
    studio.css(".condition .plus").click();
    studio.role("menuitem", "Text").click();
    studio.enter("You asked about sleep: our new course begins in May.");
    studio.shot("newsletter-condition");

    add(&studio, "List of their own");
    studio.css("select[name=list-of]").choose("Appointments");
    studio.role("textbox", "What each line says").click();
    pick(&studio, "@date", "Date");
    studio.enter(" with ");
    pick(&studio, "@with", "With");
    studio.css("select[name=list-none]").choose("Say something else");
    studio.role("textbox", "What whoever has none reads").click();
    studio.enter("No appointment is planned yet.");

    add(&studio, "Button");
    studio.role("textbox", "Words on the button").click();
    studio.enter("Book a visit");
    studio.css("input[name=button-address]").fill("https://riverside.example/book");

    let seen = studio.until_frame("the whole message", "iframe", |words| {
        ["Spring is here", "Book a visit", " with Dr. "].iter().all(|part| words.contains(part))
    });
    assert!(!seen.contains("{{") && !seen.contains("item"), "the reader sees words alone: {seen}");
    studio.shot("newsletter-written");
    let sources = studio.script("return document.querySelectorAll('.cm-content').length", &[]);
    assert_eq!(sources, 0, "no source is on screen");
}
