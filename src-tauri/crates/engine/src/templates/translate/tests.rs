//! What goes out comes back the same, and what was broken on the way is refused by unit and reason.

use super::*;
use crate::db;
use crate::scratch;
use crate::templates::document::{Document, Field};
use crate::templates::save_template;

mod forms;
mod po;

fn now() -> Timestamp {
    "2026-11-23T09:00:00Z".parse().unwrap()
}

/// The sample's templates in a workspace of the test's own.
fn sample() -> db::Workspace {
    let mut workspace = scratch::workspace();
    let tx = workspace.write().unwrap();
    crate::sample::fill(&tx, now()).unwrap();
    let source = include_str!("../../../../../../tests/fixtures/templates/welcome_in_source.json");
    save_template(&tx, IN_SOURCE, "", &serde_json::from_str(source).unwrap(), now()).unwrap();
    tx.commit().unwrap();
    workspace
}

/// The one that is written in source.
const IN_SOURCE: &str = "welcome";

const ALL: [TranslationFormat; 3] = [TranslationFormat::Xliff, TranslationFormat::Csv, TranslationFormat::Po];

const TO_DANISH: Route = Route { template: "appointment_reminder", to: "da", register: None };

/// The file as a translator gives it back who left every word as it is.
fn echoed(file: &str, format: TranslationFormat) -> String {
    match format {
        TranslationFormat::Xliff => {
            let mut out = String::new();
            for (at, part) in file.split("<source xml:space=\"preserve\">").enumerate() {
                match (at, part.split_once("</source>")) {
                    (0, _) | (_, None) => out.push_str(part),
                    (_, Some((words, rest))) => out.push_str(&format!(
                        "<source xml:space=\"preserve\">{words}</source><target xml:space=\"preserve\">{words}</target>{rest}"
                    )),
                }
            }
            out
        }
        TranslationFormat::Csv => {
            let mut reader = csv::Reader::from_reader(file.trim_start_matches('\u{FEFF}').as_bytes());
            let mut writer = csv::Writer::from_writer(Vec::new());
            writer.write_record(reader.headers().unwrap()).unwrap();
            for record in reader.records() {
                let record = record.unwrap();
                writer.write_record([&record[0], &record[1], &record[1]]).unwrap();
            }
            String::from_utf8(writer.into_inner().unwrap()).unwrap()
        }
        TranslationFormat::Po => {
            let mut catalogue = ferrocat_po::parse_po(file).unwrap();
            for item in &mut catalogue.items {
                item.msgstr = item.msgid.clone().into();
            }
            ferrocat_po::stringify_po(&catalogue, &Default::default())
        }
    }
}

fn cell(document: &Document, locale: &str) -> Cell {
    document.cells.iter().find(|cell| cell.locale == locale).cloned().unwrap()
}

#[test]
fn every_sample_template_comes_back_from_every_form_word_for_word() {
    for format in ALL {
        for template in ["appointment_reminder", "welcome", "newsletter"] {
            let mut workspace = sample();
            let tx = workspace.write().unwrap();
            let route = Route { template, to: "da", register: None };
            let file = export_translation(&tx, &route, format).unwrap();
            let report = apply_translation(&tx, &route, format, &echoed(&file, format), now()).unwrap();
            assert_eq!(report.rejected, [], "{template} {format:?}");
            assert!(!report.changed.is_empty() && report.untranslated == 0, "{report:?}");
            let saved = get_template(&tx, template).unwrap();
            let (danish, english) = (cell(&saved.document, "da"), source_of(&saved).unwrap().clone());
            assert_eq!(danish.subject, english.subject, "{template}");
            assert_eq!(danish.fields, english.fields, "{template}: every field comes back as it was");
            let again = apply_translation(&tx, &route, format, &echoed(&file, format), now()).unwrap();
            assert_eq!(again.changed, [], "the second time nothing is new");
        }
    }
}

#[test]
fn every_starter_comes_back_from_every_form_word_for_word() {
    let mut workspace = sample();
    let tx = workspace.write().unwrap();
    let starters = crate::templates::list_starters().unwrap();
    assert!(starters.len() >= 8, "{starters:?}");
    for starter in starters {
        let name = format!("Trip {}", starter.key);
        let website = starter.has_button.then_some("https://clinic.example");
        let new = crate::templates::NewFromStarter {
            starter: &starter.key,
            name: &name,
            channel: starter.channels[0],
            default_locale: "en",
            website,
        };
        let made = crate::templates::create_from_starter(&tx, &new, now()).unwrap();
        let route = Route { template: &made.key, to: "da", register: None };
        for (format, new) in ALL.into_iter().zip([true, false, false]) {
            let file = export_translation(&tx, &route, format).unwrap();
            let report = apply_translation(&tx, &route, format, &echoed(&file, format), now()).unwrap();
            assert_eq!((report.rejected, report.untranslated), (vec![], 0), "{name} {format:?}");
            assert_eq!(!report.changed.is_empty(), new, "{name}: the second file brings nothing new");
            let saved = get_template(&tx, &made.key).unwrap();
            let (danish, english) = (cell(&saved.document, "da"), source_of(&saved).unwrap().clone());
            assert_eq!((danish.subject, danish.fields), (english.subject, english.fields), "{name} {format:?}");
        }
    }
}

#[test]
fn an_existing_translation_goes_out_and_comes_back_unchanged() {
    let mut workspace = sample();
    let tx = workspace.write().unwrap();
    let template = get_template(&tx, "appointment_reminder").unwrap();
    let source = source_of(&template).unwrap();
    let to_itself = Route { template: &template.key, to: "EN", register: source.register };
    let refused = export_translation(&tx, &to_itself, TranslationFormat::Csv).unwrap_err().to_string();
    assert!(refused.contains("translated from"), "a text is not translated into itself: {refused}");
    for known in template.document.cells.iter().filter(|cell| *cell != source) {
        let route = Route { template: &template.key, to: &known.locale, register: known.register };
        for format in ALL {
            let file = export_translation(&tx, &route, format).unwrap();
            let report = plan_translation(&tx, &route, format, &file).unwrap().report;
            assert_eq!((report.changed, report.rejected), (vec![], vec![]), "{}", known.locale);
        }
    }
}

#[test]
fn a_translation_keeps_its_placeholders_and_may_move_them() {
    let mut workspace = sample();
    let tx = workspace.write().unwrap();
    let file = export_translation(&tx, &TO_DANISH, TranslationFormat::Csv).unwrap();
    let line = file.lines().find(|line| line.starts_with("subject,")).unwrap();
    let moved = format!("unit,source,target\n{}[1 next_visit]: din tid\n", line);
    let report = apply_translation(&tx, &TO_DANISH, TranslationFormat::Csv, &moved, now()).unwrap();
    assert_eq!(report.rejected, [], "{moved}");
    let saved = get_template(&tx, "appointment_reminder").unwrap();
    let Inline::Runs { runs } = cell(&saved.document, "da").subject else { panic!("runs stay runs") };
    assert_eq!(runs.len(), 2, "{runs:?}");
    let welcome = cell(&saved.document, "da");
    assert!(!welcome.fields.values().any(|field| matches!(field, Field::Source { .. })));
}

#[test]
fn thirty_broken_files_are_each_refused_with_the_unit_and_the_reason() {
    let mut workspace = sample();
    let tx = workspace.read().unwrap();
    let whole =
        echoed(&export_translation(&tx, &TO_DANISH, TranslationFormat::Xliff).unwrap(), TranslationFormat::Xliff);
    let ph = whole.split("<target").nth(1).and_then(|target| target.split("<ph ").nth(1)).unwrap();
    let ph = format!("<ph {}/>", ph.split("/>").next().unwrap());
    // The subject's target is the first.
    let in_target = |from: &str, to: &str| {
        let at = whole.find("<target").unwrap();
        format!("{}{}", &whole[..at], whole[at..].replacen(from, to, 1))
    };
    let by_unit = [
        (in_target(&ph, ""), "is missing"),
        (in_target(&ph, &format!("{ph}{ph}")), "more than once"),
        (in_target(&ph, &ph.replace("id=\"1\"", "id=\"9\"")), "not in the source"),
        (in_target(&ph, &ph.replace("next_visit", "naeste_besoeg")), "renamed"),
        (in_target(&ph, &ph.replace("id=\"1\"", "")), "no number"),
        (in_target(&ph, &format!("<pc id=\"1\">{ph}</pc>")), "not in the source"),
        (in_target(&ph, &format!("<b>{ph}</b>")), "holds “b”"),
        (in_target("Your appointment on ", ""), "no words"),
        (whole.replacen("Your appointment on", "Your visit on", 1), "source has changed"),
        (whole.replacen("id=\"subject\"", "id=\"title\"", 1), "no such text"),
        (whole.replacen("id=\"subject\"", "id=\"\"", 1), "no such text"),
        (in_target(&ph, &ph.replace("<ph ", "<cp ")), "holds “cp”"),
        (in_target(&ph, &ph.replace("<ph ", "<mrk ")), "is missing"),
        (in_target(&ph, &ph.replace("id=\"1\"", "id=\"one\"")), "no number"),
        (in_target(&ph, &ph.replace("id=\"1\"", "id=\"-1\"")), "no number"),
        (in_target(&ph, "{{ next_visit }}"), "is missing"),
        (in_target("</target>", "</target><target>x</target>"), "more than one translation"),
        (in_target("Your", "&#1;"), "no text has (U+0001)"),
        (in_target("Your", "a\u{0}b"), "no text has (U+0000)"),
        (in_target("Your", "{{ email }}"), "read as code"),
        (in_target("Your", &"x".repeat(3_000_000)), "far longer"),
    ];
    let annotated = in_target("Your", "<mrk id=\"m1\" type=\"comment\">Y<sm id=\"m2\"/>our<em startRef=\"m2\"/></mrk>");
    let report = plan_translation(&tx, &TO_DANISH, TranslationFormat::Xliff, &annotated).unwrap().report;
    assert_eq!(report.rejected, [], "what translators’ programs note is no part of the words");
    for (file, reason) in &by_unit {
        let report = plan_translation(&tx, &TO_DANISH, TranslationFormat::Xliff, file).unwrap().report;
        let refused = report.rejected.iter().find(|one| one.reason.contains(reason));
        assert!(refused.is_some_and(|one| !one.reason.is_empty()), "{reason}: {:?}", report.rejected);
    }
    let doubled = whole.replacen("    </unit>", "    </unit>\n    <!-- again -->", 1);
    let unit = doubled.split("    <unit ").nth(1).unwrap().split("</unit>").next().unwrap().to_owned();
    let doubled = doubled.replacen("<!-- again -->", &format!("<unit {unit}</unit>"), 1);
    let report = plan_translation(&tx, &TO_DANISH, TranslationFormat::Xliff, &doubled).unwrap().report;
    assert!(report.rejected.iter().any(|one| one.unit == "subject" && one.reason.contains("twice")), "{report:?}");

    let as_a_whole = [
        (String::new(), "not a whole"),
        ("unit,source,target".to_owned(), "not a whole"),
        (whole.replacen("version=\"2.1\"", "version=\"1.2\"", 1), "XLIFF 1.2"),
        (whole.replacen("trgLang=\"da\"", "trgLang=\"de\"", 1), "into “de”"),
        (whole.replacen("srcLang=\"en\"", "srcLang=\"de\"", 1), "from “de”"),
        (whole.replacen("id=\"subject\"", "id=\"subject\" id=\"x\"", 1), "line 4"),
        (whole.replacen("appointment_reminder", "welcome", 1), "another template"),
        (whole.replacen("</file>", "", 1), "line"),
        (whole.replacen("</target>", "", 1), "line"),
        (whole.replacen("<?xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><?xml", 1), "document type"),
        (whole[..whole.len() / 2].to_owned(), "not a whole"),
        (whole.replacen("Your", "&nope;", 1), "unknown"),
    ];
    for (file, reason) in &as_a_whole {
        let error = plan_translation(&tx, &TO_DANISH, TranslationFormat::Xliff, file).unwrap_err().to_string();
        assert!(error.contains(reason), "{reason}: {error}");
    }

    let table = |target: &str| {
        let file = export_translation(&tx, &TO_DANISH, TranslationFormat::Csv).unwrap();
        let line = file.lines().find(|line| line.starts_with("subject,")).unwrap();
        format!("unit,source,target\n{line}\"{target}\"\n")
    };
    for (target, reason) in [
        ("Din tid", "is missing"),
        ("Din tid [1 next_visit] [1 next_visit]", "more than once"),
        ("Din tid [1 next_visit", "never closed"),
        ("Din tid [2 next_visit]", "not in the source"),
        ("Din tid [1 besøg]", "renamed"),
        ("Din tid [next_visit]", "not one of this text"),
        ("<1>Din tid [1 next_visit]", "not in the source"),
        ("Din tid [1 next_visit]\\", "backslash"),
    ] {
        let report = plan_translation(&tx, &TO_DANISH, TranslationFormat::Csv, &table(target)).unwrap().report;
        assert!(
            report.rejected.iter().any(|one| one.unit == "subject" && one.reason.contains(reason)),
            "{reason}: {report:?}"
        );
    }
    let csv = |file: &str| plan_translation(&tx, &TO_DANISH, TranslationFormat::Csv, file);
    assert!(csv("a,b\n1,2\n").is_err());
    let open = csv("unit,source,target\n\"subject\",\"a \"\"b\"\"\",c\nconfirm,\"Confirm,x\nhello,y,z\n");
    let open = open.unwrap_err().to_string();
    assert!(open.contains("Line 3") && open.contains("“confirm”"), "{open}");
    let more = csv(&table("Din tid [1 next_visit]\",\"x")).unwrap().report;
    assert!(more.rejected.iter().any(|one| one.reason.contains("more cells")), "{more:?}");
    let none = csv("unit,source,target\n").unwrap().report;
    assert!(none.untranslated > 3, "what the file leaves out is counted: {none:?}");
}

#[test]
fn what_was_shown_is_applied_and_nothing_else() {
    let mut workspace = sample();
    let tx = workspace.write().unwrap();
    let format = TranslationFormat::Csv;
    let file = echoed(&export_translation(&tx, &TO_DANISH, format).unwrap(), format);
    let plan = plan_translation(&tx, &TO_DANISH, format, &file).unwrap();
    let apply = |file: &str, seen: &str| apply_seen(&tx, &TO_DANISH, format, file, seen, now());
    let refused = apply(&file.replacen("Your appointment", "Your visit", 1), &plan.seen).unwrap_err().to_string();
    assert!(refused.contains("has changed"), "another file than the one shown: {refused}");
    assert_eq!(apply(&file, &plan.seen).unwrap(), plan.report);
    assert!(apply(&file, &plan.seen).is_err(), "it was compared with another revision than the present one");
}

#[test]
fn a_file_tells_its_format_by_how_it_begins() {
    let mut workspace = sample();
    let tx = workspace.read().unwrap();
    for format in ALL {
        let file = export_translation(&tx, &TO_DANISH, format).unwrap();
        assert_eq!(TranslationFormat::told_by(&file), format);
    }
}

#[test]
fn what_the_cell_says_already_is_unchanged_whatever_placeholders_it_does_without() {
    let mut workspace = sample();
    let tx = workspace.write().unwrap();
    for template in ["welcome", "newsletter", "appointment_reminder"] {
        let known = get_template(&tx, template).unwrap();
        let source = source_of(&known).unwrap();
        for cell in known.document.cells.iter().filter(|cell| *cell != source) {
            let route = Route { template, to: &cell.locale, register: cell.register };
            for format in ALL {
                let file = export_translation(&tx, &route, format).unwrap();
                let report = plan_translation(&tx, &route, format, &file).unwrap().report;
                assert_eq!((report.changed, report.rejected), (vec![], vec![]), "{template} {}", cell.locale);
            }
        }
    }
}

#[test]
fn what_is_not_xliff_or_broken_in_it_is_refused_and_what_other_programs_note_is_passed_over() {
    let mut workspace = sample();
    let tx = workspace.write().unwrap();
    let file = export_translation(&tx, &TO_DANISH, TranslationFormat::Xliff).unwrap();
    let good = echoed(&file, TranslationFormat::Xliff);
    let plan = |file: &str| plan_translation(&tx, &TO_DANISH, TranslationFormat::Xliff, file).map(|plan| plan.report);
    let taken = plan(&good).unwrap();
    assert_eq!(taken.rejected, []);
    let target = "<target xml:space=\"preserve\">";
    for (broken, said) in [
        (format!("{good}more"), "outside of its root"),
        (format!("{good}<a/>"), "outside of its root"),
        (good.replace("document:2.0", "document:1.2"), "not those of XLIFF 2"),
        (good.replace(" xmlns=\"urn:oasis:names:tc:xliff:document:2.0\"", ""), "not those of XLIFF 2"),
        (good.replacen(target, &format!("{target}&nbsp;"), 1), "“&nbsp;” is unknown"),
        (good.replace("<target ", "<Target ").replace("</target>", "</Target>"), "“Target” is not an element"),
    ] {
        let refused = plan(&broken).unwrap_err().to_string();
        assert!(refused.contains(said) || refused.contains(&said.replace("nbsp", "nbsp;")), "{refused}");
    }
    for sign in ["\u{fffd}", "\u{202e}"] {
        let rejected = plan(&good.replacen(target, &format!("{target}{sign}"), 1)).unwrap().rejected;
        assert_eq!(rejected.len(), 1, "{sign:?}");
    }
    let unit = "<segment state=\"initial\">";
    let noted = format!(
        "<mtc:matches xmlns:mtc=\"urn:oasis:names:tc:xliff:matches:2.0\"><mtc:match ref=\"#1\"><source>a</source>\
         <target>b</target></mtc:match></mtc:matches>{unit}"
    );
    for fine in [good.replace(unit, &noted), good.replace('\n', "\r"), good.replace('\n', "\r\n")] {
        assert_eq!(plan(&fine).unwrap(), taken);
    }
    let utf16: Vec<u8> = format!("\u{feff}{good}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(plan(&translation_text(&utf16).unwrap()).unwrap(), taken);
    assert!(translation_text(b"<?xml version=\"1.0\"?><xliff>\xe9</xliff>").is_err(), "never guessed");
    assert_eq!(
        translation_text(b"unit,source,target\r\nsubject,Hi,H\xe9llo \xe0 tous").unwrap().lines().nth(1),
        Some("subject,Hi,Héllo à tous")
    );
}

#[test]
fn a_table_that_a_spreadsheet_saved_with_tabs_is_read() {
    let mut workspace = sample();
    let tx = workspace.write().unwrap();
    let file = export_translation(&tx, &TO_DANISH, TranslationFormat::Csv).unwrap();
    let good = echoed(&file, TranslationFormat::Csv);
    let mut writer = csv::WriterBuilder::new().delimiter(b'\t').from_writer(Vec::new());
    for record in csv::ReaderBuilder::new().has_headers(false).from_reader(good.as_bytes()).records() {
        writer.write_record(&record.unwrap()).unwrap();
    }
    let tabs = String::from_utf8(writer.into_inner().unwrap()).unwrap();
    let plan = |file: &str| plan_translation(&tx, &TO_DANISH, TranslationFormat::Csv, file).unwrap().report;
    assert_eq!(plan(&tabs), plan(&good));
}
