//! Filters that speak a culture's words, as templates use them: prices, percentages, lists, plurals, relative days, and
//! what runs the other way.

use serde_json::json;

use super::tests::{compiled, failed, html, missing, of_html, one};
use super::*;

fn said(locale: &str, source: &str, person: serde_json::Value) -> String {
    let cell = Compiled { locale: locale.into(), ..of_html(source) };
    one(&cell, person).expect("it renders").html
}

#[test]
fn amounts_speak_the_cells_language_to_this_reader() {
    let person =
        json!({ "locale": "de-AT", "owed": "1234.5", "share": 0.07, "score": 12.5, "children": ["Ida", "Jon", "Mia"] });
    let source = "{{ owed | currency(code=\"EUR\") }}; {{ share | percent }}; {{ score | percent(of=100) }}; \
        {{ children | list }}; {{ children | list(style=\"or\") }}";
    assert_eq!(
        said("de", source, person),
        "€\u{a0}1.234,50; 7\u{a0}%; 12,5\u{a0}%; Ida, Jon und Mia; Ida, Jon oder Mia"
    );
    assert_eq!(html("{{ list | list }}", json!({ "list": ["<b>", "&"] })), "&lt;b&gt; and &amp;", "values stay text");
}

#[test]
fn a_plural_takes_the_words_of_its_number() {
    let source = "{{ visits | plural(one=\"{count} визит\", few=\"{} визита\", many=\"{count} визитов\", other=\"{count} визита\") }}";
    let visits = |count: serde_json::Value| said("ru", source, json!({ "visits": count }));
    assert_eq!(visits(json!(21)), "21 визит");
    assert_eq!(visits(json!("3")), "3 визита");
    assert_eq!(visits(json!(11)), "11 визитов");
    assert_eq!(visits(json!(1.5)), "1,5 визита");
    assert_eq!(visits(json!(0)), "0 визитов", "nothing is a number too");
    let unsafe_words = "{{ n | plural(one=\"<b>{count}</b>\", other=\"x\") }}";
    assert_eq!(html(unsafe_words, json!({ "n": 1 })), "&lt;b&gt;1&lt;/b&gt;");
}

#[test]
fn a_day_is_counted_from_the_moment_the_message_is_made_for() {
    let source = "{{ visit | relative }}";
    let person = |now: &str| json!({ "visit": "2026-12-03", "now": now, "time_zone": "Asia/Tokyo" });
    assert_eq!(html(source, person("2026-12-01T10:00:00Z")), "in 2 days");
    assert_eq!(html(source, person("2026-12-01T20:00:00Z")), "tomorrow", "it is the second in Tokyo by then");
    assert!(failed(source, json!({ "visit": "2026-12-03" })).contains("Today’s date"));
    let read = reads(&of_html(source));
    assert!(read.contains("now") && read.contains("time_zone"), "{read:?}");
    assert!(!reads(&of_html("{{ visit | date }}")).contains("now"), "nothing else depends on the day");
}

#[test]
fn what_an_author_got_wrong_is_said_in_a_sentence() {
    for (source, word) in [
        ("{{ n | currency }}", "Say which currency"),
        ("{{ n | currency(code=7) }}", "in quotes"),
        ("{{ n | currency(code=\"ERU\") }}", "“ERU” is not a currency"),
        ("{{ n | percent(of=7) }}", "of=100"),
        ("{{ n | plural(one=\"a\") }}", "other="),
        ("{{ n | plural(one=1, other=\"a\") }}", "“one” must be in quotes"),
        ("{{ s | currency(code=\"EUR\") }}", "“soon” is not a number"),
        ("{{ s | relative }}", "“soon” is not a date"),
        ("{{ l | list(style=\"nor\") }}", "style=\"or\""),
        ("{{ range(end=5000) | list }}", "too long"),
    ] {
        let found = failed(source, json!({ "n": 1, "s": "soon", "l": ["a"], "now": "2026-12-01T10:00:00Z" }));
        assert!(found.contains(word), "{source} said {found}");
    }
    assert_eq!(missing("{{ l | list }}", json!({ "l": [] })), "l", "a list of nothing is no value");
}

#[test]
fn what_runs_the_other_way_is_kept_together_in_every_part() {
    let source = "{{ greeting() }}، {{ first_name | isolate }} {{ phone | isolate }} {{ n | isolate }}";
    let cell = Compiled { locale: "ar".into(), ..compiled(source, &format!("<p>{source}</p>"), source) };
    let person = json!({ "first_name": "Zoë", "phone": "+49 30 12", "n": 7 });
    let message = one(&cell, person).expect("it renders");
    for part in [&message.subject, &message.html, &message.text] {
        assert!(part.contains("\u{2068}Zoë\u{2069}، \u{2068}Zoë\u{2069} \u{2068}+49 30 12\u{2069} 7"), "{part}");
    }
    assert_eq!(html("{{ a | isolate }}", json!({ "a": "Zoë <b>" })), "Zoë &lt;b&gt;", "left to right nothing changes");
    assert_eq!(html("{{ a | isolate }}!", json!({ "a": "علي" })), "\u{2068}علي\u{2069}!");
    let list = said("he", "{{ names | list }}", json!({ "names": ["Ida", "נועה"] }));
    assert!(list.contains(">\u{2068}Ida\u{2069} ונועה<"), "{list}");
}
