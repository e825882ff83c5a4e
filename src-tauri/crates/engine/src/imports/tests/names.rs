//! Lists with one column for the whole name.

use super::*;

fn names(desk: &mut Desk) -> Vec<[String; 4]> {
    let read = desk.workspace.read().unwrap();
    let fields = ["title", "gender", "first_name", "last_name"].map(|field| format!("coalesce({field}, '')"));
    let sql = format!("SELECT {} FROM profiles ORDER BY id", fields.join(", "));
    let mut statement = read.sql().prepare(&sql).unwrap();
    let rows = statement.query_map([], |row| Ok([row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?])).unwrap();
    rows.collect::<std::result::Result<_, _>>().unwrap()
}

const LIST: &str = "Name,E-Mail,Sprache\n\
    Frau Dr. Anna Schäfer,a@example.com,de\n\
    \"Müller, Karl\",b@example.com,de\n\
    田中 美咲,c@example.com,ja\n\
    Adaeze,d@example.com,en\n\
    ,e@example.com,en\n";

#[test]
fn a_column_of_whole_names_is_guessed_and_parted() {
    let mut desk = Desk::new();
    let (_, report) = desk.import(&Mapping::default(), LIST);
    assert!(warned(&report, Some(1), "Name", "whole names"), "{report:?}");
    let expected = [
        ["Dr.", "feminine", "Anna", "Schäfer"],
        ["", "", "Karl", "Müller"],
        ["", "", "美咲", "田中"],
        ["", "", "Adaeze", ""],
        ["", "", "", ""],
    ];
    assert_eq!(names(&mut desk), expected.map(|parts| parts.map(str::to_owned)));
}

#[test]
fn a_name_that_is_parted_otherwise_here_is_the_same_name() {
    let mut desk = Desk::new();
    let (_, report) = desk.import(
        &mapping(json!({ "Email": "email", "First": "first_name", "Last": "last_name" })),
        "Email,First,Last\na@example.com,Mary,Jane Watson\n",
    );
    assert_eq!(report.created, 1);
    let (_, report) = desk.import(&Mapping::default(), "Email,Name\na@example.com,Mary Jane WATSON\n");
    assert_eq!((report.updated, report.unchanged), (0, 1), "{report:?}");
    let (_, report) = desk.import(&Mapping::default(), "Email,Name\na@example.com,Mary Jane Parker\n");
    assert_eq!((report.updated, report.rejected.len()), (1, 0), "{report:?}");
}

#[test]
fn what_other_columns_say_of_a_name_comes_first() {
    let mut desk = Desk::new();
    let all = json!({ "Email": "email", "Name": "full_name", "Titel": "title", "Last": "last_name" });
    desk.import(&mapping(all), "Email,Name,Titel,Last\na@example.com,Dr. Eva Berg,Prof.,Lind\n");
    assert_eq!(names(&mut desk), [["Prof.", "", "Eva", "Lind"].map(str::to_owned)]);
    // Beside a first name, the name is the last name.
    desk.import(&Mapping::default(), "Email,Vorname,Name\nb@example.com,Jo,Ek Dahl\n");
    assert_eq!(names(&mut desk)[1], ["", "", "Jo", "Ek Dahl"].map(str::to_owned));
}
