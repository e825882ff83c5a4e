//! Words of a document that stand on none of a message's lines: headers and footers of pages, readings above words, comments
//! and hidden words.
//! They are named at the end of the page, so that nothing is lost without a word.

use roxmltree::{Document, Node};

use super::page::left_out;

const MARGINS: [&str; 8] =
    ["hdr", "ftr", "header", "footer", "header-left", "footer-left", "header-first", "footer-first"];

/// The page with what of `documents` is not on it.
pub fn told<'a>(page: String, documents: impl Iterator<Item = &'a Document<'a>>) -> String {
    let mut unseen: Vec<String> = Vec::new();
    let mut is_read = false;
    for node in documents.flat_map(|document| document.descendants()).filter(Node::is_element) {
        let name = node.tag_name().name();
        let (what, why) = match name {
            _ if MARGINS.contains(&name) => (
                words(node),
                "Headers and footers of pages are not brought; write what readers need of them into the text",
            ),
            "rt" | "ruby-text" if !is_read => {
                let words = words(node);
                is_read = words.is_some();
                (words, "Readings above words are not brought")
            }
            "annotation" | "commentReference" => (Some("a comment".to_owned()), "Comments are not brought"),
            "r" if is_hidden(node) => (words(node), "Hidden words are not brought"),
            _ => continue,
        };
        let Some(what) = what else { continue };
        let told = left_out(&what, why);
        if !unseen.contains(&told) {
            unseen.push(told);
        }
    }
    match page.rfind("</body>") {
        Some(end) => format!("{}{}{}", &page[..end], unseen.concat(), &page[end..]),
        None => page,
    }
}

/// Word's hidden words; it hides the instructions of fields in the same way.
fn is_hidden(run: Node) -> bool {
    let child = |node: Node, name: &str| node.children().any(|child| child.tag_name().name() == name);
    let properties = run.children().find(|child| child.tag_name().name() == "rPr");
    let vanish = properties.and_then(|node| node.children().find(|child| child.tag_name().name() == "vanish"));
    let off =
        |node: Node| node.attributes().any(|one| one.name() == "val" && matches!(one.value(), "0" | "false" | "off"));
    child(run, "t") && vanish.is_some_and(|vanish| !off(vanish))
}

/// What can be read of an element, a paragraph after the other; None without a letter.
pub fn words(node: Node) -> Option<String> {
    let in_word = node.descendants().any(|inner| inner.tag_name().name() == "t");
    let is_said = |text: &Node| {
        let within = text.parent().map_or("", |parent| parent.tag_name().name());
        text.is_text() && (!in_word || within == "t") && within != "binary-data"
    };
    let is_line = |node: &Node| node.tag_name().name() == "p";
    let mut words = String::new();
    for inner in node.descendants() {
        if is_line(&inner) {
            words.push(' ');
        } else if is_said(&inner) {
            words.push_str(inner.text().unwrap_or_default());
        }
    }
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    words.contains(char::is_alphabetic).then_some(super::page::unmarked(&words))
}
