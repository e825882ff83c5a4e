//! What the styles of an OpenDocument text make of words, paragraphs and lists.

use std::collections::{HashMap, HashSet};

use roxmltree::{Document, Node};

use super::{is, value};

#[derive(Default)]
pub struct Styles {
    words: HashMap<String, Vec<&'static str>>,
    lines: HashMap<String, &'static str>,
    counting: HashSet<String>,
    pub language: Option<String>,
}

impl Styles {
    pub fn of(documents: [Option<&Document>; 2]) -> Styles {
        let mut read = Styles::default();
        for node in documents.into_iter().flatten().flat_map(|document| document.descendants()) {
            match node.tag_name().name() {
                "style" => read.style(node),
                "list-style" => {
                    let first = node.children().find(Node::is_element);
                    if let Some(name) =
                        value(node, "name").filter(|_| first.is_some_and(|node| is(node, "list-level-style-number")))
                    {
                        read.counting.insert(name.to_owned());
                    }
                }
                "default-style" if value(node, "family") == Some("paragraph") => {
                    let words = node.children().find(|child| is(*child, "text-properties"));
                    let language = words.and_then(|words| value(words, "language")).filter(|tag| *tag != "none");
                    let country = words.and_then(|words| value(words, "country")).filter(|tag| *tag != "none");
                    read.language = language.map(|tag| match country {
                        Some(country) => format!("{tag}-{country}"),
                        None => tag.to_owned(),
                    });
                }
                _ => {}
            }
        }
        read
    }

    fn style(&mut self, node: Node) {
        let Some(name) = value(node, "name") else { return };
        let part = |part: &str| node.children().find(|child| is(*child, part));
        if let Some(words) = part("text-properties") {
            let has = |attribute, values: &[&str]| value(words, attribute).is_some_and(|found| values.contains(&found));
            let underlined = value(words, "text-underline-style").is_some_and(|style| style != "none");
            let struck = value(words, "text-line-through-style").is_some_and(|style| style != "none");
            let tags = [
                (has("font-weight", &["bold", "600", "700", "800", "900"]), "strong"),
                (has("font-style", &["italic", "oblique"]), "em"),
                (underlined, "u"),
                (struck, "s"),
            ];
            let tags = tags.into_iter().filter(|(there, _)| *there).map(|(_, tag)| tag).collect();
            self.words.insert(name.to_owned(), tags);
        }
        if let Some(line) = part("paragraph-properties") {
            let right_to_left = value(line, "writing-mode").is_some_and(|mode| mode.starts_with("rl"));
            let attributes = match value(line, "text-align") {
                _ if right_to_left => " dir=\"rtl\"",
                Some("center") => " style=\"text-align:center\"",
                Some("end" | "right") => " style=\"text-align:right\"",
                _ => "",
            };
            self.lines.insert(name.to_owned(), attributes);
        }
    }

    /// The tags around words of a style, opening and closing.
    pub fn tags(&self, style: &str) -> (String, String) {
        let tags = self.words.get(style).map(Vec::as_slice).unwrap_or_default();
        let open = tags.iter().map(|tag| format!("<{tag}>")).collect();
        (open, tags.iter().rev().map(|tag| format!("</{tag}>")).collect())
    }

    pub fn attributes(&self, style: &str) -> &'static str {
        self.lines.get(style).copied().unwrap_or_default()
    }

    pub fn counts(&self, list_style: &str) -> bool {
        self.counting.contains(list_style)
    }
}
