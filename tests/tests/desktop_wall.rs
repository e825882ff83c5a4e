//! The wall of previews and its saved readers, in the real window: personas are made, looked at in every text, called
//! something else and taken away again; the hard cases, chosen people, mail programs and differences are looked at.

#![cfg(target_os = "linux")]

use attune_tests::desktop::{Home, Studio};

/// The names on the wall, in their order.
const NAMES: &str = "return [...document.querySelectorAll('ul.wall .tile .open')].map((one) => one.innerText.replace(/[\\u2066-\\u2069]/g, '').trim())";

fn says(studio: &Studio, what: &str, words: &str) {
    studio
        .until(what, &format!("return document.body.innerText.replace(/[\\u2066-\\u2069]/g, '').includes('{words}')"));
}

fn on_the_wall(studio: &Studio) -> Vec<String> {
    let names = studio.script(NAMES, &[]);
    names.as_array().into_iter().flatten().filter_map(|name| name.as_str().map(str::to_owned)).collect()
}

/// Waits until the wall holds exactly these names.
fn wall_of(studio: &Studio, names: &[&str]) {
    let wanted = names.join("|");
    studio.until(&format!("a wall of {wanted}"), &format!("{NAMES}.join('|') === '{wanted}'"));
}

fn drawn(studio: &Studio, least: usize) {
    studio.until(
        "their messages",
        &format!(
            "return [...document.querySelectorAll('ul.wall iframe')].filter((one) => one.contentDocument?.body?.innerText.trim()).length >= {least}"
        ),
    );
    studio.until("the wall to be drawn", "return (window.drawn = (window.drawn ?? 0) + 1) % 9 === 8");
}

fn way(studio: &Studio, words: &str) {
    studio.css("select[name=wall-way]").choose(words);
}

fn open_wall(home: &Home) -> Studio {
    let studio = Studio::open(home, &["--sample"]);
    studio.role("link", "Templates").click();
    studio.role("link", "Appointment reminder").click();
    studio.until_frame("a preview", "iframe", |words| !words.trim().is_empty());
    studio.role("radio", "Wall").click();
    studio.until("a wall", "return document.querySelectorAll('ul.wall .tile').length >= 6");
    studio
}

#[test]
fn personas_are_made_looked_at_renamed_and_taken_away() {
    let home = Home::fresh();
    let studio = open_wall(&home);
    way(&studio, "Personas");
    says(&studio, "that there is none yet", "There is no persona yet. Make one");
    studio.role("button", "Change").click();

    studio.role("button", "New persona").click();
    studio.css("[role=dialog] button[type=submit]").click();
    says(&studio, "that a name is needed", "Give the persona a name.");
    studio.css("[name=persona-name]").fill("Dr. in Vienna, no visit");
    studio.css("[name=first_name]").fill("Anna-Katharina");
    studio.css("[name=last_name]").fill("Hochstätter-Wiesinger");
    studio.css("[name=title]").fill("Dr.");
    studio.css("[name=gender]").choose("feminine");
    studio.css("[name=locale]").choose("German (Austria) · Deutsch (Österreich)");
    studio.shot("persona-new");
    studio.css("[role=dialog] button[type=submit]").click();
    says(&studio, "it in the list", "Dr. in Vienna, no visit");

    studio.role("button", "New persona").click();
    studio.css("[name=persona-name]").fill("عمر كما هو");
    studio.role("radio", "A real person").click();
    studio.css("[name=persona-search]").fill("الخطيب");
    studio.role("button", "عمر الخطيب").click();
    studio.shot("persona-person");
    studio.css("[role=dialog] button[type=submit]").click();
    says(&studio, "both in the list", "عمر كما هو");
    studio.shot("persona-list");
    studio.keys(&["\u{E00C}"]);

    studio.until("both on the wall", "return document.querySelectorAll('ul.wall .tile').length === 2");
    drawn(&studio, 1);
    says(&studio, "what the one lacks", "“Next visit” is empty, so this person gets no message.");
    studio.shot("persona-wall");

    way(&studio, "Personas everywhere");
    studio.until("each of them in every text", "return document.querySelectorAll('ul.wall .tile').length === 24");
    studio.until("what each of them lacks", "return document.querySelectorAll('ul.wall .reason').length >= 4");
    studio.shot("persona-everywhere");

    way(&studio, "Personas");
    studio.role("button", "Change").click();
    studio.role("button", "Change Dr. in Vienna, no visit").click();
    studio.css("[name=persona-name]").fill("Vienna");
    studio.css("[role=dialog] button[type=submit]").click();
    studio.role("button", "Remove عمر كما هو").click();
    says(&studio, "that it is gone", "was removed");
    studio.keys(&["\u{E00C}"]);
    wall_of(&studio, &["Vienna"]);
    studio.css(".toast button").click();
    studio.until("it to be back", "return document.querySelectorAll('ul.wall .tile').length === 2");

    studio.role("link", "People").click();
    says(&studio, "that nobody was added", "60");
}

#[test]
fn hard_cases_chosen_people_mail_programs_and_differences_are_looked_at() {
    let home = Home::fresh();
    let studio = open_wall(&home);
    way(&studio, "Worst cases first");
    studio.until("the hard cases", "return document.querySelectorAll('ul.wall .why').length >= 6");
    drawn(&studio, 2);
    assert!(on_the_wall(&studio).len() >= 6);
    studio.shot("wall-worst");

    studio.role("button", "Use the whole width").click();
    studio.role("button", "Mark what differs from the original").click();
    way(&studio, "One for each text");
    studio.until("what is the same", "return document.querySelectorAll('ul.wall .differs').length >= 6");
    drawn(&studio, 4);
    studio.shot("wall-differences");
    studio.role("button", "As in a dark mail program").click();
    drawn(&studio, 4);
    studio.shot("wall-dark-client");
    studio.role("button", "As in a light mail program").click();
    studio.role("button", "Back beside the text").click();

    way(&studio, "These people");
    says(&studio, "that nobody is chosen", "Choose the people you want to see side by side.");
    for name in ["Mary-Kate Sullivan", "鈴木 陽菜"] {
        studio.css(".wall-choose").click();
        studio.css("[name=wall-search]").fill(name);
        studio.css(".readers-popover [aria-pressed]").click();
        studio.keys(&["\u{E00C}"]);
    }
    wall_of(&studio, &["Mary-Kate Sullivan", "鈴木 陽菜"]);
    drawn(&studio, 2);
    studio.shot("wall-these");

    studio.role("button", "鈴木 陽菜").click();
    studio.until_frame("the one large", ".message iframe", |words| words.contains("鈴木"));
    studio.role("button", "As on a phone").click();
    studio.role("button", "Without pictures").click();
    studio.role("button", "As in a dark mail program").click();
    studio.shot("wall-opened-phone-dark");
    studio.role("radio", "Plain text").click();
    studio.until("the plain text", "return document.querySelector('.message pre')?.innerText.includes('鈴木')");
    studio.shot("wall-opened-text");

    for (key, value, name) in [("attune.theme", "dark", "dark"), ("attune.locale", "ar", "arabic")] {
        studio.keep(key, value);
        studio.until("the editor again", "return !!document.querySelector('input[type=radio][value=wall]')");
        studio.script("document.querySelector('input[type=radio][value=wall]').click()", &[]);
        studio.until("the wall again", "return document.querySelectorAll('ul.wall .tile').length >= 2");
        drawn(&studio, 2);
        studio.shot(&format!("wall-{name}"));
    }
}
