//! Three people who read a template that was brought from another program.

use serde_json::{Value, json};

use crate::cli::{Desk, kit, mapping};

/// Ana has everything; Bo has no last name, no list and says no; Cy has no first name.
pub fn desk() -> Desk {
    let mut kit = kit(&json!([{ "locale": "en", "register": null, "subject": "x", "html": "<p>x</p>" }]));
    let attribute = |key: &str, name: &str, value_type: &str| json!({ "key": key, "name": name, "type": value_type, "kind": "behavioural", "sensitivity": "ordinary" });
    kit["attributes"] = json!([
        attribute("plan", "Plan", "text"),
        attribute("visits", "Visits", "number"),
        attribute("appointment_date", "Appointment date", "date"),
        attribute("agrees", "Agrees", "yes_no"),
        attribute("items", "Items", "list"),
        attribute("city", "City", "text"),
    ]);
    let desk = Desk::with(&kit);
    let mut mapping = mapping();
    mapping["columns"] = json!({ "mail": "email", "first": "first_name", "last": "last_name", "lang": "locale", "plan": "attribute:plan",
        "visits": "attribute:visits", "day": "attribute:appointment_date", "agrees": "attribute:agrees",
        "items": "attribute:items", "city": "attribute:city" });
    let people = "mail,first,last,lang,plan,visits,day,agrees,items,city\n\
                  ana@x.example,Ana,Huber,en,gold,3,2026-12-01,yes,Blood test; X-ray,Boston\n\
                  bo@x.example,Bo,,en,basic,0,,no,,\n\
                  cy@x.example,,Cole & Sons,en,gold,1,2026-12-24,,Check-up,\n";
    desk.import_as(people, &mapping).done();
    desk
}

/// The plain text each of the three would be sent; `-` is somebody who is held back.
pub fn read(desk: &Desk, template: &str) -> [String; 3] {
    ["ana", "bo", "cy"].map(|who| {
        let preview = desk.preview(template, &format!("{who}@x.example"));
        let text = preview["text"].as_str().unwrap_or("-");
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    })
}

/// The report of bringing a source in that is written as `from` writes.
pub fn bring(desk: &Desk, source: &str, from: &str) -> Value {
    desk.write("Brought.txt", source);
    desk.run(&["templates", "import", "w.attune", "Brought.txt", "--from", from, "--subject", "News"]).done()
}

/// Dialect, source, and what Ana, Bo and Cy read.
pub const SOUND: &[(&str, &str, [&str; 3])] = &[
    (
        "liquid",
        "Hi\n\n{% for item in items %}\nWith {{ item }}\n{% if agrees %}VIP{% endif %}\n{{ plan }}\n{% endfor %}\nBye",
        ["Hi With Blood test VIP gold With X-ray VIP gold Bye", "Hi Bye", "Hi With Check-up gold Bye"],
    ),
    (
        "handlebars",
        "{{#each items}}\n{{this}}\n\n- {{this}}\n- x\n{{/each}}\nend",
        ["Blood test - Blood test - x X-ray - X-ray - x end", "end", "Check-up - Check-up - x end"],
    ),
    (
        "liquid",
        "{{ city | default: last_name | default: \"none\" }} {{ city | default: last_name | upcase | default: \"none\" }}",
        ["Boston BOSTON", "none none", "Cole & Sons COLE & SONS"],
    ),
    (
        "mailchimp",
        "*|IF:!FNAME|*none*|ELSE:|*has*|END:IF|* *|IF:PLAN==gold|*VIP*|END:IF|* x",
        ["has VIP x", "has x", "none VIP x"],
    ),
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
    (
        "mailchimp",
        "See you on *|APPOINTMENT_DATE|*.",
        ["See you on December 1, 2026.", "-", "See you on December 24, 2026."],
    ),
    (
        "liquid",
        "{{ appointment_date | default: 'soon' }} https://x.example/?d={{ appointment_date }}",
        ["December 1, 2026 https://x.example/?d=2026-12-01", "-", "December 24, 2026 https://x.example/?d=2026-12-24"],
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
    (
        "word",
        "<p>«<b>Plan</b>» «Pl<b>an»</b> <b>«Pl</b><i>a</i>n» «<i>oui</i> et non»</p>",
        ["gold gold gold «oui et non»", "basic basic basic «oui et non»", "gold gold gold «oui et non»"],
    ),
    (
        "handlebars",
        "{{#each items as |one n|}}{{n}} {{one}}, {{/each}}.",
        ["0 Blood test, 1 X-ray, .", ".", "0 Check-up, ."],
    ),
    (
        "listmonk",
        "{{ range $i, $x := .Subscriber.Attribs.items }}{{ $i }} {{ $x }}, {{ end }}.",
        ["0 Blood test, 1 X-ray, .", ".", "0 Check-up, ."],
    ),
    ("liquid", "{% case plan %} zzz {{ plan }} {% when \"gold\" %}g{% endcase %}.", ["g.", ".", "g."]),
    (
        "liquid",
        "{% if last_name == city %}same{% endif %} {% if plan != city %}other{% endif %}.",
        ["other.", "same other.", "other."],
    ),
    (
        "liquid",
        "{% for i in items %}{{ i }}{% unless forloop.last %}, {% endunless %}{% endfor %}.",
        ["Blood test, X-ray.", ".", "Check-up."],
    ),
    (
        "handlebars",
        "{{#each items}}{{#if @first}}List: {{/if}}{{#if @index}}{{@index}} {{/if}}{{this}}{{#if @last}}.{{else}}, {{/if}}{{/each}} end",
        ["List: Blood test, 1 X-ray. end", "end", "List: Check-up. end"],
    ),
    (
        "hubspot",
        "{% for i in items %}{% if loop.index > 1 %}+{% endif %}{{ i }}{% if loop.last == false %};{% endif %}{% endfor %} x",
        ["Blood test;+X-ray x", "x", "Check-up x"],
    ),
    ("liquid", "{% case plan %}{% when \"Gold\" %}A{% when \"gold\" %}G{% else %}B{% endcase %}", ["G", "B", "G"]),
    (
        "liquid",
        "{% if plan == \"Gold\" %}A{% else %}B{% endif %}{% if plan contains \"OL\" %}!{% endif %}{% if visits == 3.0 %}3{% endif %}",
        ["B3", "B", "B"],
    ),
    (
        "mailchimp",
        "*|ITEMS|* on *|TODAY|*",
        ["Blood test and X-ray on November 23, 2026", "-", "Check-up on November 23, 2026"],
    ),
    ("liquid", "{{ items | default: 'none' }}", ["Blood test and X-ray", "none", "Check-up"]),
    ("mailchimp", "*|IF:AGREES=yes|*Member*|ELSE:|*Guest*|END:IF|*", ["Member", "Guest", "Guest"]),
    ("mailchimp", "*|IF:CITY|*In *|CITY|**|ELSE:|*No city*|END:IF|*", ["In Boston", "No city", "No city"]),
    ("word", "{ IF { MERGEFIELD Agrees } = \"no\" \"N\" \"Y\" }", ["Y", "N", "Y"]),
    ("notify", "((plan??You have a plan))((visits??seen)) end", ["end", "end", "seen end"]),
    ("liquid", "{% raw %}{{ name }} {% if x %}{% endraw %} ok", ["{\u{2060}{ name }} {\u{2060}% if x %} ok"; 3]),
    ("liquid", "Hi {{ \"{{\" }} x {{ '}}' }}", ["Hi {\u{2060}{ x }}"; 3]),
    ("handlebars", "Type \\{{name}} ok", ["Type {\u{2060}{name}} ok"; 3]),
    ("listmonk", "Type {{ \"{{ name }}\" }} ok", ["Type {\u{2060}{ name }} ok"; 3]),
    ("civicrm", "{literal}{a} {{ x }}{/literal} ok", ["{a} {\u{2060}{ x }} ok"; 3]),
    ("html", "<p>Use &#123;&#123; x &#125;&#125;</p>", ["Use {\u{2060}{ x }}"; 3]),
    (
        "liquid",
        "https://x.example/?c={{ city | default: 'A & B' | url_encode }} {{ \"a b\" }}",
        [
            "https://x.example/?c=Boston a b",
            "https://x.example/?c=A%20%26%20B a b",
            "https://x.example/?c=A%20%26%20B a b",
        ],
    ),
    (
        "braze",
        "https://x.example/?n={{${last_name} | url_param_escape}}&p={{${plan}|cgi_escape}}",
        ["https://x.example/?n=Huber&p=gold", "-", "https://x.example/?n=Cole%20%26%20Sons&p=gold"],
    ),
    (
        "listmonk",
        "https://x.example/?p={{ .Subscriber.Attribs.plan | urlquery }}&q={{ urlquery .Subscriber.Attribs.plan }}",
        ["https://x.example/?p=gold&q=gold", "https://x.example/?p=basic&q=basic", "https://x.example/?p=gold&q=gold"],
    ),
    (
        "mailchimp",
        "https://x.example/?p=*|URL:PLAN|* *|IF:REWARDS|* *|HTML:REWARDS|* *|END:IF|*",
        ["https://x.example/?p=gold", "https://x.example/?p=basic", "https://x.example/?p=gold"],
    ),
    ("mailchimp", "<p>a</p><!-- *|IF:PLAN=gold|* --><p>gold</p><!-- *|END:IF|* -->", ["a gold", "a", "a gold"]),
    (
        "liquid",
        "<ol>{% if plan == 'gold' %}<li>gold</li>{% endif %}<li>b</li></ol>",
        ["- gold - b", "- b", "- gold - b"],
    ),
    ("liquid", "<p>{{ last_name | default: \"\" }}</p><p>x</p>", ["Huber x", "x", "Cole & Sons x"]),
    ("liquid", "<h1>{{ last_name | default: '' }}</h1><p>x</p>", ["Huber x", "x", "Cole & Sons x"]),
    ("mautic", "{contactfield=lastname|} x", ["Huber x", "x", "Cole & Sons x"]),
    ("libreoffice", "<p>Dear «First_Name» &laquo;Plan&raquo;</p>", ["Dear Ana gold", "Dear Bo basic", "-"]),
];
