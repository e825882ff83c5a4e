//! What other programs do to a value before they print it, by the names they give it.

use super::draft::{Draft, Meaning};
use super::expression::Expression;
use crate::render::in_letters;
use crate::templates::compile::tera_string;

/// It only says how the value is escaped, and every value is.
pub fn is_identity(name: &str) -> bool {
    const NAMES: [&str; 14] = [
        "escape",
        "e",
        "h",
        "html",
        "escape_once",
        "force_escape",
        "safe",
        "raw",
        "Safe",
        "str",
        "string",
        "to_s",
        "toString",
        "html_safe",
    ];
    NAMES.contains(&name)
}

pub fn filtered(draft: &mut Draft, source: &str, value: Expression, name: &str, arguments: &[Expression]) -> Meaning {
    use Expression::{Number, Text, Truth};
    let same = match (name.to_ascii_lowercase().as_str(), arguments) {
        (name, []) if is_encoding(name) && draft.is_in_address() => return Ok(encoded(value)),
        ("default" | "default_if_none" | "fallback", [_] | [_, Truth(_)]) if draft.names.is_yes_no(&value) => {
            return Err("A yes or no is no word for a reader; ask for it with a condition".to_owned());
        }
        ("default" | "default_if_none" | "fallback", [other] | [other, Truth(_)]) => {
            return Ok(value.or_else(other.clone()));
        }
        ("upcase" | "upper" | "uppercase" | "toupper", []) => "upper".to_owned(),
        ("downcase" | "lower" | "lowercase" | "tolower", []) => "lower".to_owned(),
        ("capitalize" | "capitalise" | "ucfirst", []) => "capitalize".to_owned(),
        ("title" | "titleize" | "titlecase" | "capitalizeall", []) => "title".to_owned(),
        ("strip" | "trim", []) => "trim".to_owned(),
        ("lstrip", []) => "trim_start".to_owned(),
        ("rstrip", []) => "trim_end".to_owned(),
        ("first", []) => "first".to_owned(),
        ("last", []) => "last".to_owned(),
        ("size" | "length" | "count" | "len", []) => "length".to_owned(),
        ("reverse", []) => "reverse".to_owned(),
        ("round", []) => "round".to_owned(),
        ("newline_to_br" | "nl2br", []) => "newlines_to_br".to_owned(),
        ("number_with_delimiter" | "number", []) => "number".to_owned(),
        ("join", []) => "join(sep=\" \")".to_owned(),
        ("join", [Text(between)]) => format!("join(sep={})", tera_string(between)),
        ("remove", [Text(part)]) => format!("replace(from={}, to=\"\")", tera_string(part)),
        ("replace", [Text(from), to @ (Text(_) | Expression::Nothing)]) => {
            let to = if let Text(to) = to { to.as_str() } else { "" };
            format!("replace(from={}, to={})", tera_string(from), tera_string(to))
        }
        ("append", [other]) => return Ok(Expression::Joined(Box::new(value), Box::new(other.clone()))),
        ("prepend", [other]) => return Ok(Expression::Joined(Box::new(other.clone()), Box::new(value))),
        ("date" | "datetimeformat" | "format_date" | "strftime" | "crmdate", [Text(pattern)]) => {
            return dated(draft, source, value, pattern);
        }
        ("currency" | "money", [Text(code)]) if code.len() == 3 => format!("currency(code={})", tera_string(code)),
        ("times", [Number(_)] | [Text(_)]) | ("plus" | "minus" | "divided_by", [_]) => {
            return Err(format!("“{name}” would compute with the value; bring the computed value as an attribute"));
        }
        _ => return Err(format!("The filter “{name}” means nothing here")),
    };
    Ok(value.piped(same))
}

/// It writes a value as addresses do.
fn is_encoding(name: &str) -> bool {
    const NAMES: [&str; 8] = [
        "urlencode",
        "urlescape",
        "urlparamescape",
        "urlquery",
        "cgiescape",
        "uriescape",
        "encodeuri",
        "encodeuricomponent",
    ];
    NAMES.contains(&name.replace('_', "").as_str())
}

/// A value for an address, where it is encoded in any case, and words, which are not.
fn encoded(value: Expression) -> Expression {
    use Expression::{Else, Joined, Text};
    let each = |value: Box<Expression>| Box::new(encoded(*value));
    match value {
        Text(text) => Text(in_letters(&text)),
        Else(value, other) => Else(each(value), each(other)),
        Joined(one, other) => Joined(each(one), each(other)),
        value => value,
    }
}

/// A date pattern of any family as a way our dates are written. Only a year and an ISO day come out the same everywhere;
/// the others follow the language of the words and are marked where that shows.
pub fn dated(draft: &mut Draft, source: &str, value: Expression, pattern: &str) -> Meaning {
    let value = if matches!(&value, Expression::Text(word) if matches!(word.as_str(), "now" | "today")) {
        Expression::Name("now".to_owned())
    } else {
        value
    };
    let has = |signs: &[&str]| signs.iter().any(|sign| pattern.contains(sign));
    let pattern_is = |patterns: &[&str]| patterns.contains(&pattern);
    if pattern_is(&["%Y", "Y", "yyyy", "YYYY", "2006"]) {
        return Ok(value.piped("truncate(length=4, end=\"\")"));
    }
    if pattern_is(&["%Y-%m-%d", "Y-m-d", "yyyy-MM-dd", "YYYY-MM-DD", "2006-01-02", "%F"]) {
        return Ok(value.piped("truncate(length=10, end=\"\")"));
    }
    let percent = pattern.contains('%');
    let time = if percent {
        has(&["%H", "%I", "%l", "%k", "%R", "%T"])
    } else {
        has(&["HH", "hh", "H:", "h:", "15:04", "3:04", "G:", "g:"])
    };
    let full = if percent { has(&["%A"]) } else { has(&["dddd", "EEEE", "Monday", "l"]) };
    let long = if percent { has(&["%B"]) } else { has(&["MMMM", "January", "F"]) };
    let medium = if percent { has(&["%b", "%h"]) } else { has(&["MMM", "Jan", "M "]) };
    let style = match (full, long, medium) {
        (true, ..) => "full",
        (_, true, _) => "long",
        (_, _, true) => "medium",
        _ => "short",
    };
    let exact = style == "long"
        && !time
        && has(&["%B %-d, %Y", "%B %e, %Y", "MMMM d, yyyy", "MMMM D, YYYY", "F j, Y", "January 2, 2006"]);
    if !exact {
        draft.mark(source, "A date is written the way the language of its text does, and not by this pattern");
    }
    let day = value.clone().piped(format!("date(style=\"{style}\")"));
    if !time {
        return Ok(day);
    }
    let days = if percent { has(&["%d", "%e", "%-d", "%D"]) } else { has(&["d", "D", "j", "2"]) };
    Ok(if days { day.and_time(value) } else { value.piped("time") })
}
