//! A cheaper wording of the same text: typographic marks as plain ones, composed letters. Letters of a script are never
//! replaced by others: a name stays as its owner writes it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;
use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

use super::{count, is_cheap};

/// One mark for another that reads the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Swap {
    pub from: String,
    pub to: String,
}

/// What the text would be with all swaps, and the segments it would take.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Cheaper {
    pub text: String,
    pub segments: u32,
    pub swaps: Vec<Swap>,
}

/// None when no swap would spare the dearer alphabet or a segment.
pub fn cheaper(text: &str) -> Option<Cheaper> {
    let before = count(text);
    let mut swaps: Vec<Swap> = Vec::new();
    let mut plain = String::with_capacity(text.len());
    for grapheme in text.graphemes(true) {
        match plain_mark(grapheme) {
            Some(to) => {
                plain.push_str(&to);
                if !swaps.iter().any(|known| known.from == grapheme) {
                    swaps.push(Swap { from: grapheme.to_owned(), to });
                }
            }
            None => plain.push_str(grapheme),
        }
    }
    let after = count(&plain);
    let spares = !swaps.is_empty() && (after.forced_by.is_empty() || after.segments < before.segments);
    spares.then_some(Cheaper { text: plain, segments: after.segments, swaps })
}

/// The same mark in the plain alphabet, where it has one.
pub fn plain_mark(grapheme: &str) -> Option<String> {
    if is_cheap(grapheme) {
        return None;
    }
    let composed: String = grapheme.nfc().collect();
    if is_cheap(&composed) {
        return Some(composed);
    }
    let mut letters = composed.chars();
    let (Some(letter), None) = (letters.next(), letters.next()) else { return None };
    mark(letter).map(str::to_owned)
}

fn mark(letter: char) -> Option<&'static str> {
    Some(match letter {
        '‘' | '’' | '‚' | '‛' | '′' | '‹' | '›' | '´' | '`' | 'ʼ' => "'",
        '“' | '”' | '„' | '‟' | '″' | '«' | '»' => "\"",
        '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' | '•' => "-",
        '…' => "...",
        '\t' | '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' => " ",
        '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}' => "",
        '\u{2028}' | '\u{2029}' => "\n",
        '×' => "x",
        '⁄' | '∕' => "/",
        _ => return None,
    })
}
