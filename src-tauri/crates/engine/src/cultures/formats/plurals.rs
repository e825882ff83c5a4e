//! The form of words that goes with a number: "1 appointment", "3 appointments" (CLDR plural categories, cardinal).

use icu::plurals::{PluralCategory, PluralRules};

use super::kept::{Form, Formatter, kept};
use super::{decimal, written};

/// The author's words per category. A language asks for some of them; `other` is there for all numbers.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct PluralForms<'a> {
    pub zero: Option<&'a str>,
    pub one: Option<&'a str>,
    pub two: Option<&'a str>,
    pub few: Option<&'a str>,
    pub many: Option<&'a str>,
    pub other: &'a str,
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
    let number = decimal(value)?;
    let formatter = kept(language, None, Form::Plural, |locale| {
        PluralRules::try_new_cardinal(locale.into()).ok().map(Formatter::Plural)
    });
    let Some(Formatter::Plural(rules)) = formatter.as_deref() else {
        return Err(format!("Numbers cannot be counted in “{language}”"));
    };
    let form = forms.of(rules.category_for(&number));
    let number = written(&number, language, reader_locale)?;
    Ok(form.replace("{count}", &number).replace("{}", &number))
}
