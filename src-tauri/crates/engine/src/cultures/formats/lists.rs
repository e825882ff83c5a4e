//! Several things in one phrase: "Ida, Jon and Mia".

use icu::list::ListFormatter;
use icu::list::options::ListFormatterOptions;

use super::kept::{Form, Formatter, kept};

/// How the last two are joined.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Joined {
    And,
    Or,
}

/// Nobody reads more, and a template can make lists of any length.
const MOST: usize = 1000;

/// Blank items are left out. Errors are sentences; a list without items is one, too.
pub fn format_list(
    items: &[String],
    joined: Joined,
    language: &str,
    reader_locale: Option<&str>,
) -> Result<String, String> {
    if items.len() > MOST {
        return Err(format!("A list of {} things is too long to be written out", items.len()));
    }
    let items: Vec<&str> = items.iter().map(|item| item.trim()).filter(|item| !item.is_empty()).collect();
    if items.is_empty() {
        return Err("There is nothing in this list".to_owned());
    }
    let formatter = kept(language, reader_locale, Form::List(joined), |locale| {
        let (prefs, long) = (locale.into(), ListFormatterOptions::default());
        let made = match joined {
            Joined::And => ListFormatter::try_new_and(prefs, long),
            Joined::Or => ListFormatter::try_new_or(prefs, long),
        };
        made.ok().map(Formatter::List)
    });
    match formatter.as_deref() {
        Some(Formatter::List(lists)) => Ok(lists.format_to_string(items.iter())),
        _ => Err(format!("Lists cannot be written in “{language}”")),
    }
}
