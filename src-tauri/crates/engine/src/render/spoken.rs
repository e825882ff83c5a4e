//! Filters that speak a culture's words, as templates use them: prices, percentages, lists, plurals, relative days, and
//! what runs the other way.

use serde_json::json;

use super::tests::{bare, compiled, failed, html, missing, of_html, one};
use super::*;

fn said(locale: &str, source: &str, person: serde_json::Value) -> String {
    let cell = Compiled { locale: locale.into(), ..of_html(source) };
    bare(&one(&cell, person).expect("it renders").html).to_owned()
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
fn greeting_closing_and_figures_are_those_of_the_readers_own_culture() {
    let person =
        |locale: &str| json!({ "locale": locale, "last_name": "Weiß", "first_name": "Eva", "gender": "feminine" });
    let closes = |cell: &str, locale: &str| said(cell, "{{ closing() }}", person(locale));
    assert_eq!(closes("de", "de-CH"), "Freundliche Grüsse");
    assert_eq!(closes("de", "de"), "Mit freundlichen Grüßen");
    assert_eq!(closes("de-AT", "de-CH"), "Mit freundlichen Grüßen", "a text of elsewhere speaks as it does there");
    assert_eq!(closes("de", "fr"), "Mit freundlichen Grüßen", "and so does one of another language");
    assert!(reads(&of_html("{{ closing() }}")).contains("locale"));

    let ours: Ours = serde_json::from_value(json!({
        "en-GB": { "address.closing.formal": "Yours" },
        "ar": { "identity.numbering": "latn" },
        "ar-SA": { "identity.calendar": "islamic-umalqura" },
        "fr": { "address.closing.formal": "Salut" },
    }))
    .expect("JSON");
    let source = "{{ closing() }}|{{ \"2026-12-03\" | date(style=\"short\") }}|{{ 1234 | number }}";
    let message = |cell: &str, locale: &str| {
        let compiled = Compiled {
            locale: cell.into(),
            register: Some(Register::Formal),
            ours: ours.spoken_in(cell),
            ..compiled("s", "<p>x</p>", source)
        };
        one(&compiled, person(locale)).expect("it renders").text
    };
    assert!(message("en", "en-GB").starts_with("Yours|03/12/2026"), "{}", message("en", "en-GB"));
    assert!(message("en-US", "en-GB").starts_with("Sincerely|"), "a text of another region is no parent");
    assert!(
        message("en", "ar-SA").ends_with("|6/23/1448 AH|1,234"),
        "the calendar is the reader’s: {}",
        message("en", "ar-SA")
    );
    assert!(message("ar", "ar-SA").ends_with("|1,234"), "the digits are the text’s: {}", message("ar", "ar-SA"));
    assert!(
        message("ar", "ar-SA-u-nu-arab-ca-gregory").ends_with("|٣\u{200f}/١٢\u{200f}/٢٠٢٦|١٬٢٣٤"),
        "a reader’s own tag wins: {}",
        message("ar", "ar-SA-u-nu-arab-ca-gregory")
    );
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
    assert!(list.contains("\u{2068}Ida\u{2069} ונועה"), "{list}");
}

#[test]
fn a_printed_value_is_written_for_a_reader() {
    let person = json!({ "likes": ["tea", "jam", "figs"], "vip": true, "one": ["tea"], "now": "2026-11-23T09:00:00Z" });
    assert_eq!(html("{{ likes }} {{ one }}", person.clone()), "tea, jam, and figs tea");
    assert_eq!(said("de", "{{ likes }}", person.clone()), "tea, jam und figs");
    assert_eq!(
        html("{{ likes | isolate }}; {{ \"I like \" ~ likes }}", person.clone()),
        "tea, jam, and figs; I like tea, jam, and figs"
    );
    assert_eq!(
        html("{{ likes | str }}{% for one in likes %}{{ loop.index }}{% endfor %}", person.clone()),
        "tea, jam, and figs123"
    );
    for printed in ["vip", "vip | isolate", "vip or 1", "\"x\" ~ vip", "[vip]"] {
        assert!(
            failed(&format!("{{{{ {printed} }}}}"), person.clone()).starts_with("A yes or no is no text"),
            "{printed}"
        );
    }
    assert_eq!(html("{% if (vip | str | lower) == \"true\" %}x{% endif %}", person.clone()), "x");
    assert!(failed("{{ postal }}", json!({ "postal": { "city": "Rome" } })).starts_with("This is several values"));
    assert_eq!(
        html("{{ now }}{% set today = now %} {{ today }} {{ \"on \" ~ now }}", person),
        "Nov 23, 2026 Nov 23, 2026 on Nov 23, 2026"
    );
    assert!(reads(&of_html("{{ now }}")).contains("time_zone"));
}

#[test]
fn what_runs_the_other_way_is_kept_together_in_sources_too() {
    let cell = |html: &str, text: &str| Compiled {
        locale: "ar".into(),
        ..compiled("مرحبا {{ first_name }}", html, text)
    };
    let person = json!({ "first_name": "Ann", "email": "a@example.org", "site": "https://x.example/a", "points": 7, "id": "x7" });
    let page = "<p title=\"{{ first_name }}\">مرحبا {{ first_name }}! {{ email }}، {{ points }} <a href=\"https://x.example/?id={{ id }}\">{{ site }}</a> \
        https://x.example/{{ id }}/{{ id }} {{ id }}@example.org {{ id | upper }}</p><style>.a{color:{{ id }}}</style>";
    let message = one(&cell(page, page), person).expect("it renders");
    assert_eq!(
        message.html,
        "<div lang=\"ar\" dir=\"rtl\"><p title=\"Ann\">مرحبا \u{2068}Ann\u{2069}! \u{2068}a@example.org\u{2069}، 7 \
         <a href=\"https://x.example/?id=x7\">https://x.example/a</a> \
         https://x.example/x7/x7 x7@example.org \u{2068}X7\u{2069}</p><style>.a{color:x7}</style></div>"
    );
    assert_eq!(message.subject, "مرحبا \u{2068}Ann\u{2069}");
    assert!(message.text.contains("مرحبا \u{2068}Ann\u{2069}! \u{2068}a@example.org\u{2069}، 7"), "{}", message.text);
    assert_eq!(html("Hi {{ name }}!", json!({ "name": "محمد" })), "Hi \u{2068}محمد\u{2069}!");
    assert_eq!(html("Hi {{ name }}!", json!({ "name": "Zoë" })), "Hi Zoë!", "nothing differs");
}

#[test]
fn a_value_in_an_address_is_written_in_its_letters() {
    let person = json!({ "n": "Ann & \"Q\" + 100%", "t": "New York/NJ", "e": "ann+tag@x.example", "c": "القاهرة",
        "url": "https://a.example/?x=1&y=%20", "site": "https://a.example", "k": "abc-1_2.3~", "d": "2026-12-03" });
    let text = |source: &str| one(&compiled("s", "", source), person.clone()).expect("it renders").text;
    for (source, written) in [
        (
            "https://a.example/p/{{ t }}?n={{ n }}&e={{ e }}#{{ k }}",
            "https://a.example/p/New%20York/NJ?n=Ann%20%26%20%22Q%22%20%2B%20100%25&e=ann%2Btag@x.example#abc-1_2.3~",
        ),
        (
            "www.a.example/{{ c | isolate }} {{ c | isolate }}",
            "www.a.example/%D8%A7%D9%84%D9%82%D8%A7%D9%87%D8%B1%D8%A9 \u{2068}القاهرة\u{2069}",
        ),
        (
            "(https://a.example/?d={% if d is defined %}{{ d | date }}{% endif %}) {{ n }}",
            "(https://a.example/?d=Dec%203,%202026) Ann & \"Q\" + 100%",
        ),
        // The address itself, or what only its author can say of it.
        ("{{ url }} {{ url | isolate }}", "https://a.example/?x=1&y=%20 https://a.example/?x=1&y=%20"),
        (
            "https://{{ t }} https://a.example?{{ n }} {{ site }}?t={{ t }}",
            "https://New York/NJ https://a.example?Ann%20&%20%22Q%22%20+%20100% https://a.example?t=New%20York/NJ",
        ),
        ("mailto:{{ e }} {{ c | isolate }}@a.example", "mailto:ann+tag@x.example القاهرة@a.example"),
        ("https://a.example/x。{{ n }}", "https://a.example/x。Ann & \"Q\" + 100%"),
    ] {
        assert_eq!(text(source), written, "{source}");
    }
    let link = Compiled { link: "https://a.example/?n={{ n }}".into(), ..compiled("s", "", "x") };
    assert_eq!(
        one(&link, person.clone()).expect("it renders").link,
        "https://a.example/?n=Ann%20%26%20%22Q%22%20%2B%20100%25"
    );
    let page = "<a title=\"{{ t }}\" href='{{ site }}/x?n={{ t }}&amp;e={{ e }}'>{{ t }}</a><img src=\"https://a.example/{{ t }}.png\"> \
        <a href = \"mailto:{{ e }}?subject=Hi there {{ n }}\">{{ c }}</a> <a href=\"{{ url }}\">x</a>";
    assert_eq!(
        html(page, person),
        "<a title=\"New York/NJ\" href='https://a.example/x?n=New%20York/NJ&amp;e=ann%2Btag@x.example'>New York/NJ</a><img src=\"https://a.example/New%20York/NJ.png\"> \
        <a href = \"mailto:ann+tag@x.example?subject=Hi there Ann%20%26%20%22Q%22%20%2B%20100%25\">\u{2068}القاهرة\u{2069}</a> <a href=\"https://a.example/?x=1&amp;y=%20\">x</a>"
    );
    assert_eq!(missing("<a href=\"https://a.example/?n={{ nope }}\">x</a>", json!({})), "nope");
    for (url, leads) in [("javascript:alert(1)", false), ("soon", false), ("java\nscript:x", false), ("TEL:12", true)] {
        let made = one(&of_html("<a href=\"{{ url }}\">x</a>{{ url }}"), json!({ "url": url }));
        assert_eq!(made.is_ok(), leads, "{url}");
    }
    assert_eq!(
        failed("<a href=\"{{ url }}\">x</a>", json!({ "url": "soon" })),
        "“soon” cannot be linked to; begin with https://, mailto: or tel:"
    );
}

#[test]
fn html_says_its_language_and_direction() {
    let page = |locale: &str, source: &str| {
        let cell = Compiled { locale: locale.into(), ..of_html(source) };
        one(&cell, json!({})).expect("it renders").html
    };
    assert_eq!(
        page("he", "<!doctype html><html><body>שלום</body></html>"),
        "<!doctype html><html lang=\"he\" dir=\"rtl\"><body>שלום</body></html>"
    );
    assert_eq!(
        page("en", " <!-- a --><HTML class=x><body>Hi</body></HTML>"),
        " <!-- a --><HTML lang=\"en\" dir=\"ltr\" class=x><body>Hi</body></HTML>"
    );
    let said = "<html lang='fr' dir=ltr><body>Salut</body></html>";
    assert_eq!(page("ar", said), said, "its author knows better");
    assert_eq!(
        page("ar", "<html lang=ar data-dir=x><p>مرحبا</p></html>"),
        "<html dir=\"rtl\" lang=ar data-dir=x><p>مرحبا</p></html>"
    );
    assert_eq!(page("en", "<!doctype html><p>Hi</p>"), "<!doctype html><html lang=\"en\" dir=\"ltr\"><p>Hi</p>");
    assert_eq!(page("en", "<body dir=ltr>Hi</body>"), "<html lang=\"en\" dir=\"ltr\"><body dir=ltr>Hi</body>");
    for piece in [
        "<p><a href=\"https://x.example/?dir=up\">مرحبا</a></p>",
        "<p title='x dir=rtl'>مرحبا</p>",
        "<p data-dir=x>مرحبا</p>",
        "مرحبا",
        "<p dir=\"auto\">مرحبا</p><p>مرحبا</p>",
    ] {
        assert_eq!(page("ar", piece), format!("<div lang=\"ar\" dir=\"rtl\">{piece}</div>"));
    }
    assert_eq!(
        page("ar", "<?xml version=\"1.0\"?><html>ا</html>"),
        "<?xml version=\"1.0\"?><html lang=\"ar\" dir=\"rtl\">ا</html>"
    );
    assert_eq!(page("en", "<p>Hi</p>"), "<p>Hi</p>");
}

#[test]
fn a_culture_without_words_says_so() {
    let of = |source: &str| Compiled { locale: "hu".into(), ..of_html(source) };
    for (source, word) in
        [("<p>{{ greeting() }}</p>", "No greeting"), ("<p>Szia!</p><p>{{ closing() }}</p>", "No closing")]
    {
        let fault = one(&of(source), json!({})).expect_err("there are no words");
        assert!(fault.words().starts_with(word), "{fault:?}");
    }
    let kept = one(&of("{{ greeting() or \"Szia\" }}{% if closing() %}x{% endif %}"), json!({})).expect("it renders");
    assert!(kept.html.contains("Szia"), "{}", kept.html);
}

#[test]
fn an_argument_that_nothing_takes_is_told() {
    for (source, column, sentence) in [
        ("{{ d | date(format=\"%Y\") }}", 13, "“date” does not take “format”"),
        ("{{ n | number(style=\"x\") }}", 15, "“number” does not take “style”"),
        ("{{ greeting(formal=true) }}", 13, "“greeting” does not take “formal”"),
    ] {
        let found = inspect(&of_html(source));
        assert_eq!(
            found.iter().map(|one| (one.column, one.message.as_str())).collect::<Vec<_>>(),
            [(column, sentence)]
        );
        assert_eq!(failed(source, json!({ "d": "2026-12-03", "n": 1 })), sentence);
    }
    assert!(
        inspect(&of_html("{{ l | list(style=\"or\") | default(value=\"a\") | replace(from=\"a\", to=\"b\") }}"))
            .is_empty()
    );
}
