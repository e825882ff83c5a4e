//! The renderer as its callers see it: a real worker process and real templates. Attacks are in attacks.rs.

use serde_json::{Value, json};

use super::*;

/// These tests' own program is the worker, so that the worker is never older than the tests.
pub fn worker() -> Worker {
    Worker::new(worker_path())
}

pub fn worker_path() -> WorkerPath {
    let program = std::env::current_exe().expect("a test knows its own program");
    let args = ["--exact", "render::tests::worker_entry", "--nocapture", "--ignored"];
    WorkerPath { program, args: args.map(Into::into).into() }
}

#[test]
#[ignore = "not a test: what the other tests start as their worker"]
fn worker_entry() {
    run_worker(&Echo)
}

/// Draws nothing: the picture is what would be drawn, so that tests can look into it.
struct Echo;

impl Drawer for Echo {
    fn begin(&self) {}

    fn draw(&self, card: &Card, locale: &str, svg: &str) -> Result<(Vec<u8>, Vec<StandIn>), String> {
        if svg.contains("undrawable") {
            Err("It cannot be drawn".to_owned())
        } else {
            Ok((format!("{locale} {} {svg}", card.file).into_bytes(), Vec::new()))
        }
    }
}

pub fn compiled(subject: &str, html: &str, text: &str) -> Compiled {
    Compiled {
        locale: "en".into(),
        register: None,
        ours: Default::default(),
        subject: subject.into(),
        html: html.into(),
        text: text.into(),
        link: String::new(),
        cards: Vec::new(),
    }
}

pub fn of_html(html: &str) -> Compiled {
    compiled("Subject", html, "Text")
}

pub fn fields(value: Value) -> Fields {
    value.as_object().cloned().expect("a test's person is an object")
}

pub fn one(compiled: &Compiled, person: Value) -> Result<Rendered, Fault> {
    many(compiled, &[person]).remove(0)
}

pub fn many(compiled: &Compiled, people: &[Value]) -> Vec<Result<Rendered, Fault>> {
    let mut worker = worker();
    worker.load(7, compiled);
    let people: Vec<Fields> = people.iter().cloned().map(fields).collect();
    worker.render(7, &people.iter().collect::<Vec<_>>()).expect("the worker starts")
}

pub fn html(source: &str, person: Value) -> String {
    one(&of_html(source), person).expect("it renders").html
}

/// A piece of HTML without the element that says its direction.
pub fn bare(html: &str) -> &str {
    html.strip_prefix("<div lang=").and_then(|html| html.split_once('>')?.1.strip_suffix("</div>")).unwrap_or(html)
}

pub fn fault(source: &str, person: Value) -> Fault {
    one(&of_html(source), person).expect_err("it must not go out")
}

pub fn missing(source: &str, person: Value) -> String {
    match fault(source, person) {
        Fault::Missing { field, .. } => field,
        other => panic!("{source} should miss a field, but: {other:?}"),
    }
}

pub fn failed(source: &str, person: Value) -> String {
    match fault(source, person) {
        Fault::Failed { message, .. } => message,
        other => panic!("{source} should fail with words, but: {other:?}"),
    }
}

#[test]
fn a_message_has_its_three_parts() {
    let cell = compiled(" Hello {{ first_name }} ", "<p>Hello {{ first_name }}</p>", "Hello {{ first_name }}");
    let message = one(&cell, json!({ "first_name": "Amélie" })).expect("it renders");
    assert_eq!(message.subject, "Hello Amélie");
    assert_eq!(message.html, "<p>Hello Amélie</p>");
    assert_eq!(message.text, "Hello Amélie");
}

#[test]
fn a_missing_value_is_named_with_its_place() {
    let expected = Fault::Missing { field: "first_name".into(), part: Part::Html, line: 2, column: 13 };
    assert_eq!(fault("<p>\n  Grüße, {{ first_name }}</p>", json!({})), expected);
}

#[test]
fn a_missing_value_is_noticed_wherever_it_is_used() {
    for source in [
        "{{ visit }}",
        "{{ visit | upper }}",
        "{{ visit | date(style=\"long\") }}",
        "{{ visit | time }}",
        "{{ visit | number }}",
        "{{ visit | currency(code=\"EUR\") }}",
        "{{ visit | percent }}",
        "{{ visit | list }}",
        "{{ visit | plural(one=\"a\", other=\"b\") }}",
        "{{ visit | relative }}",
        "{{ visit | isolate }}",
        "{{ visit | str }}",
        "{{ visit | safe }}",
        "{{ \"On \" ~ visit }}",
        "{{ visit ~ \", then\" }}",
        "{{ (visit) ~ \"!\" }}",
        "{{ name ~ visit | upper }}",
        "{{ [name, visit] | join(sep=\" \") }}",
        "{% if visit > 3 %}many{% endif %}",
        "{{ visit + 1 }}",
        "{{ name | default(value=1) }} {{ nothing | default(value=visit) }}",
        "{% for day in visit %}{{ day }}{% endfor %}",
        "{% set day = visit %}{{ day }}",
        "{{ name | replace(from=\"A\", to=visit) }}",
        "{% filter upper %}{{ visit }}{% endfilter %}",
    ] {
        let field = missing(source, json!({ "name": "Ada" }));
        assert!(field == "visit" || field == "nothing", "{source} named {field}");
    }
    assert_eq!(missing("{{ postal.city }}", json!({ "postal": { "line1": "1 Way" } })), "postal.city");
    assert_eq!(missing("{{ postal.city | upper }}", json!({})), "postal.city");
    assert_eq!(missing("x {{ a ~ b }}", json!({ "a": "1" })), "b", "the operand that is there is not blamed");
}

#[test]
fn empty_values_count_as_missing() {
    for empty in [json!(null), json!(""), json!("  "), json!([])] {
        assert_eq!(missing("{{ nickname }}", json!({ "nickname": empty })), "nickname");
    }
    assert_eq!(missing("{{ postal.city }}", json!({ "postal": { "city": "" } })), "postal.city");
    assert_eq!(missing("{{ children | nth(n=2) }}", json!({ "children": ["Ida"] })), "children");
}

#[test]
fn fallbacks_and_conditions_work_for_people_without_the_value() {
    assert_eq!(html("{{ first_name or \"friend\" }}", json!({})), "friend");
    assert_eq!(html("{{ \"Hi \" ~ (first_name or \"friend\") }}", json!({})), "Hi friend");
    assert_eq!(html("{{ first_name | default(value=\"friend\") }}", json!({})), "friend");
    assert_eq!(html("{% if first_name %}a{% else %}b{% endif %}", json!({})), "b");
    assert_eq!(html("{% if postal.city %}a{% else %}b{% endif %}", json!({})), "b");
    assert_eq!(html("{% if plan == \"gold\" %}a{% else %}b{% endif %}", json!({})), "b");
    assert_eq!(html("{% if a is defined %}a{% else %}b{% endif %}", json!({})), "b");
}

#[test]
fn a_greeting_that_lost_its_name_is_not_sent() {
    for text in [
        "Dear ,",
        "Hallo ,",
        "Bonjour ,",
        "Dear,\nyour visit",
        "Guten Tag ,",
        "Sehr geehrte ,",
        "Hello , your visit",
        ",\nhello",
        "x\n\nDear ,\n\nx",
        "Liebe,",
        "亲爱的，",
    ] {
        let cell = compiled("Subject", "<p>x</p>", text);
        let fault = one(&cell, json!({})).expect_err(text);
        assert!(
            matches!(&fault, Fault::Failed { message, part: Part::Text, .. } if message.contains("name")),
            "{fault:?}"
        );
    }
    for source in [
        "<p>Dear ,</p>",
        "<p>Dear <b></b>,</p><p>Text</p>",
        "<td>Hallo&nbsp;,<br>Text</td>",
        "<p> , welcome</p>",
        "<p>Cher <span>  </span>, bienvenue</p>",
    ] {
        assert!(failed(source, json!({})).contains("name"), "{source}");
    }
}

#[test]
fn ordinary_commas_are_left_alone() {
    for text in [
        "Hello,",
        "Hi,",
        "Hello, dear friends, all of you",
        "Dear Ms Berg,",
        "Dear all,",
        "Bonjour,",
        "Bonjour !",
        "We open at 8, 10 and 12",
        "Guten Tag,",
        "Good morning,",
        "Oh dear, we are late",
        "a long line of words ,",
        "Price: 3 , 4",
        "Sehr geehrte Frau Dr. Berg,",
        "1,5 km",
    ] {
        let cell = compiled("Subject", "<p>x</p>", text);
        assert!(one(&cell, json!({})).is_ok(), "{text}");
        let inline = of_html(&format!("<p>The <img src=a alt=b>, {text}</p>"));
        assert!(one(&inline, json!({})).is_ok(), "a picture is no paragraph");
        let cell = of_html(&format!("<style>a , b {{ c: d }}</style><p style=\"font: a, b\">{text}</p>"));
        assert!(one(&cell, json!({})).is_ok(), "{text} in HTML: {:?}", one(&cell, json!({})));
    }
}

#[test]
fn an_empty_part_is_not_sent() {
    let whole = ["x", "<p>x</p>", "x"];
    let empty_html =
        "<html><head><title>x</title><style>p{}</style></head><!-- x --><p>&nbsp;&zwnj; </p><img src=a></html>";
    for (at, part, empty) in
        [(0, Part::Subject, "{% if no %}x{% endif %} "), (1, Part::Html, empty_html), (2, Part::Text, " \n")]
    {
        let mut sources = whole;
        sources[at] = empty;
        let cell = compiled(sources[0], sources[1], sources[2]);
        assert_eq!(one(&cell, json!({})), Err(Fault::Empty { part }));
    }
    assert!(one(&of_html("<img src=a alt=\"Summer party\">"), json!({})).is_ok(), "a picture with words is read");
}

#[test]
fn inspection_names_what_is_wrong_and_where() {
    for (source, line, column, word) in [
        ("a\n é{{ first_name", 2, 0, "closed"),
        ("é {{ first_name | shout }}", 1, 19, "shout"),
        ("{{ env(name=\"HOME\") }}", 1, 4, "env"),
        ("{{ get_env(name=\"HOME\") }}", 1, 4, "get_env"),
        ("\n{% include \"html\" %}", 2, 4, "include"),
        ("{% extends \"/etc/passwd\" %}", 1, 4, "include"),
        ("{% if a is odder %}x{% endif %}", 1, 12, "odder"),
        ("{{ <Card /> }}", 1, 5, "Card"),
        ("{% if a %}x", 1, 0, ""),
        ("{{ a ~ b }} {{ c | }}", 1, 0, ""),
    ] {
        let findings = inspect(&of_html(source));
        assert_eq!(findings.len(), 1, "{source}: {findings:?}");
        assert_eq!(findings[0].line, line, "{source}: {findings:?}");
        assert!(column == 0 || findings[0].column == column, "{source}: {findings:?}");
        assert!(findings[0].message.contains(word), "{source}: {findings:?}");
        assert!(!findings[0].message.contains('`') && !findings[0].message.contains("__"), "{findings:?}");
    }
    assert!(
        inspect(&of_html("{{ a | upper }} {% for v in list %}{{ loop.index }}{% endfor %} {{ greeting() }}"))
            .is_empty()
    );
    let warned = inspect(&of_html("{{ a | safe }}"));
    assert_eq!(warned.iter().map(|w| w.severity).collect::<Vec<_>>(), [Severity::Warning]);
}

#[test]
fn what_a_cell_reads_is_known() {
    let cell = compiled(
        "{{ a }}",
        "{% for v in visits %}{{ v }}{% endfor %}{{ postal.city or b }}",
        "{{ d | date }}{{ closing() }}",
    );
    let read: Vec<String> = reads(&cell).into_iter().collect();
    assert_eq!(read, ["a", "b", "d", "locale", "postal", "reader_country", "register", "time_zone", "visits"]);
}

#[test]
fn a_worker_that_cannot_start_is_an_error_with_its_reason() {
    let mut worker = Worker::new(WorkerPath { program: "/nowhere/attune".into(), args: vec![] });
    worker.load(1, &of_html("x"));
    assert!(worker.render(1, &[&Fields::new()]).is_err());
    assert!(worker.render(2, &[&Fields::new()]).is_err(), "a cell that was never loaded");
}

#[test]
fn places_survive_what_is_put_in_for_missing_operands() {
    let source = "{{ a ~ a ~ a }}\n{{ a ~ a }} {{ nobody }}";
    let expected = Fault::Missing { field: "nobody".into(), part: Part::Html, line: 2, column: 16 };
    assert_eq!(fault(source, json!({ "a": "1" })), expected);
}

#[test]
fn dates_numbers_and_greetings_speak_the_cells_language_to_this_reader() {
    let text = "{{ greeting() }},\n{{ visit | date(style=\"long\") }}, {{ visit | time }}, {{ owed | number }}\n{{ closing() }}";
    let cell = Compiled { locale: "de".into(), ..compiled("x", "<p>{{ visit | date }}</p>", text) };
    let person = json!({
        "last_name": "Berg", "gender": "feminine", "register": "formal", "locale": "de-AT", "time_zone": "Europe/Vienna",
        "visit": "2026-12-03T13:30:00Z", "owed": 1234.5,
    });
    let message = one(&cell, person).expect("it renders");
    assert_eq!(message.text, "Sehr geehrte Frau Berg,\n3. Dezember 2026, 14:30, 1\u{a0}234,5\nMit freundlichen Grüßen");
    assert!(failed("{{ visit | date(style=\"loud\") }}", json!({ "visit": "2026-12-03" })).contains("loud"));
    assert!(failed("{{ visit | date }}", json!({ "visit": "soon" })).contains("soon"));
    let inside =
        "{% component When(day) %}{{ day | date(style=\"long\") }}{% endcomponent When %}{{ <When day={visit} /> }}";
    let cell = Compiled { locale: "de".into(), ..of_html(inside) };
    let message = one(&cell, json!({ "visit": "2026-12-03" })).expect("it renders");
    assert_eq!(message.html, "3. Dezember 2026", "a component does not lose the language");
}

/// Whatever Tera says of a source, an author reads one of our own sentences: the screen knows them all by heart.
#[test]
fn no_word_of_tera_reaches_an_author() {
    let person = json!({ "name": "Ada", "visits": 3, "tags": ["a", "b"] });
    let mut wrong = Vec::new();
    for (source, sentence) in [
        ("{{ visits / 0 }}", "Nothing can be divided by zero"),
        ("{{ visits ** 400 }}", "This number is too large"),
        ("{{ name * 2 }}", "Only numbers can be calculated with"),
        ("{{ name + 1 }}", "Only numbers can be calculated with"),
        ("{{ -name }}", "Only numbers can be calculated with"),
        ("{{ name | int }}", "Only numbers can be calculated with"),
        ("{{ name | abs }}", "Only numbers can be calculated with"),
        ("{{ name > 3 }}", "These two cannot be compared: one is a number, the other is not"),
        ("{% for one in visits %}{{ one }}{% endfor %}", "Only a list can be gone through one by one"),
        ("{% for n in range(end=1000000) %}{% endfor %}", "A loop may run at most 100,000 times"),
        ("{{ visits | length }}", "This cannot be done with a value of this kind"),
        ("{{ visits | reverse }}", "This cannot be done with a value of this kind"),
        ("{{ name | nth }}", "This cannot be done with a value of this kind"),
        ("{{ name[\"x\":] }}", "This cannot be done with a value of this kind"),
        ("{{ 1 in visits }}", "This cannot be done with a value of this kind"),
        ("{{ tags | nth }}", "This cannot be done with a value of this kind"),
        ("{% set true = 1 %}", "“true” does not belong here"),
        ("{% for loop in tags %}{% endfor %}", "This cannot be understood as it is written"),
        ("{% set a 1 %}", "This cannot be understood as it is written"),
        ("{% break %}", "This cannot be understood as it is written"),
        ("{% for one in tags %}{{ loop.nope }}{% endfor %}", "This cannot be understood as it is written"),
        ("{{ - - 1 }}", "This cannot be understood as it is written"),
        ("{{ greeting(a=1, a=2) }}", "The same name is given twice"),
        ("{{ super() }}", "A message has no parts that another one fills"),
        ("{% block a %}x{% endblock b %}", "This cannot be understood as it is written"),
    ] {
        let said = match fault(source, person.clone()) {
            Fault::Failed { message, .. } => message,
            other => format!("{other:?}"),
        };
        if said != sentence {
            wrong.push(format!("{source}: {said}"));
        }
    }
    assert_eq!(wrong, [] as [String; 0], "each in words of our own");
    assert_eq!(
        failed("{{ throw(message=\"The map is not found: Cannot compare\") }}", person),
        "The map is not found: Cannot compare"
    );
}

fn card(file: &str, source: &str) -> Card {
    Card { file: file.into(), source: source.into(), pictures: Vec::new(), texts: Vec::new(), width: 10, height: 10 }
}

fn drawn(source: &str, person: Value) -> Result<Vec<DrawnCard>, Fault> {
    let cell = Compiled {
        cards: vec![card("f00d", source), card("unseen", "{{ nothing }}")],
        ..of_html("<img alt=a src=cid:f00d>")
    };
    one(&cell, person).map(|message| message.cards)
}

#[test]
fn a_card_is_made_with_its_message_and_a_name_stays_a_name_in_it() {
    let cards =
        drawn("<text a=\"{{ name }}\">{{ name }}</text>", json!({ "name": "<b> & \"x\" \u{8}" })).expect("it renders");
    let name = "&lt;b&gt; &amp; &quot;x&quot; ";
    let svg = format!("<text a=\"{name}\">{name}</text>");
    let png = format!("en f00d {svg}").into_bytes();
    assert_eq!(cards, [DrawnCard { file: "f00d".into(), png, svg, stand_ins: Vec::new() }]);
}

#[test]
fn what_a_card_lacks_is_missing_and_what_cannot_be_drawn_fails() {
    let missing = drawn("<g>\n<text>{{ first_name }}</text></g>", json!({}));
    assert_eq!(missing, Err(Fault::Missing { field: "first_name".into(), part: Part::Card, line: 2, column: 10 }));
    let failed = drawn("undrawable", json!({}));
    assert_eq!(
        failed,
        Err(Fault::Failed { message: "It cannot be drawn".into(), part: Part::Card, line: 1, column: 1 })
    );
    assert!(
        matches!(drawn("{{ a }}", json!({ "a": "{{ b }}" })), Err(Fault::Failed { part: Part::Card, .. })),
        "no raw tag"
    );
    let wrong =
        drawn("{% for i in range(end=100000) %}{% for j in range(end=100000) %}x{% endfor %}{% endfor %}", json!({}));
    assert!(
        matches!(wrong, Err(Fault::TooLong { part: Part::Card, .. } | Fault::TimedOut { part: Part::Card, .. })),
        "{wrong:?}"
    );
}

#[test]
fn cards_are_among_what_a_cell_reads_and_what_is_found_in_it() {
    let cell =
        Compiled { cards: vec![card("f00d", "{{ first_name }}"), card("cafe", "{{ x | nonsense }}")], ..of_html("a") };
    assert!(reads(&cell).contains("first_name"));
    assert!(inspect(&cell).iter().any(|found| found.part == Part::Card && found.message.contains("nonsense")));
}
