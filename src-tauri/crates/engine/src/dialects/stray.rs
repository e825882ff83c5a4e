//! What is left over in the words of a file: placeholders of another program than the one it is said to come from, and halves
//! of placeholders. Each sign is one that hardly stands in words, or stands at a name that people here have.

use super::names::Names;

/// Longer ones are not written by people.
const LONGEST: usize = 120;

pub struct Stray {
    pub start: usize,
    pub end: usize,
    pub why: &'static str,
}

const FOREIGN: &str = "It is a placeholder of another program than the one the file was brought from";
const HALF: &str = "It looks like a placeholder that lacks its beginning or its end";

/// The first one.
pub fn next(names: &Names, text: &str) -> Option<Stray> {
    text.char_indices().filter(|(_, letter)| "*{[(«%|})]»&<>$@-".contains(*letter)).find_map(|(at, _)| {
        let whole = length(names, &text[at..]).map(|length| Stray { start: at, end: at + length, why: FOREIGN });
        let half = || half(names, text, at).map(|(start, end)| Stray { start, end, why: HALF });
        whole.or_else(half)
    })
}

/// Signs that hardly stand in words: what opens, and what closes.
const RARE: [&[&str]; 2] = [&["*|", "{{", "((", "<<", "&lt;&lt;"], &["|*", "}}", "%}", "))", ">>", "&gt;&gt;"]];
/// Signs that often do.
const USUAL: [&[&str]; 2] = [&["«", "&laquo;", "["], &["»", "&raquo;", "]"]];

/// A name that has only the signs before it, or only those behind it, of which the ones at `at` are.
fn half(names: &Names, text: &str, at: usize) -> Option<(usize, usize)> {
    let rest = shortened(&text[at..]);
    let before = &text[..at];
    let before = &before[before.char_indices().rev().nth(LONGEST).map_or(0, |(start, _)| start)..];
    let of = |signs: &[&'static str]| signs.iter().find(|sign| rest.starts_with(**sign)).copied();
    let known = |name: &str| names.find(name).is_some_and(|found| found.sure);
    let capital = |name: &str| !name.contains(char::is_lowercase);
    let alone = |sign: &str, name: &str| name.contains('_') || sign.contains('|') && capital(name);
    let rare = |sign: &str, name: &str| known(name) || !name.contains(' ') && alone(sign, name);
    let usual = |name: &str| match name.contains('_') {
        true => known(name) || capital(name),
        false => known(name) && (capital(name) || name.contains(' ')),
    };
    // "Confirm your email >>", "Thanks for your email))", "<< Email us" and "((plan A) or (plan B))" are words.
    let is_soft = |sign: &str| sign.starts_with([')', '(', '>', '<', '&']);
    let written = |name: &str| name.contains(['_', ' ']) || capital(name);
    const BLANK: [char; 3] = [' ', '-', '~'];
    if let Some(sign) = of(RARE[0]) {
        let behind = rest[sign.len()..].trim_start_matches(BLANK);
        let is_word = |name: &str| {
            let apart = behind.len() < rest.len() - sign.len();
            let bracket =
                sign == "((" && behind[name.len()..].split('\n').next().is_some_and(|line| line.contains(')'));
            is_soft(sign) && (apart || bracket) && !written(name)
        };
        let name = first_words(behind).find(|name| rare(sign, name) && !is_word(name))?;
        return Some((at, at + rest.len() - behind.len() + name.len()));
    }
    if let Some(sign) = of(USUAL[0]) {
        let behind = &rest[sign.len()..];
        let name = first_words(behind).find(|name| usual(name))?;
        let next = behind.find(['«', '»', '[', ']', '<', '\n']).map_or("", |to| &behind[to..]);
        return match next.chars().next() {
            // It says more of the name than is read here.
            Some(']') if sign == "[" => (!next.starts_with("](")).then(|| (at, at + rest.len() - next.len() + 1)),
            Some('»') => None,
            _ => Some((at, at + rest.len() - behind.len() + name.len())),
        };
    }
    let line = before.rsplit(['\n', '>']).next().unwrap_or(before);
    if let Some(sign) = of(RARE[1]) {
        let words = line.trim_end_matches(BLANK);
        if let Some(start) = begun(words, sign, &known) {
            return Some((at - line.len() + start, at + sign.len()));
        }
        let name = last_words(words).find(|name| rare(sign, name) && (!is_soft(sign) || written(name)))?;
        let start = at - line.len() + words.len() - name.len();
        let front = text[..start].trim_end();
        let declared = front.ends_with([':', ';']) || text[..start].ends_with(['-', '#', '/']);
        let balanced = sign == "))" && line.matches('(').count() >= line.matches(')').count() + 2;
        let start = if front.ends_with('{') { front.len() - 1 } else { start };
        return (!declared && !balanced).then(|| (start, at + sign.len()));
    }
    const TOKEN: [char; 6] = ['.', '_', '=', ':', '|', '-'];
    let is_said = |letter: char| letter.is_alphanumeric() || TOKEN.contains(&letter);
    if let Some(behind) = rest.strip_prefix('{').filter(|behind| is_entity(behind)) {
        return Some((at, at + rest.len() - behind.trim_start_matches(is_said).len()));
    }
    if rest.starts_with('}') {
        let token = &line[line.trim_end_matches(is_said).len()..];
        return is_entity(token).then(|| (at - token.len(), at + 1));
    }
    let sign = of(USUAL[1])?;
    // "CITY|there]"
    let token = line.rsplit([' ', '[']).next().unwrap_or_default();
    if let Some((name, _)) =
        token.split_once('|').filter(|(name, _)| sign == "]" && !line.ends_with('[') && capital(name) && known(name))
    {
        let is_whole = line[..line.len() - token.len()].ends_with('[');
        return (!is_whole && !name.is_empty()).then(|| (at - token.len(), at + sign.len()));
    }
    let name = last_words(line).find(|name| usual(name))?;
    let last = |signs: &[&str]| signs.iter().filter_map(|sign| line.rfind(sign)).max();
    (last(USUAL[0]) <= last(USUAL[1])).then(|| (at - name.len(), at + sign.len()))
}

/// Where a placeholder begins of which one sign is lost and words that mean something there are left: `{else}}`,
/// `{ name | default: "you" }}`, `ELSE:|*`, `(name??Hello))`.
fn begun(words: &str, sign: &str, known: &impl Fn(&str) -> bool) -> Option<usize> {
    const TOLD: [&str; 8] = ["else", "this", "end", "endif", "endfor", "/if", "/each", "/unless"];
    let open = |brace: char| {
        let at = words.rfind(brace)?;
        let is_double = words[..at].ends_with(brace);
        (!is_double && !words[at + 1..].contains(['}', ')'])).then_some(at)
    };
    match sign {
        "}}" | "%}" => {
            let at = open('{')?;
            let inside = words[at + 1..].trim_start_matches(['{', '%', ' ', '#', '-', '~']);
            let name = inside.split([' ', '|']).next().unwrap_or_default();
            let has_filter = inside[name.len()..].trim_start().starts_with('|');
            (TOLD.contains(&inside.trim_end()) || has_filter && known(name)).then_some(at)
        }
        "|*" => {
            let token = words.rsplit([' ', '>']).next().unwrap_or_default();
            let at =
                ["ELSE:", "END:IF", "IF:", "IFNOT:", "ELSEIF:"].iter().filter_map(|word| token.find(word)).min()?;
            let at = words.len() - token.len() + at;
            Some(words[..at].trim_end_matches(['*', '|']).len())
        }
        "))" => {
            let at = open('(')?;
            let (name, _) = words[at + 1..].split_once("??")?;
            known(name).then_some(at)
        }
        _ => None,
    }
}

fn shortened(text: &str) -> &str {
    text.char_indices().nth(LONGEST).map_or(text, |(end, _)| &text[..end])
}

/// The longest row of words that is looked at for a name.
const WORDS: usize = 4;

fn is_of_name(letter: char) -> bool {
    letter.is_alphanumeric() || "_-.".contains(letter)
}

/// What a text begins with that could be a name, the longest row of words first.
fn first_words(text: &str) -> impl Iterator<Item = &str> {
    let end = text.find(|letter| !is_of_name(letter) && letter != ' ').unwrap_or(text.len());
    let row = &text[..end];
    let blanks = row.match_indices(' ').map(|(blank, _)| blank);
    let ends: Vec<usize> = blanks.chain([end]).take(WORDS).collect();
    let names = ends.into_iter().rev().map(|end| row[..end].trim_end_matches([' ', '.', '-']));
    names.filter(|name| name.starts_with(char::is_alphabetic))
}

/// The same of what a text ends with.
fn last_words(text: &str) -> impl Iterator<Item = &str> {
    let before = text.char_indices().rev().find(|(_, letter)| !is_of_name(*letter) && *letter != ' ');
    let row = &text[before.map_or(0, |(at, letter)| at + letter.len_utf8())..];
    let blanks = row.rmatch_indices(' ').map(|(blank, _)| blank + 1);
    let starts: Vec<usize> = blanks.chain([0]).take(WORDS).collect();
    let names = starts.into_iter().rev().map(|start| row[start..].trim_start_matches('.'));
    names.filter(|name| name.starts_with(char::is_alphabetic) && name.ends_with(char::is_alphanumeric))
}

/// Of the one that `text` begins with.
fn length(names: &Names, text: &str) -> Option<usize> {
    let text = shortened(text);
    let known = |name: &str| names.find(name).is_some_and(|found| found.sure);
    let between = |open: &str, close: &str| -> Option<&str> {
        let (inside, _) = text.strip_prefix(open)?.split_once(close)?;
        (!inside.is_empty() && !inside.contains(['\n', '<'])).then_some(inside)
    };
    let whole = |inside: &str, marks: usize| Some(inside.len() + marks);
    // Mailchimp.
    if let Some(inside) = between("*|", "|*") {
        return whole(inside, 4);
    }
    // Every program with tags between braces, and marks of others around names that people have.
    if let Some(inside) = between("{{", "}}").or_else(|| between("{%", "%}")) {
        return whole(inside, 4);
    }
    const AROUND: [(&str, &str); 5] = [("${", "}"), ("%%", "%%"), ("<%=", "%>"), ("&lt;%=", "%&gt;"), ("@", "@")];
    for (open, close) in AROUND {
        if let Some(inside) = between(open, close).filter(|inside| is_worded(inside.trim()) && known(inside.trim())) {
            return whole(inside, open.len() + close.len());
        }
    }
    if let Some(inside) = between("-", "-").filter(|inside| is_worded(inside) && inside.contains('_') && known(inside))
    {
        return whole(inside, 2);
    }
    // CiviCRM, Mautic, and names between single braces.
    let is_token = |inside: &&str| {
        is_entity(inside.trim_start()) && !inside.contains(['{', ';'])
            || inside.strip_prefix("contact").is_some_and(|name| is_worded(name) && known(name))
            || is_worded(inside.trim()) && known(inside.trim())
    };
    if let Some(inside) = between("{", "}").filter(is_token) {
        return whole(inside, 2);
    }
    // GOV.UK Notify.
    let asks = |inside: &&str| !inside.contains(['(', ')']) && known(inside.split("??").next().unwrap_or(inside));
    if let Some(inside) = between("((", "))").filter(asks) {
        return whole(inside, 4);
    }
    // Word.
    let is_field = |inside: &&str| is_worded(inside) && known(inside);
    if let Some(inside) = between("«", "»").filter(is_field) {
        return whole(inside, "«»".len());
    }
    // ActiveCampaign and many another; names between brackets, which are no link of Markdown.
    let is_capital = |inside: &&str| {
        let name = inside.split('|').next().unwrap_or(inside);
        is_worded(name) && !name.contains(char::is_lowercase) && (known(name) || name.contains('_'))
    };
    if let Some(inside) = between("%", "%").filter(is_capital) {
        return whole(inside, 2);
    }
    let inside = between("[", "]").filter(is_capital)?;
    (!text[inside.len() + 2..].starts_with('(')).then_some(inside.len() + 2)
}

/// What tokens of CiviCRM and Mautic begin with.
fn is_entity(inside: &str) -> bool {
    const ENTITIES: [&str; 5] = ["contact.", "domain.", "mailing.", "contactfield", "leadfield"];
    ENTITIES.iter().any(|entity| inside.starts_with(entity))
}

fn is_worded(name: &str) -> bool {
    name.starts_with(char::is_alphabetic)
        && name.chars().all(|letter| letter.is_alphanumeric() || "_- .".contains(letter))
}
