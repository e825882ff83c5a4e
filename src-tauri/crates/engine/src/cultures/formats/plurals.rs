//! The form of words that goes with a number: "1 appointment", "3 appointments" (CLDR plural categories, cardinal).

use icu::decimal::input::Decimal;
use icu::plurals::{PluralCategory, PluralRules};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::kept::{Form, Formatter, kept};
use super::{decimal, shown, written};

/// A kind of number that a language has words of its own for (CLDR's cardinal plural categories).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PluralForm {
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}

/// One form a language asks for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct NumberForm {
    pub form: PluralForm,
    /// Up to four numbers that take it, decimal with a full stop, the smallest first.
    pub examples: Vec<String>,
    /// Whether other numbers take it, too.
    pub more: bool,
}

impl NumberForm {
    /// "2, 3, 4, 22…"
    pub fn in_words(&self) -> String {
        format!("{}{}", self.examples.join(", "), if self.more { "…" } else { "" })
    }
}

/// The author's words per category. A language asks for some of them; `other` is there for all numbers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct PluralForms<'a> {
    pub zero: Option<&'a str>,
    pub one: Option<&'a str>,
    pub two: Option<&'a str>,
    pub few: Option<&'a str>,
    pub many: Option<&'a str>,
    pub other: &'a str,
    /// What stands for the number instead of `{}` and `{count}`; twice in a row it is the sign itself.
    pub sign: Option<&'a str>,
}

impl PluralForm {
    /// As CLDR and the filter call it.
    pub fn as_str(self) -> &'static str {
        match self {
            PluralForm::Zero => "zero",
            PluralForm::One => "one",
            PluralForm::Two => "two",
            PluralForm::Few => "few",
            PluralForm::Many => "many",
            PluralForm::Other => "other",
        }
    }

    fn of(category: PluralCategory) -> Self {
        match category {
            PluralCategory::Zero => PluralForm::Zero,
            PluralCategory::One => PluralForm::One,
            PluralCategory::Two => PluralForm::Two,
            PluralCategory::Few => PluralForm::Few,
            PluralCategory::Many => PluralForm::Many,
            PluralCategory::Other => PluralForm::Other,
        }
    }
}

impl<'a> PluralForms<'a> {
    fn of(&self, category: PluralCategory) -> &'a str {
        let form = match category {
            PluralCategory::Zero => self.zero,
            PluralCategory::One => self.one,
            PluralCategory::Two => self.two,
            PluralCategory::Few => self.few,
            PluralCategory::Many => self.many,
            PluralCategory::Other => None,
        };
        form.unwrap_or(self.other)
    }
}

/// The form for this number, in which every `{}` and `{count}` becomes the number as the language writes it. The words
/// are the text's own, so its language decides the category; the reader's region counts for the digits only.
/// A category without words of its own takes those of `other`.
pub fn format_plural(
    value: &str,
    forms: &PluralForms,
    language: &str,
    reader_locale: Option<&str>,
) -> Result<String, String> {
    let number = shown(decimal(value)?);
    let form = counted(language, |rules| forms.of(rules.category_for(&number)))?;
    let number = written(&number, language, reader_locale)?;
    let Some(sign) = forms.sign else { return Ok(form.replace("{count}", &number).replace("{}", &number)) };
    // Split at the doubled sign first: what the number itself holds is never read again.
    let plain_sign = sign.repeat(2);
    let plain = form.split(&plain_sign).map(|part| part.replace(sign, &number));
    Ok(plain.collect::<Vec<_>>().join(sign))
}

/// The forms a language has, in CLDR's order, which ends with "other". A malformed tag has only that one.
pub fn number_forms(language: &str) -> Vec<NumberForm> {
    const SHOWN: usize = 4;
    // Whole numbers first; then those that only very large or broken numbers have.
    let whole = (0..=220u32).map(Decimal::from);
    let rare = ["1000000", "2000000", "0.5", "1.5", "2.5"].into_iter().filter_map(|number| decimal(number).ok());
    let numbers: Vec<Decimal> = whole.chain(rare).collect();
    let forms = counted(language, |rules| {
        let form = |category: PluralCategory| {
            let fitting = || numbers.iter().filter(|number| rules.category_for(*number) == category);
            let small = fitting().filter(|number| is_small(number)).count();
            let shown = if small > 0 { small.min(SHOWN) } else { SHOWN };
            NumberForm {
                form: PluralForm::of(category),
                examples: fitting().take(shown).map(Decimal::to_string).collect(),
                more: small == 0 || small > SHOWN,
            }
        };
        let mut forms: Vec<NumberForm> = rules.categories().map(form).collect();
        forms.sort_by_key(|known| known.form);
        forms
    });
    forms.unwrap_or_else(|_| vec![NumberForm { form: PluralForm::Other, examples: Vec::new(), more: true }])
}

fn is_small(number: &Decimal) -> bool {
    number.absolute.nonzero_magnitude_start() < 3 && number.absolute.nonzero_magnitude_end() >= 0
}

fn counted<T>(language: &str, ask: impl FnOnce(&PluralRules) -> T) -> Result<T, String> {
    let formatter = kept(language, None, Form::Plural, |mut locale| {
        // The rules are a language's, in whatever script and region; only Portugal's differ. icu 2.4 finds none for
        // Serbian in Latin letters (sr-Latn, sr-ME).
        locale.id.script = None;
        locale.id.region = locale.id.region.filter(|_| locale.id.language.as_str() == "pt");
        PluralRules::try_new_cardinal(locale.into()).ok().map(Formatter::Plural)
    });
    match formatter.as_deref() {
        Some(Formatter::Plural(rules)) => Ok(ask(rules)),
        _ => Err(format!("Numbers cannot be counted in “{language}”")),
    }
}
