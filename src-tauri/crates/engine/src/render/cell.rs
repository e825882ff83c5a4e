//! One cell made ready: a Tera per message part, so that escaping goes by part and one part's components are not
//! another's. Renders one person at a time, inside the worker.

use std::sync::{Arc, Mutex, PoisonError};

use serde::Deserialize;
use serde::de::value::{Error as Unknown, StrDeserializer};
use tera::Tera;

use super::filters::{self, Slot};
use super::guard::{Guarded, guard, guard_operands};
use super::limits::{Bounded, Deadline, Stop, most_bytes};
use super::person::Person;
use super::readers::Readers;
use super::words::Reader;
use super::{Compiled, Drawer, DrawnCard, Fault, Part, Rendered, faults, judge, page, tags};
use crate::cultures::Culture;

pub struct Cell {
    compiled: Compiled,
    reader: Slot,
    /// What is said of the cell's locale, looked up once.
    culture: Arc<Culture>,
    readers: Readers,
    marks: page::Marks,
    /// As `Compiled::parts` lists them; a part that does not compile answers every person with its fault.
    parts: Vec<(Part, Result<Prepared, Fault>)>,
    /// In the order of `Compiled::cards`.
    cards: Vec<Result<Prepared, Fault>>,
}

/// One part's Tera, and how its source differs from the author's.
pub type Prepared = (Tera, Guarded);

impl Cell {
    pub fn new(compiled: Compiled) -> Self {
        let reader: Slot = Arc::new(Mutex::new(Reader::default()));
        let culture = Arc::new(Culture::of(&compiled.locale, &compiled.ours));
        let parts =
            compiled.parts().iter().map(|part| (*part, prepare(*part, compiled.part(*part), &reader))).collect();
        let cards = compiled.cards.iter().map(|card| prepare(Part::Card, &card.source, &reader)).collect();
        let marks = page::Marks::of(&compiled.locale);
        let readers = Readers::default();
        Cell { compiled, reader, culture, readers, marks, parts, cards }
    }

    pub fn has_cards(&self) -> bool {
        !self.cards.is_empty()
    }

    /// `begins` hears of each part before it is rendered.
    pub fn render(
        &self,
        person: &Person,
        drawer: &dyn Drawer,
        mut begins: impl FnMut(Part),
    ) -> Result<Rendered, Fault> {
        *self.reader.lock().unwrap_or_else(PoisonError::into_inner) = self.reader(person);
        let deadline = Deadline::soft();
        let mut message = Rendered::default();
        for (part, prepared) in &self.parts {
            begins(*part);
            let (tera, guarded) = prepared.as_ref().map_err(Clone::clone)?;
            let source = self.compiled.part(*part);
            let text = render_part((*part, source), (tera, guarded), person, deadline)?;
            let text = judge::judge(*part, text)?;
            match part {
                Part::Subject => message.subject = text,
                Part::Html => message.html = page::told(text, &self.marks),
                // Every unit of an SMS has its price: no blank before or behind words that stand alone.
                Part::Text if self.compiled.html.is_empty() => message.text = text.trim().to_owned(),
                Part::Text => message.text = text,
                Part::Link => message.link = text,
                // A card is no part that all messages have.
                Part::Card => {}
            }
        }
        message.cards = self.draw(&message.html, person, drawer, &mut begins)?;
        Ok(message)
    }

    /// What a condition leaves out of this message is not drawn either.
    fn draw(
        &self,
        html: &str,
        person: &Person,
        drawer: &dyn Drawer,
        begins: &mut impl FnMut(Part),
    ) -> Result<Vec<DrawnCard>, Fault> {
        let part = Part::Card;
        let draw = |(card, prepared): (&super::Card, &Result<Prepared, Fault>)| {
            begins(part);
            let (tera, guarded) = prepared.as_ref().map_err(Clone::clone)?;
            let svg = render_part((part, &card.source), (tera, guarded), person, Deadline::soft())?;
            let svg = judge::judge(part, svg)?;
            let drawn = drawer.draw(card, &self.compiled.locale, &svg);
            let (png, stand_ins) = drawn.map_err(|message| Fault::Failed { message, part, line: 1, column: 1 })?;
            Ok(DrawnCard { file: card.file.clone(), svg, png, stand_ins })
        };
        let shown = self.compiled.cards.iter().zip(&self.cards).filter(|(card, _)| html.contains(&card.file));
        shown.map(draw).collect()
    }

    fn reader(&self, person: &Person) -> Reader {
        let text = |name: &str| person.text(name).map(str::to_owned);
        let (culture, language, locale) = self.readers.of(person, &self.compiled, &self.culture);
        Reader {
            culture,
            language,
            rtl: self.marks.rtl,
            register: self.compiled.register.or_else(|| word(person, "register")),
            locale,
            time_zone: text("time_zone"),
            title: text("title"),
            gender: word(person, "gender"),
            first_name: text("first_name"),
            last_name: text("last_name"),
            now: text("now"),
        }
    }
}

fn render_part(
    (part, source): (Part, &str),
    (tera, guarded): (&Tera, &Guarded),
    person: &Person,
    deadline: Deadline,
) -> Result<String, Fault> {
    let mut out = Bounded::new(deadline, source.len() + source.len() / 4);
    let result = tera.render_to(part.as_str(), person.context(), &mut out);
    let line = || tags::costliest_line(source);
    match (out.stopped, result) {
        (Some(Stop::TooLong), _) => Err(Fault::TooLong { part, line: line() }),
        (Some(Stop::TimedOut), _) => Err(Fault::TimedOut { part, line: line() }),
        (None, _) if deadline.passed() => Err(Fault::TimedOut { part, line: line() }),
        (None, Err(error)) => Err(faults::of_render(&error, part, source, guarded, person)),
        (None, Ok(())) => String::from_utf8(out.out).map_err(|_| Fault::Empty { part }),
    }
}

/// Only the stored words count; anything else says nothing.
fn word<'p, T: Deserialize<'p>>(person: &'p Person, name: &str) -> Option<T> {
    T::deserialize(StrDeserializer::<Unknown>::new(person.text(name)?)).ok()
}

/// A Tera that knows this part alone, under a name that decides nothing. Shared with inspection.
pub fn prepare(part: Part, source: &str, reader: &Slot) -> Result<Prepared, Fault> {
    let failed =
        |message: &str, (line, column): (u32, u32)| Fault::Failed { message: message.into(), part, line, column };
    if source.len() > most_bytes(part) {
        return Err(failed("This is longer than a message may be (256 KB)", (1, 1)));
    }
    if let Some(at) = source.find("__tera_context") {
        return Err(failed("A message cannot print everything that is known of a person", tags::place(source, at)));
    }
    if let Some(at) = one_elif_too_many(source) {
        return Err(failed("There are more than 200 “elif” here", tags::place(source, at)));
    }
    let mut tera = Tera::default();
    filters::register(&mut tera, reader);
    // Every name ends with "": HTML and drawings are always escaped. Subject and text never are.
    tera.autoescape_on(if matches!(part, Part::Html | Part::Card) { vec![""] } else { vec![] });
    let mut guarded = guard(part, source);
    if tera.add_raw_template(part.as_str(), &guarded.source).is_err() {
        guarded = guard_operands(source);
        if let Err(error) = tera.add_raw_template(part.as_str(), &guarded.source) {
            return Err(faults::of_source(&error, part, source, &guarded));
        }
    }
    match filters::untaken(&tags::tokens(source)) {
        Some((at, message)) => Err(failed(&message, tags::place(source, at))),
        None => Ok((tera, guarded)),
    }
}

/// Tera nests one call per `elif` and has no limit on them: a few thousand overflow the stack.
fn one_elif_too_many(source: &str) -> Option<usize> {
    const MOST: usize = 200;
    let tokens = tags::tokens(source);
    tokens.windows(2).filter(|pair| pair[0].is("{%") && pair[1].is("elif")).nth(MOST).map(|pair| pair[1].start)
}
