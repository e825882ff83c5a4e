//! Pictures that the page carries in itself, as picture blocks: among the words of a line, and out of what stays source.

use super::super::carried::number;
use super::say::Sayer;
use super::tree::{Element, Node};
use crate::templates::compile::{Piece, pieces};
use crate::templates::document::{Block, BlockKind, PictureWidth};

/// A picture on the page, by its number there.
#[derive(Debug, Clone, PartialEq)]
pub struct Shown {
    pub number: usize,
    /// Empty: it only decorates. None: not said.
    pub alt: Option<String>,
    pub link: Option<String>,
    pub width: PictureWidth,
}

pub enum Part {
    Words(Vec<Node>),
    Picture(Shown),
}

/// A message's width, in CSS pixels, that what is said of pictures is measured by.
const ROOM: f64 = 600.0;

/// How a picture block calls the picture at this place of the page, before there is a slot for it.
pub fn slot(at: usize) -> String {
    format!("#{at}")
}

/// The blocks with the slots of their pictures, by place. Where there is none, there is no block.
pub fn placed(blocks: Vec<Block>, slots: &[Option<String>]) -> Vec<Block> {
    let place = |mut block: Block| {
        match &mut block.kind {
            BlockKind::Image { slot, .. } => {
                let at: usize = slot.strip_prefix('#')?.parse().ok()?;
                slots.get(at)?.as_ref()?.clone_into(slot);
            }
            BlockKind::Condition { blocks, otherwise, .. } => {
                *blocks = placed(std::mem::take(blocks), slots);
                *otherwise = placed(std::mem::take(otherwise), slots);
            }
            _ => {}
        }
        Some(block)
    };
    blocks.into_iter().filter_map(place).collect()
}

/// A line with pictures among its words, in its order; None where there are none. Those that only some people see are
/// left to what asks for whom.
pub fn parted(nodes: &[Node], sayer: &Sayer) -> Option<Vec<Part>> {
    if !nodes.iter().any(holds) {
        return None;
    }
    let mut parts = Vec::new();
    let mut words = Vec::new();
    for node in nodes {
        let Node::Element(element) = node else {
            words.push(node.clone());
            continue;
        };
        if !holds(node) {
            words.push(node.clone());
            continue;
        }
        if !words.is_empty() {
            parts.push(Part::Words(std::mem::take(&mut words)));
        }
        if element.name == "img" {
            parts.extend(of(element).map(Part::Picture));
            continue;
        }
        let link = (element.name == "a").then(|| element.attribute("href")).filter(|href| sayer.leads(href));
        for part in parted(&element.children, sayer).unwrap_or_default() {
            parts.push(match part {
                Part::Words(children) => Part::Words(vec![Node::Element(Element { children, ..element.clone() })]),
                Part::Picture(shown) => {
                    Part::Picture(Shown { link: shown.link.or_else(|| link.map(str::to_owned)), ..shown })
                }
            });
        }
    }
    if !words.is_empty() {
        parts.push(Part::Words(words));
    }
    Some(parts)
}

/// What stays source without its pictures, and these. Those that only some people see stay in it.
pub fn hoisted(nodes: &[Node]) -> (Vec<Node>, Vec<Shown>) {
    let mut pictures = Vec::new();
    let mut left = Vec::new();
    for node in nodes {
        match node {
            Node::Element(element) if element.name == "img" && holds(node) => pictures.extend(of(element)),
            Node::Element(element) => {
                let (children, inner) = hoisted(&element.children);
                pictures.extend(inner);
                left.push(Node::Element(Element { children, ..element.clone() }));
            }
            other => left.push(other.clone()),
        }
    }
    (left, pictures)
}

/// Whether everybody sees a picture in it.
fn holds(node: &Node) -> bool {
    let Node::Element(element) = node else { return false };
    match element.name.as_str() {
        "img" => number(element.attribute("src")).is_some(),
        _ => element.children.iter().any(holds),
    }
}

fn of(image: &Element) -> Option<Shown> {
    let said = image.attributes.iter().find(|(name, _)| name == "alt").map(|(_, alt)| alt.trim());
    // Words with a placeholder among them are no picture's.
    let plain = said.filter(|alt| pieces(alt).iter().all(|piece| matches!(piece, Piece::Text(_))));
    Some(Shown {
        number: number(image.attribute("src"))?,
        alt: plain.map(|alt| alt.split_whitespace().collect::<Vec<_>>().join(" ")),
        link: None,
        width: width(image),
    })
}

fn width(image: &Element) -> PictureWidth {
    let said = image.styled("width").unwrap_or_else(|| image.attribute("width").to_owned());
    let share = match said.strip_suffix('%') {
        Some(percent) => percent.trim().parse().map(|percent: f64| percent / 100.0),
        None => said.trim_end_matches("px").trim().parse().map(|pixels: f64| pixels / ROOM),
    };
    match share.unwrap_or(1.0) {
        share if share > 0.84 => PictureWidth::Full,
        share if share > 0.58 => PictureWidth::TwoThirds,
        share if share > 0.41 => PictureWidth::Half,
        _ => PictureWidth::Third,
    }
}
