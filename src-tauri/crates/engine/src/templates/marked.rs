//! What changed between two texts, word by word, so that it can be read in one: words as each script has them.

use std::collections::HashMap;

use icu::segmenter::WordSegmenter;
use icu::segmenter::options::WordBreakInvariantOptions;
use serde::Serialize;
use similar::{Algorithm, ChangeTag, TextDiff};
use ts_rs::TS;

use super::document::Run;

/// Some words of a text that changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Piece {
    pub text: String,
    pub stood: Stood,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Stood {
    Both,
    /// Before, and no longer.
    Before,
    /// Only now.
    Now,
}

/// Words and what stands between them (UAX #29, with dictionaries for scripts that write no blanks).
pub fn words_of(text: &str) -> Vec<String> {
    let segmenter = WordSegmenter::new_dictionary(WordBreakInvariantOptions::default());
    let breaks: Vec<usize> = segmenter.segment_str(text).collect();
    breaks.windows(2).filter_map(|pair| text.get(pair[0]..pair[1])).map(str::to_owned).collect()
}

/// A chip is one word, by the name staff know it by.
pub fn words_of_run(run: &Run, labels: &HashMap<String, String>) -> Vec<String> {
    let label = |name: &String| labels.get(name).unwrap_or(name).clone();
    match run {
        Run::Text { text, .. } => words_of(text),
        Run::Break => vec!["\n".to_owned()],
        Run::Chip { name, .. } => vec![format!("[{}]", label(name))],
        // With all its forms, so that one that changed is seen to have.
        Run::Plural { name, forms, .. } => {
            vec![format!("[{}: {}]", label(name), forms.values().cloned().collect::<Vec<_>>().join(" / "))]
        }
        Run::Select { name, cases, other, .. } => {
            let words = cases.iter().map(|case| case.words.as_str()).chain([other.as_str()]);
            vec![format!("[{}: {}]", label(name), words.collect::<Vec<_>>().join(" / "))]
        }
        Run::Saying { idea, .. } => vec![format!("[{}]", idea.replace('_', " "))],
    }
}

/// The words before and now in one text. What changed close together is told once before and once now, rather than word
/// for word; empty where no word changed.
pub fn marked(before: &[String], now: &[String]) -> Vec<Piece> {
    let [before, now] = [before, now].map(|words| words.iter().map(String::as_str).collect::<Vec<_>>());
    let mut pieces: Vec<Piece> = Vec::new();
    for change in TextDiff::configure().algorithm(Algorithm::Patience).diff_slices(&before, &now).iter_all_changes() {
        let stood = match change.tag() {
            ChangeTag::Equal => Stood::Both,
            ChangeTag::Delete => Stood::Before,
            ChangeTag::Insert => Stood::Now,
        };
        push(&mut pieces, change.value(), stood);
    }
    if pieces.iter().all(|piece| piece.stood == Stood::Both) { Vec::new() } else { gathered(pieces) }
}

fn push(pieces: &mut Vec<Piece>, text: &str, stood: Stood) {
    match pieces.last_mut() {
        Some(last) if last.stood == stood => last.text.push_str(text),
        _ if text.is_empty() => {}
        _ => pieces.push(Piece { text: text.to_owned(), stood }),
    }
}

/// Blanks alone between two changes belong to both of them.
fn gathered(pieces: Vec<Piece>) -> Vec<Piece> {
    let mut told = Vec::new();
    let [mut before, mut now] = [String::new(), String::new()];
    let mut rest = pieces.into_iter().peekable();
    while let Some(piece) = rest.next() {
        let open = !before.is_empty() || !now.is_empty();
        let between = open && rest.peek().is_some() && piece.text.trim().is_empty() && !piece.text.contains('\n');
        match piece.stood {
            Stood::Before => before.push_str(&piece.text),
            Stood::Now => now.push_str(&piece.text),
            Stood::Both if between => {
                before.push_str(&piece.text);
                now.push_str(&piece.text);
            }
            Stood::Both => {
                close(&mut told, &mut before, &mut now);
                push(&mut told, &piece.text, Stood::Both);
            }
        }
    }
    close(&mut told, &mut before, &mut now);
    told
}

/// Blanks that both end with changed nothing.
fn close(told: &mut Vec<Piece>, before: &mut String, now: &mut String) {
    let (old, new) = (std::mem::take(before), std::mem::take(now));
    let tail = old.chars().rev().zip(new.chars().rev()).take_while(|(a, b)| a == b && a.is_whitespace());
    let tail: usize = tail.map(|(letter, _)| letter.len_utf8()).sum();
    let (old, new, tail) = (&old[..old.len() - tail], &new[..new.len() - tail], &new[new.len() - tail..]);
    push(told, old, Stood::Before);
    push(told, new, Stood::Now);
    push(told, tail, Stood::Both);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(before: &str, now: &str) -> String {
        let piece = |piece: &Piece| match piece.stood {
            Stood::Both => piece.text.clone(),
            Stood::Before => format!("[-{}-]", piece.text),
            Stood::Now => format!("[+{}+]", piece.text),
        };
        marked(&words_of(before), &words_of(now)).iter().map(piece).collect()
    }

    #[test]
    fn words_that_changed_are_told_in_every_script() {
        for (before, now, wanted) in [
            ("See you on Monday.", "See you on Tuesday.", "See you on [-Monday-][+Tuesday+]."),
            ("one two three four", "one 2 3 four", "one [-two three-][+2 3+] four"),
            ("a b", "a b c", "a b[+ c+]"),
            ("نراكم يوم الاثنين", "نراكم يوم الثلاثاء", "نراكم يوم [-الاثنين-][+الثلاثاء+]"),
            (
                "明日の診察をお待ちしています",
                "明日の検査をお待ちしています",
                "明日の[-診察-][+検査+]をお待ちしています",
            ),
            ("พบกันวันจันทร์", "พบกันวันอังคาร", "พบกันวัน[-จันทร์-][+อังคาร+]"),
            ("", "new", "[+new+]"),
            ("one\n\ntwo", "one\n\n2", "one\n\n[-two-][+2+]"),
        ] {
            assert_eq!(told(before, now), wanted);
        }
        assert_eq!(told("same", "same"), "");
    }

    #[test]
    fn what_stood_before_and_what_stands_now_are_both_told_whole() {
        for (before, now) in [("a b  c\nd", "b c\n\ne d"), ("x", ""), (" a ", "b "), ("ab ab ab", "ab  ab")] {
            let pieces = marked(&words_of(before), &words_of(now));
            let side = |without: Stood| -> String {
                pieces.iter().filter(|piece| piece.stood != without).map(|piece| piece.text.as_str()).collect()
            };
            assert_eq!((side(Stood::Now).as_str(), side(Stood::Before).as_str()), (before, now));
        }
    }
}
