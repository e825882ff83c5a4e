//! Workbooks of people: the same three steps as a CSV file, with the row numbers a spreadsheet shows, and what no
//! workbook may do to the program. The workbooks are written by a program that shares no code with the reader.

use std::io::Write as _;

use attune_tests::cli::{Answer, Desk, mapping};
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook};
use serde_json::json;
use zip::write::SimpleFileOptions;

/// Writes a workbook, of as many sheets as are filled.
fn book(desk: &Desk, name: &str, fill: impl FnOnce(&mut Workbook)) {
    let mut book = Workbook::new();
    fill(&mut book);
    sound(book.save(desk.path(name)));
}

const HEADER: [&str; 8] = ["no", "mail", "first", "last", "lang", "address", "town", "news"];

fn import(desk: &Desk, name: &str, more: &[&str]) -> Answer {
    desk.write("map.json", mapping().to_string());
    desk.run(&[&["import", "w.attune", name, "--mapping", "map.json"], more].concat())
}

#[test]
fn a_workbook_is_imported_by_the_same_mapping_with_the_row_numbers_a_spreadsheet_shows() {
    let desk = Desk::with(&attune_tests::cli::kit_of("S", "<p>x</p>", "x"));
    book(&desk, "people.xlsx", |book| {
        let sheet = book.add_worksheet();
        // An empty row above the header and one between the people.
        for (column, header) in (0..).zip(HEADER) {
            sheet.write_string(1, column, header).unwrap();
        }
        for (column, cell) in (0..).zip(["", "ana@a.example", "Ana", "Ló\npez", "en", "", "Rome, \"EUR\"", "yes"]) {
            sheet.write_string(2, column, cell).unwrap();
        }
        sheet.write_number(2, 0, 7.0).unwrap();
        sheet.write_string(4, 1, "not an address").unwrap();
        sheet.write_string(4, 2, "Bo").unwrap();
        sheet.write_string(5, 1, "cy@a.example").unwrap();
        sheet.write_boolean(5, 7, true).unwrap();
    });
    let plan = import(&desk, "people.xlsx", &["--dry-run"]).done();
    let report = import(&desk, "people.xlsx", &[]).done();
    for answer in [&plan, &report] {
        assert_eq!((&answer["rows"], &answer["created"]), (&json!(3), &json!(2)), "{answer}");
        assert_eq!(answer["rejected"][0]["row"], 5, "as the spreadsheet numbers it: {answer}");
    }
    let people = desk.people();
    let ana = people.iter().find(|person| person["email"] == "ana@a.example").unwrap();
    let ana = desk.run(&["call", "w.attune", "get_person", &json!({ "id": ana["id"] }).to_string()]).done();
    assert_eq!(ana["external_id"], "7", "a number is the text a person sees: {ana}");
    assert!(ana.to_string().contains("Rome, \\\"EUR\\\""), "{ana}");
    let undone = desk.run(&["undo", "w.attune", report["import"].as_str().unwrap()]).done();
    assert_eq!(undone["removed"], 2, "{undone}");
}

#[test]
fn dates_and_padded_numbers_are_what_a_person_sees_and_lost_digits_are_flagged() {
    let desk = Desk::empty();
    book(&desk, "p.xlsx", |book| {
        let sheet = book.add_worksheet();
        for (column, header) in (0..).zip(["Email", "Birthday", "ZIP", "Phone", "Country", "Card"]) {
            sheet.write_string(0, column, header).unwrap();
        }
        let day = Format::new().set_num_format("dd/mm/yyyy");
        for row in 1..=3 {
            sheet.write_string(row, 0, format!("p{row}@a.example")).unwrap();
            let born = ExcelDateTime::parse_from_str("1980-12-31").unwrap();
            sheet.write_datetime_with_format(row, 1, &born, &day).unwrap();
            sheet.write_string(row, 4, "US").unwrap();
            sheet.write_number(row, 5, 4_917_012_345_678_901.0).unwrap();
        }
        sheet.write_number_with_format(1, 2, 2110.0, &Format::new().set_num_format("00000")).unwrap();
        sheet.write_number(2, 2, 2110.0).unwrap();
        sheet.write_string(3, 2, "02110").unwrap();
        sheet.write_number(1, 3, 12_125_550_123.0).unwrap();
    });
    let map = json!({ "columns": {
        "Email": "email", "Birthday": "birthday", "ZIP": "postal.postcode", "Phone": "phone",
        "Country": "postal.country", "Card": "attribute:card"
    } });
    desk.write("map.json", map.to_string());
    let report = desk.run(&["import", "w.attune", "p.xlsx", "--mapping", "map.json"]).done();
    assert_eq!(report["created"], 3, "{report}");
    let warnings = report["warnings"].as_array().unwrap();
    let at = |row: u32, column: &str| {
        let found = warnings.iter().find(|one| one["row"] == row && one["column"] == column);
        found.map(|one| one["message"].as_str().unwrap().to_owned()).unwrap_or_default()
    };
    assert!(at(3, "ZIP").contains("leading zero"), "{warnings:?}");
    assert!(at(2, "ZIP").is_empty() && at(4, "ZIP").is_empty(), "these have theirs: {warnings:?}");
    assert!(at(2, "Card").contains("digits were lost"), "{warnings:?}");
    let person = desk.people().into_iter().find(|person| person["email"] == "p1@a.example").unwrap();
    let person = desk.run(&["call", "w.attune", "get_person", &json!({ "id": person["id"] }).to_string()]).done();
    assert_eq!(
        (&person["birthday"], &person["postal"]["postcode"]),
        (&json!("1980-12-31"), &json!("02110")),
        "{person}"
    );
}

#[test]
fn a_sheet_is_chosen_by_its_name_and_the_first_that_is_seen_is_taken_without() {
    let desk = Desk::empty();
    book(&desk, "two.xlsx", |book| {
        for (name, email) in [("Notes", "no@a.example"), ("Staff", "s@a.example"), ("Patients", "p@a.example")] {
            let sheet = book.add_worksheet();
            sheet.set_name(name).unwrap();
            sheet.set_hidden(name == "Notes");
            sheet.write_string(0, 0, "Email").unwrap();
            sheet.write_string(1, 0, email).unwrap();
        }
        book.worksheet_from_index(1).unwrap().set_active(true);
    });
    let opened = desk
        .run(&[
            "call",
            "w.attune",
            "open_import",
            &json!({ "path": desk.path("two.xlsx"), "delimiter": null, "encoding": null }).to_string(),
        ])
        .done();
    assert_eq!((&opened["sheet"], &opened["sheets"]), (&json!("Staff"), &json!(["Staff", "Patients"])), "{opened}");
    assert_eq!(opened["mapping"]["columns"]["Email"], "email");
    desk.run(&["import", "w.attune", "two.xlsx", "--sheet", "Patients"]).done();
    assert_eq!(desk.people()[0]["email"], "p@a.example");
    let refused = desk.run(&["import", "w.attune", "two.xlsx", "--sheet", "Nobody"]).refused();
    assert!(refused.contains("“Staff”, “Patients”"), "{refused}");
}

#[test]
fn a_formula_whose_result_is_not_in_the_file_is_told_with_its_row_and_column() {
    let desk = Desk::empty();
    let row =
        |at: u32, email: &str, more: &str| format!("<row r=\"{at}\">{}{more}</row>", cell(&format!("A{at}"), email));
    let head = row(1, "Email", &cell("B1", "First name"));
    let worked = row(2, "a@a.example", "<c r=\"B2\" t=\"str\"><f>UPPER(\"ana\")</f><v>ANA</v></c>");
    let unworked = row(3, "b@a.example", "<c r=\"B3\"><f>UPPER(\"bo\")</f><v></v></c><c r=\"C3\"><f>1</f></c>");
    forged(&desk, &format!("{head}{worked}{unworked}"), NO_TEXTS);
    let report = desk.run(&["import", "w.attune", "odd.xlsx"]).done();
    let warnings = report["warnings"].as_array().unwrap();
    let told: Vec<_> = warnings.iter().filter(|one| one["message"].to_string().contains("formula")).collect();
    assert_eq!(told.len(), 1, "{report}");
    assert_eq!((&told[0]["row"], &told[0]["column"]), (&json!(3), &json!("First name")), "{report}");
}

/// A workbook of these parts, as a stranger may have made it.
fn forged(desk: &Desk, sheet: &str, texts: &str) {
    let mut zip = zip::ZipWriter::new(sound(std::fs::File::create(desk.path("odd.xlsx"))));
    let head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    let main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let packed = "http://schemas.openxmlformats.org/package/2006";
    for (name, text) in [
        ("[Content_Types].xml", format!("<Types xmlns=\"{packed}/content-types\"/>")),
        (
            "_rels/.rels",
            format!(
                "<Relationships xmlns=\"{packed}/relationships\"><Relationship Id=\"r1\" Type=\"{office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/workbook.xml",
            format!(
                "<workbook {main} xmlns:r=\"{office}\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            format!(
                "<Relationships xmlns=\"{packed}/relationships\"><Relationship Id=\"r1\" Type=\"{office}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
            ),
        ),
        ("xl/sharedStrings.xml", texts.to_owned()),
        ("xl/worksheets/sheet1.xml", format!("<worksheet {main}><sheetData>{sheet}</sheetData></worksheet>")),
    ] {
        sound(zip.start_file(name, SimpleFileOptions::default()));
        sound(zip.write_all(format!("{head}{text}").as_bytes()));
    }
    sound(zip.finish());
}

const NO_TEXTS: &str = "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"/>";

fn cell(place: &str, text: &str) -> String {
    format!("<c r=\"{place}\" t=\"inlineStr\"><is><t>{text}</t></is></c>")
}

#[test]
fn no_workbook_can_harm_anyone_and_each_is_refused_with_a_sentence() {
    let desk = Desk::empty();
    let refused = |words: &str| {
        let sentence = desk.run(&["import", "w.attune", "odd.xlsx"]).refused();
        assert!(sentence.contains(words), "{sentence}");
        assert!(desk.people().is_empty());
    };
    let header = format!("<row r=\"1\">{}</row>", cell("A1", "Email"));
    forged(&desk, &format!("{header}<row r=\"1048576\">{}</row>", cell("XFD1048576", "x")), NO_TEXTS);
    assert!(std::fs::metadata(desk.path("odd.xlsx")).unwrap().len() < 3000, "a small file");
    refused("more than 1,024 columns");
    forged(&desk, &format!("{header}<row r=\"2\">{}</row>", cell("A2", &"x".repeat(1_100_000))), NO_TEXTS);
    refused("1 MB");
    forged(&desk, &format!("{header}{}", " ".repeat(40_000_000)), NO_TEXTS);
    refused("unpacks to more than");
    let texts = "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" uniqueCount=\"99999999999999\"></sst>";
    forged(&desk, &header, texts);
    refused("promises more texts");
    let backwards =
        format!("<row r=\"5\">{}</row><row r=\"2\">{}</row>", cell("A5", "Email"), cell("A2", "a@a.example"));
    forged(&desk, &backwards, NO_TEXTS);
    refused("comes after a later one");
    desk.write("odd.xlsx", b"PK\x03\x04 and then nothing of the kind");
    refused("workbook");
}

#[test]
fn a_far_row_with_nothing_between_is_read_with_its_number() {
    let desk = Desk::empty();
    let header = format!("<row r=\"1\">{}</row>", cell("A1", "Email"));
    forged(&desk, &format!("{header}<row r=\"1048576\">{}</row>", cell("A1048576", "nobody")), NO_TEXTS);
    let report = desk.run(&["import", "w.attune", "odd.xlsx"]).done();
    assert_eq!((&report["rows"], &report["rejected"][0]["row"]), (&json!(1), &json!(1_048_576)), "{report}");
}

fn sound<T, E: std::fmt::Debug>(made: Result<T, E>) -> T {
    made.unwrap_or_else(|error| panic!("the workbook could not be made: {error:?}"))
}
