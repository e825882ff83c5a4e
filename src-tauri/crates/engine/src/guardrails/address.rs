//! Whether a text shows a postal address: a street with a number and, after it, a town with a postcode. They may stand in
//! one line or in several.

use crate::templates::months_in;

/// The languages that write the town before the street.
const TOWN_FIRST: [&str; 11] = ["hu", "ru", "uk", "be", "kk", "ky", "uz", "fa", "ja", "ko", "zh"];

/// How many parts may stand between the first of an address and its last.
const APART: usize = 3;

pub fn is_shown(lines: &[String], own: Option<&str>, locale: &str) -> bool {
    own.is_some_and(|own| stands_in(lines, own)) || has_address(lines, locale)
}

/// Whether every line of the organisation's address can be read, however it is set.
fn stands_in(lines: &[String], own: &str) -> bool {
    let bare =
        |text: &str| text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect::<String>();
    let text = bare(&lines.concat());
    let own: Vec<String> = own.lines().map(bare).filter(|line| !line.is_empty()).collect();
    !own.is_empty() && own.iter().all(|line| text.contains(line))
}

fn has_address(lines: &[String], locale: &str) -> bool {
    let language = crate::cultures::language_of(locale);
    let is_town_first = TOWN_FIRST.contains(&language.as_str());
    let mut parts: Vec<Part> = Vec::new();
    for line in lines {
        if is_cjk(line) {
            return true;
        }
        parts.extend(split(line).map(Part::of));
    }
    let is_dated = |part: &Part| !months_in(part.text, locale).is_empty();
    let whole = parts.iter().any(|part| part.is_whole(is_town_first) && !is_dated(part));
    let mut pairs = parts.iter().enumerate().filter(|(_, part)| part.is_town()).flat_map(|(at, town)| {
        let last = if is_town_first { at + APART } else { at };
        let near = parts.iter().enumerate().take(last + 1).skip(at.saturating_sub(APART));
        near.filter(move |(other, _)| *other != at).map(move |(_, street)| (street, town))
    });
    whole || pairs.any(|(street, town)| street.is_street() && !is_dated(street) && !is_dated(town))
}

/// "〒100-0001 東京都千代田区1-1".
fn is_cjk(line: &str) -> bool {
    let signs = ["省", "市", "区", "區", "路", "号", "號"];
    line.contains('〒') || signs.iter().filter(|sign| line.contains(**sign)).count() >= 3
}

/// The parts of a line, between commas and the like; a comma within a number parts nothing.
fn split(line: &str) -> impl Iterator<Item = &str> {
    let mut letters = line.char_indices().peekable();
    let mut from = 0;
    let mut parts = Vec::new();
    while let Some((at, letter)) = letters.next() {
        let in_number = letter == ',' && letters.peek().is_some_and(|(_, next)| next.is_numeric());
        let before_blank = letters.peek().is_none_or(|(_, next)| next.is_whitespace());
        if ",،;|·•、".contains(letter) && !in_number || "–—-:".contains(letter) && before_blank {
            parts.push(&line[from..at]);
            from = at + letter.len_utf8();
        }
    }
    parts.push(&line[from..]);
    parts.into_iter().map(str::trim).filter(|part| !part.is_empty())
}

struct Part<'t> {
    text: &'t str,
    /// Its words without the marks around them.
    words: Vec<&'t str>,
    names: usize,
    /// Words that begin small: an address has few of them.
    small: usize,
}

impl<'t> Part<'t> {
    fn of(text: &'t str) -> Part<'t> {
        let bare = |word: &'t str| word.trim_matches(|letter: char| !letter.is_alphanumeric());
        let words: Vec<&str> = text.split_whitespace().map(bare).filter(|word| !word.is_empty()).collect();
        let is_small = |word: &&&str| word.starts_with(char::is_lowercase);
        let names = words.iter().filter(|word| letters(word) >= 2 && digits(word) == 0 && !is_small(word)).count();
        let small = words.iter().filter(is_small).count();
        Part { text, words, names, small }
    }

    /// "40212 Düsseldorf", "Boston MA 02110", "London SW1A 1AA", "111 22 Stockholm".
    fn is_town(&self) -> bool {
        let last = self.words.len().saturating_sub(1);
        let at = |at: usize| self.postcode_at(at) && (at > 0 || !self.text.contains(':'));
        self.names >= 1
            && self.words.len() <= 7
            && self.small <= 2
            && (at(0) || last > 0 && (at(last) && !self.is_year_at(last) || at(last - 1) && !self.is_year_at(last - 1)))
    }

    /// "12 High Street", "Hauptstr. 5 a", "Calle Mayor 5", "PO Box 12".
    fn is_street(&self) -> bool {
        let last = self.words.len().saturating_sub(1);
        let number = is_number(self.words.first().unwrap_or(&""))
            || (last.saturating_sub(1)..=last).any(|at| self.number_at(at));
        number && self.names >= 1 && (2..=8).contains(&self.words.len()) && self.small <= 4 && !self.text.contains(':')
    }

    /// All of it without a comma: "12 High Street Springfield 12345", "Hauptstr. 5 10115 Berlin".
    fn is_whole(&self, is_town_first: bool) -> bool {
        let count = self.words.len();
        if count > 12 || self.names < 2 || self.small > 3 || self.text.contains(':') {
            return false;
        }
        let last = count - 1;
        let around = is_number(self.words[0]) && self.postcode_at(last) && !self.is_year_at(last);
        let inside = (1..last)
            .any(|at| self.number_at(at) && !self.postcode_at(at) && self.postcode_at(at + 1) && at + 1 < last);
        let town_first =
            is_town_first && (0..count).any(|at| self.postcode_at(at)) && (0..count).any(|at| self.number_at(at));
        around || inside || town_first
    }

    fn number_at(&self, at: usize) -> bool {
        self.words.get(at).is_some_and(|word| is_number(word))
    }

    /// In one word, or in two: "111 22", "1AA" after "SW1A".
    fn postcode_at(&self, at: usize) -> bool {
        let word = self.words.get(at).copied().unwrap_or_default();
        let is_digits = |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit());
        let next = self.words.get(at + 1).copied().unwrap_or_default();
        let in_two = is_digits(word) && is_digits(next) && word.len() == 3 && (2..=3).contains(&next.len());
        let is_plain = word.chars().all(|letter| letter.is_alphanumeric() || letter == '-');
        let is_long = (4..=9).contains(&digits(word)) && letters(word) <= 2;
        let is_mixed = (3..=8).contains(&word.len())
            && (1..=4).contains(&letters(word))
            && digits(word) > 0
            && !word.chars().any(char::is_lowercase);
        in_two || is_plain && (is_long || is_mixed)
    }

    /// "2027" by itself is a year, "NSW 2000" is none.
    fn is_year_at(&self, at: usize) -> bool {
        let is_region =
            |word: &&str| (2..=3).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_uppercase());
        let is_year = self.words[at].parse::<u32>().is_ok_and(|year| (1900..2100).contains(&year));
        is_year && !at.checked_sub(1).and_then(|before| self.words.get(before)).is_some_and(is_region)
    }
}

/// The number of a house: "5", "12a", "12-14", "5/7".
fn is_number(word: &str) -> bool {
    word.starts_with(char::is_numeric)
        && (1..=4).contains(&digits(word.split(['-', '–', '/']).next().unwrap_or_default()))
        && letters(word) <= 1
        && digits(word) <= 8
        && word.chars().all(|letter| letter.is_alphanumeric() || "-–/".contains(letter))
}

fn digits(word: &str) -> usize {
    word.chars().filter(|letter| letter.is_numeric()).count()
}

fn letters(word: &str) -> usize {
    word.chars().filter(|letter| letter.is_alphabetic()).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_found_in_one_line_or_in_several() {
        for (locale, text) in [
            ("en", "12 High Street, Springfield 12345"),
            ("en", "Harbour Clinic\n1 Pier Road\nBoston MA 02110"),
            ("en", "Harbour Clinic · 1 Pier Road · Boston MA 02110 · USA"),
            ("en", "You get this from: 221b Baker Street\nLondon NW1 6XE"),
            ("en", "PO Box 12, Leeds LS1 4AP"),
            ("en", "12 High Street Springfield 12345"),
            ("en", "5 George Street, Sydney NSW 2000"),
            ("de", "Königsallee 1\n40212 Düsseldorf"),
            ("de", "Praxis am See, Hauptstr. 5 a, D-10115 Berlin"),
            ("de", "Hauptstr. 5 10115 Berlin"),
            ("fr", "12 rue de la Paix, 75002 Paris CEDEX 02"),
            ("es", "C/ Mayor 5, 28013 Madrid"),
            ("sv", "Drottninggatan 5, 111 22 Stockholm"),
            ("nl", "Damrak 1, 1012 LG Amsterdam"),
            ("pt-BR", "Av. Paulista 1000\n01310-100 São Paulo"),
            ("ru", "ул. Ленина 5, 101000 Москва"),
            ("hu", "1051 Budapest, Fő utca 1."),
            ("ar", "شارع الملك فهد 12، الرياض 12345"),
            ("ja", "〒100-0001 東京都千代田区1-1"),
            ("ko", "04524 서울특별시 중구 세종대로 110"),
        ] {
            let lines: Vec<String> = text.lines().map(str::to_owned).collect();
            assert!(has_address(&lines, locale), "{text}");
        }
    }

    #[test]
    fn dates_orders_and_prices_are_no_address() {
        for (locale, text) in [
            ("en", "Monday, 12 January 2027"),
            ("en", "Your Visit: 5 March 2027, Room 3"),
            ("en", "Room 3, 5 March 2027"),
            ("en", "Order 12345 shipped 2 Boxes From Boston"),
            ("en", "Order 12345, 2 Boxes"),
            ("en", "5 Main Events, Boston 2027"),
            ("en", "Call 617 555 0100\nCost 10,000 euros"),
            ("de", "Am 5.3.2027, Zimmer 12"),
            ("de", "Termin 5\n12. März 2027 um 14:30"),
            ("de", "IBAN DE12 5001 0517 0648 4898 90"),
        ] {
            let lines: Vec<String> = text.lines().map(str::to_owned).collect();
            assert!(!has_address(&lines, locale), "{text}");
        }
    }

    #[test]
    fn the_address_of_the_organisation_is_known_however_it_is_set() {
        let lines = ["Write to us: Old Mill,".to_owned(), "Little  Hamlet.".to_owned()];
        assert!(is_shown(&lines, Some("Old Mill\nLittle Hamlet\n"), "en"));
        assert!(!is_shown(&lines, Some("Old Mill\nGreat Hamlet"), "en") && !is_shown(&lines, Some(" "), "en"));
    }
}
