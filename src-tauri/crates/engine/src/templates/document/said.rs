//! How blocks and words are read from JSON: field by field and not by trying one form after the other, so that a mistake
//! deep inside is told at its place, and what nobody knows is listed.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer};

use super::block::{Block, BlockKind, ContactLink, PictureWidth, SpacerSize};
use super::{Field, Inline, Paragraph, ParagraphStyle, Run};
use crate::segments::Predicate;

#[derive(Deserialize)]
struct SaidInline {
    source: Option<String>,
    runs: Option<Vec<Run>>,
}

impl<'de> Deserialize<'de> for Inline {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Inline::try_from(SaidInline::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }
}

impl TryFrom<SaidInline> for Inline {
    type Error = &'static str;

    fn try_from(said: SaidInline) -> Result<Self, Self::Error> {
        match said {
            SaidInline { source: Some(source), runs: None } => Ok(Inline::Source { source }),
            SaidInline { source: None, runs: Some(runs) } => Ok(Inline::Runs { runs }),
            _ => Err("a subject says either source or runs"),
        }
    }
}

#[derive(Deserialize)]
struct SaidField {
    paragraphs: Option<Vec<Paragraph>>,
    runs: Option<Vec<Run>>,
    label: Option<Vec<Run>>,
    url: Option<String>,
    lines: Option<BTreeMap<String, Vec<Run>>>,
    html: Option<String>,
    text: Option<String>,
}

impl<'de> Deserialize<'de> for Field {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Field::try_from(SaidField::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }
}

impl TryFrom<SaidField> for Field {
    type Error = &'static str;

    fn try_from(said: SaidField) -> Result<Self, Self::Error> {
        let SaidField { paragraphs, runs, label, url, lines, html, text } = said;
        match (paragraphs, runs, label, url, lines, html) {
            (Some(paragraphs), None, None, None, None, None) => Ok(Field::Text { paragraphs }),
            (None, Some(runs), None, None, None, None) => Ok(Field::Heading { runs }),
            (None, None, Some(label), Some(url), None, None) => Ok(Field::Button { label, url }),
            (None, None, Some(_), None, None, None) => Err("missing field `url`"),
            (None, None, None, Some(_), None, None) => Err("missing field `label`"),
            (None, None, None, None, Some(lines), None) => Ok(Field::Lines { lines }),
            (None, None, None, None, None, Some(html)) => Ok(Field::Source { html, text }),
            _ => Err("a block’s words are paragraphs, runs, lines, a label with its url, or html"),
        }
    }
}

#[derive(Deserialize)]
struct SaidBlock {
    id: String,
    kind: Kind,
    slot: Option<String>,
    link: Option<String>,
    width: Option<PictureWidth>,
    size: Option<SpacerSize>,
    key: Option<String>,
    of: Option<String>,
    style: Option<ParagraphStyle>,
    omit: Option<bool>,
    across: Option<u32>,
    down: Option<u32>,
    header: Option<bool>,
    links: Option<Vec<ContactLink>>,
    columns: Option<Vec<Vec<Block>>>,
    #[serde(rename = "where")]
    predicate: Option<Predicate>,
    blocks: Option<Vec<Block>>,
    #[serde(rename = "else")]
    otherwise: Option<Vec<Block>>,
    framed: Option<bool>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Kind {
    Heading,
    Text,
    Button,
    Image,
    Divider,
    Spacer,
    Quote,
    List,
    Table,
    Contact,
    Columns,
    Condition,
    Fragment,
    Source,
}

impl<'de> Deserialize<'de> for Block {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Block::try_from(SaidBlock::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }
}

impl TryFrom<SaidBlock> for Block {
    type Error = &'static str;

    fn try_from(said: SaidBlock) -> Result<Self, Self::Error> {
        let kind = match said.kind {
            Kind::Heading => BlockKind::Heading,
            Kind::Text => BlockKind::Text,
            Kind::Button => BlockKind::Button,
            Kind::Image => BlockKind::Image {
                slot: said.slot.ok_or("missing field `slot`")?,
                link: said.link,
                width: said.width.unwrap_or_default(),
            },
            Kind::Divider => BlockKind::Divider,
            Kind::Spacer => BlockKind::Spacer { size: said.size.unwrap_or_default() },
            Kind::Quote => BlockKind::Quote,
            Kind::List => BlockKind::List {
                of: said.of.ok_or("missing field `of`")?,
                style: said.style.unwrap_or(ParagraphStyle::Bullet),
                omit: said.omit.unwrap_or_default(),
            },
            Kind::Table => {
                let across = said.across.ok_or("missing field `across`")?;
                let down = said.down.ok_or("missing field `down`")?;
                if !(1..=MOST_ACROSS).contains(&across) || !(1..=MOST_DOWN).contains(&down) {
                    return Err("a table is 1 to 8 cells across and 1 to 60 down");
                }
                BlockKind::Table { across, down, header: said.header.unwrap_or(true) }
            }
            Kind::Contact => BlockKind::Contact { links: said.links.unwrap_or_default() },
            Kind::Columns => {
                let columns = said.columns.ok_or("missing field `columns`")?;
                if !(1..=MOST_COLUMNS).contains(&columns.len()) {
                    return Err("there are 1 to 3 columns side by side");
                }
                BlockKind::Columns { columns }
            }
            Kind::Condition => BlockKind::Condition {
                predicate: said.predicate,
                blocks: said.blocks.ok_or("missing field `blocks`")?,
                otherwise: said.otherwise.unwrap_or_default(),
            },
            Kind::Fragment => BlockKind::Fragment { key: said.key.ok_or("missing field `key`")? },
            Kind::Source => BlockKind::Source { framed: said.framed.unwrap_or_default() },
        };
        Ok(Block { id: said.id, kind })
    }
}

const MOST_ACROSS: u32 = 8;
const MOST_DOWN: u32 = 60;
const MOST_COLUMNS: usize = 3;
