//! The main job in the real window, start to end: import, write, look, check, export, and read what was exported.
//! The exported mail is read by mail-parser, which shares no code with the writer.

#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, reason = "in a test, what cannot be had is a failure of the test")]

use std::fs;
use std::path::{Path, PathBuf};

use attune_tests::desktop::{Home, Studio};
use mail_parser::{HeaderValue, Message, MessageParser};

const CONTROL: &str = "\u{E009}";
const END: &str = "\u{E010}";

const SENTENCE: &str = "Parking is free behind the house.";
const SUBJECT_END: &str = "– see you soon";

#[test]
fn contacts_are_imported_a_message_is_written_checked_and_exported() {
    let home = Home::fresh();
    let studio = Studio::open(&home, &[]);
    studio.role("button", "Open the sample").click();

    import_contacts(&home, &studio);
    write(&studio);
    let (messages, left_out) = check(&studio);
    let folder = export(&home, &studio, messages);
    receipts(&studio);
    read(&folder, messages, left_out);
}

fn import_contacts(home: &Home, studio: &Studio) {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/contacts-mailchimp.csv");
    home.will_pick(&file);
    studio.role("link", "People").click();
    studio.role("link", "Import").click();
    studio.role("button", "Choose a file").click();
    studio.role("heading", "contacts-mailchimp.csv");
    studio.shot("import-1-file");
    studio.role("button", "Match the columns").click();
    studio.css("[name='column:Email Address']");
    studio.shot("import-2-columns");
    studio.role("button", "Show the plan").click();
    studio.text("rows in the file");
    studio.shot("import-3-plan");
    assert!(studio.words().contains("= 25"), "every row of the file is accounted for:\n{}", studio.words());
    studio.role("button", "Import 23 people").click();
    studio.role("heading", "contacts-mailchimp.csv is imported");
    studio.shot("import-4-done");
    studio.role("link", "See the people").click();
    studio.role("searchbox", "Search").enter("Grace");
    studio.text("grace.hall@example.com");
}

fn write(studio: &Studio) {
    studio.role("link", "Templates").click();
    studio.shot("templates");
    studio.role("link", "Appointment reminder").click();
    let before = studio.until_frame("the preview of somebody", "iframe", |words| words.contains("insurance card"));

    studio.role("textbox", "Text").click_end();
    studio.keys(&[CONTROL, END]);
    studio.enter(&format!(" {SENTENCE}"));
    let after = studio.until_frame("the preview to follow", "iframe", |words| words.contains(SENTENCE));
    assert!(!before.contains(SENTENCE) && after.contains("insurance card"), "the sentence is added, nothing is lost");

    studio.role("textbox", "Subject").click_end();
    studio.keys(&[CONTROL, END]);
    studio.enter(&format!(" {SUBJECT_END}"));
    studio.until(
        "the previewed subject to follow",
        &format!("return document.querySelector('.pane .subject')?.innerText.includes('{SUBJECT_END}')"),
    );
    studio.text("Saved · revision");
    studio.shot("editor");

    let mine = studio.words_in_frame("iframe");
    studio.role("button", "The next person").click();
    studio.until_frame("the message of someone else", "iframe", |words| !words.trim().is_empty() && words != mine);
    studio.shot("editor-next-person");
}

/// How many messages there will be, and how many people would have got nonsense.
fn check(studio: &Studio) -> (usize, usize) {
    studio.role("link", "Campaigns").click();
    studio.role("link", "Check Visits next week").click();
    studio.text("will get it,");
    let sum = studio.until("the sum", "return document.querySelector('.adds')?.innerText");
    let numbers: Vec<usize> = sum
        .as_str()
        .unwrap_or_default()
        .split(|letter: char| !letter.is_ascii_digit())
        .filter_map(|digits| digits.parse().ok())
        .collect();
    studio.shot("campaign-check");
    let [messages, excluded, audience] = numbers[..] else { panic!("no sum in {sum}") };
    assert_eq!(messages + excluded, audience, "nobody is missing from the sum");
    assert!(messages > 0 && excluded > 0, "the sample has both people who get it and people who do not: {sum}");
    let listed = studio.script(
        "return [...document.querySelectorAll('tbody td.number')].reduce((sum, cell) => sum + Number(cell.innerText), 0)",
        &[],
    );
    assert_eq!(listed, excluded, "the reasons add up to the excluded");
    let nonsense = studio.script(
        "return [...document.querySelectorAll('tbody tr')].filter((row) => row.innerText.includes('to mend'))
            .reduce((sum, row) => sum + Number(row.querySelector('td.number').innerText), 0)",
        &[],
    );
    (messages, usize::try_from(nonsense.as_u64().unwrap_or_default()).unwrap_or_default())
}

fn export(home: &Home, studio: &Studio, messages: usize) -> PathBuf {
    let folder = home.path().join("out");
    fs::create_dir(&folder).unwrap();
    home.will_pick(&folder);
    studio.role("link", "Export").click();
    studio.role("radio", "Email files").click();
    studio.role("button", "Choose a folder").click();
    studio.text(folder.to_str().unwrap());
    studio.text("Mend the text for");
    assert!(!studio.role("button", "Export ").enabled(), "nobody gets nonsense without an explicit choice");
    studio.role("checkbox", "Leave").click();
    studio.shot("export");
    studio.role("button", &format!("Export {messages} messages")).click();
    studio.role("heading", &format!("{messages} messages are written"));
    studio.text("Left out by your choice");
    studio.shot("export-done");
    let told = studio.until("where it is", "return document.querySelector('dl dd')?.innerText");
    PathBuf::from(told.as_str().unwrap_or_default())
}

fn receipts(studio: &Studio) {
    studio.role("link", "Who got it, and why").click();
    studio.text("Has a message");
    studio.text("What was used");
    studio.shot("receipt");
}

fn read(folder: &Path, messages: usize, left_out: usize) {
    let mut names: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    names.sort();
    let (mails, rest): (Vec<_>, Vec<_>) =
        names.into_iter().partition(|path| path.extension().is_some_and(|end| end == "eml"));
    assert_eq!(mails.len(), messages, "one file a message");
    assert_eq!(rest, [folder.join("manifest.json")], "and nothing half-written");
    let manifest: serde_json::Value = serde_json::from_slice(&fs::read(&rest[0]).unwrap()).unwrap();
    assert_eq!(manifest["exported"], messages);
    assert!(left_out > 0);

    let mut in_english = 0;
    for path in mails {
        let bytes = fs::read(&path).unwrap();
        let mail = MessageParser::default().parse(&bytes).unwrap();
        let (text, html) = (mail.body_text(0).unwrap(), mail.body_html(0).unwrap());
        let subject = mail.subject().unwrap();
        let english = language(&mail).starts_with("en");
        in_english += usize::from(english);
        for part in [&text, &html] {
            assert_eq!(part.contains(SENTENCE), english, "{}: {part}", path.display());
            assert!(!part.contains("{{") && !part.contains("null"), "{}: {part}", path.display());
        }
        assert_eq!(subject.ends_with(SUBJECT_END), english, "{}: {subject}", path.display());
        assert!(mail.to().and_then(|to| to.first()).is_some_and(|to| to.address().is_some()), "{}", path.display());
    }
    assert!(in_english > 0, "somebody reads English");
}

fn language(mail: &Message) -> String {
    match mail.header("Content-Language") {
        Some(HeaderValue::Text(text)) => text.to_string(),
        Some(HeaderValue::TextList(list)) => list.first().map(ToString::to_string).unwrap_or_default(),
        other => panic!("Content-Language is {other:?}"),
    }
}
