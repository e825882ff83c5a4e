//! Templates written for other programs: each construct of theirs becomes Tera, or stays and is marked with why.
//! Source of our own is read here, too, on its way back to blocks. One file per family of syntaxes; all of them speak to one draft in one small language of expressions.
//! Deliberately not here: what a template is once it has been brought in, which is `templates`.

mod blocks;
mod braces;
mod brackets;
mod bring;
mod calls;
mod carried;
mod civicrm;
mod draft;
mod encoded;
mod expression;
mod filters;
mod foot;
mod golang;
mod guess;
mod handlebars;
mod infix;
mod liquid;
mod mailchimp;
mod mautic;
mod merge;
mod mjml;
mod names;
mod notify;
mod office;
mod own;
mod page;
mod parts;
mod pictures;
mod spelling;
mod stray;
mod tokens;
mod turned;
mod verbatim;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

pub use blocks::{Stayed, Why};
pub use bring::{Brought, NewTemplate, Original, Said, Shape, bring_template, original};
pub use guess::guess;
pub use pictures::BroughtPicture;
pub use turned::{Turned, into_blocks};

/// The program a template was written for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Dialect {
    Mailchimp,
    Liquid,
    Braze,
    Hubspot,
    Handlebars,
    Listmonk,
    Mautic,
    Notify,
    Civicrm,
    Brackets,
    Word,
    Libreoffice,
    Html,
    Mjml,
}

/// A construct that needs the author's eye. `line` is 1-based in the file that was brought.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Mark {
    pub line: u32,
    pub source: String,
    pub why: String,
}
