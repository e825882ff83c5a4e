//! Templates and people that mean harm, each of which would succeed without the defence it meets.

use serde_json::{Value, json};

use super::tests::{compiled, failed, fault, fields, html, many, of_html, one, worker, worker_path};
use super::*;

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
fn all_that_is_known_of_a_person_cannot_be_printed() {
    for source in ["{{ __tera_context }}", "{% set x = __tera_context %}{{ x }}", "{{ 1 ~ __tera_context }}"] {
        assert!(failed(source, json!({ "diagnosis": "secret" })).contains("everything"));
        let findings = inspect(&of_html(source));
        assert_eq!(findings.len(), 1);
        assert_eq!((findings[0].severity, findings[0].part), (Severity::Error, Part::Html));
    }
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
fn no_source_within_the_limit_keeps_inspection_busy_or_brings_it_down() {
    let long = |piece: &str| piece.repeat(250_000 / piece.len());
    let sources = [
        format!("{{{{ {} }}}}", long("a ~ (")),
        format!("{{{{ {} }}}}", long("a[")),
        format!("{{{{ {} }}}}", long("(")),
        format!("{{{{ {} a }}}}", long("not ")),
        format!("{{{{ {}1 }}}}", long("-")),
        format!("{{{{ a{} }}}}", long(".b")),
        format!("{{{{ a{} }}}}", long(" ~ a")),
        format!("{{{{ a{} }}}}", long(" | upper")),
        format!("{{{{ a{} }}}}", long(" ** a")),
        format!("{{{{ {}", long("[")),
        format!("{{{{ {}", long("{\"a\": ")),
        format!("{{{{ {} }}}}", long("a if b else ")),
        long("{% if a %}"),
        long("{% for a in b %}"),
        long("{% set a %}"),
        long("{% filter upper %}"),
        format!("{{% if a %}}{}", long("{% elif a %}")),
        long("{% component A() %}"),
        format!("{{% component A() %}}{{{{ body }}}}{{% endcomponent A %}}{}", long("{% <A> %}")),
        long("{% block a %}"),
        long("{% raw %}"),
        long("{#"),
        long("{{"),
        long("{% include \"html\" %}"),
        long("{{ a }}"),
    ];
    for source in sources {
        let begun = std::time::Instant::now();
        let findings = inspect(&of_html(&source));
        reads(&of_html(&source));
        let start: String = source.chars().take(40).collect();
        assert!(begun.elapsed().as_secs() < 5, "{start} took {:?}", begun.elapsed());
        assert!(findings.len() <= 20, "{start}");
    }
    let allowed = format!("{{% if a %}}{}{{% endif %}}", "{% elif a %}".repeat(200));
    assert!(inspect(&of_html(&allowed)).is_empty(), "a long choice is still a choice");
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
    let stuck = worker.render(1, &[&fields(json!({}))]).expect("the worker starts");
    assert_eq!(stuck, [Err(Fault::TimedOut { part: Part::Html, line: 1 })]);
    let fine = worker.render(2, &[&fields(json!({}))]).expect("the worker starts again");
    assert!(fine[0].is_ok());
}

#[test]
fn memory_is_bounded() {
    let doubling = format!("{{% set s = \"0123456789abcdef\" %}}\n{}", "{% set s = s ~ s %}".repeat(34));
    let stopped = |source: &str| match fault(source, json!({})) {
        // Which of the two comes first depends on the machine.
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
        let ended = (0..400).any(|_| {
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
    let load: protocol::Ask<[Fields; 1]> = protocol::Ask::Load { cell: 1, compiled };
    protocol::send(stdin, &load).expect("it listens");
    protocol::send(stdin, &protocol::Ask::RenderAlone { cell: 1, people: [Fields::new()] }).expect("it listens");
    assert!(ended(busy), "a busy worker");
}

#[test]
#[ignore = "not a test: the process in which the memory limit is tried"]
#[cfg(target_os = "linux")]
fn memory_entry() {
    limits::bind().expect("a process may lower its own limits");
    let reserve = |megabytes: usize| Vec::<u8>::new().try_reserve_exact(megabytes * 1024 * 1024);
    reserve(256).expect("what is allowed is there");
    reserve(600).expect_err("what is not allowed is refused");
}

#[test]
#[cfg(target_os = "linux")]
fn a_worker_is_refused_memory_beyond_its_limit() {
    let tried = std::process::Command::new(worker_path().program)
        .args(["--exact", "render::attacks::memory_entry", "--ignored"])
        .output()
        .expect("the tests' own program starts");
    assert!(tried.status.success(), "{}", String::from_utf8_lossy(&tried.stdout));
    assert!(String::from_utf8_lossy(&tried.stdout).contains("1 passed"), "the attempt was made");
}
