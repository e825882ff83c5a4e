//! Style sheets and style attributes without addresses of other machines; every other byte stays.
//! Not here: what a rule means, and HTML's own escapes, which are resolved before.

use cssparser::{ParseError, Parser, ParserInput, SourcePosition, Token};

use super::{Address, PLACEHOLDER};

/// Where the CSS stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Sheet,
    Attribute,
}

#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Cleaned {
    /// `None` when nothing had to change.
    pub text: Option<String>,
    pub blocked: u32,
}

/// Deeper blocks than this are no style of an email; the whole sheet is left out.
const DEEPEST: usize = 64;

/// What a quoted string is at this point.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Strings {
    Words,
    Addresses,
    /// The value of a custom property, which may become an address elsewhere.
    Unknown,
}

struct Sweep {
    place: Place,
    out: String,
    copied: SourcePosition,
    changed: bool,
    blocked: u32,
}

/// `css` with every remote address replaced and `@import` without effect.
pub(super) fn clean(css: &str, place: Place) -> Cleaned {
    if !css.contains(['(', '@', '\\', ':']) {
        return Cleaned::default();
    }
    let mut input = ParserInput::new(css);
    let mut parser = Parser::new(&mut input);
    let mut sweep = Sweep { place, out: String::new(), copied: parser.position(), changed: false, blocked: 0 };
    if sweep.walk(&mut parser, Strings::Words, 0).is_err() {
        return Cleaned { text: Some(String::new()), blocked: sweep.blocked };
    }
    if !sweep.changed {
        return Cleaned::default();
    }
    sweep.out.push_str(parser.slice_from(sweep.copied));
    Cleaned { text: Some(sweep.out), blocked: sweep.blocked }
}

/// Nothing in a sheet that could be read as a tag or a reference, should a browser see a drawing where we see HTML. CSS
/// reads `\3C ` as `<`; the marks `<!--` mean nothing to it.
pub(super) fn without_markup(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(at) = rest.find(['<', '&']) {
        let (before, found) = rest.split_at(at);
        out.push_str(before);
        let next = found.as_bytes().get(1).copied().unwrap_or(b' ');
        let skip = if found.starts_with("<!--") {
            out.push_str("    ");
            4
        } else if found.starts_with('<') && (next.is_ascii_alphabetic() || b"/!?".contains(&next)) {
            out.push_str("\\3C ");
            1
        } else if found.starts_with('&') && (next.is_ascii_alphabetic() || next == b'#') {
            out.push_str("\\26 ");
            1
        } else {
            out.push_str(&found[..1]);
            1
        };
        rest = &found[skip..];
    }
    out.push_str(rest);
    out
}

impl Sweep {
    fn walk<'i>(
        &mut self,
        parser: &mut Parser<'i, '_>,
        given: Strings,
        depth: usize,
    ) -> Result<(), ParseError<'i, ()>> {
        if depth > DEEPEST {
            return Err(parser.new_custom_error(()));
        }
        let mut strings = given;
        let mut custom_name = false;
        let mut colon: Option<SourcePosition> = None;
        loop {
            let start = parser.position();
            let Ok(token) = parser.next_including_whitespace_and_comments() else {
                return Ok(());
            };
            let token = token.clone();
            let after_colon = colon.take();
            match &token {
                Token::UnquotedUrl(address) | Token::BadUrl(address) => {
                    self.address(parser, start, address, Written::Url);
                }
                Token::QuotedString(text) | Token::BadString(text) => {
                    let address = match strings {
                        Strings::Words => false,
                        Strings::Addresses => true,
                        Strings::Unknown => text.contains("//") || text.contains(':'),
                    };
                    if address {
                        self.address(parser, start, text, Written::Quoted);
                    }
                }
                Token::AtKeyword(name) if name.eq_ignore_ascii_case("import") => {
                    self.replace(parser, start, "@-blocked");
                    strings = Strings::Addresses;
                }
                Token::Semicolon => strings = given,
                Token::Ident(name) => {
                    if name.starts_with("--") {
                        custom_name = true;
                    }
                    // Links lose their address in the frame and with it `:link`; this has the same weight.
                    let link = name.eq_ignore_ascii_case("link") || name.eq_ignore_ascii_case("any-link");
                    if let (true, Place::Sheet, Some(colon)) = (link, self.place, after_colon) {
                        self.replace(parser, colon, "[aria-disabled]");
                    }
                }
                Token::Colon => {
                    colon = Some(start);
                    if std::mem::take(&mut custom_name) {
                        strings = Strings::Unknown;
                    }
                }
                Token::Function(name) => {
                    let inner = strings_of(name, strings);
                    parser.parse_nested_block(|inside| self.walk(inside, inner, depth + 1))?;
                }
                Token::CurlyBracketBlock => {
                    parser.parse_nested_block(|inside| self.walk(inside, strings, depth + 1))?;
                    strings = given;
                }
                Token::ParenthesisBlock | Token::SquareBracketBlock => {
                    parser.parse_nested_block(|inside| self.walk(inside, strings, depth + 1))?;
                }
                _ => {}
            }
        }
    }

    fn address(&mut self, parser: &Parser<'_, '_>, start: SourcePosition, address: &str, written: Written) {
        let address = match Address::of(address) {
            Address::Inside => return,
            Address::Absent if address.is_empty() => return,
            Address::Remote if address.trim_ascii_start().starts_with('#') => return,
            other => other,
        };
        if address == Address::Remote {
            self.blocked = self.blocked.saturating_add(1);
        }
        let placeholder = match written {
            Written::Url => format!("url({PLACEHOLDER})"),
            // No quotes of the other kind are needed: the placeholder has none.
            Written::Quoted => match parser.slice_from(start).chars().next() {
                Some('\'') => format!("'{PLACEHOLDER}'"),
                _ => format!("\"{PLACEHOLDER}\""),
            },
        };
        self.replace(parser, start, &placeholder);
    }

    fn replace(&mut self, parser: &Parser<'_, '_>, start: SourcePosition, by: &str) {
        self.out.push_str(parser.slice(self.copied..start));
        if self.out.ends_with(['<', '&']) {
            // What comes next is written anew and must not become a tag or a reference with it.
            self.out.push(' ');
        }
        self.out.push_str(by);
        self.copied = parser.position();
        self.changed = true;
    }
}

#[derive(Debug, Clone, Copy)]
enum Written {
    Url,
    Quoted,
}

fn strings_of(function: &str, around: Strings) -> Strings {
    let function = function.to_ascii_lowercase();
    match function.trim_start_matches("-webkit-") {
        "url" | "src" | "image" | "image-set" | "cross-fade" => Strings::Addresses,
        "type" | "format" | "tech" | "local" => Strings::Words,
        _ => around,
    }
}
