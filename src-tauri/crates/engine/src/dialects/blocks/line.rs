//! What stands in one line or paragraph: words, a button, a heading, a quote. Where its words depend on what no chip can
//! say, it is written once for each way.

use super::super::expression::Expression;
use super::Why;
use super::ask;
use super::lay::{Lay, Piece, is_around, is_blank};
use super::picture::{Part, parted};
use super::say::Stop;
use super::tree::{Choice, Element, Node};
use crate::segments::Predicate;
use crate::templates::compile::address;
use crate::templates::document::{Marks, Paragraph, ParagraphStyle, Run};

/// What words become.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Line {
    Words(ParagraphStyle),
    Heading,
}

/// More choices in one paragraph than these would be written too often.
const MOST_CHOICES: u32 = 2;

impl Lay<'_> {
    /// Nothing, where there is nothing to read.
    pub fn paragraph(&self, nodes: &[Node]) -> Vec<Piece> {
        let around = Element::of("p", nodes.to_vec());
        self.in_element(&around)
    }

    pub fn in_element(&self, element: &Element) -> Vec<Piece> {
        self.line(&element.children, Line::Words(ParagraphStyle::Plain), element)
    }

    pub fn heading(&self, element: &Element) -> Vec<Piece> {
        self.line(&element.children, Line::Heading, element)
    }

    /// At most one piece, but for pictures among its words. `around` is what stays where it cannot be one.
    pub fn line(&self, nodes: &[Node], line: Line, around: &Element) -> Vec<Piece> {
        if is_blank(nodes) {
            return Vec::new();
        }
        if let Some(parts) = parted(nodes, &self.sayer) {
            let piece = |part| match part {
                Part::Words(nodes) => self.line(&nodes, line, around),
                Part::Picture(shown) => vec![Piece::Picture(shown)],
            };
            return parts.into_iter().flat_map(piece).collect();
        }
        let said = self.button(nodes, Some(around)).map(Ok).unwrap_or_else(|| self.said(nodes, line, MOST_CHOICES));
        let piece = said.unwrap_or_else(|why| {
            let whole = Element { children: nodes.to_vec(), ..around.clone() };
            self.source(&[Node::Element(whole)], why)
        });
        if piece.is_wordless() { Vec::new() } else { vec![piece] }
    }

    /// Never source: that is for who asks.
    fn said(&self, nodes: &[Node], line: Line, choices: u32) -> Result<Piece, Why> {
        match (self.sayer.runs(nodes), line) {
            (Ok(runs), Line::Words(style)) => Ok(Piece::Words(vec![Paragraph { style, runs }])),
            (Ok(runs), Line::Heading) => Ok(Piece::Heading(as_heading(runs))),
            (Err(Stop::Why(why)), _) => Err(why),
            (Err(Stop::Choice), _) if choices == 0 => Err(Why::Condition),
            (Err(Stop::Choice), _) => {
                let ways = self.apart(nodes).ok_or(Why::Condition)?;
                let mut no = self.way(&ways.otherwise, line, choices)?;
                for (predicate, nodes) in ways.asked.into_iter().rev() {
                    let yes = self.way(&nodes, line, choices)?;
                    no = vec![Piece::Condition { predicate, yes, no }];
                }
                no.pop().ok_or(Why::Condition)
            }
        }
    }

    fn way(&self, nodes: &[Node], line: Line, choices: u32) -> Result<Vec<Piece>, Why> {
        if is_blank(nodes) {
            return Ok(Vec::new());
        }
        let said = self.said(nodes, line, choices - 1)?;
        Ok(if said.is_wordless() { Vec::new() } else { vec![said] })
    }

    /// The nodes once for each way of the first choice that no chip can say.
    fn apart(&self, nodes: &[Node]) -> Option<Ways> {
        let at = nodes.iter().position(|node| self.sayer.runs(std::slice::from_ref(node)) == Err(Stop::Choice))?;
        let put = |inner: Vec<Node>| [&nodes[..at], &inner, &nodes[at + 1..]].concat();
        let ways = match &nodes[at] {
            Node::Element(element) => {
                let within = |children| vec![Node::Element(Element { children, ..element.clone() })];
                self.apart(&element.children)?.map(within)
            }
            Node::Choice(Choice { branches, otherwise }) if branches.len() <= Self::MOST_WAYS => Ways {
                asked: branches
                    .iter()
                    .map(|(condition, nodes)| Some((ask::asked(self.names(), condition)?, nodes.clone())))
                    .collect::<Option<_>>()?,
                otherwise: otherwise.clone().unwrap_or_default(),
            },
            Node::Print(Expression::Else(value, other)) => Ways {
                asked: vec![(ask::known(self.names(), &value.reads())?, vec![Node::Print((**value).clone())])],
                otherwise: vec![Node::Print((**other).clone())],
            },
            _ => return None,
        };
        Some(ways.map(put))
    }

    /// A link that is made to look like a button, and is all there is.
    pub fn button(&self, nodes: &[Node], around: Option<&Element>) -> Option<Piece> {
        let mut told = nodes.iter().filter(|node| !is_blank(std::slice::from_ref(node)));
        let (Some(Node::Element(element)), None) = (told.next(), told.next()) else { return None };
        if element.name != "a" {
            let looks = element.is(&["span", "strong", "b", "font", "center", "div", "p"]);
            let around = if element.is(&["div", "p"]) || is_filled(element) { Some(element) } else { around };
            return if looks { self.button(&element.children, around) } else { None };
        }
        let href = element.attribute("href");
        let is_button = is_filled(element)
            || around.is_some_and(is_filled)
            || ["button", "btn"].iter().any(|word| element.attribute("class").to_ascii_lowercase().contains(word));
        if !is_button || href.starts_with('#') || address(href).is_err() {
            return None;
        }
        let label = self.sayer.runs(&element.children).ok()?;
        let plain = !label.is_empty() && label.iter().all(|run| !matches!(run, Run::Break));
        plain.then(|| Piece::Button { label: label.into_iter().map(unmarked).collect(), url: href.to_owned() })
    }

    pub fn quote(&self, element: &Element) -> Piece {
        match self.sayer.runs(&flowing(&element.children)) {
            Ok(runs) if !runs.is_empty() => Piece::Quote(runs),
            Ok(_) => Piece::Words(Vec::new()),
            Err(Stop::Why(why)) => self.source(&[Node::Element(element.clone())], why),
            Err(Stop::Choice) => self.source(&[Node::Element(element.clone())], Why::Condition),
        }
    }
}

struct Ways {
    asked: Vec<(Predicate, Vec<Node>)>,
    otherwise: Vec<Node>,
}

impl Ways {
    fn map(self, put: impl Fn(Vec<Node>) -> Vec<Node>) -> Ways {
        Ways {
            asked: self.asked.into_iter().map(|(predicate, nodes)| (predicate, put(nodes))).collect(),
            otherwise: put(self.otherwise),
        }
    }
}

/// It has a colour of its own behind it.
fn is_filled(element: &Element) -> bool {
    let coloured =
        |colour: &str| !colour.is_empty() && !colour.starts_with("transparent") && !colour.starts_with("none");
    let styled = ["background", "background-color"]
        .iter()
        .any(|name| element.styled(name).is_some_and(|colour| coloured(&colour)));
    styled || coloured(element.attribute("bgcolor"))
}

/// A heading and a label have no looks of their own.
/// A heading is bold as it is: that all of it was written so says nothing.
fn as_heading(runs: Vec<Run>) -> Vec<Run> {
    let all = runs.iter().filter_map(Run::marks).all(|marks| marks.bold);
    let looks = |run: Run| match run.marks().cloned() {
        Some(marks) => run.looking(&Marks { bold: marks.bold && !all, ..marks }),
        None => run,
    };
    runs.into_iter().map(looks).collect()
}

fn unmarked(run: Run) -> Run {
    run.looking(&Marks::default())
}

/// What stands below one another as lines of one text.
pub fn flowing(nodes: &[Node]) -> Vec<Node> {
    let mut flat = Vec::new();
    let br = || Node::Element(Element::of("br", Vec::new()));
    for node in nodes {
        match node {
            Node::Element(element) if is_around(element) && element.is(&["p", "div", "footer", "address"]) => {
                if !is_blank(&flat) {
                    flat.push(br());
                }
                flat.extend(flowing(&element.children));
                flat.push(br());
            }
            other => flat.push(other.clone()),
        }
    }
    flat
}
