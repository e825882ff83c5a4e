//! Documents of Word and LibreOffice as one page of HTML, a line a paragraph. Their fields stand in it between marks,
//! as instructions that `merge` reads. Deliberately not here: what an instruction means.

mod container;
mod docx;
mod gallery;
mod odt;
mod page;
mod unseen;

use roxmltree::Document;

use super::carried::Carried;
use crate::{Error, Result};
use gallery::Gallery;

pub use container::is_document;
pub use page::{CLOSE, HELD_BACK, LEFT_OUT, OPEN, PART, escaped};

/// The page of a `.docx`, `.odt` or their flat forms, with its pictures; None where the bytes are no document of an office program.
/// The errors are sentences for the person who chose the file.
pub fn page(bytes: &[u8]) -> Result<Option<(String, Carried)>> {
    let Some(parts) = container::parts(bytes)? else { return Ok(None) };
    let content = parsed(&parts.content)?;
    let styles = parts.styles.as_deref().map(parsed).transpose()?;
    let margins = parts.margins.iter().map(|xml| parsed(xml)).collect::<Result<Vec<_>>>()?;
    let mut gallery = Gallery::of(bytes);
    let page = if docx::is_body(&content) {
        let lists = parts.lists.as_deref().map(parsed).transpose()?;
        let links = parts.links.as_deref().map(parsed).transpose()?;
        docx::page(&content, [styles.as_ref(), lists.as_ref(), links.as_ref()], &mut gallery)
    } else {
        odt::page(&content, styles.as_ref(), &mut gallery)
    };
    let page = page.ok_or_else(|| wrong("There is no text in this document"))?;
    let documents = [Some(&content), styles.as_ref()].into_iter().flatten().chain(&margins);
    Ok(Some((unseen::told(page, documents), gallery.carried)))
}

fn parsed(xml: &str) -> Result<Document<'_>> {
    Document::parse(xml).map_err(|_| wrong("The document is damaged"))
}

fn wrong(why: &str) -> Error {
    Error::invalid_at("source", format!("{why}. Open it in its program, save it again, and bring that file."))
}
