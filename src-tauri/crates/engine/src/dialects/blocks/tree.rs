//! The page as a tree of elements, words and constructs, each of which holds what it is about. A construct that begins in
//! one element and ends in another has no place in such a tree.

use dom_query::{NodeData, NodeRef};

use super::super::expression::Expression;
use super::super::parts::Part;
use super::marked::{CLOSE, OPEN, marked, number};
use crate::templates::compile::is_sound;

/// Deeper pages are not read, only kept.
const DEEPEST: usize = 60;

#[derive(Debug, Clone)]
pub enum Node {
    Text(String),
    Print(Expression),
    Kept(String),
    Let { item: String, value: Expression },
    Choice(Choice),
    Each { item: String, list: Expression, body: Vec<Node>, otherwise: Option<Vec<Node>> },
    Element(Element),
}

#[derive(Debug, Clone)]
pub struct Choice {
    /// At least one.
    pub branches: Vec<(Expression, Vec<Node>)>,
    pub otherwise: Option<Vec<Node>>,
}

/// Attributes are Tera where a construct stands in one.
#[derive(Debug, Clone)]
pub struct Element {
    pub name: String,
    pub attributes: Vec<(String, String)>,
    pub children: Vec<Node>,
}

impl Element {
    pub fn of(name: &str, children: Vec<Node>) -> Element {
        Element { name: name.to_owned(), attributes: Vec::new(), children }
    }

    pub fn attribute(&self, name: &str) -> &str {
        self.attributes.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.trim())
    }

    pub fn is(&self, names: &[&str]) -> bool {
        names.contains(&self.name.as_str())
    }

    /// What the element's own style says of a property, in small letters.
    pub fn styled(&self, property: &str) -> Option<String> {
        let style = self.attribute("style").to_ascii_lowercase();
        let said = style.split(';').filter_map(|rule| rule.split_once(':'));

        said.rev().find(|(name, _)| name.trim() == property).map(|(_, value)| value.trim().to_owned())
    }

    /// Nobody sees it.
    pub fn is_hidden(&self) -> bool {
        self.styled("display").as_deref() == Some("none") || self.attributes.iter().any(|(name, _)| name == "hidden")
    }
}

/// The body of a page; `styled` where it brings rules of its own for how it looks.
pub struct Page {
    pub nodes: Vec<Node>,
    pub styled: bool,
}

/// None: it cannot be read as a tree, and stays as it is.
pub fn page(parts: &[Part]) -> Option<Page> {
    let document = dom_query::Document::from(marked(parts).filter(|page| is_sound(page))?);
    let styled = document.select("style").iter().any(|style| !style.text().trim().is_empty());
    let styled = styled || document.select("link[rel~=stylesheet]").exists();
    let body = document.body()?;
    let outside = |node: &NodeRef| node.is_comment() && number(&comment(node)).is_some();
    let around = document.root().children_it(false).chain(document.html_root().children_it(false));
    if around.chain(document.head().into_iter().flat_map(|head| head.children())).any(|node| outside(&node)) {
        return None;
    }
    Some(Page { nodes: read(&body, parts, 0)?, styled })
}

/// Words without a page, as the one run of nodes they are.
pub fn text(parts: &[Part]) -> Option<Vec<Node>> {
    let flat = parts.iter().map(|part| match part {
        Part::Text(text) => Flat::Node(Node::Text(text.replace('\r', ""))),
        other => Flat::Part(other),
    });
    structured(flat.collect())
}

enum Flat<'a> {
    Node(Node),
    Part(&'a Part),
}

fn comment(node: &NodeRef) -> String {
    let said = node.query(|node| match &node.data {
        NodeData::Comment { contents } => contents.to_string(),
        _ => String::new(),
    });
    said.unwrap_or_default()
}

fn read(parent: &NodeRef, parts: &[Part], depth: usize) -> Option<Vec<Node>> {
    if depth > DEEPEST {
        return None;
    }
    let mut flat = Vec::new();
    for node in parent.children_it(false) {
        if node.is_text() {
            flat.push(Flat::Node(Node::Text(node.text().to_string())));
        } else if node.is_comment() {
            flat.extend(number(&comment(&node)).and_then(|at| parts.get(at)).map(Flat::Part));
        } else if node.is_element() {
            let name = node.node_name().map(|name| name.to_string()).unwrap_or_default();
            let own = node.attrs();
            let attributes =
                own.iter().map(|attribute| (attribute.name.local.to_string(), put_back(&attribute.value, parts)));
            let children = if matches!(name.as_str(), "style" | "script" | "title") {
                vec![Node::Text(node.text().to_string())]
            } else {
                read(&node, parts, depth + 1)?
            };
            flat.push(Flat::Node(Node::Element(Element { name, attributes: attributes.collect(), children })));
        }
    }
    structured(flat)
}

/// An attribute's value with its constructs as Tera.
fn put_back(value: &str, parts: &[Part]) -> String {
    let mut written = String::new();
    let mut rest = value;
    while let Some((before, after)) = rest.split_once(OPEN) {
        let (at, after) = after.split_once(CLOSE).unwrap_or((after, ""));
        written.push_str(&Part::Text(before.to_owned()).tera());
        written.push_str(&at.parse().ok().and_then(|at: usize| parts.get(at)).map(Part::tera).unwrap_or_default());
        rest = after;
    }
    written + &Part::Text(rest.to_owned()).tera()
}

fn structured(flat: Vec<Flat>) -> Option<Vec<Node>> {
    let mut rest = flat.into_iter().peekable();
    let nodes = siblings(&mut rest, 0)?;
    // An end, or an else, of something that was opened elsewhere.
    rest.peek().is_none().then_some(nodes)
}

type Rest<'a> = std::iter::Peekable<std::vec::IntoIter<Flat<'a>>>;

/// Up to what ends or divides the construct that is open.
fn siblings(rest: &mut Rest, depth: usize) -> Option<Vec<Node>> {
    if depth > DEEPEST {
        return None;
    }
    let mut nodes = Vec::new();
    while let Some(next) = rest.peek() {
        if let Flat::Part(Part::Else | Part::ElseIf(_) | Part::End | Part::EachElse | Part::EachEnd) = next {
            break;
        }
        let node = match rest.next()? {
            Flat::Node(node) => node,
            Flat::Part(part) => match part {
                Part::Print(value) => Node::Print(value.clone()),
                Part::Kept(sentence) => Node::Kept(sentence.clone()),
                Part::Let { item, value } => Node::Let { item: item.clone(), value: value.clone() },
                Part::If(condition) => {
                    nodes.extend(settled(choice(condition, rest, depth + 1)?));
                    continue;
                }
                Part::Each { item, list } => each(item, list, rest, depth + 1)?,
                _ => return None,
            },
        };
        match (nodes.last_mut(), node) {
            (Some(Node::Text(before)), Node::Text(text)) => before.push_str(&text),
            (_, node) => nodes.push(node),
        }
    }
    Some(nodes)
}

/// What everybody is shown, or nobody, is no choice.
fn settled(choice: Choice) -> Vec<Node> {
    let mut left = Choice { branches: Vec::new(), otherwise: choice.otherwise };
    for (condition, nodes) in choice.branches {
        match condition {
            Expression::Truth(false) => {}
            Expression::Truth(true) => {
                left.otherwise = Some(nodes);
                break;
            }
            _ => left.branches.push((condition, nodes)),
        }
    }
    match left.branches.is_empty() {
        true => left.otherwise.unwrap_or_default(),
        false => vec![Node::Choice(left)],
    }
}

fn choice(condition: &Expression, rest: &mut Rest, depth: usize) -> Option<Choice> {
    let mut branches = vec![(condition.clone(), siblings(rest, depth)?)];
    let mut otherwise = None;
    loop {
        match rest.next()? {
            Flat::Part(Part::ElseIf(condition)) => branches.push((condition.clone(), siblings(rest, depth)?)),
            Flat::Part(Part::Else) => otherwise = Some(siblings(rest, depth)?),
            Flat::Part(Part::End) => return Some(Choice { branches, otherwise }),
            _ => return None,
        }
    }
}

fn each(item: &str, list: &Expression, rest: &mut Rest, depth: usize) -> Option<Node> {
    let body = siblings(rest, depth)?;
    let otherwise = match rest.next()? {
        Flat::Part(Part::EachEnd) => return Some(loop_of(item, list, body, None)),
        Flat::Part(Part::EachElse) => siblings(rest, depth)?,
        _ => return None,
    };
    matches!(rest.next()?, Flat::Part(Part::End)).then(|| loop_of(item, list, body, Some(otherwise)))
}

fn loop_of(item: &str, list: &Expression, body: Vec<Node>, otherwise: Option<Vec<Node>>) -> Node {
    Node::Each { item: item.to_owned(), list: list.clone(), body, otherwise }
}
