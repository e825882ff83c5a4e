//! The words of a drawing, and the tags in them. Drawing programs set a line in pieces, and a tag may be cut by them: here
//! it is put together where it begins.

use std::collections::{HashMap, HashSet};

use roxmltree::{Document, Node, NodeId};

use super::own;
use crate::render::tags_in;

pub struct Words {
    /// Of texts whose tags were cut, each piece as it is now.
    joined: HashMap<NodeId, String>,
    /// Texts in which there is a tag.
    tagged: HashSet<NodeId>,
    /// Pieces that are set behind another one in the same line; the cut moves them.
    following: HashSet<NodeId>,
}

impl Words {
    pub fn of(document: &Document) -> Words {
        let mut words = Words { joined: HashMap::new(), tagged: HashSet::new(), following: HashSet::new() };
        for text in document.descendants().filter(|node| is_text(node)) {
            words.read(text);
        }
        words
    }

    /// A piece of text as it goes on.
    pub fn said<'a>(&'a self, node: Node<'a, '_>) -> &'a str {
        self.joined.get(&node.id()).map_or_else(|| node.text().unwrap_or_default(), String::as_str)
    }

    /// Whether this text has a tag anywhere in it.
    pub fn has_tags(&self, text: Node) -> bool {
        self.tagged.contains(&text.id())
    }

    pub fn follows(&self, piece: Node) -> bool {
        self.following.contains(&piece.id())
    }

    /// The line of the file in which a tag stands, the first one if it cannot be found.
    pub fn line_of(&self, document: &Document, tag: &str) -> u32 {
        let wanted = tag.trim();
        let says = |node: &Node| {
            let words = node.is_text() && tidied(self.said(*node)).contains(wanted);
            words || node.attributes().any(|attribute| tidied(attribute.value()).contains(wanted))
        };
        let node = document.descendants().find(|node| !wanted.is_empty() && says(node));
        node.map_or(1, |node| document.text_pos_at(node.range().start).row)
    }

    fn read(&mut self, text: Node) {
        let pieces: Vec<Node> = text.descendants().filter(|node| node.is_text()).collect();
        let whole: String = pieces.iter().filter_map(|piece| piece.text()).collect();
        let tags = tags_in(&whole);
        if tags.is_empty() {
            return;
        }
        self.tagged.insert(text.id());
        let mut starts: Vec<usize> = Vec::with_capacity(pieces.len());
        let mut length = 0;
        for piece in &pieces {
            starts.push(length);
            length += piece.text().map_or(0, str::len);
        }
        let piece_at = |at: usize| starts.partition_point(|start| *start <= at).saturating_sub(1);
        if tags.iter().all(|tag| piece_at(tag.start) == piece_at(tag.end - 1)) {
            return;
        }
        let mut joined = vec![String::new(); pieces.len()];
        let mut at = 0;
        for tag in &tags {
            share_out(&whole, at..tag.start, &starts, &mut joined);
            joined[piece_at(tag.start)].push_str(&whole[tag.clone()]);
            at = tag.end;
        }
        share_out(&whole, at..whole.len(), &starts, &mut joined);
        self.joined.extend(pieces.iter().map(Node::id).zip(joined));
        let mut height = None;
        for piece in text.descendants().filter(|node| node.is_element()) {
            let own = own(piece, "y");
            if own.is_some() && own == height {
                self.following.insert(piece.id());
            }
            height = own.or(height);
        }
    }
}

/// Text outside of tags stays in its piece.
fn share_out(whole: &str, range: std::ops::Range<usize>, starts: &[usize], into: &mut [String]) {
    for (piece, start) in starts.iter().enumerate() {
        let end = starts.get(piece + 1).copied().unwrap_or(whole.len());
        let (from, to) = (range.start.max(*start), range.end.min(end));
        if from < to {
            into[piece].push_str(&whole[from..to]);
        }
    }
}

/// Tags with blanks and quotation marks as Tera knows them: drawing programs set finer ones.
pub fn tidied(text: &str) -> String {
    let mut tidied = String::with_capacity(text.len());
    let mut at = 0;
    for tag in tags_in(text) {
        tidied.push_str(&text[at..tag.start]);
        tidied.extend(text[tag.clone()].chars().map(|c| match c {
            '“' | '”' | '„' => '"',
            c if c.is_whitespace() => ' ',
            c => c,
        }));
        at = tag.end;
    }
    tidied.push_str(&text[at..]);
    tidied
}

fn is_text(node: &Node) -> bool {
    node.is_element() && node.tag_name().name() == "text"
}
