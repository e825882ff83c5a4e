//! What stands in a text for something that depends on the person: a value, words that change with a number, words that
//! depend on a choice. As Tera; a mistake is a sentence for the author. Sayings, which depend on no one, are `inline`'s.

use std::collections::BTreeMap;

use super::tera_words::{is_name, known, string};
use crate::cultures::{NumberForm, PluralForm, english_name, number_forms};
use crate::templates::document::{Case, Missing, Run};

/// `fallback` is what is written for a person without the value `name`.
#[derive(Default)]
pub struct Chip {
    name: String,
    says: Says,
    fallback: Option<String>,
}

enum Says {
    /// A tag that prints it.
    Tag(String),
    /// Words of the author's own, by the expression under which they are written.
    Cases { cases: Vec<(String, String)>, other: String },
}

impl Default for Says {
    fn default() -> Self {
        Says::Tag(String::new())
    }
}

/// Stands for the number in words that change with it; what the filter calls it is understood, too.
const NUMBER: &str = "#";
const COUNT: &str = "{count}";

impl Chip {
    /// A placeholder, in a way its value can be written.
    pub fn value(name: &str, format: Option<&str>, missing: Option<&Missing>) -> Result<Chip, String> {
        if is_function(name) {
            let says = Says::Tag(format!("{{{{ {name}() }}}}"));
            return Ok(Chip { name: name.to_owned(), says, fallback: None });
        }
        check_name(name)?;
        let filter = match format {
            None => "isolate".to_owned(),
            Some(style @ ("short" | "medium" | "long" | "full")) => format!("date(style=\"{style}\")"),
            Some("datetime") => "datetime(style=\"long\")".to_owned(),
            Some(timed @ ("datetime:short" | "datetime:medium" | "datetime:full")) => {
                format!("datetime(style=\"{}\")", &timed["datetime:".len()..])
            }
            Some(filter @ ("time" | "number" | "relative" | "percent")) => filter.to_owned(),
            Some("year") => "truncate(length=4, end=\"\")".to_owned(),
            Some("capitals") => "upper".to_owned(),
            Some("percent:100") => "percent(of=100)".to_owned(),
            Some("list" | "list:and") => "list(style=\"and\")".to_owned(),
            Some("list:or") => "list(style=\"or\")".to_owned(),
            Some(other) => match currency_of(other) {
                Some(code) => format!("currency(code=\"{code}\")"),
                None => return Err(format!("“{other}” is not a way to write “{name}”")),
            },
        };
        let says = Says::Tag(format!("{{{{ {name} | {filter} }}}}"));
        Ok(Chip { name: name.to_owned(), says, fallback: fallback(name, missing)? })
    }

    /// Words that change with a number: one form for each kind of number that the language tells apart.
    pub fn plural(
        name: &str,
        forms: &BTreeMap<PluralForm, String>,
        missing: Option<&Missing>,
        locale: &str,
    ) -> Result<Chip, String> {
        if name.is_empty() {
            return Err("Choose the number that these words change with".to_owned());
        }
        check_name(name)?;
        let mut written = Vec::new();
        let mut lacking = Vec::new();
        for needed in number_forms(locale) {
            match forms.get(&needed.form).filter(|words| !words.trim().is_empty()) {
                Some(words) => {
                    written.push(format!("{}={}", needed.form.as_str(), string(&words.replace(COUNT, NUMBER))))
                }
                None => lacking.push(numbers_of(&needed)),
            }
        }
        if !lacking.is_empty() {
            let language = english_name(locale);
            return Err(format!("{language} needs words of its own for {} here", lacking.join(", and for ")));
        }
        let says = Says::Tag(format!("{{{{ {name} | plural(sign=\"{NUMBER}\", {}) }}}}", written.join(", ")));
        Ok(Chip { name: name.to_owned(), says, fallback: fallback(name, missing)? })
    }

    /// Words that depend on a choice. Whose gender is not known is written to as everyone else: it is never missing.
    pub fn select(name: &str, cases: &[Case], other: &str, missing: Option<&Missing>) -> Result<Chip, String> {
        if name.is_empty() {
            return Err("Choose what these words depend on".to_owned());
        }
        check_name(name)?;
        if other.trim().is_empty() {
            return Err("Say what is written for everyone else".to_owned());
        }
        if let Some(empty) = cases.iter().find(|case| case.words.trim().is_empty()) {
            return Err(format!("There are no words for “{}” here", empty.value));
        }
        let asked = known(name);
        let same = |value: &str| format!("{asked} and ({name} | str | lower) == {}", string(&value.to_lowercase()));
        let mut written: Vec<(String, String)> =
            cases.iter().map(|case| (same(&case.value), case.words.clone())).collect();
        let mut other = other.to_owned();
        if name != "gender" {
            // Whoever has some other value comes before whoever has none.
            written.push((asked, other));
            other = String::new();
        }
        let says = Says::Cases { cases: written, other };
        Ok(Chip { name: name.to_owned(), says, fallback: fallback(name, missing)? })
    }

    /// The value without which its sentence is left out, if it is to be.
    pub fn needs(&self, missing: Option<&Missing>) -> Option<String> {
        let asked = missing == Some(&Missing::OmitSentence) && !is_function(&self.name);
        (asked && !self.is_never_missing()).then(|| self.name.clone())
    }

    fn is_never_missing(&self) -> bool {
        matches!(self.says, Says::Cases { .. }) && self.name == "gender"
    }

    /// As Tera; `own` writes the author's own words as the part of the message needs them.
    pub fn source(&self, own: impl Fn(&str) -> String) -> String {
        match &self.says {
            Says::Tag(tag) => match &self.fallback {
                // Not Tera's `or`, which would take a zero and a no for missing.
                Some(said) => format!("{{% if {} %}}{tag}{{% else %}}{}{{% endif %}}", known(&self.name), own(said)),
                None => tag.clone(),
            },
            Says::Cases { cases, other } => {
                let branches: Vec<String> =
                    cases.iter().map(|(asked, words)| format!("if {asked} %}}{}", own(words))).collect();
                let rest = match &self.fallback {
                    _ if self.is_never_missing() => own(other),
                    Some(said) => own(said),
                    // Printing what is missing is how a message says that it cannot be made.
                    None => format!("{{{{ {} | isolate }}}}", self.name),
                };
                match branches.is_empty() {
                    true => rest,
                    false => format!("{{% {}{{% else %}}{rest}{{% endif %}}", branches.join("{% el")),
                }
            }
        }
    }
}

/// Whether a run that stands for several forms is short of one.
pub fn lacks_forms(run: &Run, locale: &str) -> bool {
    match run {
        Run::Plural { name, forms, missing, .. } => Chip::plural(name, forms, missing.as_ref(), locale).is_err(),
        Run::Select { name, cases, other, missing, .. } => Chip::select(name, cases, other, missing.as_ref()).is_err(),
        Run::Text { .. } | Run::Break | Run::Chip { .. } | Run::Saying { .. } => false,
    }
}

/// "2, 3, 4, 22…"; the form that is left for all others says so.
fn numbers_of(needed: &NumberForm) -> String {
    match needed.form {
        PluralForm::Other => format!("everything else ({})", needed.in_words()),
        _ => needed.in_words(),
    }
}

fn check_name(name: &str) -> Result<(), String> {
    if is_name(name) { Ok(()) } else { Err(format!("“{name}” is not a name a message can use")) }
}

fn fallback(name: &str, missing: Option<&Missing>) -> Result<Option<String>, String> {
    match missing {
        Some(Missing::Fallback(text)) if text.trim().is_empty() => {
            Err(format!("Say what is written for people without “{name}”"))
        }
        Some(Missing::Fallback(text)) => Ok(Some(text.clone())),
        Some(Missing::OmitSentence) | None => Ok(None),
    }
}

/// "currency:EUR" names the currency; whether there is such a one is the renderer's to say.
fn currency_of(format: &str) -> Option<&str> {
    let code = format.strip_prefix("currency:")?;
    (code.len() == 3 && code.bytes().all(|byte| byte.is_ascii_uppercase())).then_some(code)
}

fn is_function(name: &str) -> bool {
    matches!(name, "greeting" | "closing")
}
