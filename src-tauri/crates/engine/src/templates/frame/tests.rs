//! Attacks on the frame, read back by html5ever (another parser than the one that cleans), and what must stay.

mod live;

use html2text::Element;

use live::{active, child};

use super::{Frame, HEAD, NOT_SHOWN, PLACEHOLDER};
use crate::pictures::{Media, Picture};
use crate::render::DrawnCard;

/// Of a message without pictures of its own.
fn frame(html: &str) -> Frame {
    super::frame(html, &[], &[])
}

/// Attack and the least number of remote addresses it must report.
const ATTACKS: &[(&str, u32)] = &[
    ("<img src=http://evil.test/a.png>", 1),
    ("<IMG SRC='HTTPS://EVIL.TEST/A.PNG'>", 1),
    ("<img/src=\"//evil.test/a\"/alt=x>", 1),
    ("<img src=h&#116;tp://evil.test>", 1),
    ("<img src=\"&#x68;ttp&colon;&sol;&sol;evil.test\">", 1),
    ("<img src=\" \n\thttp://evil.test\">", 1),
    ("<img src=\"ht\ntp://evil.test\">", 1),
    ("<<img src=http://evil.test>", 1),
    ("<image src=http://evil.test>", 1),
    ("<img srcset=\"http://evil.test/a 1x, //evil.test/b 2x\">", 1),
    ("<img src=data:image/gif;base64,AAAA srcset=http://evil.test>", 1),
    ("<img src=http://evil.test src=data:image/gif;base64,AAAA>", 1),
    ("<img data-x=\">\" src=http://evil.test", 0),
    ("<img src=http://evil.test onerror=fetch('//evil.test') onload=x>", 1),
    ("<picture><source srcset=//evil.test/a><img src=//evil.test/b></picture>", 2),
    ("<input type=image src=http://evil.test>", 1),
    ("<table background=http://evil.test><tr><td background='//evil.test'>x</table>", 2),
    ("<body background=http://evil.test onload=alert(1)>", 1),
    ("<video src=http://evil.test poster=http://evil.test/p><track src=//evil.test></video>", 2),
    ("<audio><source src=http://evil.test></audio>", 1),
    ("<svg><image href=http://evil.test /><image xlink:href='//evil.test'/></svg>", 2),
    ("<svg><use href='http://evil.test#a'/><feImage href=http://evil.test /></svg>", 2),
    ("<svg><a xlink:href=javascript:alert(1)><animate attributeName=href to=http://evil.test /></a></svg>", 0),
    ("<svg><rect fill=\"url(http://evil.test#a)\" filter='url(//evil.test#b)'/></svg>", 2),
    ("<svg><set attributeName=href to=http://evil.test></svg>", 0),
    ("<svg><style>@import 'http://evil.test'; *{background:url(http://evil.test)}</style></svg>", 0),
    ("<svg><script href=http://evil.test></script></svg>", 0),
    ("<p style=\"background:url(http://evil.test)\">x", 1),
    ("<p style='background:URL( \"//evil.test\" )'>x", 1),
    ("<p style=background:u\\72l(http://evil.test)>x", 1),
    ("<p style='background:url(\\68ttp://evil.test)'>x", 1),
    ("<p style='background:url(\"\\2f\\2f evil.test\")'>x", 1),
    ("<p style=\"background:&#117;rl(http://evil.test)\">x", 1),
    ("<p style=\"background:url&lpar;http://evil.test&rpar;\">x", 0),
    ("<p style=\"background:url(&quot;http://evil.test&quot;)\">x", 1),
    ("<p style=\"x:'&quot;';background:url(http://evil.test)\">x", 1),
    ("<p style=\"background:/**/url(/**/http://evil.test)\">x", 1),
    ("<p style=\"background:image-set('http://evil.test' 1x)\">x", 1),
    ("<p style=\"background:-webkit-image-set(url(http://evil.test) 1x)\">x", 1),
    ("<p style=\"background:url(http://evil.test\">x", 1),
    ("<p style=\"background:url(http://evil.test/a b)\">x", 1),
    ("<style>@import url(http://evil.test);</style>", 1),
    ("<style>@IMP\\4fRT \"//evil.test\";</style>", 1),
    ("<style><!-- @import 'http://evil.test'; --></style>", 1),
    ("<style>@font-face{font-family:x;src:url(//evil.test/f)}</style>", 1),
    ("<style>a{--x:'http://evil.test';background:image-set(var(--x))}</style>", 1),
    ("<style>\\<url(http://evil.test)</style>", 0),
    ("<style>p{background:url(http://evil.test)", 1),
    ("<style x=><a title=\"</style><img src=http://evil.test>\">", 0),
    ("<style>a</style foo=\"><img src=http://evil.test>\">", 0),
    ("<link rel=stylesheet href=http://evil.test><link rel=dns-prefetch href=//evil.test>", 0),
    ("<link rel=preload as=image imagesrcset=http://evil.test>", 0),
    ("<base href=http://evil.test><img src=a.png>", 1),
    ("<meta http-equiv=refresh content='0;url=http://evil.test'>", 0),
    ("<meta http-equiv=\"re&#102;resh\" content='0;url=http://evil.test'>", 0),
    ("<meta http-equiv='Content-Security-Policy' content='img-src *'>", 0),
    ("<script src=http://evil.test></script><script>fetch('//evil.test')</script>", 0),
    ("<script><!--<script></script><img src=http://evil.test>--></script>", 0),
    ("<iframe src=http://evil.test></iframe><iframe srcdoc='<img src=http://evil.test>'>", 0),
    ("<frameset><frame src=http://evil.test></frameset>", 0),
    ("<object data=http://evil.test><embed src=http://evil.test></object>", 0),
    ("<applet code=x codebase=http://evil.test></applet><portal src=http://evil.test></portal>", 0),
    ("<form action=http://evil.test><button formaction=//evil.test>go</button></form>", 0),
    ("<a href=\"java\nscript:alert(1)\">x</a>", 0),
    ("<a href=http://evil.test ping=http://evil.test>x</a>", 0),
    ("<map><area href=http://evil.test></map>", 0),
    ("<html manifest=http://evil.test><p>x", 0),
    ("<noscript><img src=http://evil.test></noscript>", 0),
    ("<noscript><!-- </noscript><img src=http://evil.test> -->", 0),
    ("<template><img src=http://evil.test></template>", 1),
    ("<xmp><img src=http://evil.test></xmp><plaintext><img src=http://evil.test>", 0),
    ("<title><img src=http://evil.test></title><textarea><img src=http://evil.test></textarea>", 0),
    ("<!--><img src=http://evil.test>-->", 1),
    ("<!--a--!><img src=http://evil.test>", 1),
    ("<!-- <img src=http://evil.test> --", 0),
    ("<![CDATA[><img src=http://evil.test>]]>", 1),
    ("<svg><![CDATA[><img src=http://evil.test>]]></svg>", 0),
    ("<svg><svg><p><style><a title=\"</style><img src=http://evil.test>\">", 0),
    ("<svg><desc><svg><p></svg></svg></desc><style><a title=\"</style><img src=http://evil.test>\">", 0),
    ("<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=http://evil.test&gt;\">", 0),
    ("<select><style><a title=\"</style><img src=http://evil.test>\">", 0),
    ("<!DOCTYPE html SYSTEM \"><img src=http://evil.test>\">", 0),
    ("<p></p foo=\"><img src=http://evil.test>\"><img src=http://evil.test", 0),
    ("<img src='http://evil.test'alt=x\0 \0src=http://evil.test>", 1),
];

/// Places that change how a browser reads what follows.
const PLACES: &[&str] = &[
    "",
    "<!DOCTYPE html><html><head>",
    "<table>",
    "<table><tr><td>",
    "<svg>",
    "<svg><desc>",
    "<svg><svg><p>",
    "<math><mi>",
    "<math><annotation-xml encoding='text/html'>",
    "<select>",
    "<select><option>",
    "<template>",
    "<frameset>",
    "<p title='",
    "<!--",
    "<title>",
    "<style>",
    "<svg><style>",
    "<button><a href=x>",
    "<b>\u{202e}\0",
];

#[test]
fn no_attack_leaves_a_live_address_in_any_place() {
    for (attack, least) in ATTACKS {
        let made = frame(attack);
        assert_eq!(active(&made.html), Vec::<String>::new(), "{attack}\n{}", made.html);
        assert!(made.blocked >= *least, "{attack}: {} blocked\n{}", made.blocked, made.html);
        for place in PLACES {
            let email = format!("{place}{attack}{attack}");
            let made = frame(&email);
            assert_eq!(active(&made.html), Vec::<String>::new(), "{email}\n{}", made.html);
        }
    }
}

#[test]
fn the_checker_finds_every_live_address_before_cleaning() {
    for html in [
        "<img src=http://evil.test>",
        "<p style='background:u\\72l(//evil.test)'>",
        "<script></script>",
        "<a href=x>x</a>",
        "<style>@import 'x'</style>",
        "<svg><image href='//evil.test'/></svg>",
        "<meta http-equiv=refresh content=0>",
        "<template><img src=http://evil.test></template>",
        "<p onclick=x>",
        "<noscript><img src=//evil.test></noscript>",
    ] {
        assert!(!active(&format!("{HEAD}{html}")).is_empty(), "{html}");
    }
}

#[test]
fn ten_thousand_heaps_of_broken_tags_leave_nothing_live() {
    const PIECES: &[&str] = &[
        "<svg>",
        "</svg>",
        "<math>",
        "</math>",
        "<desc>",
        "</desc>",
        "<mtext>",
        "</mtext>",
        "<style>",
        "</style>",
        "<style x=>",
        "<title>",
        "</title>",
        "<p>",
        "</p>",
        "<br>",
        "<![CDATA[",
        "]]>",
        "<!--",
        "-->",
        "--!>",
        "<select>",
        "</select>",
        "<table>",
        "<td>",
        "<template>",
        "</template>",
        "<a title=\"",
        "\">",
        "'",
        "<img src=http://evil.test/x>",
        "<noscript>",
        "</noscript>",
        "<textarea>",
        "</textarea>",
        "<xmp>",
        "</xmp>",
        "<plaintext>",
        "<script>",
        "</script>",
        "<font color=x>",
        "<annotation-xml encoding=text/html>",
        "<foreignObject>",
        "</foreignObject>",
        "url(http://evil.test/y)",
        "{",
        "}",
        "\\",
        "<b style='background:",
        "<frameset>",
        "<iframe>",
        "</iframe>",
        "&#60;",
        "<",
        ">",
        "/",
        "=",
        "<object>",
        "</object>",
        "<image href=//evil.test>",
        "@import 'http://evil.test';",
        "<mglyph>",
        "<form>",
        "<html lang=ar>",
        "<body onload=x>",
    ];
    let mut seed = 0x2545_f491_4f6c_dd1d_u64;
    let mut shown = 0;
    for _ in 0..10_000 {
        let mut email = String::new();
        for _ in 0..14 {
            seed ^= seed << 13;
            seed ^= seed >> 7;
            seed ^= seed << 17;
            email.push_str(PIECES[usize::try_from(seed % PIECES.len() as u64).unwrap()]);
        }
        let made = frame(&email);
        assert_eq!(active(&made.html), Vec::<String>::new(), "{email}\n{}", made.html);
        shown += u32::from(!made.html.contains(NOT_SHOWN));
    }
    assert!(shown > 5_000, "only {shown} heaps were shown at all");
}

#[test]
fn an_email_without_addresses_stays_byte_for_byte() {
    for body in [
        "<html lang=\"ar\" dir=rtl><head><title>\u{645}\u{631}\u{62d}\u{628}\u{627}</title></head><body dir=\"rtl\" STYLE='color:#333'><p>\u{645}\u{631}\u{62d}\u{628}\u{627} &amp; 1 < 2 &nbsp;</P></body></html>",
        "<!--[if mso]><table><tr><td background=\"http://a.test\"><![endif]--><p>Hi</p><!--[if mso]></td></tr></table><![endif]-->",
        "<style type=\"text/css\">@media (max-width: 600px) { .a > b { color: red !important } }\n p::after{content:\"http://a.test\"}</style>",
        "<p style=\"font-family:&quot;Segoe UI&quot;, 'A&amp;B'; margin:0 auto\">See http://a.test // x</p>",
        "<img src=\"data:image/png;base64,iVBORw0//Kg==\" alt='http://a.test' width=10>",
        "<p style='background:url(data:image/gif;base64,R0lGOD)'>x</p><![if !mso]><b>y</b><![endif]>",
        "<svg viewBox='0 0 1 1'><defs><g id=a /></defs><use href='#a'/><rect fill='url(#a)'/></svg>",
        "<table cellpadding=0><tr><td bgcolor=#fff>a</table>\r\n<input disabled value=x>",
    ] {
        let made = frame(body);
        assert_eq!(made.html, format!("{HEAD}{body}"));
        assert_eq!(made.blocked, 0, "{body}");
    }
}

#[test]
fn the_doctype_comes_first_and_the_language_and_direction_stay() {
    let doctype = "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\" \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd\">";
    let made = frame(&format!("\n{doctype}<html lang=ar dir=rtl><head></head><body>x</body></html>"));
    assert!(made.html.starts_with(&format!("{doctype}{HEAD}")), "{}", made.html);
    let dom = html2text::config::plain().parse_html(made.html.as_bytes()).unwrap();
    let html = child(&dom.document, "html").unwrap();
    let Element { attrs, .. } = &html.data else { panic!("no element") };
    let attrs: Vec<_> = attrs.borrow().iter().map(|a| format!("{}={}", a.name.local, a.value)).collect();
    assert_eq!(attrs, ["lang=ar", "dir=rtl"]);
    assert!(child(&html, "body").is_some());
}

#[test]
fn a_remote_image_becomes_a_grey_box_of_its_size_and_is_counted() {
    let made = frame("<img src=\"https://a.test/x.png\" width=\"40\" height=\"20\" alt=\"Logo\">");
    assert_eq!(made.html, format!("{HEAD}<img src=\"{PLACEHOLDER}\" width=\"40\" height=\"20\" alt=\"Logo\">"));
    assert_eq!(made.blocked, 1);
    let attached = frame("<img src='CID:logo@a.test'>");
    assert_eq!(attached.blocked, 0);
    assert!(attached.html.contains(PLACEHOLDER));
}

#[test]
fn a_link_leads_nowhere_but_says_where_it_would_and_keeps_its_look() {
    let made = frame("<style>a:link{color:red}</style><a href='https://a.test/?a=1&amp;b=\"2' class=x>Go</a>");
    assert_eq!(
        made.html,
        format!(
            "{HEAD}<style>a[aria-disabled]{{color:red}}</style><a class=x title=\"https://a.test/?a=1&amp;b=&quot;2\" \
             aria-disabled=\"true\" role=\"link\">Go</a>"
        )
    );
    assert_eq!(made.blocked, 0);
}

#[test]
fn text_that_only_looks_like_tags_is_still_read_as_text() {
    assert_eq!(frame("<xmp>a <b> & c</xmp>d").html, format!("{HEAD}<pre>a &lt;b> &amp; c</pre>d"));
    assert_eq!(frame("<title>a <b></title>").html, format!("{HEAD}<title>a &lt;b></title>"));
}

#[test]
fn what_can_be_read_in_two_ways_is_not_shown() {
    let made = frame("<select><style>p{}</style></select>");
    assert!(made.html.contains("cannot be shown safely"), "{}", made.html);
    assert_eq!(active(&made.html), Vec::<String>::new());
}

#[test]
fn a_large_email_of_anything_takes_time_in_proportion() {
    for piece in [
        "<p style=\"color:red\">Hello <b>you</b></p>",
        "<div>",
        "<<<<",
        "<a href=x>",
        "<svg>",
        "<style>",
        "<style>((((",
        "<!--",
        "<p style='((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((((('>",
        "<i></b>",
        "<b title='&amp;' style='&#117;rl(x)'>",
        "&#",
        "<img onx ony src=http://a.test ",
        "\\",
        "</p>",
        "<p a=b ",
        "{\"",
    ] {
        let email = piece.repeat((1 << 18) / piece.len());
        let start = std::time::Instant::now();
        let made = frame(&email);
        let took = start.elapsed();
        // Far above what it takes even without optimisation; a quadratic pass takes minutes.
        assert!(took.as_secs() < 5, "{piece}: {took:?}");
        assert!(made.html.len() < 12 << 18, "{piece}: {}", made.html.len());
    }
}

fn picture(media: Media) -> Picture {
    Picture {
        file: "ab12".to_owned(),
        media,
        width: 4,
        height: 4,
        bytes: 9,
        alt: None,
        alt_locale: None,
        drawing: None,
    }
}

#[test]
fn only_the_messages_own_pictures_are_named_to_whoever_shows_it() {
    let picture = picture(Media::Png);
    let html = "<img src=\"cid:ab12@pictures\" alt=\"Us\"><img src=\"cid:cd34@pictures\" data-picture=\"cd34\"><p data-picture=x>";
    let made = super::frame(html, &[&picture], &[]);
    let own = format!("<img src=\"{PLACEHOLDER}\" alt=\"Us\" data-picture=\"ab12\">");
    assert!(made.html.contains(&own), "{}", made.html);
    assert_eq!(
        made.html.matches("data-picture").count(),
        1,
        "nobody else says what is the message's own: {}",
        made.html
    );
    assert!(!made.html.contains("cid:") && made.blocked == 0);
}

#[test]
fn a_drawn_card_says_which_picture_it_is_and_nothing_else_does() {
    let picture = picture(Media::Svg);
    let card = DrawnCard { file: "ab12".into(), png: vec![1, 2, 3], svg: String::new(), stand_ins: Vec::new() };
    let made = super::frame("<img src=\"cid:ab12@pictures\"><p data-card=\"ab12\">", &[&picture], &[card]);
    assert!(made.html.contains("<img src=\"data:image/png;base64,AQID\" data-card=\"ab12\">"), "{}", made.html);
    assert_eq!(made.html.matches("data-card").count(), 1, "{}", made.html);
}
