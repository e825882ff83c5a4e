//! Templates of other programs: brought in through `attune`, read by three people, refused or marked where they are not sound.

use attune_tests::three::{bring, desk, read};
use serde_json::{Value, json};

/// Dialect, source, and what Ana, Bo and Cy read.
const SOUND: &[(&str, &str, [&str; 3])] = &[
    ("mailchimp", "Dear *|FNAME|*,", ["Dear Ana,", "Dear Bo,", "-"]),
    (
        "mailchimp",
        "*|IF:FNAME|*Hi *|FNAME|**|ELSE:|*Hi there*|END:IF|* *|IF:PLAN=gold|*VIP*|ELSEIF:VISITS > 2|*often*|ELSE:|*new*|END:IF|*",
        ["Hi Ana VIP", "Hi Bo new", "Hi there VIP"],
    ),
    (
        "mailchimp",
        "*|IFNOT:LNAME|*No family name*|END:IF|* (*|UPPER:PLAN|*) *|DATE:Y|*",
        ["(GOLD) 2026", "No family name (BASIC) 2026", "(GOLD) 2026"],
    ),
    ("liquid", "Hi {{ customer.first_name | default: 'friend' | upcase }}!", ["Hi ANA!", "Hi BO!", "Hi FRIEND!"]),
    (
        "liquid",
        "{% if plan == \"gold\" and visits > 2 %}A{% elsif plan == 'gold' %}B{% else %}C{%- endif -%}  \
         {% unless agrees %}no{% endunless %}{% comment %} {{ nothing }} {% endcomment %}",
        ["A", "Cno", "Bno"],
    ),
    (
        "liquid",
        "{% for item in items %}{{ forloop.index }}. {{ item | append: ';' }} {% else %}None{% endfor %}{% case plan %}{% when 'gold', 'silver' %}x{% when 'basic' %}y{% endcase %}",
        ["1. Blood test; 2. X-ray; x", "Noney", "1. Check-up; x"],
    ),
    (
        "liquid",
        "{{ 'now' | date: '%Y' }} {{ appointment_date | date: '%B %-d, %Y' }}",
        ["2026 December 1, 2026", "-", "2026 December 24, 2026"],
    ),
    (
        "braze",
        "Hi {{${first_name} | default: 'there'}}, {% if {{custom_attribute.${plan}}} == 'gold' %}VIP{% else %}hello{% endif %}",
        ["Hi Ana, VIP", "Hi Bo, hello", "Hi there, VIP"],
    ),
    (
        "hubspot",
        "Hi {{ contact.firstname|default('there', true) }}{# note #} {{ personalization_token('contact.lastname', 'X') }} \
         {% if contact.plan == \"gold\" or contact.visits >= 3 %}VIP{% elif contact.agrees %}b{% else %}c{% endif %}",
        ["Hi Ana Huber VIP", "Hi Bo X c", "Hi there Cole & Sons VIP"],
    ),
    (
        "handlebars",
        "{{! a note }}Hi {{#if firstName}}{{firstName}}{{else}}you{{/if}}: {{#each items}}{{@index}} {{this}}, {{else}}none{{/each}} \
         {{#unless agrees}}no{{/unless}} {{#if (and (eq plan \"gold\") (gt visits 2))}}VIP{{/if}}",
        ["Hi Ana: 0 Blood test, 1 X-ray, VIP", "Hi Bo: none no", "Hi you: 0 Check-up, no"],
    ),
    (
        "handlebars",
        "{{#items}}[{{.}}]{{/items}}{{^items}}none{{/items}} {{insert firstName \"default=friend\"}} {{{lastName}}}",
        ["[Blood test][X-ray] Ana Huber", "-", "[Check-up] friend Cole & Sons"],
    ),
    (
        "listmonk",
        "Hi {{ .Subscriber.FirstName | default \"there\" }}{{/* x */}} {{ if eq .Subscriber.Attribs.plan \"gold\" }}VIP{{ else if gt .Subscriber.Attribs.visits 2 }}b{{ else }}c{{ end }} \
         {{ range .Subscriber.Attribs.items }}<{{ . }}>{{ else }}none{{ end }}",
        ["Hi Ana VIP <Blood test><X-ray>", "Hi Bo c none", "Hi there VIP <Check-up>"],
    ),
    (
        "listmonk",
        "{{ with .Subscriber.LastName }}Family {{ . }}{{ else }}No family{{ end }}{{ TrackView }}",
        ["Family Huber", "No family", "Family Cole & Sons"],
    ),
    (
        "mautic",
        "a { color: red } Hi {contactfield=firstname|there} ({contactfield=plan})",
        ["a { color: red } Hi Ana (gold)", "a { color: red } Hi Bo (basic)", "a { color: red } Hi there (gold)"],
    ),
    (
        "notify",
        "Hello ((first name)).((agrees?? Thank you for agreeing.)) Plan: ((plan))",
        ["Hello Ana. Thank you for agreeing. Plan: gold", "Hello Bo. Plan: basic", "-"],
    ),
    (
        "civicrm",
        "{contact.first_name|default:\"friend\"} {if '{contact.last_name}' eq 'Huber'}H{elseif !empty(\"{contact.last_name}\")}other{else}none{/if}{* x *}",
        ["Ana H", "Bo none", "friend other"],
    ),
    (
        "brackets",
        "Hi [FIRST_NAME|friend], [see below] and [a link](https://x.example): [Plan]",
        [
            "Hi Ana, [see below] and [a link](https://x.example): gold",
            "Hi Bo, [see below] and [a link](https://x.example): basic",
            "Hi friend, [see below] and [a link](https://x.example): gold",
        ],
    ),
    ("html", "<p>{{ last_name | default: 'Ms & Mr' }}</p>", ["Huber", "Ms & Mr", "Cole & Sons"]),
    (
        "word",
        "Dear { MERGEFIELD First_Name }{ MERGEFIELD Last_Name \\b \" \" }, { IF { MERGEFIELD Plan } = \"gold\" \"gold { MERGEFIELD Visits }\" \"{x}\" } «Plan» <<Plan>> « oui »",
        ["Dear Ana Huber, gold 3 gold gold « oui »", "Dear Bo, {x} basic basic « oui »", "-"],
    ),
    (
        "word",
        "{ IF { MERGEFIELD Last_Name } <> \"\" \"Family { MERGEFIELD Last_Name \\* Upper }\" \"No family\" }{ IF { MERGEFIELD Visits } >= 1 { IF { MERGEFIELD Visits } > 2 \" often\" \" seldom\" } }",
        ["Family HUBER often", "No family", "Family COLE & SONS seldom"],
    ),
    ("libreoffice", "<p>Dear «First_Name» &laquo;Plan&raquo;</p>", ["Dear Ana gold", "Dear Bo basic", "-"]),
];

#[test]
fn a_template_of_each_dialect_reads_for_three_people_as_it_did_there() {
    let desk = desk();
    let mut wrong = Vec::new();
    for (from, source, expected) in SOUND {
        let brought = bring(&desk, source, from);
        let key = brought["template"].as_str().unwrap_or_default();
        let said = read(&desk, key);
        if said != expected.map(str::to_owned) || brought["kept"] != 0 {
            let held = desk.preview(key, "ana@x.example");
            wrong.push(format!("{from}: {source}\n  {said:?}\n  {expected:?}\n  {brought}\n  {}", held["diagnostics"]));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Dialect, source, the line that is marked.
const STRANGE: &[(&str, &str, u32)] = &[
    ("mailchimp", "Hi\n\n*|ARCHIVE|* *|FNAME|*", 3),
    ("mailchimp", "*|INTERESTED:News:Sport|*x*|END:INTERESTED|*", 1),
    ("liquid", "a\n{{ plan | fizz }}", 2),
    ("liquid", "{% connected_content https://x.example :save y %}", 1),
    ("braze", "{% if {{${plan}}} == 'x' %}{% abort_message('no') %}{% endif %}", 1),
    ("hubspot", "a\nb {{ module.field() }}", 2),
    ("handlebars", "{{> footer}}", 1),
    ("handlebars", "{{#list items}}x{{/list}}", 1),
    ("listmonk", "x {{ template \"content\" . }}", 1),
    ("mautic", "\n{dynamiccontent=\"Two\"}", 2),
    ("mautic", "{unsubscribe_url}", 1),
    ("civicrm", "{foreach from=$x item=y}{$y}{/foreach}", 1),
    ("liquid", "{% if plan == %}x{% endif %}", 1),
    ("liquid", "{{ visits | plus: 2 }}", 1),
    ("word", "x\n{ IF { MERGEFIELD Plan } = \"g*\" \"a\" }", 2),
    ("word", "{ ADDRESSBLOCK }", 1),
];

#[test]
fn what_has_no_meaning_here_stays_is_marked_with_its_line_and_holds_the_message_back() {
    let desk = desk();
    for (from, source, line) in STRANGE {
        let brought = bring(&desk, source, from);
        let key = brought["template"].as_str().unwrap_or_default();
        assert!(brought["kept"].as_u64() > Some(0), "{from} {source}: {brought}");
        assert_eq!(brought["marked"][0]["line"], *line, "{from} {source}: {brought}");
        assert!(brought["marked"][0]["why"].as_str().is_some_and(|why| why.len() > 10), "{brought}");
        let held = desk.preview(key, "ana@x.example");
        assert_eq!(held["text"], Value::Null, "{from} {source}: nobody is sent what is not understood: {held}");
    }
}

const BROKEN: &[(&str, &str)] = &[
    ("mailchimp", "*|IF:FNAME|* hi"),
    ("mailchimp", "hi *|FNAME"),
    ("mailchimp", "*|END:IF|*"),
    ("liquid", "{% if plan %} x"),
    ("liquid", "{{ plan "),
    ("liquid", "{% if plan %}{% endfor %}"),
    ("handlebars", "{{#if plan}}x{{/each}}"),
    ("handlebars", "{{#each items}}x"),
    ("listmonk", "{{ if .Subscriber.Name }}x"),
    ("listmonk", "x{{ end }}"),
    ("mautic", "{contactfield=firstname"),
    ("notify", "Dear ((name"),
    ("civicrm", "{if '{contact.first_name}'}x"),
    ("hubspot", "{% if contact.plan %}{% else %}a{% else %}b{% endif %}"),
    ("liquid", ""),
    ("word", "{ IF { MERGEFIELD Plan } = \"gold\" \"x\""),
];

#[test]
fn a_malformed_template_is_refused_with_its_line_and_leaves_nothing() {
    let desk = desk();
    for (from, source) in BROKEN {
        desk.write("Broken.txt", source);
        let sentence = desk.run(&["templates", "import", "w.attune", "Broken.txt", "--from", from]).refused();
        assert!(source.is_empty() || sentence.contains("Line 1"), "{from} {source}: {sentence}");
    }
    let templates = desk.run(&["call", "w.attune", "list_templates"]).done();
    assert_eq!(templates.as_array().map(Vec::len), Some(1), "{templates}");
}

#[test]
fn a_page_brings_its_title_and_language_and_values_are_escaped_in_it() {
    let desk = desk();
    let page = "<!doctype html><html lang=\"de\"><head><title>Neues, *|FNAME|*</title><style>{#outlook a{padding:0}}</style></head>\
                <body><p>Hallo *|LNAME|*</p></body></html>";
    desk.write("Über uns 2026.html", page);
    let brought =
        desk.run(&["templates", "import", "w.attune", "Über uns 2026.html", "--from", "mailchimp", "--report"]).done();
    assert_eq!(brought["marked"], json!([]), "{brought}");
    let key = brought["template"].as_str().unwrap_or_default();
    let ana = desk.preview(key, "ana@x.example");
    assert_eq!(ana["subject"], "Neues, Ana", "{ana}");
    assert_eq!(ana["cell"]["locale"], "de");
    let html = ana["html"].as_str().unwrap_or_default();
    assert!(html.contains("{#outlook a{padding:0}}") && html.contains("Hallo Huber"), "{html}");
    desk.write(
        "again.mjml",
        "<mjml><mj-head><mj-title>Hi {{ first_name }}</mj-title></mj-head><mj-body><mj-section><mj-column>\
        <mj-text>Hello {{ first_name }} &amp; co{% if plan == \"gold\" %} gold{% endif %}</mj-text>\
        <mj-button href=\"https://x.example/{{ plan }}\">Go</mj-button></mj-column></mj-section></mj-body></mjml>",
    );
    let laid = desk.run(&["templates", "import", "w.attune", "again.mjml", "--from", "mjml"]).done();
    let bo = desk.preview(laid["template"].as_str().unwrap_or_default(), "bo@x.example");
    let html = bo["html"].as_str().unwrap_or_default();
    assert!(html.contains("Hello Bo &amp; co<") && html.contains("https://x.example/basic\""), "{bo}");
    assert_eq!(bo["subject"], "Hi Bo");
    let sections = |first: &str| {
        format!(
            "<mjml><mj-body>{{% if plan == 'gold' %}}<mj-section><mj-column>{first}</mj-column>\
        </mj-section>{{% endif %}}<mj-section><mj-column><mj-text>For all</mj-text></mj-column></mj-section></mj-body></mjml>"
        )
    };
    desk.write("between.mjml", sections("<mj-text>For gold</mj-text>"));
    let between = desk.run(&["templates", "import", "w.attune", "between.mjml", "--from", "mjml"]).done();
    let [ana, bo, _] = read(&desk, between["template"].as_str().unwrap_or_default());
    assert_eq!((ana.as_str(), bo.as_str()), ("For gold For all", "For all"));
    for lost in ["<mj-foo>words</mj-foo>", "<mj-include path=\"x.mjml\" />"] {
        desk.write("lost.mjml", sections(lost));
        desk.run(&["templates", "import", "w.attune", "lost.mjml", "--from", "mjml"]).refused();
    }
    for odd in ["<p>words</p>", "words"] {
        desk.write("odd.mjml", sections(odd));
        let odd = desk.run(&["templates", "import", "w.attune", "odd.mjml", "--from", "mjml"]);
        if let Some(key) = odd.json["template"].as_str() {
            assert_eq!(read(&desk, key)[0], "words For all", "what is taken is not lost");
        }
    }
    let again = desk.run(&["templates", "import", "w.attune", "Über uns 2026.html", "--from", "mailchimp"]).done();
    assert_ne!(again["template"], brought["template"], "a second one never takes the place of the first");
}
