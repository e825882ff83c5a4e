//! Files as they lie there: encodings, delimiters, headers, and what is malformed.

use super::*;

fn fixture(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../tests/fixtures").join(name)
}

fn opened(path: &Path) -> ImportFile {
    let mut desk = Desk::new();
    let tx = desk.workspace.read().unwrap();
    open_file(path, &Mapping::default(), &tx).unwrap()
}

/// Chosen by a person.
fn by(delimiter: &str) -> Mapping {
    Mapping { delimiter: Some(delimiter.to_owned()), ..Mapping::default() }
}

const TEXT: &str = "Vorname;Nachname;E-Mail;Ort\nJürgen;Müller;juergen@example.com;Köln, am Rhein\nZoë;\"Groß; geb. Weiß\";zoe@example.com;Genève\nBärbel;Öz;b@example.com;Lübeck\n";

#[test]
fn each_encoding_is_told_and_read_alike() {
    let utf16 = |bytes: fn(u16) -> [u8; 2], mark: bool| {
        let mark = if mark { "\u{FEFF}" } else { "" };
        format!("{mark}{TEXT}").encode_utf16().flat_map(bytes).collect::<Vec<u8>>()
    };
    let table = [
        ("utf-8", TEXT.as_bytes().to_vec()),
        ("utf-8", [b"\xEF\xBB\xBF", TEXT.as_bytes()].concat()),
        ("utf-16le", utf16(u16::to_le_bytes, true)),
        ("utf-16be", utf16(u16::to_be_bytes, true)),
        ("utf-16le", utf16(u16::to_le_bytes, false)),
        ("utf-16be", utf16(u16::to_be_bytes, false)),
        ("windows-1252", encoding_rs::WINDOWS_1252.encode(TEXT).0.into_owned()),
    ];
    for (encoding, bytes) in table {
        let mut desk = Desk::new();
        let path = desk.file(bytes);
        let file = opened(&path);
        assert_eq!((file.encoding.as_str(), file.delimiter.as_str()), (encoding, ";"));
        assert_eq!(file.headers, ["Vorname", "Nachname", "E-Mail", "Ort"], "{encoding}");
        assert_eq!(file.rows[1], ["Zoë", "Groß; geb. Weiß", "zoe@example.com", "Genève"], "{encoding}");
        desk.apply_file(&path, &Mapping::default()).unwrap();
        assert_eq!(desk.get("juergen@example.com").last_name.as_deref(), Some("Müller"), "{encoding}");
    }
}

#[test]
fn bytes_that_are_no_text_are_an_error_with_their_place_and_never_a_replacement_sign() {
    let mut desk = Desk::new();
    let path = desk.file(encoding_rs::WINDOWS_1252.encode(TEXT).0);
    let wrong = Mapping { encoding: Some("utf-8".to_owned()), ..Mapping::default() };
    let Err(Error::Invalid { message, field }) = desk.plan_file(&path, &wrong) else { panic!("read as UTF-8") };
    assert_eq!(field.as_deref(), Some("encoding"));
    assert!(
        message.contains("Row 2") && message.contains("byte 30") && message.contains("another encoding"),
        "{message}"
    );
    let unknown = Mapping { encoding: Some("klingon".to_owned()), ..Mapping::default() };
    assert!(matches!(desk.plan_file(&path, &unknown), Err(Error::Invalid { .. })));
}

#[test]
fn the_delimiter_is_told_by_what_cuts_rows_evenly() {
    let table = [
        (",", "Email,Name\na@example.com,\"Ada; One\"\n"),
        (";", "Email;Name;Sum\na@example.com;Ada;1,5\nb@example.com;Ben;2,5\n"),
        ("\t", "Email\tName\na@example.com\tAda, One\n"),
        ("|", "Email|Name\na@example.com|Ada, One; Two\n"),
        (",", "Email\na@example.com\n"),
    ];
    for (delimiter, text) in table {
        let desk = Desk::new();
        assert_eq!(opened(&desk.file(text)).delimiter, delimiter, "{text}");
    }
}

#[test]
fn the_delimiter_can_be_corrected() {
    let mut desk = Desk::new();
    let path = desk.file("Email;Name\na@example.com;Ada\n");
    let tx = desk.workspace.read().unwrap();
    assert_eq!(open_file(&path, &by(","), &tx).unwrap().headers, ["Email;Name"]);
    assert_eq!(open_file(&path, &by("tab"), &tx).unwrap().headers, ["Email;Name"]);
    assert!(matches!(open_file(&path, &by("::"), &tx), Err(Error::Invalid { .. })));
}

#[test]
fn headers_of_other_programs_find_their_places() {
    let table = [
        (
            "contacts-mailchimp.csv",
            "utf-8",
            ",",
            json!({ "Email Address": "email", "First Name": "first_name", "Zip Code": "postal.postcode", "TAGS": "tag" }),
        ),
        (
            "contacts-hubspot.csv",
            "utf-8",
            ",",
            json!({ "Record ID": "id", "Salutation": "title", "Time Zone": "time_zone", "Lead Status": "ignore" }),
        ),
        (
            "contacts-google.csv",
            "utf-8",
            ",",
            json!({ "E-mail 1 - Value": "email", "E-mail 2 - Value": "ignore", "Phone 1 - Value": "phone", "Labels": "tag" }),
        ),
        (
            "contacts-outlook.csv",
            "windows-1252",
            ";",
            json!({ "E-Mail-Adresse": "email", "Straße privat": "postal.line1", "Geburtstag": "birthday" }),
        ),
        (
            "contacts-plain-de.csv",
            "utf-8",
            ";",
            json!({ "Vorname": "first_name", "PLZ": "postal.postcode", "Geburtsdatum": "birthday" }),
        ),
        ("contacts-utf16.csv", "utf-16le", "\t", json!({ "Customer number": "id" })),
    ];
    for (name, encoding, delimiter, expected) in table {
        let file = opened(&fixture(name));
        assert_eq!((file.encoding.as_str(), file.delimiter.as_str()), (encoding, delimiter), "{name}");
        for (header, target) in expected.as_object().unwrap() {
            assert_eq!(file.mapping.columns.get(header), Some(target), "{name}: {header}");
        }
    }
}

#[test]
fn attributes_and_literal_consents_are_recognised_and_addresses_by_their_look() {
    let desk = Desk::new();
    let path = desk.file(
        "Reach,Next visit,visits,consent:news:email,consent:other:email,Newsletter\na@example.com,,,yes,yes,yes\n",
    );
    let columns = opened(&path).mapping.columns;
    let expected = json!({
        "Reach": "email", "Next visit": "attribute:next_visit", "visits": "attribute:visits",
        "consent:news:email": "consent:news:email", "consent:other:email": "ignore", "Newsletter": "ignore",
    });
    assert_eq!(Value::Object(columns), expected, "a consent is never guessed from a word");
}

#[test]
fn a_broken_file_loses_no_row_silently() {
    let mut desk = Desk::new();
    let (plan, report) = desk.import(&Mapping::default(), fs::read(fixture("contacts-broken.csv")).unwrap());
    assert_eq!((report.rows, report.created, report.rejected.len()), (12, 6, 6), "{report:?}");
    for (row, words) in [
        (4, "cells"),
        (6, "empty"),
        (7, "not an email address"),
        (10, "already in row 9"),
        (12, "never closed"),
        (13, "row 12"),
    ] {
        let reason = reasons(&report)
            .into_iter()
            .find(|(number, _)| *number == row)
            .unwrap_or_else(|| panic!("row {row}: {report:?}"))
            .1;
        assert!(reason.contains(words), "row {row}: {reason}");
    }
    assert!(warned(&report, Some(2), "Phone", "digits were lost"), "{plan:?}");
    assert!(warned(&report, Some(2), "ZIP", "leading zero"), "{plan:?}");
}

#[test]
fn rows_are_numbered_as_a_spreadsheet_shows_them() {
    for newline in ["\n", "\r\n", "\r"] {
        let mut desk = Desk::new();
        let text = "Email,Name\n\na@example.com,\"Two\nLines\"\nnot,\n\n\nnor,\n".replace('\n', newline);
        let (_, report) = desk.import(&mapping(json!({ "Email": "email", "Name": "last_name" })), text);
        let rejected: Vec<u32> = report.rejected.iter().map(|rejected| rejected.row).collect();
        assert_eq!((report.rows, rejected), (3, vec![4, 7]), "{newline:?}");
    }
}

#[test]
fn a_stray_quotation_mark_that_swallows_rows_is_rejected() {
    let mut desk = Desk::new();
    let (_, report) = desk.import(
        &mapping(json!({ "Email": "email", "First": "first_name", "Last": "last_name" })),
        "Email,First,Last\na@example.com,\"Ada,One\nb@example.com,Ben,Two\nc@example.com,\"Cleo\",Three\nd@example.com,Dora,Four\n",
    );
    assert_eq!(report.created, 1, "{report:?}");
    assert!(report.rejected[0].reason.contains("holds whole other rows"), "{report:?}");
}

#[test]
fn fewer_cells_are_empty_cells_and_empty_extra_cells_do_not_matter() {
    let mut desk = Desk::new();
    let (_, report) = desk.import(&plain(), "Id,Email,Phone,First,Last\n1,a@example.com\n2,b@example.com,,B,B,,,\n");
    assert_eq!((report.created, report.rejected.len()), (2, 0), "{report:?}");
}

#[test]
fn repeated_headers_are_flagged_and_the_first_is_used() {
    let mut desk = Desk::new();
    let csv = "Email,Name,Name\na@example.com,First,Second\n";
    let (_, report) = desk.import(&mapping(json!({ "Email": "email", "Name": "last_name" })), csv);
    assert!(warned(&report, Some(1), "Name", "Only the first"), "{report:?}");
    assert_eq!(desk.get("a@example.com").last_name.as_deref(), Some("First"));
    assert_eq!(opened(&desk.file(csv)).flags.len(), 1);
}

#[test]
fn what_is_too_large_is_refused_with_a_sentence() {
    let mut desk = Desk::new();
    let mapped = mapping(json!({ "Email": "email" }));
    let large = desk.file("Email,Note\na@example.com,x\n");
    fs::File::options().write(true).open(&large).unwrap().set_len(500 * 1024 * 1024 + 1).unwrap();
    let Err(Error::Refused(message)) = desk.plan_file(&large, &mapped) else { panic!("500 MB") };
    assert!(message.contains("500 MB"), "{message}");
    let cell = desk.file(format!("Email,Note\na@example.com,{}\n", "x".repeat(1024 * 1024 + 1)));
    let Err(Error::Refused(message)) = desk.plan_file(&cell, &mapped) else { panic!("1 MB cell") };
    assert!(message.contains("Row 2"), "{message}");
    let wide = desk.file(format!("Email{}\na@example.com\n", ",x".repeat(1100)));
    let Err(Error::Refused(message)) = desk.plan_file(&wide, &mapped) else { panic!("1,100 columns") };
    assert!(message.contains("1,024 columns"), "{message}");
    for empty in ["", "\n\n", "\u{FEFF}"] {
        let path = desk.file(empty);
        assert!(matches!(desk.plan_file(&path, &mapped), Err(Error::Invalid { .. })), "{empty:?}");
    }
}

#[test]
fn the_line_that_names_the_delimiter_for_excel_is_no_row() {
    for (first, sign) in [("sep=;\r\n", ";"), ("\"sep=\t\"\n", "\t"), ("SEP=|\r", "|"), ("\u{FEFF}sep=,\r\n", ",")] {
        let mut desk = Desk::new();
        let text = format!("{first}Email;First;Last\r\na@example.com;Ada, B.;One\r\nnobody;;\r\n").replace(';', sign);
        let text = text.replace("Ada, B.", if sign == "," { "Ada" } else { "Ada, B." });
        let placed = mapping(json!({ "Email": "email", "First": "first_name", "Last": "last_name" }));
        let (_, report) = desk.import(&placed, &text);
        assert_eq!((report.rows, report.created), (2, 1), "{first:?}: {report:?}");
        assert_eq!(report.rejected[0].row, 3, "as a spreadsheet counts, which does not show that line");
        let path = desk.file(&text);
        assert_eq!(opened(&path).headers, ["Email", "First", "Last"], "{first:?}");
        assert_eq!(opened(&path).delimiter, sign);
    }
}

#[test]
fn a_note_over_several_lines_is_a_note_whatever_commas_it_has() {
    let mut desk = Desk::new();
    let placed = mapping(json!({ "Email": "email", "Note": "attribute:note" }));
    let (_, report) =
        desk.import(&placed, "Email,Note\na@example.com,\"one\ntwo, three\n4, 5\"\nb@example.com,\"x\ny, z\"\n");
    assert_eq!((report.created, report.rejected.len()), (2, 0), "{report:?}");
    assert_eq!(desk.get("a@example.com").attributes[0].value, "one\ntwo, three\n4, 5");
}

#[test]
fn two_stray_quotation_marks_never_mix_two_people() {
    let placed = mapping(json!({ "Email": "email", "First": "first_name", "Last": "last_name" }));
    for text in [
        "Email,First,Last\na@example.com,\"Ada,One\nb@example.com,\"Ben,Two\nc@example.com,Cleo,Three\n",
        "First,Last,Email\nAda,\"One,a@example.com\nBen,\"Two,b@example.com\nCleo,Three,c@example.com\n",
    ] {
        let mut desk = Desk::new();
        let (_, report) = desk.import(&placed, text);
        assert_eq!((report.rows, report.created), (3, 1), "{report:?}");
        assert_eq!(reasons(&report).iter().map(|reason| reason.0).collect::<Vec<_>>(), [2, 3], "{report:?}");
        assert_eq!(desk.get("c@example.com").first_name.as_deref(), Some("Cleo"));
    }
}

#[test]
fn a_file_that_is_no_table_is_refused_with_what_it_is() {
    let table: [(&[u8], &str); 9] = [
        (b"PK\x03\x04\x14\0\x06\0[Content_Types].xml", "workbook"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0", "workbook"),
        (b"%PDF-1.7\n1 0 obj\nEmail,Name\n", "PDF"),
        (b"SQLite format 3\0\x10\0", "database"),
        (b"\xEF\xBB\xBF <!DOCTYPE HTML><html>", "web page"),
        (b"BEGIN:VCARD\r\nVERSION:3.0\r\n", "vCard"),
        (b"[{\"email\": \"a@example.com\"}]", "JSON"),
        (b"Email\0,Name\na@example.com,Ada\n", "no text"),
        (b"\x01\x02\x03\x04\n\x05\x06\n", "no text"),
    ];
    for (bytes, words) in table {
        let mut desk = Desk::new();
        let path = desk.file(bytes);
        let Err(Error::Invalid { message, .. }) = desk.apply_file(&path, &Mapping::default()) else {
            panic!("{words}: imported")
        };
        assert!(message.contains(words), "{words}: {message}");
    }
}

#[test]
fn encodings_are_known_by_the_names_programs_give_them() {
    for (name, bytes) in [
        ("latin-1", &b"Email,Name\na@example.com,J\xfcrgen\n"[..]),
        ("utf-8-sig", "\u{FEFF}Email,Name\na@example.com,Jürgen\n".as_bytes()),
        ("UTF_8", "Email,Name\na@example.com,Jürgen\n".as_bytes()),
        ("cp1252", b"Email,Name\na@example.com,J\xfcrgen\n"),
        ("mac-roman", b"Email,Name\na@example.com,J\x9frgen\n"),
    ] {
        let mut desk = Desk::new();
        let placed =
            Mapping { encoding: Some(name.to_owned()), ..mapping(json!({ "Email": "email", "Name": "first_name" })) };
        desk.import(&placed, bytes);
        assert_eq!(desk.get("a@example.com").first_name.as_deref(), Some("Jürgen"), "{name}");
    }
}

#[test]
fn of_several_columns_for_one_place_the_nearest_that_holds_something_is_guessed() {
    for (header, row, phone, city) in [
        (
            "Email,Business City,Home City,Business Phone,Mobile Phone",
            "a@example.com,B,H,1,2",
            "Mobile Phone",
            "Home City",
        ),
        ("Email,Home Phone,Mobile Phone,Business City,Home City", "a@example.com,1,,B,", "Home Phone", "Business City"),
        ("Email,City,Business City,Business Phone", "a@example.com,C,B,1", "Business Phone", "City"),
    ] {
        let desk = Desk::new();
        let mapping = opened(&desk.file(format!("{header}\n{row}\n"))).mapping;
        let of = |target: &str| {
            mapping.columns.iter().find(|(_, found)| *found == target).map(|(header, _)| header.as_str())
        };
        assert_eq!((of("phone"), of("postal.city")), (Some(phone), Some(city)), "{header}");
    }
    let desk = Desk::new();
    let mapping = opened(&desk.file("Vorname;Name;メールアドレス\nAda;One;a@example.com\n")).mapping;
    assert_eq!(mapping.columns["Name"], "last_name", "beside a first name");
    assert_eq!(mapping.columns["メールアドレス"], "email");
}

#[test]
fn what_other_programs_write_into_cells_is_understood() {
    let mut desk = Desk::new();
    let (_, report) = desk.import(
        &mapping(json!({ "E": "email", "P": "phone", "T": "tag", "G": "gender", "B": "birthday" })),
        "E,P,T,G,B\na@example.com ::: b@example.com,+1 617 555 0101 ::: +1 617 555 0102,\"\"\"VIP\"\",\"\"Board member, old\"\"\",Unspecified,0/0/00\n",
    );
    let person = desk.get("a@example.com");
    assert_eq!(
        (person.phone.as_deref(), person.tags),
        (Some("+1 617 555 0101"), vec!["Board member, old".to_owned(), "VIP".to_owned()])
    );
    assert!(warned(&report, Some(2), "E", "several") && warned(&report, Some(2), "P", "several"), "{report:?}");
    assert_eq!(report.warnings.len(), 2, "what Outlook does not know is no mistake: {report:?}");
}

#[test]
fn what_excel_on_a_mac_saves_is_told_from_what_windows_saves() {
    let desk = Desk::new();
    let names = "Email,Name\na@example.com,Jürgen Größmann\nb@example.com,Zoé Lefèvre\nc@example.com,José Peña\n";
    for (name, encoding) in [("macintosh", encoding_rs::MACINTOSH), ("windows-1252", encoding_rs::WINDOWS_1252)] {
        let path = desk.file(encoding.encode(names).0);
        assert_eq!(super::super::encoding::guess(&path).unwrap(), encoding, "{name}");
    }
    let path = desk.file(b"Email,Name\na@example.com,O\x92Brien\nb@example.com,\x8Aimek\nc@example.com,\x93Ann\x94\n");
    assert_ne!(super::super::encoding::guess(&path).unwrap(), encoding_rs::MACINTOSH);
}

#[test]
fn a_first_row_that_is_a_person_is_no_header_and_damaged_text_is_told() {
    let mut desk = Desk::new();
    for text in ["a@example.org\nb@example.org\n", "Ann,Lee,a@example.org\nBob,Li,b@example.org\n"] {
        let path = desk.file(text);
        let refused = desk.plan_file(&path, &Mapping::default()).unwrap_err().to_string();
        assert!(refused.contains("The first row is a person (“a@example.org”)"), "{refused}");
    }
    // A list may be called by its address, beside a column that says it is one.
    let path = desk.file("Email,news@school.example\na@example.org,ja\n");
    assert_eq!(desk.plan_file(&path, &mapping(json!({ "Email": "email" }))).unwrap().created, 1);
    let path = desk.file(b"Email,Name\na@example.org,Bo\xff\xfeb\nb@example.org,Zo\xc3\xab\n");
    let refused = desk.plan_file(&path, &Mapping::default()).unwrap_err().to_string();
    assert!(refused.contains("Row 2 cannot be read as UTF-8"), "{refused}");
}
