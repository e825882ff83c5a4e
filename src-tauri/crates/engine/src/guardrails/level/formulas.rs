//! The formulas of readability, each validated for the language it is used with, and named with its source.

use super::Counts;

pub struct Formula {
    pub name: &'static str,
    pub source: &'static str,
    pub score: fn(&Counts) -> f64,
    pub higher_is_easier: bool,
    /// The hardest score for easy, plain and advanced reading.
    aims: [f64; 3],
}

impl Formula {
    /// `level` is a culture card's word: easy, plain or advanced.
    pub fn aim(&self, level: &str) -> f64 {
        let [easy, plain, advanced] = self.aims;
        match level {
            "easy" => easy,
            "advanced" => advanced,
            _ => plain,
        }
    }
}

/// Words a sentence.
fn length(counts: &Counts) -> f64 {
    counts.words / counts.sentences.max(1.0)
}

/// Syllables a word.
fn weight(counts: &Counts) -> f64 {
    counts.syllables / counts.words.max(1.0)
}

fn percent(part: f64, counts: &Counts) -> f64 {
    100.0 * part / counts.words.max(1.0)
}

/// Grades of a school: six years, nine and thirteen.
const GRADES: [f64; 3] = [6.0, 9.0, 13.0];
/// Flesch's ease: easy, standard, difficult.
const EASE: [f64; 3] = [75.0, 55.0, 30.0];

/// None: no formula was validated for the language.
pub fn formula_of(language: &str) -> Option<&'static Formula> {
    Some(match language {
        "en" => &Formula {
            name: "Flesch–Kincaid",
            source: "Kincaid, Fishburne, Rogers and Chissom 1975",
            score: |counts| 0.39 * length(counts) + 11.8 * weight(counts) - 15.59,
            higher_is_easier: false,
            aims: GRADES,
        },
        "de" => &Formula {
            name: "Wiener Sachtextformel",
            source: "Bamberger and Vanecek 1984, first formula",
            score: |counts| {
                let (heavy, long) = (percent(counts.heavy_words, counts), percent(counts.long_words, counts));
                let short = percent(counts.short_words, counts);
                0.1935 * heavy + 0.1672 * length(counts) + 0.1297 * long - 0.0327 * short - 0.875
            },
            higher_is_easier: false,
            aims: [7.0, 11.0, 14.0],
        },
        "es" => &Formula {
            name: "Fernández Huerta",
            source: "Fernández Huerta 1959",
            score: |counts| 206.84 - 60.0 * weight(counts) - 1.02 * length(counts),
            higher_is_easier: true,
            aims: EASE,
        },
        "fr" => &Formula {
            name: "Kandel–Moles",
            source: "Kandel and Moles 1958",
            score: |counts| 207.0 - 1.015 * length(counts) - 73.6 * weight(counts),
            higher_is_easier: true,
            aims: EASE,
        },
        "it" => &Formula {
            name: "Gulpease",
            source: "Lucisano and Piemontese 1988",
            score: |counts| 89.0 + (300.0 * counts.sentences - 10.0 * counts.letters) / counts.words.max(1.0),
            higher_is_easier: true,
            aims: [70.0, 50.0, 35.0],
        },
        "nl" => &Formula {
            name: "Flesch–Douma",
            source: "Douma 1960",
            score: |counts| 206.84 - 77.0 * weight(counts) - 0.93 * length(counts),
            higher_is_easier: true,
            aims: EASE,
        },
        "pt" => &Formula {
            name: "Flesch–Martins",
            source: "Martins, Ghiraldelo, Nunes and Oliveira 1996",
            score: |counts| 248.835 - 1.015 * length(counts) - 84.6 * weight(counts),
            higher_is_easier: true,
            aims: [75.0, 50.0, 25.0],
        },
        "ru" => &Formula {
            name: "Flesch–Oborneva",
            source: "Oborneva 2006",
            score: |counts| 206.835 - 1.3 * length(counts) - 60.1 * weight(counts),
            higher_is_easier: true,
            aims: [70.0, 45.0, 20.0],
        },
        "tr" => &Formula {
            name: "Ateşman",
            source: "Ateşman 1997",
            score: |counts| 198.825 - 40.175 * weight(counts) - 2.61 * length(counts),
            higher_is_easier: true,
            aims: [70.0, 50.0, 30.0],
        },
        "sv" | "da" | "no" | "nb" | "nn" => &Formula {
            name: "LIX",
            source: "Björnsson 1968",
            score: |counts| length(counts) + percent(counts.long_words, counts),
            higher_is_easier: false,
            aims: [35.0, 45.0, 55.0],
        },
        _ => return None,
    })
}
