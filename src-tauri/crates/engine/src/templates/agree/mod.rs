//! Whether a cell says what the cell it is written after says: the same placeholders, links and numbers, part by part,
//! in one register. Deliberately not here: whether the words are a good translation.

mod addressing;
mod links;
mod months;
mod numbers;
#[cfg(test)]
mod tests;

use std::collections::{BTreeSet, HashMap};

use super::compile::{plain_text, sentence_ends, text_pieces};
use super::coverage::{SUBJECT, WORDS, each_block, lacks_lines, lacks_words, source_cell};
use super::document::{Cell, Document, Field, Inline, Missing, Run};
use crate::cultures::{self, Culture, Ours, english_name, mixes_registers, spoken_register};
use crate::profiles::Register;
use crate::render::{Diagnostic, Part, Severity, asked_in, names_in, printed_in};

pub use addressing::is_addressing;
use addressing::{ADDRESSING, addresses};
pub use months::months_in;
pub use numbers::{agree as numbers_agree, numbers as numbers_in};

const NUMBERS: &str = "#numbers";
const LINKS: &str = "#links";
const CONDITIONS: &str = "#conditions";
const REGISTER: &str = "#register";

/// What a person reads in one part of a cell.
#[derive(Default)]
struct Told {
    names: Vec<String>,
    links: Vec<String>,
    /// With a word for each placeholder, so that sentences stay whole.
    text: String,
    /// A link stands where its words are still to come.
    unnamed_link: bool,
    /// What words that depend on a value come to, and on which: how often is each language's own.
    forms: Vec<String>,
    choosing: Vec<String>,
    /// Tera as its author wrote it: code may come to the same in other ways.
    is_code: bool,
    /// What code prints, and what it asks.
    prints: Vec<String>,
    asks: Vec<String>,
}

/// Where a cell differs from the cell it is written after, and where its register changes. Lost, exchanged and repeated
/// placeholders of blocks are errors that keep the cell from going out, unless the cell says that they are meant;
/// everything else is a warning. `labels` are the names staff know placeholders by.
pub fn differences(
    document: &Document,
    default_locale: &str,
    cell: &Cell,
    labels: &HashMap<String, String>,
) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let source = source_cell(document, default_locale);
    let source = source.filter(|source| (&source.locale, source.register) != (&cell.locale, cell.register));
    let mut spoken = Vec::new();
    for part in parts(document, cell) {
        let here = told(cell, part);
        if let Some(source) = source.filter(|source| !source.hidden.iter().any(|hidden| hidden == part)) {
            let there = told(source, part);
            if lacks_words(source, cell, part) {
                let words = "There are placeholders here and no words yet".to_owned();
                found.push(Diagnostic { severity: Severity::Error, ..difference(part, WORDS, words) });
            }
            if lacks_lines(source, cell, part) {
                let words = "Some of this is not written yet".to_owned();
                found.push(Diagnostic { severity: Severity::Error, ..difference(part, WORDS, words) });
            }
            if here.unnamed_link {
                let words = "The words of a link are still missing here".to_owned();
                found.push(Diagnostic { severity: Severity::Error, ..difference(part, LINKS, words) });
            }
            if !here.text.trim().is_empty() && !there.text.trim().is_empty() {
                found.extend(compared(part, (&here, cell), (&there, source), labels));
            }
            if let (Some(here), Some(there)) = (told_plainly(cell, part), told_plainly(source, part)) {
                let plain = compared(part, (&here, cell), (&there, source), labels);
                let plain = plain.into_iter().map(|one| Diagnostic { part: Part::Text, ..one });
                let news: Vec<_> = plain.filter(|one| found.iter().all(|known| known.message != one.message)).collect();
                found.extend(news);
            }
        }
        spoken.push((part, [vec![here.text], here.forms].concat().join("\n")));
    }
    found.extend(registers(cell, &spoken).iter().map(of_mixed));
    found.retain(|one| !is_meant(cell, one));
    found
}

fn is_meant(cell: &Cell, found: &Diagnostic) -> bool {
    let meant = cell.meant.get(found.block.as_deref().unwrap_or(SUBJECT));
    meant.is_some_and(|meant| meant.iter().any(|what| Some(what) == found.differs.as_ref()))
}

fn parts<'a>(document: &'a Document, cell: &Cell) -> Vec<&'a str> {
    let mut parts = vec![SUBJECT];
    each_block(&document.blocks, &mut |block| {
        if !cell.hidden.contains(&block.id) {
            parts.push(block.id.as_str());
        }
    });
    parts
}

fn told(cell: &Cell, part: &str) -> Told {
    let mut told = Told::default();
    if part == SUBJECT {
        match &cell.subject {
            Inline::Runs { runs } => told.runs(runs),
            Inline::Source { source } => told.code(source),
        }
        return told;
    }
    match cell.fields.get(part) {
        None => {}
        Some(Field::Heading { runs }) => told.runs(runs),
        Some(Field::Text { paragraphs }) => paragraphs.iter().for_each(|paragraph| told.runs(&paragraph.runs)),
        Some(Field::Button { label, url }) => {
            told.runs(label);
            told.link(url);
        }
        Some(field @ Field::Lines { .. }) => field.lines().for_each(|(_, runs)| told.runs(runs)),
        // Channels without pages have text alone.
        Some(Field::Source { html, text: Some(text) }) if html.trim().is_empty() => told.plain_code(text),
        Some(Field::Source { html, .. }) => {
            told.code(html);
            told.links.extend(links::of_page(html));
        }
    }
    told
}

/// The same of the plain text beside a source's HTML, where it has words.
fn told_plainly(cell: &Cell, part: &str) -> Option<Told> {
    let Some(Field::Source { html, text: Some(text) }) = cell.fields.get(part) else { return None };
    let mut told = Told::default();
    told.plain_code(text);
    (!html.trim().is_empty() && !told.text.trim().is_empty()).then_some(told)
}

impl Told {
    fn runs(&mut self, runs: &[Run]) {
        for run in runs {
            if let Some(link) = run.link() {
                self.link(link);
            }
            match run {
                Run::Text { text, marks } => {
                    self.text.push_str(text);
                    if marks.link.is_none() {
                        self.links.extend(links::of_text(text));
                    }
                    self.unnamed_link |= marks.link.is_some() && text.trim() == "…";
                }
                Run::Break => self.text.push('\n'),
                Run::Chip { name, missing, .. } => {
                    self.names.push(name.clone());
                    let stand_in = match missing {
                        Some(Missing::Fallback(words)) if numbers::numbers(words).is_empty() => words.as_str(),
                        _ => "X",
                    };
                    self.text.push_str(stand_in);
                }
                // How many forms there are is each language's own; what they say is read for its register alone.
                Run::Plural { name, forms, .. } => self.words(name, forms.values().map(String::as_str)),
                Run::Select { name, cases, other, .. } => {
                    self.words(name, cases.iter().map(|case| case.words.as_str()).chain([other.as_str()]));
                }
                // Each culture uses its sayings where it would.
                Run::Saying { .. } => self.text.push('X'),
            }
        }
        self.text.push('\n');
    }

    /// A link over several runs is one.
    fn link(&mut self, link: &str) {
        if self.links.iter().all(|known| known != link) {
            self.names.extend(names_in(link));
            self.links.push(link.to_owned());
        }
    }

    fn words<'w>(&mut self, name: &str, all: impl Iterator<Item = &'w str>) {
        self.names.push(name.to_owned());
        self.choosing.push(name.to_owned());
        self.text.push('X');
        self.forms.extend(all.map(str::to_owned));
    }

    fn code(&mut self, source: &str) {
        self.is_code = true;
        self.names.extend(names_in(source));
        self.prints.extend(printed_in(source));
        self.asks.extend(asked_in(source));
        self.text.push_str(&text_pieces(&plain_text(source)));
    }

    fn plain_code(&mut self, source: &str) {
        self.code(source);
        self.links.extend(links::of_text(&text_pieces(source)));
    }

    fn count(&self, name: &str) -> usize {
        self.names.iter().filter(|known| *known == name).count()
    }
}

fn compared(
    part: &str,
    (here, cell): (&Told, &Cell),
    (there, source): (&Told, &Cell),
    labels: &HashMap<String, String>,
) -> Vec<Diagnostic> {
    let language = english_name(&source.locale);
    let label = |name: &str| labels.get(name).cloned().unwrap_or_else(|| name.to_owned());
    let severity = if here.is_code || there.is_code { Severity::Warning } else { Severity::Error };
    let mut found = Vec::new();
    let mut tell = |name: &str, severity: Severity, message: String| {
        let placeholder = Some(name.to_owned());
        found.push(Diagnostic { severity, placeholder, ..difference(part, name, message) });
    };
    let names: BTreeSet<&String> = here.names.iter().chain(&there.names).collect();
    let addressing = |name: &str| ADDRESSING.contains(&name);
    let family_first = || Culture::of(&cell.locale, Ours::NOTHING).is_family_first();
    let only = |one: &Told, other: &Told, excused: &dyn Fn(&str) -> bool| -> Vec<&String> {
        let alone = |name: &&&String| one.count(name) > 0 && other.count(name) == 0 && !excused(name);
        names.iter().filter(alone).copied().collect()
    };
    let lost = only(there, here, &|name| addressing::stands_for(&here.names, name, family_first));
    let is_addressed = !lost.iter().any(|name| addressing(name));
    let mut added = only(here, there, &|name| addressing(name) && is_addressed && addresses(&there.names));
    for name in lost {
        let alike = added.iter().position(|other| addressing(other) == addressing(name));
        let exchanged = alike.or((!added.is_empty()).then_some(0)).map(|at| added.remove(at));
        let words = match exchanged {
            Some(other) => format!("“{}” stands where the {language} text has “{}”", label(other), label(name)),
            None => format!("“{}” is in the {language} text and missing here", label(name)),
        };
        tell(name, severity, words);
    }
    for name in added {
        tell(name, Severity::Warning, format!("“{}” is not in the {language} text", label(name)));
    }
    let of_addresses = |told: &Told| told.names.iter().filter(|name| addressing(name)).count();
    for name in names {
        let (times, wanted) = (here.count(name), there.count(name));
        let printed = |told: &Told| told.prints.iter().filter(|printed| *printed == name).count();
        // Code that asks may print the same in each of its answers.
        let (times, wanted) = match (here.is_code, there.is_code) {
            (false, _) => (times, wanted),
            (true, true) if here.asks.is_empty() => (printed(here), printed(there)),
            (true, _) => continue,
        };
        if here.choosing.contains(name) || there.choosing.contains(name) {
            continue;
        }
        let is_made_up_for = addressing(name) && of_addresses(here) >= of_addresses(there);
        if wanted > 0 && times > wanted {
            tell(name, severity, format!("“{}” is here {times} times, in the {language} text {wanted}", label(name)));
        } else if times > 0 && times < wanted && there.asks.is_empty() && !is_made_up_for {
            let words = format!("“{}” is in the {language} text {wanted} times, here {times}", label(name));
            tell(name, severity, words);
        }
    }
    let links = links::differences((&here.links, &cell.locale), (&there.links, &source.locale), &language);
    found.extend(links.into_iter().map(|words| difference(part, LINKS, words)));
    for asked in there.asks.iter().filter(|asked| here.is_code && !here.asks.contains(asked)) {
        let of_address = names_in(&format!("{{{{ {asked} }}}}")).iter().all(|name| addressing(name));
        if !(of_address && addresses(&here.names)) {
            let words = format!("A condition of the {language} text is missing here: {asked}");
            found.push(difference(part, CONDITIONS, words));
        }
    }
    if !numbers::agree((&here.text, &cell.locale), (&there.text, &source.locale)) {
        let list = |told: &Told| match numbers::numbers(&told.text) {
            none if none.is_empty() => "none".to_owned(),
            some => some.join(", "),
        };
        let words = format!("The numbers here are {}, in the {language} text {}", list(here), list(there));
        found.push(difference(part, NUMBERS, words));
    }
    found
}

/// A sentence that addresses the reader in another register than the rest of its cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mixed {
    /// "subject" or a block's id.
    pub part: String,
    /// How it begins.
    pub sentence: String,
    /// None: formally and informally at once.
    pub spoken: Option<Register>,
}

/// Sentences that address the reader in another register than the cell, or than most of its other sentences, unless
/// the cell says that they are meant.
pub fn mixed_registers(document: &Document, cell: &Cell) -> Vec<Mixed> {
    let spoken: Vec<(&str, String)> = parts(document, cell)
        .into_iter()
        .map(|part| {
            let told = told(cell, part);
            (part, [vec![told.text], told.forms].concat().join("\n"))
        })
        .collect();
    let mut found = registers(cell, &spoken);
    found.retain(|one| !is_meant(cell, &of_mixed(one)));
    found
}

/// A part's words beside those of the cell it is written after, with a word for each placeholder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Beside {
    /// "subject" or a block's id.
    pub part: String,
    pub here: String,
    pub there: String,
}

/// The parts that both cells have words in, but for those whose numbers differ on purpose.
pub fn texts_beside(document: &Document, source: &Cell, cell: &Cell) -> Vec<Beside> {
    if (&source.locale, source.register) == (&cell.locale, cell.register) {
        return Vec::new();
    }
    let beside = |part: &str| {
        let meant = cell.meant.get(part).is_some_and(|meant| meant.iter().any(|what| what == NUMBERS));
        let (here, there) = (told(cell, part).text, told(source, part).text);
        let compared = !meant && !here.trim().is_empty() && !there.trim().is_empty();
        compared.then(|| Beside { part: part.to_owned(), here, there })
    };
    let parts = parts(document, cell).into_iter();
    parts.filter(|part| !source.hidden.iter().any(|hidden| hidden == part)).filter_map(beside).collect()
}

fn registers(cell: &Cell, spoken: &[(&str, String)]) -> Vec<Mixed> {
    let mut said: Vec<(&str, &str, Option<Register>)> = Vec::new();
    let mut found = Vec::new();
    for (part, text) in spoken {
        for line in text.split('\n') {
            let mut start = 0;
            for end in sentence_ends(line, &cell.locale) {
                let sentence = line[start..end].trim();
                start = end;
                if mixes_registers(sentence, &cell.locale) {
                    found.push(mixed(part, sentence, None));
                }
                said.push((part, sentence, spoken_register(sentence, &cell.locale)));
            }
        }
    }
    let count = |wanted: Register| said.iter().filter(|(_, _, register)| *register == Some(wanted)).count();
    let (formal, informal) = (count(Register::Formal), count(Register::Informal));
    // Japanese and Korean keep polite sentence ends in informal letters, too.
    let polite = ["ja", "ko"].contains(&cultures::language_of(&cell.locale).as_str());
    let wrong = match cell.register {
        Some(Register::Formal) => Register::Informal,
        Some(Register::Informal) if !polite => Register::Formal,
        _ if formal == 0 || informal == 0 => return found,
        _ if formal >= informal => Register::Informal,
        _ => Register::Formal,
    };
    for (part, sentence, register) in said {
        if register == Some(wrong) {
            found.push(mixed(part, sentence, register));
        }
    }
    found
}

fn mixed(part: &str, sentence: &str, spoken: Option<Register>) -> Mixed {
    let beginning: String = sentence.chars().take(60).collect();
    let more = if beginning.len() < sentence.len() { "…" } else { "" };
    Mixed { part: part.to_owned(), sentence: format!("{beginning}{more}"), spoken }
}

fn of_mixed(mixed: &Mixed) -> Diagnostic {
    let how = match mixed.spoken {
        None => "addresses the reader formally and informally",
        Some(Register::Formal) => "addresses the reader formally",
        Some(_) => "addresses the reader informally",
    };
    difference(&mixed.part, REGISTER, format!("“{}” {how}, unlike the rest of this text", mixed.sentence))
}

fn difference(part: &str, what: &str, message: String) -> Diagnostic {
    let (part, block) = if part == SUBJECT { (Part::Subject, None) } else { (Part::Html, Some(part.to_owned())) };
    let differs = Some(what.to_owned());
    Diagnostic { line: 1, column: 1, message, severity: Severity::Warning, part, block, placeholder: None, differs }
}
