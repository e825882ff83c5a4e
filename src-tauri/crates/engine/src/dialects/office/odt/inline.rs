//! Words and fields inside a paragraph.

use roxmltree::Node;

use super::super::super::merge::BRANCH;
use super::super::page::{NO_LINK, escaped, field, left_out, link_address, unmarked};
use super::{DEEPEST, Reader, is, value};

impl<'a> Reader<'a, '_, '_> {
    pub(super) fn inline(&mut self, parent: Node<'a, 'a>, depth: usize) {
        if depth > DEEPEST {
            return;
        }
        for node in parent.children() {
            if node.is_text() {
                self.line.push_str(&escaped(&collapsed(node.text().unwrap_or_default())));
            } else if node.is_element() {
                self.piece(node, depth);
            }
        }
    }

    fn piece(&mut self, node: Node<'a, 'a>, depth: usize) {
        let shown: String = node.descendants().filter(Node::is_text).filter_map(|text| text.text()).collect();
        let shown = unmarked(&shown);
        match node.tag_name().name() {
            "span" => {
                let (open, close) = value(node, "style-name").map(|name| self.styles.tags(name)).unwrap_or_default();
                self.line.push_str(&open);
                self.inline(node, depth + 1);
                self.line.push_str(&close);
            }
            "a" => self.link(node, depth),
            "s" => {
                let spaces = value(node, "c").and_then(|count| count.parse().ok()).unwrap_or(1_usize);
                self.line.push_str(&" ".repeat(spaces.min(100)));
            }
            "tab" => self.line.push('\u{2003}'),
            "line-break" => self.line.push_str("<br>"),
            "database-display" => {
                let column = unmarked(value(node, "column-name").unwrap_or_default()).replace('"', "");
                self.line.push_str(&field(&format!("MERGEFIELD \"{column}\""), &shown));
            }
            "placeholder" => {
                let name = shown.trim().trim_start_matches(['<', '[']).trim_end_matches(['>', ']']).replace('"', "");
                self.line.push_str(&field(&format!("MERGEFIELD \"{name}\""), &shown));
            }
            "conditional-text" => {
                let part = |name| unmarked(value(node, name).unwrap_or_default());
                let (condition, yes, no) =
                    (part("condition"), part("string-value-if-true"), part("string-value-if-false"));
                self.line.push_str(&field(&format!("CHOOSE {condition}{BRANCH}{yes}{BRANCH}{no}"), &shown));
            }
            "hidden-text" => {
                let part = |name| unmarked(value(node, name).unwrap_or_default());
                let (condition, words) = (part("condition"), part("string-value"));
                self.line.push_str(&field(&format!("CHOOSE {condition}{BRANCH}{BRANCH}{words}"), &shown));
            }
            "hidden-paragraph" => self.hidden.push(unmarked(value(node, "condition").unwrap_or_default())),
            "date" | "time" if value(node, "fixed") != Some("true") => {
                let pattern = if is(node, "time") { "HH:mm" } else { "d MMMM yyyy" };
                self.line.push_str(&field(&format!("DATE \\@ \"{pattern}\""), &shown));
            }
            "database-next" => self.line.push_str(&field("NEXT", "")),
            "database-row-select" => self.line.push_str(&field("NEXTIF", "")),
            "database-row-number" => self.line.push_str(&field("MERGEREC", &shown)),
            "page-number" | "page-count" => self.line.push_str(&field("PAGE", &shown)),
            "text-input" => self.line.push_str(&field("FILLIN", &shown)),
            "note" => {
                self.line
                    .push_str(&left_out("a footnote", "A message has no footnotes; write its words into the text"));
            }
            "frame" if node.descendants().any(|inner| is(inner, "text-box")) => self.frames.push(node),
            "frame" => self.picture(node),
            "annotation" | "annotation-end" | "soft-page-break" | "ruby-text" | "tracked-changes" => {}
            "ruby" | "ruby-base" | "meta" | "meta-field" => self.inline(node, depth + 1),
            // A value that the document kept, such as its author, stays as it was shown; it is marked where it could change.
            "variable-set" | "variable-get" | "user-field-get" | "expression" | "drop-down" | "sequence" => {
                self.line.push_str(&field("REF", &shown));
            }
            _ => self.inline(node, depth + 1),
        }
    }

    fn link(&mut self, node: Node<'a, 'a>, depth: usize) {
        let to = value(node, "href");
        let address = to.and_then(link_address);
        if let (Some(to), None) = (to.filter(|to| !to.starts_with('#')), &address) {
            self.line.push_str(&left_out(&unmarked(to), NO_LINK));
        }
        if let Some(address) = &address {
            self.line.push_str(&format!("<a href=\"{}\">", escaped(address)));
        }
        self.inline(node, depth + 1);
        if address.is_some() {
            self.line.push_str("</a>");
        }
    }
}

/// White space of the file is one space; more are written as elements.
fn collapsed(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            ' ' | '\n' | '\r' | '\t' if written.ends_with(' ') => {}
            ' ' | '\n' | '\r' | '\t' => written.push(' '),
            other => written.push(other),
        }
    }
    written
}
