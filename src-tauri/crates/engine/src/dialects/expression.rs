//! What foreign templates compute, and how it is said in Tera: values, and conditions that ask first whether there is one.

use crate::segments::Predicate;
use crate::templates::compile::{known, tera_string};

#[derive(Debug, Clone, PartialEq)]
pub enum Expression {
    /// By the name the workspace has for it, or one that the template itself gave.
    Name(String),
    Text(String),
    Number(String),
    Truth(bool),
    /// `nil`, `blank`, `empty`, "".
    Nothing,
    /// `Piped(value, "upper")`
    Piped(Box<Expression>, String),
    /// Values after each other.
    Joined(Box<Expression>, Box<Expression>),
    /// The second where the first has no value.
    Else(Box<Expression>, Box<Expression>),
    Compared(Box<Expression>, Comparison, Box<Expression>),
    /// There is a value, and it is neither no nor 0.
    Holds(Box<Expression>),
    /// There is a value, and it is not no.
    Present(Box<Expression>),
    /// There is a value, and it is one of the words for yes (`SAYS_YES`).
    SaysYes(Box<Expression>),
    /// The first is a part of the second.
    Within(Box<Expression>, Box<Expression>),
    Not(Box<Expression>),
    All(Vec<Expression>),
    Any(Vec<Expression>),
    /// Tera as it stands: whole where something is printed, and what is asked in a condition.
    Own(Own),
}

/// What Tera of our own means, where blocks can say it.
#[derive(Debug, Clone, PartialEq)]
pub struct Own {
    pub source: String,
    /// What is printed; of a condition, the value that must hold.
    pub says: Option<Box<Expression>>,
    pub asks: Option<Predicate>,
}

/// What GOV.UK Notify takes for a yes (`str2bool` of notifications-utils); every other word is none.
pub const SAYS_YES: [&str; 7] = ["yes", "y", "true", "t", "1", "include", "show"];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Comparison {
    Same,
    Different,
    Less,
    AtMost,
    More,
    AtLeast,
}

impl Comparison {
    pub fn of(sign: &str) -> Option<Comparison> {
        Some(match sign {
            "=" | "==" | "===" | "eq" | "is" | "equals" => Comparison::Same,
            "!=" | "<>" | "!==" | "ne" | "neq" | "notEquals" => Comparison::Different,
            "<" | "lt" | "lessThan" => Comparison::Less,
            "<=" | "le" | "lte" => Comparison::AtMost,
            ">" | "gt" | "greaterThan" => Comparison::More,
            ">=" | "ge" | "gte" => Comparison::AtLeast,
            _ => return None,
        })
    }

    fn sign(self) -> &'static str {
        match self {
            Comparison::Same => "==",
            Comparison::Different => "!=",
            Comparison::Less => "<",
            Comparison::AtMost => "<=",
            Comparison::More => ">",
            Comparison::AtLeast => ">=",
        }
    }
}

use Expression::{
    All, Any, Compared, Else, Holds, Joined, Name, Not, Nothing, Number, Own as OwnTera, Piped, Present, SaysYes, Text,
    Truth, Within,
};

impl Expression {
    pub fn piped(self, filter: impl Into<String>) -> Expression {
        Piped(Box::new(self), filter.into())
    }

    /// A written day, and the time of day of `value` behind it.
    pub fn and_time(self, value: Expression) -> Expression {
        let clock = Joined(Box::new(Text(", ".to_owned())), Box::new(value.piped("time")));
        Joined(Box::new(self), Box::new(clock))
    }

    pub fn or_else(self, other: Expression) -> Expression {
        Else(Box::new(self), Box::new(other))
    }

    pub fn compared(self, comparison: Comparison, other: Expression) -> Expression {
        Compared(Box::new(self), comparison, Box::new(other))
    }

    /// Whether it is a condition rather than a value.
    fn asks(&self) -> bool {
        matches!(
            self,
            Compared(..) | Holds(_) | Present(_) | SaysYes(_) | Within(..) | Not(_) | All(_) | Any(_) | Truth(_)
        )
    }

    /// A value where a condition is meant is one that holds.
    pub fn or_holds(self) -> Expression {
        if self.asks() { self } else { Holds(Box::new(self)) }
    }

    /// The same, where 0 counts as a value.
    pub fn or_present(self) -> Expression {
        if self.asks() { self } else { Present(Box::new(self)) }
    }

    /// The tags that print it. A value that is missing stays missing, so that nobody is sent a hole.
    pub fn printed(&self) -> String {
        match self {
            Text(text) => tera_text(text),
            Nothing => String::new(),
            OwnTera(own) => own.source.clone(),
            Joined(first, second) => first.printed() + &second.printed(),
            Else(value, other) => {
                format!("{{% if {} %}}{}{{% else %}}{}{{% endif %}}", value.there(), value.printed(), other.printed())
                    .replace("{% else %}{% endif %}", "{% endif %}")
            }
            other => format!("{{{{ {} }}}}", other.value()),
        }
    }

    fn value(&self) -> String {
        match self {
            Name(name) | Number(name) => name.clone(),
            Text(text) => tera_string(text),
            Nothing => "\"\"".to_owned(),
            Piped(value, filter) => format!("{} | {filter}", value.value()),
            Joined(first, second) => format!("({} ~ {})", first.value(), second.value()),
            Else(value, other) => format!("({} or {})", value.value(), other.value()),
            condition => format!("({})", condition.condition()),
        }
    }

    /// The condition that there is something to print.
    fn there(&self) -> String {
        let mut asked: Vec<String> = Vec::new();
        self.each_condition(&mut |condition| {
            if !asked.contains(&condition) {
                asked.push(condition);
            }
        });
        if asked.is_empty() { "true".to_owned() } else { asked.join(" and ") }
    }

    fn each_condition(&self, say: &mut impl FnMut(String)) {
        match self {
            Piped(value, _) => value.each_condition(say),
            Joined(first, second) => {
                first.each_condition(say);
                second.each_condition(say);
            }
            Else(value, other) => match (value.there(), other.there()) {
                (one, two) if one == "true" || two == "true" => {}
                (one, two) => say(format!("({one} or {two})")),
            },
            other => other.each_read(&mut |name| say(known(name))),
        }
    }

    /// The names that must have a value for there to be something to print.
    pub fn reads(&self) -> Vec<String> {
        let mut names = Vec::new();
        self.each_read(&mut |name| {
            if !names.iter().any(|known| known == name) {
                names.push(name.to_owned());
            }
        });
        names
    }

    fn each_read(&self, say: &mut impl FnMut(&str)) {
        match self {
            // What a list says of the place of its item is always there, and Tera denies that it is.
            Name(name) if name.starts_with("loop.") => {}
            Name(name) => say(name),
            Piped(value, _) => value.each_read(say),
            Joined(first, second) => {
                first.each_read(say);
                second.each_read(say);
            }
            // One of them is always there.
            _ => {}
        }
    }

    /// Tera between `{% if` and `%}`. Who has no value is not asked further, and is never an error.
    pub fn condition(&self) -> String {
        match self {
            Compared(value, comparison, other) => compared(value, *comparison, other),
            Holds(value) => format!("{} and {}", value.there(), value.value()),
            Present(value) => format!("{} and {} != false", value.there(), value.value()),
            SaysYes(value) => {
                let yes = SAYS_YES.map(tera_string).join(", ");
                format!("{} and ({} | str | lower) in [{yes}]", value.there(), value.value())
            }
            Within(part, whole) => format!("{} and {} in {}", joined(whole, part), part.value(), whole.value()),
            Not(condition) => format!("not ({})", condition.condition()),
            All(conditions) => listed(conditions, " and "),
            Any(conditions) => listed(conditions, " or "),
            OwnTera(own) => own.source.clone(),
            Truth(truth) => truth.to_string(),
            value => Holds(Box::new(value.clone())).condition(),
        }
    }
}

fn listed(conditions: &[Expression], word: &str) -> String {
    conditions.iter().map(|condition| format!("({})", condition.condition())).collect::<Vec<_>>().join(word)
}

fn joined(first: &Expression, second: &Expression) -> String {
    match (first.there().as_str(), second.there().as_str()) {
        (one, "true") | ("true", one) => one.to_owned(),
        (one, other) => format!("{one} and {other}"),
    }
}

fn compared(value: &Expression, comparison: Comparison, other: &Expression) -> String {
    let (value, other) = if matches!(value, Nothing | Text(_) | Number(_)) && comparison.sign().ends_with("==") {
        (other, value)
    } else {
        (value, other)
    };
    match (comparison, other) {
        (Comparison::Same, Nothing) => return format!("not ({})", value.there()),
        (Comparison::Different, Nothing) => return value.there(),
        (Comparison::Different, _) => return format!("not ({})", compared(value, Comparison::Same, other)),
        // Two values that nobody has are the same everywhere.
        (Comparison::Same, Name(_)) if matches!(value, Name(_)) => {
            let (one, two) = (value.there(), other.there());
            let same = format!("{} and ({}) == ({})", joined(value, other), value.value(), other.value());
            return format!("({same}) or not ({one} or {two})");
        }
        _ => {}
    }
    let there = joined(value, other);
    let sign = comparison.sign();
    match (value, other) {
        // A number that was imported as text and one that was not are the same to who wrote "3".
        (Name(_) | Piped(..), Text(text)) => {
            format!("{there} and ({} | str) {sign} {}", value.value(), tera_string(text))
        }
        (Name(_), Number(number)) if comparison != Comparison::Same => {
            format!("{there} and ({} | float) {sign} {number}", value.value())
        }
        (Name(_), Number(number)) => {
            // As a number is written that was stored as one: 1234.50 is 1234.5.
            let plain = number.parse::<f64>().map_or_else(|_| number.clone(), |number| number.to_string());
            format!("{there} and ({} | str) {sign} \"{plain}\"", value.value())
        }
        _ => format!("{there} and ({}) {sign} ({})", value.value(), other.value()),
    }
}

/// Text that Tera prints as it is: only a brace that could open a tag is written by one.
pub fn tera_text(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('{') {
        written.push_str(&rest[..at]);
        let next = rest[at + 1..].chars().next();
        written.push_str(if matches!(next, None | Some('{' | '%' | '#')) { "{{ \"{\" }}" } else { "{" });
        rest = &rest[at + 1..];
    }
    written + rest
}
