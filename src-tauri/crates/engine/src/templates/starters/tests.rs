//! Every starter can be sent as it is, in each of its languages.

use super::*;
use crate::cultures::Ours;
use crate::pictures::Pictures;
use crate::render::Severity;
use crate::scratch;
use crate::templates::compile::compile;
use crate::templates::{CellState, agree, sendable_cell};

fn begun(tx: &WriteTx, starter: &str, website: Option<&str>) -> Template {
    let channel = list_starters().unwrap().into_iter().find(|row| row.key == starter).unwrap().channels[0];
    let new = NewFromStarter { starter, name: "Mine", channel, default_locale: "en-GB", website };
    create_from_starter(tx, &new, "2026-11-23T09:00:00Z".parse().unwrap()).unwrap()
}

#[test]
fn every_starter_is_whole_and_its_languages_agree() {
    let mut workspace = scratch::workspace();
    let tx = workspace.write().unwrap();
    let rows = list_starters().unwrap();
    for channel in Channel::ALL {
        assert!(rows.iter().any(|row| row.channels.contains(&channel)), "{channel:?} has something to begin with");
    }
    for row in rows {
        for website in [None, Some("riverside.example")] {
            let template = begun(&tx, &row.key, website);
            assert_eq!(template.default_locale, "en", "the nearest language it comes in");
            for cell in &template.document.cells {
                let what = format!("{} in {}", row.key, cell.locale);
                let state = sendable_cell(&template, cell, (Ours::NOTHING, Pictures::NOTHING), &Default::default());
                assert!(matches!(state, CellState::Complete(_)), "{what}: {state:?}");
                let found = agree::differences(&template.document, "en", cell, &Default::default());
                let severe: Vec<_> = found.iter().filter(|one| one.severity == Severity::Error).collect();
                assert!(severe.is_empty(), "{what}: {severe:?}");
                if template.channel != Channel::Email {
                    continue;
                }
                let sources = compile(&template.document, cell, Ours::NOTHING, Pictures::NOTHING).unwrap();
                assert!(!sources.html.contains("<img"), "{what} can be read with pictures off");
                let leads = sources.text.contains("https://riverside.example");
                assert_eq!(leads, row.has_button && website.is_some(), "{what}: {}", sources.text);
            }
        }
    }
}

#[test]
fn what_a_starter_reads_is_known_afterwards_and_what_was_known_stays() {
    let mut workspace = scratch::workspace();
    let tx = workspace.write().unwrap();
    begun(&tx, "appointment_reminder", None);
    let mut attributes = list_attributes(&tx).unwrap();
    assert_eq!(attributes.iter().map(|one| one.key.as_str()).collect::<Vec<_>>(), ["next_visit"]);
    attributes[0].name = "When next".to_owned();
    save_attribute(&tx, &attributes[0]).unwrap();
    begun(&tx, "appointment_reminder", None);
    assert_eq!(list_attributes(&tx).unwrap()[0].name, "When next");
    let refused = |new: NewFromStarter| create_from_starter(&tx, &new, Timestamp::UNIX_EPOCH).unwrap_err().to_string();
    let new = NewFromStarter {
        starter: "welcome",
        name: "Mine",
        channel: Channel::Email,
        default_locale: "tr",
        website: None,
    };
    assert!(refused(new.clone()).contains("comes in English, German"), "no language is promised that is not there");
    assert!(refused(NewFromStarter { starter: "nothing", ..new.clone() }).contains("nothing"));
    let begun = |starter, channel| {
        let new = NewFromStarter { starter, channel, default_locale: "de", ..new.clone() };
        create_from_starter(&tx, &new, Timestamp::UNIX_EPOCH).unwrap().channel
    };
    assert_eq!(begun("welcome", Channel::Sms), Channel::Email, "an email is no SMS");
    assert_eq!(begun("appointment_push", Channel::InApp), Channel::InApp);
    let site = Some("javascript:alert(1)");
    assert!(refused(NewFromStarter { website: site, default_locale: "de", ..new }).contains("https://"));
}

#[test]
fn attributes_are_called_in_the_language_that_is_written_first() {
    for row in list_starters().unwrap() {
        let file = FILES.iter().map(|file| read(file).unwrap()).find(|one| one.key == row.key).unwrap();
        for locale in row.locales.iter().filter(|locale| *locale != "en") {
            let mut workspace = scratch::workspace();
            let tx = workspace.write().unwrap();
            let (starter, channel) = (row.key.as_str(), row.channels[0]);
            let new = NewFromStarter { starter, name: "Mine", channel, default_locale: locale, website: None };
            create_from_starter(&tx, &new, Timestamp::UNIX_EPOCH).unwrap();
            for known in list_attributes(&tx).unwrap() {
                let english = file.attributes.iter().find(|one| one.key == known.key).unwrap();
                assert_ne!(known.name, english.name, "{} in {locale}", row.key);
            }
        }
    }
}
