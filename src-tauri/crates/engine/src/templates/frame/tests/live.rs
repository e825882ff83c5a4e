//! Finds what is alive in a page: requests and code, as html5ever reads it and with a plain look at the CSS.
//! Shares nothing with the code that cleans except the placeholder.

use html2text::{Element, Handle, RcDom};

use super::super::PLACEHOLDER;

/// Everything in the page that could make a request or run, as words for the failure.
pub(super) fn active(html: &str) -> Vec<String> {
    let dom: RcDom = html2text::config::plain().parse_html(html.as_bytes()).unwrap();
    let mut found = Vec::new();
    let mut policies = 0;
    look(&dom.document, &mut found, &mut policies);
    if policies != 1 || !first_in_head(&dom.document) {
        found.push(format!("policy: {policies} times"));
    }
    found
}

fn name_of(node: &Handle) -> Option<String> {
    node.element_name()
}

pub(super) fn child(node: &Handle, name: &str) -> Option<Handle> {
    node.children.borrow().iter().find(|child| name_of(child).as_deref() == Some(name)).cloned()
}

fn first_in_head(document: &Handle) -> bool {
    let head = child(document, "html").and_then(|html| child(&html, "head")).unwrap();
    let children = head.children.borrow();
    let Some(Element { attrs, .. }) = children.first().map(|first| &first.data) else { return false };
    attrs.borrow().iter().any(|a| &*a.value == "Content-Security-Policy")
}

fn text_of(node: &Handle) -> String {
    let mut out = Vec::new();
    for child in node.children.borrow().iter() {
        child.serialize(&mut out).unwrap();
    }
    String::from_utf8(out).unwrap().replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
}

/// CSS without comments, with escapes resolved, and with strings only where they are addresses.
fn plain_css(css: &str) -> String {
    let mut out = String::new();
    let mut quote = None;
    let mut kept = true;
    let mut chars = css.chars().peekable();
    while let Some(c) = chars.next() {
        let mut next = c;
        if c == '\\' {
            let mut digits = String::new();
            while digits.len() < 6 && chars.peek().is_some_and(char::is_ascii_hexdigit) {
                digits.extend(chars.next());
            }
            if !digits.is_empty() {
                chars.next_if(|c| c.is_whitespace());
                next = u32::from_str_radix(&digits, 16).ok().and_then(char::from_u32).unwrap_or('_');
            } else {
                next = chars.next().unwrap_or('_');
            }
            if quote.is_none() && !next.is_alphanumeric() && next != '-' {
                // An escaped bracket or `@` starts nothing.
                next = '_';
            }
        } else if Some(c) == quote || c == '\n' && quote.is_some() {
            quote = None;
            kept = true;
        } else if quote.is_none() && (c == '"' || c == '\'') {
            quote = Some(c);
            let said = out.rsplit([';', '{', '}']).next().unwrap_or_default().to_lowercase();
            kept = said.trim_start().starts_with("--")
                || ["url(", "src(", "image(", "image-set(", "@import"].iter().any(|s| said.contains(s));
        } else if quote.is_none() && c == '/' && chars.peek() == Some(&'*') {
            let rest: String = chars.collect();
            return out.to_lowercase() + &rest.split_once("*/").map(|(_, rest)| plain_css(rest)).unwrap_or_default();
        }
        if kept {
            out.push(if quote.is_some() && next == '@' { '_' } else { next });
        }
    }
    out.to_lowercase()
}

fn asks_for_something(value: &str) -> bool {
    let value: String = value.chars().filter(|c| !c.is_ascii_whitespace() && !c.is_ascii_control()).collect();
    let value = value.to_lowercase().replace(&PLACEHOLDER.to_lowercase(), "");
    !value.starts_with("data:image/") && (value.contains("http") || value.contains("//") || value.contains("script:"))
}

fn style_asks(css: &str) -> bool {
    let css = plain_css(css).replace(&PLACEHOLDER.to_lowercase(), "");
    let calls = ["url(", "src(", "image("].iter().any(|call| {
        css.match_indices(call).any(|(at, _)| {
            // The end of a longer name calls something else.
            let whole = !css[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == '-');
            whole && asks_for_something(css[at + call.len()..].split(')').next().unwrap_or_default())
        })
    });
    calls || css.contains("@import") || (css.contains("image-set(") && css.contains("evil"))
}

fn look(node: &Handle, found: &mut Vec<String>, policies: &mut u32) {
    if let Element { name, attrs, template_contents, .. } = &node.data {
        let tag = name.local.to_lowercase();
        let gone = [
            "script", "iframe", "frame", "frameset", "object", "embed", "applet", "base", "link", "portal", "noscript",
            "animate", "set",
        ];
        if gone.contains(&tag.as_str()) {
            found.push(format!("<{tag}>"));
        }
        if tag == "style" && style_asks(&text_of(node)) {
            found.push(format!("style sheet: {}", text_of(node)));
        }
        for attribute in attrs.borrow().iter() {
            let key = attribute.name.local.to_lowercase();
            let value = &*attribute.value;
            let bad = match key.as_str() {
                "http-equiv" if value == "Content-Security-Policy" => {
                    *policies += 1;
                    false
                }
                "http-equiv" => value.to_lowercase().contains("refresh"),
                "title" | "alt" | "content" | "value" | "class" | "id" | "lang" => false,
                "href" => !value.starts_with('#') && value != PLACEHOLDER,
                "style" => style_asks(value),
                key if key.starts_with("on") || key.starts_with("xmlns") => key.starts_with("on"),
                // Left over from broken tags: no attribute has such a name.
                key if !key.chars().all(|c| c.is_ascii_lowercase() || c == ':' || c == '-') => false,
                _ => asks_for_something(value),
            };
            if bad {
                found.push(format!("<{tag} {key}={value}>"));
            }
        }
        if let Some(inside) = &*template_contents.borrow() {
            look(inside, found, policies);
        }
    }
    for child in node.children.borrow().iter() {
        look(child, found, policies);
    }
}
