//! A Tera source as HTML tools can read it: every tag gives way to as many bytes that mean nothing to them, so that
//! places stay where they were. And characters written as references, read.

use quick_xml::escape::resolve_html5_entity;

use crate::templates::compile::{Piece, pieces};

/// Stands for a value that a person brings.
pub const VALUE: char = '\u{e000}';

/// Stands for each byte of a tag that prints a value.
const PRINTED: char = '\u{1}';
/// Stands for each byte of a tag that prints nothing itself.
pub const SILENT: char = '\u{2}';

pub fn masked(source: &str) -> String {
    let mut out = String::with_capacity(source.len());
    for piece in pieces(source) {
        match piece {
            Piece::Text(text) => {
                out.extend(text.chars().map(|letter| if is_mask(letter) { ' ' } else { letter }));
            }
            Piece::Tag(tag) => {
                let stand_in = if tag.starts_with("{{") { PRINTED } else { SILENT };
                out.extend(std::iter::repeat_n(stand_in, tag.len()));
            }
        }
    }
    out
}

fn is_mask(letter: char) -> bool {
    matches!(letter, PRINTED | SILENT)
}

/// Without what prints nothing, and with one mark for each value.
pub fn unmasked(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            SILENT => {}
            PRINTED if out.ends_with(VALUE) => {}
            PRINTED => out.push(VALUE),
            other => out.push(other),
        }
    }
    out
}

/// Text of HTML with its references (`&amp;`, `&#252;`, `&uuml;`) as the characters they stand for.
pub fn decoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('&') {
        out.push_str(before);
        let read = after.split_once(';').filter(|(name, _)| name.len() <= 32).and_then(|(name, behind)| {
            let said = match name.strip_prefix('#') {
                Some(number) => numbered(number)?.to_string(),
                None => resolve_html5_entity(name)?.to_owned(),
            };
            Some((said, behind))
        });
        match read {
            Some((said, behind)) => {
                out.push_str(&said);
                rest = behind;
            }
            None => {
                out.push('&');
                rest = after;
            }
        }
    }
    out.push_str(rest);
    out
}

fn numbered(number: &str) -> Option<char> {
    let code = match number.strip_prefix(['x', 'X']) {
        Some(hexadecimal) => u32::from_str_radix(hexadecimal, 16).ok()?,
        None => number.parse().ok()?,
    };
    char::from_u32(code).filter(|letter| !is_mask(*letter))
}
