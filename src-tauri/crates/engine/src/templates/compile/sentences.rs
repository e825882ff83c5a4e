//! Where sentences end (UAX 29, by icu), so that the one around a missing value can be left out. What is left must never
//! be a torn piece, so wherever an end is in doubt, there is none.

use std::collections::{HashMap, HashSet};
use std::ops::RangeInclusive;
use std::sync::LazyLock;

use icu::segmenter::SentenceSegmenter;
use icu::segmenter::options::SentenceBreakOptions;

use crate::cultures;

/// The byte offsets at which a sentence ends, ascending, the last being the length of the text.
pub fn ends(text: &str, locale: &str) -> Vec<usize> {
    let language = cultures::language_of(locale);
    let identifier = icu::locale::LanguageIdentifier::try_from_str(&language).ok();
    let mut options = SentenceBreakOptions::default();
    options.content_locale = identifier.as_ref();
    let segmenter = SentenceSegmenter::try_new(options);
    let breaks: Vec<usize> = match &segmenter {
        Ok(segmenter) => segmenter.as_borrowed().segment_str(text).collect(),
        Err(_) => vec![text.len()],
    };
    let enclosed = enclosed(text);
    // « Bonjour. » and dots of one sign end no sentence for UAX 29.
    let dots = text.match_indices('…').map(|(at, dots)| at + dots.len()).filter(|end| text[*end..].starts_with(' '));
    let mut breaks: Vec<usize> =
        breaks.into_iter().map(|end| behind_spaced(text, end)).chain(dots.map(|end| end + 1)).collect();
    breaks.sort_unstable();
    breaks.dedup();
    // UAX 29 counts the bracket that opens the next sentence to the one before: 「はい！「…」」.
    let breaks = breaks.into_iter().map(|end| text[..end].trim_end_matches(opens).len());
    let mut ends: Vec<usize> = breaks
        .filter(|end| *end > 0 && *end < text.len())
        .filter(|end| !enclosed.iter().any(|inside| inside.contains(end)))
        .filter(|end| !is_remark(text, *end, &enclosed))
        .filter(|end| !goes_on(&text[..*end], &text[*end..], &language))
        .collect();
    ends.push(text.len());
    ends.dedup();
    ends
}

/// Brackets and quotation marks, with what closes each.
const PAIRS: [(char, &[char]); 20] = [
    ('(', &[')']),
    ('[', &[']']),
    ('{', &['}']),
    ('（', &['）']),
    ('［', &['］']),
    ('「', &['」']),
    ('『', &['』']),
    ('｢', &['｣']),
    ('【', &['】']),
    ('〈', &['〉']),
    ('《', &['》']),
    ('〔', &['〕']),
    ('“', &['”']),
    ('„', &['“', '”']),
    ('”', &['”']),
    ('«', &['»']),
    ('»', &['«']),
    ('‹', &['›']),
    ('›', &['‹']),
    ('"', &['"']),
];

fn opens(letter: char) -> bool {
    matches!(letter, '(' | '[' | '{' | '（' | '［' | '「' | '『' | '｢' | '【' | '〈' | '《' | '〔' | '„')
}

fn closes(letter: char) -> bool {
    letter == '’' || PAIRS.iter().any(|(_, closers)| closers.contains(&letter))
}

/// What stands between brackets or quotation marks that are closed again, each up to the mark that closes it.
fn enclosed(text: &str) -> Vec<RangeInclusive<usize>> {
    let mut found = Vec::new();
    let mut open: Vec<(usize, &[char])> = Vec::new();
    for (at, letter) in text.char_indices() {
        if let Some(depth) = open.iter().rposition(|(_, closers)| closers.contains(&letter)) {
            found.push(open[depth].0 + 1..=at);
            open.truncate(depth);
        } else if let Some((_, closers)) = PAIRS.iter().find(|(opener, _)| *opener == letter) {
            open.push((at, closers));
        }
    }
    found
}

/// Behind the mark that closes a quotation with a blank before it, as French writes it.
fn behind_spaced(text: &str, end: usize) -> usize {
    let closed = text[end..].strip_prefix('»').filter(|_| text[..end].ends_with(char::is_whitespace));
    closed.map_or(end, |rest| text.len() - rest.trim_start_matches([' ', '\u{a0}']).len())
}

/// "We meet (room 5. Upstairs.) Anna at noon.": what is in brackets ends only a sentence of its own.
fn is_remark(text: &str, end: usize, enclosed: &[RangeInclusive<usize>]) -> bool {
    let said = text[..end].trim_end();
    let Some(bracket) =
        enclosed.iter().find(|inside| inside.end() + 1 == said.len() && said.ends_with([')', ']', '}']))
    else {
        return false;
    };
    let before = text[..bracket.start() - 1].trim_end_matches([' ', '\u{a0}']);
    !before.is_empty() && !before.trim_end_matches(closes).ends_with(['.', '!', '?', '…', ':', '\n'])
}

/// Whether a sentence does not end between these two.
fn goes_on(before: &str, after: &str, language: &str) -> bool {
    let said = before.trim_end();
    let has_blank = said.len() < before.len();
    let has_new_line = before[said.len()..].contains('\n');
    let words = said.trim_end_matches(closes).trim_end();
    let next = if has_new_line { after.chars().next() } else { after.chars().find(|letter| letter.is_alphanumeric()) };
    // "Was it you?" we asked. A line that begins small goes on, too.
    if next.is_some_and(char::is_lowercase) {
        return true;
    }
    if has_new_line {
        return false;
    }
    // Within an address of the web, and after 「…。」 where the sentence around it goes on.
    let is_closed = words.len() < said.len();
    if !has_blank
        && (words.ends_with(|mark: char| mark.is_ascii()) || is_closed && after.starts_with(char::is_alphanumeric))
    {
        return true;
    }
    if words.ends_with('…') {
        return !begins_a_sentence(after, language);
    }
    words.ends_with('.') && is_within_a_sentence(words, after, language)
}

/// Whether the full stop at the end of these words belongs to an abbreviation, an ordinal or dots that leave something
/// unsaid.
fn is_within_a_sentence(words: &str, after: &str, language: &str) -> bool {
    let next = after.chars().find(|letter| letter.is_alphanumeric());
    let before = words.trim_end_matches('.');
    if before.len() + 1 < words.len() {
        return !begins_a_sentence(after, language);
    }
    let token = before.rsplit(char::is_whitespace).next().unwrap_or_default().trim_start_matches(opens);
    if token.contains("://") || token.starts_with("www.") {
        return false;
    }
    let start =
        |text: &str| text.rfind(|letter: char| letter.is_whitespace() || opens(letter) || "“\"«»/".contains(letter));
    let from = start(before).map_or(0, |at| at + before[at..].chars().next().map_or(1, char::len_utf8));
    let word = &before[from..];
    if language == "en" && ["a.m", "p.m", "A.M", "P.M"].contains(&word) {
        return false;
    }
    if is_last_word(&before[..from], word, language) && begins_a_sentence(after, language) {
        return false;
    }
    let digits = word.len() - word.trim_end_matches(|letter: char| letter.is_ascii_digit()).len();
    if digits > 0 {
        let sign = word[..word.len() - digits].chars().next_back();
        // Years, times and amounts are no ordinals, nor is the number after "Nr.".
        let is_ordinal = digits <= 3 && !sign.is_some_and(|sign| ":,".contains(sign) || sign == '.' && digits == 3);
        let is_counted = ["nr.", "no."].iter().any(|number| before[..from].trim_end().to_lowercase().ends_with(number));
        return next.is_some_and(char::is_numeric) || ORDINALS.contains(&language) && is_ordinal && !is_counted;
    }
    // In English a letter by itself may be the last word: "plan b."
    let is_last = language == "en" && word.chars().count() == 1 && word.chars().all(char::is_lowercase);
    let is_letters = !is_last
        && word.split(['.', '-']).all(|part| part.chars().filter(|letter| letter.is_alphabetic()).count() == 1);
    let is_roman = word.chars().all(|letter| "IVXLCM".contains(letter)) && ORDINALS.contains(&language);
    // "S. 5", "Art. 5".
    let has_number = next.is_some_and(char::is_numeric) && word.chars().count() <= 4;
    !word.is_empty() && (is_letters || is_roman || has_number || is_abbreviation(word, language))
}

/// Whether a number, or an abbreviation of those that often end a sentence, may do so here: before it the sentence has begun.
/// "3. Sie …" may be the third of a list.
fn is_last_word(before: &str, word: &str, language: &str) -> bool {
    let head = before.trim_end_matches([' ', '\u{a0}']);
    let is_letter = |word: &str| word.chars().filter(|letter| letter.is_alphanumeric()).count() < 2;
    let is_begun = match head.strip_suffix('.') {
        // "и т. д."
        Some(said) => {
            let last = said.rsplit([' ', '\u{a0}', '.']).next();
            last.is_some_and(|last| is_letter(last) || is_abbreviation(last, language))
        }
        None => !head.is_empty() && !head.ends_with(['!', '?', '…', ':', '\n']),
    };
    let is_number = word.bytes().all(|byte| byte.is_ascii_digit());
    is_begun && (is_number || sentences(language).is_some_and(|known| known.last.contains(word)))
}

/// Whether the first word of these begins a sentence wherever it has a large letter.
fn begins_a_sentence(after: &str, language: &str) -> bool {
    let word = after.trim_start().split(|letter: char| !letter.is_alphabetic()).next().unwrap_or_default();
    !word.is_empty() && sentences(language).is_some_and(|known| known.first.contains(word))
}

/// The last words of sentences with a full stop of their own, and first words.
#[derive(Default)]
struct Sentences {
    last: HashSet<&'static str>,
    first: HashSet<&'static str>,
}

fn sentences(language: &str) -> Option<&'static Sentences> {
    static KNOWN: LazyLock<HashMap<&str, Sentences>> = LazyLock::new(|| {
        let rows = include_str!("../../../starters/sentences.txt").lines().filter(|line| !line.starts_with('#'));
        let read = |row: &'static str| {
            let (language, words) = row.split_once(':')?;
            let (last, first) = words.split_once('|')?;
            let last = last.split_whitespace().map(|word| word.strip_suffix('.').unwrap_or(word)).collect();
            Some((language, Sentences { last, first: first.split_whitespace().collect() }))
        };
        rows.filter_map(read).collect()
    });
    KNOWN.get(base_of(language))
}

/// The language whose lists another one shares.
fn base_of(language: &str) -> &str {
    match language {
        "no" | "nn" => "nb",
        "gsw" | "lb" => "de",
        other => other,
    }
}

/// The languages that write "3." for the third.
const ORDINALS: [&str; 29] = [
    "de", "gsw", "lb", "hsb", "dsb", "da", "nb", "nn", "no", "fo", "is", "fi", "et", "lv", "cs", "sk", "sl", "hr",
    "bs", "sr", "hu", "pl", "tr", "az", "eu", "ko", "mk", "se", "sq",
];

fn is_abbreviation(word: &str, language: &str) -> bool {
    static KNOWN: LazyLock<HashMap<&str, HashSet<&str>>> = LazyLock::new(|| {
        let mut known: HashMap<&str, HashSet<&str>> = HashMap::new();
        let lines = include_str!("../../../starters/abbreviations.txt").lines().filter(|line| !line.starts_with('#'));
        for (language, words) in lines.filter_map(|line| line.split_once(':')) {
            known
                .entry(language)
                .or_default()
                .extend(words.split_whitespace().filter_map(|word| word.strip_suffix('.')));
        }
        known
    });
    let mut letters = word.chars();
    let small: String = letters.next().into_iter().flat_map(char::to_lowercase).chain(letters).collect();
    KNOWN.get(base_of(language)).is_some_and(|known| known.contains(word) || known.contains(small.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_ends_only_where_no_torn_piece_is_left() {
        for (locale, marked) in [
            ("de", "Hallo. |Wir sind z. B. in Name. |Ende."),
            ("de", "Hallo. |Das gilt d. h. bis 5. Mai in Name. |Ende."),
            ("de-AT", "Hallo. |Herr Dr. Li ist am 24. Dezember in Name, Nr. 5. |Ende."),
            ("de", "Der 3. Termin in Name bleibt. |Ende."),
            ("de", "Um 14:30. |Im Jahr 2027. |Karl V. und Ludwig II. Name kamen. |Ende."),
            ("de", "Er fragt: „Sind Sie da? Kommen Sie.“ und geht. |Ende."),
            ("de", "Am 24.12. Name. |Im Haus (Nr. 5. Alle.) Name. |Ende."),
            ("en", "Hello. |Meet Mr. Li at St. Mary’s in Name. |End."),
            ("en", "The U.S. Office in Name is open. |Dr. J. R. Smith of Name calls. |End."),
            ("en", "Go to https://x.org/?town= and Name. |See www.x.org. |Or https://x.org/?A=1.B!C=3. |End."),
            ("en", "Come at 9 a.m. |We are in Name. |We have 9. |End."),
            ("en", "“Are you in Name?” we asked. |Well... Name. |End."),
            ("en", "Take plan b. |He is in Name. |(She knows. He does.) |End."),
            ("en", "See Fig. 5 and p. 7 in Name. |End (See Dr. Li. He knows.)."),
            ("fr", "Bonjour ! |Rendez-vous avec M. Dupont, p. ex. à Name ? |Fin."),
            ("es", "Hola. |El Sr. Pérez y la Dra. Ruiz, p. ej. en Name. |¿Vive en Name? |Fin."),
            ("ru", "Приём, т. е. визит, на ул. Ленина в Name г. Москва. |Конец."),
            ("pl", "Witam. |Spotkanie z dr. Li, np. W Name, 3. Piętro. |Koniec."),
            ("nl", "Dhr. Jansen, bijv. In Name. |Einde."),
            ("sv", "Hej. |Vi ses t.ex. I Name. |Slut."),
            ("nb-NO", "Hei. |Vi ses 3. Mai hos Dr. Li, f.eks. Name. |Slutt."),
            ("ko", "2027. 3. 5. 에 뵙겠습니다. |감사합니다."),
            ("ja", "こんにちは！|「Name」にお住まいですか？|終わり。"),
            ("ja", "「こんにちは。Nameですね。」と言いました。|終わり。"),
            ("zh-Hant", "您好。|「您住Name嗎？」他問。|結束。"),
            ("ar", "مرحبا. |يسكن د. علي في Name؟ |النهاية."),
            ("hi", "नमस्ते। |आप Name में रहते हैं। |अंत।"),
            (
                "de",
                "Ihr Zimmer ist 12. |Sie wohnen in Name. |Preise usw. |Sie wohnen in Name. |Am 24. Mai in Name. |Ende.",
            ),
            ("de", "Hallo. |2. Sie wohnen in Name."),
            ("pl", "Spotkanie w 2027 r. |Mieszka Pan w Name. |W 2027 r. Anna była w Name. |Koniec."),
            ("ru", "Игры, книги и т. д. |Мы живём в Name. |В 2027 г. Вы были в Name. |Конец."),
            (
                "en",
                "We are in the U.S. |You live in Name. |Bring forms, etc. |We like Name. |Ask Dr. He in Name. |End.",
            ),
            ("fi", "Nähdään 24. |Asut paikassa Name. |Nähdään 24. Toukokuuta Name. |Loppu."),
            ("en", "See https://x.org/a.b. |You live in Name. |Or www.x.org/a.B. |Bye."),
            ("en", "Hi... |You live in Name. |Well… |We like Name… Anna comes."),
            ("fr", "« Bonjour. » |Vous habitez à Name. |Il dit\u{a0}: «\u{a0}Oui. Non.\u{a0}» |Fin à Name."),
            ("fr", "Le mot « oui » Anna le dit « Bonjour. » à Name. |Fin."),
            ("pl", "Jest godz. 10. |Mieszka Pan w Name. |Jest godz. 10. Maja w Name. |Koniec."),
            ("en", "A line\nthat goes on\n|Name\n|Boston"),
            ("en", ""),
        ] {
            let text = marked.replace('|', "");
            let ends = ends(&text, locale);
            let mut cut = text.clone();
            ends.iter().rev().skip(1).for_each(|end| cut.insert(*end, '|'));
            assert_eq!(cut, marked, "{locale}");
            assert_eq!(ends.last(), Some(&text.len()));
        }
    }
}
