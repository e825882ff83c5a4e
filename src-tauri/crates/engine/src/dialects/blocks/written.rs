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
    let mut source = String::new();
    nodes.iter().for_each(|node| write(node, form, &mut source));
    source
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
            into.push_str(&written(body, form));
            match otherwise {
                Some(otherwise) => {
                    into.push_str(&tag(Part::EachElse));
                    into.push_str(&written(otherwise, form));
                    into.push_str(&tag(Part::End));
                }
                None => into.push_str(&tag(Part::EachEnd)),
            }
        }
        Node::Element(element) if form == Form::Html => open(element, into),
        Node::Element(element) if element.name == "br" => into.push('\n'),
        Node::Element(element) => into.push_str(&written(&element.children, form)),
    }
}

fn chosen(choice: &Choice, form: Form, into: &mut String) {
    for (at, (condition, nodes)) in choice.branches.iter().enumerate() {
        let part = if at == 0 { Part::If(condition.clone()) } else { Part::ElseIf(condition.clone()) };
        into.push_str(&part.tera());
        into.push_str(&written(nodes, form));
    }
    if let Some(otherwise) = &choice.otherwise {
        into.push_str(&Part::Else.tera());
        into.push_str(&written(otherwise, form));
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
