//! A brought template as blocks: what a front desk can edit becomes headings, texts, buttons, lists and conditions, and
//! what blocks cannot say stays as source at its place. Each person reads the same words either way.
//! A page whose layout blocks cannot carry stays one block of source, as it was.

mod ask;
mod build;
mod lay;
mod line;
mod list;
mod marked;
mod picture;
mod say;
mod table;
mod text;
mod tree;
mod written;

use serde::Serialize;
use ts_rs::TS;

use super::names::Names;
use super::parts::Part;
use crate::templates::document::{Block, Field, Inline};
use lay::Lay;
use say::Sayer;

pub use picture::placed;
pub use written::Form;

/// Why something stays source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
#[ts(rename = "WhySource")]
pub enum Why {
    /// Of a whole page: it brings rules of its own for how it looks.
    Styled,
    /// Of a whole page: several columns stand side by side.
    Columns,
    /// Of a whole page: a construct begins in one part and ends in another, or in a place where only source can be.
    Tangled,
    /// It was not translated, and holds the message back.
    Kept,
    /// It asks what no condition block can.
    Condition,
    /// A list, or what is written for each item, of a kind that lists here are not.
    List,
    Table,
    Picture,
    /// A placeholder in a link, or a link to where none may lead.
    Linked,
    /// A value is written in a way that no chip writes it.
    Value,
    /// Signs that texts here do not have: raised, struck through, hidden or preformatted words, forms.
    Marks,
    /// A script, which mail programs do not run.
    Script,
    /// Of source on its way back: its languages are not made of the same parts.
    Languages,
    /// Of source on its way back: there are no words in it.
    Words,
}

impl Why {
    pub fn in_words(self) -> &'static str {
        match self {
            Why::Styled => "It brings a look of its own, which parts to edit would lose",
            Why::Columns => "It has several columns side by side",
            Why::Tangled => "A placeholder stands across its parts",
            Why::Kept => "It could not be translated",
            Why::Condition => "It asks what a condition here cannot ask",
            Why::List => "It is a list of a kind that lists here are not",
            Why::Table => "It is a table of a kind that tables here are not",
            Why::Picture => "Its picture is somewhere else; put one of yours in its place",
            Why::Linked => "Its link holds a placeholder, or leads where no link may",
            Why::Value => "A value in it is written in a way of its own",
            Why::Marks => "It is marked in a way that texts here are not",
            Why::Languages => "Its languages are not made of the same parts",
            Why::Words => "There are no words in it",
            Why::Script => "It is a script, which no mail program runs; take it out",
        }
    }
}

/// Something that stays source, by how it begins.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Stayed {
    pub begins: String,
    pub why: Why,
}

/// The slot of a picture is the address the page has for it.
#[derive(Clone)]
pub struct Laid {
    pub blocks: Vec<Block>,
    pub fields: std::collections::BTreeMap<String, Field>,
    pub stayed: Vec<Stayed>,
    /// What is said of each picture, by the number it has on the page, in reading order.
    pub pictures: Vec<(usize, Option<String>)>,
    /// There is no place for pictures in this channel.
    pub without_pictures: bool,
}

/// How a template is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reading {
    /// A document of an office program: its tables are tables, and it has no look that would be missed.
    Document,
    /// A page, whose own rules for its look are kept.
    Page,
    /// A page for its words alone.
    PageForWords,
    Words,
}

/// What the channel has room for: a page, or words alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Room {
    Page,
    Words,
}

/// More conditions in each other than these are not edited by anybody.
const DEEPEST: usize = 16;

/// Err says why the whole stays as it is.
pub fn laid(parts: &[Part], reading: Reading, room: Room, names: &Names) -> Result<Laid, Why> {
    let form = if reading == Reading::Words { Form::Words } else { Form::Html };
    let nodes = match form {
        Form::Words => text::paragraphs(tree::text(parts).ok_or(Why::Tangled)?),
        Form::Html => {
            let page = tree::page(parts).ok_or(Why::Tangled)?;
            if page.styled && reading == Reading::Page {
                return Err(Why::Styled);
            }
            page.nodes
        }
    };
    let lay =
        Lay { sayer: Sayer { names, form, item: None, lets: Vec::new() }, document: reading == Reading::Document };
    let pieces = lay.blocks(&nodes)?;
    if pieces.iter().map(lay::Piece::depth).max().unwrap_or(0) > DEEPEST {
        return Err(Why::Condition);
    }
    match pieces.iter().find_map(lay::Piece::stays) {
        Some(why) if pieces.iter().all(|piece| piece.stays().is_some()) => Err(why),
        None if pieces.is_empty() => Err(Why::Marks),
        _ if room == Room::Words => {
            let without_pictures = pieces.iter().any(lay::Piece::holds_picture);
            let laid = build::built(pieces.into_iter().filter_map(lay::Piece::in_words).collect());
            Ok(Laid { without_pictures, ..laid })
        }
        _ => Ok(build::built(pieces)),
    }
}

/// A subject as runs, or as source where it is more than those.
pub fn subject(parts: &[Part], names: &Names) -> Inline {
    let sayer = Sayer { names, form: Form::Words, item: None, lets: Vec::new() };
    let runs = tree::text(parts).and_then(|nodes| sayer.runs(&nodes).ok());
    runs.map_or_else(|| Inline::Source { source: super::parts::tera(parts) }, |runs| Inline::Runs { runs })
}
