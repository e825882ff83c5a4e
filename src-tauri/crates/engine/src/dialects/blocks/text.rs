//! Plain words as the page they would be: an empty line parts paragraphs, "- " and "1. " begin the items of lists.

use super::tree::{Choice, Element, Node};

pub fn paragraphs(nodes: Vec<Node>) -> Vec<Node> {
    let mut page = Vec::new();
    let mut open: Vec<Line> = Vec::new();
    for line in lines(nodes) {
        if is_blank(&line) {
            close(&mut open, &mut page);
        } else {
            open.push(line);
        }
    }
    close(&mut open, &mut page);
    page
}

type Line = Vec<Node>;

fn lines(nodes: Vec<Node>) -> Vec<Line> {
    let mut lines: Vec<Line> = vec![Vec::new()];
    for node in nodes {
        match node {
            Node::Text(text) => {
                for (at, words) in text.split('\n').enumerate() {
                    if at > 0 {
                        lines.push(Vec::new());
                    }
                    if let (false, Some(line)) = (words.is_empty(), lines.last_mut()) {
                        line.push(Node::Text(words.to_owned()));
                    }
                }
            }
            other => lines.last_mut().into_iter().for_each(|line| line.push(other.clone())),
        }
    }
    lines
}

fn is_blank(line: &Line) -> bool {
    line.iter().all(|node| matches!(node, Node::Text(text) if text.trim().is_empty()))
}

/// The paragraph that the open lines are, with the lists among them.
fn close(open: &mut Vec<Line>, page: &mut Vec<Node>) {
    let mut words: Vec<Line> = Vec::new();
    let mut rest = std::mem::take(open).into_iter().peekable();
    while let Some(line) = rest.next() {
        let mut items = Vec::new();
        if let Some(mark) = mark_of(&line, 1) {
            items.push(item(line.clone(), mark.1));
            while let Some(next) =
                rest.next_if(|next| mark_of(next, items.len() + 1).is_some_and(|found| found.0 == mark.0))
            {
                let skip = mark_of(&next, items.len() + 1).map_or(0, |found| found.1);
                items.push(item(next, skip));
            }
            // One numbered line may be a date or a sum.
            if mark.0 == "ul" || items.len() > 1 {
                paragraph(&mut words, page);
                page.push(Node::Element(Element::of(mark.0, items)));
                continue;
            }
        }
        match alone(&line) {
            Some(node) => {
                paragraph(&mut words, page);
                page.push(node);
            }
            None => words.push(line),
        }
    }
    paragraph(&mut words, page);
}

fn paragraph(words: &mut Vec<Line>, page: &mut Vec<Node>) {
    let mut children = Vec::new();
    for (at, line) in words.drain(..).enumerate() {
        if at > 0 {
            children.push(br());
        }
        children.extend(line.into_iter().map(broken));
    }
    if !children.is_empty() {
        page.push(Node::Element(Element::of("p", children)));
    }
}

/// The list that a line belongs to as its item `number`, and how much of the line says so.
fn mark_of(line: &Line, number: usize) -> Option<(&'static str, usize)> {
    let Some(Node::Text(text)) = line.first() else { return None };
    let begins = text.len() - text.trim_start().len();
    let rest = &text[begins..];
    if rest.starts_with("- ") {
        return Some(("ul", begins + 2));
    }
    let counted = format!("{number}. ");
    rest.starts_with(&counted).then_some(("ol", begins + counted.len()))
}

fn item(mut line: Line, skip: usize) -> Node {
    if let Some(Node::Text(text)) = line.first_mut() {
        *text = text.get(skip..).unwrap_or_default().to_owned();
    }
    Node::Element(Element::of("li", line.into_iter().map(broken).collect()))
}

/// A construct that is a line of its own, and holds lines of its own.
fn alone(line: &Line) -> Option<Node> {
    let mut told = line.iter().filter(|node| !matches!(node, Node::Text(text) if text.trim().is_empty()));
    let (Some(only), None) = (told.next(), told.next()) else { return None };
    match only {
        Node::Choice(Choice { branches, otherwise }) => {
            let all = branches.iter().map(|(_, nodes)| nodes).chain(otherwise);
            all.into_iter().any(|nodes| has_lines(nodes)).then(|| {
                let branches = branches.iter().map(|(asked, nodes)| (asked.clone(), paragraphs(nodes.clone())));
                let otherwise = otherwise.as_ref().map(|nodes| paragraphs(nodes.clone()));
                Node::Choice(Choice { branches: branches.collect(), otherwise })
            })
        }
        Node::Each { item, list, body, otherwise } if has_lines(body) => Some(Node::Each {
            item: item.clone(),
            list: list.clone(),
            body: paragraphs(body.clone()),
            otherwise: otherwise.as_ref().map(|nodes| paragraphs(nodes.clone())),
        }),
        _ => None,
    }
}

fn has_lines(nodes: &[Node]) -> bool {
    nodes.iter().any(|node| matches!(node, Node::Text(text) if text.contains('\n')))
}

/// Lines within what stands in a line.
fn broken(node: Node) -> Node {
    let inside = |nodes: Vec<Node>| -> Vec<Node> {
        let mut children = Vec::new();
        for (at, line) in lines(nodes).into_iter().enumerate() {
            if at > 0 {
                children.push(br());
            }
            children.extend(line.into_iter().map(broken));
        }
        children
    };
    match node {
        Node::Choice(Choice { branches, otherwise }) => Node::Choice(Choice {
            branches: branches.into_iter().map(|(asked, nodes)| (asked, inside(nodes))).collect(),
            otherwise: otherwise.map(inside),
        }),
        Node::Each { item, list, body, otherwise } => {
            Node::Each { item, list, body: inside(body), otherwise: otherwise.map(inside) }
        }
        other => other,
    }
}

fn br() -> Node {
    Node::Element(Element::of("br", Vec::new()))
}
