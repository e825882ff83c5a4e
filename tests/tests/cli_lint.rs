//! Guardrails through `attune`: each rule has a text that it is against, one that it must not be against, and a mend that
//! makes it silent.

use attune_tests::cli::{Desk, kit, kit_of};
use serde_json::{Value, json};

/// What an email needs that nothing else is said about.
const FOOT: &str = "<p>Riverside Clinic, 12 High Street, Springfield 62701</p><p>You can <a href=\"https://riverside.example/unsubscribe\">unsubscribe</a> at any time.</p>";

fn lint_of(desk: &Desk) -> Vec<Value> {
    desk.run(&["lint", "w.attune", "t"]).done().as_array().cloned().unwrap_or_default()
}

fn lint(subject: &str, body: &str) -> Vec<Value> {
    let html = format!("{body}{FOOT}");
    lint_of(&Desk::with(&kit_of(subject, &html, "Hello")))
}

fn of<'f>(found: &'f [Value], rule: &str) -> Vec<&'f Value> {
    found.iter().filter(|one| one["rule"] == rule).collect()
}

/// Rule, what it is against, and what it must not be against: subjects begin with `S:`, all else is a body.
const CASES: &[(&str, &str, &str)] = &[
    ("missing_fallback", "<p>Dear {{ first_name }},</p>", "<p>Dear {{ first_name | default(value=\"friend\") }},</p>"),
    ("missing_fallback", "<p>In {{ town }}</p>", "<p>{% if town %}In {{ town }}{% endif %}</p>"),
    (
        "missing_fallback",
        "<p>{% if not town %}{{ town }}{% endif %}</p>",
        "<p>{% if not town %}You{% else %}{{ town }}{% endif %}</p>",
    ),
    ("missing_fallback", "S:Hello {{ first_name }}", "S:Hello {{ first_name or \"you\" }}"),
    ("unknown_attribute", "<p>{{ favourite | default(value=\"x\") }}</p>", "<p>{{ town | default(value=\"x\") }}</p>"),
    (
        "dead_link",
        "<p><a href=\"\">Your appointment</a></p>",
        "<p><a href=\"https://riverside.example/a\">Your appointment</a></p>",
    ),
    (
        "dead_link",
        "<p><a href=\"#\">Your appointment</a></p>",
        "<p><a href=\"#times\">Times</a></p><p id=\"times\">9 to 5</p>",
    ),
    (
        "dead_link",
        "<p><a href=\"https://\">Your appointment</a></p>",
        "<p><a href=\"{{ town }}\">Your appointment</a></p>",
    ),
    (
        "dead_link",
        "<p><a href=\"www.riverside.example\">Your appointment</a></p>",
        "<p><a href=\"tel:+4912345\">Call the front desk</a></p>",
    ),
    (
        "dead_link",
        "<p><a href=\"mailto:\">Write to us</a></p>",
        "<p><a href=\"mailto:desk@riverside.example\">Write to us</a></p>",
    ),
    (
        "insecure_link",
        "<p><a href=\"http://riverside.example/a\">Your visit</a></p>",
        "<p><a href=\"https://riverside.example/a\">Your visit</a></p>",
    ),
    (
        "placeholder_host",
        "<p><a href=\"https://example.com/a\">Your visit</a></p>",
        "<p><a href=\"https://www.riverside.example/a\">Your visit</a></p>",
    ),
    (
        "link_text",
        "<p>For times <a href=\"https://riverside.example/a\"> Click  here!</a></p>",
        "<p><a href=\"https://riverside.example/a\">See the opening times</a></p>",
    ),
    (
        "link_text",
        "<p><a href=\"https://riverside.example/a\"><img src=\"https://riverside.example/a.png\" alt=\"\"></a></p>",
        "<p><a href=\"https://riverside.example/a\"><img src=\"https://riverside.example/a.png\" alt=\"Opening times\"></a></p>",
    ),
    (
        "image_alt",
        "<img src=\"https://riverside.example/team.jpg\">",
        "<img src=\"https://riverside.example/team.jpg\" alt=\"Our team at the door\">",
    ),
    (
        "image_alt",
        "<img src=\"https://riverside.example/a.jpg\" alt=\"IMG_0231.jpg\">",
        "<img src=\"https://riverside.example/line.png\" alt=\"\">",
    ),
    (
        "subject_length",
        "S:Your appointment at the clinic has moved to another day because of the holiday, please read",
        "S:Your appointment has moved",
    ),
    ("subject_shouting", "S:BOOK YOUR APPOINTMENT", "S:Your visit to the HIV clinic of the NHS"),
    ("subject_shouting", "S:Your appointment!!!", "S:Your appointment!"),
    ("subject_shouting", "S:LAST CHANCE to book", "S:UNICEF and UNESCO meet here"),
    ("unsupported_claims", "<p>Guaranteed.</p>", "<p>a@guarantee.org <code>guarantee</code></p>"),
    ("spam_habits", "<p>Act now and get it.</p>", "<p>We act on your letter now.</p>"),
    ("spam_habits", "S:Re: your request", "S:Your request"),
    (
        "unsupported_claims",
        "<p>This treatment is guaranteed to work.</p>",
        "<p>Most people feel better after a week.</p>",
    ),
    ("inclusive_language", "<p>The chairman will open the evening.</p>", "<p>The chair will open the evening.</p>"),
    ("heading_order", "<h1>News</h1><h3>Opening times</h3>", "<h1>News</h1><h2>Opening times</h2><h3>In summer</h3>"),
    (
        "contrast",
        "<p style=\"color:#aaa;background-color:#fff\">Read this</p>",
        "<p style=\"color:#222;background-color:#fff\">Read this</p>",
    ),
    (
        "table_role",
        "<table><tr><td>Hello</td></tr></table>",
        "<table role=\"presentation\"><tr><td>Hello</td></tr></table><table><tr><th>Day</th></tr></table>",
    ),
    (
        "text_language",
        "<html><body><p>Hello</p></body></html>",
        "<html lang=\"en-GB\"><body><p>Hello</p></body></html>",
    ),
    (
        "text_language",
        "<html lang=\"de\"><body><p>Hello</p></body></html>",
        "<html lang=\"en\"><body><p>Hello</p></body></html>",
    ),
    ("mail_support", "<div style=\"display:grid\">Hello</div>", "<div style=\"color:#222;padding:12px\">Hello</div>"),
    (
        "mail_support",
        "<style>.a > p { transform: rotate(3deg) }</style><p>Hello</p>",
        "<style>.a p { margin: 0 }</style><p>Hello</p>",
    ),
    (
        "mail_support",
        "<div style=\"background:#fff url(https://riverside.example/a.png)\">Hello</div>",
        "<div style=\"background:#fff\">Hello</div>",
    ),
    (
        "mail_support",
        "<p>Hello</p><svg width=\"9\" height=\"9\"></svg>",
        "<p style=\"background-image:url(a.png)\">Hello</p><!--[if mso]><v:fill type=\"frame\"/><![endif]-->",
    ),
    (
        "mail_support",
        "<div style=\"opacity:.5\">Hello</div>",
        "<div style=\"display:none;opacity:0;max-height:0\">Hello</div><p style=\"opacity:1\">You</p>",
    ),
    (
        "mail_support",
        "<style>@font-face { font-family: Own; src: url(https://riverside.example/a.woff) }</style><p>Hello</p>",
        "<style>p { font-family: Own, sans-serif }</style><p>Hello</p>",
    ),
    (
        "mail_support",
        "<p style=\"width:50vw\">Hello</p>",
        "<style>@media (max-width: 40rem) { p { width: 50% } }</style><p style=\"width:50%;font-size:16px\">BMW, VW</p>",
    ),
    ("mail_support", "<p>Hello</p><iframe src=\"https://riverside.example\"></iframe>", "<p>&lt;iframe&gt;</p>"),
    ("mail_support", "<p>Hello</p><script>go()</script>", "<p>&lt;script&gt;</p>"),
    (
        "reading_level",
        HARD,
        "<p>We have moved your visit. Please come on Monday. Bring your card with you. If you cannot come, call us. We will find a new day for you. The front desk is open from nine to five.</p>",
    ),
    (
        "text_in_images",
        "<img src=\"https://riverside.example/all.png\" alt=\"Spring\">",
        "<p>Spring is here and the garden of the clinic is open to all of you.</p><img src=\"https://riverside.example/all.png\" alt=\"Spring\">",
    ),
];

const HARD: &str = "<p>Notwithstanding the aforementioned administrative considerations, participation in the multidisciplinary rehabilitation programme necessitates the comprehensive documentation of all previously administered pharmacological interventions, including the characterisation of any individual hypersensitivity reactions that may have been identified during preliminary examinations.</p>";

#[test]
fn each_rule_has_a_text_it_is_against_and_one_it_must_not_be_against() {
    let said = |case: &str| match case.strip_prefix("S:") {
        Some(subject) => lint(subject, "<p>Hello, this is a letter with enough words to be read.</p>"),
        None if case.starts_with("<img") => lint_alone(case),
        None => lint("Your visit", case),
    };
    let mut wrong = Vec::new();
    for (rule, against, sound) in CASES {
        let found = said(against);
        if of(&found, rule).is_empty() {
            wrong.push(format!("{rule} is silent about {against}: {found:?}"));
        }
        let found = said(sound);
        wrong.extend(of(&found, rule).iter().map(|one| format!("{rule} is against {sound}: {one}")));
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}

/// Without the foot, whose words are words to read.
fn lint_alone(html: &str) -> Vec<Value> {
    lint_of(&Desk::with(&kit_of("Your visit", html, "Hello")))
}

#[test]
fn a_finding_names_its_rule_its_text_its_place_and_says_so_in_plain_words() {
    let found =
        lint("Your visit", "<p>Hello</p>\n<p>For times <a href=\"http://riverside.example/a\">click here</a></p>");
    let link = of(&found, "link_text")[0];
    assert_eq!(link["cell"], json!({ "locale": "en", "register": null }));
    assert_eq!(link["severity"], "warning");
    assert_eq!(link["place"]["part"], "html");
    assert_eq!(link["place"]["words"], "click here");
    assert_eq!(link["place"]["line"], 2);
    assert!(link["message"].as_str().unwrap_or_default().contains("click here"), "{link}");
}

#[test]
fn the_plain_text_beside_a_page_is_read_by_the_rules_and_told_at_its_own_place() {
    let text = "Hello,\n\nthe Chairman waits at http://riverside.example/a, {{ frist }}.\nSee https://example.com/y";
    let desk = Desk::with(&kit_of("Your visit", &format!("<p>Hello</p>{FOOT}"), text));
    let found = lint_of(&desk);
    for (rule, words, line, column) in [
        ("unknown_attribute", "frist", 3, 54),
        ("insecure_link", "http://riverside.example/a", 3, 23),
        ("placeholder_host", "https://example.com/y", 4, 5),
        ("inclusive_language", "Chairman", 3, 5),
    ] {
        let place = &of(&found, rule).first().unwrap_or_else(|| panic!("{rule} is silent: {found:?}"))["place"];
        let said = (&place["part"], &place["words"], &place["line"], &place["column"]);
        assert_eq!(said, (&json!("text"), &json!(words), &json!(line), &json!(column)), "{rule}");
    }
    let titled = |channel: &str| {
        let mut kit = kit_of("FREE MONEY NOW FOR YOU", "", "Hello, your card is here.");
        kit["templates"][0]["channel"] = json!(channel);
        kit["campaigns"][0]["channel"] = json!(channel);
        of(&lint_of(&Desk::with(&kit)), "subject_shouting").len()
    };
    assert_eq!((titled("letter"), titled("push"), titled("sms")), (1, 1, 0));
}

#[test]
fn one_click_makes_a_finding_silent_and_changes_nothing_else() {
    let bodies = [
        ("missing_fallback", "<p>In {{ town }}</p>"),
        ("insecure_link", "<p><a href=\"http://riverside.example/a\">Your visit</a></p>"),
        ("inclusive_language", "<p>The Chairman will open the evening.</p>"),
        ("table_role", "<table width=\"600\"><tr><td>Hello</td></tr></table>"),
        ("text_language", "<html><body><p>Hello</p></body></html>"),
        ("text_language", "<html lang=\"fr\"><body><p>Hello</p></body></html>"),
        ("spam_habits", "<p>Come soon!!!!</p>"),
        ("subject_shouting", "S:BOOK YOUR VISIT"),
        ("subject_shouting", "S:Your visit!!"),
        ("spam_habits", "S:Re: your visit"),
    ];
    for (rule, case) in bodies {
        let (subject, body) = match case.strip_prefix("S:") {
            Some(subject) => (subject, "<p>Hello</p>"),
            None => ("Your visit", case),
        };
        let desk = Desk::with(&kit_of(subject, &format!("{body}{FOOT}"), "Hello"));
        let found = lint_of(&desk);
        let finding = of(&found, rule)[0].clone();
        let others = found.iter().filter(|one| one["rule"] != rule).count();
        assert!(finding["mend"].is_object(), "{rule} can be mended: {finding}");
        let call =
            |command: &str, request: Value| desk.run(&["call", "w.attune", command, &request.to_string()]).done();
        let template = call("get_template", json!({ "key": "t" }));
        let mended = call(
            "mend_template",
            json!({ "document": template["document"], "cell": finding["cell"], "place": finding["place"], "mend": finding["mend"] }),
        );
        let report = call("lint_template", json!({ "template": "t", "document": mended, "campaign": null }));
        let left: Vec<Value> = report["findings"].as_array().cloned().unwrap_or_default();
        assert_eq!(of(&left, rule), Vec::<&Value>::new(), "{mended}");
        assert_eq!(left.len(), others, "nothing else comes or goes: {left:?}");
    }
}

#[test]
fn a_mail_that_can_be_refused_says_who_writes_and_how_to_stop_it() {
    let bare = lint_alone("<p>Hello</p>");
    assert_eq!((of(&bare, "postal_address").len(), of(&bare, "opt_out").len()), (1, 1));
    let whole = lint("Your visit", "<p>Hello</p>");
    assert_eq!(whole, Vec::<Value>::new(), "nothing is said of a sound text");
    let mut owed = kit_of("Your visit", "<p>Hello</p>", "Hello");
    owed["purposes"][0]["legal_basis"] = json!("contract");
    let owed = lint_of(&Desk::with(&owed));
    assert_eq!(owed, Vec::<Value>::new(), "what is owed goes out whatever readers say");
}

#[test]
fn what_is_sensitive_is_not_for_advertising() {
    let mut kit =
        kit_of("Your visit", &format!("<p>{{% if illness %}}{{{{ illness }}}}{{% endif %}}</p>{FOOT}"), "Hello");
    kit["attributes"].as_array_mut().expect("a list").push(json!({
        "key": "illness", "name": "Illness", "type": "text", "kind": "demographic", "sensitivity": "sensitive"
    }));
    kit["purposes"][0] = json!({ "key": "news", "name": "Marketing", "legal_basis": "consent" });
    let found = lint_of(&Desk::with(&kit));
    assert_eq!(of(&found, "sensitive_attribute").len(), 1, "{found:?}");
    kit["purposes"][0] = json!({ "key": "news", "name": "Treatment", "legal_basis": "contract" });
    let found = lint_of(&Desk::with(&kit));
    assert_eq!(of(&found, "sensitive_attribute").len(), 0, "{found:?}");
}

#[test]
fn texts_of_one_template_are_held_against_each_other() {
    let cell = |locale: &str, register: Value, html: &str| json!({ "locale": locale, "register": register, "subject": "Termin", "html": format!("{html}{FOOT}"), "text": "x" });
    let found = lint_of(&Desk::with(&kit(&json!([
        cell("en", Value::Null, "<p>Pay 15 euros.</p>"),
        cell("de", json!("formal"), "<p>Zahlen Sie 50 Euro. Bis dann, dein Team.</p>"),
    ]))));
    let numbers = of(&found, "inconsistent_numbers");
    assert_eq!(numbers.len(), 1, "{found:?}");
    assert_eq!(numbers[0]["cell"], json!({ "locale": "de", "register": "formal" }));
    assert!(numbers[0]["message"].as_str().unwrap_or_default().contains("50"), "{numbers:?}");
    assert_eq!(of(&found, "mixed_register").len(), 1, "{found:?}");
    let dates = |html: &str| {
        let cells = json!([
            cell("en", Value::Null, "<p>Come on 5 March 2027. You may bring 2 friends.</p>"),
            cell("de", Value::Null, html)
        ]);
        lint_of(&Desk::with(&kit(&cells)))
    };
    let other = dates("<p>Kommen Sie am 5. April 2027. Sie können 2 Gäste mitbringen.</p>");
    assert_eq!(of(&other, "inconsistent_numbers").len(), 1, "another month: {other:?}");
    let same = dates("<p>Kommen Sie am 5. März 2027. Sie können 2 Gäste mitbringen.</p>");
    assert_eq!(of(&same, "inconsistent_numbers").len(), 0, "{same:?}");
}

#[test]
fn words_to_avoid_are_the_cultures_and_the_houses() {
    let cell = |locale: &str, html: &str| json!({ "locale": locale, "register": null, "subject": "x", "html": html, "text": "x" });
    let desk = Desk::with(&kit(&json!([
        cell("en", "<p>Our Clients visit riverside Clinic.</p>"),
        cell("de-CH", "<p>Die Strasse und die Straße.</p>"),
        cell("de", "<p>Die Straße.</p>"),
    ])));
    let found = lint_of(&desk);
    let swiss = of(&found, "words_to_avoid");
    assert_eq!(swiss.len(), 1, "{found:?}");
    assert_eq!((&swiss[0]["cell"]["locale"], &swiss[0]["mend"]["to"]), (&json!("de-CH"), &json!("ss")));
    let words = json!({ "words": [
        { "word": "clients", "instead": "patients", "locale": "en" },
        { "word": "Riverside Clinic", "kind": "brand" },
    ]});
    desk.run(&["call", "w.attune", "save_house_words", &words.to_string()]).done();
    let found = lint_of(&desk);
    let ours: Vec<_> = of(&found, "words_to_avoid").into_iter().filter(|one| one["cell"]["locale"] == "en").collect();
    assert_eq!(ours[0]["mend"]["to"], "Patients");
    assert_eq!(of(&found, "brand_words")[0]["mend"]["to"], "Riverside Clinic");
}

#[test]
fn a_rule_that_blocks_keeps_the_text_back_with_its_sentence_and_any_rule_can_be_made_to_or_let_go() {
    let desk = Desk::with(&kit_of("Your visit", &format!("<p><a href=\"#\">Your appointment</a></p>{FOOT}"), "Hello"));
    desk.import("1,ana@x.example,Ana,Huber,en,,Springfield,yes\n");
    let check = desk.check("c");
    assert_eq!((check["audience"].as_u64(), check["exported"].as_u64()), (Some(1), Some(0)));
    let said = check["groups"][0]["detail"].as_str().unwrap_or_default().to_owned();
    assert!(said.contains("leads nowhere"), "{said}");
    let preview = desk.preview("t", "ana@x.example");
    assert_eq!(preview["goes_out"], false, "the preview says what the check says: {preview}");
    assert!(preview["kept_back"]["message"].as_str().is_some_and(|why| said.contains(why)), "{preview}");
    assert_eq!(of(check["findings"].as_array().expect("a list"), "dead_link").len(), 1, "the check repeats it");
    let weigh = |levels: Value| {
        let request = json!({ "levels": levels }).to_string();
        desk.run(&["call", "w.attune", "save_guardrail_levels", &request]).done();
    };
    weigh(json!({ "dead_link": "warning" }));
    assert_eq!(desk.check("c")["exported"], 1);
    let preview = desk.preview("t", "ana@x.example");
    assert_eq!((&preview["goes_out"], preview.get("kept_back")), (&json!(true), None));
    weigh(json!({ "dead_link": "off" }));
    assert_eq!(lint_of(&desk), Vec::<Value>::new());
    weigh(json!({ "dead_link": "off", "missing_fallback": "blocks" }));
    desk.apply(&kit_of("Your visit", &format!("<p>In {{{{ town }}}}</p>{FOOT}"), "Hello")).done();
    let refused = desk.run(&["export", "w.attune", "c", "--format", "eml", "--out", "out"]).refused();
    assert!(refused.contains("Town"), "{refused}");
}

#[test]
fn a_warning_may_stand_with_a_name_and_a_reason_until_its_words_change() {
    let text = |words: &str| kit_of("Your visit", &format!("<p>{words}</p>{FOOT}"), "Hello");
    let desk = Desk::with(&text("The chairman comes."));
    let found = lint_of(&desk);
    let finding = of(&found, "inclusive_language")[0].clone();
    let name = json!({ "rule": finding["rule"], "cell": finding["cell"], "place": finding["place"], "message": finding["message"] });
    let let_stand = |by: &str, reason: &str| {
        let request = json!({ "template": "t", "findings": [name], "by": by, "reason": reason }).to_string();
        desk.run(&["call", "w.attune", "override_findings", &request])
    };
    assert!(let_stand("Maren", " ").refused().contains("reason"));
    let_stand("Maren", "It is his title.").done();
    let kept = lint_of(&desk);
    let kept = of(&kept, "inclusive_language")[0].clone();
    assert_eq!(kept["overridden"], json!({ "by": "Maren", "reason": "It is his title.", "on": "2026-11-23" }));
    desk.apply(&text("The chairman comes tomorrow.")).done();
    assert_eq!(of(&lint_of(&desk), "inclusive_language")[0]["overridden"], Value::Null, "the words changed");
    desk.apply(&text("The chairman comes.")).done();
    assert_ne!(of(&lint_of(&desk), "inclusive_language")[0]["overridden"], Value::Null, "and came back");
    let request = json!({ "template": "t", "findings": [name, name] }).to_string();
    desk.run(&["call", "w.attune", "withdraw_overrides", &request]).done();
    assert_eq!(of(&lint_of(&desk), "inclusive_language")[0]["overridden"], Value::Null);
}

#[test]
fn ugly_sources_are_read_to_their_end() {
    for html in [
        "<p>{% if town %}<a href=\"{% if x %}https://riverside.example{% else %}#{% endif %}\">Your \u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467} visit</a>{% endif %}",
        "<a href='{{ town | default(value=\"x\") }}'>مواعيد العيادة</a>",
        "<p>&lt;b&gt; &amp;nbsp &#xZZ; &uuml; &#0; <<<>>> <a href=",
        "{# <a href=\"#\">click here</a> #}{% raw %}<p>{{ x }}</p>{% endraw %}<p>診療所の時間</p>",
        "<!--[if mso]><table><tr><td><![endif]--><p>Hi</p>",
    ] {
        let found = lint_alone(html);
        assert!(found.iter().all(|one| one["rule"] != "dead_link"), "{html}: {found:?}");
    }
    let many = "<a href=\"#\">click here</a> guaranteed {{ town }}{% if x %}!!{% endif %}".repeat(3_000);
    assert!(lint_alone(&many).len() < 2_000, "a hostile source is told enough of");
    let size = format!("<p>{}</p>", "word ".repeat(24_000));
    assert_eq!(of(&lint("Your visit", &size), "message_size").len(), 1);
    assert_eq!(of(&lint("Your visit", "<p>Hello</p>"), "message_size").len(), 0);
}

#[test]
fn the_sample_has_little_to_mend_and_nothing_that_blocks() {
    let desk = Desk::sample();
    let templates = desk.run(&["call", "w.attune", "list_templates", "{}"]).done();
    let mut told = Vec::new();
    for template in templates.as_array().expect("a list") {
        let key = template["key"].as_str().unwrap_or_default();
        for one in desk.run(&["lint", "w.attune", key]).done().as_array().expect("a list") {
            assert_ne!(one["severity"], "blocks", "{key}: {one}");
            told.push(format!(
                "{key} {} {} {}: {}",
                one["severity"], one["cell"]["locale"], one["rule"], one["message"]
            ));
        }
    }
    eprintln!("{}", told.join("\n"));
}

/// The interface says every sentence of the engine, in the same English words.
#[test]
fn the_sentences_of_findings_are_the_same_on_screen_and_on_the_command_line() {
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let read = |path: &str| std::fs::read_to_string(root.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
    let engine = read("src-tauri/crates/engine/src/guardrails/says.rs").replace("\\\"", "\"");
    // However its lines are broken.
    let engine = engine.replace("(\n        \"", "(\"").replace("\",\n        \"", "\", \"");
    let screen = read("ui/src/i18n/en/guardrails.ftl");
    let said: Vec<(&str, &str)> =
        screen.lines().filter_map(|line| line.strip_prefix("finding-")?.split_once(" = ")).collect();
    assert!(said.len() > 40, "{said:?}");
    for (name, words) in &said {
        assert!(engine.contains(&format!("(\"{name}\", \"{words}\"")), "{name}: {words}");
    }
    assert_eq!(engine.matches("    (\"").count(), said.len(), "and none is left out");
}
