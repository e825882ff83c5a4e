//! What a brought template is made of once its constructs are understood, and the same as Tera.
//! Deliberately not here: where the parts stand on a page, which is `blocks`.

use super::expression::{Expression, tera_text};
use crate::templates::compile::tera_string;

#[derive(Debug, Clone, PartialEq)]
pub enum Part {
    /// As it stands in the file.
    Text(String),
    Print(Expression),
    /// A construct that was not translated, as the sentence that holds the message back.
    Kept(String),
    If(Expression),
    ElseIf(Expression),
    Else,
    End,
    /// Once for each item of a list; an empty one where nobody has it.
    Each {
        item: String,
        list: Expression,
    },
    /// What stands there for who has no item. It ends with `End`.
    EachElse,
    EachEnd,
    /// A name for a value, until the end of what it stands in.
    Let {
        item: String,
        value: Expression,
    },
}

impl Part {
    pub fn tera(&self) -> String {
        match self {
            Part::Text(text) => tera_text(text),
            Part::Print(value) => value.printed(),
            Part::Kept(sentence) => format!("{{{{ throw(message={}) }}}}", tera_string(sentence)),
            Part::If(condition) => format!("{{% if {} %}}", condition.condition()),
            Part::ElseIf(condition) => format!("{{% elif {} %}}", condition.condition()),
            Part::Else => "{% else %}".to_owned(),
            Part::End => "{% endif %}".to_owned(),
            Part::Each { item, list } => {
                let there = Expression::Present(Box::new(list.clone())).condition();
                let there = there.split(" and ").filter(|part| !part.ends_with("!= false")).collect::<Vec<_>>();
                format!("{{% if {} %}}{{% for {item} in {} %}}", there.join(" and "), named(list))
            }
            Part::EachElse => "{% endfor %}{% else %}".to_owned(),
            Part::EachEnd => "{% endfor %}{% endif %}".to_owned(),
            Part::Let { item, value } => format!("{{% set {item} = {} %}}", named(value)),
        }
    }
}

pub fn tera(parts: &[Part]) -> String {
    parts.iter().map(Part::tera).collect()
}

fn named(value: &Expression) -> String {
    value.printed().trim_matches(['{', '}', ' ']).to_owned()
}
