//! Documents of LibreOffice and OpenOffice (OASIS OpenDocument 1.3, chapter 7 for fields), packed or flat.
//! A condition keeps the form it has there: `merge::conditions` reads it.

mod inline;
mod pictures;
mod styles;

use roxmltree::{Document, Node};

use super::gallery::Gallery;
use super::page::{Beside, Kind, Page, field, left_out};
use super::unseen;
use styles::Styles;

const DEEPEST: usize = 100;

/// What is hidden where its condition holds, up to the end.
pub const HIDE: &str = "HIDE";
pub const SHOW: &str = "SHOW";

pub fn page(content: &Document, styles: Option<&Document>, gallery: &mut Gallery) -> Option<String> {
    let text = content
        .descendants()
        .find(|node| is(*node, "text") && node.parent().is_some_and(|parent| is(parent, "body")))?;
    let styles = Styles::of([Some(content), styles]);
    let language = styles.language.clone();
    let mut reader = Reader {
        styles,
        gallery,
        page: Page::default(),
        line: String::new(),
        hidden: Vec::new(),
        frames: Vec::new(),
        beside: Beside::default(),
    };
    reader.blocks(text, None, 0);
    reader.page.finish(language.as_deref())
}

struct Reader<'a, 'g, 'b> {
    styles: Styles,
    gallery: &'g mut Gallery<'b>,
    page: Page,
    line: String,
    /// Conditions under which the paragraph being read is hidden.
    hidden: Vec<String>,
    /// Frames with text, which follow the paragraph they stand in.
    frames: Vec<Node<'a, 'a>>,
    /// Pictures of the paragraph.
    beside: Beside,
}

fn is(node: Node, name: &str) -> bool {
    node.is_element() && node.tag_name().name() == name
}

/// An attribute by its local name, whatever its prefix.
fn value<'a>(node: Node<'a, '_>, name: &str) -> Option<&'a str> {
    node.attributes().find(|attribute| attribute.name() == name).map(|attribute| attribute.value())
}

impl<'a> Reader<'a, '_, '_> {
    /// `list` is whether the list around it counts.
    fn blocks(&mut self, parent: Node<'a, 'a>, list: Option<bool>, depth: usize) {
        if depth > DEEPEST {
            return;
        }
        for node in parent.children().filter(Node::is_element) {
            match node.tag_name().name() {
                "h" => {
                    let level = value(node, "outline-level").and_then(|level| level.parse().ok()).unwrap_or(1);
                    self.paragraph(node, Kind::Heading(level), depth);
                }
                "p" => {
                    let kind = list.map_or(Kind::Paragraph, |ordered| Kind::Item { ordered });
                    self.paragraph(node, kind, depth);
                }
                "list" => {
                    let own = value(node, "style-name").map(|name| self.styles.counts(name));
                    self.blocks(node, own.or(list).or(Some(false)), depth + 1);
                }
                "list-item" | "list-header" => self.blocks(node, list, depth + 1),
                "section" => self.section(node, list, depth),
                "table" => self.table(node, depth),
                "frame" if pictures::is_picture(node) => {
                    self.picture(node);
                    let beside = std::mem::take(&mut self.beside);
                    self.page.beside(beside);
                }
                "frame" | "text-box" => self.blocks(node, list, depth + 1),
                "numbered-paragraph" => self.blocks(node, list, depth + 1),
                "table-of-content" | "illustration-index" | "table-index" | "object-index" | "user-index"
                | "alphabetical-index" | "bibliography" => {
                    let words = unseen::words(node).unwrap_or_default();
                    self.page.tag(&left_out(&words, "It belongs to printed pages"));
                }
                _ => {}
            }
        }
    }

    fn section(&mut self, section: Node<'a, 'a>, list: Option<bool>, depth: usize) {
        match (value(section, "display"), value(section, "condition")) {
            (Some("none"), _) => {}
            (Some("condition"), Some(condition)) => {
                self.page.tag(&field(&format!("{HIDE} {condition}"), ""));
                self.blocks(section, list, depth + 1);
                self.page.tag(&field(SHOW, ""));
            }
            _ => self.blocks(section, list, depth + 1),
        }
    }

    fn table(&mut self, table: Node<'a, 'a>, depth: usize) {
        self.page.tag("<table>");
        let rows = table.descendants().filter(|node| is(*node, "table-row"));
        for row in rows.filter(|row| row.ancestors().find(|up| is(*up, "table")) == Some(table)) {
            self.page.tag("<tr>");
            for cell in row.children().filter(|node| is(*node, "table-cell")) {
                self.page.tag("<td>");
                self.blocks(cell, None, depth + 1);
                self.page.tag("</td>");
            }
            self.page.tag("</tr>");
        }
        self.page.tag("</table>");
    }

    fn paragraph(&mut self, paragraph: Node<'a, 'a>, kind: Kind, depth: usize) {
        self.inline(paragraph, depth + 1);
        let line = std::mem::take(&mut self.line);
        let hidden = std::mem::take(&mut self.hidden);
        for condition in &hidden {
            self.page.tag(&field(&format!("{HIDE} {condition}"), ""));
        }
        let attributes = value(paragraph, "style-name").map(|name| self.styles.attributes(name)).unwrap_or_default();
        self.page.line(kind, attributes, &line, std::mem::take(&mut self.beside));
        for _ in &hidden {
            self.page.tag(&field(SHOW, ""));
        }
        for frame in std::mem::take(&mut self.frames) {
            self.blocks(frame, None, depth + 1);
        }
    }
}
