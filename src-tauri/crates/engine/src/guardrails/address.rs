//! Whether a text shows a postal address: a street with a number and, after it, a town with a postcode; where there are no
//! postcodes, a street by its word or a post office box, and a town beside it. They may stand in one line or in several.

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
        if is_cjk(line) || is_korean(line) {
            return true;
        }
        parts.extend(split(line).map(Part::of));
    }
    if (0..parts.len()).any(|at| is_spread(&parts, at, locale)) {
        return true;
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

/// "〒100-0001 東京都千代田区1-1", "香港中環皇后大道中1號", "北京市朝阳区建国路88号": a place within a larger one, and a number.
fn is_cjk(line: &str) -> bool {
    let is_street = |stretch: &str| {
        let Some(number) = stretch.find(|letter: char| letter.is_numeric()) else { return false };
        let (before, after) = stretch.split_at(number);
        let names = before.chars().filter(|letter| !letter.is_ascii()).count();
        let has = |signs: &[char]| before.chars().skip(1).any(|letter| signs.contains(&letter));
        let street = has(&['路', '街', '道', '巷', '里', '村', '鄉', '乡', '鎮', '镇'])
            && after.contains(['号', '號', '弄', '段', '樓', '楼']);
        let japanese = has(&['都', '道', '府', '県']) && has(&['市', '区', '町', '村', '郡']);
        // "都合" and "市民" stand in sentences, which have particles.
        let is_said = has(&['を', 'に', 'で', 'が', 'は', 'の', '的', '在']);
        names >= 5 && !is_said && (street || japanese)
    };
    let signs = ["省", "市", "区", "區", "路", "号", "號"];
    line.contains('〒')
        || signs.iter().filter(|sign| line.contains(**sign)).count() >= 3
        || line.split(['。', '，', '、', ',', '！', '？', '；', ' ']).any(is_street)
}

/// "서울특별시 중구 세종대로 110": a town, a street and its number.
fn is_korean(line: &str) -> bool {
    let words: Vec<&str> = line.split([' ', ',']).filter(|word| !word.is_empty()).collect();
    let ends = |word: &&str, endings: &[char]| word.chars().count() >= 2 && word.ends_with(endings);
    let street = words.windows(2).position(|pair| ends(&pair[0], &['로', '길', '동']) && is_number(pair[1]));
    street.is_some_and(|at| words[..at].iter().any(|word| ends(word, &['시', '도', '군', '구'])))
}

/// What stands in parts of its own elsewhere: "12, MG Road, Bengaluru 560001", "Rua Augusta, 1500, São Paulo – SP,
/// 01304-001", "Unit 5, Dublin 2, D02 X285", "12 Marina Road, Lagos", "P.O. Box 123, Dubai".
fn is_spread(parts: &[Part], at: usize, locale: &str) -> bool {
    let part = |at: usize| parts.get(at).filter(|part| months_in(part.text, locale).is_empty());
    let is_name = |at: usize| part(at).is_some_and(Part::is_name);
    let before = |at: usize| at.checked_sub(1);
    let Some(here) = part(at) else { return false };
    let beside = is_name(at + 1) || before(at).is_some_and(is_name);
    if here.is_box() {
        return beside || part(at + 1).is_some_and(|next| next.names >= 1 && next.words.len() <= 4);
    }
    if here.is_named_street() && is_name(at + 1) {
        return true;
    }
    // "Calle de Alcalá, 45, 28014 Madrid", "ул. Тверская, д. 7, Москва, 125009".
    if before(at).and_then(part).is_some_and(Part::names_street) && here.is_house() {
        let near = at.saturating_sub(APART)..=at + APART;
        return near.filter(|one| *one != at).filter_map(part).any(|one| one.is_town() || one.ends_in_code());
    }
    // "Số 1 Tràng Tiền, Hoàn Kiếm, Hà Nội", "1 Lê Lợi, Quận 1, TP. Hồ Chí Minh".
    let district = part(at + 1).is_some_and(|next| next.words.first() == Some(&"Quận"));
    if here.words.first() == Some(&"Số") && here.number_at(1) && is_name(at + 1) || here.is_street() && district {
        return here.names >= 2;
    }
    let number = here.words.len() == 1 && is_number(here.words[0]) && beside;
    let street = number || here.is_street();
    let town = |at: usize| {
        let is_far =
            part(at).is_some_and(Part::is_postcode) && before(at).and_then(part).is_some_and(|town| town.names >= 1);
        is_far || number && part(at).is_some_and(Part::is_town)
    };
    street && (at + 2..=at + 1 + APART).any(town)
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
        // "Berlin 10115 points" counts something.
        let is_counted = self.words.last().is_some_and(|word| word.starts_with(char::is_lowercase));
        self.names >= 1
            && self.words.len() <= 7
            && self.small <= 2
            && (at(0)
                || last > 0
                    && (at(last) && !self.is_year_at(last)
                        || at(last - 1) && !self.is_year_at(last - 1) && !is_counted))
    }

    /// "12 High Street", "Hauptstr. 5 a", "Calle Mayor 5", "PO Box 12".
    fn is_street(&self) -> bool {
        let last = self.words.len().saturating_sub(1);
        let number = is_number(self.words.first().unwrap_or(&""))
            || (last.saturating_sub(1)..=last).any(|at| self.number_at(at));
        number && self.names >= 1 && (2..=8).contains(&self.words.len()) && self.small <= 4 && !self.text.contains(':')
    }

    /// "Dubai", "Lagos Island", "São Paulo": words that begin large, and no others.
    fn is_name(&self) -> bool {
        self.names >= 1 && self.words.len() <= 4 && self.names + self.small == self.words.len() && self.small <= 1
    }

    /// "D02 X285", "01304-001".
    fn is_postcode(&self) -> bool {
        let is_one = self.words.len() == 1 && digits(self.words[0]) >= 5;
        let is_two = self.words.len() == 2 && self.words.iter().all(|word| digits(word) > 0 && letters(word) <= 3);
        (is_one || is_two && self.text.chars().any(char::is_uppercase)) && self.postcode_at(0)
    }

    /// "P.O. Box 123", "Postfach 12", "BP 45".
    fn is_box(&self) -> bool {
        const BOXES: [&str; 14] = [
            "pobox",
            "postbox",
            "privatebag",
            "postfach",
            "bp",
            "boitepostale",
            "casellapostale",
            "apartado",
            "caixapostal",
            "postbus",
            "postboks",
            "slp",
            "ая",
            "صب",
        ];
        let bare: String =
            self.text.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect();
        let name = bare.trim_end_matches(char::is_numeric);
        name.len() < bare.len() && BOXES.contains(&name)
    }

    /// "45", "д. 7", "پلاک ۱۲".
    fn is_house(&self) -> bool {
        const HOUSES: [&str; 6] = ["д", "дом", "no", "nº", "№", "پلاک"];
        match self.words.as_slice() {
            [number] => is_number(number),
            [house, number] => is_number(number) && HOUSES.contains(&house.to_lowercase().as_str()),
            _ => false,
        }
    }

    /// "125009", "کد پستی ۱۴۱۵۶۱۳۱۱۱".
    fn ends_in_code(&self) -> bool {
        self.words.len() <= 3 && self.words.last().is_some_and(|word| digits(word) >= 5 && letters(word) == 0)
    }

    /// "12 Marina Road": a house by its number, and what streets are called.
    fn is_named_street(&self) -> bool {
        self.names_street() && self.is_street() && self.words.len() <= 6
    }

    fn names_street(&self) -> bool {
        const STREETS: [&str; 31] = [
            "road",
            "rd",
            "street",
            "st",
            "avenue",
            "ave",
            "lane",
            "drive",
            "close",
            "crescent",
            "boulevard",
            "blvd",
            "highway",
            "square",
            "terrace",
            "rue",
            "calle",
            "avenida",
            "rua",
            "jalan",
            "jl",
            "شارع",
            "خیابان",
            "cad",
            "caddesi",
            "sok",
            "sokak",
            "ул",
            "улица",
            "просп",
            "проспект",
        ];
        self.words.len() <= 6 && self.words.iter().any(|word| STREETS.contains(&word.to_lowercase().as_str()))
    }

    /// All of it without a comma: "12 High Street Springfield 12345", "Hauptstr. 5 10115 Berlin".
    fn is_whole(&self, is_town_first: bool) -> bool {
        let count = self.words.len();
        if count > 12 || self.names < 2 || self.small > 3 || self.text.contains(':') {
            return false;
        }
        let last = count - 1;
        let around = is_number(self.words[0]) && self.postcode_at(last) && !self.is_year_at(last);
        // Behind the postcode, which may be in two, comes the town: a telephone number goes on.
        let names = |at: usize| self.words.get(at).is_some_and(|word| letters(word) >= 2);
        let inside = (1..last).any(|at| {
            let in_two = digits(self.words[at + 1]) == 3 && names(at + 3);
            self.number_at(at) && !self.postcode_at(at) && self.postcode_at(at + 1) && (names(at + 2) || in_two)
        });
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
        in_two || is_plain && !is_moment(word) && (is_long || is_mixed)
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
        && !is_moment(word)
        && (1..=4).contains(&digits(word.split(['-', '–', '/']).next().unwrap_or_default()))
        && letters(word) <= 1
        && digits(word) <= 8
        && word.chars().all(|letter| letter.is_alphanumeric() || "-–/".contains(letter))
}

/// "2027년", "10시": years, days and hours in Korean.
fn is_moment(word: &str) -> bool {
    word.ends_with(['년', '월', '일', '시', '분'])
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
            ("en", "서울특별시 중구 세종대로 110 04524"),
            ("en", "Clinic, 12, MG Road, Bengaluru 560001"),
            ("en", "Unit 5, Dublin 2, D02 X285"),
            ("en", "P.O. Box 30197, Nairobi"),
            ("en", "Sheikh Zayed Road, P.O. Box 123, Dubai"),
            ("en", "12 Marina Road, Lagos Island, Lagos"),
            ("pt-BR", "Rua Augusta, 1500, São Paulo – SP, 01304-001"),
            ("en", "東京都千代田区千代田1-1"),
            ("zh-Hant", "香港中環皇后大道中1號"),
            ("zh", "北京市朝阳区建国路88号 100022"),
            ("sv", "Drottninggatan 5 111 22 Stockholm"),
            ("es", "Calle de Alcalá, 45, 28014 Madrid"),
            ("ru", "ул. Тверская, д. 7, Москва, 125009"),
            ("ru", "125009, г. Москва, ул. Тверская, д. 7"),
            ("tr", "İstiklal Cad. No: 10, 34430 Beyoğlu/İstanbul"),
            ("fa", "تهران، خیابان ولیعصر، پلاک ۱۲، کد پستی ۱۴۱۵۶۱۳۱۱۱"),
            ("vi", "Số 1 Tràng Tiền, Hoàn Kiếm, Hà Nội"),
            ("vi", "1 Lê Lợi, Quận 1, TP. Hồ Chí Minh"),
            ("sw", "S.L.P. 30197, Nairobi"),
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
            ("en", "Call Mrs Smith on 555 0123 4567"),
            ("en", "Ref. 4711 Berlin 12345"),
            ("en", "Invoice 10023, Total 45 Dollars"),
            ("ko", "2027년 1월 5일 오전 10시 30분에 오세요."),
            ("en", "Flight LH 1234, Berlin 10115 points"),
            ("en", "Meet us in Market Street, 5, Ann"),
            ("ru", "Ждём Вас на ул. Мира, 5, Анна"),
            ("en", "Room 12, Monday, 5, Ann"),
            ("zh", "我们都知道，今年12号开会。"),
            ("ja", "3月5日、10号室です。道をまっすぐ。"),
            ("ja", "ご都合に合わせて市役所で10時"),
            ("ko", "우리는 다시 5시에 만나요"),
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
