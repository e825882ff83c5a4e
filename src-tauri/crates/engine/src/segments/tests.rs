use serde_json::json;

use super::*;
use crate::db;
use crate::profiles::{Draft, save_attribute, save_person};
use crate::scratch;

fn now() -> Timestamp {
    "2026-11-23T09:00:00Z".parse().unwrap()
}

/// Ana (de-AT, tag patient, visit in 3 days, 4 visits), Ben (en, tag staff), and somebody without anything but a mail.
fn people() -> db::Workspace {
    let mut workspace = scratch::workspace();
    let tx = workspace.write().unwrap();
    for attribute in [
        json!({"key": "visit", "name": "Next visit", "type": "date", "kind": "behavioural", "sensitivity": "ordinary"}),
        json!({"key": "visits", "name": "Visits", "type": "number", "kind": "behavioural", "sensitivity": "ordinary"}),
        json!({"key": "topics", "name": "Topics", "type": "list", "kind": "psychographic", "sensitivity": "ordinary"}),
    ] {
        save_attribute(&tx, &serde_json::from_value(attribute).unwrap()).unwrap();
    }
    for draft in [
        json!({"first_name": "Ana", "locale": "de-AT", "tags": ["patient"],
               "attributes": {"visit": "2026-11-26T10:00", "visits": 4, "topics": ["sleep", "food"]}}),
        json!({"first_name": "Ben", "locale": "en", "tags": ["staff"], "attributes": {"visits": 10}}),
        json!({"email": "nobody@example.org"}),
    ] {
        save_person(&tx, serde_json::from_value::<Draft>(draft).unwrap(), "hand", now()).unwrap();
    }
    tx.commit().unwrap();
    workspace
}

#[test]
fn each_operator_finds_whom_it_says() {
    let mut workspace = people();
    let tx = workspace.read().unwrap();
    for (predicate, expected) in [
        (json!({"field": "language", "op": "is", "value": "de"}), 1),
        (json!({"field": "locale", "op": "is", "value": "de"}), 0),
        (json!({"field": "locale", "op": "is_not", "value": "en"}), 2),
        (json!({"field": "first_name", "op": "is", "value": "ANA"}), 1),
        (json!({"field": "first_name", "op": "is_missing"}), 1),
        (json!({"field": "first_name", "op": "starts_with", "value": "b"}), 1),
        (json!({"field": "tag", "op": "has", "value": "patient"}), 1),
        (json!({"field": "tag", "op": "has_not", "value": "patient"}), 2),
        (json!({"field": "attribute:visit", "op": "within_days", "value": 3}), 1),
        (json!({"field": "attribute:visit", "op": "within_days", "value": 2}), 0),
        (json!({"field": "attribute:visit", "op": "last_days", "value": 30}), 0),
        (json!({"field": "attribute:visit", "op": "months_ago", "value": 1}), 0),
        (json!({"field": "attribute:visits", "op": "more", "value": 9}), 1),
        (json!({"field": "attribute:visits", "op": "less", "value": 9}), 1),
        (json!({"field": "attribute:topics", "op": "has", "value": "food"}), 1),
        (
            json!({"all": [{"field": "attribute:visits", "op": "is_known"}, {"not": {"field": "language", "op": "is", "value": "en"}}]}),
            1,
        ),
        (json!({"any": [{"field": "language", "op": "is", "value": "en"}, {"field": "email", "op": "is_known"}]}), 2),
        (json!({"all": []}), 3),
        (json!({"any": []}), 0),
    ] {
        let parsed: Predicate = serde_json::from_value(predicate.clone()).unwrap();
        assert_eq!(count_segment(&tx, Some(&parsed), now()).unwrap().count, expected, "{predicate}");
    }
}

#[test]
fn a_value_that_cannot_be_meant_is_refused_at_its_place() {
    let mut workspace = people();
    let tx = workspace.write().unwrap();
    let vip = json!({"key": "vip", "name": "VIP", "type": "yes_no", "kind": "behavioural", "sensitivity": "ordinary"});
    save_attribute(&tx, &serde_json::from_value(vip).unwrap()).unwrap();
    for (field, op, value, words) in [
        ("attribute:visit", "before", json!("notadate"), "“notadate” is not a day"),
        ("attribute:visit", "after", json!("2026-02-30"), "“2026-02-30” is not a day"),
        ("attribute:visit", "is", json!(true), "“yes” is not a day"),
        ("attribute:visit", "within_days", json!("x"), "“x” is not a number of days"),
        ("attribute:visit", "within_days", json!(-5), "“-5” is not a number of days"),
        ("attribute:visit", "within_days", json!(1.5), "“1.5” is not a number of days"),
        ("attribute:visit", "last_days", json!(-5), "“-5” is not a number of days"),
        ("attribute:visit", "months_ago", json!(0), "“0” is not a number of months from 1 to 1200"),
        ("attribute:visit", "months_ago", json!(1201), "“1201” is not a number of months"),
        ("attribute:vip", "is", json!("maybe"), "“maybe” is neither yes nor no"),
        ("gender", "is", json!("xx"), "is never “xx”"),
        ("register", "is_not", json!("Sie"), "is never “Sie”"),
        ("locale", "is", json!("not a tag!"), "“not a tag!” is not a language tag"),
    ] {
        let rule = json!({"all": [{"field": field, "op": op, "value": value}]});
        let refused = filter(&tx, Some(&serde_json::from_value(rule).unwrap()), now()).unwrap_err();
        assert!(refused.to_string().contains(words), "{refused}");
        let Error::Invalid { field, .. } = refused else { panic!("{refused}") };
        assert_eq!(field.as_deref(), Some("where.all[0].value"));
    }
}

#[test]
fn case_and_accents_are_compared_in_every_script_and_tags_in_any_spelling() {
    let mut workspace = people();
    let tx = workspace.write().unwrap();
    for (first_name, tag) in
        [("ÉMILE", "École"), ("Čeněk", "ЛЕТО"), ("Νίκος", "Straße"), ("D’Ann", "N’Diaye"), ("ΝΊΚΟΣ", "Işık")]
    {
        let draft = json!({"first_name": first_name, "locale": "cs", "tags": [tag]});
        save_person(&tx, serde_json::from_value::<Draft>(draft).unwrap(), "hand", now()).unwrap();
    }
    for (rule, expected) in [
        (json!({"field": "first_name", "op": "is", "value": "émile"}), 1),
        (json!({"field": "first_name", "op": "is", "value": "e\u{301}mile"}), 1),
        (json!({"field": "first_name", "op": "is_not", "value": "čENĚK"}), 7),
        (json!({"field": "first_name", "op": "is", "value": "νίκος"}), 2),
        (json!({"field": "first_name", "op": "starts_with", "value": "ΝΊΚΟΣ"}), 2),
        (json!({"field": "tag", "op": "has", "value": "STRASSE"}), 1),
        (json!({"field": "tag", "op": "has", "value": "n'diaye"}), 1),
        (json!({"field": "first_name", "op": "is", "value": "d'ann"}), 1),
        (json!({"field": "tag", "op": "has", "value": "işik"}), 0),
        (json!({"field": "first_name", "op": "starts_with", "value": "čen"}), 1),
        (json!({"field": "first_name", "op": "contains", "value": "MIL"}), 1),
        (json!({"field": "tag", "op": "has", "value": "école"}), 1),
        (json!({"field": "tag", "op": "has", "value": "лето"}), 1),
        (json!({"field": "tag", "op": "has_not", "value": "лето"}), 7),
        (json!({"field": "locale", "op": "is", "value": "de_at"}), 1),
        (json!({"field": "language", "op": "is", "value": "deu"}), 1),
        (json!({"field": "language", "op": "is_not", "value": "CS"}), 3),
    ] {
        let parsed: Predicate = serde_json::from_value(rule.clone()).unwrap();
        assert_eq!(count_segment(&tx, Some(&parsed), now()).unwrap().count, expected, "{rule}");
    }
}

#[test]
fn a_country_is_found_however_it_is_written_and_read_back_by_its_name() {
    let mut workspace = people();
    let tx = workspace.write().unwrap();
    for country in ["DE", "Deutschland", "germany", "CH", "Côte d’Ivoire", "Narnia"] {
        let draft = json!({"first_name": country, "locale": "de", "postal": {"country": country}});
        save_person(&tx, serde_json::from_value::<Draft>(draft).unwrap(), "hand", now()).unwrap();
    }
    for (op, value, expected, sentence) in [
        ("is", "DE", 3, "whose country is Germany"),
        ("is", "Allemagne", 3, "whose country is Germany"),
        ("is_not", "DE", 6, "whose country is not Germany"),
        ("is", "CI", 1, "whose country is Côte d’Ivoire"),
        ("is", "narnia", 1, "whose country is “narnia”"),
        ("is", "Germny", 0, "whose country is “Germny”"),
        ("starts_with", "D", 2, "whose country starts with “D”"),
    ] {
        let rule = json!({"field": "postal.country", "op": op, "value": value});
        let counted = count_segment(&tx, Some(&serde_json::from_value(rule).unwrap()), now()).unwrap();
        assert_eq!((counted.count, counted.sentence.as_str()), (expected, &*format!("People {sentence}")), "{value}");
    }
    let fields = list_rule_fields(&tx).unwrap();
    let offered = fields.iter().find(|field| field.field == "postal.country").unwrap();
    let offered: Vec<&str> = offered.choices.iter().map(|choice| choice.name.as_str()).collect();
    assert_eq!(offered, ["Switzerland", "Côte d’Ivoire", "Germany", "Narnia"], "each once, by code");
}

#[test]
fn a_predicate_reads_as_a_sentence() {
    let mut workspace = people();
    let tx = workspace.write().unwrap();
    let asks = json!({"key": "interpreter", "name": "Needs an interpreter", "type": "yes_no", "kind": "demographic", "sensitivity": "personal"});
    save_attribute(&tx, &serde_json::from_value(asks).unwrap()).unwrap();
    let news = crate::consent::Purpose {
        key: "news".into(),
        name: "Newsletter".into(),
        legal_basis: crate::consent::LegalBasis::Consent,
    };
    crate::consent::save_purpose(&tx, &news).unwrap();
    let rule = |field: &str, op: &str, value: serde_json::Value| json!({"field": field, "op": op, "value": value});
    let german = rule("language", "is", json!("de"));
    let patient = rule("tag", "has", json!("patient"));
    for (predicate, expected) in [
        (german.clone(), "People who read German"),
        (rule("locale", "is_not", json!("de-AT")), "People who do not read German (Austria)"),
        (rule("language", "is_not", json!("fr")), "People who do not read French"),
        (rule("first_name", "is", json!("Ana")), "People whose first name is “Ana”"),
        (rule("email", "is_missing", json!(null)), "People whose email is not known"),
        (rule("gender", "is_not", json!("feminine")), "People whose gender is not feminine"),
        (rule("birthday", "before", json!("1990-05-03")), "People whose birthday is before 3 May 1990"),
        (rule("attribute:visits", "more", json!(9)), "People with “Visits” above 9"),
        (rule("attribute:visits", "is_missing", json!(null)), "People with “Visits” left empty"),
        (rule("attribute:visit", "after", json!("2026-11-26")), "People with “Next visit” after 26 November 2026"),
        (rule("attribute:visit", "within_days", json!(7)), "People with “Next visit” within the next 7 days"),
        (rule("attribute:visit", "within_days", json!(1)), "People with “Next visit” today or tomorrow"),
        (rule("attribute:visit", "last_days", json!(30)), "People with “Next visit” in the last 30 days"),
        (rule("attribute:visit", "last_days", json!(1)), "People with “Next visit” today or yesterday"),
        (rule("attribute:visit", "months_ago", json!(1)), "People with “Next visit” more than a month ago"),
        (rule("attribute:visit", "months_ago", json!(12)), "People with “Next visit” more than 12 months ago"),
        (rule("birthday", "last_days", json!(7)), "People whose birthday is in the last 7 days"),
        (rule("birthday", "months_ago", json!(216)), "People whose birthday is more than 216 months ago"),
        (rule("attribute:interpreter", "is", json!(true)), "People with “Needs an interpreter” set to yes"),
        (rule("attribute:interpreter", "is", json!(false)), "People with “Needs an interpreter” set to no"),
        (rule("attribute:topics", "has", json!("food")), "People with “food” among “Topics”"),
        (rule("attribute:topics", "has_not", json!("food")), "People without “food” among “Topics”"),
        (rule("tag", "has_not", json!("patient")), "People not tagged “patient”"),
        (rule("consent:news:sms", "given", json!(null)), "People who said yes to “Newsletter by SMS”"),
        (
            rule("consent:news:email", "never_asked", json!(null)),
            "People who were never asked about “Newsletter by email”",
        ),
        (json!({"not": german}), "Everyone but those who read German"),
        (
            json!({"all": [german, {"any": [patient, rule("attribute:visit", "within_days", json!(7))]}, {"not": patient}]}),
            "People who read German and (tagged “patient” or with “Next visit” within the next 7 days) and not those tagged “patient”",
        ),
    ] {
        let parsed: Predicate = serde_json::from_value(predicate).unwrap();
        assert_eq!(sentence_of(&tx, Some(&parsed)).unwrap(), expected);
    }
}

#[test]
fn a_birthday_within_days_comes_round_every_year() {
    let mut workspace = people();
    let tx = workspace.write().unwrap();
    for (name, birthday) in [("Eva", "1980-12-30"), ("Finn", "2014-01-02"), ("Gül", "1999-06-15")] {
        let draft = json!({"first_name": name, "birthday": birthday});
        save_person(&tx, serde_json::from_value::<Draft>(draft).unwrap(), "hand", now()).unwrap();
    }
    for (today, days, expected) in [
        ("2026-12-29", 1, 1),
        ("2026-12-29", 4, 2),
        ("2027-01-01", 1, 1),
        ("2026-06-16", 363, 2),
        ("2026-06-16", 365, 3),
    ] {
        let at: Timestamp = format!("{today}T09:00:00Z").parse().unwrap();
        let rule = json!({"field": "birthday", "op": "within_days", "value": days});
        let parsed: Predicate = serde_json::from_value(rule).unwrap();
        assert_eq!(count_segment(&tx, Some(&parsed), at).unwrap().count, expected, "{days} days from {today}");
    }
}

#[test]
fn rules_look_back_over_days_and_months() {
    let mut workspace = people();
    let tx = workspace.write().unwrap();
    // Ana's visit is on 26 November 2026.
    for (today, op, value, expected) in [
        ("2026-11-26", "last_days", 0, 1),
        ("2026-11-27", "last_days", 0, 0),
        ("2026-12-26", "last_days", 30, 1),
        ("2026-12-27", "last_days", 30, 0),
        ("2026-11-25", "last_days", 30, 0),
        ("2027-11-26", "months_ago", 12, 0),
        ("2027-11-27", "months_ago", 12, 1),
    ] {
        let at = format!("{today}T09:00:00Z").parse().unwrap();
        let rule = json!({"field": "attribute:visit", "op": op, "value": value});
        let parsed: Predicate = serde_json::from_value(rule).unwrap();
        assert_eq!(count_segment(&tx, Some(&parsed), at).unwrap().count, expected, "{op} {value} on {today}");
    }
    let eva = json!({"first_name": "Eva", "birthday": "1980-12-30"});
    save_person(&tx, serde_json::from_value::<Draft>(eva).unwrap(), "hand", now()).unwrap();
    for (today, op, value, expected) in [
        ("2027-01-02", "last_days", 3, 1),
        ("2027-01-03", "last_days", 3, 0),
        ("1998-12-30", "months_ago", 216, 0),
        ("1998-12-31", "months_ago", 216, 1),
    ] {
        let at = format!("{today}T09:00:00Z").parse().unwrap();
        let rule = json!({"field": "birthday", "op": op, "value": value});
        let parsed: Predicate = serde_json::from_value(rule).unwrap();
        assert_eq!(count_segment(&tx, Some(&parsed), at).unwrap().count, expected, "{op} {value} on {today}");
    }
}

#[test]
fn values_are_never_part_of_the_sql() {
    let mut workspace = people();
    let tx = workspace.read().unwrap();
    let hostile = json!({"field": "first_name", "op": "is", "value": "' OR 1=1 --"});
    let parsed: Predicate = serde_json::from_value(hostile).unwrap();
    assert_eq!(count_segment(&tx, Some(&parsed), now()).unwrap().count, 0);
    let unknown: Predicate =
        serde_json::from_value(json!({"field": "p.email); --", "op": "is", "value": "x"})).unwrap();
    assert!(count_segment(&tx, Some(&unknown), now()).is_err(), "a field that is not offered is refused");
}

#[test]
fn a_near_holiday_finds_those_whose_culture_greets_it_and_those_who_named_its_faith() {
    let mut workspace = people();
    let tx = workspace.write().unwrap();
    let faith = json!({"key": "faith_calendar", "name": "Faith", "type": "text", "kind": "demographic", "sensitivity": "sensitive"});
    save_attribute(&tx, &serde_json::from_value(faith).unwrap()).unwrap();
    for draft in [
        json!({"first_name": "Amal", "locale": "ar-EG"}),
        json!({"first_name": "Cleo", "locale": "en", "attributes": {"faith_calendar": "Islamic"}}),
        json!({"first_name": "Dora", "locale": "fa"}),
    ] {
        save_person(&tx, serde_json::from_value::<Draft>(draft).unwrap(), "hand", now()).unwrap();
    }
    let eid = |days: u32, at: &str| -> u32 {
        let rule = json!({"field": "holiday:Eid al-Fitr", "op": "within_days", "value": days});
        let predicate: Predicate = serde_json::from_value(rule).unwrap();
        count_segment(&tx, Some(&predicate), at.parse().unwrap()).unwrap().count
    };
    assert_eq!(eid(7, "2027-03-05T09:00:00Z"), 1, "only who named the faith: no card greets the day yet");
    crate::cultures::save_culture(&tx, "ar", "days.greet", json!(["Eid al-Fitr"]), now()).unwrap();
    assert_eq!(eid(7, "2027-03-05T09:00:00Z"), 2);
    assert_eq!(eid(7, "2027-03-01T09:00:00Z"), 0, "nine days ahead is not within seven");
    assert_eq!(eid(0, "2027-03-10T09:00:00Z"), 2, "the day itself");
    assert_eq!(eid(7, "2027-03-20T09:00:00Z"), 0, "it is over");

    let nowruz = json!({"field": "holiday:Nowruz", "op": "within_days", "value": 7});
    let nowruz: Predicate = serde_json::from_value(nowruz).unwrap();
    let counted = count_segment(&tx, Some(&nowruz), "2027-03-15T09:00:00Z".parse().unwrap()).unwrap();
    assert_eq!(
        (counted.count, counted.sentence.as_str()),
        (1, "People whose culture or faith calendar marks Nowruz within the next 7 days")
    );
    let offered: Vec<String> = rule_fields(&tx).unwrap().into_iter().map(|field| field.field).collect();
    assert!(offered.contains(&"holiday:Eid al-Fitr".to_owned()) && offered.contains(&"holiday:Nowruz".to_owned()));

    let wrong = json!({"field": "holiday:Nowruz", "op": "is", "value": "x"});
    let refused = filter(&tx, Some(&serde_json::from_value(wrong).unwrap()), now()).unwrap_err();
    assert!(refused.to_string().contains("cannot be asked that way"), "{refused}");
}

#[test]
fn a_holiday_of_a_faith_is_offered_and_read_back_once_people_may_name_theirs() {
    let mut workspace = people();
    let tx = workspace.write().unwrap();
    let diwali = json!({"field": "holiday:Diwali", "op": "within_days", "value": 7});
    let diwali: Predicate = serde_json::from_value(diwali).unwrap();
    let counted = |at: &str| {
        let counted = count_segment(&tx, Some(&diwali), at.parse().unwrap()).unwrap();
        (counted.count, counted.sentence)
    };
    let offered = || rule_fields(&tx).unwrap().into_iter().find(|field| field.field == "holiday:Diwali");
    assert_eq!(offered(), None, "nobody could be meant");
    assert_eq!(counted("2026-11-05T09:00:00Z").0, 0);
    for (name, faith) in [("Indu", "Hindu"), ("Bo", "Buddhist"), ("Bea", "baha'i"), ("Olga", "orthodox")] {
        let draft = json!({"first_name": name, "locale": "en", "attributes": {"faith_calendar": faith}});
        save_person(&tx, serde_json::from_value::<Draft>(draft).unwrap(), "hand", now()).unwrap();
    }
    assert_eq!(offered().unwrap().group, "Holidays of the faith they named");
    assert_eq!(
        counted("2026-11-05T09:00:00Z"),
        (1, "People whose faith calendar marks Diwali within the next 7 days".to_owned())
    );
    assert_eq!(counted("2026-11-20T09:00:00Z").0, 0, "it is over");
    for (day, at) in
        [("First Day of Ridván", "2027-04-18T09:00:00Z"), ("Christmas Day (old calendar)", "2027-01-05T09:00:00Z")]
    {
        let fields = rule_fields(&tx).unwrap();
        let field = fields.iter().find(|field| field.name.starts_with(day)).unwrap();
        let rule = json!({"field": field.field, "op": "within_days", "value": 7});
        let predicate: Predicate = serde_json::from_value(rule).unwrap();
        let found = count_segment(&tx, Some(&predicate), at.parse().unwrap()).unwrap().count;
        assert_eq!(found, 1, "{}: as each faith is written, at its own date", field.name);
    }
}
