//! Every guardrail there is, one after the other: a message it is against, one much like it that it must not be against,
//! and what makes it silent: its own mend where it has one, else the words of an author.

use std::collections::BTreeSet;

use attune_engine::guardrails::Rule;
use attune_tests::cli::{Desk, kit, kit_of};
use serde_json::{Value, json};

const ADDRESS: &str = "<p>Riverside Clinic, 12 High Street, Springfield 62701</p>";
const LEAVE: &str = "<p>You can <a href=\"https://riverside.example/unsubscribe\">unsubscribe</a> at any time.</p>";

struct Case {
    rule: &'static str,
    against: Value,
    sound: Value,
    /// None: one click does it.
    by_hand: Option<Value>,
}

fn page(body: &str) -> Value {
    kit_of("Your visit", &format!("{body}{ADDRESS}{LEAVE}"), "Hello")
}

fn subject(subject: &str) -> Value {
    kit_of(subject, &format!("<p>Hello</p>{ADDRESS}{LEAVE}"), "Hello")
}

fn link(url: &str, words: &str) -> Value {
    page(&format!("<p><a href=\"{url}\">{words}</a></p>"))
}

fn picture(words: &str, alt: &str) -> Value {
    kit_of("Your visit", &format!("{words}<img src=\"https://riverside.example/a.png\"{alt}>"), "Hello")
}

/// With words of the house.
fn house(body: &str) -> Value {
    let mut kit = page(body);
    kit["house_words"] = json!([
        { "word": "cheap", "kind": "avoid", "instead": "good value", "locale": "en" },
        { "word": "MegaCorp", "kind": "brand" },
    ]);
    kit
}

/// An English text and a formal German one.
fn pair(english: &str, german: &str) -> Value {
    let cell = |locale: &str, register: Value, words: &str| {
        json!({ "locale": locale, "register": register, "subject": "Termin", "text": "x",
            "html": format!("<p>{words}</p>{ADDRESS}{LEAVE}") })
    };
    kit(&json!([cell("en", Value::Null, english), cell("de", json!("formal"), german)]))
}

/// In a message whose purpose is `purpose`.
fn illness(body: &str, purpose: &str, basis: &str) -> Value {
    let mut kit = page(body);
    let attribute = json!({ "key": "illness", "name": "Illness", "type": "text", "kind": "demographic", "sensitivity": "sensitive" });
    kit["attributes"].as_array_mut().unwrap_or_else(|| panic!("a list")).push(attribute);
    kit["purposes"][0] = json!({ "key": "news", "name": purpose, "legal_basis": basis });
    kit
}

const HARD: &str = "<p>Notwithstanding the aforementioned administrative considerations, participation in the multidisciplinary rehabilitation programme necessitates the comprehensive documentation of all previously administered pharmacological interventions, including the characterisation of any individual hypersensitivity reactions that may have been identified during preliminary examinations.</p>";
const EASY: &str = "<p>We have moved your visit. Please come on Monday. Bring your card with you. If you cannot come, call us. We will find a new day for you. The front desk is open from nine to five.</p>";
const ILL: &str = "<p>{% if illness %}{{ illness }}{% endif %}</p>";

fn cases() -> Vec<Case> {
    let case = |rule, against, sound, by_hand| Case { rule, against, sound, by_hand };
    vec![
        case(
            "missing_fallback",
            page("<p>In {{ town }}</p>"),
            page("<p>{% if town %}In {{ town }}{% endif %}</p>"),
            None,
        ),
        case(
            "unknown_attribute",
            page("<p>{{ village | default(value=\"x\") }}</p>"),
            page("<p>{{ last_name | default(value=\"x\") }}</p>"),
            Some(page("<p>{{ town | default(value=\"x\") }}</p>")),
        ),
        case(
            "dead_link",
            link("#", "Your appointment"),
            page("<p><a href=\"#times\">Times</a></p><p id=\"times\">9 to 5</p>"),
            Some(link("https://riverside.example/a", "Your appointment")),
        ),
        case(
            "insecure_link",
            link("http://riverside.example/a", "Times"),
            link("mailto:a@riverside.example", "Us"),
            None,
        ),
        case(
            "placeholder_host",
            link("https://example.com/a", "Times"),
            link("https://riverside.example/a", "Times"),
            Some(link("https://riverside.example/a", "Times")),
        ),
        case(
            "link_text",
            link("https://riverside.example/a", "click here"),
            link("https://riverside.example/a", "Click here to see the opening times"),
            Some(link("https://riverside.example/a", "See the opening times")),
        ),
        case("image_alt", picture(EASY, ""), picture(EASY, " alt=\"\""), Some(picture(EASY, " alt=\"Our team\""))),
        case(
            "text_in_images",
            picture("", " alt=\"Spring\""),
            picture(EASY, " alt=\"Spring\""),
            Some(picture(
                "<p>Spring is here and the garden of the clinic is open to all of you.</p>",
                " alt=\"Spring\"",
            )),
        ),
        case(
            "subject_length",
            subject("Your appointment at the clinic has moved to another day because of the holiday, please read"),
            subject("Your appointment at the clinic has moved to another day now"),
            Some(subject("Your appointment has moved")),
        ),
        case("subject_shouting", subject("BOOK YOUR VISIT"), subject("Your visit to the NHS and UNICEF"), None),
        case("spam_habits", page("<p>Come soon!!!!</p>"), page("<p>Come soon! We act on your letter now.</p>"), None),
        case("reading_level", page(HARD), page(EASY), Some(page(EASY))),
        case("words_to_avoid", house("<p>Cheap tea</p>"), house("<p>Tea at Cheapside</p>"), None),
        case("brand_words", house("<p>Tea at Megacorp</p>"), house("<p>Tea at MegaCorp</p>"), None),
        case(
            "inclusive_language",
            page("<p>The chairman will open it.</p>"),
            page("<p>The chair will open it.</p>"),
            None,
        ),
        case(
            "unsupported_claims",
            page("<p>This is guaranteed to work.</p>"),
            page("<p>Write to a@guarantee.org.</p>"),
            Some(page("<p>Most people feel better after a week.</p>")),
        ),
        case(
            "mixed_register",
            pair("See you.", "Kommen Sie bald. Bis dann, dein Team."),
            pair("See you.", "Kommen Sie bald. Ihr Team."),
            Some(pair("See you.", "Kommen Sie bald. Bis dann, Ihr Team.")),
        ),
        case(
            "inconsistent_numbers",
            pair("Pay 15 euros.", "Zahlen Sie 50 Euro."),
            pair("Come on 5 March 2027 at 2:30 pm.", "Kommen Sie am 5. März 2027 um 14.30 Uhr."),
            Some(pair("Pay 15 euros.", "Zahlen Sie 15 Euro.")),
        ),
        case(
            "sensitive_attribute",
            illness(ILL, "Marketing", "consent"),
            illness(ILL, "Treatment", "contract"),
            Some(illness("<p>Hello</p>", "Marketing", "consent")),
        ),
        case(
            "postal_address",
            kit_of("Your visit", &format!("<p>Hello</p>{LEAVE}"), "Hello"),
            kit_of("Your visit", &format!("<p>Hello</p><p>P.O. Box 30197, Nairobi</p>{LEAVE}"), "Hello"),
            Some(page("<p>Hello</p>")),
        ),
        case(
            "opt_out",
            kit_of("Your visit", &format!("<p>Hello</p>{ADDRESS}"), "Hello"),
            kit_of("Your visit", &format!("<p>Write to us to unsubscribe.</p>{ADDRESS}"), "Hello"),
            None,
        ),
        case(
            "message_size",
            page(&format!("<p>{}</p>", "word ".repeat(24_000))),
            page(&format!("<p>{}</p>", "word ".repeat(18_000))),
            Some(page("<p>word</p>")),
        ),
        case(
            "mail_support",
            page("<div style=\"display:grid\">Hello</div>"),
            page("<div style=\"color:#222;padding:12px\">Hello</div>"),
            Some(page("<div>Hello</div>")),
        ),
        case(
            "heading_order",
            page("<h1>News</h1><h3>Opening times</h3>"),
            page("<h1>News</h1><h2>Opening times</h2><h3>In summer</h3><h2>Prices</h2>"),
            Some(page("<h1>News</h1><h2>Opening times</h2>")),
        ),
        case(
            "contrast",
            page("<p style=\"color:#aaa;background-color:#fff\">Read this</p>"),
            page("<p style=\"color:#aaa;background-color:#111\">Read this</p>"),
            Some(page("<p style=\"color:#222;background-color:#fff\">Read this</p>")),
        ),
        case(
            "table_role",
            page("<table><tr><td>Hello</td></tr></table>"),
            page("<table><tr><th>Day</th></tr><tr><td>Monday</td></tr></table>"),
            None,
        ),
        case(
            "text_language",
            page("<html lang=\"de\"><body><p>Hello</p></body></html>"),
            page("<html lang=\"en-GB\"><body><p>Hello</p></body></html>"),
            None,
        ),
        case("unfinished", page("<p>{{ town | }}</p>"), page("<p>{{ town | upper }}</p>"), Some(page("<p>Town</p>"))),
    ]
}

fn found(desk: &Desk, document: &Value) -> Vec<Value> {
    let asked = json!({ "template": "t", "document": document, "campaign": null }).to_string();
    let report = desk.run(&["call", "w.attune", "lint_template", &asked]).done();
    report["findings"].as_array().cloned().unwrap_or_default()
}

fn document(desk: &Desk) -> Value {
    desk.run(&["call", "w.attune", "get_template", &json!({ "key": "t" }).to_string()]).done()["document"].clone()
}

fn desk(kit: &Value) -> Desk {
    let desk = Desk::with(kit);
    let mut settings = desk.run(&["call", "w.attune", "get_settings"]).done();
    settings["unsubscribe_url"] = json!("https://riverside.example/leave");
    desk.run(&["call", "w.attune", "save_settings", &settings.to_string()]).done();
    desk
}

#[test]
fn every_rule_fires_stays_silent_where_it_must_and_can_be_made_silent() {
    let cases = cases();
    let tabled: BTreeSet<&str> = cases.iter().map(|case| case.rule).collect();
    let all: BTreeSet<&str> = Rule::ALL.iter().map(|rule| rule.as_str()).collect();
    assert_eq!(tabled, all, "no rule without its row, and none twice");
    assert_eq!(cases.len(), all.len());
    let mut wrong = Vec::new();
    for Case { rule, against, sound, by_hand } in &cases {
        let of = |found: Vec<Value>| -> Vec<Value> { found.into_iter().filter(|one| one["rule"] == *rule).collect() };
        let silent = |kit: &Value| of(found(&desk(kit), &Value::Null));
        let fires = desk(against);
        let told = of(found(&fires, &Value::Null));
        let Some(first) = told.first() else {
            wrong.push(format!("{rule} does not fire"));
            continue;
        };
        wrong.extend(silent(sound).iter().map(|one| format!("{rule} fires where it must not: {one}")));
        let left = match by_hand {
            Some(_) if first["mend"].is_object() => {
                wrong.push(format!("{rule} has a mend of its own, which must be tried: {first}"));
                continue;
            }
            Some(kit) => silent(kit),
            None if first["mend"].is_object() => {
                let mut document = document(&fires);
                for finding in &told {
                    let asked = json!({ "document": document, "cell": finding["cell"], "place": finding["place"], "mend": finding["mend"] });
                    document = fires.run(&["call", "w.attune", "mend_template", &asked.to_string()]).done();
                }
                of(found(&fires, &document))
            }
            None => {
                wrong.push(format!("{rule} has no mend of its own: {first}"));
                continue;
            }
        };
        wrong.extend(left.iter().map(|one| format!("{rule} is not made silent: {one}")));
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}
