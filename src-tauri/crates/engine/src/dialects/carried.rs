//! Pictures that a brought file carries in itself, taken in as any other. Its page calls each by a number,
//! `src="picture:3"`, until a block shows it.

use std::collections::HashMap;
use std::ops::Range;

use base64::Engine;
use base64::alphabet::STANDARD;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

use super::Mark;
use crate::pictures::{Taken, take_in};

const NAME: &str = "picture:";

/// More pictures than these are no text with pictures.
const MOST: usize = 100;

const LENIENT: GeneralPurpose = GeneralPurpose::new(
    &STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

#[derive(Default)]
pub struct Carried {
    pictures: Vec<Picture>,
    /// By where the file has them, or by what they are.
    known: HashMap<String, Result<usize, String>>,
    /// Those that cannot be shown, and why.
    pub refused: Vec<Mark>,
}

struct Picture {
    taken: Option<Taken>,
    /// As a page of its own would hold it.
    address: String,
}

/// The picture that an address on such a page stands for.
pub fn number(address: &str) -> Option<usize> {
    address.strip_prefix(NAME)?.parse().ok()
}

pub fn address(number: usize) -> String {
    format!("{NAME}{number}")
}

/// A page with the pictures it holds as `data:` by their numbers.
pub fn of_page(page: &str) -> (String, Carried) {
    let mut carried = Carried::default();
    let mut written = String::new();
    let mut done = 0;
    for tag in images(page) {
        let Some(src) = attribute(&page[tag.clone()], "src") else { continue };
        let src = tag.start + src.start..tag.start + src.end;
        let url = page[src.clone()].trim_matches(['"', '\'']).trim();
        if !url.get(..5).is_some_and(|scheme| scheme.eq_ignore_ascii_case("data:")) {
            continue;
        }
        let number = carried.of_url(url);
        if let Some(why) = carried.why_not(url) {
            let alt = attribute(&page[tag.clone()], "alt").map(|range| &page[tag.clone()][range]);
            let alt = alt.map(|alt| alt.trim_matches(['"', '\'']).trim()).filter(|alt| !alt.is_empty());
            let source = alt.map_or_else(|| "a picture".to_owned(), super::braces::decoded);
            carried.refused.push(Mark { line: line_of(page, tag.start), source, why });
        }
        written.push_str(&page[done..src.start]);
        written.push_str(&format!("\"{}\"", address(number)));
        done = src.end;
    }
    written.push_str(&page[done..]);
    (written, carried)
}

impl Carried {
    /// None where it cannot be shown.
    pub fn get(&self, number: usize) -> Option<&Taken> {
        self.pictures.get(number)?.taken.as_ref()
    }

    /// The number of the picture that the file calls `name`; `read` gets its bytes. Err says why there is none.
    pub fn take(&mut self, name: &str, read: impl FnOnce() -> Result<Vec<u8>, String>) -> Result<usize, String> {
        if let Some(known) = self.known.get(name) {
            return known.clone();
        }
        let taken = if self.pictures.len() < MOST {
            read().and_then(|bytes| take_in(&bytes).map_err(|error| error.to_string()))
        } else {
            Err(format!("Only the first {MOST} pictures of a file are brought"))
        };
        let number = taken.map(|taken| {
            let address = format!(
                "data:{};base64,{}",
                taken.media.as_type(),
                base64::engine::general_purpose::STANDARD.encode(&taken.bytes)
            );
            self.pictures.push(Picture { taken: Some(taken), address });
            self.pictures.len() - 1
        });
        self.known.insert(name.to_owned(), number.clone());
        number
    }

    /// One that cannot be shown has a number too: its page is written with it.
    fn of_url(&mut self, url: &str) -> usize {
        let asked = self.take(url, || decoded(url));
        let at = self.pictures.len();
        match asked {
            Ok(number) => {
                url.clone_into(&mut self.pictures[number].address);
                number
            }
            Err(_) => {
                self.pictures.push(Picture { taken: None, address: url.to_owned() });
                at
            }
        }
    }

    fn why_not(&self, url: &str) -> Option<String> {
        self.known.get(url)?.as_ref().err().cloned()
    }

    /// A page with its pictures in it again, but for those that would make it heavier than `most` bytes: these are taken
    /// out of it, and the lines they stood in are told.
    pub fn put_back(&self, page: &str, most: usize) -> (String, Vec<u32>) {
        let (mut written, mut done, mut left_out) = (String::new(), 0, Vec::new());
        let mut weight = page.len();
        for tag in images(page) {
            let Some(src) = attribute(&page[tag.clone()], "src") else { continue };
            let src = tag.start + src.start..tag.start + src.end;
            let named = number(page[src.clone()].trim_matches('"'));
            let Some(picture) = named.and_then(|number| self.pictures.get(number)) else { continue };
            if weight + picture.address.len() > most {
                left_out.push(line_of(page, tag.start));
                written.push_str(&page[done..tag.start]);
                done = tag.end;
                continue;
            }
            weight += picture.address.len();
            written.push_str(&page[done..src.start]);
            written.push_str(&format!("\"{}\"", picture.address.replace('"', "")));
            done = src.end;
        }
        written.push_str(&page[done..]);
        (written, left_out)
    }
}

fn line_of(page: &str, at: usize) -> u32 {
    u32::try_from(page[..at].matches('\n').count() + 1).unwrap_or(u32::MAX)
}

/// The bytes behind a `data:` address (RFC 2397).
fn decoded(url: &str) -> Result<Vec<u8>, String> {
    let (head, body) = url.split_once(',').unwrap_or((url, ""));
    if head.to_ascii_lowercase().contains("svg") {
        return Ok(b"<svg".to_vec());
    }
    Ok(if head.to_ascii_lowercase().contains("base64") { of_base64(body) } else { body.as_bytes().to_vec() })
}

/// The letters themselves, which are no picture, where they make no sense.
pub fn of_base64(letters: &str) -> Vec<u8> {
    let letters: Vec<u8> = letters.bytes().filter(|letter| !letter.is_ascii_whitespace()).collect();
    LENIENT.decode(&letters).unwrap_or(letters)
}

/// Where each `<img …>` stands.
fn images(page: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(open) = page[at..].find('<').map(|open| at + open) {
        at = open + 1;
        let rest = &page[open..];
        let is_image = rest.get(1..4).is_some_and(|name| name.eq_ignore_ascii_case("img"))
            && rest[4..].starts_with(|next: char| next.is_ascii_whitespace() || next == '/');
        if !is_image {
            continue;
        }
        let mut quote = None;
        let end = rest.char_indices().find(|(_, letter)| {
            match (quote, letter) {
                (None, '"' | '\'') => quote = Some(*letter),
                (Some(open), letter) if open == *letter => quote = None,
                _ => {}
            }
            quote.is_none() && *letter == '>'
        });
        let Some((end, _)) = end else { break };
        found.push(open..open + end + 1);
        at = open + end + 1;
    }
    found
}

/// Where the value of an attribute stands in its tag, with its quotes.
fn attribute(tag: &str, wanted: &str) -> Option<Range<usize>> {
    let blank = |letter: char| letter.is_ascii_whitespace() || letter == '/';
    let mut at = 4;
    loop {
        at += tag[at..].len() - tag[at..].trim_start_matches(blank).len();
        let name = tag[at..].split(|letter: char| blank(letter) || matches!(letter, '=' | '>')).next()?;
        if tag[at..].starts_with('>') || at >= tag.len() {
            return None;
        }
        at += name.len();
        let rest = tag[at..].trim_start();
        let Some(value) = rest.strip_prefix('=') else {
            if name.is_empty() {
                at += 1;
            }
            continue;
        };
        let value = value.trim_start();
        at = tag.len() - value.len();
        let length = match value.chars().next()? {
            quote @ ('"' | '\'') => value[1..].find(quote)? + 2,
            _ => value.find(|letter: char| letter.is_ascii_whitespace() || letter == '>')?,
        };
        if name.eq_ignore_ascii_case(wanted) {
            return Some(at..at + length);
        }
        at += length;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// One transparent pixel.
    const PIXEL: &str = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";

    #[test]
    fn pictures_of_a_page_are_called_by_number_and_come_back_where_they_stood() {
        let page = format!(
            "<p>a<IMG alt='x > y' SRC='{PIXEL}'>\n<img src=\"https://a.example/b.png\"><img src={PIXEL} alt=z>\n\
             <img src=\"data:image/svg+xml;utf8,<svg/>\" alt=\"A &amp; B\"><imgs src=\"{PIXEL}\"> < img 2 <img"
        );
        let (named, carried) = of_page(&page);
        let wanted = format!(
            "<p>a<IMG alt='x > y' SRC=\"picture:0\">\n<img src=\"https://a.example/b.png\"><img src=\"picture:0\" alt=z>\n\
             <img src=\"picture:1\" alt=\"A &amp; B\"><imgs src=\"{PIXEL}\"> < img 2 <img"
        );
        assert_eq!(named, wanted);
        assert!(carried.get(0).is_some() && carried.get(1).is_none() && carried.get(7).is_none());
        let [refused] = carried.refused.as_slice() else { panic!("{:?}", carried.refused) };
        assert_eq!((refused.line, refused.source.as_str()), (3, "A & B"));
        assert!(refused.why.contains("drawing cannot be read"), "{}", refused.why);
        let (back, left_out) = carried.put_back(&named, usize::MAX);
        assert_eq!(
            (back.replace('\'', "\""), left_out),
            (page.replace('\'', "\"").replace(&format!("={PIXEL}"), &format!("=\"{PIXEL}\"")), vec![])
        );
        let (light, left_out) = carried.put_back(&named, named.len() + PIXEL.len());
        assert_eq!(
            (light.matches("data:image/gif").count(), left_out),
            (2, vec![2, 3]),
            "one in its place, one that was never an image"
        );
    }

    #[test]
    fn what_makes_no_sense_is_refused_with_a_sentence() {
        for (url, why) in [
            ("data:image/png;base64,!!!!", "not a picture"),
            ("data:image/png;base64,iVBORw0KGgo=", "damaged"),
            ("data:,x", "not a picture"),
            ("data:", "empty"),
        ] {
            let (_, carried) = of_page(&format!("<img src=\"{url}\">"));
            assert!(carried.refused[0].why.contains(why), "{url}: {:?}", carried.refused);
        }
    }
}
