//! Documents of Word and LibreOffice as one page of HTML, a line a paragraph. Their fields stand in it between marks,
//! as instructions that `merge` reads. Deliberately not here: what an instruction means.

mod container;
mod docx;
mod odt;
mod page;

use roxmltree::Document;

use crate::{Error, Result};

pub use container::is_document;
pub use page::{CLOSE, OPEN, PART, escaped};

/// The page of a `.docx`, `.odt` or their flat forms; None where the bytes are no document of an office program.
/// The errors are sentences for the person who chose the file.
pub fn page(bytes: &[u8]) -> Result<Option<String>> {
    let Some(parts) = container::parts(bytes)? else { return Ok(None) };
    let content = parsed(&parts.content)?;
    let page = if docx::is_body(&content) {
        let styles = parts.styles.as_deref().map(parsed).transpose()?;
        let lists = parts.lists.as_deref().map(parsed).transpose()?;
        let links = parts.links.as_deref().map(parsed).transpose()?;
        docx::page(&content, [styles.as_ref(), lists.as_ref(), links.as_ref()])
    } else {
        let styles = parts.styles.as_deref().map(parsed).transpose()?;
        odt::page(&content, styles.as_ref())
    };
    page.map(Some).ok_or_else(|| wrong("There is no text in this document"))
}

fn parsed(xml: &str) -> Result<Document<'_>> {
    Document::parse(xml).map_err(|_| wrong("The document is damaged"))
}

fn wrong(why: &str) -> Error {
    Error::invalid_at("source", format!("{why}. Open it in its program, save it again, and bring that file."))
}
