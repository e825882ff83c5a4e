//! The finished HTML of an email, made safe for the studio's sandboxed frame: it asks the network for nothing.
//! What leaves (scripts, remote images, addresses of links) is in `elements` and `css`; this file puts the page together.
//! Not here: building the email, and the export, which keeps every address.

mod css;
mod elements;
#[cfg(test)]
mod tests;

use std::cell::RefCell;
use std::rc::Rc;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use lol_html::html_content::{Comment, Doctype, Element, TextChunk, TextType};
use lol_html::{DocumentContentHandlers, ElementContentHandlers, HandlerResult, Selector, Settings, rewrite_str};
use serde::Serialize;
use ts_rs::TS;

use super::compile::cid;
use crate::pictures::Picture;
use crate::render::DrawnCard;

/// A page for `<iframe srcdoc sandbox="allow-same-origin">`, complete as it is: nothing may be appended to it,
/// because a tag the email leaves open at its end is only dropped when the document ends there too.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Frame {
    pub html: String,
    /// How many images, fonts and style sheets of other machines were left out.
    pub blocked: u32,
}

/// What every page starts with. The policy comes before the email's first byte that could ask for anything; a browser puts
/// both elements into the head and takes the attributes of the email's own `<html>` all the same. Links lose their address,
/// so the style gives them back their look, with no weight against the email's own rules.
const HEAD: &str = concat!(
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; ",
    "style-src 'unsafe-inline'; font-src data:; form-action 'none'; base-uri 'none'\">",
    "<style>:where(a[aria-disabled],area[aria-disabled])",
    "{color:LinkText;text-decoration:underline;cursor:default}</style>"
);

/// Shown when the email cannot be read in one way only.
const NOT_SHOWN: &str = "<p>This message cannot be shown safely here. Its HTML can be read in more than one way, \
so remote content could hide in it. Look for tags that are not closed, or for content in a place where it is not allowed.</p>";

/// Neutral grey, as wide and high as the element that shows it.
const PLACEHOLDER: &str = "data:image/svg+xml;base64,\
PHN2ZyB4bWxucz0iaHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmciIHdpZHRoPSI5NiIgaGVpZ2h0PSI2NCIgdmlld0JveD0iMCAwIDk2IDY0IiBwcmVz\
ZXJ2ZUFzcGVjdFJhdGlvPSJub25lIj48cmVjdCB3aWR0aD0iOTYiIGhlaWdodD0iNjQiIGZpbGw9IiNkOWQ5ZDkiLz48L3N2Zz4=";

/// The page for one email. Takes time linear in the email's length and never fails: an email that cannot be made safe
/// becomes a page that says so, with nothing blocked. The message's own `pictures` stay empty and are named by
/// `data-picture`: whoever shows the page puts them there, so that their bytes do not travel with every keystroke. What was
/// drawn for this one reader is in the page.
pub fn frame(html: &str, pictures: &[&Picture], cards: &[DrawnCard]) -> Frame {
    match cleaned(html, pictures, cards) {
        Ok(frame) => frame,
        Err(_) => Frame { html: format!("<!DOCTYPE html>{HEAD}<html lang=\"en\">{NOT_SHOWN}</html>"), blocked: 0 },
    }
}

/// Where an address leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Address {
    /// Carried in the message itself.
    Inside,
    /// Another part of the message, or nothing: no request, but no picture either.
    Absent,
    Remote,
}

impl Address {
    /// Reads an address as written. References such as `&#104;` are not resolved: no address written with them is inside.
    fn of(written: &str) -> Self {
        let written = written.trim_matches(|c: char| c.is_ascii_whitespace() || c.is_ascii_control());
        let starts = |prefix: &str| written.get(..prefix.len()).is_some_and(|start| start.eq_ignore_ascii_case(prefix));
        if ["data:image/", "data:font/", "data:application/font", "data:application/x-font"]
            .iter()
            .any(|prefix| starts(prefix))
        {
            Self::Inside
        } else if written.is_empty() || starts("cid:") || starts("data:") || starts("about:") {
            Self::Absent
        } else {
            Self::Remote
        }
    }
}

/// An element whose content is text even where it looks like tags.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Verbatim {
    Style,
    /// `<title>` and `<textarea>`.
    Field,
    /// `<xmp>` and `<plaintext>`, which leave as `<pre>`.
    Pre,
}

/// What one pass over an email remembers.
#[derive(Debug, Default)]
struct Pass {
    blocked: u32,
    /// The addresses of the message's own pictures, with their hashes.
    cids: Vec<(String, String)>,
    /// What was drawn, as addresses of their own, with the hashes.
    cards: Vec<(String, String)>,
    verbatim: Option<Verbatim>,
    /// The text of the verbatim element so far.
    text: String,
    doctype: Option<String>,
    /// Whether an element or text came, after which a doctype no longer counts.
    begun: bool,
}

fn cleaned(
    html: &str,
    pictures: &[&Picture],
    cards: &[DrawnCard],
) -> Result<Frame, Box<dyn std::error::Error + Send + Sync>> {
    let every: Selector = "*".parse()?;
    let cids = pictures.iter().map(|picture| (format!("cid:{}", cid(&picture.file)), picture.file.clone())).collect();
    let drawn = |card: &DrawnCard| (card.file.clone(), format!("data:image/png;base64,{}", STANDARD.encode(&card.png)));
    let cards = cards.iter().map(drawn).collect();
    let pass = Rc::new(RefCell::new(Pass { cids, cards, ..Pass::default() }));
    let settings = Settings::new()
        .with_strict(true)
        .append_document_content_handler(
            DocumentContentHandlers::default()
                .doctype(|doctype: &mut Doctype<'_>| {
                    take_doctype(doctype, html, &mut pass.borrow_mut());
                    Ok(())
                })
                .comments(|comment: &mut Comment<'_>| keep_comment(comment, &pass.borrow()))
                .text(|chunk: &mut TextChunk<'_>| clean_text(chunk, &mut pass.borrow_mut())),
        )
        .append_element_content_handler((
            std::borrow::Cow::Owned(every),
            ElementContentHandlers::default()
                .element(|element: &mut Element<'_, '_>| elements::clean(element, html, &pass)),
        ));
    let body = rewrite_str(html, settings)?;
    let pass = pass.borrow();
    let doctype = pass.doctype.as_deref().unwrap_or_default();
    Ok(Frame { html: format!("{doctype}{HEAD}{body}"), blocked: pass.blocked })
}

/// Moves the doctype before our head; there it still decides how the email is laid out.
fn take_doctype(doctype: &mut Doctype<'_>, html: &str, pass: &mut Pass) {
    doctype.remove();
    if pass.begun || pass.doctype.is_some() {
        return;
    }
    let written = html.get(doctype.source_location().bytes()).unwrap_or_default();
    let plain = written.ends_with('>') && written.matches('>').count() == 1 && written.matches('<').count() == 1;
    pass.doctype = Some(if plain { written } else { "<!DOCTYPE html>" }.to_owned());
}

/// Comments stay, with the conditional ones. `<![CDATA[` is a comment in HTML but text in a drawing, so it leaves.
fn keep_comment(comment: &mut Comment<'_>, pass: &Pass) -> HandlerResult {
    if pass.verbatim.is_some() {
        return Err("a comment where only text can be".into());
    }
    if comment.text().trim_start().starts_with("[CDATA[") {
        comment.remove();
    }
    Ok(())
}

fn clean_text(chunk: &mut TextChunk<'_>, pass: &mut Pass) -> HandlerResult {
    if !chunk.as_str().trim_ascii().is_empty() {
        pass.begun = true;
    }
    let Some(verbatim) = pass.verbatim else {
        // Ends at `>` when the browser does not agree that this is a drawing, so what follows would be tags.
        if chunk.text_type() == TextType::CDataSection {
            chunk.remove();
        }
        return Ok(());
    };
    let expected = match verbatim {
        Verbatim::Style => chunk.text_type() == TextType::RawText,
        Verbatim::Field => chunk.text_type() == TextType::RCData,
        Verbatim::Pre => matches!(chunk.text_type(), TextType::RawText | TextType::PlainText),
    };
    if !expected {
        return Err("tags where only text can be".into());
    }
    pass.text.push_str(chunk.as_str());
    if !chunk.last_in_text_node() {
        chunk.remove();
        return Ok(());
    }
    let text = std::mem::take(&mut pass.text);
    let clean = match verbatim {
        Verbatim::Style => {
            // In this order, because an escape in the sheet can change what the next token is.
            let text = css::without_markup(&text);
            let sheet = css::clean(&text, css::Place::Sheet);
            pass.blocked = pass.blocked.saturating_add(sheet.blocked);
            sheet.text.unwrap_or(text)
        }
        Verbatim::Field => elements::without_markup(&text),
        Verbatim::Pre => text.replace('&', "&amp;").replace('<', "&lt;"),
    };
    chunk.replace(&clean, lol_html::html_content::ContentType::Html);
    Ok(())
}
