//! A document as it is sent: with its fragments' blocks in place and the look it takes from the workspace. What is exported is made of it alone, so it is kept
//! like a revision, and a receipt that names it needs nothing else.

use super::document::Document;
use super::fragments::expanded;
use super::store;
use super::theme::{Footer, Theme, get_theme};
use super::{Template, is_source, revision_of};
use crate::Result;
use crate::channels::letter::{PrintOptions, Stationery};
use crate::db::{ReadTx, WriteTx};
use crate::settings::{Settings, get_settings};
use crate::time::Timestamp;

pub fn whole(tx: &ReadTx, mut document: Document) -> Result<Document> {
    // Whoever writes a source writes its look.
    if !is_source(&document) {
        document = expanded(tx, document)?;
        document.theme = look(tx, document.theme.take())?;
    }
    Ok(document)
}

/// The same for a template: its revision is the address of what is sent.
pub fn whole_template(tx: &ReadTx, mut template: Template) -> Result<Template> {
    let saved = template.document.clone();
    template.document = whole(tx, template.document)?;
    if template.document != saved {
        template.revision = revision_of(&template.document).0;
    }
    Ok(template)
}

/// Keeps what is sent under its address.
pub fn keep_whole(tx: &WriteTx, document: &Document) -> Result<()> {
    let (revision, json) = revision_of(document);
    store::keep(tx, &revision, &json)
}

/// What stands under messages that have no look of their own.
pub fn footer_of(tx: &ReadTx) -> Result<Option<Footer>> {
    Ok(look(tx, None)?.and_then(|look| look.footer))
}

/// Whose letters they are. An address that stands under emails alone stands at the head of letters.
pub fn stationery_of(tx: &ReadTx, settings: &Settings, from: &str, now: Timestamp) -> Result<Stationery> {
    let mut stationery = settings.stationery(from, PrintOptions::default(), now);
    if settings.postal_address.as_deref().is_none_or(|address| address.trim().is_empty())
        && let Some(footer) = footer_of(tx)?
    {
        let lines = footer.address.lines().map(str::trim).filter(|line| !line.is_empty());
        let lines: Vec<String> =
            lines.filter(|line| !stationery.sender.iter().any(|said| said == line)).map(str::to_owned).collect();
        stationery.sender.extend(lines);
    }
    Ok(stationery)
}

/// None is the product's own look.
fn look(tx: &ReadTx, own: Option<Theme>) -> Result<Option<Theme>> {
    let mut theme = own.unwrap_or_default().or(&get_theme(tx)?);
    if let Some(footer) = &mut theme.footer
        && footer.link.as_deref().is_none_or(|link| link.trim().is_empty())
    {
        let settings = get_settings(tx)?;
        let mailbox = settings.unsubscribe_mailbox.map(|mailbox| format!("mailto:{mailbox}"));
        footer.link = settings.unsubscribe_url.or(mailbox);
    }
    Ok((theme != Theme::default()).then_some(theme))
}
