//! Mail merge as Word and LibreOffice write it: fields of a document, `«Name»`, and Word's braces in a text.
//! Word's instructions are those of ECMA-376 part 1, section 17.16.

mod conditions;
mod literal;
mod words;

use super::draft::{Draft, Meaning};
use super::expression::{Comparison, Expression};
use super::filters::dated;
use super::office::{CLOSE, HELD_BACK, LEFT_OUT, OPEN, escaped};
use crate::Result;
use conditions::{asked, told};
pub use words::BRANCH;
use words::{Word, split, words};

const DEEPEST: u32 = 20;

pub fn read(draft: &mut Draft, source: &str) -> Result<()> {
    let html = super::page::is_html(source);
    // What a document itself says is a field is one; there, words between « and » are mostly a quotation.
    let fields = source.contains(OPEN);
    let source = match (fields, html) {
        (true, _) => source.to_owned(),
        (false, true) => literal::decoded(&literal::braces(source)?),
        (false, false) => literal::braces(source)?,
    };
    let source = if html { literal::in_one_look(draft, &source, fields) } else { source };
    let fields = fields || source.contains(OPEN);
    let mut merge = Merge { draft, html, depth: 0 };
    let mut rest = source.as_str();
    loop {
        let field = rest.find(OPEN).and_then(|at| Some((at, at + token(&rest[at..])?)));
        let name = literal::next(merge.draft, rest, html, fields);
        let (start, end, word) = match (field, name) {
            (Some((at, end)), Some((named, ..))) if at < named => (at, end, None),
            (_, Some((at, end, name))) => (at, end, Some(name)),
            (Some((at, end)), None) => (at, end, None),
            (None, None) => break,
        };
        merge.draft.text(&rest[..start]);
        match word {
            Some(name) => {
                let meaning = merge.draft.name(&rest[start..end], &name);
                merge.draft.print(&rest[start..end], meaning);
            }
            None => {
                merge.field(&rest[start..end])?;
                merge.draft.pass(&rest[start..end]);
            }
        }
        rest = &rest[end..];
    }
    merge.draft.text(rest);
    Ok(())
}

/// The length of the field that `text` begins with.
fn token(text: &str) -> Option<usize> {
    let mut depth = 0;
    for (at, letter) in text.char_indices() {
        match letter {
            OPEN => depth += 1,
            CLOSE => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return Some(at + letter.len_utf8());
        }
    }
    None
}

/// An instruction as a person reads it, on one line: `IF «Gender» = "f" "Frau" "Herr"`.
fn readable(instruction: &str) -> String {
    let mut written = String::new();
    let mut rest = instruction;
    while let Some(at) = rest.find(OPEN) {
        written.push_str(&rest[..at]);
        let end = token(&rest[at..]).map_or(rest.len(), |length| at + length);
        let (inner, _) = split(&rest[at..end]);
        let inner = readable(inner);
        let name = inner.trim().strip_prefix("MERGEFIELD ").map(|name| name.split('\\').next().unwrap_or(name));
        written.push_str(&format!("«{}»", name.unwrap_or(&inner).trim().trim_matches('"')));
        rest = &rest[end..];
    }
    let whole = (written + rest).replace(BRANCH, " / ");
    whole.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A page with its fields as a person knows them: «First_Name».
pub fn shown(page: &str) -> String {
    let mut written = String::with_capacity(page.len());
    let mut rest = page;
    while let Some(at) = rest.find(OPEN) {
        written.push_str(&rest[..at]);
        let end = token(&rest[at..]).map_or(rest.len(), |length| at + length);
        let (instruction, last) = split(&rest[at..end]);
        let name = match instruction.strip_prefix([LEFT_OUT, HELD_BACK]) {
            Some(_) => format!("[{last}]"),
            None => readable(&rest[at..end]),
        };
        written.push_str(&escaped(&name));
        rest = &rest[end..];
    }
    written + rest
}

struct Merge<'d, 'n> {
    draft: &'d mut Draft<'n>,
    html: bool,
    depth: u32,
}

impl Merge<'_, '_> {
    /// Writes what a field says. `token` stands between its marks.
    fn field(&mut self, token: &str) -> Result<()> {
        let (instruction, shown) = split(token);
        // Scripts write the fields within one as braces, all in one piece.
        let braces = Some(instruction).filter(|code| code.contains('{') && !code.contains(OPEN));
        let within = braces.and_then(|code| literal::braces(code).ok());
        let instruction = within.as_deref().unwrap_or(instruction);
        let source = readable(instruction);
        if let Some(why) = instruction.strip_prefix(LEFT_OUT) {
            self.draft.drop(shown, why);
            return Ok(());
        }
        if let Some(why) = instruction.strip_prefix(HELD_BACK) {
            self.draft.keep(shown, why);
            return Ok(());
        }
        if self.depth > DEEPEST {
            self.draft.keep(&source, "Fields stand too deep in each other");
            return Ok(());
        }
        let words = words(instruction);
        let Some(Word::Plain(keyword)) = words.first() else {
            self.draft.keep(&source, "This field could not be read");
            return Ok(());
        };
        match keyword.to_uppercase().as_str() {
            "MERGEFIELD" | "SERIENDRUCKFELD" | "CHAMPFUSION" => {
                let meaning = self.merged(&source, &words[1..]);
                self.draft.print(&source, meaning);
            }
            "IF" | "WENN" | "SI" => self.choice(&source, &words[1..])?,
            "CHOOSE" => self.told(&source, instruction)?,
            "HIDE" => {
                let condition = instruction.trim_start().strip_prefix("HIDE").unwrap_or_default();
                let hidden = asked(self.draft, &source, condition).map(|asked| Expression::Not(Box::new(asked)));
                self.draft.open_if("HIDE", &source, hidden);
            }
            "SHOW" => {
                self.draft.close(&["HIDE"], "")?;
                self.draft.translated = self.draft.translated.saturating_sub(1);
            }
            "DATE" | "TIME" | "CREATEDATE" | "SAVEDATE" | "PRINTDATE" => {
                let pattern = switched(&words, '@').unwrap_or("d/M/yyyy");
                let meaning = dated(self.draft, &source, Expression::Name("now".to_owned()), pattern);
                self.draft.print(&source, meaning);
            }
            "GREETINGLINE" => {
                self.draft.mark(&source, "It became the studio’s own greeting, in each reader’s language");
                self.draft.print(&source, Ok(Expression::Name("greeting()".to_owned())));
            }
            "ADDRESSBLOCK" => self.draft.keep(&source, "A letter prints the address itself; take this field out"),
            "NEXT" | "NEXTIF" => self.draft.drop(&source, "Each person gets a message of their own"),
            "SKIPIF" => self.draft.keep(&source, "Whom to leave out is said by the rules of the campaign’s segment"),
            "PAGE" | "NUMPAGES" | "SECTION" | "SECTIONPAGES" | "TC" | "XE" | "TOC" => {
                self.draft.drop(&source, "It belongs to printed pages");
            }
            "FILLIN" | "ASK" | "SET" | "MERGEREC" | "MERGESEQ" | "DATABASE" | "FORMTEXT" | "FORMDROPDOWN" => {
                self.draft.keep(&source, &format!("“{keyword}” means nothing here"));
            }
            word if word.starts_with('=') => {
                self.draft.keep(&source, "It computes a value; bring the computed value as an attribute");
            }
            // What the document knows of itself: its title, its author, a reference.
            _ => {
                self.draft.mark(&source, "It stands as the document last showed it, and no longer changes");
                self.said(&readable(shown));
                self.draft.translated += 1;
            }
        }
        Ok(())
    }

    /// `First_Name \* Upper \b "before" \f "after" \@ "d MMMM yyyy" \# "0.00"`
    fn merged(&mut self, source: &str, words: &[Word]) -> Meaning {
        let Some(name) = words.first().and_then(Word::text).filter(|name| !name.trim().is_empty()) else {
            return Err("It names no field".to_owned());
        };
        let mut value = self.draft.name(source, name)?;
        if let Some(pattern) = switched(words, '@') {
            value = dated(self.draft, source, value, pattern)?;
        }
        if switched(words, '#').is_some() {
            self.draft
                .mark(source, "A number is written the way the language of its text does, and not by this pattern");
            value = value.piped("number");
        }
        value = match switched(words, '*').map(str::to_lowercase).as_deref() {
            Some("upper") => value.piped("upper"),
            Some("lower") => value.piped("lower"),
            Some("firstcap") => value.piped("capitalize"),
            Some("caps") => value.piped("title"),
            _ => value,
        };
        let around = [switched(words, 'b'), switched(words, 'f')];
        if around.iter().all(Option::is_none) {
            return Ok(value);
        }
        // Words before and after a value are written only where there is one.
        let [before, after] = around.map(|text| Box::new(Expression::Text(self.letters(text.unwrap_or_default()))));
        let whole = Expression::Joined(before, Box::new(Expression::Joined(Box::new(value), after)));
        Ok(whole.or_else(Expression::Nothing))
    }

    /// `«Gender» = "f" "Frau" "Herr"`
    fn choice(&mut self, source: &str, words: &[Word]) -> Result<()> {
        let texts: Vec<&str> = words.iter().filter_map(Word::text).collect();
        let [value, sign, other, branches @ ..] = texts.as_slice() else {
            self.draft.keep(source, "The question could not be read");
            return Ok(());
        };
        let condition = self.compared(source, value, sign, other);
        let yes = branches.first().copied().unwrap_or_default();
        let no = branches.get(1).copied().unwrap_or_default();
        self.branched(
            source,
            condition,
            |merge| merge.inside(yes),
            (!no.is_empty()).then_some(|merge: &mut Self| merge.inside(no)),
        )
    }

    fn compared(&mut self, source: &str, value: &str, sign: &str, other: &str) -> Meaning {
        let comparison = Comparison::of(sign).ok_or_else(|| format!("“{sign}” compares nothing"))?;
        if other.contains(['*', '?']) && matches!(comparison, Comparison::Same | Comparison::Different) {
            return Err("A part of a value cannot be asked for here".to_owned());
        }
        Ok(self.operand(source, value)?.compared(comparison, self.operand(source, other)?))
    }

    fn operand(&mut self, source: &str, text: &str) -> Meaning {
        let text = text.trim();
        if text.starts_with(OPEN) && token(text) == Some(text.len()) {
            let words = words(split(text).0);
            return match words.first().and_then(Word::text).map(str::to_uppercase).as_deref() {
                Some("MERGEFIELD" | "SERIENDRUCKFELD" | "CHAMPFUSION") => self.merged(source, &words[1..]),
                _ => Err("Only a field of a person can be compared".to_owned()),
            };
        }
        if text.contains(OPEN) {
            return Err("A field among other words cannot be compared".to_owned());
        }
        Ok(match text {
            "" => Expression::Nothing,
            number if number.parse::<f64>().is_ok() => Expression::Number(number.to_owned()),
            text => Expression::Text(text.to_owned()),
        })
    }

    /// LibreOffice's conditional and hidden text.
    fn told(&mut self, source: &str, instruction: &str) -> Result<()> {
        let rest = instruction.trim_start().strip_prefix("CHOOSE").unwrap_or_default();
        let mut parts = rest.split(BRANCH);
        let condition = asked(self.draft, source, parts.next().unwrap_or_default());
        let [yes, no] = [parts.next().unwrap_or_default(), parts.next().unwrap_or_default()];
        let say = |merge: &mut Self, text: &str| -> Result<()> {
            match told(text) {
                Some(name) => {
                    let meaning = merge.draft.name(source, &name);
                    merge.draft.print(source, meaning);
                }
                None => merge.said(text),
            }
            Ok(())
        };
        self.branched(
            source,
            condition,
            |merge| say(merge, yes),
            (!no.is_empty()).then_some(|merge: &mut Self| say(merge, no)),
        )
    }

    /// A condition with its words is one construct, however many tags it takes.
    fn branched(
        &mut self,
        source: &str,
        condition: Meaning,
        yes: impl FnOnce(&mut Self) -> Result<()>,
        no: Option<impl FnOnce(&mut Self) -> Result<()>>,
    ) -> Result<()> {
        if let Err(why) = condition {
            self.draft.keep(source, &why);
            return Ok(());
        }
        self.draft.open_if("IF", source, condition);
        yes(self)?;
        if let Some(no) = no {
            self.draft.otherwise(&["IF"], "")?;
            self.draft.translated = self.draft.translated.saturating_sub(1);
            no(self)?;
        }
        self.draft.close(&["IF"], "")?;
        self.draft.translated = self.draft.translated.saturating_sub(1);
        Ok(())
    }

    /// Words with fields among them.
    fn inside(&mut self, text: &str) -> Result<()> {
        let mut rest = text;
        self.depth += 1;
        while let Some(at) = rest.find(OPEN) {
            self.said(&rest[..at]);
            let end = token(&rest[at..]).map_or(rest.len(), |length| at + length);
            self.field(&rest[at..end])?;
            rest = &rest[end..];
        }
        self.said(rest);
        self.depth -= 1;
        Ok(())
    }

    fn said(&mut self, text: &str) {
        let letters = self.letters(text);
        self.draft.text(&letters);
    }

    fn letters(&self, text: &str) -> String {
        if self.html { escaped(text).replace('\n', "<br>") } else { text.to_owned() }
    }
}

/// What stands behind a switch: `\* Upper`. The last one of a kind that is not about how the result looks counts.
fn switched(words: &[Word], switch: char) -> Option<&str> {
    const LOOKS: [&str; 2] = ["MERGEFORMAT", "CHARFORMAT"];
    let mut behind = words.windows(2).filter(|pair| pair[0] == Word::Switch(switch)).filter_map(|pair| pair[1].text());
    behind.rfind(|text| !LOOKS.contains(&text.to_uppercase().as_str()))
}
