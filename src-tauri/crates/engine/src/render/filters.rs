//! The filters and functions templates may use: Tera's own, those that speak a culture's words, and stricter forms of
//! the few that would print nothing for a missing value or let a person's HTML through.

use std::sync::{Arc, Mutex, PoisonError};

use tera::{Error, ErrorKind, Kwargs, State, StringInput, Tera, TeraResult, Value};

use super::guard::{ADDRESSED, BARE, KNOWN, LEADING, NAMED, PLAIN, REST, SHOWN};
use super::printed;
use super::tags::{Kind, Token};
use super::words::{self, Reader};
use crate::cultures::{Joined, PluralForms, Whole};

/// Every name a template may use after `|`, in calls and after `is`; inspection refuses others before Tera meets them.
pub const FILTERS: [&str; 47] = [
    "safe",
    "default",
    "upper",
    "lower",
    "wordcount",
    "escape",
    "escape_html",
    "escape_xml",
    "newlines_to_br",
    "pluralize",
    "trim",
    "trim_start",
    "trim_end",
    "replace",
    "capitalize",
    "title",
    "truncate",
    "indent",
    "str",
    "int",
    "float",
    "length",
    "reverse",
    "split",
    "abs",
    "round",
    "first",
    "last",
    "nth",
    "join",
    "sort",
    "unique",
    "get",
    "values",
    "keys",
    "pairs",
    "group_by",
    "date",
    "time",
    "datetime",
    "number",
    "currency",
    "percent",
    "list",
    "plural",
    "relative",
    "isolate",
];
pub const FUNCTIONS: [&str; 5] = ["range", "throw", "super", "greeting", "closing"];
pub const TESTS: [&str; 17] = [
    "string",
    "number",
    "map",
    "bool",
    "array",
    "integer",
    "float",
    "none",
    "iterable",
    "defined",
    "undefined",
    "odd",
    "even",
    "divisible_by",
    "starting_with",
    "ending_with",
    "containing",
];

/// What the formats and functions of this studio take. Tera passes over what a function does not ask for, and a slip would
/// change nothing, unseen.
const TAKES: [(&str, &[&str]); 13] = [
    ("date", &["style"]),
    ("time", &["style"]),
    ("datetime", &["style"]),
    ("number", &[]),
    ("currency", &["code"]),
    ("percent", &["of"]),
    ("list", &["style"]),
    ("plural", &["zero", "one", "two", "few", "many", "other", "sign"]),
    ("relative", &[]),
    ("isolate", &[]),
    ("str", &[]),
    ("greeting", &[]),
    ("closing", &[]),
];

/// The first argument that a format or function of this studio does not take: its byte, and a sentence.
pub fn untaken(tokens: &[Token]) -> Option<(usize, String)> {
    // The names of the calls around, and whether they are ours.
    let mut open: Vec<Option<&(&str, &[&str])>> = Vec::new();
    for (index, token) in tokens.iter().enumerate() {
        match (token.kind, token.word) {
            (Kind::Open, _) => open.clear(),
            (Kind::Op, "(") => {
                let called = index.checked_sub(1).map(|at| tokens[at]).filter(|name| name.kind == Kind::Ident);
                let before = index.checked_sub(2).map(|at| tokens[at]);
                let is_method = before.is_some_and(|before| before.is(".") || before.is("?."));
                let ours = called.and_then(|name| TAKES.iter().find(|(known, _)| name.is(known)));
                open.push(ours.filter(|_| !is_method));
            }
            (Kind::Op, ")") => drop(open.pop()),
            (Kind::Ident, word) if tokens.get(index + 1).is_some_and(|next| next.is("=")) => {
                if let Some(Some((name, takes))) = open.last()
                    && !takes.contains(&word)
                {
                    return Some((token.start, format!("“{name}” does not take “{word}”")));
                }
            }
            _ => {}
        }
    }
    None
}

/// The person being rendered, shared by the filters of one cell. Not the template's variables: components do not see
/// those, and `set` could change them.
pub type Slot = Arc<Mutex<Reader>>;

pub fn register(tera: &mut Tera, slot: &Slot) {
    type Moment = fn(&str, &str, &Reader) -> Result<String, String>;
    let moments: [(&'static str, Moment); 3] =
        [("date", words::date), ("time", words::time), ("datetime", words::date_time)];
    for (name, said) in moments {
        tera.register_filter(name, spoken(slot, move |value, kwargs, reader| said(value, style(kwargs)?, reader)));
    }
    tera.register_filter("number", spoken(slot, |value, _, reader| words::number(value, reader)));
    tera.register_filter(
        "currency",
        spoken(slot, |value, kwargs, reader| words::currency(value, code(kwargs)?, reader)),
    );
    tera.register_filter(
        "percent",
        spoken(slot, |value, kwargs, reader| words::percent(value, whole(kwargs)?, reader)),
    );
    tera.register_filter("plural", spoken(slot, |value, kwargs, reader| words::plural(value, &forms(kwargs)?, reader)));
    tera.register_filter("relative", spoken(slot, |value, _, reader| words::relative(value, reader)));
    let reader = Arc::clone(slot);
    tera.register_filter("list", move |items: &[Value], kwargs: Kwargs, _: &State| list(items, &kwargs, &reader));
    let reader = Arc::clone(slot);
    tera.register_function("greeting", move |_: Kwargs, _: &State| {
        with(&reader, |reader| said(words::greeting(reader)))
    });
    let reader = Arc::clone(slot);
    tera.register_function("closing", move |_: Kwargs, _: &State| with(&reader, |reader| said(words::closing(reader))));

    for (name, isolated) in [("isolate", true), (SHOWN, true), (KNOWN, false)] {
        let reader = Arc::clone(slot);
        let shown =
            move |value: &Value, _: Kwargs, _: &State| with(&reader, |reader| printed::shown(value, isolated, reader));
        tera.register_filter(name, shown);
    }
    type Written = fn(&Value, &Reader) -> TeraResult<Value>;
    let written: [(&str, Written); 6] = [
        (PLAIN, printed::unmarked),
        (ADDRESSED, printed::addressed),
        (LEADING, printed::leading),
        (REST, printed::rest),
        (BARE, printed::bare),
        (NAMED, printed::named),
    ];
    for (name, written) in written {
        let reader = Arc::clone(slot);
        let written = move |value: &Value, _: Kwargs, _: &State| with(&reader, |reader| written(value, reader));
        tera.register_filter(name, written);
    }
    // “safe” would let a person's HTML through, so it leaves every value as escaped or unescaped as it is.
    tera.register_filter("safe", |value: &Value, _: Kwargs, _: &State| known(value).cloned());
    let reader = Arc::clone(slot);
    tera.register_filter("str", move |value: &Value, _: Kwargs, _: &State| match known(value)?.as_bool() {
        Some(yes) => Ok(yes.to_string()),
        None => with(&reader, |reader| printed::shown(value, false, reader)).map(|value| value.to_string()),
    });
    tera.register_filter("newlines_to_br", breaks);
    tera.register_filter("first", |list: &[Value], _: Kwargs, _: &State| item(list.first()));
    tera.register_filter("last", |list: &[Value], _: Kwargs, _: &State| item(list.last()));
    tera.register_filter("nth", |list: &[Value], kwargs: Kwargs, _: &State| -> TeraResult<Value> {
        Ok(item(list.get(kwargs.must_get::<usize>("n")?)))
    });
    tera.register_filter("join", join);
}

/// Words a culture does not have are missing.
fn said(words: String) -> Value {
    if words.is_empty() { Value::undefined() } else { Value::from(words) }
}

/// The error Tera itself gives for a missing value, so that all of them are recognised by one rule.
pub fn known(value: &Value) -> TeraResult<&Value> {
    if value.is_undefined() {
        let (expected_type, actual_type) = ("a value".to_string(), "undefined".to_string());
        return Err(Error::new(ErrorKind::InvalidArgument { expected_type, actual_type }));
    }
    Ok(value)
}

fn item(found: Option<&Value>) -> Value {
    found.cloned().unwrap_or_else(Value::undefined)
}

fn spoken(
    slot: &Slot,
    say: impl Fn(&str, &Kwargs, &Reader) -> Result<String, String> + Send + Sync + 'static,
) -> impl Fn(&Value, Kwargs, &State) -> TeraResult<String> + Send + Sync + 'static {
    let slot = Arc::clone(slot);
    move |value, kwargs, _| {
        let value = known(value)?;
        let words = match value.as_str() {
            Some(text) => with(&slot, |reader| say(text, &kwargs, reader)),
            None => with(&slot, |reader| say(&value.to_string(), &kwargs, reader)),
        };
        words.map_err(Error::message)
    }
}

fn style(kwargs: &Kwargs) -> Result<&str, String> {
    let style =
        kwargs.get::<&str>("style").map_err(|_| "The style must be in quotes, as in style=\"long\"".to_string())?;
    Ok(style.unwrap_or("medium"))
}

fn code(kwargs: &Kwargs) -> Result<&str, String> {
    let code =
        kwargs.get::<&str>("code").map_err(|_| "The currency must be in quotes, as in code=\"EUR\"".to_string())?;
    code.ok_or_else(|| "Say which currency, as in currency(code=\"EUR\")".to_string())
}

/// 0.25 is 25% of itself; `of=100` is for values that say 25.
fn whole(kwargs: &Kwargs) -> Result<Whole, String> {
    match kwargs.get::<i64>("of") {
        Ok(None | Some(1)) => Ok(Whole::One),
        Ok(Some(100)) => Ok(Whole::Hundred),
        _ => Err("A percentage is of 1 or of=100".to_string()),
    }
}

/// The words per CLDR category; in each `{count}` or `{}` becomes the number, or the `sign` that is said to stand for it.
fn forms(kwargs: &Kwargs) -> Result<PluralForms<'_>, String> {
    let form = |name: &'static str| {
        kwargs.get::<&str>(name).map_err(|_| format!("The words for “{name}” must be in quotes, as in {name}=\"…\""))
    };
    let other = form("other")?.ok_or("Say what is written for all other numbers, as in other=\"{count} days\"")?;
    let (zero, one, two) = (form("zero")?, form("one")?, form("two")?);
    Ok(PluralForms {
        zero,
        one,
        two,
        few: form("few")?,
        many: form("many")?,
        other,
        sign: form("sign")?.filter(|sign| !sign.is_empty()),
    })
}

fn list(items: &[Value], kwargs: &Kwargs, slot: &Slot) -> TeraResult<String> {
    let joined = match kwargs.get::<&str>("style") {
        Ok(None | Some("and")) => Joined::And,
        Ok(Some("or")) => Joined::Or,
        _ => return Err(Error::message("A list is written with style=\"and\" or style=\"or\"")),
    };
    with(slot, |reader| printed::list(items, joined, reader))
}

fn with<T>(slot: &Slot, say: impl FnOnce(&Reader) -> T) -> T {
    say(&slot.lock().unwrap_or_else(PoisonError::into_inner))
}

fn breaks(value: StringInput, _: Kwargs, state: &State) -> TeraResult<Value> {
    let escaped = if state.autoescaping_enabled() && !value.is_safe() {
        state.escape(value.as_str())?
    } else {
        value.as_str().to_string()
    };
    let broken = escaped.replace("\r\n", "<br>").replace(['\n', '\r'], "<br>");
    Ok(Value::safe_string(&broken))
}

fn join(list: &[Value], kwargs: Kwargs, state: &State) -> TeraResult<Value> {
    let separator = kwargs.get::<StringInput>("sep")?;
    let safe = state.autoescaping_enabled()
        && (list.iter().any(Value::is_safe) || separator.as_ref().is_some_and(|s| s.is_safe()));
    let mut parts = Vec::with_capacity(list.len());
    for value in list {
        let value = known(value)?;
        parts.push(if safe { state.escape_if_needed(value)? } else { value.to_string() });
    }
    let between = match &separator {
        Some(text) if safe && !text.is_safe() => state.escape(text.as_str())?,
        Some(text) => text.as_str().to_string(),
        None => String::new(),
    };
    let joined = parts.join(&between);
    Ok(if safe { Value::safe_string(&joined) } else { Value::from(joined) })
}
