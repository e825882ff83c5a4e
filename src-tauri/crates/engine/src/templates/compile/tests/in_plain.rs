//! Plain text made of a page: its tags keep their places, whatever surrounds them.

use proptest::prelude::*;

use super::super::plain;

#[test]
fn a_condition_in_a_comment_or_between_items_keeps_its_place_in_the_text() {
    for (html, text) in [
        (
            "<title>t {{ a }}</title><p>a</p><!-- {% if x %} {{ y }} --><p>b</p><!--[if mso]>z<![endif]--><!-- {% endif %} -->",
            "a\n\n{% if x %}\n\nb\n\n{% endif %}",
        ),
        (
            "<p>a</p><ol>{% if x %}<li>b</li>{% endif %}<li>c</li></ol><p>d</p>",
            "a\n\n{% if x %}- b\n{% endif %}- c\n\nd",
        ),
        (
            "<ul> {% for i in y %} {% if i %}<li>{{ i }}</li>{% endif %} {% endfor %}</ul><p>e</p>",
            "{% for i in y %}{% if i %}- {{ i }}\n{% endif %}{% endfor %}\ne",
        ),
        ("<dl><dt>a</dt>{% if x %}<dd>b</dd>{% endif %}</dl>", "a\n{% if x %}b\n{% endif %}"),
        ("<ol><li>{% if x %}a{% endif %}</li><li>b</li></ol>", "1. {% if x %}a{% endif %}\n2. b"),
        ("<ol>{% if x %}<li>a<ul><li>b</li></ul></li>{% endif %}</ol>", "{% if x %}- a\n- b\n{% endif %}"),
        ("<ol>{% if x %}<li>a</li>{% else %}\n<li>b</li>{% endif %}</ol>", "{% if x %}- a\n{% else %}- b\n{% endif %}"),
        ("<dl><div><dt>a</dt><dd>b</dd></div></dl>", "a\nb"),
        ("<ul><li>a</li><ul><li>b</li></ul></ul>", "- a\n- b"),
        ("<p>{% if x %}a<!-- {% endif %} --></p>", "{% if x %}a{% endif %}"),
        ("the 1<sup>st</sup>, m<sup>2</sup>", "the 1st, m²"),
    ] {
        assert_eq!(plain::of_html(html), text, "{html}");
    }
    for html in [
        "<li".repeat(150_000),
        "<!--{% if x %}".repeat(30_000),
        "<ul>{% if x %}".repeat(20_000),
        "<title".repeat(70_000),
    ] {
        plain::of_html(&html);
    }
}

#[test]
fn a_hostile_depth_is_converted_quickly() {
    let html = format!("{}{{{{ x }}}}", "<div></b>".repeat(40_000));
    assert_eq!(plain::of_html(&html), "{{ x }}");
    assert_eq!(plain::of_html("\u{e000}9\u{e001}{{ x }}"), "9{{ x }}", "marks cannot be forged");
}

proptest! {
    #[test]
    fn whatever_lists_and_tags_are_mixed_the_tags_stay_in_order(
        pieces in prop::collection::vec(
            prop::sample::select(vec![
                "<ul>", "</ul>", "<ol>", "</ol>", "<li>", "</li>", "<dl>", "<dt>", "</dl>", "<p>", "</p>", "<br>", "word ",
                "<!--", "-->", "<a href=\"{{ u }}\">", "</a>", "<table><tr><td>", "</td></tr></table>", "<s>", "</s>",
                "{% if x %}", "{% else %}", "{% endif %}", "{{ y }}", "<ul class=\"{% if z %}a{% endif %}\">",
            ]),
            0..24,
        )
    ) {
        let html = pieces.concat();
        let text = plain::of_html(&html);
        let tags = |text: &str| ["{% if x %}", "{% else %}", "{% endif %}"].map(|tag| text.matches(tag).count());
        let lost = html.contains("<!--") || html.contains("<s>") || html.contains("class=");
        prop_assert!(lost || tags(&text) == tags(&html), "{} became {}", html, text);
    }
}
