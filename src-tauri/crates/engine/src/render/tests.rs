//! The renderer as its callers see it: a real worker process, real templates, and attacks that would succeed without
//! the defences.

use serde_json::{Value, json};

use super::*;

/// These tests' own program is the worker, so that the worker is never older than the tests.
fn worker() -> Worker {
    Worker::new(worker_path())
}

fn worker_path() -> WorkerPath {
    let program = std::env::current_exe().expect("a test knows its own program");
    let args = ["--exact", "render::tests::worker_entry", "--nocapture", "--ignored"];
    WorkerPath { program, args: args.map(Into::into).into() }
}

#[test]
#[ignore = "not a test: what the other tests start as their worker"]
fn worker_entry() {
    run_worker()
}

fn compiled(subject: &str, html: &str, text: &str) -> Compiled {
    Compiled { locale: "en".into(), register: None, subject: subject.into(), html: html.into(), text: text.into() }
}

fn of_html(html: &str) -> Compiled {
    compiled("Subject", html, "Text")
}

fn fields(value: Value) -> Fields {
    value.as_object().cloned().expect("a test's person is an object")
}

fn one(compiled: &Compiled, person: Value) -> Result<Rendered, Fault> {
    many(compiled, &[person]).remove(0)
}

fn many(compiled: &Compiled, people: &[Value]) -> Vec<Result<Rendered, Fault>> {
    let mut worker = worker();
    worker.load(7, compiled);
    let people: Vec<Fields> = people.iter().cloned().map(fields).collect();
    worker.render(7, &people).expect("the worker starts")
}

fn html(source: &str, person: Value) -> String {
    one(&of_html(source), person).expect("it renders").html
}

fn fault(source: &str, person: Value) -> Fault {
    one(&of_html(source), person).expect_err("it must not go out")
}

fn missing(source: &str, person: Value) -> String {
    match fault(source, person) {
        Fault::Missing { field, .. } => field,
        other => panic!("{source} should miss a field, but: {other:?}"),
    }
}

fn failed(source: &str, person: Value) -> String {
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
fn html_in_a_value_is_text_whatever_the_template_says() {
    let evil = json!({ "first_name": "<img src=x onerror=alert(1)>" });
    for source in [
        "<p>{{ first_name }}</p>",
        "<p>{{ first_name | safe }}</p>",
        "<p>{{ first_name | upper | safe }}</p>",
        "<p>{{ first_name ~ \"!\" | safe }}</p>",
        "<p>{{ first_name | newlines_to_br }}</p>",
        "<p>{{ [first_name, first_name] | join(sep=\"<br>\" | safe) }}</p>",
        "<p>{% set name = first_name | safe %}{{ name }}</p>",
        "{% component Bold(of) %}<p>{{ of | safe }}</p>{% endcomponent Bold %}{{ <Bold of={first_name} /> }}",
    ] {
        let html = html(source, evil.clone());
        assert!(html.to_lowercase().contains("&lt;img"), "{source} gave {html}");
        assert!(!html.to_lowercase().contains("<img"), "{source} gave {html}");
    }
    let cell = compiled("{{ first_name }}", "<p>x</p>", "{{ first_name }}");
    let message = one(&cell, json!({ "first_name": "Zoë & <Co>" })).expect("it renders");
    assert_eq!(message.subject, "Zoë & <Co>", "a subject is no HTML");
    assert_eq!(message.text, "Zoë & <Co>", "text is no HTML");
}

#[test]
fn lines_in_a_value_never_break_a_subject() {
    let cell = compiled("For {{ first_name }}", "<p>x</p>", "x");
    let evil = "Eve\r\nBcc: all@example.com\0\u{2028}a\u{2029}b\u{85}c";
    let message = one(&cell, json!({ "first_name": evil })).expect("it renders");
    assert_eq!(message.subject, "For Eve  Bcc: all@example.com  a b c");
}

#[test]
fn a_value_that_looks_like_a_template_is_not_run_and_not_sent() {
    for evil in ["{{ 7*7 }}", "{% for a in b %}"] {
        let message = failed("<p>{{ first_name }} &amp; {{ first_name | safe }}</p>", json!({ "first_name": evil }));
        assert!(message.contains("raw") && !message.contains("49"), "{evil} gave {message}");
    }
    assert!(failed("{% raw %}{{ first_name }}{% endraw %}", json!({})).contains("raw"));
    assert!(failed("<p>&#123;&#123; first_name &#125;&#125;</p>", json!({})).contains("raw"));
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
fn all_that_is_known_of_a_person_cannot_be_printed() {
    for source in ["{{ __tera_context }}", "{% set x = __tera_context %}{{ x }}", "{{ 1 ~ __tera_context }}"] {
        assert!(failed(source, json!({ "diagnosis": "secret" })).contains("everything"));
        let findings = inspect(&of_html(source));
        assert_eq!(findings.len(), 1);
        assert_eq!((findings[0].severity, findings[0].part), (Severity::Error, Part::Html));
    }
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
fn a_source_beyond_the_limit_is_refused() {
    let long = "x".repeat(256 * 1024 + 1);
    assert!(inspect(&of_html(&long))[0].message.contains("longer"));
    assert!(failed(&long, json!({})).contains("longer"));
}

#[test]
fn thousands_of_unknown_names_are_refused_at_once() {
    // Tera alone answers this with tens of gigabytes of reports.
    let source = "{{a|b}}".repeat(36_000);
    assert_eq!(inspect(&of_html(&source)).len(), 20);
    assert!(reads(&of_html(&source)).is_empty());
}

#[test]
fn what_a_cell_reads_is_known() {
    let cell = compiled(
        "{{ a }}",
        "{% for v in visits %}{{ v }}{% endfor %}{{ postal.city or b }}",
        "{{ d | date }}{{ closing() }}",
    );
    let read: Vec<String> = reads(&cell).into_iter().collect();
    assert_eq!(read, ["a", "b", "d", "locale", "postal", "register", "time_zone", "visits"]);
}

#[test]
fn a_loop_that_prints_is_stopped() {
    let source = "x\n{% for a in range(end=100000) %}{% for b in range(end=100000) %}{% if no %}y{% endif %}{{ \"\" }}{% endfor %}{% endfor %}";
    assert_eq!(fault(source, json!({})), Fault::TimedOut { part: Part::Html, line: 2 });
    let source = "{% for a in range(end=100000) %}{% for b in range(end=100000) %}text{% endfor %}{% endfor %}";
    assert_eq!(fault(source, json!({})), Fault::TooLong { part: Part::Html, line: 1 });
}

#[test]
fn a_loop_that_prints_nothing_is_killed_and_the_next_message_goes_out() {
    let mut worker = worker();
    worker
        .load(1, &of_html("{% for a in range(end=100000) %}{% for b in range(end=100000) %}{% endfor %}{% endfor %}"));
    worker.load(2, &of_html("<p>fine</p>"));
    let stuck = worker.render(1, &[fields(json!({}))]).expect("the worker starts");
    assert_eq!(stuck, [Err(Fault::TimedOut { part: Part::Html, line: 1 })]);
    let fine = worker.render(2, &[fields(json!({}))]).expect("the worker starts again");
    assert!(fine[0].is_ok());
}

#[test]
fn memory_is_bounded() {
    let doubling = format!("{{% set s = \"0123456789abcdef\" %}}\n{}", "{% set s = s ~ s %}".repeat(34));
    let stopped = |source: &str| match fault(source, json!({})) {
        // Which of the two comes first depends on the machine; unlimited memory would end neither way here.
        Fault::Crashed { part, .. } | Fault::TimedOut { part, .. } => part == Part::Html,
        other => panic!("{other:?}"),
    };
    assert!(stopped(&doubling));
    let replaced = format!("{{{{ \"aaaaaaaa\"{} }}}}", " | replace(from=\"a\", to=\"aaaaaaaa\")".repeat(12));
    assert!(stopped(&replaced));
}

#[test]
fn recursive_components_are_stopped() {
    let source = "{% component A() %}{{ <A /> }}{{ <A /> }}{{ <A /> }}{{ <A /> }}{% endcomponent A %}{{ <A /> }}";
    let fault = fault(source, json!({}));
    assert!(matches!(fault, Fault::TimedOut { .. } | Fault::Failed { .. }), "{fault:?}");
}

#[test]
fn a_message_that_includes_itself_is_refused() {
    assert!(failed("{% include \"html\" %}", json!({})).contains("include"));
}

#[test]
fn exactly_the_poisonous_person_is_named_and_the_order_is_kept() {
    let source = "{% if first_name == \"Poison\" %}{% for a in range(end=100000) %}{% for b in range(end=100000) %}{% endfor %}{% endfor %}{% endif %}<p>{{ n }}</p>";
    let people: Vec<Value> =
        (0..300).map(|n| json!({ "n": n, "first_name": if n == 217 { "Poison" } else { "Ada" } })).collect();
    let messages = many(&of_html(source), &people);
    assert_eq!(messages.len(), 300);
    for (n, message) in messages.into_iter().enumerate() {
        match message {
            Ok(message) => assert_eq!(message.html, format!("<p>{n}</p>")),
            Err(fault) => assert_eq!((n, fault), (217, Fault::TimedOut { part: Part::Html, line: 1 })),
        }
    }
}

#[test]
fn a_crash_in_a_batch_names_its_person_and_three_condemn_the_cell() {
    let source = format!(
        "{{% if bad %}}{{% set s = \"0123456789abcdef\" %}}{}{{% endif %}}<p>{{{{ n }}}}</p>",
        "{% set s = s ~ s %}".repeat(34)
    );
    let people: Vec<Value> = (0..40)
        .map(|n| if [3, 9, 20].contains(&n) { json!({ "n": n, "bad": true }) } else { json!({ "n": n }) })
        .collect();
    let messages = many(&of_html(&source), &people);
    for (n, message) in messages.iter().enumerate() {
        let stopped = matches!(message, Err(Fault::Crashed { .. } | Fault::TimedOut { .. }));
        assert_eq!(stopped, n == 3 || n == 9 || n >= 20, "person {n}: {message:?}");
    }
}

#[test]
fn a_worker_that_cannot_start_is_an_error_with_its_reason() {
    let mut worker = Worker::new(WorkerPath { program: "/nowhere/attune".into(), args: vec![] });
    worker.load(1, &of_html("x"));
    assert!(worker.render(1, &[Fields::new()]).is_err());
    assert!(worker.render(2, &[Fields::new()]).is_err(), "a cell that was never loaded");
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

#[test]
fn a_worker_whose_parent_is_gone_ends_by_itself() {
    let path = worker_path();
    let spawn = || {
        std::process::Command::new(&path.program)
            .args(&path.args)
            .stdin(std::process::Stdio::piped())
            .stdout(std::process::Stdio::null())
            .spawn()
            .expect("the worker starts")
    };
    let ended = |mut child: std::process::Child| {
        drop(child.stdin.take());
        let ended = (0..100).any(|_| {
            std::thread::sleep(std::time::Duration::from_millis(100));
            child.try_wait().expect("a child can be asked").is_some()
        });
        // A worker that failed the test must not outlive it.
        let _ = child.kill();
        ended
    };
    assert!(ended(spawn()), "an idle worker");
    let endless = "{% for a in range(end=100000) %}{% for b in range(end=100000) %}{% endfor %}{% endfor %}";
    let mut busy = spawn();
    let stdin = busy.stdin.as_mut().expect("a pipe");
    let compiled = std::borrow::Cow::Owned(of_html(endless));
    protocol::send(stdin, &protocol::Ask::Load { cell: 1, compiled }).expect("it listens");
    let person = std::borrow::Cow::Owned(Fields::new());
    protocol::send(stdin, &protocol::Ask::RenderAlone { cell: 1, person }).expect("it listens");
    assert!(ended(busy), "a busy worker");
}
