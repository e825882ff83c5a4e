//! Number formats of spreadsheets that write zeros in front of a number and signs among its digits: `00000`, `000\-00\-0000`,
//! `[<=99999]00000;00000-0000`. (ECMA-376, part 1, 18.8.31.)

/// None where a cell shows its number otherwise: with a point, with groups of digits, or as a day.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Mask(Vec<Section>);

#[derive(Debug, Clone, PartialEq)]
struct Section {
    /// Such numbers it is for: at most so large.
    most: Option<f64>,
    signs: Vec<Sign>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sign {
    Digit,
    Letter(char),
}

impl Mask {
    pub fn of(code: &str) -> Option<Mask> {
        let mut sections = Vec::new();
        let mut rest = Some(code);
        while let Some(code) = rest {
            let (section, behind) = section(code)?;
            sections.push(section);
            rest = behind;
        }
        Some(Mask(sections))
    }

    /// A whole number that is not negative, as the cell shows it.
    pub fn shown(&self, number: f64) -> Option<String> {
        let fits = |section: &&Section| section.most.is_none_or(|most| number <= most);
        let Section { signs, .. } = self.0.iter().find(fits)?;
        let places = signs.iter().filter(|sign| **sign == Sign::Digit).count();
        let digits = format!("{number:0>places$}");
        let mut left = digits.chars();
        let mut shown = String::new();
        for sign in signs {
            match sign {
                Sign::Letter(letter) => shown.push(*letter),
                // A number with more digits has them where the first one stands.
                Sign::Digit => {
                    let more = if left.as_str().len() == digits.len() { digits.len() - places } else { 0 };
                    shown.extend(left.by_ref().take(more + 1));
                }
            }
        }
        Some(shown.trim().to_owned())
    }
}

/// One of the ways between semicolons, and what follows it.
fn section(code: &str) -> Option<(Section, Option<&str>)> {
    let mut section = Section { most: None, signs: Vec::new() };
    let mut signs = code.char_indices();
    let mut behind = None;
    while let Some((at, sign)) = signs.next() {
        match sign {
            '0' => section.signs.push(Sign::Digit),
            ';' => {
                behind = Some(&code[at + 1..]);
                break;
            }
            '\\' => section.signs.push(Sign::Letter(signs.next()?.1)),
            '"' => section
                .signs
                .extend(signs.by_ref().map(|(_, sign)| sign).take_while(|sign| *sign != '"').map(Sign::Letter)),
            // Room for a letter, and what fills the cell.
            '_' | '*' => drop(signs.next()?),
            '[' => {
                let inside: String = signs.by_ref().map(|(_, sign)| sign).take_while(|sign| *sign != ']').collect();
                if let Some(most) = inside.strip_prefix("<=") {
                    section.most = Some(most.parse().ok()?);
                } else if inside.starts_with(['<', '>', '=']) || inside.starts_with(|c: char| "hms".contains(c)) {
                    return None;
                }
            }
            '-' | '(' | ')' | ' ' | '/' | ':' | '+' => section.signs.push(Sign::Letter(sign)),
            _ => return None,
        }
    }
    // A single 0 is any whole number.
    let places = section.signs.iter().filter(|sign| **sign == Sign::Digit).count();
    (places > 1).then_some((section, behind))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zeros_and_signs_are_where_the_cell_shows_them() {
        for (code, number, shown) in [
            ("00000", 2110.0, "02110"),
            ("00000\\-0000", 21_101_234.0, "02110-1234"),
            ("00000-0000", 987_654_321.0, "98765-4321"),
            ("\"D-\"00000", 1067.0, "D-01067"),
            ("00000_)", 2110.0, "02110"),
            ("[$-409]00000", 2110.0, "02110"),
            ("000\\-00\\-0000", 12_345_678.0, "012-34-5678"),
            ("[<=99999]00000;00000-0000", 2110.0, "02110"),
            ("[<=99999]00000;00000\\-0000", 21_101_234.0, "02110-1234"),
            ("000", 12345.0, "12345"),
            ("00\\-00", 12345.0, "123-45"),
        ] {
            assert_eq!(Mask::of(code).and_then(|mask| mask.shown(number)).as_deref(), Some(shown), "{code}");
        }
        for code in [
            "0",
            "General",
            "0.00",
            "#,##0",
            "dd/mm/yyyy",
            "00%",
            "0E+00",
            "[h]:mm",
            "",
            "@",
            "00000;;",
            "[<=many]00000",
        ] {
            assert_eq!(Mask::of(code), None, "{code}");
        }
    }
}
