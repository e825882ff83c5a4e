//! What is printed, read and looked at as pages; and the spelling of what is typed.

#![cfg(target_os = "linux")]

use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread::sleep;
use std::time::{Duration, Instant};

use attune_tests::desktop::{Home, Studio};

const CONTROL: &str = "\u{E009}";
const END: &str = "\u{E010}";

/// Prints what is shown and returns the words of the pages, with how many there are.
fn printed(home: &Home, studio: &Studio, name: &str, press: impl FnOnce(&Studio)) -> (String, usize) {
    let file = home.path().join(format!("{name}.pdf"));
    home.will_pick(&file);
    press(studio);
    let begun = Instant::now();
    let words = loop {
        // The printer's place is taken by a file that grows until it is whole.
        let out = Command::new("pdftotext").args(["-layout"]).arg(&file).arg("-").output();
        match out.ok().filter(|out| out.status.success()) {
            Some(out) if !out.stdout.is_empty() => break String::from_utf8_lossy(&out.stdout).into_owned(),
            _ if begun.elapsed() > Duration::from_secs(40) => panic!("nothing was printed to {}", file.display()),
            _ => sleep(Duration::from_millis(200)),
        }
    };
    keep(&file, name);
    (words.clone(), words.matches('\u{c}').count())
}

/// Pictures of the pages beside the other pictures, for whoever looks at them.
fn keep(file: &Path, name: &str) {
    let Some(shots) = std::env::var_os("ATTUNE_SHOTS").map(PathBuf::from) else { return };
    drop(
        Command::new("pdftoppm").args(["-png", "-r", "50"]).arg(file).arg(shots.join(format!("paper-{name}"))).status(),
    );
}

fn from_menu(label: &'static str) -> impl FnOnce(&Studio) {
    move |studio| {
        studio.css(&format!(".menu-trigger[aria-label^='{label}']")).click();
        studio.role("menuitem", "Print…").click();
    }
}

#[test]
fn pages_are_printed_without_the_window_around_them() {
    let home = Home::fresh();
    let studio = Studio::open(&home, &["--sample"]);
    studio.keep("attune.theme", "dark");
    studio.visit("privacy");
    studio.role("heading", "What people agreed to");
    let (words, _) = printed(&home, &studio, "privacy", |studio| studio.keys(&[CONTROL, "p"]));
    assert!(words.contains("What people agreed to") && words.contains("Why some numbers are hidden"), "{words}");
    for control in ["Campaigns", "Settings", "Print"] {
        assert!(!words.contains(control), "“{control}” is no part of the page:\n{words}");
    }

    studio.visit("person?id=1");
    studio.role("heading", "What we hold");
    let (words, _) = printed(&home, &studio, "person", from_menu("More about"));
    assert!(words.contains("Maren Schultz-Behrendt") && words.contains("Lindenufer 8"), "{words}");
    assert!(!words.contains("Withdraw") && !words.contains("Edit"), "no buttons:\n{words}");

    studio.role("link", "Campaigns").click();
    studio.role("link", "Check Visits next week").click();
    studio.text("will get it,");
    let (words, _) = printed(&home, &studio, "check", from_menu("More about this campaign"));
    assert!(words.contains("38 + 14 = 52") && words.contains("On the never-contact list"), "{words}");

    studio.role("link", "Templates").click();
    studio.role("link", "Appointment reminder").click();
    studio.until_frame("the preview of somebody", "iframe", |words| words.contains("insurance card"));
    let (words, _) = printed(&home, &studio, "message", from_menu("More"));
    assert!(words.contains("insurance card") && words.contains("Your appointment on"), "{words}");
    assert!(!words.contains("As they will get it") && !words.contains("Saved"), "the message alone:\n{words}");
}

#[test]
fn spelling_is_checked_in_the_language_of_the_text_and_its_lack_is_said() {
    let home = Home::fresh();
    let studio = Studio::open(&home, &["--sample"]);
    studio.role("link", "Templates").click();
    studio.role("link", "Appointment reminder").click();
    studio.until_frame("the preview of somebody", "iframe", |words| words.contains("insurance card"));
    studio.role("textbox", "Text").click_end();
    studio.keys(&[CONTROL, END]);
    studio.enter(" Thiss is wrongg. ");
    let text = studio.script(
        "const box = document.querySelector('[role=textbox].text'); return [box.spellcheck, box.lang,
            document.querySelector('.chip-holder')?.spellcheck, document.body.spellcheck]",
        &[],
    );
    assert_eq!(text.to_string(), r#"[true,"en",false,false]"#);
    studio.keys(&["\u{E013}"]);
    sleep(Duration::from_secs(1));
    studio.shot("spelling-english");
    // No dictionary of words is made for Japanese.
    studio.until(
        "the Japanese text",
        "return [...document.querySelectorAll('[role=tab]')].find((tab) => tab.innerText.includes('日本語'))?.click() ?? true",
    );
    studio.role("button", "No spelling dictionary").click();
    studio.text("this computer has no dictionary for it");
    studio.shot("spelling-none");
}
