//! A page of MJML before its placeholders are read: what cannot be laid out as it stands is written in another way, or
//! kept and told with its line. Lines stay those of the file.

use super::draft::{Draft, held_back};
use super::parts::Part;
use crate::templates::compile::is_mjml_element;

/// Around the number of a sentence that holds the message back.
const OPEN: char = '\u{e003}';
const CLOSE: char = '\u{e004}';

/// Where words may stand.
const COLUMNS: [&str; 2] = ["mj-column", "mj-hero"];

/// Where columns and sections may.
const SECTIONS: [&str; 4] = ["mjml", "mj-body", "mj-wrapper", "mj-section"];

/// The page to read, and the sentences that hold it back.
pub fn prepared(body: &str, draft: &mut Draft) -> (String, Vec<String>) {
    let mut page = Page { body, at: 0, written: String::new(), open: Vec::new(), held: Vec::new(), draft };
    page.read();
    (page.written, page.held)
}

/// The parts with each sentence in its place.
pub fn held(parts: Vec<Part>, sentences: &[String]) -> Vec<Part> {
    let mut whole = Vec::with_capacity(parts.len());
    for part in parts {
        let Part::Text(text) = part else {
            whole.push(part);
            continue;
        };
        let mut rest = text.as_str();
        while let Some((before, behind)) = rest.split_once(OPEN) {
            let (number, after) = behind.split_once(CLOSE).unwrap_or((behind, ""));
            whole.push(Part::Text(before.to_owned()));
            let sentence = number.parse().ok().and_then(|at: usize| sentences.get(at));
            whole.extend(sentence.cloned().map(Part::Kept));
            rest = after;
        }
        whole.push(Part::Text(rest.to_owned()));
    }
    whole
}

/// Whether nothing in it stands beside anything else.
pub fn is_one_column(body: &str) -> bool {
    let of_section = |section: &str| section.split("</mj-section").next().unwrap_or("").matches("<mj-column").count();
    !body.contains("<mj-group") && body.split("<mj-section").skip(1).all(|section| of_section(section) < 2)
}

struct Page<'p, 'd, 'n> {
    body: &'p str,
    at: usize,
    written: String,
    open: Vec<Open<'p>>,
    held: Vec<String>,
    draft: &'d mut Draft<'n>,
}

struct Open<'p> {
    name: &'p str,
    /// What is written where it ends.
    end: String,
}

impl<'p> Page<'p, '_, '_> {
    fn read(&mut self) {
        while let Some(start) = self.body[self.at..].find('<').map(|found| self.at + found) {
            self.copy(start);
            let rest = &self.body[start..];
            if rest.starts_with("<!--") {
                self.copy(rest.find("-->").map_or(self.body.len(), |end| start + end + 3));
                continue;
            }
            let name = name_of(rest.trim_start_matches(['<', '/']));
            let Some(end) = tag_end(rest).map(|end| start + end).filter(|_| name.starts_with("mj")) else {
                self.copy(start + 1);
                continue;
            };
            match rest.starts_with("</") {
                true => self.end(name, end),
                false => self.begin(name, end, self.body[start..end].ends_with("/>")),
            }
        }
        self.copy(self.body.len());
    }

    fn begin(&mut self, name: &'p str, end: usize, empty: bool) {
        let tag = &self.body[self.at..end];
        let in_head = self.open.iter().any(|open| open.name == "mj-head");
        match name {
            "mj-include" => {
                self.tell(tag, "It calls for another file, which did not come along");
                self.skip(if empty { end } else { self.behind(name, end) });
            }
            "mj-html-attributes" => {
                self.tell(tag, "It gives the page marks that no reader sees");
                self.skip(if empty { end } else { self.behind(name, end) });
            }
            "mj-carousel" if !in_head => {
                self.tell(tag, "Its pictures stand below one another: hardly any mail program turns them");
                self.skip(end);
                self.opened(name, "", empty);
            }
            "mj-carousel-image" if !in_head => {
                self.written.push_str(&tag.replacen(name, "mj-image", 1));
                self.at = end;
                self.opened(name, "</mj-image>", empty);
            }
            "mj-accordion" if !in_head && !tag.contains("icon-wrapped-alt") => {
                // Its arrows say nothing.
                let quiet = format!("{name} icon-wrapped-alt=\"\" icon-unwrapped-alt=\"\"");
                self.written.push_str(&tag.replacen(name, &quiet, 1));
                self.at = end;
                self.opened(name, "</mj-accordion>", empty);
            }
            known if is_mjml_element(known) => {
                self.copy(end);
                self.opened(name, &format!("</{name}>"), empty);
            }
            _ if in_head => {
                self.tell(tag, STRANGER);
                self.skip(if empty { end } else { self.behind(name, end) });
            }
            _ => self.stranger(name, end, empty),
        }
    }

    /// Its words stay where they stand.
    fn stranger(&mut self, name: &'p str, end: usize, empty: bool) {
        let tag = &self.body[self.at..end];
        self.tell(tag, STRANGER);
        self.draft.kept += 1;
        let inside = self.body[end..].split(&format!("</{name}")).next().unwrap_or("");
        let around = match self.open.last() {
            Some(open) if COLUMNS.contains(&open.name) => "mj-text",
            Some(open) if !SECTIONS.contains(&open.name) => "",
            _ => "mj-raw",
        };
        let [open, close] = ["<", "</"].map(|sign| match around {
            "" => String::new(),
            name => format!("{sign}{name}>"),
        });
        self.written.push_str(&format!("{open}{OPEN}{}{CLOSE}", self.held.len()));
        self.held.push(held_back(tag, STRANGER));
        let ends = empty || inside.contains("<mj");
        self.written.push_str(if ends { &close } else { "" });
        self.skip(end);
        self.opened(name, if ends { "" } else { &close }, empty);
    }

    fn end(&mut self, name: &'p str, end: usize) {
        match self.open.iter().rposition(|open| open.name == name) {
            Some(at) => {
                let closed = self.open.drain(at..).next();
                self.written.push_str(&closed.map(|open| open.end).unwrap_or_default());
                self.skip(end);
            }
            None => {
                self.tell(&self.body[self.at..end], "It ends nothing that is open");
                self.skip(end);
                if self.is_misspelt(end) {
                    self.written.push_str(&self.open.pop().map(|open| open.end).unwrap_or_default());
                }
            }
        }
    }

    /// An end that belongs to nothing stands where that of the innermost element should, by the tag behind it.
    fn is_misspelt(&self, end: usize) -> bool {
        let Some(innermost) = self.open.last() else { return false };
        let next = self.body[end..].split_once("<mj").map(|(before, _)| (false, before.len()));
        let ends = self.body[end..].split_once("</mj").map(|(before, _)| (true, before.len()));
        let holds = SECTIONS.contains(&innermost.name) || COLUMNS.contains(&innermost.name);
        match next.into_iter().chain(ends).min_by_key(|(_, at)| *at) {
            Some((true, at)) => name_of(&self.body[end + at + 2..]) != innermost.name,
            _ => !holds,
        }
    }

    fn opened(&mut self, name: &'p str, end: &str, empty: bool) {
        if !empty {
            self.open.push(Open { name, end: end.to_owned() });
        }
    }

    /// Behind the end of an element whose beginning ends at `from`.
    fn behind(&self, name: &str, from: usize) -> usize {
        let close = format!("</{name}");
        let found = self.body[from..].find(&close).map(|at| from + at);
        found.and_then(|at| Some(at + tag_end(&self.body[at..])?)).unwrap_or(from)
    }

    fn copy(&mut self, to: usize) {
        let text = self.body[self.at..to].chars().filter(|letter| !matches!(*letter, OPEN | CLOSE));
        self.written.extend(text);
        self.at = to;
    }

    /// Only its lines are left.
    fn skip(&mut self, to: usize) {
        self.written.extend(self.body[self.at..to].chars().filter(|letter| *letter == '\n'));
        self.at = to;
    }

    fn tell(&mut self, source: &str, why: &str) {
        let lines = self.body[..self.at].matches('\n').count();
        let line = u32::try_from(lines).unwrap_or(u32::MAX).saturating_add(1);
        self.draft.mark_at(line, source, why);
    }
}

const STRANGER: &str = "It is no element of MJML that is known here";

fn name_of(tag: &str) -> &str {
    let end = tag.find(|letter: char| !letter.is_alphanumeric() && letter != '-').unwrap_or(tag.len());
    &tag[..end]
}

/// The length of a tag; a `>` in the quotes of an attribute ends none.
fn tag_end(tag: &str) -> Option<usize> {
    let mut quote = None;
    for (at, letter) in tag.char_indices() {
        match (quote, letter) {
            (None, '>') => return Some(at + 1),
            (None, '"' | '\'') => quote = Some(letter),
            (Some(open), letter) if letter == open => quote = None,
            _ => {}
        }
    }
    None
}
