//! A letter of another program, brought in through the real window: seen as it was beside what becomes of it, corrected,
//! kept, and opened in the editor.

#![cfg(target_os = "linux")]

use std::path::Path;

use attune_tests::desktop::{Home, Studio};

#[test]
fn a_word_letter_is_looked_at_brought_in_and_opened() {
    let home = Home::fresh();
    let studio = Studio::open(&home, &["--sample"]);
    studio.role("link", "Templates").click();
    studio.role("button", "Bring one in").click();
    studio.shot("bring-first");
    home.will_pick(&Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/documents/letter.docx"));
    studio.role("button", "Choose a file").click();
    studio.until_frame("the letter as it was", "[role=dialog] iframe", |words| words.contains("«First_Name»"));
    studio.until(
        "what wants a look, at its line",
        "return document.querySelector('[role=dialog] .marked')?.innerText.includes('Appointment_date')",
    );
    studio.shot("bring-looked");
    studio.css("[role=dialog] input[name=name]").fill("Letter before a visit");
    studio.css("[role=dialog] button[type=submit]").click();
    studio.until(
        "the editor",
        "return document.querySelector('h1, [name=name]')?.closest('main') && location.hash.includes('letter')",
    );
    studio.shot("bring-editor");

    studio.role("link", "Templates").click();
    studio.role("button", "Bring one in").click();
    studio.role("button", "Paste a text instead").click();
    studio.css("textarea[name=pasted]").fill("Hello *|FNAME|*, *|IF:PLAN=gold|*thank you");
    studio.role("button", "Look at it").click();
    studio.until(
        "what is not sound, in a sentence with its line",
        "return document.querySelector('[role=dialog]').innerText.includes('is never closed')",
    );
    studio.shot("bring-refused");
}
