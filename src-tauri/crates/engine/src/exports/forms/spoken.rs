//! A message to be heard: SSML for a voice, and the script that somebody reads on the telephone.
//! Source: W3C, Speech Synthesis Markup Language 1.1. Not here: making sound of it, which is `channels::voice`.

use std::ops::Range;
use std::path::PathBuf;

use super::{Encoded, Told};
use crate::campaigns::Exclusion;
use crate::channels::Channel;
use crate::channels::voice::{Unspeakable, Voices};
use crate::cultures;
use crate::profiles::shown_phone;
use crate::render::Fields;
use crate::templates::compile::sentence_ends;

const OPENING: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<speak version=\"1.1\" \
    xmlns=\"http://www.w3.org/2001/10/synthesis\" xml:lang=";

/// What sound is made with; None where no message is.
pub struct Aloud {
    pub voices: Option<Voices>,
    /// Where sound files lie until each gets its name.
    pub folder: PathBuf,
}

/// Longer than anybody listens: about twenty minutes.
const MOST_LETTERS: usize = 20_000;

impl Aloud {
    pub fn encode(&self, channel: Channel, told: &Told) -> Result<Encoded, Exclusion> {
        let cannot = |why: Unspeakable| Exclusion::unspeakable(why, told.person.cell);
        let why = |sentence: &str| cannot(Unspeakable(sentence.to_owned()));
        let letters: usize = paragraphs(channel, told).iter().map(|paragraph| paragraph.chars().count()).sum();
        let voices = self.voices.as_ref().ok_or_else(|| why("espeak-ng is not installed"))?;
        match letters {
            0 => return Err(why("There is nothing to hear in this message")),
            1..=MOST_LETTERS => {}
            _ => return Err(why("This message is longer than twenty minutes of speech")),
        }
        let file = self.folder.join(format!("messages.{}.wav", told.receipt));
        voices.say(&ssml(channel, told), told.locale, &file).map_err(cannot)?;
        Ok(Encoded::File(file))
    }
}

/// The whole document of one message.
pub fn ssml(channel: Channel, told: &Told) -> String {
    let known = known(&told.person.fields, told.locale);
    let mut out = format!("{OPENING}\"{}\">\n", escaped(told.locale));
    for paragraph in paragraphs(channel, told).iter().flat_map(|paragraph| aloud(paragraph)) {
        out.push_str("<p>");
        let mut start = 0;
        // The full stop of “3. Dezember” ends nothing.
        let inside = |end: usize| {
            let mut found = known.iter().flat_map(|(text, _)| paragraph.match_indices(text.as_str()));
            found.any(|(at, text)| at < end && end < at + text.len())
        };
        let ends = sentence_ends(&paragraph, told.locale).into_iter().filter(|end| !inside(*end));
        let ends = ends.chain([paragraph.len()]);
        for end in ends {
            let sentence = paragraph.get(start..end).unwrap_or_default().trim();
            if !sentence.is_empty() {
                out.push_str(&format!("<s>{}</s>", said(sentence, &known)));
            }
            start = end;
        }
        out.push_str("</p>\n");
    }
    out.push_str("</speak>\n");
    out
}

/// One entry of the script: whom to call and in which language, then the words.
pub fn script(channel: Channel, told: &Told) -> Vec<u8> {
    let phone = shown_phone(&told.person.core).unwrap_or_default();
    let name = told.person.name();
    let language = cultures::native_name(told.locale);
    let head: Vec<&str> =
        [name.as_str(), &phone, &language, &told.receipt].into_iter().filter(|part| !part.is_empty()).collect();
    let words = paragraphs(channel, told).join("\n\n");
    format!("{}\n\n{words}\n\n————————\n\n", head.join(" · ")).into_bytes()
}

/// A notification's title is said first; a subject line is for the eye alone, and so is what stands below an email's words
/// (RFC 3676, 4.3).
fn paragraphs(channel: Channel, told: &Told) -> Vec<String> {
    let title = match channel {
        Channel::Push | Channel::InApp => told.message.subject.as_str(),
        Channel::Email | Channel::Sms | Channel::Letter => "",
    };
    let text = told.message.text.replace("\r\n", "\n");
    let text = match text.rsplit_once("\n-- \n") {
        Some((words, _)) if channel == Channel::Email => words,
        _ => text.as_str(),
    };
    let parts = std::iter::once(title).chain(text.split("\n\n"));
    // A rule between paragraphs is nothing to hear.
    let heard = parts.map(str::trim).filter(|part| part.chars().any(char::is_alphanumeric));
    heard.map(str::to_owned).collect()
}

/// A paragraph as a voice says it: without the signs that only an eye reads, and where a link or a button leads. What stands in
/// a line of its own in a list or a table is set apart by a pause.
fn aloud(paragraph: &str) -> Vec<String> {
    let mut heard: Vec<String> = Vec::new();
    let mut is_apart = true;
    for line in paragraph.lines() {
        let line: String = line.chars().filter(|letter| !('\u{2066}'..='\u{2069}').contains(letter)).collect();
        let words = line.trim();
        let quoted = words.strip_prefix("> ").unwrap_or(words);
        let item = ["- ", "• ", "— "].into_iter().find_map(|sign| quoted.strip_prefix(sign)).unwrap_or(quoted);
        let words = without_addresses(&item.replace(" | ", ", "));
        if !words.contains(char::is_alphanumeric) {
            continue;
        }
        let was_apart = std::mem::replace(&mut is_apart, item.len() < quoted.len() || item.contains(" | "));
        match heard.last_mut().filter(|_| !is_apart && !was_apart) {
            Some(before) => {
                before.push('\n');
                before.push_str(&words);
            }
            None => heard.push(words),
        }
    }
    heard
}

/// “the form (https://x.org/form)” is the form, and the line of a button is nothing on the telephone.
fn without_addresses(line: &str) -> String {
    let leads = |word: &str| ["http://", "https://", "mailto:", "tel:"].iter().any(|scheme| word.starts_with(scheme));
    let button = line.rsplit_once(": ").filter(|(_, address)| leads(address) && !address.contains(char::is_whitespace));
    if let Some((label, _)) = button.filter(|(label, _)| !label.contains("://")) {
        // More words than a button has say something by themselves.
        return if label.split_whitespace().count() > 5 { format!("{label}.") } else { String::new() };
    }
    let mut words = String::new();
    for word in line.split(' ') {
        let behind = word.strip_prefix('(').filter(|inside| leads(inside));
        let behind = behind.map(|inside| inside.rfind(')').map_or("", |end| &inside[end + 1..]));
        if behind.is_none() && !words.is_empty() {
            words.push(' ');
        }
        words.push_str(behind.unwrap_or(word));
    }
    words
}

/// How something is to be said: what SSML calls it, and its form.
type As = (&'static str, Option<&'static str>);

/// Values of the person as the text may write them, longest first, so that a date is not taken for a number in it.
fn known(fields: &Fields, locale: &str) -> Vec<(String, As)> {
    let mut known: Vec<(String, As)> = Vec::new();
    let zone = fields.get("time_zone").and_then(|zone| zone.as_str());
    for value in fields.values() {
        let text = value.as_str().unwrap_or_default();
        let is_day = text.len() >= 10 && text.get(..10).is_some_and(|day| day.parse::<jiff::civil::Date>().is_ok());
        if is_day {
            let styles = ["short", "medium", "long", "full"];
            let written = styles.iter().filter_map(|style| cultures::format_date(text, style, locale, None, zone).ok());
            known.extend(written.map(|written| (written, ("date", None))));
        } else if value.is_number() {
            let written = cultures::format_number(&value.to_string(), locale, None).ok();
            known.extend(
                [Some(value.to_string()), written].into_iter().flatten().map(|text| (text, ("cardinal", None))),
            );
        }
    }
    known.sort_by_key(|(text, _)| std::cmp::Reverse(text.len()));
    known
}

/// A sentence with its dates, numbers and telephones marked, safe in XML.
fn said(sentence: &str, known: &[(String, As)]) -> String {
    let mut marks: Vec<(Range<usize>, As)> = Vec::new();
    let mut mark = |range: Range<usize>, how: As| {
        if marks.iter().all(|(taken, _)| taken.end <= range.start || range.end <= taken.start) {
            marks.push((range, how));
        }
    };
    for (text, how) in known {
        for (at, found) in sentence.match_indices(text.as_str()) {
            let range = at..at + found.len();
            if stands_alone(sentence, &range) {
                mark(range, *how);
            }
        }
    }
    for range in runs(sentence) {
        for (range, how) in told_by_form(sentence, range) {
            mark(range, how);
        }
    }
    marks.sort_by_key(|(range, _)| range.start);
    let mut out = String::with_capacity(sentence.len() + 32);
    let mut at = 0;
    for (range, (what, format)) in marks {
        out.push_str(&escaped(&sentence[at..range.start]));
        let format = format.map(|format| format!(" format=\"{format}\"")).unwrap_or_default();
        let words = escaped(&sentence[range.clone()]);
        out.push_str(&format!("<say-as interpret-as=\"{what}\"{format}>{words}</say-as>"));
        at = range.end;
    }
    out.push_str(&escaped(&sentence[at..]));
    out
}

/// Not a part of a longer word or number.
fn stands_alone(text: &str, range: &Range<usize>) -> bool {
    let before = text[..range.start].chars().next_back();
    let after = text[range.end..].chars().next();
    !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
}

/// Stretches of digits and what stands between digits.
fn runs(text: &str) -> Vec<Range<usize>> {
    let belongs = |letter: char| letter.is_ascii_digit() || "+()-/.: \u{a0}\u{202f}".contains(letter);
    let mut runs = Vec::new();
    let mut start = None;
    for (at, letter) in text.char_indices().chain([(text.len(), '\n')]) {
        match (belongs(letter), start) {
            (true, None) if letter.is_ascii_digit() || letter == '+' => start = Some(at),
            (false, Some(from)) => {
                runs.push(trimmed(text, from..at));
                start = None;
            }
            _ => {}
        }
    }
    runs.into_iter().filter(|range| stands_alone(text, range)).collect()
}

fn trimmed(text: &str, range: Range<usize>) -> Range<usize> {
    let kept = text[range.clone()].trim_end_matches(|letter: char| !letter.is_ascii_digit());
    range.start..range.start + kept.len()
}

/// A telephone as a whole, or the days and times that stand in it.
fn told_by_form(text: &str, run: Range<usize>) -> Vec<(Range<usize>, As)> {
    let whole = &text[run.clone()];
    let digits = whole.bytes().filter(u8::is_ascii_digit).count();
    if (7..=15).contains(&digits) && whole.starts_with(['+', '0']) && !whole.contains(':') && day(whole).is_none() {
        return vec![(run, ("telephone", None))];
    }
    let mut found = Vec::new();
    let mut at = run.start;
    for part in whole.split([' ', '\u{a0}', '\u{202f}']) {
        let range = trimmed(text, at..at + part.len());
        let form = day(&text[range.clone()]).or_else(|| time(&text[range.clone()]));
        found.extend(form.map(|how| (range, how)));
        at += part.len() + text[at + part.len()..].chars().next().map_or(0, char::len_utf8);
    }
    found
}

/// As ISO 8601 writes it.
fn day(text: &str) -> Option<As> {
    (text.len() == 10 && text.parse::<jiff::civil::Date>().is_ok()).then_some(("date", Some("ymd")))
}

fn time(text: &str) -> Option<As> {
    let (hours, minutes) = text.split_once(':')?;
    let (hours, minutes): (u8, u8) = (hours.parse().ok()?, (minutes.len() == 2).then_some(minutes)?.parse().ok()?);
    (hours < 24 && minutes < 60).then_some(("time", Some("hms24")))
}

/// Characters that XML 1.0 cannot hold are left out.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\r' | '\t' => out.push(' '),
            _ if letter.is_control() || matches!(letter, '\u{fffe}' | '\u{ffff}') => {}
            _ => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn fields(value: serde_json::Value) -> Fields {
        value.as_object().cloned().unwrap_or_default()
    }

    #[test]
    fn signs_for_the_eye_are_not_said() {
        for (paragraph, wanted) in [
            ("> Well done.\n> — W. (https://x.org/w)", vec!["Well done.", "W."]),
            ("Bring:\n- a card\n- the list", vec!["Bring:", "a card", "the list"]),
            ("Day | Tuesday\nTime | 9:30", vec!["Day, Tuesday", "Time, 9:30"]),
            ("See the form (https://x.org/a_(b)), please\nand sign", vec!["See the form, please\nand sign"]),
            ("Book now: https://x.org/b", vec![]),
            ("Your visit is confirmed, see also: https://x.org/b", vec!["Your visit is confirmed, see also."]),
            ("1. \u{2068}شطرنج\u{2069}", vec!["1. شطرنج"]),
            ("Note: we open (a little) late - at 9", vec!["Note: we open (a little) late - at 9"]),
        ] {
            assert_eq!(aloud(paragraph), wanted);
        }
    }

    #[test]
    fn dates_numbers_and_telephones_are_said_as_what_they_are() {
        let known = known(&fields(json!({ "visit": "2026-05-12", "owed": 1200 })), "de");
        for (sentence, wanted) in [
            (
                "Am 12. Mai 2026 um 09:30.",
                "Am <say-as interpret-as=\"date\">12. Mai 2026</say-as> um <say-as interpret-as=\"time\" format=\"hms24\">09:30</say-as>.",
            ),
            ("Offen: 1.200 & mehr", "Offen: <say-as interpret-as=\"cardinal\">1.200</say-as> &amp; mehr"),
            (
                "Rufen Sie +49 30 1234-567 an",
                "Rufen Sie <say-as interpret-as=\"telephone\">+49 30 1234-567</say-as> an",
            ),
            (
                "Am 2026-05-13 10:00",
                "Am <say-as interpret-as=\"date\" format=\"ymd\">2026-05-13</say-as> <say-as interpret-as=\"time\" format=\"hms24\">10:00</say-as>",
            ),
            ("Raum 12005, A1200", "Raum 12005, A1200"),
            ("<b>\u{1}x\u{fffe}", "&lt;b&gt;x"),
        ] {
            assert_eq!(said(sentence, &known), wanted);
        }
    }
}
