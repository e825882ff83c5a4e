//! The blocks of a document: what is the same in every language. Their words are the cells'.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Field, ParagraphStyle};
use crate::segments::Predicate;

/// `id` is stable within the document and shared by all cells.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Block {
    pub id: String,
    #[serde(flatten)]
    pub kind: BlockKind,
}

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum BlockKind {
    Heading,
    Text,
    Button,
    /// The picture that `slot` has for the cell's locale. `link` is Tera source or a plain address.
    Image {
        slot: String,
        #[serde(default, skip_serializing_if = "Option::is_none")]
        link: Option<String>,
        width: PictureWidth,
    },
    Divider,
    /// Room between two blocks.
    Spacer {
        size: SpacerSize,
    },
    /// Somebody's words, and whose they are.
    Quote,
    /// The same line for each item of `of`, an attribute that holds several. In the line "item" is the item, "item.date"
    /// the date of one that has several facts.
    List {
        of: String,
        style: ParagraphStyle,
        /// Whoever has none, and is told nothing else, gets the message without it. Otherwise they would not get it.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        #[ts(optional, as = "Option<bool>")]
        omit: bool,
    },
    /// Short texts in rows and columns.
    Table {
        across: u32,
        down: u32,
        /// Whether the first row says what the columns are.
        header: bool,
    },
    /// How to reach whoever writes.
    Contact {
        links: Vec<ContactLink>,
    },
    /// One to three side by side; below one another where there is no room.
    Columns {
        columns: Vec<Vec<Block>>,
    },
    /// Its blocks are shown only to people for whom `where` holds, those in `else` to all others; None is everyone.
    Condition {
        #[serde(rename = "where")]
        predicate: Option<Predicate>,
        blocks: Vec<Block>,
        #[serde(rename = "else", skip_serializing_if = "Vec::is_empty")]
        #[ts(optional, as = "Option<Vec<Block>>")]
        otherwise: Vec<Block>,
    },
    /// A piece that several messages share, by its key. Its blocks stand here once the document is whole.
    Fragment {
        key: String,
    },
    /// Tera, for what blocks cannot say. Alone it is the whole message, unless it is `framed`: it stands in the look of the
    /// others.
    Source {
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        #[ts(optional, as = "Option<bool>")]
        framed: bool,
    },
}

/// As an author or a kit writes it: as it is.
pub const SOURCE: BlockKind = BlockKind::Source { framed: false };

impl BlockKind {
    pub fn name(&self) -> &'static str {
        match self {
            BlockKind::Heading => "heading",
            BlockKind::Text => "text",
            BlockKind::Button => "button",
            BlockKind::Image { .. } => "image",
            BlockKind::Divider => "divider",
            BlockKind::Spacer { .. } => "spacer",
            BlockKind::Quote => "quote",
            BlockKind::List { .. } => "list",
            BlockKind::Table { .. } => "table",
            BlockKind::Contact { .. } => "contact",
            BlockKind::Columns { .. } => "columns",
            BlockKind::Condition { .. } => "condition",
            BlockKind::Fragment { .. } => "fragment",
            BlockKind::Source { .. } => "source",
        }
    }

    /// Whether its words are of this form.
    pub fn takes(&self, field: &Field) -> bool {
        match field {
            Field::Heading { .. } => matches!(self, BlockKind::Heading),
            Field::Text { .. } => matches!(self, BlockKind::Text),
            Field::Button { .. } => matches!(self, BlockKind::Button),
            Field::Source { .. } => matches!(self, BlockKind::Source { .. }),
            Field::Lines { .. } => matches!(
                self,
                BlockKind::Quote | BlockKind::List { .. } | BlockKind::Table { .. } | BlockKind::Contact { .. }
            ),
        }
    }

    /// Whether each cell has words of its own in it.
    pub fn has_words(&self) -> bool {
        match self {
            BlockKind::Heading
            | BlockKind::Text
            | BlockKind::Button
            | BlockKind::Quote
            | BlockKind::List { .. }
            | BlockKind::Table { .. }
            | BlockKind::Contact { .. }
            | BlockKind::Source { .. } => true,
            BlockKind::Image { .. }
            | BlockKind::Divider
            | BlockKind::Spacer { .. }
            | BlockKind::Columns { .. }
            | BlockKind::Condition { .. }
            | BlockKind::Fragment { .. } => false,
        }
    }
}

impl Block {
    /// The same with other blocks inside it.
    pub fn with_inside(self, mut inside: impl FnMut(Vec<Block>) -> Vec<Block>) -> Block {
        let kind = match self.kind {
            BlockKind::Condition { predicate, blocks, otherwise } => {
                BlockKind::Condition { predicate, blocks: inside(blocks), otherwise: inside(otherwise) }
            }
            BlockKind::Columns { columns } => BlockKind::Columns { columns: columns.into_iter().map(inside).collect() },
            kind => kind,
        };
        Block { kind, ..self }
    }

    /// Its own id and those of all blocks inside it.
    pub fn ids(&self) -> Vec<&str> {
        let inside = self.inside().into_iter().flatten().flat_map(Block::ids);
        std::iter::once(self.id.as_str()).chain(inside).collect()
    }

    /// The columns of blocks inside it, in reading order.
    pub fn inside(&self) -> Vec<&[Block]> {
        match &self.kind {
            BlockKind::Condition { blocks, otherwise, .. } => vec![blocks, otherwise],
            BlockKind::Columns { columns } => columns.iter().map(Vec::as_slice).collect(),
            _ => Vec::new(),
        }
    }
}

/// How much of a message's width a picture takes, never more than it has pixels.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PictureWidth {
    #[default]
    Full,
    TwoThirds,
    Half,
    Third,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum SpacerSize {
    Small,
    #[default]
    Medium,
    Large,
}

/// A mailbox, a number or an address on the web; the same for every language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct ContactLink {
    pub service: Service,
    pub address: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Service {
    Website,
    Email,
    Phone,
    Facebook,
    Instagram,
    Linkedin,
    Youtube,
    Mastodon,
    Bluesky,
    Tiktok,
    Whatsapp,
    Telegram,
    X,
}
