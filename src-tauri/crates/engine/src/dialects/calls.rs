//! Values and conditions written as calls, the function first: Go's `eq .a "b"` and Handlebars' `(eq a "b")`.

use super::draft::{Draft, Meaning};
use super::expression::{Comparison, Expression};
use super::filters::{dated, filtered, is_identity};
use super::names::snake;
use super::tokens::{Token, tokens};

/// A name in the template, to what it means. The two families look names up in different ways.
pub type Named = fn(&mut Draft, &str, &str) -> Meaning;

pub struct Calls<'d, 'n> {
    draft: &'d mut Draft<'n>,
    source: &'d str,
    named: Named,
    tokens: Vec<Token>,
    at: usize,
}

pub fn call(draft: &mut Draft, source: &str, inside: &str, named: Named) -> Meaning {
    let mut calls = Calls { tokens: tokens(inside)?, draft, source, named, at: 0 };
    let value = calls.pipeline()?;
    if calls.at < calls.tokens.len() {
        return Err("It could not be read to its end".to_owned());
    }
    Ok(value)
}

impl Calls<'_, '_> {
    /// `.Name | upper | default "there"`: each value is the last argument of the next.
    fn pipeline(&mut self) -> Meaning {
        let mut value = self.one(None)?;
        while self.sign("|") {
            value = self.one(Some(value))?;
        }
        Ok(value)
    }

    fn one(&mut self, piped: Option<Expression>) -> Meaning {
        let Some(Token::Word(word)) = self.tokens.get(self.at).cloned() else {
            return self.operand();
        };
        let plain = word.starts_with(['.', '$', '@']);
        let alone = piped.is_none() && !self.argument_follows(self.at + 1);
        if plain || alone {
            return self.operand();
        }
        self.at += 1;
        let mut arguments = Vec::new();
        while self.argument_follows(self.at) {
            arguments.push(self.operand()?);
        }
        let is_piped = piped.is_some();
        arguments.extend(piped);
        self.applied(&word, arguments, is_piped)
    }

    fn argument_follows(&self, at: usize) -> bool {
        match self.tokens.get(at) {
            Some(Token::Sign(sign)) => *sign == "(",
            Some(_) => true,
            None => false,
        }
    }

    fn operand(&mut self) -> Meaning {
        let token = self.tokens.get(self.at).cloned().ok_or("Something is missing at its end")?;
        self.at += 1;
        match token {
            Token::Text(text) if text.is_empty() => Ok(Expression::Nothing),
            Token::Text(text) => Ok(Expression::Text(text)),
            Token::Number(number) => Ok(Expression::Number(number)),
            Token::Sign("(") => {
                let value = self.pipeline()?;
                if self.sign(")") { Ok(value) } else { Err("A “)” is missing".to_owned()) }
            }
            Token::Sign(sign) => Err(format!("“{sign}” is not expected here")),
            Token::Word(word) => match word.as_str() {
                "true" => Ok(Expression::Truth(true)),
                "false" => Ok(Expression::Truth(false)),
                "nil" | "null" | "undefined" => Ok(Expression::Nothing),
                _ => (self.named)(self.draft, self.source, &word),
            },
        }
    }

    fn applied(&mut self, word: &str, mut arguments: Vec<Expression>, piped: bool) -> Meaning {
        if let Some(comparison) = Comparison::of(word).filter(|_| arguments.len() >= 2) {
            let first = arguments.remove(0);
            let mut each = arguments.into_iter().map(|other| first.clone().compared(comparison, other));
            return match (each.len(), each.next()) {
                (1, Some(only)) => Ok(only),
                (_, Some(next)) => Ok(Expression::Any(std::iter::once(next).chain(each).collect())),
                _ => Err(format!("“{word}” compares nothing")),
            };
        }
        let holds = |arguments: Vec<Expression>| arguments.into_iter().map(Expression::or_holds).collect::<Vec<_>>();
        match (word, arguments.len()) {
            ("and", 2..) => return Ok(Expression::All(holds(arguments))),
            // A value or another, where they are values; a condition, where they ask.
            ("or" | "coalesce" | "firstNonEmpty", 2..) => {
                let fallback = matches!(arguments.last(), Some(Expression::Text(_)));
                return Ok(if fallback {
                    let last = arguments.pop().unwrap_or(Expression::Nothing);
                    arguments.into_iter().rev().fold(last, |other, value| value.or_else(other))
                } else {
                    Expression::Any(holds(arguments))
                });
            }
            ("not", 1) => return Ok(Expression::Not(Box::new(arguments.remove(0).or_holds()))),
            // `default "there" .Name`, `.Name | default "there"`; Handlebars gives the value first.
            ("default", 2) => {
                let other = arguments.remove(0);
                let value = arguments.remove(0);
                let value_first = !piped && !matches!(other, Expression::Text(_) | Expression::Number(_));
                return Ok(if value_first { other.or_else(value) } else { value.or_else(other) });
            }
            ("index", 2) => {
                if let (Expression::Text(key), _) = (arguments.remove(1), ()) {
                    return self.draft.name(self.source, &key);
                }
            }
            ("formatDate" | "dateFormat" | "date" | "moment", 2) => {
                let (first, second) = (arguments.remove(0), arguments.remove(0));
                return match (first, second) {
                    (Expression::Text(pattern), value) if value != Expression::Nothing => {
                        dated(self.draft, self.source, value, &pattern)
                    }
                    (value, Expression::Text(pattern)) => dated(self.draft, self.source, value, &pattern),
                    _ => Err("The pattern of the date is missing".to_owned()),
                };
            }
            _ => {}
        }
        if is_identity(word) && arguments.len() == 1 {
            return Ok(arguments.remove(0));
        }
        if arguments.is_empty() {
            return Err(format!("“{word}” means nothing here"));
        }
        let value = if piped { arguments.pop() } else { Some(arguments.remove(0)) };
        filtered(
            self.draft,
            self.source,
            value.unwrap_or(Expression::Nothing),
            &snake(word).replace('_', ""),
            &arguments,
        )
        .map_err(|_| format!("“{word}” means nothing here"))
    }

    fn sign(&mut self, sign: &str) -> bool {
        let here = matches!(self.tokens.get(self.at), Some(Token::Sign(found)) if *found == sign);
        self.at += usize::from(here);
        here
    }
}
