//! Conditions and values as Liquid, HubL and Smarty write them: `a == "b" and c`, `name | upper | default: "x"`.

use super::draft::{Draft, Meaning};
use super::expression::{Comparison, Expression};
use super::filters::{filtered, is_identity};
use super::tokens::{Token, tokens};

/// How `and` and `or` bind, and what counts as a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Grammar {
    /// From right to left, both alike; 0 is a value.
    Liquid,
    /// `and` before `or`; 0 and "" are none.
    Usual,
}

pub struct Reader<'d, 'n> {
    draft: &'d mut Draft<'n>,
    source: &'d str,
    grammar: Grammar,
    tokens: Vec<Token>,
    at: usize,
}

/// A value with its filters.
pub fn value(draft: &mut Draft, source: &str, inside: &str, grammar: Grammar) -> Meaning {
    let mut reader = Reader { tokens: tokens(inside)?, draft, source, grammar, at: 0 };
    let value = reader.any()?;
    reader.end()?;
    Ok(value)
}

pub fn condition(draft: &mut Draft, source: &str, inside: &str, grammar: Grammar) -> Meaning {
    value(draft, source, inside, grammar).map(|value| match grammar {
        Grammar::Liquid => value.or_present(),
        Grammar::Usual => value.or_holds(),
    })
}

impl Reader<'_, '_> {
    fn end(&self) -> Result<(), String> {
        if self.at == self.tokens.len() { Ok(()) } else { Err("It could not be read to its end".to_owned()) }
    }

    fn any(&mut self) -> Meaning {
        match self.grammar {
            Grammar::Liquid => {
                let first = self.compared()?;
                let sign = self.word(&["and", "or"]);
                let Some(sign) = sign else { return Ok(first) };
                let parts = vec![self.holds(first), {
                    let rest = self.any()?;
                    self.holds(rest)
                }];
                Ok(if sign == "and" { Expression::All(parts) } else { Expression::Any(parts) })
            }
            Grammar::Usual => self.chain(&["or", "||"], Self::all, Expression::Any),
        }
    }

    fn all(&mut self) -> Meaning {
        self.chain(&["and", "&&"], Self::compared, Expression::All)
    }

    fn chain(
        &mut self,
        words: &[&str],
        part: fn(&mut Self) -> Meaning,
        together: fn(Vec<Expression>) -> Expression,
    ) -> Meaning {
        let first = part(self)?;
        if self.word(words).is_none() {
            return Ok(first);
        }
        let mut parts = vec![self.holds(first)];
        loop {
            let next = part(self)?;
            parts.push(self.holds(next));
            if self.word(words).is_none() {
                return Ok(together(parts));
            }
        }
    }

    fn holds(&self, value: Expression) -> Expression {
        match self.grammar {
            Grammar::Liquid => value.or_present(),
            Grammar::Usual => value.or_holds(),
        }
    }

    fn compared(&mut self) -> Meaning {
        if self.word(&["not", "!"]).is_some() {
            let condition = self.compared()?;
            return Ok(Expression::Not(Box::new(self.holds(condition))));
        }
        let value = self.piped()?;
        if self.word(&["contains"]).is_some() {
            let part = self.piped()?;
            return Ok(Expression::Within(Box::new(part), Box::new(value)));
        }
        if self.word(&["in"]).is_some() {
            let whole = self.piped()?;
            return Ok(Expression::Within(Box::new(value), Box::new(whole)));
        }
        if self.grammar == Grammar::Usual && self.word(&["is"]).is_some() {
            return self.tested(value);
        }
        let sign = match self.tokens.get(self.at) {
            Some(Token::Sign(sign)) => Comparison::of(sign),
            Some(Token::Word(word)) => Comparison::of(word),
            _ => None,
        };
        let Some(comparison) = sign else { return Ok(value) };
        if self.grammar == Grammar::Liquid && self.sign("=") {
            return Err("“=” compares nothing there; write “==”".to_owned());
        }
        self.at += 1;
        let other = self.piped()?;
        Ok(value.compared(comparison, other))
    }

    /// `is defined`, `is not none`, `is string_containing "x"`
    fn tested(&mut self, value: Expression) -> Meaning {
        let not = self.word(&["not"]).is_some();
        let present = Expression::Present(Box::new(value.clone()));
        let asked = match self.next_word()?.as_str() {
            "defined" => present,
            "none" | "undefined" | "empty" => Expression::Not(Box::new(present)),
            "string_containing" => Expression::Within(Box::new(self.piped()?), Box::new(value)),
            other => return Err(format!("“is {other}” means nothing here")),
        };
        Ok(if not { Expression::Not(Box::new(asked)) } else { asked })
    }

    fn piped(&mut self) -> Meaning {
        let mut value = self.plain()?;
        while self.sign("|") {
            let name = self.next_word()?;
            let mut arguments = Vec::new();
            if self.sign(":") {
                self.arguments(&mut arguments)?;
            } else if self.sign("(") && !self.sign(")") {
                self.arguments(&mut arguments)?;
                self.expect(")")?;
            }
            if !is_identity(&name) {
                value = filtered(self.draft, self.source, value, &name, &arguments)?;
            }
        }
        Ok(value)
    }

    fn arguments(&mut self, found: &mut Vec<Expression>) -> Result<(), String> {
        loop {
            // A named argument is read like one that is not.
            if let (Some(Token::Word(_)), Some(Token::Sign("=" | ":"))) =
                (self.tokens.get(self.at), self.tokens.get(self.at + 1))
            {
                self.at += 2;
            }
            found.push(self.plain()?);
            if !self.sign(",") && !self.sign(":") {
                return Ok(());
            }
        }
    }

    fn plain(&mut self) -> Meaning {
        let token = self.tokens.get(self.at).cloned().ok_or("Something is missing at its end")?;
        self.at += 1;
        match token {
            Token::Text(text) if text.is_empty() => Ok(Expression::Nothing),
            Token::Text(text) => Ok(Expression::Text(text)),
            Token::Number(number) => Ok(Expression::Number(number)),
            Token::Sign("(") => {
                let value = self.any()?;
                self.expect(")")?;
                Ok(value)
            }
            Token::Sign(sign) => Err(format!("“{sign}” is not expected here")),
            Token::Word(word) => self.named(&word),
        }
    }

    fn named(&mut self, word: &str) -> Meaning {
        match word {
            "true" | "True" => return Ok(Expression::Truth(true)),
            "false" | "False" => return Ok(Expression::Truth(false)),
            "nil" | "null" | "none" | "None" | "blank" | "empty" => {
                if !(word == "empty" && self.sign("(")) {
                    return Ok(Expression::Nothing);
                }
                let value = self.any()?;
                self.expect(")")?;
                return Ok(Expression::Not(Box::new(Expression::Present(Box::new(value)))));
            }
            _ => {}
        }
        if self.sign("(") {
            return self.called(word);
        }
        let mut path = word.to_owned();
        while self.sign("[") {
            match self.tokens.get(self.at).cloned() {
                Some(Token::Text(key)) => path = format!("{path}.{key}"),
                _ => return Err("Only a name between quotation marks can be looked up".to_owned()),
            }
            self.at += 1;
            self.expect("]")?;
        }
        // `tags.size` and `tags.first` are filters written as paths.
        for (end, filter) in [(".size", "length"), (".first", "first"), (".last", "last")] {
            if let Some(path) = path.strip_suffix(end).filter(|path| self.grammar == Grammar::Liquid && *path != "loop")
            {
                return Ok(self.draft.name(self.source, path)?.piped(filter));
            }
        }
        self.draft.name(self.source, &path)
    }

    fn called(&mut self, word: &str) -> Meaning {
        let mut arguments = Vec::new();
        if !self.sign(")") {
            self.arguments(&mut arguments)?;
            self.expect(")")?;
        }
        match (word, arguments.as_slice()) {
            ("isset", [value]) => Ok(Expression::Present(Box::new(value.clone()))),
            ("personalization_token", [Expression::Text(name)]) => self.draft.name(self.source, name),
            ("personalization_token", [Expression::Text(name), other]) => {
                Ok(self.draft.name(self.source, name)?.or_else(other.clone()))
            }
            _ => Err(format!("“{word}()” means nothing here")),
        }
    }

    fn sign(&mut self, sign: &str) -> bool {
        let here = matches!(self.tokens.get(self.at), Some(Token::Sign(found)) if *found == sign);
        self.at += usize::from(here);
        here
    }

    fn expect(&mut self, sign: &str) -> Result<(), String> {
        if self.sign(sign) { Ok(()) } else { Err(format!("A “{sign}” is missing")) }
    }

    fn word(&mut self, words: &[&str]) -> Option<String> {
        let found = match self.tokens.get(self.at)? {
            Token::Word(word) => word.clone(),
            Token::Sign(sign) => (*sign).to_owned(),
            _ => return None,
        };
        let here = words.contains(&found.as_str());
        self.at += usize::from(here);
        here.then_some(found)
    }

    fn next_word(&mut self) -> Result<String, String> {
        match self.tokens.get(self.at) {
            Some(Token::Word(word)) => {
                self.at += 1;
                Ok(word.clone())
            }
            _ => Err("A name is missing".to_owned()),
        }
    }
}
