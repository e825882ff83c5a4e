//! Templates of other programs: brought in through `attune`, read by three people, refused or marked where they are not sound.

use attune_tests::cli::{Desk, kit, mapping};
use attune_tests::three::{SOUND, bring, desk, read};
use serde_json::{Value, json};

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
    ("liquid", "{{ plan | url_encode }}", 1),
    ("liquid", "<a href=\"{{ plan | url_encode }}\">x</a>", 1),
    ("mailchimp", "*|LIST:PHONE|*", 1),
    ("mailchimp", "*|IF:PLAN=gold && VISITS=3|*x*|END:IF|*", 1),
    ("mailchimp", "*|IF:PLAN=gold AND VISITS=3|*x*|END:IF|*", 1),
    ("mailchimp", "*|ABOUT_LIST|*", 1),
    ("civicrm", "{domain.phone}", 1),
    ("liquid", "{% connected_content https://x.example :save y %}", 1),
    ("braze", "{% if {{${plan}}} == 'x' %}{% abort_message('no') %}{% endif %}", 1),
    ("hubspot", "a\nb {{ module.field() }}", 2),
    ("handlebars", "{{> footer}}", 1),
    ("handlebars", "{{#list items}}x{{/list}}", 1),
    ("listmonk", "x {{ template \"content\" . }}", 1),
    ("mautic", "\n{dynamiccontent=\"Two\"}", 2),
    ("mautic", "{unsubscribe_url}", 1),
    ("mautic", "Hi\n{resubscribe_url} {plain} {not a token}", 2),
    ("mautic", "Hi {today|+1 day}", 1),
    ("civicrm", "Hi {custom_1} {plain}", 1),
    ("civicrm", "{foreach from=$x item=y}{$y}{/foreach}", 1),
    ("liquid", "{% if plan == %}x{% endif %}", 1),
    ("liquid", "{{ visits | plus: 2 }}", 1),
    ("word", "x\n{ IF { MERGEFIELD Plan } = \"g*\" \"a\" }", 2),
    ("word", "{ ADDRESSBLOCK }", 1),
    ("mailchimp", "*|INTERESTED:G:X|*a*|ELSE:|*b*|END:INTERESTED|*", 1),
    ("mailchimp", "*|IF:AGREES=gold|*x*|END:IF|*", 1),
    ("notify", "a\n((agrees??You can renew on ((appointment date)).)) end", 2),
    ("notify", "((plan??yes)text))", 1),
    ("notify", "((plan (gold)))", 1),
    ("html", "<p>a</p>\nHi *|FNAME|*", 2),
    ("html", "<p>Hi [FIRST_NAME]</p>", 1),
    ("html", "<p>Hi ((first name)), «Plan»</p>", 1),
    ("html", "<p>Hi %FIRSTNAME%</p>", 1),
    (
        "mjml",
        "<mjml><mj-body><mj-section><mj-column><mj-text>{contact.first_name}</mj-text></mj-column></mj-section></mj-body></mjml>",
        1,
    ),
    ("liquid", "Hi *|FNAME|*", 1),
    ("liquid", "{{ agrees | default: \"no\" }}", 1),
    ("liquid", "{% for i in items %}{{ forloop.rindex }}{% endfor %}", 1),
    ("handlebars", "{{#each items}}{{#each tags}}{{../name}}{{/each}}{{/each}}", 1),
    ("liquid", "{% if plan = \"gold\" %}x{% endif %}", 1),
    ("listmonk", "{{ define \"x\" }}a{{ end }}{{ block \"content\" . }}b{{ end }}", 1),
    ("mautic", "{contactfield=firstname|{contactfield=lastname}}", 1),
    ("mautic", "{contactfield=renewal_date|datetime}", 1),
    ("liquid", "{% if gender == 'x9' %}a{% endif %}", 1),
    ("braze", "{% if ${language} == 'Klingonish' %}a{% endif %}", 1),
    ("liquid", "{% if birthday == '05.03.1990' %}a{% endif %}", 1),
    ("mautic", "{custom-object=products:sku | where=x | default=Nothing}", 1),
    ("civicrm", "{ts 1=$x}Hi %1{/ts}", 1),
    ("civicrm", "a\n{include file=\"x.tpl\"}", 2),
    ("civicrm", "{php}echo 1;{/php}", 1),
    ("civicrm", "{section name=i loop=$x}a{/section}", 1),
    ("civicrm", "{welcome.group}", 1),
    ("civicrm", "{ contact.first_name}", 1),
    ("civicrm", "{Contact.First_Name}", 1),
    ("brackets", "Dear [FIRST_NAME:friend]", 1),
    ("brackets", "Dear [FIRST_NAME,fallback=friend]", 1),
    ("brackets", "Dear [FIRST_NAME!]", 1),
];

/// Placeholders that lack their beginning or their end.
const HALF: &[(&str, &str)] = &[
    ("liquid", "Dear first_name }}, hello"),
    ("liquid", "Dear {first_name }}, hello"),
    ("liquid", "{% if plan %}a{% endif %} plan %} b"),
    ("handlebars", "Dear first_name}} b"),
    ("listmonk", "a .Subscriber.first_name }} b"),
    ("mailchimp", "Dear FNAME|*, *|LNAME|*"),
    ("notify", "Dear first name)), hello"),
    ("notify", "a (plan??x)) b"),
    ("liquid", "{ first_name | default: \"you\" }} b"),
    ("handlebars", "{{#if plan}}a{{/if}}{else}} b"),
    ("mailchimp", "a|ELSE:|*b"),
    ("brackets", "In CITY|there] b"),
    ("civicrm", "Dear {contactfirst_name}"),
    ("notify", "Dear ((first_name, hello ((last name))"),
    ("mautic", "Dear contactfield=firstname}, hello"),
    ("mautic", "Dear {contactfield:firstname}, hello"),
    ("civicrm", "Dear contact.first_name}, hello"),
    ("brackets", "Dear [FIRST_NAME, hello"),
    ("brackets", "Dear [First name, hello"),
    ("brackets", "Dear FIRST_NAME], hello"),
    ("word", "Dear «First_Name, hello"),
    ("word", "Dear First_Name», hello"),
    ("word", "Dear <<First_Name, hello"),
    ("html", "<p>Dear *|FNAME, {{ first_name }}</p>"),
    ("mailchimp", "Dear {{ first_name }} and {first_name}"),
];

#[test]
fn half_a_placeholder_is_marked_and_holds_the_message_back() {
    let desk = desk();
    for (from, source) in HALF {
        let brought = bring(&desk, source, from);
        assert_eq!(brought["marked"][0]["line"], 1, "{from} {source}: {brought}");
        let held = desk.preview(brought["template"].as_str().unwrap_or_default(), "ana@x.example");
        assert_eq!(held["text"], Value::Null, "{from} {source}: {held}");
    }
    // Words that only look a little like one.
    for (from, source) in [
        ("word", "Er liest »First Name« und «Faust, der Plan», dann « plan »."),
        ("notify", "(see (the plan)) ok)) :))"),
        (
            "liquid",
            "Confirm your plan >>, Step 1 >> Plan >> Step 2, << Plan, thanks for your plan)) ((plan A) or (plan B))",
        ),
        ("brackets", "[see below] and [plan](https://x.example) [1]"),
        ("mailchimp", "<p>x</p><style>@media print{.a{color:plan}}\n.b{width:50%}</style>"),
        ("mautic", "<p>x</p><style>p{margin:0}</style> {a}"),
        ("civicrm", "<p>x</p><style>p { color: red } a{ margin:0 }</style> {see below}"),
    ] {
        let brought = bring(&desk, source, from);
        assert_eq!((&brought["kept"], &brought["marked"]), (&json!(0), &json!([])), "{from} {source}: {brought}");
    }
}

#[test]
fn a_gender_and_a_language_are_asked_for_as_they_are_kept_here() {
    let desk = desk();
    desk.import("11,eva@x.example,Eva,B,de-AT,,,yes\n");
    for (from, source) in [
        ("braze", "{% if ${language} == 'de' %}A{% else %}B{% endif %}"),
        ("liquid", "{% case language %}{% when 'en' %}B{% when 'de_AT' %}A{% else %}C{% endcase %}"),
        ("mailchimp", "*|IF:MC_LANGUAGE=de|*A*|ELSE:|*B*|END:IF|*"),
        ("civicrm", "{if '{contact.preferred_language}' == 'de_AT'}A{else}B{/if}"),
    ] {
        let brought = bring(&desk, source, from);
        let said = desk.preview(brought["template"].as_str().unwrap_or_default(), "eva@x.example");
        assert_eq!(said["text"].as_str().map(str::trim), Some("A"), "{from} {source}: {brought} {said}");
    }
    let brought = bring(&desk, "{% if gender == 'F' %}A{% else %}B{% endif %}", "liquid");
    let template =
        desk.run(&["call", "w.attune", "get_template", &json!({ "key": brought["template"] }).to_string()]).done();
    assert!(template["document"].to_string().contains("feminine"), "{template}");
}

#[test]
fn a_page_of_mjml_is_laid_out_whatever_program_its_placeholders_are_of() {
    let desk = desk();
    for (from, name) in
        [("mailchimp", "*|FNAME|*"), ("liquid", "{{ first_name }}"), ("mautic", "{contactfield=firstname}")]
    {
        let page = format!(
            "<!-- ours -->\n<mjml><mj-body><mj-include path=\"foot.mjml\" />\n<mj-section><mj-column><mj-text>Hi {name} \
             <a href=\"https://x.example/?n={}\">see it</a></mj-text></mj-column></mj-section></mj-body></mjml>",
            name.replace('{', "%7B").replace('}', "%7D").replace('|', "%7C").replace(' ', "%20")
        );
        let brought = bring(&desk, &page, from);
        assert_eq!((&brought["kept"], &brought["marked"][0]["line"]), (&json!(0), &json!(2)), "{from}: {brought}");
        assert_eq!(brought["marked"].as_array().map(Vec::len), Some(1), "{from}: {brought}");
        let said = desk.preview(brought["template"].as_str().unwrap_or_default(), "ana@x.example");
        let html = said["html"].as_str().unwrap_or_default();
        assert!(html.contains("Hi Ana") && html.contains("?n=Ana\"") && !html.contains("<mj"), "{from}: {said}");
    }
    let day = bring(&desk, "On {contactfield=renewal_date|date}", "mautic");
    let said = desk.preview(day["template"].as_str().unwrap_or_default(), "cy@x.example");
    assert!(!said["text"].to_string().contains("date"), "a way to write a value is no value: {said}");
}

#[test]
fn two_spellings_of_a_text_stay_apart_and_one_that_nobody_has_is_told() {
    let desk = desk();
    let two = "{% case plan %}{% when \"Gold\" %}A{% when \"gold\" %}G{% else %}B{% endcase %}";
    let brought = bring(&desk, two, "liquid");
    let said = desk.preview(brought["template"].as_str().unwrap_or_default(), "ana@x.example");
    assert_eq!(said["text"].as_str().map(str::trim), Some("G"), "{said}");
    let notes = |source: &str| bring(&desk, source, "liquid")["notes"].to_string();
    let told = "Conditions here take capital and small letters for the same: “Pro”, “Purple”.";
    let unheard = notes("{% if plan == \"Purple\" or plan contains \"Pro\" %}A{% endif %}x");
    assert!(unheard.contains(told), "{unheard}");
    let heard = notes("{% if plan == \"gold\" and plan != \"12\" %}A{% endif %}x");
    assert!(!heard.contains("capital"), "{heard}");
}

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

#[test]
fn what_belongs_to_something_else_is_never_taken_for_what_the_reader_has() {
    let desk = desk();
    for (from, source, is_marked) in [
        ("liquid", "Write to {{ shop.email }}", true),
        ("liquid", "{{ customer.last_order.name }}", true),
        ("hubspot", "{{ owner.firstname }}", true),
        ("hubspot", "{{ company.city }}", true),
        ("braze", "{{campaign.${name}}}", true),
        ("handlebars", "{{sender.email}}", true),
        ("civicrm", "{contact.employer_id.display_name}", true),
        ("brackets", "[INSERT DATE HERE]", true),
        ("handlebars", "{{#with plan}}{{name}}{{/with}}", false),
        ("handlebars", "{{#each items}}{{name}}; {{/each}}", false),
        ("handlebars", "{{#items}}{{email}}; {{/items}}", true),
    ] {
        let brought = bring(&desk, source, from);
        assert_eq!(brought["marked"] != json!([]), is_marked, "{from} {source}: {brought}");
        let held = desk.preview(brought["template"].as_str().unwrap_or_default(), "ana@x.example");
        assert_eq!(held["text"], Value::Null, "{from} {source}: {held}");
    }
    let out = bring(
        &desk,
        "{{#each items}}{{this}} of {{../first_name}}, {{/each}}{{ customer.default_address.zip }}",
        "handlebars",
    );
    assert_eq!(out["marked"], json!([]), "{out}");
}

#[test]
fn signs_of_notify_for_the_look_of_words_are_what_they_stand_for() {
    let desk = desk();
    let signed = "# News\n* tea\n* ((plan))\n\n^ Come <soon>\n---\nsee [us](https://x.example) 5 * 3\nand [this] (here)\n\
                  ((a) or (b))\n[Go](https://x.example/?p=((plan)) \"t\")\n1. one\n2. two";
    let brought = bring(&desk, signed, "notify");
    let lines: Vec<u64> =
        brought["marked"].as_array().into_iter().flatten().filter_map(|mark| mark["line"].as_u64()).collect();
    assert_eq!((lines, &brought["kept"], &brought["shape"]), (vec![9], &json!(0), &json!("blocks")), "{brought}");
    let key = brought["template"].as_str().unwrap_or_default();
    let [ana, ..] = read(&desk, key);
    assert_eq!(
        ana,
        "News - tea - gold > Come <soon> ——— see us (https://x.example) 5 * 3 and [this] (here) ((a) or (b)) \
         Go (https://x.example/?p=gold) 1. one 2. two"
    );
    let html = desk.preview(key, "ana@x.example")["html"].as_str().unwrap_or_default().to_owned();
    assert!(html.contains("href=\"https://x.example/?p=gold\"") && html.contains("<h"), "{html}");
    desk.write("Sms.txt", "# News\n[Go](https://x.example)");
    let sms = desk.run(&["templates", "import", "w.attune", "Sms.txt", "--from", "notify", "--channel", "sms"]).done();
    assert_eq!(sms["marked"].as_array().map(Vec::len), Some(2), "a text message has no looks: {sms}");
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
fn a_file_is_read_in_utf_16_and_its_lines_are_counted_however_they_end() {
    let desk = desk();
    let source = "Hi\n{{ first_name }}\n{{ nope }} é";
    let wide = |mark: &str| format!("{mark}{source}").encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    for (bytes, line) in [
        (source.replace('\n', "\r").into_bytes(), 3),
        (source.replace('\n', "\r\n").into_bytes(), 3),
        (wide("\u{feff}"), 3),
        (wide(""), 3),
    ] {
        desk.write("Lines.txt", bytes);
        let brought = desk.run(&["templates", "import", "w.attune", "Lines.txt", "--from", "liquid"]).done();
        assert_eq!((&brought["marked"][0]["line"], &brought["translated"]), (&json!(line), &json!(2)), "{brought}");
    }
    desk.write("Lines.txt", b"\x89PNG\x00\x00\x00\x00");
    desk.run(&["templates", "import", "w.attune", "Lines.txt", "--from", "liquid"]).refused();
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

#[test]
fn a_moment_brought_as_a_bare_placeholder_is_written_with_its_time_where_everybody_has_one() {
    let kit_of_moments = |second: &str| {
        let mut kit = kit(&json!([{ "locale": "en", "register": null, "subject": "x", "html": "<p>x</p>" }]));
        kit["attributes"] = json!([{ "key": "next_visit", "name": "Next visit", "type": "date", "kind": "behavioural", "sensitivity": "ordinary" }]);
        let desk = Desk::with(&kit);
        let mut mapping = mapping();
        mapping["columns"] = json!({ "mail": "email", "lang": "locale", "at": "attribute:next_visit" });
        let people = format!("mail,lang,at\nana@x.example,de,2026-11-27T12:15\nbo@x.example,en,{second}\n");
        desk.import_as(people, &mapping).done();
        desk
    };
    for (second, said, marks) in [
        ("2026-12-03T14:30", "See you on November 27, 2026, 12:15 PM.", 0),
        ("2026-12-03", "See you on November 27, 2026.", 1),
    ] {
        let desk = kit_of_moments(second);
        for (from, source) in [
            ("mailchimp", "See you on *|NEXT_VISIT|*."),
            ("liquid", "<p>See you on {{ next_visit }}.</p>"),
            ("word", "See you on «next_visit»."),
        ] {
            let brought = bring(&desk, source, from);
            let preview = desk.preview(brought["template"].as_str().unwrap_or_default(), "ana@x.example");
            let text = preview["text"].as_str().unwrap_or_default().replace(['\u{202f}', '\u{a0}'], " ");
            assert_eq!((text.trim(), brought["marked"].as_array().map(Vec::len)), (said, Some(marks)), "{brought}");
        }
    }
}

/// What stands in a page of one column, the lines that are marked, how many are kept, and what Ana reads.
const MJML: &[(&str, &[u32], u32, &str)] = &[
    (
        "\n<mj-carousel><mj-carousel-image src=\"https://x.example/a.png\" alt=\"Cat\" /></mj-carousel><mj-text>t</mj-text>",
        &[2],
        0,
        "Cat t",
    ),
    ("<mj-text>a</mj-text>\n\n<mj-foo>b {{ first_name }}</mj-foo>", &[3], 1, "-"),
    ("<mj-text>a</mj-text><mj-invoice/>", &[1], 1, "-"),
    ("\n<mj-text>t</mj-button>", &[2], 0, "t"),
    ("<mj-text>t</mj-text></mj-text>\n<mj-text>u</mj-text>", &[1], 0, "t u"),
    (
        "<mj-accordion><mj-accordion-element><mj-accordion-title>AT</mj-accordion-title>\
         <mj-accordion-text>AX</mj-accordion-text></mj-accordion-element></mj-accordion>",
        &[],
        0,
        "AT AX",
    ),
];

#[test]
fn a_page_of_mjml_keeps_what_is_strange_in_it_line_by_line() {
    let desk = desk();
    for (column, lines, kept, said) in MJML {
        let head =
            "<mj-head><mj-html-attributes><mj-selector path=\".c\"></mj-selector></mj-html-attributes></mj-head>";
        for (head, more) in [("", 0), (head, 1)] {
            desk.write(
                "page.mjml",
                format!(
                    "<mjml>{head}<mj-body><mj-section><mj-column>{column}</mj-column></mj-section></mj-body></mjml>"
                ),
            );
            let brought = desk.run(&["templates", "import", "w.attune", "page.mjml", "--from", "mjml"]).done();
            let marked = brought["marked"].as_array().map(Vec::as_slice).unwrap_or_default();
            let marked: Vec<Value> = marked.iter().map(|mark| mark["line"].clone()).skip(more).collect();
            assert_eq!((json!(marked), &brought["kept"]), (json!(lines), &json!(kept)), "{column}: {brought}");
            assert_eq!(read(&desk, brought["template"].as_str().unwrap_or_default())[0], *said, "{column}: {brought}");
            assert_eq!(brought["stayed"][0]["why"], "styled", "one column is none beside another");
        }
    }
}
