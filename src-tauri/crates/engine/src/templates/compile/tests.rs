//! What compiling promises: nothing a person writes becomes code, nothing conditional reaches others, nothing is fetched.

use serde_json::{Value, json};

use super::*;
use crate::cultures::Ours;
use crate::pictures::Pictures;
use crate::segments::Predicate;

mod blocks;
mod forms;
mod images;
mod in_plain;
mod tags;

fn document(blocks: Value, locale: &str, fields: Value) -> Document {
    let cell = json!({"locale": locale, "register": null, "subject": {"runs": [text("Hello")]}, "fields": fields});
    serde_json::from_value(json!({"blocks": blocks, "cells": [cell]})).unwrap()
}

fn compiled(document: &Document) -> Sources {
    compile(document, &document.cells[0], Ours::NOTHING, Pictures::NOTHING).unwrap()
}

fn text(words: &str) -> Value {
    json!({"kind": "text", "text": words})
}

fn chip(name: &str, format: Option<&str>, missing: Value) -> Value {
    json!({"kind": "chip", "name": name, "format": format, "missing": missing})
}

/// A document of one text block and a divider, with these runs as its paragraph.
fn paragraph(locale: &str, runs: Value) -> Sources {
    let fields = json!({"t": {"paragraphs": [{"style": "plain", "runs": runs}]}});
    compiled(&document(json!([{"id": "t", "kind": "text"}, {"id": "d", "kind": "divider"}]), locale, fields))
}

fn gaps(locale: &str, runs: Value) -> Vec<String> {
    let fields = json!({"t": {"paragraphs": [{"style": "plain", "runs": runs}]}});
    let document = document(json!([{"id": "t", "kind": "text"}]), locale, fields);
    let gaps = compile(&document, &document.cells[0], Ours::NOTHING, Pictures::NOTHING).unwrap_err();
    gaps.into_iter().map(|gap| gap.message).collect()
}

#[test]
fn a_letter_says_nothing_below_its_words_that_an_email_says_there() {
    let fields = json!({"t": {"paragraphs": [{"style": "plain", "runs": [text("Yours sincerely")]}]}});
    let mut document = document(json!([{"id": "t", "kind": "text"}]), "en", fields);
    document.theme =
        serde_json::from_value(json!({"footer": {"address": "1 Quay", "link": "https://x.example/stop"}})).unwrap();
    assert!(compiled(&document).html.contains("1 Quay"));
    for named in [true, false] {
        if !named {
            document.cells[0].subject = Inline::Runs { runs: Vec::new() };
        }
        let letter = compile_letter(&document, &document.cells[0], Ours::NOTHING, Pictures::NOTHING).unwrap();
        assert_eq!(letter.text, "Yours sincerely\n");
        assert!(
            letter.html.contains("Yours sincerely")
                && !letter.html.contains("1 Quay")
                && !letter.html.contains("/stop")
        );
    }
}

#[test]
fn a_page_says_its_language_and_direction_and_fetches_nothing() {
    let english = paragraph("en-GB", json!([text("Hello.")])).html;
    let arabic = paragraph("ar-MA", json!([text("مرحبًا.")])).html;
    assert!(english.starts_with("<!doctype html><html lang=\"en-GB\" dir=\"ltr\""));
    assert!(arabic.contains("<html lang=\"ar-MA\" dir=\"rtl\"") && arabic.contains("text-align:right"));
    assert!(arabic.contains("direction:rtl") && !arabic.contains("direction:ltr"), "MJML sets a direction of its own");
    assert!(arabic.contains("'Noto Sans Arabic'") && !arabic.contains("text-align:left;color"));
    for page in [english, arabic] {
        assert!(page.contains("name=\"color-scheme\" content=\"light dark\"") && page.contains("prefers-color-scheme"));
        let own = page.replace("http://www.w3.org/1999/xhtml", "");
        for fetched in ["http:", "https:", "@import", "url(", "<link", "src=", "<script"] {
            assert!(!own.contains(fetched), "{fetched} would be fetched");
        }
        assert!(!page.contains("@@"), "every mark was put back");
    }
}

#[test]
fn chips_become_placeholders_in_both_parts() {
    let sources = paragraph(
        "en",
        json!([
            chip("greeting", None, Value::Null),
            text(", see you "),
            chip("next_visit", Some("long"), Value::Null),
            text(" at "),
            chip("next_visit", Some("time"), Value::Null),
            text(", you have "),
            chip("points", Some("number"), Value::Null)
        ]),
    );
    let words = "{{ greeting() }}, see you {{ next_visit | date(style=\"long\") }} at {{ next_visit | time }}, you have {{ points | number }}";
    assert!(sources.html.contains(words), "{}", sources.html);
    assert!(sources.text.starts_with(words), "{}", sources.text);
}

#[test]
fn every_format_of_a_chip_is_a_filter() {
    for (format, filter) in [
        ("relative", "relative"),
        ("datetime", "datetime(style=\"long\")"),
        ("datetime:full", "datetime(style=\"full\")"),
        ("percent", "percent"),
        ("percent:100", "percent(of=100)"),
        ("currency:EUR", "currency(code=\"EUR\")"),
        ("list", "list(style=\"and\")"),
        ("list:or", "list(style=\"or\")"),
    ] {
        let sources = paragraph("en", json!([chip("points", Some(format), Value::Null)]));
        assert!(sources.text.starts_with(&format!("{{{{ points | {filter} }}}}")), "{format}: {}", sources.text);
    }
    for format in ["currency", "datetime:huge", "currency:euro", "currency:E\"R", "list:nor", "percent:7"] {
        let found = gaps("en", json!([chip("points", Some(format), Value::Null)]));
        assert_eq!(found[0], format!("“{format}” is not a way to write “points”"));
    }
}

#[test]
fn a_fallback_is_said_as_it_is_written_and_only_when_the_value_is_missing() {
    let fallback = json!({"fallback": "a \"dear\" \\ friend {{ x }} & <b>"});
    let sources = paragraph("en", json!([text("Hi "), chip("next_visit", Some("short"), fallback)]));
    let start = "Hi {% if next_visit is defined %}{{ next_visit | date(style=\"short\") }}{% else %}";
    assert!(
        sources
            .html
            .contains(&format!("{start}a &quot;dear&quot; \\ friend &#123;&#123; x }}}} &amp; &lt;b&gt;{{% endif %}}"))
    );
    assert!(sources.text.starts_with(&format!(
        "{start}a \"dear\" \\ friend {{{{ \"{{\" }}}}{{{{ \"{{\" }}}} x }}}} & <b>{{% endif %}}"
    )));
    assert_eq!(
        gaps("en", json!([chip("x", None, json!({"fallback": " "}))])),
        ["Say what is written for people without “x”"]
    );
    let nested = paragraph("en", json!([text("In "), chip("postal.city", None, json!({"fallback": "town"}))])).text;
    assert!(nested.starts_with(
        "In {% if postal is defined and postal.city is defined %}{{ postal.city | isolate }}{% else %}town"
    ));
}

#[test]
fn a_sentence_is_left_out_whole_in_any_language() {
    let omit = || chip("visit", None, json!("omit_sentence"));
    let cases = [
        (
            "en",
            "Hello. Your visit with Dr. Meier is on ",
            ". See you!",
            "Hello. {% if visit is defined %}Your visit with Dr. Meier is on {{ visit | isolate }}. {% endif %}See you!",
        ),
        (
            "de",
            "Guten Tag. Ihr Termin ist am ",
            ". Bis bald!",
            "Guten Tag. {% if visit is defined %}Ihr Termin ist am {{ visit | isolate }}. {% endif %}Bis bald!",
        ),
        (
            "ja",
            "こんにちは。次回は",
            "です。お待ちしています。",
            "こんにちは。{% if visit is defined %}次回は{{ visit | isolate }}です。{% endif %}お待ちしています。",
        ),
        (
            "ar",
            "مرحبًا. موعدك يوم ",
            ". إلى اللقاء؟ نعم.",
            "مرحبًا. {% if visit is defined %}موعدك يوم {{ visit | isolate }}. {% endif %}إلى اللقاء؟ نعم.",
        ),
    ];
    for (locale, before, after, whole) in cases {
        let sources = paragraph(locale, json!([text(before), omit(), text(after)]));
        assert!(sources.text.starts_with(whole), "{locale}: {}", sources.text);
        assert!(sources.html.contains(whole), "{locale}: {}", sources.html);
    }
    let alone = paragraph("en", json!([text("Only "), omit(), text(".")]));
    assert!(alone.html.contains("{% if visit is defined %}<p style"), "no empty paragraph is left: {}", alone.html);
    let two = paragraph(
        "en",
        json!([text("Hi. From "), omit(), text(" to "), chip("end", None, json!("omit_sentence")), text(". Bye.")]),
    );
    assert!(
        two.text
            .contains("Hi. {% if visit is defined and end is defined %}From {{ visit | isolate }} to {{ end | isolate }}. {% endif %}Bye.")
    );
    let marked = paragraph("en", json!([{"kind": "text", "text": "Hi. In bold ", "bold": true}, omit(), text(".")]));
    assert!(marked.html.contains(
        "<strong>Hi. </strong>{% if visit is defined %}<strong>In bold </strong>{{ visit | isolate }}.{% endif %}"
    ));
}

#[test]
fn a_chip_looks_as_the_words_around_it_and_one_link_goes_on_over_it() {
    let site = "https://a.example/{{ id }}";
    let looks = |mut run: Value, looks: Value| {
        run.as_object_mut().unwrap().extend(looks.as_object().unwrap().clone());
        run
    };
    let sources = paragraph(
        "en",
        json!([
            looks(chip("first_name", None, json!({"fallback": "you"})), json!({"bold": true})),
            text(", "),
            looks(text("book "), json!({"link": site})),
            looks(chip("visit", Some("long"), Value::Null), json!({"link": site, "italic": true})),
            looks(
                json!({"kind": "plural", "name": "n", "forms": {"one": "# hour", "other": "# hours"}, "missing": null}),
                json!({"link": site})
            ),
            text("!")
        ]),
    );
    let name = "{% if first_name is defined %}{{ first_name | isolate }}{% else %}you{% endif %}";
    let (visit, hours) =
        ("{{ visit | date(style=\"long\") }}", "{{ n | plural(sign=\"#\", one=\"# hour\", other=\"# hours\") }}");
    let linked = format!("<strong>{name}</strong>, <a href=\"https://a.example/{{{{ id }}}}\"");
    assert!(sources.html.contains(&linked), "{}", sources.html);
    assert!(sources.html.contains(&format!(">book <em>{visit}</em>{hours}</a>!")), "{}", sources.html);
    assert!(sources.text.starts_with(&format!("{name}, book {visit}{hours} ({site})!")), "{}", sources.text);
    let itself = looks(chip("website", None, Value::Null), json!({"link": "{{ website }}"}));
    assert!(paragraph("en", json!([itself])).text.starts_with("{{ website | isolate }}\n"), "said once is enough");
    let bad = looks(chip("x", None, Value::Null), json!({"link": "javascript:x"}));
    assert!(gaps("en", json!([bad]))[0].ends_with("cannot be linked to; begin with https://, mailto: or tel:"));
    let left_out = looks(chip("visit", None, json!("omit_sentence")), json!({"bold": true}));
    let sources = paragraph("en", json!([text("Hi. On "), left_out, text(".")]));
    assert!(
        sources.html.contains("Hi. {% if visit is defined %}On <strong>{{ visit | isolate }}</strong>.{% endif %}"),
        "{}",
        sources.html
    );
}

#[test]
fn what_has_no_look_of_its_own_is_stored_as_it_always_was() {
    for (run, stored) in [
        (chip("x", None, Value::Null), r#"{"kind":"chip","name":"x","format":null,"missing":null}"#),
        (json!({"kind": "saying", "idea": "x", "bold": false}), r#"{"kind":"saying","idea":"x"}"#),
        (
            json!({"kind": "chip", "name": "x", "link": "tel:1", "italic": true}),
            r#"{"kind":"chip","name":"x","format":null,"missing":null,"italic":true,"link":"tel:1"}"#,
        ),
        (json!({"kind": "text", "text": "x", "bold": true}), r#"{"kind":"text","text":"x","bold":true}"#),
    ] {
        let read: crate::templates::document::Run = serde_json::from_value(run).unwrap();
        assert_eq!(serde_json::to_string(&read).unwrap(), stored);
    }
}

#[test]
fn what_is_typed_is_never_code() {
    let sources = paragraph(
        "en",
        json!([text("<script> {{ first"), text("_name }} {% ra"), text("w %} {"), chip("x", None, Value::Null)]),
    );
    assert!(sources.html.contains("&lt;script&gt; &#123;&#123; first_name }} &#123;% raw %} &#123;{{ x | isolate }}"));
    assert!(
        sources.text.starts_with(
            "<script> {{ \"{\" }}{{ \"{\" }} first_name }} {{ \"{\" }}% raw %} {{ \"{\" }}{{ x | isolate }}"
        )
    );
    for name in ["first-name", "a b", "x }}{{ y", "", "1st", "a.", "__tera_context", "not", "größe"] {
        assert_eq!(
            gaps("en", json!([chip(name, None, Value::Null)]))[0],
            format!("“{name}” is not a name a message can use")
        );
    }
    assert_eq!(gaps("en", json!([chip("x", Some("loud"), Value::Null)]))[0], "“loud” is not a way to write “x”");
}

#[test]
fn links_lead_only_where_links_may() {
    let link = |url: &str| json!([{"kind": "text", "text": "our site", "link": url}, text(".")]);
    let fine = paragraph("en", link("https://a.example/?a=1&b={{ id }}"));
    assert!(fine.html.contains("<a href=\"https://a.example/?a=1&amp;b={{ id }}\""), "{}", fine.html);
    assert!(fine.text.starts_with("our site (https://a.example/?a=1&b={{ id }})."));
    assert!(paragraph("en", link("{{ booking_link }}")).html.contains("href=\"{{ booking_link }}\""));
    assert!(
        paragraph("en", json!([{"kind": "text", "text": "a@b.example", "link": "mailto:a@b.example"}]))
            .text
            .starts_with("a@b.example\n")
    );
    for bad in [
        "javascript:alert(1)",
        " JaVa\tScript:x",
        "data:text/html,x",
        "www.example.org",
        "java{{ x }}script:",
        "//x.example",
        "file:///etc",
    ] {
        assert!(
            gaps("en", link(bad))[0].ends_with("cannot be linked to; begin with https://, mailto: or tel:"),
            "{bad}"
        );
    }
    let quoted = paragraph("en", link("https://a.example/\"onclick=\"x"));
    assert!(quoted.html.contains("href=\"https://a.example/&quot;onclick=&quot;x\""));
}

#[test]
fn a_condition_stays_around_its_rows() {
    let rule = json!({"field": "attribute:vip", "op": "is", "value": true});
    let blocks = json!([
        {"id": "a", "kind": "text"},
        {"id": "c", "kind": "condition", "where": rule, "blocks": [{"id": "h", "kind": "heading"}, {"id": "b", "kind": "button"}]},
        {"id": "z", "kind": "text"}
    ]);
    let words = |said: &str| json!({"paragraphs": [{"style": "plain", "runs": [text(said)]}]});
    let fields = json!({"a": words("Before"), "z": words("After"), "h": {"runs": [text("Secret")]}, "b": {"label": [text("Book")], "url": "{{ booking }}"}});
    let sources = compiled(&document(blocks, "en", fields));
    let html = sources.html;
    let at = |part: &str| html.find(part).unwrap_or_else(|| panic!("{part} is not in {html}"));
    assert!(
        at("Before") < at("{% if (vip")
            && at("{% if (vip") < at("Secret")
            && at("Secret") < at("href=\"{{ booking }}\"")
    );
    assert!(at("href=\"{{ booking }}\"") < at("{% endif %}") && at("{% endif %}") < at("After"));
    assert!(
        html.contains("</tr>{% if (vip is defined and vip == true) %}<tr>") && html.contains("</tr>{% endif %}<tr>")
    );
    assert_eq!(
        sources.text,
        "Before\n\n{% if (vip is defined and vip == true) %}Secret\n\nBook: {{ booking }}\n\n{% endif %}After\n"
    );
}

#[test]
fn lists_breaks_and_dividers_read_well_as_plain_text() {
    let item = |style: &str, words: &str| json!({"style": style, "runs": [text(words)]});
    let lines = json!({"style": "plain", "runs": [text("one"), {"kind": "break"}, text("two")]});
    let fields = json!({"t": {"paragraphs": [lines, item("bullet", "red"), item("bullet", "blue"), item("number", "first"), item("number", "second"), item("plain", "end")]}});
    let blocks = json!([{"id": "t", "kind": "text"}, {"id": "d", "kind": "divider"}]);
    let sources = compiled(&document(blocks, "en", fields));
    assert_eq!(sources.text, "one\ntwo\n\n- red\n- blue\n\n1. first\n2. second\n\nend\n\n———\n");
    assert!(sources.html.contains("one<br>two") && sources.html.contains("<ul") && sources.html.contains("<ol"));
}

#[test]
fn a_source_cell_is_sent_as_it_is_and_its_text_keeps_the_tags() {
    let html = "<html><body><p>Dear {{ first_name | default(value=\"}}\") }},</p><table><tr><td>A</td><td>B</td></tr>\
        {% if vip %}<tr><td>Secret</td></tr>{% endif %}<tr><td>C</td></tr></table><a href=\"{{ url }}\">Click</a> &#123;&#123; z }}</body></html>";
    let blocks = json!([{"id": "s", "kind": "source"}, {"id": "d", "kind": "divider"}]);
    let mut document = document(blocks, "en", json!({"s": {"html": html, "text": null}}));
    document.cells[0].hidden.push("d".into());
    let sources = compiled(&document);
    assert_eq!(sources.html, html);
    let lines: Vec<&str> = sources.text.lines().filter(|line| !line.is_empty()).collect();
    let expected = [
        "Dear {{ first_name | default(value=\"}}\") }},",
        "A B",
        "{% if vip %}",
        "Secret",
        "{% endif %}",
        "C",
        "Click ({{ url }}) {{ \"{\" }}{{ \"{\" }} z }}",
    ];
    assert_eq!(lines, expected, "what is for some stays between its tags");
    document.cells[0]
        .fields
        .insert("s".into(), Field::Source { html: html.into(), text: Some("Own {{ text }}".into()) });
    assert_eq!(compiled(&document).text, "Own {{ text }}");
}

#[test]
fn what_is_struck_through_is_left_out_of_words() {
    for (html, words) in [
        ("<p>Now <del>€20</del> <b>€15</b> <S class=a>{{ old }}</S>{{ new }}</p>", "Now €15 {{ new }}"),
        ("<s>all {{ of }} it</s>", "all {{ of }} it"),
        ("a <s>{% if x %}b</s>c{% endif %}", "a {% if x %}bc{% endif %}"),
        ("a <s>b <strong>c</strong> <span>d", "a b c d"),
        ("a <samp>b</samp> <small>c</small> <delta>d</delta>", "a b c d"),
    ] {
        assert_eq!(plain::of_html(html), words, "{html}");
    }
    for html in ["<s>".repeat(100_000), "<s>{% x %}".repeat(40_000) + "</s>", "<s>a</s>".repeat(60_000)] {
        plain::of_html(&html);
    }
    let pieces = super::pieces::pieces_of_page("<p>Now <del>€20</del> €15</p>");
    assert!(!format!("{pieces:?}").contains("20"), "{pieces:?}");
}

#[test]
fn every_gap_is_named_with_its_block() {
    let blocks = json!([{"id": "h", "kind": "heading"}, {"id": "t", "kind": "text"}, {"id": "b", "kind": "button"},
        {"id": "c", "kind": "condition", "where": {"field": "consent:news:email", "op": "given"}, "blocks": []}]);
    let fields = json!({"t": {"paragraphs": [{"style": "plain", "runs": [text("  ")]}]}, "b": {"label": [text("Go")], "url": ""}});
    let mut document = document(blocks, "en", fields);
    document.cells[0].subject = Inline::Source { source: " ".into() };
    let found = compile(&document, &document.cells[0], Ours::NOTHING, Pictures::NOTHING).unwrap_err();
    let named: Vec<_> = found.iter().map(|gap| (gap.block.as_deref(), gap.message.as_str())).collect();
    let expected = [
        (None, "The subject is empty"),
        (Some("h"), "This heading has no words in this language yet"),
        (Some("t"), "This text has no words in this language yet"),
        (Some("b"), "The button leads nowhere yet"),
        (Some("c"), "A part of a message cannot depend on consent; use a segment for that"),
    ];
    assert_eq!(named, expected);
    document.cells[0].hidden = ["h", "t", "b", "c"].map(String::from).into();
    let nothing = compile(&document, &document.cells[0], Ours::NOTHING, Pictures::NOTHING).unwrap_err();
    assert!(nothing.iter().any(|gap| gap.message == "There is nothing in this message yet"));
}

#[test]
fn rules_become_expressions_that_a_missing_value_never_breaks() {
    let said = |rule: Value| condition(&serde_json::from_value::<Predicate>(rule).unwrap());
    let cases = [
        (
            json!({"field": "attribute:city", "op": "is", "value": "WIEN"}),
            "(city is defined and (city | str | lower) == \"wien\")",
        ),
        (
            json!({"field": "first_name", "op": "is_not", "value": "a\"b"}),
            "(not (first_name is defined and (first_name | str | lower) == \"a\\\"b\"))",
        ),
        (
            json!({"field": "attribute:points", "op": "more", "value": "4.5"}),
            "(points is defined and points is number and points > 4.5)",
        ),
        (
            json!({"field": "birthday", "op": "before", "value": "2000-01-01"}),
            "(birthday is defined and birthday is string and birthday[:10] < \"2000-01-01\")",
        ),
        (
            json!({"field": "tag", "op": "has", "value": "Parent"}),
            "(tags is defined and tags is array and tags is containing(pat=\"Parent\"))",
        ),
        (json!({"field": "postal.city", "op": "is_missing"}), "(not (postal is defined and postal.city is defined))"),
        (
            json!({"field": "language", "op": "is", "value": "de"}),
            "(locale is defined and ((locale | str | lower) == \"de\" or (locale | str | lower) is starting_with(pat=\"de-\")))",
        ),
        (
            json!({"field": "locale", "op": "is", "value": "pt_BR"}),
            "(locale is defined and (locale | str | lower) == \"pt-br\")",
        ),
        (
            json!({"field": "postal.country", "op": "is", "value": "Narnia"}),
            "(postal is defined and postal.country is defined and (postal.country | str | lower) == \"narnia\")",
        ),
        (json!({"all": []}), "true"),
        (json!({"any": []}), "false"),
        (
            json!({"not": {"any": [{"field": "a", "op": "is_known"}, {"field": "b", "op": "contains", "value": "X"}]}}),
            "(not ((a is defined) or (b is defined and (b | str | lower) is containing(pat=\"x\"))))",
        ),
    ];
    for (rule, expression) in cases {
        assert_eq!(said(rule).as_deref(), Ok(expression));
    }
    let country = said(json!({"field": "postal.country", "op": "is", "value": "DE"})).unwrap();
    assert!(country.contains("lower) in [") && country.contains("\"de\"") && country.contains("\"allemagne\""));
    for refused in [
        json!({"field": "consent:news:email", "op": "given"}),
        json!({"field": "birthday", "op": "within_days", "value": 7}),
        json!({"field": "attribute:x y", "op": "is", "value": "1"}),
        json!({"field": "a", "op": "is"}),
        json!({"field": "a", "op": "less", "value": "many"}),
        json!({"field": "a", "op": "before", "value": "soon"}),
    ] {
        assert!(said(refused.clone()).is_err(), "{refused}");
    }
}
