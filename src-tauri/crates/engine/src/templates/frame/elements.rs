//! Which elements and attributes of an email leave, and what stands in their place.
//! Not here: CSS, and the text between the tags.
//!
//! The rules look at names alone, never at where an element stands: browsers move and rename elements (`<image>` is `<img>`).

use std::cell::RefCell;
use std::rc::Rc;

use lol_html::HandlerResult;
use lol_html::html_content::{Element, EndTag};

use super::css::{self, Place};
use super::{Address, PLACEHOLDER, Pass, Verbatim};

/// More attributes than this on one tag are no email; the tag leaves, its content stays.
const MOST_ATTRIBUTES: usize = 200;

const HTML: &str = "http://www.w3.org/1999/xhtml";

/// Cleans one start tag.
///
/// # Errors
/// When a browser could read the tag in another way than we do.
pub(super) fn clean(element: &mut Element<'_, '_>, html: &str, pass: &Rc<RefCell<Pass>>) -> HandlerResult {
    if pass.borrow().verbatim.is_some() {
        return Err("a tag where only text can be".into());
    }
    pass.borrow_mut().begun = true;
    let name = element.tag_name();
    match name.as_str() {
        "script" | "iframe" | "noscript" | "noembed" | "noframes" | "base" | "basefont" | "link" | "embed"
        | "frame" | "param" | "bgsound" | "fencedframe" => {
            element.remove();
            return Ok(());
        }
        // What is inside is shown where the thing itself cannot be.
        "object" | "applet" | "portal" | "webview" | "frameset" | "animate" | "set" | "animatetransform"
        | "animatemotion" | "animatecolor" | "handler" | "listener" => {
            element.remove_and_keep_content();
            return Ok(());
        }
        "meta" if !harmless_meta(element) => {
            element.remove();
            return Ok(());
        }
        _ => {}
    }
    let verbatim = matches!(name.as_str(), "style" | "title" | "textarea" | "xmp" | "plaintext");
    if verbatim && !keep_verbatim(element, &name, html, pass)? {
        return Ok(());
    }
    if element.attributes().len() > MOST_ATTRIBUTES {
        element.remove_and_keep_content();
        return Ok(());
    }
    clean_attributes(element, &name, &mut pass.borrow_mut())
}

/// Prepares for an element with verbatim text; `false` when it had to leave. In a drawing such an element holds tags, and
/// after `=>` the tokenizer and browsers differ on it, so there it leaves with all that is in it.
fn keep_verbatim(
    element: &mut Element<'_, '_>,
    name: &str,
    html: &str,
    pass: &Rc<RefCell<Pass>>,
) -> Result<bool, Box<dyn std::error::Error + Send + Sync>> {
    let written = html.get(element.source_location().bytes()).unwrap_or("=>");
    let cut = written.trim_end_matches('>').trim_ascii_end().ends_with('=');
    if element.namespace_uri() != HTML || cut || element.attributes().len() > MOST_ATTRIBUTES {
        element.remove();
        return Ok(false);
    }
    let verbatim = match name {
        "style" => Verbatim::Style,
        "title" | "textarea" => Verbatim::Field,
        _ => {
            element.set_tag_name("pre")?;
            Verbatim::Pre
        }
    };
    pass.borrow_mut().verbatim = Some(verbatim);
    let pass = Rc::clone(pass);
    element.on_end_tag(Box::new(move |_: &mut EndTag<'_>| {
        pass.borrow_mut().verbatim = None;
        Ok(())
    }))?;
    Ok(true)
}

fn harmless_meta(element: &Element<'_, '_>) -> bool {
    element.get_attribute("http-equiv").is_none_or(|value| {
        let value = value.trim_ascii();
        ["content-type", "content-language", "x-ua-compatible"].iter().any(|known| value.eq_ignore_ascii_case(known))
    })
}

/// What happens to one attribute.
enum Change {
    Remove,
    Set(String),
}

fn clean_attributes(element: &mut Element<'_, '_>, name: &str, pass: &mut Pass) -> HandlerResult {
    let link = matches!(name, "a" | "area");
    let mut changes: Vec<(String, Change)> = Vec::new();
    let mut remote = false;
    let mut styles = 0;
    let mut address = None;
    let mut own: Option<String> = None;
    let mut card: Option<String> = None;
    for attribute in element.attributes() {
        let key = attribute.name();
        // Browsers take the first of two attributes with one name.
        if changes.iter().any(|(known, _)| *known == key) {
            continue;
        }
        let change = match key.as_str() {
            "href" | "xlink:href" if link => {
                address.get_or_insert_with(|| attribute.value());
                Some(Change::Remove)
            }
            "src" if name == "img" && pass.cids.iter().any(|(cid, _)| *cid == attribute.value()) => {
                let file = pass.cids.iter().find(|(cid, _)| *cid == attribute.value()).map(|(_, file)| file.clone());
                let drawn = pass.cards.iter().find(|(card, _)| Some(card) == file.as_ref());
                card = drawn.map(|(file, _)| file.clone());
                own = file.filter(|_| drawn.is_none());
                Some(Change::Set(drawn.map_or(PLACEHOLDER, |(_, address)| address).to_owned()))
            }
            // Only we say which pictures are the message's own.
            "data-picture" | "data-card" => Some(Change::Remove),
            "src" | "href" | "xlink:href" | "background" | "poster" => {
                own_address(name, &key, &attribute.value(), &mut remote)
            }
            "srcset" | "imagesrcset" | "dynsrc" | "lowsrc" => {
                remote |= Address::of(&attribute.value()) == Address::Remote;
                Some(Change::Remove)
            }
            "action" | "formaction" | "ping" | "manifest" | "srcdoc" | "data" | "classid" | "codebase" | "archive"
            | "icon" | "profile" | "attributionsrc" | "xml:base" | "shadowrootmode" => Some(Change::Remove),
            "style" | "fill" | "stroke" | "filter" | "clip-path" | "mask" | "cursor" | "marker" | "marker-start"
            | "marker-mid" | "marker-end" => {
                let (change, blocked) = clean_style(&attribute.value());
                styles += blocked;
                change
            }
            on if on.starts_with("on") => Some(Change::Remove),
            _ => None,
        };
        changes.extend(change.map(|change| (key, change)));
    }
    let lost_source = ["srcset", "dynsrc", "lowsrc"].iter().any(|key| element.has_attribute(key));
    for (key, change) in changes {
        match change {
            Change::Remove => element.remove_attribute(&key),
            Change::Set(value) => element.set_attribute(&key, &value)?,
        }
    }
    if lost_source && matches!(name, "img" | "image") && !element.has_attribute("src") {
        element.set_attribute("src", PLACEHOLDER)?;
    }
    if let Some(file) = own {
        element.set_attribute("data-picture", &file)?;
    }
    if let Some(file) = card {
        element.set_attribute("data-card", &file)?;
    }
    if let Some(address) = address {
        make_inert(element, &address)?;
    }
    pass.blocked = pass.blocked.saturating_add(styles).saturating_add(u32::from(remote));
    Ok(())
}

/// The address of something shown, such as a picture.
fn own_address(name: &str, key: &str, value: &str, remote: &mut bool) -> Option<Change> {
    let picture = matches!(key, "background" | "poster") || matches!(name, "img" | "image" | "input" | "feimage");
    let kind = Address::of(value);
    match kind {
        Address::Inside if picture => return None,
        // A part of the same drawing.
        Address::Remote if key.ends_with("href") && value.starts_with('#') => return None,
        _ => {}
    }
    *remote |= kind == Address::Remote;
    Some(if picture { Change::Set(PLACEHOLDER.to_owned()) } else { Change::Remove })
}

/// A link that leads nowhere but still says where it would lead.
fn make_inert(element: &mut Element<'_, '_>, address: &str) -> HandlerResult {
    // Both values are as written in the email, references included, so they need no further escape.
    let title = match element.get_attribute("title") {
        Some(title) if !title.trim_ascii().is_empty() => format!("{title} ({address})"),
        _ => address.to_owned(),
    };
    element.set_attribute("title", &title)?;
    element.set_attribute("aria-disabled", "true")?;
    if !element.has_attribute("role") {
        element.set_attribute("role", "link")?;
    }
    Ok(())
}

/// A style attribute as a browser would read it. When it is written with references we do not know for sure, the browser
/// gets what we read instead of what was written.
fn clean_style(written: &str) -> (Option<Change>, u32) {
    let (read, sure) = unescape(written);
    let cleaned = css::clean(&read, Place::Attribute);
    let change = match cleaned.text {
        Some(text) => Some(text),
        None if sure => None,
        None => Some(read),
    };
    (change.map(|text| Change::Set(text.replace('&', "&amp;"))), cleaned.blocked)
}

/// Resolves numeric references and the few names emails use; the flag is `false` when others are left.
fn unescape(written: &str) -> (String, bool) {
    const NAMES: [(&str, char); 6] =
        [("amp;", '&'), ("quot;", '"'), ("apos;", '\''), ("lt;", '<'), ("gt;", '>'), ("nbsp;", '\u{a0}')];
    let mut out = String::with_capacity(written.len());
    let mut sure = true;
    let mut rest = written;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        rest = after;
        if let Some((name, meaning)) = NAMES.iter().find(|(name, _)| after.starts_with(name)) {
            out.push(*meaning);
            rest = &after[name.len()..];
        } else if let Some((meaning, length)) = numeric(after) {
            sure &= after[..length].ends_with(';');
            out.push(meaning);
            rest = &after[length..];
        } else {
            sure &= !after.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '#');
            out.push('&');
        }
    }
    out.push_str(rest);
    (out, sure)
}

/// The character of `#104;` or `#x68`, and how many bytes it took.
fn numeric(after: &str) -> Option<(char, usize)> {
    let digits = after.strip_prefix('#')?;
    let (digits, radix, prefix) = match digits.strip_prefix(['x', 'X']) {
        Some(digits) => (digits, 16, 2),
        None => (digits, 10, 1),
    };
    let length = digits.find(|c: char| !c.is_digit(radix)).unwrap_or(digits.len());
    let meaning = char::from_u32(u32::from_str_radix(&digits[..length], radix).ok()?)?;
    let semicolon = usize::from(digits[length..].starts_with(';'));
    Some((meaning, prefix + length + semicolon))
}

/// Nothing in the text of a field that could be read as a tag; the browser shows the same characters.
pub(super) fn without_markup(text: &str) -> String {
    text.replace('<', "&lt;")
}
