//! A run: words that look alike, and what may stand among them.

use roxmltree::Node;

use super::super::page::escaped;
use super::{Reader, child, is, on, value};

/// How words look.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Marks {
    bold: bool,
    italic: bool,
    underlined: bool,
    struck: bool,
}

impl Marks {
    pub fn of(properties: Option<Node>) -> Marks {
        Marks {
            bold: on(properties, "b"),
            italic: on(properties, "i"),
            underlined: on(properties, "u"),
            struck: on(properties, "strike"),
        }
    }

    pub fn write(self, line: &mut String, text: &str) {
        if text.trim().is_empty() {
            line.push_str(&escaped(text).replace('\n', "<br>"));
        } else {
            self.wrap(line, &escaped(text).replace('\n', "<br>"));
        }
    }

    /// `inner` is HTML already.
    pub fn wrap(self, line: &mut String, inner: &str) {
        let tags = [(self.bold, "strong"), (self.italic, "em"), (self.underlined, "u"), (self.struck, "s")];
        let tags: Vec<&str> = tags.into_iter().filter(|(there, _)| *there).map(|(_, tag)| tag).collect();
        tags.iter().for_each(|tag| line.push_str(&format!("<{tag}>")));
        line.push_str(inner);
        tags.iter().rev().for_each(|tag| line.push_str(&format!("</{tag}>")));
    }
}

impl<'a> Reader<'a, '_, '_> {
    pub(super) fn run(&mut self, run: Node<'a, 'a>, outer: Marks) {
        let properties = child(run, "rPr");
        if on(properties, "vanish") {
            // Word hides the instructions of fields nowhere else.
            let marks = Marks::default();
            run.children().filter(|node| is(*node, "fldChar")).for_each(|node| self.mark(node, marks));
            return;
        }
        let marks = if properties.is_some() { Marks::of(properties) } else { outer };
        for node in run.children().filter(Node::is_element) {
            self.piece(node, marks);
        }
    }

    fn mark(&mut self, node: Node, marks: Marks) {
        self.field_mark(value(node, "fldCharType").unwrap_or_default(), marks);
    }

    fn piece(&mut self, node: Node<'a, 'a>, marks: Marks) {
        match node.tag_name().name() {
            "t" | "instrText" => self.put(node.text().unwrap_or_default(), marks),
            "tab" | "ptab" => self.put("\u{2003}", marks),
            "br" if value(node, "type").is_none_or(|kind| kind == "textWrapping") => self.put("\n", marks),
            // A page or a column breaks between words.
            "br" if !self.line.is_empty() => self.put("\n", marks),
            "cr" => self.put("\n", marks),
            "noBreakHyphen" => self.put("\u{2011}", marks),
            "softHyphen" => self.put("\u{ad}", marks),
            "fldChar" => self.mark(node, marks),
            "sym" => self.leave_out("a symbol", "A symbol of a font of its own is not brought; write it in the text"),
            "footnoteReference" | "endnoteReference" => {
                self.leave_out("a footnote", "A message has no footnotes; write its words into the text");
            }
            "drawing" | "pict" | "object" => self.drawing(node),
            "ruby" => {
                let base = child(node, "rubyBase").into_iter().flat_map(|base| base.children());
                base.filter(|run| is(*run, "r")).for_each(|run| self.run(run, marks));
            }
            "AlternateContent" => {
                let choice = child(node, "Choice").or_else(|| child(node, "Fallback"));
                choice.into_iter().flat_map(|choice| choice.children()).for_each(|inner| self.piece(inner, marks));
            }
            _ => {}
        }
    }
}
