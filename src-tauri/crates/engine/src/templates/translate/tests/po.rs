//! Catalogues of gettext, as the programs of translators leave them.

use super::{TO_DANISH, echoed, now, sample};
use crate::profiles::Register;
use crate::templates::document::{Field, Inline, Run};
use crate::templates::translate::{
    Route, TranslationFormat, TranslationReport, export_translation, plan_translation, translation_text,
};
use crate::templates::{get_template, save_template};

const PO: TranslationFormat = TranslationFormat::Po;

fn plan(file: &str) -> crate::Result<TranslationReport> {
    let mut workspace = sample();
    let tx = workspace.read().unwrap();
    plan_translation(&tx, &TO_DANISH, PO, file).map(|plan| plan.report)
}

fn written() -> String {
    let mut workspace = sample();
    let tx = workspace.read().unwrap();
    export_translation(&tx, &TO_DANISH, PO).unwrap()
}

#[test]
fn what_is_fuzzy_obsolete_or_empty_is_no_translation() {
    let (empty, good) = (written(), echoed(&written(), PO));
    let all = plan(&good).unwrap();
    let texts = u32::try_from(all.changed.len()).unwrap();
    assert_eq!(plan(&empty).unwrap().untranslated, texts);
    let subject = "msgctxt \"subject\"";
    for flags in ["#, fuzzy", "#, fuzzy, no-wrap", "#,fuzzy,python-format"] {
        let fuzzy = plan(&good.replace(subject, &format!("{flags}\n{subject}"))).unwrap();
        assert_eq!((fuzzy.changed.len(), fuzzy.untranslated), (all.changed.len() - 1, 0), "{flags}");
        assert!(fuzzy.rejected[0].unit == "subject" && fuzzy.rejected[0].reason.contains("fuzzy"), "{fuzzy:?}");
        let waits = plan(&empty.replace(subject, &format!("{flags}\n{subject}"))).unwrap();
        assert_eq!((waits.rejected, waits.untranslated), (vec![], texts), "no words, nothing to say of them");
    }
    let old =
        "\n#~| msgid \"before\"\n#~ msgctxt \"gone\"\n#~ msgid \"a\"\n#~ msgid_plural \"b\"\n#~ msgstr[0] \"c\"\n";
    assert_eq!(plan(&format!("{good}{old}")).unwrap(), all, "obsolete entries are passed over");
    for fine in [good.replace('\n', "\r\n"), good.replace('\n', "\r"), format!("\u{feff}{good}")] {
        assert_eq!(plan(&fine).unwrap(), all);
    }
    let split = good.replace("msgid \"Your appointment on ", "msgid \"\"\n\"Your \"\n  \"appointment on ");
    assert!(split != good && plan(&split).unwrap() == all, "words may be broken into lines");
    let noted = good.replace(subject, &format!("# so\n#. and so\n#: a.c:1\n#| msgid \"old\"\n{subject}"));
    assert_eq!(plan(&noted).unwrap(), all);
    let unnamed = good.replace("\"Language: da\\n\"\n", "").replace("\"X-Template: appointment_reminder\\n\"\n", "");
    assert!(unnamed.len() < good.len() && plan(&unnamed).unwrap() == all, "programs may drop headers");
}

#[test]
fn a_broken_catalogue_is_refused_with_its_line_and_a_broken_unit_with_its_reason() {
    let good = echoed(&written(), PO);
    let msgstr = "msgstr \"Your appointment on [1 next_visit]\"";
    assert!(good.contains(msgstr), "{good}");
    let with = |words: &str| good.replacen(msgstr, words, 1);
    for (file, reason) in [
        (with("msgstr \"Your appointment on [1 next_visit]"), "quotation mark"),
        (with("msgstr \"Your \"appointment\" on [1 next_visit]\""), "quotation mark"),
        (with("msgstr \"Your appointment [1 next_visit]\\\""), "quotation mark"),
        (with("msgstr Your appointment on [1 next_visit]"), "neither a comment"),
        (with("msgstr \"Din tid [1 next_visit]\" og mere"), "quotation mark"),
        (with(&format!("{msgstr}\n{msgstr}")), "in this order"),
        (with("# gone"), "in this order"),
        (with(&format!("msgid_plural \"b\"\n{msgstr}")), "plural"),
        (with("msgstr[99999999999] \"Your appointment\""), "plural"),
        (with("mgsstr \"Din tid\""), "neither a comment"),
        (good.replacen("msgid \"Your", "\"lost\"\n# note\nmsgid \"Your", 1), "in this order"),
        (format!("{good}\nmsgctxt \"x\"\nmsgid \"y\""), "in this order"),
        (good.replace("Language: da", "Language: de"), "into “de”"),
        (good.replace("X-Template: appointment_reminder", "X-Template: welcome"), "another template"),
        ("<xliff/>".to_owned(), "neither a comment"),
    ] {
        let refused = plan(&file).map(|report| panic!("{reason}: {report:?}")).unwrap_err().to_string();
        assert!(refused.contains(reason), "{reason}: {refused}");
    }
    for (words, reason) in [
        ("msgstr \"Din tid\"", "is missing"),
        ("msgstr \"Din tid [1 besøg]\"", "renamed"),
        ("msgstr \"Din tid [1 next_visit] [1 next_visit]\"", "more than once"),
        ("msgstr \"Din tid {{ email }} [1 next_visit]\"", "read as code"),
        ("msgstr \"Din\\x07 tid [1 next_visit]\"", "no text has"),
    ] {
        let report = plan(&with(words)).unwrap();
        let refused: Vec<_> =
            report.rejected.iter().map(|one| (one.unit.as_str(), one.reason.contains(reason))).collect();
        assert_eq!(refused, [("subject", true)], "{reason}: {report:?}");
    }
    let again = good.split("\n\n").find(|entry| entry.contains("\"subject\"")).unwrap();
    assert!(plan(&format!("{good}\n{again}\n")).unwrap().rejected[0].reason.contains("twice"));
    let lost = plan(&good.replacen("msgctxt \"subject\"\n", "", 1)).unwrap();
    assert!(lost.rejected[0].reason.contains("no such text"), "without its name nobody knows which text it is");
}

#[test]
fn a_catalogue_in_an_older_encoding_is_read_by_what_it_says() {
    let said =
        "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=KOI8-R\\n\"\n\nmsgid \"Hi\"\nmsgstr \"Ваш приём\"\n";
    let (bytes, ..) = encoding_rs::KOI8_R.encode(said);
    assert_eq!(translation_text(&bytes).unwrap(), said);
}

#[test]
fn what_changed_since_goes_out_as_fuzzy_with_its_words_and_those_it_was_made_of() {
    let mut workspace = sample();
    let tx = workspace.write().unwrap();
    let route = Route { template: "newsletter", to: "de", register: Some(Register::Formal) };
    let before = export_translation(&tx, &route, PO).unwrap();
    assert!(before.contains("X-Register: formal") && !before.contains("fuzzy"), "{before}");
    let mut template = get_template(&tx, route.template).unwrap();
    let source = template.document.cells.iter_mut().find(|cell| cell.locale.starts_with("en")).unwrap();
    let (block, lines) = source
        .fields
        .iter_mut()
        .find_map(|(id, field)| match field {
            Field::Text { paragraphs } if paragraphs.len() > 1 => Some((id.clone(), paragraphs)),
            _ => None,
        })
        .unwrap();
    let mut new = lines[0].clone();
    new.runs = vec![Run::plain("One line more")];
    lines.push(new);
    source.subject = Inline::Runs { runs: vec![Run::plain("Another \"subject\"")] };
    save_template(&tx, route.template, "", &template.document, now()).unwrap();
    let after = export_translation(&tx, &route, PO).unwrap();
    let entry = |file: &str, unit: &str| -> String {
        let context = format!("msgctxt \"{unit}\"\n");
        file.split("\n\n").find(|entry| entry.contains(&context)).unwrap_or_default().to_owned()
    };
    let line = format!("{block}.1");
    assert_eq!(entry(&after, &line), entry(&before, &line), "a line that says the same keeps its words");
    let (old, new) = (entry(&before, "subject"), entry(&after, "subject"));
    let value = |entry: &str, key: &str| {
        entry.lines().find_map(|line| line.strip_prefix(key)).map(str::to_owned).unwrap_or_default()
    };
    assert!(new.starts_with("#, fuzzy\n#| msgid "), "{new}");
    assert_eq!(value(&new, "#| msgid"), value(&old, "msgid"));
    let translation = |entry: &str| entry.split_once("msgstr").map(|(_, words)| words.to_owned()).unwrap_or_default();
    assert_eq!(translation(&new), translation(&old));
    assert!(translation(&new).len() > 9, "{new}");
    let report = plan_translation(&tx, &route, PO, &after).unwrap().report;
    assert!(report.rejected.iter().any(|one| one.unit == "subject" && one.reason.contains("fuzzy")), "{report:?}");
    let done = after.replace("#, fuzzy\n", "").replacen(&translation(&new), " \"Neuer Betreff\"", 1);
    let report = plan_translation(&tx, &route, PO, &done).unwrap().report;
    assert!(report.changed.iter().any(|one| one.unit == "subject"), "{report:?}");
    let informal = Route { register: Some(Register::Informal), ..route };
    let refused = plan_translation(&tx, &informal, PO, &after).unwrap_err().to_string();
    assert!(refused.contains("another tone"), "{refused}");
}

#[test]
fn a_greeting_that_stands_for_a_name_is_there_and_comes_back() {
    let mut workspace = sample();
    let tx = workspace.write().unwrap();
    let mut template = get_template(&tx, "appointment_reminder").unwrap();
    let chip = |name: &str| Run::Chip { name: name.to_owned(), format: None, missing: None, marks: Default::default() };
    let text = |words: &str| Run::Text { text: words.to_owned(), marks: Default::default() };
    let german = template.document.cells.iter().position(|cell| cell.locale == "de").unwrap();
    let english = template.document.cells.iter().position(|cell| cell.locale == "en").unwrap();
    template.document.cells[english].subject =
        Inline::Runs { runs: vec![text("Dear "), chip("first_name"), text(", hi")] };
    template.document.cells[german].subject = Inline::Runs { runs: vec![chip("greeting"), text(", hallo")] };
    save_template(&tx, "appointment_reminder", "Reminder", &template.document, now()).unwrap();
    let register = template.document.cells[german].register;
    let route = Route { template: "appointment_reminder", to: "de", register };
    for format in [PO, TranslationFormat::Csv, TranslationFormat::Xliff] {
        let file = export_translation(&tx, &route, format).unwrap();
        let own = if format == TranslationFormat::Xliff { "id=\"2\" disp=\"greeting\"" } else { "[2 greeting], hallo" };
        assert!(file.contains(own), "{file}");
        let plan = |file: &str| plan_translation(&tx, &route, format, file).unwrap().report;
        assert!(plan(&file).rejected.is_empty() && plan(&file).changed.is_empty(), "{:?}", plan(&file));
        let other = plan(&file.replace(", hallo", ", guten Tag"));
        assert!(other.rejected.is_empty() && other.changed[0].after == "[2 greeting], guten Tag", "{other:?}");
        let nobody = plan(
            &file
                .replace("[2 greeting], hallo", "Hallo")
                .replace("<ph id=\"2\" disp=\"greeting\" canCopy=\"no\" canDelete=\"no\"/>, hallo", "Hallo"),
        );
        assert!(nobody.rejected[0].reason.contains("first_name” is missing"), "{nobody:?}");
    }
}
