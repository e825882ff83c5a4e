//! The ground a bench stands on: invented people, a realistic email of about 10 kB, a contact file.

use std::fmt::Write as _;
use std::fs::File;
use std::io::{BufWriter, Write as _};
use std::path::{Path, PathBuf};
use std::time::Duration;

use attune_engine::profiles::store::{ProfileRow, put_profile};
use attune_engine::profiles::{Core, CoreField};
use attune_engine::templates::document::{Block, BlockKind, Document, Field, Run};
use attune_engine::time::Timestamp;
use attune_engine::{Error, Result, db, id::ProfileId, kits};
use serde_json::json;

pub const CAMPAIGN: &str = "bench";

pub fn now() -> Timestamp {
    Timestamp::from_second(1_795_424_400).unwrap_or_default()
}

pub fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

pub fn first_name(number: usize) -> String {
    ["Anna", "Béatrice", "Chen", "Dmitri", "Élodie", "Fatima", "Grace", "Hiro"][number % 8].to_owned()
}

/// About 10 kB of HTML and 1 kB of text when rendered.
pub fn sources() -> (String, String, String) {
    let mut html = String::from(
        "<!doctype html><html lang=\"en\"><body style=\"font-family:sans-serif\"><h1>Dear {{ first_name }},</h1>",
    );
    let mut text = String::from("Dear {{ first_name }},\n\n");
    for paragraph in 0..22 {
        let _ = write!(
            html,
            "<table role=\"presentation\" width=\"100%\"><tr><td style=\"padding:12px;line-height:1.6;color:#1d2129\"><p>News {paragraph} \
             for {{{{ first_name }}}} {{{{ last_name }}}} in {{{{ postal.city or \"town\" }}}}: our rooms are open again, and the \
             winter programme is out. {{% if locale %}}Written in {{{{ locale }}}}.{{% endif %}}</p></td></tr></table>"
        );
        if paragraph % 4 == 0 {
            let _ = write!(
                text,
                "News {paragraph} for {{{{ first_name }}}} {{{{ last_name }}}}: our rooms are open again.\n\n"
            );
        }
    }
    html.push_str("</body></html>");
    ("News for {{ first_name }}".to_owned(), html, text)
}

pub fn workspace(folder: &Path, people: usize) -> Result<()> {
    std::fs::create_dir_all(folder).map_err(|error| Error::io(folder, "made", error))?;
    let mut workspace = db::create(&folder.join("bench.attune"))?;
    let tx = workspace.write()?;
    let (subject, html, text) = sources();
    let kit = json!({
        "format": "attune.kit/1",
        "purposes": [{"key": "news", "name": "News", "legal_basis": "consent"}],
        "templates": [{"key": "bench", "name": "Bench", "channel": "email", "default_locale": "en",
            "cells": [{"locale": "en", "register": null, "subject": subject, "html": html, "text": text}]}],
        "campaigns": [{"key": CAMPAIGN, "name": "Bench", "segment": null, "template": "bench", "channel": "email",
            "purpose": "news", "from": "Bench <bench@example.org>"}]
    });
    let (kit, ignored) = kits::parse(kit.to_string().as_bytes())?;
    kits::apply(&tx, kit, ignored, now())?;
    for number in 1..=people {
        let mut core = Core::default();
        core[CoreField::FirstName] = Some(first_name(number));
        core[CoreField::LastName] = Some(format!("Person {number}"));
        core[CoreField::Email] = Some(format!("person{number}@example.org"));
        core[CoreField::Locale] = Some("en".to_owned());
        core[CoreField::City] = Some("Riverside".to_owned());
        let id = ProfileId(number as i64);
        let row = ProfileRow {
            id,
            core: &core,
            tags: &[],
            source: "hand",
            recorded_at: "2026-01-01T00:00:00Z",
            origins: None,
        };
        put_profile(&tx, &row)?;
    }
    tx.sql().execute_batch(
        "INSERT INTO consent_records (profile_id, address, purpose, channel, state, recorded_at, how, source)
         SELECT id, email_key, 'news', 'email', 'given', '2026-01-01T00:00:00Z', 'signed form', 'hand' FROM profiles",
    )?;
    tx.commit()
}

pub fn contacts(folder: &Path, people: usize) -> Result<PathBuf> {
    let path = folder.join("contacts.csv");
    write_contacts(&path, people).map_err(|error| Error::io(&path, "written", error))?;
    Ok(path)
}

fn write_contacts(path: &Path, people: usize) -> std::io::Result<()> {
    let mut file = BufWriter::new(File::create(path)?);
    file.write_all(b"Id,Email,First name,Last name,Phone,City,ZIP,Language\n")?;
    for number in 1..=people {
        writeln!(
            file,
            "C{number},person{number}@example.org,{},Person {number},+4930{number:07},Riverside,{:05},en",
            first_name(number),
            number % 100_000
        )?;
    }
    file.flush()
}

/// Changes a word, so that nothing about the document can be remembered from the last time.
pub fn touch(document: &mut Document, round: usize) {
    for cell in &mut document.cells {
        for field in cell.fields.values_mut() {
            if let Field::Text { paragraphs } = field
                && let Some(paragraph) = paragraphs.first_mut()
            {
                paragraph.runs.push(Run::plain(&format!(" {round}")));
            }
        }
    }
}

/// Adds paragraphs, each the words of the first text again, in every cell.
pub fn lengthen(document: &mut Document, by: usize) {
    let is_text = |block: &&Block| matches!(block.kind, BlockKind::Text);
    let Some(first) = document.blocks.iter().find(is_text).cloned() else { return };
    for number in 0..by {
        let id = format!("more{number}");
        document.blocks.push(Block { id: id.clone(), ..first.clone() });
        for cell in &mut document.cells {
            if let Some(field) = cell.fields.get(&first.id).cloned() {
                cell.fields.insert(id.clone(), field);
            }
        }
    }
}
