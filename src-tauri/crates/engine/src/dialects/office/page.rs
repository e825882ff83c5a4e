//! The page as it grows: paragraphs, headings, lists and tables out of inline HTML that is already escaped.

/// A field: its instruction, what it last showed, its end. Letters of the private use area, which no document's own
/// text can forge: they are left out of it.
pub const OPEN: char = '\u{e000}';
pub const PART: char = '\u{e002}';
pub const CLOSE: char = '\u{e001}';

/// What opens an instruction that only says why something is not on the page.
pub const LEFT_OUT: char = '!';

/// What opens an instruction that says why something on the page cannot go out.
pub const HELD_BACK: char = '?';

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Paragraph,
    Heading(u8),
    /// `ordered` lists count.
    Item {
        ordered: bool,
    },
}

/// The pictures of a line, which stand before or behind it, and what of them is not brought.
#[derive(Default)]
pub struct Beside {
    pub before: Vec<String>,
    pub after: Vec<String>,
    pub left_out: Vec<String>,
}

#[derive(Default)]
pub struct Page {
    written: String,
    list: Option<&'static str>,
    any: bool,
}

impl Page {
    /// One line of the page, also where there is nothing to say: lines are counted as the document's paragraphs. What
    /// stands beside it is HTML of its own.
    pub fn line(&mut self, kind: Kind, attributes: &str, inner: &str, beside: Beside) {
        beside.before.iter().for_each(|picture| self.picture(picture));
        let list = match kind {
            Kind::Item { ordered: true } => Some("ol"),
            Kind::Item { ordered: false } => Some("ul"),
            _ => None,
        };
        if !inner.trim().is_empty() {
            self.any = true;
            self.turn_to(list);
            let tag = match kind {
                Kind::Paragraph => "p".to_owned(),
                Kind::Heading(level) => format!("h{}", level.clamp(1, 6)),
                Kind::Item { .. } => "li".to_owned(),
            };
            self.written.push_str(&format!("<{tag}{attributes}>{}</{tag}>", inner.trim()));
        }
        beside.after.iter().for_each(|picture| self.picture(picture));
        beside.left_out.iter().for_each(|field| self.tag(field));
        self.written.push('\n');
    }

    /// What belongs to no line.
    pub fn beside(&mut self, beside: Beside) {
        beside.before.iter().chain(&beside.after).for_each(|picture| self.picture(picture));
        beside.left_out.iter().for_each(|field| self.tag(field));
    }

    fn picture(&mut self, picture: &str) {
        self.any = true;
        self.tag(&format!("<p>{picture}</p>"));
    }

    /// Tags around lines: of a table and its cells.
    pub fn tag(&mut self, tag: &str) {
        self.turn_to(None);
        self.written.push_str(tag);
    }

    fn turn_to(&mut self, list: Option<&'static str>) {
        if self.list == list {
            return;
        }
        if let Some(open) = self.list.take() {
            self.written.push_str(&format!("</{open}>"));
        }
        if let Some(open) = list {
            self.written.push_str(&format!("<{open}>"));
        }
        self.list = list;
    }

    /// None for a page with nothing on it.
    pub fn finish(mut self, language: Option<&str>) -> Option<String> {
        self.turn_to(None);
        let language = language.map(|tag| format!(" lang=\"{}\"", escaped(tag))).unwrap_or_default();
        let body = self.written.trim_end();
        self.any.then(|| format!("<html{language}><body>{body}</body></html>\n"))
    }
}

/// Text as HTML, without the letters that mark a field.
pub fn escaped(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for letter in unmarked(text).chars() {
        match letter {
            '&' => written.push_str("&amp;"),
            '<' => written.push_str("&lt;"),
            '>' => written.push_str("&gt;"),
            '"' => written.push_str("&quot;"),
            other => written.push(other),
        }
    }
    written
}

pub fn unmarked(text: &str) -> String {
    text.chars().filter(|letter| !matches!(*letter, OPEN | PART | CLOSE)).collect()
}

pub fn field(instruction: &str, shown: &str) -> String {
    format!("{OPEN}{instruction}{PART}{shown}{CLOSE}")
}

/// Why a link is left away whose words stay.
pub const NO_LINK: &str = "Its link holds a placeholder, or leads where no link may";

/// Something that is not brought, and why.
pub fn left_out(what: &str, why: &str) -> String {
    field(&format!("{LEFT_OUT}{why}"), what)
}

/// Something that must not go out as it is, and why.
pub fn held_back(what: &str, why: &str) -> String {
    field(&format!("{HELD_BACK}{why}"), what)
}

/// An address that a link may have; every other kind is left away and its words stay.
pub fn link_address(address: &str) -> Option<String> {
    let address = unmarked(address.trim());
    let lower = address.to_ascii_lowercase();
    let safe = ["http://", "https://", "mailto:", "tel:"].iter().any(|scheme| lower.starts_with(scheme));
    safe.then_some(address)
}
