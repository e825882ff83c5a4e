//! What stands around a printed value: words, a tag, an attribute, an address; read off the text before it, tag by tag.

use quick_xml::escape::resolve_html5_entity;

use super::Part;
use super::printed::Place;

/// Stands for a value in what has run.
const VALUE: char = '\u{1}';

/// Of a longer run its beginning and its end are kept, in bytes: every value looks through it again.
const LONGEST_RUN: usize = 4_000;

/// Where in a part a tag stands, by the text before it.
pub struct Around {
    /// Only HTML and drawings have tags; a link is no words at all.
    part: Part,
    inside: Inside,
    /// The end of an element whose content is text alone, while it is not there yet.
    until: Option<&'static str>,
    /// The text since the last blank or tag; in a tag, since its last attribute; in an attribute, since it began.
    run: String,
    /// What had run before each open condition, and at the end of each of its branches.
    branches: Vec<Branches>,
}

struct Branches {
    before: String,
    ends: Vec<String>,
    /// There is an `else`, so that nobody comes past all of them.
    is_whole: bool,
}

#[derive(PartialEq, Eq)]
enum Inside {
    Text,
    Tag,
    /// A tag's attribute, by its quote.
    Value(char, Attribute),
    /// Of `style` and `script`. What has run is what a declaration says last.
    Code,
    /// A comment or a declaration, by its end.
    Markup(&'static str),
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Attribute {
    Link,
    Picture,
    Other,
}

impl Around {
    pub fn new(part: Part) -> Self {
        Around { part, inside: Inside::Text, until: None, run: String::new(), branches: Vec::new() }
    }

    pub fn read(&mut self, text: &str) {
        if !matches!(self.part, Part::Html | Part::Card) {
            self.run_on(text);
            return self.bound();
        }
        let mut at = 0;
        while let Some(letter) = text[at..].chars().next() {
            let rest = &text[at..];
            at += letter.len_utf8();
            match (&self.inside, letter) {
                (Inside::Text, '<') if self.until.map_or(opens(rest), |end| starts(rest, end)) => {
                    self.run.clear();
                    (self.inside, self.until) = match declared(rest, self.part) {
                        Some(end) => (Inside::Markup(end), None),
                        None if starts(rest, "<style") || starts(rest, "<script") => (Inside::Code, None),
                        None => (Inside::Tag, text_alone(rest, self.part)),
                    };
                }
                (Inside::Markup(end), _) => {
                    // A comment ends there, too (HTML, 13.2.5.51).
                    let ends = if *end == "-->" { &["-->", "--!>"][..] } else { std::slice::from_ref(end) };
                    if let Some(end) = ends.iter().find(|end| rest.starts_with(**end)) {
                        at += end.len() - letter.len_utf8();
                        self.inside = Inside::Text;
                    }
                }
                (Inside::Text, _) => self.run_on(&rest[..letter.len_utf8()]),
                (Inside::Tag, '>') => {
                    self.run.clear();
                    self.inside = Inside::Text;
                }
                (Inside::Tag, '"' | '\'') if awaits_value(&self.run) => {
                    self.inside = Inside::Value(letter, attribute(&self.run));
                    self.run.clear();
                }
                (Inside::Value(quote, _), letter) if *quote == letter => {
                    self.run.clear();
                    self.inside = Inside::Tag;
                }
                (Inside::Tag | Inside::Value(..), letter) => self.run.push(letter),
                (Inside::Code, '<') if starts(rest, "</style") || starts(rest, "</script") => {
                    self.run.clear();
                    self.inside = Inside::Tag;
                }
                (Inside::Code, ')' | ';' | '{' | '}') => self.run.clear(),
                (Inside::Code, letter) => self.run.push(letter),
            }
            self.bound();
        }
    }

    /// How an address begins and what it says last is all that counts of it.
    fn bound(&mut self) {
        if self.run.len() <= LONGEST_RUN {
            return;
        }
        if is_blank(&self.run) {
            return self.run.clear();
        }
        // No reference is cut in two: what is left of it would be no blank any more.
        let part = LONGEST_RUN / 4;
        let begin = self.run.floor_char_boundary(part);
        let begin = self.run[..begin].rfind('&').filter(|at| begin - at < 40).unwrap_or(begin);
        let end = self.run.ceil_char_boundary(self.run.len() - part);
        let end = self.run[end..].find('&').filter(|at| *at < 40).map_or(end, |at| end + at);
        self.run.replace_range(begin..end, "");
    }

    /// Each branch goes on from what was before all of them. What comes behind stands in an address only where every way
    /// there leads through one.
    pub fn turn(&mut self, word: &str) {
        match word {
            "if" | "for" => {
                // No address is longer, and a hostile source has thousands of conditions.
                let before = if self.run.len() > 500 { String::new() } else { self.run.clone() };
                self.branches.push(Branches { before, ends: Vec::new(), is_whole: false });
            }
            "elif" | "else" => {
                if let Some(open) = self.branches.last_mut() {
                    open.ends.push(std::mem::replace(&mut self.run, open.before.clone()));
                    open.is_whole |= word == "else";
                }
            }
            "endif" | "endfor" => {
                let Some(open) = self.branches.pop() else { return };
                let past = (!open.is_whole).then_some(open.before);
                let plain = open.ends.into_iter().chain(past).find(|end| !is_address(end));
                if let Some(plain) = plain.filter(|_| is_address(&self.run)) {
                    self.run = plain;
                }
            }
            _ => {}
        }
    }

    /// A value is printed here.
    pub fn print(&mut self) {
        if !self.run.ends_with(VALUE) {
            self.run.push(VALUE);
        }
    }

    fn run_on(&mut self, text: &str) {
        const ENDS: &str = "|\"<>“”«»";
        let is_end = |letter: char| letter.is_whitespace() || ENDS.contains(letter);
        match text.rfind(is_end) {
            Some(end) => self.run = text[end..].trim_start_matches(is_end).to_owned(),
            None => self.run.push_str(text),
        }
        // HTML writes blanks and marks by their names, too.
        let reference = self.run.strip_suffix(';').and_then(|run| run.rsplit_once('&'));
        if self.part != Part::Text && reference.and_then(|(_, name)| referred(name)).is_some_and(is_end) {
            self.run.clear();
        }
    }

    pub fn place(&self) -> Place {
        let among_words = self.part != Part::Link && self.inside == Inside::Text;
        match self.inside {
            _ if among_words && !is_address(&self.run) => Place::Words,
            // Words in letters of other scripts may follow an address without a blank.
            Inside::Text if !self.run.is_ascii() => Place::Plain,
            Inside::Text if matches!(self.part, Part::Html | Part::Text | Part::Link) => in_address(&self.run),
            Inside::Value(_, Attribute::Other) | Inside::Code if self.part == Part::Html => in_style(&self.run),
            Inside::Value(_, Attribute::Other) => Place::Plain,
            Inside::Value(_, Attribute::Link) if self.part == Part::Html && is_blank(&self.run) => Place::Link,
            Inside::Value(..) if self.part == Part::Html => in_address(&self.run),
            Inside::Tag => unquoted(&self.run, self.part).unwrap_or(Place::Name),
            _ => Place::Plain,
        }
    }
}

fn is_address(run: &str) -> bool {
    // "Book: {{ url }}?c={{ town }}": words have no such questions.
    let is_asking = run.starts_with(VALUE)
        && run
            .split_once('?')
            .is_some_and(|(_, asked)| asked.starts_with(char::is_alphanumeric) && asked.contains('='));
    is_asking || ["://", "www.", "mailto:", "tel:", "@"].iter().any(|mark| run.contains(mark))
}

/// The first letter that a reference of HTML stands for.
pub(super) fn referred(name: &str) -> Option<char> {
    match name.strip_prefix('#') {
        Some(number) => {
            let read = number.strip_prefix(['x', 'X']).map(|number| u32::from_str_radix(number, 16));
            char::from_u32(read.unwrap_or_else(|| number.parse()).ok()?)
        }
        None => resolve_html5_entity(name)?.chars().next(),
    }
}

/// Whether an address has not begun yet: blanks before it count for nothing, however they are written.
fn is_blank(begun: &str) -> bool {
    let is_blank = |letter: char| letter <= ' ' && letter != VALUE;
    let mut rest = begun.trim_start_matches(is_blank);
    while let Some((name, behind)) = rest.strip_prefix('&').and_then(|reference| reference.split_once(';')) {
        if !referred(name).is_some_and(is_blank) {
            return false;
        }
        rest = behind.trim_start_matches(is_blank);
    }
    rest.is_empty()
}

/// What comes next in the value of an attribute without quotes, as HTML, 13.1.2.3, has it.
fn unquoted(tag: &str, part: Part) -> Option<Place> {
    let last = tag.trim_end();
    let said = last.rsplit(char::is_whitespace).next().unwrap_or_default();
    let begun = match said.split_once('=') {
        Some((_, "")) => "",
        Some((_, begun)) if last.len() == tag.len() => begun,
        _ => return None,
    };
    Some(match (attribute(&last[..last.len() - begun.len()]), in_address(begun)) {
        (Attribute::Link, _) if part == Part::Html && is_blank(begun) => Place::BareLink,
        (Attribute::Link | Attribute::Picture, place @ (Place::Address | Place::Rest)) if part == Part::Html => place,
        _ => Place::Bare,
    })
}

/// What comes next among declarations: an address has encoded values there, too.
fn in_style(said: &str) -> Place {
    match said.rsplit_once("url(").filter(|(_, begun)| !begun.contains(')')) {
        Some((_, begun)) => in_address(begun.trim_start_matches(['"', '\'', ' '])),
        None => Place::Plain,
    }
}

/// The attribute whose name is what a tag says last.
fn attribute(tag: &str) -> Attribute {
    let said = tag.trim_end().trim_end_matches('=').trim_end();
    let name = said.rsplit(|sign: char| sign.is_whitespace() || sign == '/').next().unwrap_or_default();
    match () {
        () if ["href", "xlink:href", "action", "formaction"].iter().any(|link| name.eq_ignore_ascii_case(link)) => {
            Attribute::Link
        }
        () if ["src", "background", "poster"].iter().any(|of| name.eq_ignore_ascii_case(of)) => Attribute::Picture,
        () => Attribute::Other,
    }
}

/// What comes next in an address that has begun so. Its scheme, its website and its mailbox are the author's to say, and so
/// is a whole row of questions: behind these a value is no part of an address, but the address itself.
fn in_address(begun: &str) -> Place {
    let hierarchical = begun.find("://").map(|at| at + "://".len()).or_else(|| begun.find("www."));
    let mailbox = ["mailto:", "tel:", "sms:"].iter().any(|scheme| begun.contains(scheme));
    let behind = match hierarchical {
        Some(website) => begun[website..].find(['/', '?', '#']).map(|at| &begun[website + at..]),
        None if mailbox => begun.find('?').map(|at| &begun[at..]),
        // The website itself is a value: “{{ site }}/visit?id={{ id }}”, “{{ url }}&n={{ name }}”.
        None if begun.starts_with(VALUE) => Some(begun.trim_start_matches(VALUE))
            .filter(|behind| behind.is_empty() || behind.starts_with(['/', '?', '&', '#'])),
        None => begun.starts_with(['/', '?']).then_some(begun),
    };
    let whole = |behind: &str| behind.ends_with(['?', '&']) || behind.ends_with("&amp;");
    match behind {
        Some(behind) if behind.is_empty() || whole(behind) => Place::Rest,
        Some(_) => Place::Address,
        None => Place::Plain,
    }
}

/// The end of what begins with `<!` or `<?` and is no tag: a comment (HTML, 13.1.6), what XML puts into CDATA, a declaration.
/// What Outlook alone reads stands in a comment, and is as much read as the rest.
fn declared(rest: &str, part: Part) -> Option<&'static str> {
    const TO_OUTLOOK: &str = "<!--[if";
    Some(match rest {
        _ if starts(rest, TO_OUTLOOK) => "]>",
        _ if rest.starts_with("<!-->") || rest.starts_with("<!--->") => ">",
        _ if rest.starts_with("<!--") => "-->",
        _ if rest.starts_with("<![CDATA[") && part == Part::Card => "]]>",
        _ if rest.starts_with("<?") && part == Part::Card => "?>",
        _ if rest.starts_with("<!") || rest.starts_with("<?") => ">",
        _ => return None,
    })
}

/// The end of an element of HTML in which `<` is a letter like any other (HTML, 13.1.2).
fn text_alone(rest: &str, part: Part) -> Option<&'static str> {
    const ENDS: [(&str, &str); 3] = [("<title", "</title"), ("<textarea", "</textarea"), ("<xmp", "</xmp")];
    ENDS.into_iter().find(|(begin, _)| part == Part::Html && starts(rest, begin)).map(|(_, end)| end)
}

/// Whether an attribute's value may begin, of what a tag says so far. A quote anywhere else is a letter like any other (HTML,
/// 13.2.5.32 and after).
fn awaits_value(tag: &str) -> bool {
    let said = tag.trim_end().rsplit(char::is_whitespace).next().unwrap_or_default();
    said.find('=').is_some_and(|at| at + 1 == said.len())
}

/// HTML, 13.2.5.6: any other `<` is text. At the end of a piece a tag's name may be printed.
fn opens(rest: &str) -> bool {
    rest[1..].chars().next().is_none_or(|next| next.is_ascii_alphabetic() || matches!(next, '/' | '!' | '?'))
}

fn starts(text: &str, with: &str) -> bool {
    text.get(..with.len()).is_some_and(|start| start.eq_ignore_ascii_case(with))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_run_without_an_end_its_beginning_and_its_end_are_kept() {
        for part in [Part::Html, Part::Text] {
            let mut around = Around::new(part);
            around.read("https://example.org/?a=");
            for _ in 0..20_000 {
                around.print();
                around.read("&b=");
                assert!(around.run.len() <= LONGEST_RUN);
            }
            assert_eq!(around.place(), Place::Address, "{part:?}");
            around.read("1&");
            assert_eq!(around.place(), Place::Rest, "{part:?}");
        }
        let mut link = Around::new(Part::Html);
        link.read("<a href=\"");
        for reference in ["&#9;", "&#10;", "&#000013;", " "] {
            link.read(&reference.repeat(3_000));
            assert_eq!(link.place(), Place::Link, "{reference} begins no address");
        }
        let mut words = Around::new(Part::Html);
        words.read(&format!("https://example.org/{} ", "a".repeat(10_000)));
        words.print();
        assert_eq!(words.place(), Place::Words);
    }
}
