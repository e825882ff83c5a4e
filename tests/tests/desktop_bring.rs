//! A letter of another program, brought in through the real window: seen as it was beside what becomes of it, corrected,
//! kept, and opened in the editor.

#![cfg(target_os = "linux")]

use std::path::Path;

use attune_tests::desktop::{Home, Studio};

const MAILCHIMP: &str = "<html lang=\"en\"><head><title>Spring at the clinic, *|FNAME|*</title></head><body style=\"background:#eee\">\
    <table role=\"presentation\" width=\"100%\"><tr><td align=\"center\"><table width=\"600\"><tr><td>\
    <h1 style=\"color:#123456\">Spring at the clinic</h1>\
    <p style=\"font-size:16px\">Dear *|FNAME|*, we have <strong>new hours</strong> and a <a href=\"https://clinic.example/map\">new entrance</a>.</p>\
    *|IF:PLAN=gold|*<p>Gold members may come half an hour early.</p>*|ELSE:|*<p>Please come on time.</p>*|END:IF|*\
    <ul><li>Bring your card</li><li>Bring a list of what you take</li></ul><hr>\
    <table><tr><td bgcolor=\"#0055aa\"><a href=\"https://clinic.example/book\" style=\"color:#fff\">Choose a time</a></td></tr></table>\
    <p><img src=\"https://clinic.example/door.png\" alt=\"The new door\"></p>\
    <blockquote>Best clinic in town.</blockquote></td></tr></table></td></tr></table></body></html>";

const LISTMONK: &str = "<!doctype html><html><head><style>.wrap{max-width:600px;margin:auto;background:#fff}.button{background:#0055d4;color:#fff}</style></head>\
    <body><div class=\"wrap\"><p>Hi {{ .Subscriber.Name }},</p><p>here is the news.</p>\
    <p><a class=\"button\" href=\"https://club.example/news\">Read on</a></p>\
    {{ range .Subscriber.Attribs.items }}<p>{{ . }}</p>{{ else }}<p>Nothing is open.</p>{{ end }}</div></body></html>";

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
    studio.until(
        "room for the letter as it was",
        "const frame = document.querySelector('[role=dialog] iframe');
         frame?.scrollIntoView();
         return frame?.clientHeight > 200",
    );
    studio.shot("bring-looked");
    studio.css("[role=dialog] input[name=name]").fill("Letter before a visit");
    studio.css("[role=dialog] button[type=submit]").click();
    studio.until(
        "the editor",
        "return document.querySelector('h1, [name=name]')?.closest('main') && location.hash.includes('letter')",
    );
    studio.until(
        "its parts, as blocks with chips, and no source",
        "const at = document.querySelector('[data-column]');
         return at?.innerText.includes('Your visit & what to bring') && at.querySelector('.chip') && !at.querySelector('.cm-editor')",
    );
    studio.shot("bring-editor");

    for (shot, name, source) in [("mailchimp", "Spring mail", MAILCHIMP), ("listmonk", "List mail", LISTMONK)] {
        studio.role("link", "Templates").click();
        studio.role("button", "Bring one in").click();
        studio.role("button", "Paste a text instead").click();
        studio.css("textarea[name=pasted]").fill(source);
        studio.role("button", "Look at it").click();
        studio.until("what becomes of it", "return document.querySelector('[role=dialog] .sums')");
        studio.css("[role=dialog] input[name=name]").fill(name);
        if shot == "listmonk" {
            studio.until("its look is kept", "return document.querySelector('[role=dialog] .stayed')");
            studio.css("[role=dialog] select[name=shape]").choose("Parts to edit, in the look of your messages");
            studio.until("its parts instead", "return !document.querySelector('[role=dialog] .stayed')");
        }
        studio.shot(&format!("bring-{shot}"));
        studio.css("[role=dialog] button[type=submit]").click();
        studio.until(
            "the editor",
            &format!("return document.querySelector('[name=template-name]')?.value === '{name}' && document.querySelector('[data-column] .chip')"),
        );
        studio.shot(&format!("bring-{shot}-editor"));
    }

    studio.role("link", "Templates").click();
    studio.role("button", "Bring one in").click();
    home.will_pick(&Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/documents/pictures.docx"));
    studio.role("button", "Choose a file").click();
    studio.until_frame("the document as it was", "[role=dialog] iframe", |words| words.contains("The way to us"));
    studio.until(
        "its pictures, there, here and by name",
        "const pages = [...document.querySelectorAll('[role=dialog] iframe')].map((frame) => frame.contentDocument);
         const shown = (page) => [...page.images].filter((image) => image.src.startsWith('data:image/png') && image.naturalWidth > 1).length;
         const at = document.querySelector('[role=dialog]').innerText;
         return pages.length === 2 && pages.every((page) => shown(page) >= 3) && at.includes('Map of the quay') && at.includes('BMP')",
    );
    studio.shot("bring-pictures");
    studio.script("document.querySelector('[role=dialog] .sides').scrollIntoView()", &[]);
    studio.shot("bring-pictures-sides");
    studio.css("[role=dialog] button[type=submit]").click();
    studio.until("the editor", "return document.querySelector('[name=template-name]')?.value === 'pictures' && document.querySelectorAll('[data-column] img').length >= 3");
    studio.shot("bring-pictures-editor");

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
