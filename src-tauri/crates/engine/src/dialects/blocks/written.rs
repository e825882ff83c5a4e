//! Nodes as the source they came from: HTML with Tera in it, or words with Tera in them.

use super::super::parts::Part;
use super::tree::{Choice, Element, Node};

const VOID: [&str; 13] =
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    Html,
    Words,
}

pub fn written(nodes: &[Node], form: Form) -> String {
    let mut source = inside(nodes, form);
    // Nothing is set apart from what follows where nothing does.
    if form == Form::Words && nodes.last().is_some_and(ends_in_lines) {
        source.truncate(source.trim_end_matches('\n').len());
    }
    source
}

/// What is repeated, or stands behind a condition, with the ends of its lines.
fn inside(nodes: &[Node], form: Form) -> String {
    let mut source = String::new();
    nodes.iter().for_each(|node| write(node, form, &mut source));
    source
}

/// A paragraph or a list: what follows is set apart from it.
fn ends_in_lines(node: &Node) -> bool {
    matches!(node, Node::Element(element) if matches!(element.name.as_str(), "p" | "ul" | "ol"))
}

fn write(node: &Node, form: Form, into: &mut String) {
    let tag = |part: Part| part.tera();
    match node {
        Node::Text(text) if form == Form::Html => into.push_str(&tag(Part::Text(escaped(text)))),
        Node::Text(text) => into.push_str(&tag(Part::Text(text.clone()))),
        Node::Print(value) => into.push_str(&tag(Part::Print(value.clone()))),
        Node::Kept(sentence) => into.push_str(&tag(Part::Kept(sentence.clone()))),
        Node::Let { item, value } => into.push_str(&tag(Part::Let { item: item.clone(), value: value.clone() })),
        Node::Choice(choice) => chosen(choice, form, into),
        Node::Each { item, list, body, otherwise } => {
            into.push_str(&tag(Part::Each { item: item.clone(), list: list.clone() }));
            into.push_str(&inside(body, form));
            match otherwise {
                Some(otherwise) => {
                    into.push_str(&tag(Part::EachElse));
                    into.push_str(&inside(otherwise, form));
                    into.push_str(&tag(Part::End));
                }
                None => into.push_str(&tag(Part::EachEnd)),
            }
        }
        Node::Element(element) if form == Form::Html => open(element, into),
        Node::Element(element) if element.name == "br" => into.push('\n'),
        Node::Element(Element { name, children, .. }) if matches!(name.as_str(), "ul" | "ol") => {
            for (at, item) in children.iter().enumerate() {
                into.push_str(&if name == "ul" { "- ".to_owned() } else { format!("{}. ", at + 1) });
                write(item, form, into);
                into.push('\n');
            }
            into.push('\n');
        }
        Node::Element(element) => {
            element.children.iter().for_each(|child| write(child, form, into));
            into.push_str(if ends_in_lines(node) { "\n\n" } else { "" });
        }
    }
}

fn chosen(choice: &Choice, form: Form, into: &mut String) {
    for (at, (condition, nodes)) in choice.branches.iter().enumerate() {
        let part = if at == 0 { Part::If(condition.clone()) } else { Part::ElseIf(condition.clone()) };
        into.push_str(&part.tera());
        into.push_str(&inside(nodes, form));
    }
    if let Some(otherwise) = &choice.otherwise {
        into.push_str(&Part::Else.tera());
        into.push_str(&inside(otherwise, form));
    }
    into.push_str(&Part::End.tera());
}

fn open(element: &Element, into: &mut String) {
    let Element { name, attributes, children } = element;
    into.push_str(&format!("<{name}"));
    for (key, value) in attributes {
        let value = crate::templates::compile::map_text(value, |text| {
            text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;")
        });
        into.push_str(&format!(" {key}=\"{value}\""));
    }
    into.push('>');
    if VOID.contains(&name.as_str()) {
        return;
    }
    match (name.as_str(), children.as_slice()) {
        ("style" | "script", [Node::Text(text)]) => into.push_str(&Part::Text(text.clone()).tera()),
        _ => into.push_str(&written(children, Form::Html)),
    }
    into.push_str(&format!("</{name}>"));
}

pub fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('\u{a0}', "&nbsp;")
}
