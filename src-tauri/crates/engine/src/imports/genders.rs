//! Letters for a gender, which mean one thing in one language and another elsewhere: M is a man, but a woman beside H
//! (Spanish hombre and mujer, Portuguese homem and mulher). What they mean is told from the whole column.

use super::columns::Layout;
use super::rows::{Row, Rows};
use super::values::Unreadable;
use crate::profiles::{CoreField, Gender};
use crate::progress::Progress;
use crate::{Error, Result};

/// The letters that a column has, among those that depend on one another, and whose words they are by its header.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Genders {
    letters: u32,
    words: Words,
}

/// Where a letter means another gender than elsewhere.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
enum Words {
    /// Nő and férfi.
    Hungarian,
    /// Nainen and mies, naine and mees.
    Finnic,
    /// Hombre and mujer or masculino and femenino.
    Iberian,
    /// Vrouw.
    Dutch,
    /// Vyras and moteris, vīrietis.
    Baltic,
    /// Kvinna, kvinne, kvinde, kobieta, kadın.
    WithK,
    #[default]
    Others,
}

impl Words {
    /// By the first word of the header: “Sexo (H/M)”, “sexo_paciente”.
    fn of(header: &str) -> Words {
        let header = header.trim().to_lowercase();
        if let "m/v" | "v/m" | "m/v/x" = header.as_str() {
            return Words::Dutch;
        }
        match header.split(|letter: char| !letter.is_alphabetic()).next().unwrap_or_default() {
            "nem" | "neme" => Words::Hungarian,
            "sukupuoli" | "sugu" => Words::Finnic,
            "sexo" | "género" | "genero" | "gênero" => Words::Iberian,
            "geslacht" => Words::Dutch,
            "lytis" | "dzimums" => Words::Baltic,
            "kön" | "kjønn" | "køn" | "płeć" | "cinsiyet" => Words::WithK,
            _ => Words::Others,
        }
    }
}

const LETTERS: [char; 10] = ['e', 'f', 'h', 'k', 'l', 'm', 'n', 'p', 'v', 'w'];

/// A column that has both M and F in so many rows, and no H or N, is believed to go on so.
const ENOUGH: u32 = 2_000;

/// The letter of a cell, if it is one of those.
pub(super) fn letter(cell: &str) -> Option<char> {
    let mut letters = cell.trim().trim_end_matches('.').chars();
    let only = letters.next().filter(|_| letters.next().is_none())?.to_ascii_lowercase();
    LETTERS.contains(&only).then_some(only)
}

impl Genders {
    fn under(header: &str) -> Self {
        let mut genders = Genders { letters: 0, words: Words::of(header) };
        // A header that lists what the column may say tells as much as its cells: “Sexo (H/M)”.
        let listed: Vec<&str> =
            header.split(|sign: char| !sign.is_alphabetic()).filter(|word| !word.is_empty()).skip(1).collect();
        if listed.len() > 1 && listed.iter().all(|word| letter(word).is_some() || genders.is_iberian_word(word)) {
            listed.into_iter().for_each(|word| genders.add(word));
        }
        genders
    }

    fn is_iberian_word(self, word: &str) -> bool {
        const WORDS: [&str; 11] = [
            "hombre",
            "mujer",
            "varón",
            "varon",
            "hembra",
            "homem",
            "mulher",
            "masculino",
            "femenino",
            "feminino",
            "macho",
        ];
        self.words == Words::Iberian && WORDS.contains(&word.to_lowercase().as_str())
    }

    pub fn add(&mut self, cell: &str) {
        // “Hombre” beside M tells as much as H does.
        let begins =
            || cell.chars().next().filter(|_| self.words == Words::Iberian).map(|sign| sign.to_ascii_lowercase());
        if let Some(letter) = letter(cell).or_else(|| begins().filter(|sign| matches!(sign, 'f' | 'h'))) {
            self.letters |= 1 << (letter as u32 - 'a' as u32);
        }
    }

    fn has(self, letter: char) -> bool {
        self.letters & 1 << (letter as u32 - 'a' as u32) != 0
    }

    /// What a letter of this column means; Err where the column does not tell, as the middle of a sentence.
    pub fn read(self, letter: char, cell: &str) -> std::result::Result<Gender, Unreadable> {
        use Gender::{Feminine, Masculine};
        let alone = || Err(format!("“{cell}” may be a man or a woman: this column has no other letter to tell by"));
        let both = |one: char, other: char| self.has(one) && self.has(other);
        let found = match letter {
            // Weiblich or woman: then M is a man, and what stands beside them is neither.
            'w' => Some(Feminine),
            'm' if self.has('w') => Some(Masculine),
            'h' | 'k' | 'n' if self.has('w') => None,
            // Varón beside mujer, hembra or femenino; vyras beside moteris.
            'v' => match self.words {
                Words::Dutch => Some(Feminine),
                Words::Iberian | Words::Baltic => Some(Masculine),
                _ => None,
            },
            'm' if self.has('v') && matches!(self.words, Words::Iberian | Words::Baltic) => Some(Feminine),
            // Man beside vrouw, or moteris beside vyras.
            'm' if self.has('v') && self.words == Words::Others && !self.has('f') => None,
            'h' if self.has('v') && self.words == Words::Iberian => Some(Feminine).filter(|_| !self.has('m')),
            'm' if both('h', 'f') => {
                return Err(format!("“{cell}” may be a man or a woman, as this column has F and H, too"));
            }
            // Hombre and mujer, homem and mulher.
            'm' if self.has('h') => Some(Feminine),
            'm' if self.words == Words::Iberian && !self.has('f') => return alone(),
            'm' => Some(Masculine),
            'f' if self.words == Words::Hungarian && self.has('n') => Some(Masculine),
            'f' if self.words == Words::Hungarian && !self.has('m') => return alone(),
            'f' => Some(Feminine),
            'k' if self.words == Words::WithK || self.has('e') || self.has('m') && !self.has('f') => Some(Feminine),
            'h' => Some(Masculine),
            // Elsewhere it is somebody of whom nothing is said, or who is neither.
            'n' if matches!(self.words, Words::Hungarian | Words::Finnic) => Some(Feminine),
            // Erkek and kadın.
            'e' if self.has('k') => Some(Masculine),
            // Laki-laki and perempuan.
            'l' if self.has('p') => Some(Masculine),
            'p' if self.has('l') => Some(Feminine),
            _ => None,
        };
        found.ok_or_else(|| format!("“{cell}” is not a word for a gender we know"))
    }
}

/// The letters of the column that says people's gender.
pub(super) fn gather(layout: &Layout, progress: &dyn Progress) -> Result<Genders> {
    let Some(column) = layout.core(CoreField::Gender) else { return Ok(Genders::default()) };
    let mut genders = Genders::under(&column.header);
    let mut rows = Rows::open(&layout.path, layout.encoding, layout.delimiter, layout.sheet.as_deref())?;
    let mut row = Row::default();
    rows.read(&mut row)?;
    while rows.read(&mut row)? {
        if row.number.is_multiple_of(256) && progress.cancelled() {
            return Err(Error::Cancelled);
        }
        genders.add(row.cell(column.index));
        if row.number > ENOUGH && genders.has('m') && genders.has('f') && !genders.has('h') && !genders.has('n') {
            break;
        }
    }
    Ok(genders)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_means_what_its_column_says() {
        let read = |column: &str| -> String {
            let (header, column) = column.split_once(": ").unwrap_or(("Gender", column));
            let mut genders = Genders::under(header);
            column.split(' ').for_each(|cell| genders.add(cell));
            let each = column.split(' ').map(|cell| match genders.read(letter(cell).expect("a letter"), cell) {
                Ok(gender) => gender.as_str()[..1].to_owned(),
                Err(_) => "?".to_owned(),
            });
            each.collect()
        };
        for (column, expected) in [
            ("M F m", "mfm"),
            ("M H", "fm"),
            ("h M.", "mf"),
            ("H F", "mf"),
            ("M H F", "?mf"),
            ("N F N", "?f?"),
            ("N M", "?m"),
            ("N M F", "?mf"),
            ("M W N", "mf?"),
            ("M W K", "mf?"),
            ("W M H", "fm?"),
            ("M F K", "mf?"),
            ("K", "?"),
            ("Kön: K", "f"),
            ("Geschlecht: W", "f"),
            ("Nem: N F", "fm"),
            ("NEME: F", "?"),
            ("Nem: M F", "mf"),
            ("Sukupuoli: N M", "fm"),
            ("Sexo: M M", "??"),
            ("Sexo: M F", "mf"),
            ("Género: M H", "fm"),
            ("E K", "mf"),
            ("K M", "fm"),
            ("L P", "mf"),
            ("E", "?"),
            ("M M", "mm"),
            ("Geslacht: M V", "mf"),
            ("M V", "??"),
            ("M F V", "mf?"),
            ("Sexo: V M", "mf"),
            ("Género: V H", "mf"),
            ("Sexo: V F", "mf"),
            ("Sexo: V H M", "m?f"),
            ("Lytis: V M", "mf"),
            ("Sexo (H/M): M M", "ff"),
            ("Sexo H-M: M M", "ff"),
            ("Sexo (V/M): M", "f"),
            ("Sexo (M/F): M M", "mm"),
            ("Sexo (hombre/mujer): M M", "ff"),
            ("Sexo del paciente: M M", "??"),
            ("sexo_paciente: M M", "??"),
            ("Sexo/Género: M M", "??"),
            ("Sexo: M M", "??"),
            ("Geslacht (m/v): V V", "ff"),
            ("Kön (M/K): K", "f"),
            ("Gender (M/F): M", "m"),
            ("Geschlecht (m/w/d): M", "m"),
        ] {
            assert_eq!(read(column), expected, "{column}");
        }
        for (words, expected) in [("Femenino", Ok(Gender::Masculine)), ("Hombre", Ok(Gender::Feminine))] {
            let mut genders = Genders::under("Sexo");
            genders.add("M");
            genders.add(words);
            assert_eq!(genders.read('m', "M"), expected, "{words}");
        }
        assert_eq!((letter("Mann"), letter("d"), letter("Ж")), (None, None, None), "other words say what they say");
    }
}
