//! Tables: of words in rows and columns, or of a page that is only laid out by them.

use super::Why;
use super::lay::{Lay, Piece, holds_around, is_blank};
use super::line::flowing;
use super::tree::{Element, Node};
use crate::templates::document::Run;

/// As many as a table block holds.
const MOST_ACROSS: usize = 8;
const MOST_DOWN: usize = 60;

impl Lay<'_> {
    /// Err: what stands side by side is no table of words.
    pub fn table(&self, table: &Element) -> Result<Vec<Piece>, Why> {
        let mut rows = Vec::new();
        rows_of(&table.children, &mut rows);
        let told = |row: &&Element| row.children.iter().filter(|cell| !is_blank(std::slice::from_ref(cell))).count();
        if rows.iter().map(told).max().unwrap_or(0) <= 1 {
            return self.blocks(&table.children);
        }
        if let Some(table) = self.words_in_rows(table, &rows) {
            return Ok(vec![table]);
        }
        let is_words = rows.len() > 1 && table.attribute("role") != "presentation" && !holds_layout(&table.children);
        if self.document || is_words {
            return Ok(vec![self.source(&[Node::Element(table.clone())], Why::Table)]);
        }
        Err(Why::Columns)
    }

    fn words_in_rows(&self, table: &Element, rows: &[&Element]) -> Option<Piece> {
        let cells: Option<Vec<Vec<&Element>>> = rows.iter().map(|row| cells_of(row)).collect();
        let cells = cells.filter(|_| is_plain(&table.children))?;
        let across = cells.iter().map(Vec::len).max()?;
        let spans =
            |cell: &&Element| ["colspan", "rowspan"].iter().any(|name| !matches!(cell.attribute(name), "" | "1"));
        let laid_out = !self.document
            && (rows.len() < 2 || table.attribute("role") == "presentation" || holds_layout(&table.children));
        if laid_out || across > MOST_ACROSS || cells.len() > MOST_DOWN || cells.iter().flatten().any(spans) {
            return None;
        }
        let header = cells.first()?.iter().all(|cell| cell.name == "th");
        let mut said: Vec<Vec<Vec<Run>>> = Vec::new();
        for row in &cells {
            let words = row.iter().map(|cell| self.words_in(cell)).collect::<Option<Vec<_>>>()?;
            said.push(words);
        }
        said.iter_mut().for_each(|row| row.resize(across, Vec::new()));
        Some(Piece::Table { rows: said, header })
    }

    fn words_in(&self, cell: &Element) -> Option<Vec<Run>> {
        let words = flowing(&cell.children);
        if holds_around(&words) { None } else { self.sayer.runs(&words).ok() }
    }
}

/// Every row, also those that only some people see, but none of a table within.
fn rows_of<'n>(nodes: &'n [Node], rows: &mut Vec<&'n Element>) {
    for node in nodes {
        match node {
            Node::Element(element) if element.name == "tr" => rows.push(element),
            Node::Element(element) if element.is(&["tbody", "thead", "tfoot"]) => rows_of(&element.children, rows),
            Node::Choice(choice) => super::lay::inside(choice).for_each(|nodes| rows_of(nodes, rows)),
            Node::Each { body, .. } => rows_of(body, rows),
            _ => {}
        }
    }
}

/// Rows and nothing between them.
fn is_plain(nodes: &[Node]) -> bool {
    nodes.iter().all(|node| match node {
        Node::Element(element) if element.is(&["tbody", "thead", "tfoot"]) => is_plain(&element.children),
        Node::Element(element) => element.is(&["tr", "colgroup"]),
        other => is_blank(std::slice::from_ref(other)),
    })
}

fn cells_of(row: &Element) -> Option<Vec<&Element>> {
    let told = row.children.iter().filter(|node| !matches!(node, Node::Text(text) if text.trim().is_empty()));
    told.map(|node| match node {
        Node::Element(cell) if cell.is(&["td", "th"]) => Some(cell),
        _ => None,
    })
    .collect()
}

/// What tables of words do not hold.
fn holds_layout(nodes: &[Node]) -> bool {
    nodes.iter().any(|node| match node {
        Node::Element(element) => {
            element.is(&["table", "img", "h1", "h2", "h3", "hr", "ul", "ol", "blockquote"])
                || holds_layout(&element.children)
        }
        Node::Choice(choice) => super::lay::inside(choice).any(holds_layout),
        Node::Each { body, .. } => holds_layout(body),
        _ => false,
    })
}
