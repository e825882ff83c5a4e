//! Words with constructs among them as the runs of a text: marks, links, breaks and chips with what stands there for who
//! has no value.

use serde_json::Value;

use super::super::carried::number;
use super::super::expression::{Comparison, Expression, Own};
use super::super::names::Names;
use super::Why;
use super::ask;
use super::tree::{Choice, Element, Node};
use super::written::Form;
use crate::profiles::AttributeType;
use crate::render::names_in;
use crate::segments::{Op, Predicate};
use crate::templates::compile::{address, is_name};
use crate::templates::document::{Case, Marks, Missing, Run};

/// Why words cannot be runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stop {
    /// They would be, each way for itself.
    Choice,
    Why(Why),
}

/// What names mean where the words stand.
#[derive(Clone)]
pub struct Sayer<'a> {
    pub names: &'a Names<'a>,
    pub form: Form,
    /// The name an item of the list has that the words stand for.
    pub item: Option<String>,
    /// Names that the template itself gave to values.
    pub lets: Vec<(String, Expression)>,
}

/// Elements that say nothing of their words but how they look.
const LOOKS: [&str; 20] = [
    "span", "font", "b", "strong", "i", "em", "u", "a", "small", "big", "label", "abbr", "bdi", "tt", "code", "mark",
    "time", "cite", "var", "center",
];

impl Sayer<'_> {
    pub fn runs(&self, nodes: &[Node]) -> Result<Vec<Run>, Stop> {
        self.looking(nodes, &Marks::default())
    }

    fn looking(&self, nodes: &[Node], look: &Marks) -> Result<Vec<Run>, Stop> {
        let mut runs = Vec::new();
        self.clone().read(nodes, look, &mut runs)?;
        Ok(self.tidy(runs))
    }

    fn read(&mut self, nodes: &[Node], look: &Marks, runs: &mut Vec<Run>) -> Result<(), Stop> {
        for node in nodes {
            match node {
                Node::Text(text) => runs.push(with(self.spaced(text), look)),
                Node::Print(value) => runs.extend(self.said(value, look)?),
                Node::Kept(_) => return Err(Stop::Why(Why::Kept)),
                Node::Let { item, value } => self.lets.push((item.clone(), value.clone())),
                Node::Choice(choice) => runs.push(self.chosen(choice, look)?),
                Node::Each { .. } => return Err(Stop::Why(Why::List)),
                Node::Element(element) => self.element(element, look, runs)?,
            }
        }
        Ok(())
    }

    fn element(&mut self, element: &Element, look: &Marks, runs: &mut Vec<Run>) -> Result<(), Stop> {
        match element.name.as_str() {
            "br" => runs.push(Run::Break),
            "wbr" => {}
            name if LOOKS.contains(&name) => self.read(&element.children, &self.look_of(element, look)?, runs)?,
            // It is not everybody's, or it would be a picture block.
            "img" if number(element.attribute("src")).is_some() => return Err(Stop::Why(Why::Condition)),
            "img" => return Err(Stop::Why(Why::Picture)),
            _ => return Err(Stop::Why(Why::Marks)),
        }
        Ok(())
    }

    fn said(&self, value: &Expression, look: &Marks) -> Result<Vec<Run>, Stop> {
        let chip = match value {
            Expression::Name(name) => self.chip(name, None, look)?,
            Expression::Piped(inner, filter) => {
                let Expression::Name(name) = inner.as_ref() else { return Err(Stop::Why(Why::Value)) };
                self.chip(name, Some(format_of(filter).ok_or(Stop::Why(Why::Value))?), look)?
            }
            Expression::Text(text) => return self.literal(text, look),
            Expression::Number(number) => vec_of(with(number.clone(), look)),
            Expression::Truth(truth) => vec_of(with(truth.to_string(), look)),
            Expression::Nothing => Vec::new(),
            Expression::Own(Own { says: Some(said), source, .. }) => {
                // Tera's `or` takes a zero and a no for missing, and a chip does not.
                let zero = |name: &String| {
                    matches!(self.names.type_of(name), Some(AttributeType::Number | AttributeType::YesNo))
                };
                if source.contains(" or ") && said.reads().iter().chain(&names_in(source)).any(zero) {
                    return Err(Stop::Why(Why::Value));
                }
                self.said(said, look)?
            }
            Expression::Joined(first, second) => {
                let mut runs = self.said(first, look)?;
                runs.extend(self.said(second, look)?);
                runs
            }
            Expression::Else(value, other) => {
                let (mut runs, other) = (self.said(value, look)?, self.said(other, &Marks::default())?);
                match (runs.as_mut_slice(), other.as_slice()) {
                    ([Run::Chip { missing, .. }], [Run::Text { text, .. }])
                        if missing.is_none() && !text.trim().is_empty() =>
                    {
                        *missing = Some(Missing::Fallback(text.clone()));
                    }
                    _ => return Err(Stop::Choice),
                }
                runs
            }
            _ => return Err(Stop::Why(Why::Value)),
        };
        Ok(chip)
    }

    fn chip(&self, name: &str, format: Option<String>, look: &Marks) -> Result<Vec<Run>, Stop> {
        if let Some((_, value)) = self.lets.iter().rev().find(|(item, _)| item == name) {
            let Expression::Name(name) = value else { return Err(Stop::Why(Why::Value)) };
            let meant = Sayer { lets: Vec::new(), ..self.clone() };
            return meant.chip(name, format, look);
        }
        let root = name.split('.').next().unwrap_or(name);
        let name = match (&self.item, name.strip_suffix("()")) {
            (Some(item), _) if item == root => format!("item{}", &name[root.len()..]),
            (_, Some(function)) => function.to_owned(),
            _ => name.to_owned(),
        };
        let is_list = self.names.type_of(&name) == Some(AttributeType::List) || name == "tags";
        if root == "loop" || !is_name(&name) || (is_list && format.is_none()) {
            return Err(Stop::Why(Why::Value));
        }
        Ok(vec_of(Run::Chip { name, format, missing: None, marks: look.clone() }))
    }

    /// Words that stand in the template as a value.
    fn literal(&self, text: &str, look: &Marks) -> Result<Vec<Run>, Stop> {
        if self.form == Form::Words {
            return Ok(broken(text, look));
        }
        let lines: Vec<&str> = text.split("<br>").collect();
        let plain = lines.iter().map(|line| super::super::braces::decoded(line)).collect::<Vec<_>>().join("\n");
        if lines.iter().any(|line| line.contains('<')) {
            return Err(Stop::Why(Why::Value));
        }
        Ok(broken(&plain, look))
    }

    /// One run for a choice between words, or for a value and what stands there without it. All of it looks alike but for
    /// plain words beside a value that is marked, which look as it does.
    fn chosen(&self, choice: &Choice, look: &Marks) -> Result<Run, Stop> {
        let otherwise = choice.otherwise.as_deref().and_then(|nodes| self.plain(nodes, look));
        let (otherwise, other_look) = otherwise.filter(|(words, _)| !words.trim().is_empty()).ok_or(Stop::Choice)?;
        if let [(condition, nodes)] = choice.branches.as_slice()
            && let Ok([run @ Run::Chip { name, missing: None, marks, .. }]) = self.looking(nodes, look).as_deref()
            && self.tells_of(condition, name)
            && (other_look == *marks || (other_look == *look && marks.link == look.link))
        {
            let mut chip = run.clone();
            if let Run::Chip { missing, .. } = &mut chip {
                *missing = Some(Missing::Fallback(otherwise));
            }
            return Ok(chip);
        }
        let (mut cases, mut about) = (Vec::new(), None);
        for (condition, nodes) in &choice.branches {
            let (name, value) = same_as(condition).ok_or(Stop::Choice)?;
            let words = self.plain(nodes, look).filter(|(words, _)| !words.trim().is_empty());
            let (words, marks) = words.ok_or(Stop::Choice)?;
            if *about.get_or_insert(name) != name
                || marks != other_look
                || ask::is_spelled_otherwise(self.names, name, value)
                || cases.iter().any(|case: &Case| case.value.eq_ignore_ascii_case(value))
            {
                return Err(Stop::Choice);
            }
            cases.push(Case { value: value.to_owned(), words });
        }
        match about {
            Some(name) if is_name(name) && !name.contains('.') => Ok(Run::Select {
                name: name.to_owned(),
                cases,
                missing: (name != "gender").then(|| Missing::Fallback(otherwise.clone())),
                other: otherwise,
                marks: other_look,
            }),
            _ => Err(Stop::Choice),
        }
    }

    /// It asks whether somebody has exactly this value.
    fn tells_of(&self, condition: &Expression, name: &str) -> bool {
        let known = |asked: &Predicate| {
            matches!(asked, Predicate::Rule { field, op: Op::IsKnown, .. }
            if field.strip_prefix("attribute:").unwrap_or(field) == name)
        };
        match (condition, name) {
            (Expression::Holds(value) | Expression::Present(value), "full_name") => {
                **value == Expression::Name(name.to_owned())
            }
            _ => ask::asked(self.names, condition).is_some_and(|asked| known(&asked)),
        }
    }

    /// Words alone, that look alike.
    fn plain(&self, nodes: &[Node], look: &Marks) -> Option<(String, Marks)> {
        let mut said = String::new();
        let mut looks = None;
        for node in nodes {
            let (words, marks) = match node {
                Node::Text(text) => (self.spaced(text), look.clone()),
                Node::Print(value @ (Expression::Text(_) | Expression::Number(_))) => {
                    match self.said(value, look).ok()?.as_slice() {
                        [] => continue,
                        [Run::Text { text, marks }] => (text.clone(), marks.clone()),
                        _ => return None,
                    }
                }
                Node::Element(element) if LOOKS.contains(&element.name.as_str()) => {
                    self.plain(&element.children, &self.look_of(element, look).ok()?)?
                }
                _ => return None,
            };
            if !words.trim().is_empty() && *looks.get_or_insert_with(|| marks.clone()) != marks {
                return None;
            }
            said.push_str(&words);
        }
        Some((said, looks.unwrap_or_else(|| look.clone())))
    }

    /// Whether a link may lead there: not where only the template itself knows what is meant.
    pub fn leads(&self, href: &str) -> bool {
        let own = |name: &String| {
            let root = name.split('.').next().unwrap_or_default();
            self.item.as_deref() == Some(root) || self.lets.iter().any(|(item, _)| item == root)
        };
        address(href).is_ok() && !names_in(href).iter().any(own)
    }

    fn look_of(&self, element: &Element, look: &Marks) -> Result<Marks, Stop> {
        let struck = element.styled("text-decoration").is_some_and(|line| line.contains("line-through"));
        if element.is_hidden()
            || struck
            || element.styled("vertical-align").is_some_and(|at| at == "super" || at == "sub")
        {
            return Err(Stop::Why(Why::Marks));
        }
        let heavy = element.styled("font-weight").map(|weight| {
            matches!(weight.as_str(), "bold" | "bolder") || weight.parse::<u32>().is_ok_and(|weight| weight >= 600)
        });
        let slanted = element.styled("font-style").map(|style| style != "normal");
        let href = element.attribute("href");
        let link = match element.name.as_str() {
            "a" if !href.is_empty() && !href.starts_with('#') => {
                if !self.leads(href) {
                    return Err(Stop::Why(Why::Linked));
                }
                Some(href.to_owned())
            }
            _ => look.link.clone(),
        };
        Ok(Marks {
            bold: heavy.unwrap_or(look.bold || element.is(&["b", "strong"])),
            italic: slanted.unwrap_or(look.italic || element.is(&["i", "em", "cite", "var"])),
            link,
        })
    }

    /// A page's white space is one blank, wherever it is.
    fn spaced(&self, text: &str) -> String {
        if self.form == Form::Words {
            return text.replace('\n', " ");
        }
        let mut words = String::with_capacity(text.len());
        for letter in text.chars() {
            match letter.is_ascii_whitespace() {
                true if words.ends_with(' ') => {}
                true => words.push(' '),
                false => words.push(letter),
            }
        }
        words
    }

    /// Neighbours of one look are one run; nothing empty is left, and no blank where a line begins or ends.
    fn tidy(&self, runs: Vec<Run>) -> Vec<Run> {
        let mut kept: Vec<Run> = Vec::new();
        for run in runs {
            let begins = matches!(kept.last(), None | Some(Run::Break));
            let spaced =
                self.form == Form::Html && matches!(kept.last(), Some(Run::Text { text, .. }) if text.ends_with(' '));
            match (kept.last_mut(), run) {
                (last, Run::Text { text, marks }) => {
                    let text = if begins || spaced { text.trim_start_matches(' ').to_owned() } else { text };
                    match last {
                        _ if text.is_empty() => {}
                        Some(Run::Text { text: before, marks: looks }) if *looks == marks => before.push_str(&text),
                        _ => kept.push(Run::Text { text, marks }),
                    }
                }
                (_, run) => {
                    if run == Run::Break {
                        trim_end(&mut kept);
                    }
                    kept.push(run);
                }
            }
        }
        trim_end(&mut kept);
        while kept.last() == Some(&Run::Break) {
            kept.pop();
            trim_end(&mut kept);
        }
        let first = kept.iter().position(|run| *run != Run::Break).unwrap_or(kept.len());
        kept.split_off(first)
    }
}

fn trim_end(runs: &mut Vec<Run>) {
    while let Some(Run::Text { text, .. }) = runs.last_mut() {
        text.truncate(text.trim_end_matches(' ').len());
        if !text.is_empty() {
            return;
        }
        runs.pop();
    }
}

fn vec_of(run: Run) -> Vec<Run> {
    vec![run]
}

fn with(text: String, look: &Marks) -> Run {
    Run::Text { text, marks: look.clone() }
}

fn broken(text: &str, look: &Marks) -> Vec<Run> {
    let mut runs = Vec::new();
    for (at, line) in text.split('\n').enumerate() {
        if at > 0 {
            runs.push(Run::Break);
        }
        if !line.is_empty() {
            runs.push(with(line.to_owned(), look));
        }
    }
    runs
}

/// As a chip writes its value.
fn format_of(filter: &str) -> Option<String> {
    let quoted = |name: &str| filter.strip_prefix(name)?.strip_prefix("=\"")?.strip_suffix("\")").map(str::to_owned);
    match filter {
        "time" | "number" | "relative" | "percent" => Some(filter.to_owned()),
        "percent(of=100)" => Some("percent:100".to_owned()),
        "list(style=\"and\")" => Some("list:and".to_owned()),
        "list(style=\"or\")" => Some("list:or".to_owned()),
        "upper" => Some("capitals".to_owned()),
        "truncate(length=4, end=\"\")" => Some("year".to_owned()),
        "datetime(style=\"long\")" => Some("datetime".to_owned()),
        "datetime" => Some("datetime:medium".to_owned()),
        _ if filter.starts_with("datetime(") => quoted("datetime(style").map(|style| format!("datetime:{style}")),
        _ => quoted("date(style").or_else(|| quoted("currency(code").map(|code| format!("currency:{code}"))),
    }
}

/// The name and the text it is compared with.
fn same_as(condition: &Expression) -> Option<(&str, &str)> {
    if let Expression::Own(Own {
        asks: Some(Predicate::Rule { field, op: Op::Is, value: Some(Value::String(text)) }),
        ..
    }) = condition
    {
        return Some((field.strip_prefix("attribute:").unwrap_or(field), text));
    }
    let Expression::Compared(value, Comparison::Same, other) = condition else { return None };
    match (value.as_ref(), other.as_ref()) {
        (Expression::Name(name), Expression::Text(text)) | (Expression::Text(text), Expression::Name(name)) => {
            Some((name, text))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::format_of;

    #[test]
    fn a_date_with_its_time_is_read_back_as_a_chip_writes_it() {
        for (filter, format) in [
            ("datetime(style=\"long\")", Some("datetime")),
            ("datetime(style=\"full\")", Some("datetime:full")),
            ("datetime", Some("datetime:medium")),
            ("date(style=\"full\")", Some("full")),
            ("datetime(style=wide)", None),
        ] {
            assert_eq!(format_of(filter).as_deref(), format, "{filter}");
        }
    }
}
