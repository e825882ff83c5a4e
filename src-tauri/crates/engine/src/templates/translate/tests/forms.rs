//! Words that change: every form the target's language has goes out and comes back, and none is ever the source's.

use serde_json::json;

use super::{TO_DANISH, cell, echoed, now, sample};
use crate::templates::document::{Inline, Run};
use crate::templates::translate::{Route, TranslationFormat, apply_translation, export_translation, plan_translation};
use crate::templates::{get_template, save_template};

/// The sample with a subject that changes with a number, depends on a choice and ends in a saying.
fn changing() -> crate::db::Workspace {
    let mut workspace = sample();
    let tx = workspace.write().unwrap();
    let mut template = get_template(&tx, TO_DANISH.template).unwrap();
    let source = template.default_locale.clone();
    let runs = json!({ "runs": [
        { "kind": "plural", "name": "visits", "forms": { "one": "# visit", "other": "# visits" },
          "missing": { "fallback": "Your visits" } },
        { "kind": "text", "text": ", " },
        { "kind": "select", "name": "gender", "cases": [{ "value": "feminine", "words": "madam" }], "other": "friend" },
        { "kind": "text", "text": ": " },
        { "kind": "saying", "idea": "good_luck" },
    ] });
    let cell = template.document.cells.iter_mut().find(|cell| cell.locale == source).unwrap();
    cell.subject = serde_json::from_value(runs).unwrap();
    save_template(&tx, TO_DANISH.template, "", &template.document, now()).unwrap();
    tx.commit().unwrap();
    workspace
}

/// The sheet with these targets, by unit.
fn answered(file: &str, answers: &[(&str, &str)]) -> String {
    let mut reader = csv::Reader::from_reader(file.trim_start_matches('\u{FEFF}').as_bytes());
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(reader.headers().unwrap()).unwrap();
    for record in reader.records() {
        let record = record.unwrap();
        let answer = answers.iter().find(|(unit, _)| *unit == &record[0]).map_or("", |(_, words)| words);
        writer.write_record([&record[0], &record[1], answer]).unwrap();
    }
    String::from_utf8(writer.into_inner().unwrap()).unwrap()
}

fn units(file: &str) -> Vec<(String, String)> {
    let mut reader = csv::Reader::from_reader(file.trim_start_matches('\u{FEFF}').as_bytes());
    reader.records().map(|row| row.unwrap()).map(|row| (row[0].to_owned(), row[1].to_owned())).collect()
}

const TO_POLISH: Route = Route { template: "appointment_reminder", to: "pl", register: None };

#[test]
fn a_translator_gets_every_form_of_the_targets_language() {
    let mut workspace = changing();
    let tx = workspace.read().unwrap();
    let file = export_translation(&tx, &TO_POLISH, TranslationFormat::Csv).unwrap();
    let found: Vec<_> = units(&file).into_iter().filter(|(unit, _)| unit.starts_with("subject")).collect();
    let expected = [
        ("subject", "[1 visits #], [2 gender …]: [3 good_luck]"),
        ("subject.1.one", "# visit"),
        ("subject.1.few", "# visits"),
        ("subject.1.many", "# visits"),
        ("subject.1.other", "# visits"),
        ("subject.1", "Your visits"),
        ("subject.2.1", "madam"),
        ("subject.2.other", "friend"),
    ];
    let expected: Vec<_> = expected.iter().map(|(unit, words)| ((*unit).to_owned(), (*words).to_owned())).collect();
    assert_eq!(found, expected);
}

#[test]
fn the_forms_come_back_into_their_sentence_and_those_nobody_wrote_stay_empty() {
    let mut workspace = changing();
    let tx = workspace.write().unwrap();
    let file = export_translation(&tx, &TO_POLISH, TranslationFormat::Csv).unwrap();
    let answers = [
        ("subject", "[1 visits #] – [2 gender …]"),
        ("subject.1.one", "# wizyta"),
        ("subject.1.few", "# wizyty"),
        ("subject.1", "Wizyty"),
        ("subject.2.other", "Państwo"),
    ];
    let report = apply_translation(&tx, &TO_POLISH, TranslationFormat::Csv, &answered(&file, &answers), now()).unwrap();
    assert_eq!(report.rejected, [], "a culture may do without the saying");
    let template = get_template(&tx, TO_POLISH.template).unwrap();
    let Inline::Runs { runs } = cell(&template.document, "pl").subject else { panic!("it is runs") };
    let expected: Vec<Run> = serde_json::from_value(json!([
        { "kind": "plural", "name": "visits", "forms": { "one": "# wizyta", "few": "# wizyty" },
          "missing": { "fallback": "Wizyty" } },
        { "kind": "text", "text": " – " },
        { "kind": "select", "name": "gender", "cases": [{ "value": "feminine", "words": "" }], "other": "Państwo" },
    ]))
    .unwrap();
    assert_eq!(runs, expected, "no English words are left among the Polish ones");
    let again = export_translation(&tx, &TO_POLISH, TranslationFormat::Csv).unwrap();
    assert!(again.contains("# wizyty"), "what is written already goes out with it");
}

#[test]
fn an_echo_changes_nothing_and_a_lost_placeholder_is_refused() {
    let mut workspace = changing();
    let tx = workspace.write().unwrap();
    for (format, to) in [(TranslationFormat::Csv, "en-NZ"), (TranslationFormat::Xliff, "en-IE")] {
        let english = Route { template: TO_DANISH.template, to, register: None };
        let file = export_translation(&tx, &english, format).unwrap();
        let report = apply_translation(&tx, &english, format, &echoed(&file, format), now()).unwrap();
        assert_eq!(report.rejected, []);
        let template = get_template(&tx, TO_DANISH.template).unwrap();
        let source = cell(&template.document, &template.default_locale);
        assert_eq!(cell(&template.document, to).subject, source.subject, "{format:?}");
    }
    let file = export_translation(&tx, &TO_POLISH, TranslationFormat::Csv).unwrap();
    let lost = answered(&file, &[("subject", "[2 gender …]: [3 good_luck]"), ("subject.1.one", "# wizyta")]);
    let report = plan_translation(&tx, &TO_POLISH, TranslationFormat::Csv, &lost).unwrap();
    let refused: Vec<&str> = report.report.rejected.iter().map(|one| one.unit.as_str()).collect();
    assert_eq!(refused, ["subject", "subject.1.one"], "and its forms with it: they would be nowhere");
    assert_eq!(report.report.changed, []);
    let words = ("subject", "[1 visits #], [2 gender …]: [3 good_luck]");
    for (form, says, fine) in [
        ("subject.1.one", "jedna wizyta", true),
        ("subject.1.few", "# wizyty", true),
        ("subject.1.few", "wizyty", false),
        ("subject.1.many", "# # wizyt", false),
    ] {
        let file = answered(&file, &[words, (form, says)]);
        let report = plan_translation(&tx, &TO_POLISH, TranslationFormat::Csv, &file).unwrap().report;
        let refused: Vec<&str> = report.rejected.iter().map(|one| one.unit.as_str()).collect();
        assert_eq!(refused.contains(&form), !fine, "{form} {says}: {:?}", report.rejected);
    }
}

#[test]
fn what_is_bold_or_linked_comes_back_so_placeholders_too() {
    let mut workspace = sample();
    let tx = workspace.write().unwrap();
    let mut template = get_template(&tx, TO_DANISH.template).unwrap();
    let source = template.default_locale.clone();
    let site = "https://clinic.example/{{ id }}";
    let runs = json!([
        { "kind": "text", "text": "Dear ", "bold": true },
        { "kind": "chip", "name": "first_name", "format": null, "missing": { "fallback": "friend" }, "bold": true },
        { "kind": "chip", "name": "last_name", "format": null, "missing": null },
        { "kind": "text", "text": ", ", "bold": true },
        { "kind": "plural", "name": "visits", "forms": { "one": "# visit", "other": "# visits" }, "missing": null,
          "link": site },
        { "kind": "saying", "idea": "good_luck", "italic": true },
    ]);
    let cell = template.document.cells.iter_mut().find(|cell| cell.locale == source).unwrap();
    cell.subject = serde_json::from_value(json!({ "runs": runs })).unwrap();
    save_template(&tx, TO_DANISH.template, "", &template.document, now()).unwrap();
    for (format, to) in [(TranslationFormat::Csv, "da"), (TranslationFormat::Xliff, "nb")] {
        let route = Route { to, ..TO_DANISH };
        let file = export_translation(&tx, &route, format).unwrap();
        let report = apply_translation(&tx, &route, format, &echoed(&file, format), now()).unwrap();
        assert_eq!(report.rejected, [], "{file}");
        let said = super::cell(&get_template(&tx, route.template).unwrap().document, to).subject;
        assert_eq!(serde_json::to_value(&said).unwrap()["runs"], runs, "{format:?} {file}");
    }
    let file = export_translation(&tx, &TO_DANISH, TranslationFormat::Csv).unwrap();
    let words = "<1>Dear [2 first_name]</1>[3 last_name]<4>, </4><5>[6 visits #]</5><7>[8 good_luck]</7>";
    assert_eq!(units(&file)[0], ("subject".to_owned(), words.to_owned()));
    let moved = [("subject", "[2 first_name][3 last_name] <1>Hej</1><4>, </4>[6 visits #]"), ("subject.6.one", "# x")];
    let report = apply_translation(&tx, &TO_DANISH, TranslationFormat::Csv, &answered(&file, &moved), now()).unwrap();
    assert_eq!(report.rejected, []);
    let danish = super::cell(&get_template(&tx, TO_DANISH.template).unwrap().document, "da");
    let looks: Vec<_> = danish.subject.runs().iter().map(|run| run.marks().is_some_and(|marks| marks.bold)).collect();
    assert_eq!(looks, [false, false, false, true, true, false], "each looks as the translator put it");
}
