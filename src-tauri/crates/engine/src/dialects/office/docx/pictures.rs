//! Pictures and what else is drawn in a document (DrawingML, and VML of older ones).

use std::collections::HashMap;

use roxmltree::{Document, Node};

use super::super::gallery::Shown;
use super::super::page::left_out;
use super::{Reader, is, value};

/// EMU in a CSS pixel.
const PIXEL: u64 = 9525;

/// Where the pictures of a document lie in its file, by the ids that drawings give.
pub fn files(relationships: &Document) -> HashMap<String, String> {
    let all = relationships.descendants().filter(|node| is(*node, "Relationship"));
    let inside = all.filter(|node| value(*node, "TargetMode") != Some("External"));
    // In a flat document headers and footers have ids of their own.
    let own = |node: &Node| {
        let part = node.ancestors().find(|up| is(*up, "part")).and_then(|part| value(part, "name"));
        part.is_none_or(|name| name.ends_with("document.xml.rels"))
    };
    let pair = |node: Node| {
        let target = value(node, "Target")?;
        let path = target.strip_prefix('/').map_or_else(|| format!("word/{target}"), str::to_owned);
        Some((value(node, "Id")?.to_owned(), path))
    };
    inside.filter(own).filter_map(pair).collect()
}

impl<'a> Reader<'a, '_, '_> {
    pub(super) fn drawing(&mut self, node: Node<'a, 'a>) {
        // A node is the first of its own ancestors.
        let boxed =
            |inner: &Node| inner.ancestors().skip(1).take_while(|up| *up != node).any(|up| is(up, "txbxContent"));
        let boxes: Vec<Node> = node.descendants().filter(|inner| is(*inner, "txbxContent") && !boxed(inner)).collect();
        let is_picture = |inner: &Node| is(*inner, "blip") || is(*inner, "imagedata");
        let pictures: Vec<Node> = node.descendants().filter(|inner| is_picture(inner) && !boxed(inner)).collect();
        let shown = Shown { alt: alternative(node), width: width(node) };
        if boxes.is_empty() && pictures.is_empty() {
            let why = "It is drawn in the document and no file of its own; save it as a picture and add that as a picture block";
            self.leave_out(&called(&shown), why);
        }
        for picture in pictures {
            self.picture(picture, &shown);
        }
        self.boxes.extend(boxes);
    }

    fn picture(&mut self, picture: Node, shown: &Shown) {
        match self.fields.iter_mut().rev().find(|open| !open.link) {
            Some(open) if open.instruction.trim_start().starts_with("INCLUDEPICTURE") => open.pictured = true,
            Some(_) => {
                let why = "It stands in a field, so it may not be for everybody; add it as a picture block";
                return self.beside.left_out.push(left_out(&called(shown), why));
            }
            None => {}
        }
        let id = value(picture, "embed").or_else(|| value(picture, "id")).unwrap_or_default();
        let taken = match self.files.get(id) {
            Some(name) => match flat(picture, name) {
                Some(part) => {
                    let letters = part.descendants().find(|node| is(*node, "binaryData"));
                    self.gallery.written(name, letters, shown)
                }
                None => self.gallery.packed(name, shown),
            },
            None => Err("It lies outside the document; add it as a picture block".to_owned()),
        };
        match taken {
            Ok(tag) if self.line.is_empty() => self.beside.before.push(tag),
            Ok(tag) => self.beside.after.push(tag),
            Err(why) => self.beside.left_out.push(left_out(&called(shown), &why)),
        }
    }
}

/// What its author said of it, else what it is.
fn called(shown: &Shown) -> String {
    shown.alt.as_deref().filter(|alt| !alt.is_empty()).unwrap_or("a picture").to_owned()
}

/// The part of a flat document with this name.
fn flat<'a>(node: Node<'a, 'a>, name: &str) -> Option<Node<'a, 'a>> {
    let mut parts = node.document().root_element().children().filter(|part| is(*part, "part"));
    parts.find(|part| value(*part, "name").is_some_and(|known| known.trim_start_matches('/') == name))
}

/// Empty where its author says that it only decorates.
fn alternative(drawing: Node) -> Option<String> {
    let all = || drawing.descendants();
    if all().any(|node| is(node, "decorative") && matches!(value(node, "val"), Some("1" | "true"))) {
        return Some(String::new());
    }
    let said = |name: &str| {
        let of = |node: Node| value(node, name).map(str::trim).filter(|words| !words.is_empty()).map(str::to_owned);
        all().filter(|node| is(*node, "docPr") || is(*node, "shape")).find_map(of)
    };
    said("descr").or_else(|| said("alt")).or_else(|| said("title"))
}

fn width(drawing: Node) -> Option<u32> {
    let extent = drawing.descendants().find(|node| is(*node, "extent")).and_then(|node| value(node, "cx"));
    extent.and_then(|emu| emu.parse::<u64>().ok()).and_then(|emu| u32::try_from(emu / PIXEL).ok())
}
