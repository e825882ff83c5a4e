//! Lists: items that are written out, and a line that is written for each item a person has.

use std::cell::Cell;

use super::super::expression::Expression;
use super::super::own;
use super::Why;
use super::ask;
use super::lay::{Lay, Piece, holds_around, is_blank};
use super::line::{Line, flowing};
use super::say::Sayer;
use super::tree::{self, Choice, Element, Node};
use crate::templates::compile::{has_items, is_name, lacks_items};
use crate::templates::document::{ParagraphStyle, Run};

impl Lay<'_> {
    pub fn list(&self, list: &Element) -> Result<Vec<Piece>, Why> {
        let style = if list.name == "ol" { ParagraphStyle::Number } else { ParagraphStyle::Bullet };
        let counted =
            ["start", "type", "reversed"].iter().any(|name| list.attributes.iter().any(|(key, _)| key == name));
        let stays = || Ok(vec![self.source(&[Node::Element(list.clone())], Why::List)]);
        if style == ParagraphStyle::Number && counted {
            return stays();
        }
        let told: Vec<&Node> = list.children.iter().filter(|node| !is_blank(std::slice::from_ref(node))).collect();
        if let [each @ Node::Each { .. }] = told.as_slice() {
            return self.each(each, Some(style))?.map_or_else(stays, |piece| Ok(vec![piece]));
        }
        let items = self.items(&list.children, style)?;
        // A number begins anew behind anything that is none.
        let whole = |pieces: &Vec<Piece>| match style {
            ParagraphStyle::Number => pieces.iter().all(|piece| matches!(piece, Piece::Words(_))),
            _ => pieces.iter().all(|piece| piece.holds_source().is_none()),
        };
        items.filter(whole).map_or_else(stays, Ok)
    }

    /// None where it is more than items.
    fn items(&self, nodes: &[Node], style: ParagraphStyle) -> Result<Option<Vec<Piece>>, Why> {
        let mut pieces = Vec::new();
        for node in nodes {
            match node {
                node if is_blank(std::slice::from_ref(node)) => {}
                Node::Element(item) if item.name == "li" => {
                    let is_list = |node: &&Node| matches!(node, Node::Element(inner) if inner.is(&["ul", "ol"]));
                    let (inner, own): (Vec<&Node>, Vec<&Node>) = item.children.iter().partition(|node| is_list(node));
                    let own = flowing(&own.into_iter().cloned().collect::<Vec<_>>());
                    if holds_around(&own) || (style == ParagraphStyle::Number && !inner.is_empty()) {
                        return Ok(None);
                    }
                    pieces.extend(self.line(&own, Line::Words(style), item));
                    for list in inner {
                        let Node::Element(list) = list else { continue };
                        let deeper = if list.name == "ul" { self.items(&list.children, style)? } else { None };
                        let Some(deeper) = deeper else { return Ok(None) };
                        pieces.extend(deeper);
                    }
                }
                Node::Choice(choice) => {
                    let more = Cell::new(false);
                    let read = |lay: &Self, nodes: &[Node]| {
                        let items = lay.items(nodes, style)?;
                        more.set(more.get() || items.is_none());
                        Ok(items.unwrap_or_default())
                    };
                    let piece = self.condition(choice, read)?;
                    if more.get() {
                        return Ok(None);
                    }
                    pieces.push(piece);
                }
                _ => return Ok(None),
            }
        }
        Ok(Some(pieces))
    }

    /// The same line for each item. `style` is that of the list around it, where there is one.
    pub fn each(&self, node: &Node, style: Option<ParagraphStyle>) -> Result<Option<Piece>, Why> {
        let Node::Each { item, list: Expression::Name(of), body, otherwise } = node else { return Ok(None) };
        let known = ask::known(self.names(), std::slice::from_ref(of)).filter(|_| is_name(of));
        let (Some(predicate), Some((style, words))) = (known, repeated(body, style)) else { return Ok(None) };
        let said = Sayer { item: Some(item.clone()), ..self.sayer.clone() }.runs(&words);
        let Some(said) = said.ok().filter(|runs| !runs.is_empty()) else { return Ok(None) };
        let list = |none: Vec<Run>| Piece::List { of: of.clone(), style, item: said.clone(), none, omit: false };
        let otherwise = otherwise.as_deref().unwrap_or_default();
        if let Some(none) = self.instead(otherwise) {
            return Ok(Some(list(none)));
        }
        let no = self.blocks(&unlisted(otherwise))?;
        Ok(Some(Piece::Condition { predicate, yes: vec![list(Vec::new())], no }))
    }

    /// A list block as it is written in Tera of our own.
    pub fn own_list(&self, choice: &Choice) -> Option<Piece> {
        let [(Expression::Own(any), nodes)] = choice.branches.as_slice() else { return None };
        let Node::Element(around) = only(nodes)? else { return None };
        let Node::Print(Expression::Own(each)) = only(&around.children)? else { return None };
        let (of, body) = each.source.strip_prefix("{% for item in ")?.split_once(" %}")?;
        let body = tree::page(&own::read(body.strip_suffix("{% endfor %}")?)?)?.nodes;
        let style = match around.name.as_str() {
            "ul" => Some(ParagraphStyle::Bullet),
            "ol" => Some(ParagraphStyle::Number),
            "div" => None,
            _ => return None,
        };
        let (style, words) = repeated(&body, style).filter(|_| any.source == has_items(of))?;
        let item = Sayer { item: Some("item".to_owned()), ..self.sayer.clone() }.runs(&words).ok()?;
        let lacks =
            |nodes| matches!(only(nodes), Some(Node::Print(Expression::Own(own))) if own.source == lacks_items(of));
        let (none, omit) = match choice.otherwise.as_deref() {
            None => (Vec::new(), true),
            Some(nodes) if lacks(nodes) => (Vec::new(), false),
            Some(nodes) => (self.instead(nodes)?, false),
        };
        (!item.is_empty()).then(|| Piece::List { of: of.to_owned(), style, item, none, omit })
    }

    /// One line that stands for who has no item.
    fn instead(&self, nodes: &[Node]) -> Option<Vec<Run>> {
        let nodes = flowing(&unlisted(nodes));
        let runs = if holds_around(&nodes) { None } else { self.sayer.runs(&nodes).ok() };
        runs.filter(|runs| !runs.is_empty() && !runs.contains(&Run::Break))
    }
}

/// The one node that is no blank.
fn only(nodes: &[Node]) -> Option<&Node> {
    let mut told = nodes.iter().filter(|node| !is_blank(std::slice::from_ref(node)));
    told.next().filter(|_| told.next().is_none())
}

/// An item where no list is, as a paragraph.
fn unlisted(nodes: &[Node]) -> Vec<Node> {
    let item = |node: &Node| match node {
        Node::Element(element) if element.name == "li" => {
            Node::Element(Element { name: "p".to_owned(), ..element.clone() })
        }
        other => other.clone(),
    };
    nodes.iter().map(item).collect()
}

/// The words of the one line that is repeated, and the kind of list that makes.
fn repeated(body: &[Node], around: Option<ParagraphStyle>) -> Option<(ParagraphStyle, Vec<Node>)> {
    let mut told = body.iter().filter(|node| !is_blank(std::slice::from_ref(node)));
    let first = told.next()?;
    match (first, told.next(), around) {
        (Node::Element(item), None, Some(style)) if item.name == "li" => Some((style, flowing(&item.children))),
        (Node::Element(line), None, None) if line.is(&["p", "div"]) => {
            Some((ParagraphStyle::Plain, flowing(&line.children)))
        }
        (Node::Element(list), None, None) if list.is(&["ul", "ol"]) => {
            let style = if list.name == "ol" { ParagraphStyle::Number } else { ParagraphStyle::Bullet };
            // A list of one item each time counts from one each time.
            if style == ParagraphStyle::Number { None } else { repeated(&list.children, Some(style)) }
        }
        (_, _, None) => Some((ParagraphStyle::Plain, body.to_vec())),
        _ => None,
    }
    .filter(|(_, words)| !holds_around(words))
}
