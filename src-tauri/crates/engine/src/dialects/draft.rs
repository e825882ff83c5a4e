//! The template as it grows: text and translated constructs go in, its parts and the list of what needs an eye come out.
//! A block that is never closed, or closed by another's end, is refused with its line: guessing would show it to everyone.

use super::Mark;
use super::expression::{Comparison, Expression};
use super::names::{Dates, Names};
use super::parts::Part;
use super::stray::{self, Stray};
use super::verbatim;
use crate::cultures::{canonical, gender, yes_no};
use crate::profiles::AttributeType;
use crate::render::is_in_address;
use crate::templates::compile::is_name;
use crate::{Error, Result};

pub struct Draft<'a> {
    pub names: &'a Names<'a>,
    /// Before what is being read, in lines of the file.
    line: u32,
    written: Vec<Part>,
    open: Vec<Open>,
    /// How many of the open ones give an item a name.
    items: usize,
    pub translated: u32,
    pub kept: u32,
    pub marked: Vec<Mark>,
}

struct Open {
    word: &'static str,
    source: String,
    line: u32,
    /// The name an item of the list has within.
    item: Option<String>,
    /// The name its place in the list has.
    place: Option<String>,
    /// What ends it, where it could be written.
    end: Option<Part>,
    otherwise: bool,
}

/// What a list says of the place of its item.
const TOLD_OF_ITEMS: [&str; 4] = ["index", "index0", "first", "last"];

const AS_WORDS: &str = "It stands there as words, and readers see it as it is";

/// What a construct comes to: the expression, or why there is none.
pub type Meaning = std::result::Result<Expression, String>;

impl<'a> Draft<'a> {
    pub fn new(names: &'a Names<'a>) -> Self {
        Draft {
            names,
            line: 1,
            written: Vec::new(),
            open: Vec::new(),
            items: 0,
            translated: 0,
            kept: 0,
            marked: Vec::new(),
        }
    }

    /// Words. A placeholder of another program, or half of one, among them is nothing a reader should see.
    pub fn text(&mut self, text: &str) {
        let mut rest = text;
        while let Some(Stray { start, end, why }) = stray::next(self.names, rest) {
            self.literal(&rest[..start]);
            self.keep(&rest[start..end], why);
            rest = &rest[end..];
        }
        self.literal(rest);
    }

    /// Words that the file itself keeps from being read as tags.
    pub fn words(&mut self, text: &str) {
        let apart = verbatim::apart(text);
        if apart.is_some() {
            self.mark(text, AS_WORDS);
        }
        let written = apart.as_deref().unwrap_or(text);
        if !written.is_empty() {
            self.written.push(Part::Text(written.to_owned()));
            self.pass(text);
        }
    }

    /// Whether a value that is printed next stands in an address.
    pub fn is_in_address(&self) -> bool {
        const LONGEST: usize = 500;
        let mut before = String::new();
        for part in self.written.iter().rev() {
            let part = match part {
                Part::Text(text) => {
                    Part::Text(text[text.floor_char_boundary(text.len().saturating_sub(LONGEST))..].into())
                }
                part => part.clone(),
            };
            before = part.tera() + &before;
            if before.len() > LONGEST {
                break;
            }
        }
        is_in_address(&before)
    }

    /// As it stands, whatever it looks like.
    pub fn literal(&mut self, text: &str) {
        let referred = verbatim::referred(text);
        if let Some((tag, _)) = &referred {
            self.mark(tag, AS_WORDS);
        }
        if !text.is_empty() {
            self.written.push(Part::Text(referred.map_or_else(|| text.to_owned(), |(_, apart)| apart)));
            self.pass(text);
        }
    }

    /// Lines that are written in another way, or not at all.
    pub fn pass(&mut self, source: &str) {
        self.line += u32::try_from(source.matches('\n').count()).unwrap_or(u32::MAX);
    }

    pub fn print(&mut self, source: &str, meaning: Meaning) {
        match meaning {
            Ok(value) => {
                if self.names.is_yes_no(&value) {
                    self.mark(source, "A yes or no is no word for a reader; ask for it with a condition");
                }
                if matches!(&value, Expression::Name(name) if name == "gender" || name == "locale") {
                    self.mark(source, "It is kept here in words such as “feminine” or “de-DE”; look at how it reads");
                }
                let value = match value {
                    Expression::Text(text) if verbatim::apart(&text).is_some() => {
                        self.mark(source, AS_WORDS);
                        Expression::Text(verbatim::apart(&text).unwrap_or(text))
                    }
                    value => self.worded(source, value),
                };
                self.write(source, Part::Print(value));
            }
            Err(why) => self.keep(source, &why),
        }
    }

    /// As a reader is told it: a list as its items, the present as a day, a date in the words of the reader's language.
    fn worded(&mut self, source: &str, value: Expression) -> Expression {
        use Expression::{Else, Joined, Name};
        match value {
            Name(name) if name == "now" => Name(name).piped("date(style=\"long\")"),
            Else(value, other) => {
                let value = self.worded(source, *value);
                Else(Box::new(value), Box::new(self.worded(source, *other)))
            }
            Joined(first, second) => {
                let first = self.worded(source, *first);
                Joined(Box::new(first), Box::new(self.worded(source, *second)))
            }
            Name(name) if !self.is_item(&name) && !self.is_in_address() => match self.names.date(&name) {
                Some(known) => self.day(source, Name(name), known),
                None if self.names.is_list(&Name(name.clone())) => Name(name).piped("list"),
                None => Name(name),
            },
            value if self.names.is_list(&value) => value.piped("list"),
            value => value,
        }
    }

    /// With the time of day where everybody who has the date has one.
    fn day(&mut self, source: &str, value: Expression, known: Dates) -> Expression {
        if known == Dates::Mixed {
            self.mark(source, "It is written as a day alone, because not everybody has a time of day with it");
        }
        let day = value.clone().piped("date(style=\"long\")");
        if known == Dates::Moments { day.and_time(value) } else { day }
    }

    /// Says nothing to a reader, and need not.
    pub fn skip(&mut self, source: &str) {
        self.translated += 1;
        self.pass(source);
    }

    /// Written nowhere, and the author is told.
    pub fn drop(&mut self, source: &str, why: &str) {
        self.mark(source, why);
        self.skip(source);
    }

    /// It stays in the template where it stood, and nobody is sent the message until the author has dealt with it.
    pub fn keep(&mut self, source: &str, why: &str) {
        self.mark(source, why);
        self.kept += 1;
        self.written.push(Part::Kept(held_back(source, why)));
        self.pass(source);
    }

    pub fn mark(&mut self, source: &str, why: &str) {
        self.mark_at(self.line, source, why);
    }

    pub fn mark_at(&mut self, line: u32, source: &str, why: &str) {
        self.marked.push(Mark { line, source: shortened(source), why: why.to_owned() });
    }

    fn write(&mut self, source: &str, part: Part) {
        self.translated += 1;
        self.written.push(part);
        self.pass(source);
    }

    /// A name the template says, as the workspace knows it. One that nobody has is marked and stays a name: its people
    /// are told as missing a value, or get the words that stand there for them.
    pub fn name(&mut self, source: &str, foreign: &str) -> Meaning {
        if let Some(item) = self.item(foreign) {
            return match item.strip_prefix("loop.") {
                Some(told) if !TOLD_OF_ITEMS.contains(&told) => {
                    Err("Of an item’s place only its number is known, and whether it is the first or the last"
                        .to_owned())
                }
                _ => Ok(Expression::Name(item)),
            };
        }
        let found = self.names.find(foreign).ok_or_else(|| format!("“{foreign}” is not a name"))?;
        if !found.sure {
            let already = self.marked.iter().any(|mark| mark.why.contains(&format!("“{foreign}”")));
            if !already {
                self.mark(
                    source,
                    &format!("Nothing here is called “{foreign}” yet: add it, or bring it with an import"),
                );
            }
        }
        Ok(found.value)
    }

    fn item(&self, foreign: &str) -> Option<String> {
        if self.items == 0 {
            return None;
        }
        let root = foreign.split(['.', '[']).next().unwrap_or(foreign);
        let inside = self.open.iter().rev().any(|open| open.item.as_deref() == Some(root));
        (inside || (root == "loop" && self.open.iter().any(|open| open.item.is_some())))
            .then(|| foreign.to_owned())
            .filter(|name| is_name(name))
    }

    /// Whether a path begins with a name that an open list gives its items.
    pub fn is_item(&self, path: &str) -> bool {
        let root = path.split(['.', '[']).next().unwrap_or(path);
        self.open.iter().any(|open| open.item.as_deref() == Some(root))
    }

    /// Whether the innermost item is one of a block of this kind.
    pub fn is_item_of(&self, word: &str) -> bool {
        self.open.iter().rev().find(|open| open.item.is_some()).is_some_and(|open| open.word == word)
    }

    /// How many lists, or values with a name of their own, stand around.
    pub fn depth(&self) -> usize {
        self.items
    }

    /// The item of the innermost list.
    pub fn innermost(&self) -> Option<&str> {
        if self.items == 0 {
            return None;
        }
        self.open.iter().rev().find_map(|open| open.item.as_deref())
    }

    /// A condition about the values as they are kept here: whoever says yes is true, whatever word the other program has.
    fn settled(&self, asked: Expression) -> Meaning {
        use Expression::{All, Any, Compared, Name, Not, Number, Text, Truth};
        let each = |conditions: Vec<Expression>| -> std::result::Result<Vec<Expression>, String> {
            conditions.into_iter().map(|asked| self.settled(asked)).collect()
        };
        Ok(match asked {
            All(conditions) => All(each(conditions)?),
            Any(conditions) => Any(each(conditions)?),
            Not(condition) => Not(Box::new(self.settled(*condition)?)),
            Compared(value, same @ (Comparison::Same | Comparison::Different), other) => match (*value, *other) {
                (Name(name), Text(word) | Number(word)) | (Text(word) | Number(word), Name(name))
                    if self.names.type_of(&name) == Some(AttributeType::YesNo) =>
                {
                    let says = yes_no(&word).ok_or_else(|| format!("It says yes or no here, and never “{word}”"))?;
                    Name(name).compared(same, Truth(says))
                }
                (Name(name), Text(word)) | (Text(word), Name(name)) => self.kept(name, same, word)?,
                (value, other) => value.compared(same, other),
            },
            other => other,
        })
    }

    /// A name held against a word, as values are kept here: genders and languages in words of ours, days as 2027-03-05.
    fn kept(&self, name: String, same: Comparison, word: String) -> Meaning {
        use Expression::{Any, Name, Not, Text, Within};
        let is_day = name == "birthday" || self.names.type_of(&name) == Some(AttributeType::Date);
        if name == "gender" {
            let gender = gender(&word).ok_or_else(|| format!("“{word}” is no word for a gender here"))?;
            return Ok(Name(name).compared(same, Text(gender.as_str().to_owned())));
        }
        if name == "locale" {
            let tag = canonical(&word.replace('_', "-"));
            let tag = tag.ok_or_else(|| format!("“{word}” is no language that is known here"))?;
            if tag.contains('-') {
                return Ok(Name(name).compared(same, Text(tag)));
            }
            // A language by itself is meant wherever it is spoken.
            let spoken = Within(Box::new(Text(format!("{tag}-"))), Box::new(Name(name.clone())));
            let any = Any(vec![Name(name).compared(Comparison::Same, Text(tag)), spoken]);
            return Ok(if same == Comparison::Same { any } else { Not(Box::new(any)) });
        }
        if is_day && !word.is_empty() && word.parse::<jiff::civil::Date>().is_err() {
            return Err(format!("A day is asked for as 2027-03-05 here, and never as “{word}”"));
        }
        Ok(Name(name).compared(same, Text(word)))
    }

    /// A block that is shown where the condition holds. `word` is what its end is called.
    pub fn open_if(&mut self, word: &'static str, source: &str, meaning: Meaning) {
        let line = self.line;
        let end = match meaning.and_then(|asked| self.settled(asked)) {
            Ok(condition) => {
                self.write(source, Part::If(condition));
                Some(Part::End)
            }
            Err(why) => {
                self.keep(source, &why);
                None
            }
        };
        self.open.push(Open { word, source: shortened(source), line, item: None, place: None, end, otherwise: false });
    }

    pub fn open_for(&mut self, word: &'static str, source: &str, item: &str, meaning: Meaning) {
        let line = self.line;
        let (end, item) = match meaning {
            Ok(list @ Expression::Name(_)) if is_name(item) => {
                self.write(source, Part::Each { item: item.to_owned(), list });
                (Some(Part::EachEnd), Some(item.to_owned()))
            }
            Ok(_) => {
                self.keep(source, "Only a list that people have can be gone through");
                (None, None)
            }
            Err(why) => {
                self.keep(source, &why);
                (None, None)
            }
        };
        self.items += usize::from(item.is_some());
        self.open.push(Open { word, source: shortened(source), line, item, place: None, end, otherwise: false });
    }

    /// The list that was opened last gives each place a name, too.
    pub fn name_place(&mut self, name: &str) {
        if let Some(open) = self.open.last_mut().filter(|open| open.item.is_some()) {
            open.place = Some(name.to_owned());
        }
    }

    /// What a name of a place in a list means; None for every other name.
    pub fn place(&self, name: &str) -> Option<Meaning> {
        let mut lists = self.open.iter().rev().filter(|open| open.item.is_some());
        let at = lists.position(|open| open.place.as_deref() == Some(name))?;
        let outer = || "Of a list around this one no place is known".to_owned();
        Some(if at == 0 { Ok(Expression::Name("loop.index0".to_owned())) } else { Err(outer()) })
    }

    /// A block with a name of its own for a value, shown where there is one.
    pub fn open_with(&mut self, word: &'static str, source: &str, item: &str, meaning: Meaning) {
        match meaning {
            Ok(value @ Expression::Name(_)) if is_name(item) => {
                self.open_if(word, source, Ok(value.clone().or_holds()));
                self.written.push(Part::Let { item: item.to_owned(), value });
                if let Some(open) = self.open.last_mut() {
                    open.item = Some(item.to_owned());
                    self.items += 1;
                }
            }
            other => self.open_if(word, source, other.and_then(|_| Err("Only a value that people have".to_owned()))),
        }
    }

    /// `else if`
    pub fn else_if(&mut self, words: &[&str], source: &str, meaning: Meaning) -> Result<()> {
        let open = self.innermost_of(words, source)?;
        if open.otherwise {
            return Err(self.wrong(source, "comes after the “else” of its block"));
        }
        let translated = open.end.is_some();
        match (meaning.and_then(|asked| self.settled(asked)), translated) {
            (Ok(condition), true) => self.write(source, Part::ElseIf(condition)),
            (Ok(_), false) => self.keep(source, "It belongs to a condition that could not be translated"),
            (Err(why), _) => self.keep(source, &why),
        }
        Ok(())
    }

    pub fn otherwise(&mut self, words: &[&str], source: &str) -> Result<()> {
        let open = self.innermost_of(words, source)?;
        if open.otherwise {
            return Err(self.wrong(source, "is a second “else” of the same block"));
        }
        open.otherwise = true;
        match open.end {
            Some(Part::End) => self.write(source, Part::Else),
            Some(_) => {
                open.end = Some(Part::End);
                self.write(source, Part::EachElse);
            }
            None => self.keep(source, "It belongs to a condition that could not be translated"),
        }
        Ok(())
    }

    pub fn close(&mut self, words: &[&str], source: &str) -> Result<()> {
        self.innermost_of(words, source)?;
        let Some(open) = self.open.pop() else { return Ok(()) };
        self.items -= usize::from(open.item.is_some());
        match open.end {
            Some(end) => self.write(source, end),
            None => self.pass(source),
        }
        Ok(())
    }

    fn innermost_of(&mut self, words: &[&str], source: &str) -> Result<&mut Open> {
        match self.open.last() {
            Some(open) if words.is_empty() || words.contains(&open.word) => {}
            Some(open) => {
                let message = format!("does not fit “{}” of line {}, which is still open", open.source, open.line);
                return Err(self.wrong(source, &message));
            }
            None => return Err(self.wrong(source, "belongs to nothing that is open")),
        }
        let wrong = self.wrong(source, "belongs to nothing that is open");
        self.open.last_mut().ok_or(wrong)
    }

    pub fn wrong(&self, source: &str, why: &str) -> Error {
        Error::invalid_at("source", format!("Line {}: “{}” {why}.", self.line, shortened(source)))
    }

    pub fn finish(&mut self) -> Result<Vec<Part>> {
        if let Some(open) = self.open.first() {
            let message = format!("Line {}: “{}” is never closed.", open.line, open.source);
            return Err(Error::invalid_at("source", message));
        }
        Ok(std::mem::take(&mut self.written))
    }
}

/// What is said of a message that holds something that was not translated.
pub fn held_back(source: &str, why: &str) -> String {
    format!("“{}” came with the template from another program. {why}", shortened(source))
}

fn shortened(source: &str) -> String {
    let words: Vec<&str> = source.split_whitespace().collect();
    let line = words.join(" ");
    match line.char_indices().nth(120) {
        Some((at, _)) => format!("{}…", &line[..at]),
        None => line,
    }
}
