//! What the paragraph styles, lists and links of a Word document are, by the names its text uses for them.

use std::collections::{HashMap, HashSet};

use roxmltree::{Document, Node};

use super::super::page::Kind;
use super::{child, is, value};

pub struct Styles {
    headings: HashMap<String, u8>,
    /// Styles that make a list, to the list.
    listed: HashMap<String, String>,
    /// Lists that count.
    ordered: HashSet<String>,
    pub language: Option<String>,
}

impl Styles {
    pub fn of(styles: &Document, lists: &Document) -> Styles {
        let mut read =
            Styles { headings: HashMap::new(), listed: HashMap::new(), ordered: ordered(lists), language: None };
        for style in styles.descendants().filter(|node| is(*node, "style")) {
            let Some(id) = value(style, "styleId") else { continue };
            // The names of built-in styles are English in every language's Word; their ids are not.
            let name = child(style, "name").and_then(|name| value(name, "val")).unwrap_or_default().to_lowercase();
            let level = name.strip_prefix("heading ").and_then(|level| level.parse().ok());
            if let Some(level) = level.or((name == "title").then_some(1)) {
                read.headings.insert(id.to_owned(), level);
            }
            if let Some(list) = child(style, "pPr").and_then(list_of) {
                read.listed.insert(id.to_owned(), list.to_owned());
            }
        }
        let default = styles.descendants().find(|node| is(*node, "rPrDefault"));
        let language = default.and_then(|node| node.descendants().find(|node| is(*node, "lang")));
        let tag = language.and_then(|node| value(node, "val")).filter(|tag| !tag.to_lowercase().starts_with("x-"));
        read.language = tag.map(str::to_owned);
        read
    }

    pub fn kind(&self, properties: Option<Node>) -> Kind {
        let Some(properties) = properties else { return Kind::Paragraph };
        let style = child(properties, "pStyle").and_then(|node| value(node, "val")).unwrap_or_default();
        if let Some(level) = self.headings.get(style) {
            return Kind::Heading(*level);
        }
        match list_of(properties).or_else(|| self.listed.get(style).map(String::as_str)) {
            // List 0 takes a paragraph out of its style's list.
            Some("0") | None => Kind::Paragraph,
            Some(list) => Kind::Item { ordered: self.ordered.contains(list) },
        }
    }
}

fn list_of<'a>(properties: Node<'a, '_>) -> Option<&'a str> {
    value(child(child(properties, "numPr")?, "numId")?, "val")
}

/// A list counts where the first level of what it is made after does.
fn ordered(lists: &Document) -> HashSet<String> {
    let counts = |kind: &str| !matches!(kind, "bullet" | "none");
    let mut abstracts = HashSet::new();
    for list in lists.descendants().filter(|node| is(*node, "abstractNum")) {
        let first = child(list, "lvl").and_then(|level| child(level, "numFmt")).and_then(|kind| value(kind, "val"));
        if first.is_some_and(counts) {
            abstracts.insert(value(list, "abstractNumId").unwrap_or_default());
        }
    }
    let named = lists.descendants().filter(|node| is(*node, "num"));
    let made_after = |list: Node| {
        let of = child(list, "abstractNumId").and_then(|of| value(of, "val").map(str::to_owned));
        of.is_some_and(|of| abstracts.contains(of.as_str()))
    };
    named.filter(|list| made_after(*list)).filter_map(|list| value(list, "numId").map(str::to_owned)).collect()
}

/// Addresses by the ids that hyperlinks give.
pub fn links(links: &Document) -> HashMap<String, String> {
    let all = links.descendants().filter(|node| is(*node, "Relationship"));
    let outside = all.filter(|node| value(*node, "TargetMode") == Some("External"));
    let pair = |node: Node| Some((value(node, "Id")?.to_owned(), value(node, "Target")?.to_owned()));
    outside.filter_map(pair).collect()
}
