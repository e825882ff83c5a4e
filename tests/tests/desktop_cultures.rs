//! One message for several cultures, in the real window: a culture is added and its text written after the English one, a
//! lost placeholder is told and stops it, somebody vouches, the check asks for it, and the wall shows everybody at once.

#![cfg(target_os = "linux")]

use attune_tests::desktop::{Home, Studio};

fn calm(studio: &Studio, what: &str, words: &str) {
    studio
        .until(what, &format!("return document.body.innerText.replace(/[\\u2066-\\u2069]/g, '').includes('{words}')"));
}

#[test]
fn a_culture_is_added_written_vouched_for_and_seen_on_the_wall() {
    let home = Home::fresh();
    let studio = Studio::open(&home, &["--sample"]);
    studio.role("link", "Cultures").click();
    studio.role("button", "Add a culture").click();
    studio.until("the languages", "return document.querySelector('[role=dialog] select')?.options.length > 40");
    studio.css("[role=dialog] select").choose("Italian");
    studio.shot("culture-add");
    studio.role("button", "Open the card").click();
    calm(&studio, "its card, filled in", "Gentile");
    studio.shot("culture-card");
    studio.role("button", "Change: Calendar").click();
    studio.css("[role=dialog] select").choose("Persian Calendar");
    studio.shot("culture-calendar");
    studio.role("button", "Save").click();
    calm(&studio, "the day as its readers would see it", "1405");
    studio.role("button", "Change: Calendar").click();
    studio.role("button", "Use the studio’s own").click();
    studio.until("its own calendar again", "return !document.body.innerText.includes('1405')");
    studio.role("button", "Change: Days to greet").click();
    studio.css("[name=days-search]").fill("republic");
    studio.css("[role=dialog] input[type=checkbox]").click();
    studio.shot("culture-days");
    studio.role("button", "Save").click();
    calm(&studio, "the day among those that come", "greeted");
    studio.script("document.querySelector('section[aria-label=\"The year that begins today\"]').scrollIntoView()", &[]);
    studio.shot("culture-coming");

    studio.role("link", "Templates").click();
    studio.role("link", "Appointment reminder").click();
    studio.until_frame("a preview", "iframe", |words| !words.trim().is_empty());
    studio.role("button", "Add a language").click();
    studio.css("select[name=locale]").choose("Italian · Italiano");
    studio.until(
        "another language to begin with empty blocks",
        "return document.querySelector('[role=dialog] input[type=radio][value=empty]')?.checked",
    );
    studio.role("radio", "The words of English").click();
    studio.css("[role=dialog] button[type=submit]").click();
    studio.until(
        "the new tab",
        "return document.querySelector('[role=tab][aria-selected=true] [lang=it]')?.innerText === 'Italiano'",
    );
    studio.role("button", "Side by side").click();
    studio.until(
        "the English words beside the Italian ones",
        "const row = document.querySelector('.beside [data-block=subject]');
         return row?.querySelector('.source [lang=en]')?.innerText.trim() && row.querySelector('.target [lang=it]')",
    );
    let name = studio.until(
        "a placeholder in a sentence",
        "const chip = [...document.querySelectorAll('.beside .target .tiptap p .chip')].find((one) => one.closest('p').innerText.length > 40);
         chip?.scrollIntoView({ block: 'center' }); chip?.setAttribute('data-broken', ''); return chip?.innerText",
    );
    assert!(name.as_str().is_some_and(|name| !name.trim().is_empty()));
    studio.css("[data-broken]").click();
    studio.css(".chip-popover");
    studio.role("button", "Take it out").click();
    calm(&studio, "the loss, at its place", "is in the English text and missing here");
    studio.shot("culture-lost-placeholder");
    studio.role("button", "Undo").click();
    studio.until("no finding", "return !document.body.innerText.includes('missing here')");
    studio.css(".beside [data-block=subject] .tiptap").click();
    studio.keys(&["\u{E011}"]);
    studio.enter("La Sua visita: ");
    studio.until(
        "the words",
        "return document.querySelector('.beside [data-block=subject] .target').innerText.includes('La Sua visita')",
    );
    studio.until("it to be saved", "return /Saved/.test(document.querySelector('footer [role=status]')?.innerText)");
    studio.shot("culture-beside");
    studio.role("button", "Side by side").click();
    studio.until("the editor again", "return !document.querySelector('.beside')");

    studio.role("radio", "Wall").click();
    studio.until("everybody on the wall", "return document.querySelectorAll('ul.wall .tile').length >= 6");
    studio.until(
        "their messages",
        "return [...document.querySelectorAll('ul.wall iframe')].filter((one) => one.contentDocument?.body?.innerText.trim()).length >= 2",
    );
    studio.until("the wall to be drawn", "return (window.drawn = (window.drawn ?? 0) + 1) > 8");
    studio.shot("culture-wall");

    studio.visit("coverage?key=appointment_reminder");
    studio.role("button", "Vouch for Italian").click();
    studio.css("[role=dialog] input").fill("Ana Ruiz");
    studio.shot("culture-vouch");
    studio.role("button", "Vouch for it").click();
    calm(&studio, "the name beside the text", "Read and approved by Ana Ruiz");
    studio.shot("culture-vouched");

    studio.visit("campaign?key=visits_next_week&step=check");
    let before = studio.until("the sum", "return document.querySelector('.adds')?.innerText");
    studio.visit("campaign?key=visits_next_week&step=what");
    studio.css("[name=vouched-only]").click();
    studio.until("the rule to hold", "return document.querySelector('[name=vouched-only]')?.checked");
    studio.visit("campaign?key=visits_next_week&step=check");
    calm(&studio, "who is kept out", "Nobody vouches for");
    let after = studio.until("the new sum", "return document.querySelector('.adds')?.innerText");
    assert_ne!(before, after, "the numbers of the audience move");
    studio.shot("culture-kept-out");

    for (key, value, look) in [("attune.theme", "dark", "dark"), ("attune.locale", "ar", "arabic")] {
        studio.keep("attune.theme", "light");
        studio.keep(key, value);
        for (place, what) in [
            ("campaign?key=visits_next_week&step=check", "kept-out"),
            ("coverage?key=appointment_reminder", "vouched"),
            ("culture?tag=it", "card"),
            ("culture?tag=ar", "own-card"),
        ] {
            studio.visit(place);
            studio.until(&format!("{what} in {look}"), "return document.querySelector('main')?.innerText.length > 200");
            studio.until("it to be drawn", "return (window.drawn = (window.drawn ?? 0) + 1) % 12 === 11");
            studio.shot(&format!("culture-{look}-{what}"));
            if what.ends_with("card") {
                let identity = "[...document.querySelectorAll('main section')].at(-1).scrollIntoView({ block: 'end' })";
                studio.script(identity, &[]);
                studio.shot(&format!("culture-{look}-{what}-identity"));
            }
        }
    }
    // What the card says in sentences is said in the language of the studio.
    studio.visit("culture?tag=it");
    calm(&studio, "when a title is used", "قبل اسم العائلة");
    studio.until("no English sentence of the card", "return !/before the family name/.test(document.body.innerText)");
}
