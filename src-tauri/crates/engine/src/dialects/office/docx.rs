//! Word's documents (ECMA-376, WordprocessingML). Fields are simple elements, or complex ones that begin, separate and
//! end in runs, nest, and may go on over paragraphs. Deleted and hidden words are not read.

mod pictures;
mod run;
mod styles;

use std::collections::HashMap;

use roxmltree::{Document, Node};

use super::gallery::Gallery;
use super::page::{Beside, CLOSE, NO_LINK, OPEN, Page, escaped, field, held_back, left_out, link_address, unmarked};
use super::unseen::words;
use run::Marks;
use styles::Styles;

/// Deeper documents are not made by people.
const DEEPEST: usize = 100;

pub fn is_body(content: &Document) -> bool {
    body(content).is_some()
}

fn body<'a>(content: &'a Document) -> Option<Node<'a, 'a>> {
    // A flat OpenDocument has a body in a document, too.
    let is_words = |node: &Node| node.tag_name().namespace().is_some_and(|space| space.contains("wordprocessingml"));
    let in_document = |node: &Node| node.parent().is_some_and(|parent| is(parent, "document"));
    content.descendants().find(|node| is(*node, "body") && is_words(node) && in_document(node))
}

/// `parts` are the styles, lists and links; a flat document has them in itself.
pub fn page(content: &Document, parts: [Option<&Document>; 3], gallery: &mut Gallery) -> Option<String> {
    let [styles, lists, links] = parts.map(|part| part.unwrap_or(content));
    let mut reader = Reader {
        styles: Styles::of(styles, lists),
        links: styles::links(links),
        files: pictures::files(links),
        gallery,
        page: Page::default(),
        line: String::new(),
        fields: Vec::new(),
        boxes: Vec::new(),
        beside: Beside::default(),
    };
    reader.blocks(body(content)?, 0);
    let language = reader.styles.language.clone();
    reader.page.finish(language.as_deref())
}

struct Reader<'a, 'g, 'b> {
    styles: Styles,
    links: HashMap<String, String>,
    /// Where the pictures lie, by the ids that drawings give.
    files: HashMap<String, String>,
    gallery: &'g mut Gallery<'b>,
    page: Page,
    /// The inline HTML of the paragraph being read.
    line: String,
    /// Open complex fields, the innermost last.
    fields: Vec<Open>,
    /// Text boxes of the paragraph, which follow it.
    boxes: Vec<Node<'a, 'a>>,
    /// Pictures of the paragraph.
    beside: Beside,
}

struct Open {
    instruction: String,
    shown: String,
    shows: bool,
    /// A link's words stand on the page itself.
    link: bool,
    /// It only fetches a picture.
    pictured: bool,
    marks: Marks,
}

fn is(node: Node, name: &str) -> bool {
    node.is_element() && node.tag_name().name() == name
}

/// An attribute by its local name, whatever its prefix.
fn value<'a>(node: Node<'a, '_>, name: &str) -> Option<&'a str> {
    node.attributes().find(|attribute| attribute.name() == name).map(|attribute| attribute.value())
}

fn child<'a, 'i>(node: Node<'a, 'i>, name: &str) -> Option<Node<'a, 'i>> {
    node.children().find(|child| is(*child, name))
}

/// `<w:b/>` is on, `<w:b w:val="0"/>` is off.
fn on(properties: Option<Node>, name: &str) -> bool {
    properties
        .and_then(|node| child(node, name))
        .is_some_and(|node| !matches!(value(node, "val"), Some("0" | "false" | "none" | "off")))
}

/// A content control that nobody has filled in yet, and shows what to do instead.
fn waits(control: Node) -> bool {
    on(child(control, "sdtPr"), "showingPlcHdr")
}

const WAITS: &str = "The document waits for words there; write them, or put in a placeholder";

impl<'a> Reader<'a, '_, '_> {
    fn blocks(&mut self, parent: Node<'a, 'a>, depth: usize) {
        if depth > DEEPEST {
            return;
        }
        for node in parent.children().filter(Node::is_element) {
            match node.tag_name().name() {
                "p" => self.paragraph(node, depth),
                "tbl" => self.table(node, depth),
                "sdt" if waits(node) => {
                    let asked = held_back(&words(node).unwrap_or_default(), WAITS);
                    self.page.tag(&asked);
                }
                "sdt" | "sdtContent" | "customXml" | "ins" | "moveTo" => self.blocks(node, depth + 1),
                _ => {}
            }
        }
    }

    fn table(&mut self, table: Node<'a, 'a>, depth: usize) {
        self.page.tag("<table>");
        for row in table.children().filter(|node| is(*node, "tr")) {
            self.page.tag("<tr>");
            for cell in row
                .descendants()
                .filter(|node| is(*node, "tc") && node.ancestors().find(|up| is(*up, "tr")) == Some(row))
            {
                self.page.tag("<td>");
                self.blocks(cell, depth + 1);
                self.page.tag("</td>");
            }
            self.page.tag("</tr>");
        }
        self.page.tag("</table>");
    }

    fn paragraph(&mut self, paragraph: Node<'a, 'a>, depth: usize) {
        let properties = child(paragraph, "pPr");
        let kind = self.styles.kind(properties);
        self.inline(paragraph, Marks::default(), depth + 1);
        match self.fields.last_mut() {
            // The field goes on in the next paragraph, and so does the line.
            Some(open) if !open.link => {
                let text = if open.shows { &mut open.shown } else { &mut open.instruction };
                text.push('\n');
            }
            _ => {
                let line = std::mem::take(&mut self.line);
                self.page.line(kind, &attributes(properties), &line, std::mem::take(&mut self.beside));
            }
        }
        for content in std::mem::take(&mut self.boxes) {
            self.blocks(content, depth + 1);
        }
    }

    fn inline(&mut self, parent: Node<'a, 'a>, marks: Marks, depth: usize) {
        if depth > DEEPEST {
            return;
        }
        for node in parent.children().filter(Node::is_element) {
            match node.tag_name().name() {
                "r" => self.run(node, marks),
                "fldSimple" => {
                    let shown: String = node.descendants().filter(|n| is(*n, "t")).filter_map(|n| n.text()).collect();
                    let instruction = unmarked(value(node, "instr").unwrap_or_default());
                    let looks = node.children().find(|run| is(*run, "r")).and_then(|run| child(run, "rPr"));
                    self.put_field(&field(&instruction, &unmarked(&shown)), Marks::of(looks));
                }
                "hyperlink" => {
                    let to = value(node, "id").and_then(|id| self.links.get(id)).cloned();
                    let address = to.as_deref().and_then(link_address);
                    if let (Some(to), None) = (to, &address) {
                        self.leave_out(&to, NO_LINK);
                    }
                    self.linked(address, |reader| reader.inline(node, marks, depth + 1));
                }
                "sdt" if waits(node) && self.is_on_page() => {
                    self.line.push_str(&held_back(&words(node).unwrap_or_default(), WAITS));
                }
                "ins" | "moveTo" | "smartTag" | "sdt" | "sdtContent" | "customXml" | "dir" | "bdo" => {
                    self.inline(node, marks, depth + 1);
                }
                "oMath" | "oMathPara" => {
                    let text: String = node.descendants().filter_map(|n| n.text().filter(|_| n.is_text())).collect();
                    self.put(text.trim(), marks);
                }
                _ => {}
            }
        }
    }

    fn linked(&mut self, address: Option<String>, inside: impl FnOnce(&mut Self)) {
        let address = address.filter(|_| self.is_on_page());
        if let Some(address) = &address {
            self.line.push_str(&format!("<a href=\"{}\">", escaped(address)));
        }
        inside(self);
        if address.is_some() {
            self.line.push_str("</a>");
        }
    }

    fn is_on_page(&self) -> bool {
        self.fields.iter().all(|open| open.link)
    }

    /// Words, where they are being read: on the page, or inside a field.
    fn put(&mut self, text: &str, marks: Marks) {
        match self.fields.iter_mut().rev().find(|open| !open.link) {
            Some(open) if open.shows => open.shown.push_str(&unmarked(text)),
            Some(open) => open.instruction.push_str(&unmarked(text)),
            None => marks.write(&mut self.line, text),
        }
    }

    fn put_field(&mut self, field: &str, marks: Marks) {
        match self.fields.iter_mut().rev().find(|open| !open.link) {
            Some(open) if open.shows => open.shown.push_str(field),
            Some(open) => open.instruction.push_str(field),
            None => marks.wrap(&mut self.line, field),
        }
    }

    fn leave_out(&mut self, what: &str, why: &str) {
        if self.is_on_page() {
            self.line.push_str(&left_out(what, why));
        }
    }

    fn field_mark(&mut self, kind: &str, marks: Marks) {
        match kind {
            "begin" => {
                let (instruction, shown) = (String::new(), String::new());
                self.fields.push(Open { instruction, shown, shows: false, link: false, pictured: false, marks });
            }
            "separate" => {
                let on_page = self.fields.iter().rev().skip(1).all(|open| open.link);
                let Some(open) = self.fields.last_mut() else { return };
                open.shows = true;
                let address = address_of(&open.instruction).filter(|_| on_page);
                if let Some(address) = address {
                    open.link = true;
                    self.line.push_str(&format!("<a href=\"{address}\">"));
                }
            }
            "end" => match self.fields.pop() {
                Some(open) if open.link => self.line.push_str("</a>"),
                // A link whose address is no address of the web keeps its words.
                Some(open) if open.instruction.trim().starts_with("HYPERLINK") => {
                    self.put(&open.shown, open.marks);
                    if !open.instruction.contains("\\l ") {
                        self.leave_out(&unmarked(open.instruction.trim()), NO_LINK);
                    }
                }
                Some(open) if open.pictured && open.shown.trim().is_empty() => {}
                Some(open) => self.put_field(&field(&open.instruction, &open.shown), open.marks),
                None => {}
            },
            _ => {}
        }
    }
}

/// Of `HYPERLINK "https://…" \o "…"`, as HTML. Names of a person may stand behind its beginning, as fields do elsewhere;
/// one that begins with a field, or has another in it, is none.
fn address_of(instruction: &str) -> Option<String> {
    let rest = instruction.trim().strip_prefix("HYPERLINK")?.trim_start();
    let (rest, ends) = rest.strip_prefix('"').map_or((rest, ' '), |quoted| (quoted, '"'));
    let (mut html, mut words, mut field, mut depth) = (String::new(), String::new(), String::new(), 0u32);
    let begins = &rest[..rest.find([ends, OPEN]).unwrap_or(rest.len())];
    link_address(begins).filter(|plain| plain == begins)?;
    for letter in rest.chars() {
        match letter {
            OPEN => depth += 1,
            _ if depth == 0 && letter == ends => break,
            _ => {}
        }
        if depth == 0 { &mut words } else { &mut field }.push(letter);
        if letter == CLOSE {
            depth = depth.checked_sub(1)?;
        }
        if depth == 0 && !field.is_empty() {
            field.trim_start_matches(OPEN).trim_start().strip_prefix("MERGEFIELD")?;
            html.push_str(&escaped(&std::mem::take(&mut words)));
            html.push_str(&std::mem::take(&mut field));
        }
    }
    Some(html + &escaped(&words))
}

fn attributes(properties: Option<Node>) -> String {
    let aligned = properties.and_then(|node| child(node, "jc")).and_then(|node| value(node, "val"));
    let right_to_left = on(properties, "bidi");
    let align = match aligned {
        Some("center") => " style=\"text-align:center\"",
        // In a line from right to left, Word's "right" is where the line begins.
        Some("right" | "end") if !right_to_left => " style=\"text-align:right\"",
        _ => "",
    };
    format!("{}{align}", if right_to_left { " dir=\"rtl\"" } else { "" })
}
