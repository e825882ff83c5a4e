//! How well one colour can be read on another: WCAG 2.2, success criterion 1.4.3 (AA), for text of ordinary size.

use serde::Serialize;
use ts_rs::TS;

/// The least ratio at which ordinary text can be read.
const ENOUGH: f64 = 4.5;

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Contrast {
    /// text, links, footer or button.
    pub what: String,
    /// In mail programs that are dark.
    pub dark: bool,
    /// 1 to 21, to one decimal, never rounded up.
    pub ratio: f64,
    pub enough: bool,
    /// As "#rrggbb": the letters, and what is behind them.
    #[serde(skip)]
    #[ts(skip)]
    pub colours: (String, String),
}

pub fn contrast(what: &str, dark: bool, one: &str, other: &str) -> Contrast {
    let colours = (one.to_owned(), other.to_owned());
    let (one, other) = (luminance(one), luminance(other));
    let ratio = (one.max(other) + 0.05) / (one.min(other) + 0.05);
    Contrast { what: what.to_owned(), dark, ratio: (ratio * 10.0).floor() / 10.0, enough: ratio >= ENOUGH, colours }
}

/// Relative luminance of "#rrggbb"; what is none counts as black.
fn luminance(hex: &str) -> f64 {
    let channel = |from: usize| {
        let byte = hex.get(from..from + 2).and_then(|digits| u8::from_str_radix(digits, 16).ok()).unwrap_or_default();
        let part = f64::from(byte) / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ratios_are_those_of_wcag() {
        let cases =
            [("#000000", "#ffffff", 21.0, true), ("#777777", "#ffffff", 4.4, false), ("#767676", "#ffffff", 4.5, true)];
        for (one, other, ratio, enough) in cases {
            let found = contrast("text", false, one, other);
            assert_eq!((found.ratio, found.enough), (ratio, enough), "{one} on {other}");
            assert_eq!(contrast("text", false, other, one).ratio, ratio, "it is the same both ways");
        }
    }
}
