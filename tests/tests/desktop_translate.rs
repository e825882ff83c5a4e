//! Writing one language beside another in the real window, and the way to a translator and back: what is left to do is gone
//! through, a structure is copied, words are written, a file goes out, comes back changed, is looked at and taken.

#![cfg(target_os = "linux")]

use std::fs;

use attune_tests::desktop::{Home, Studio};

const CONTROL: &str = "\u{E009}";
const ENTER: &str = "\u{E007}";
const HOME: &str = "\u{E011}";

/// How a part stands, as the row itself says it.
fn stands(studio: &Studio, part: &str, standing: &str) {
    studio.until(
        &format!("{part} to be {standing}"),
        &format!(
            "const row = document.querySelector('.beside [data-block=\"{part}\"]');
             return row?.dataset.standing === '{standing}' && !!row.querySelector('.pill')?.innerText.trim();"
        ),
    );
}

fn focused(studio: &Studio, part: &str) {
    studio.until(
        &format!("the caret in {part}"),
        &format!("return document.activeElement?.closest('.beside [data-block]')?.dataset.block === '{part}'"),
    );
}

fn says(studio: &Studio, what: &str, words: &str) {
    studio
        .until(what, &format!("return document.body.innerText.replace(/[\\u2066-\\u2069]/g, '').includes('{words}')"));
}

#[test]
fn a_language_is_written_beside_another_and_goes_to_a_translator_and_back() {
    let home = Home::fresh();
    let studio = Studio::open(&home, &["--sample"]);
    studio.role("link", "Templates").click();
    studio.role("link", "Appointment reminder").click();
    studio.until_frame("a preview", "iframe", |words| !words.trim().is_empty());
    studio.role("button", "Add a language").click();
    studio.css("select[name=locale]").choose("Italian · Italiano");
    studio.role("radio", "Empty blocks").click();
    studio.css("[role=dialog] button[type=submit]").click();
    studio.until("the new tab", "return !!document.querySelector('[role=tab][aria-selected=true] [lang=it]')");

    studio.role("button", "Side by side").click();
    stands(&studio, "subject", "missing");
    studio.until(
        "both languages, each as its own",
        "const row = document.querySelector('.beside [data-block=subject]');
         return row?.querySelector('.source [lang=en]')?.innerText.trim() && row.querySelector('.target [lang=it]')",
    );
    studio.shot("beside-missing");

    studio.role("button", "Next to do").click();
    focused(&studio, "subject");
    studio.css(".beside [data-block=subject] .standing .button").click();
    studio.until(
        "the placeholder and no word",
        "const words = document.querySelector('.beside [data-block=subject] .target .tiptap');
         return words?.querySelector('.chip') && !words.innerText.replace(words.querySelector('.chip').innerText, '').trim()",
    );
    stands(&studio, "subject", "missing");
    studio.css(".beside [data-block=subject] .tiptap").click();
    studio.keys(&[HOME]);
    studio.enter("La sua visita del ");
    stands(&studio, "subject", "authored");
    studio.until("it to be saved", "return /Saved/.test(document.querySelector('footer [role=status]')?.innerText)");
    studio.keys(&[CONTROL, ENTER]);
    studio.until(
        "the caret in the next part",
        "const at = document.activeElement?.closest('.beside [data-block]');
         return at && at.dataset.block !== 'subject' && at.dataset.standing === 'missing'",
    );
    studio.shot("beside-next");

    let file = home.path().join("to-translate.xlf");
    home.will_pick(&file);
    studio.role("button", "Translator").click();
    studio.role("menuitem", "Send to a translator").click();
    studio.css("[role=dialog] [name=translate-format]");
    studio.shot("translator-send");
    studio.role("button", "Save the file").click();
    says(&studio, "that it is ready", "to-translate.xlf");
    studio.gone("dialog", "Send to a translator");

    let written = fs::read_to_string(&file).expect("the file for the translator is there");
    assert!(written.contains("La sua visita del"), "what is written already goes along: {written}");
    let translated = written.replacen("La sua visita del", "Il Suo appuntamento del", 1);
    let unit = r#"<unit id="confirm">"#;
    let (before, after) = translated.split_once(unit).expect("a unit for the button");
    let (source, rest) = after.split_once("</source>").expect("its source");
    let target = "<target xml:space=\"preserve\">Confermo</target>";
    let changed = format!("{before}{unit}{source}</source>{target}{rest}");
    fs::write(&file, changed).expect("the translator saves the file");

    studio.role("button", "Translator").click();
    studio.role("menuitem", "Take a translation back").click();
    says(&studio, "what changes", "2 texts change");
    says(&studio, "the words before", "La sua visita del");
    says(&studio, "the words after", "Il Suo appuntamento del");
    studio.shot("translator-plan");
    studio.role("button", "Cancel").click();
    studio.gone("dialog", "Take a translation back");
    studio.until(
        "nothing to have changed",
        "return document.querySelector('.beside [data-block=subject] .target').innerText.includes('La sua visita del')",
    );

    studio.role("button", "Translator").click();
    studio.role("menuitem", "Take a translation back").click();
    says(&studio, "the plan again", "2 texts change");
    studio.css("[role=dialog] button[type=submit]").click();
    studio.until(
        "the words in their place",
        "return document.querySelector('.beside [data-block=subject] .target')?.innerText.includes('Il Suo appuntamento del')",
    );
    stands(&studio, "confirm", "authored");
    studio.shot("beside-taken");
    studio.role("button", "Undo").click();
    studio.until(
        "the words from before",
        "return document.querySelector('.beside [data-block=subject] .target')?.innerText.includes('La sua visita del')",
    );
}
