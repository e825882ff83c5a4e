//! What other programs call the things a workspace knows of a person.

use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};

use crate::Result;
use crate::db::ReadTx;
use crate::imports::known_as;
use crate::profiles::{Attribute, AttributeType, count_dates, list_attributes};
use crate::segments::{Op, spelled_otherwise};
use crate::settings::{Settings, get_settings};
use crate::templates::compile::is_name;

use super::expression::Expression;
use super::parts::Part;
use super::spelling;

/// The workspace's names, and what it says of itself.
pub struct Names<'a> {
    tx: &'a ReadTx<'a>,
    attributes: Vec<Attribute>,
    settings: Settings,
    /// Field, comparison and text, to whether somebody's value is the same but for capital letters.
    spelled: RefCell<HashMap<String, bool>>,
    /// The texts that the template holds names against.
    asked: RefCell<BTreeSet<(String, String)>>,
}

/// What people's values of a date are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dates {
    Days,
    /// With a time of day, everybody's.
    Moments,
    Mixed,
}

/// What a foreign name means here. `sure` is false where the workspace has nothing of that name yet.
pub struct Found {
    pub value: Expression,
    pub sure: bool,
}

/// What a path may begin with that means the reader, and what may follow it. Every other path leads to something else.
const READER: [&str; 19] = [
    "contact",
    "contacts",
    "customer",
    "user",
    "subscriber",
    "recipient",
    "person",
    "profile",
    "lead",
    "member",
    "individual",
    "client",
    "patient",
    "donor",
    "custom_attribute",
    "custom_attributes",
    "attribs",
    "merge_fields",
    "me",
];
const READERS: [&str; 16] = [
    "attribs",
    "attributes",
    "custom_attribute",
    "custom_attributes",
    "custom",
    "custom_fields",
    "fields",
    "merge_fields",
    "properties",
    "traits",
    "profile",
    "address",
    "default_address",
    "address_primary",
    "email_primary",
    "phone_primary",
];

impl<'a> Names<'a> {
    pub fn of(tx: &'a ReadTx<'a>) -> Result<Names<'a>> {
        Ok(Names {
            tx,
            attributes: list_attributes(tx)?,
            settings: get_settings(tx)?,
            spelled: RefCell::default(),
            asked: RefCell::default(),
        })
    }

    /// `None` where it cannot be a name at all. A path such as `contact.firstname` is looked for whole, then as what the
    /// reader has; `order.name` is nothing of the reader's.
    pub fn find(&self, foreign: &str) -> Option<Found> {
        let path = foreign.trim().trim_start_matches("$.").trim_start_matches('.');
        let last = readers_own(path);
        let candidates = [path.to_owned(), last.to_owned(), snake(last)];
        let known = candidates.iter().find_map(|name| known_as(name, &self.attributes));
        if let Some(key) = known {
            return Some(Found { value: Expression::Name(key), sure: true });
        }
        match snake(last).replace('_', "").as_str() {
            "name" | "fullname" | "displayname" => {
                return Some(Found { value: Expression::Name("full_name".to_owned()), sure: true });
            }
            "addressname" | "emailgreeting" | "postalgreeting" => {
                return Some(Found { value: Expression::Name("greeting()".to_owned()), sure: true });
            }
            "prefix" | "salutation" | "individualprefix" => return self.find("title"),
            "now" | "today" => return Some(Found { value: Expression::Name("now".to_owned()), sure: true }),
            _ => {}
        }
        let name = snake(last);
        is_name(&name).then_some(Found { value: Expression::Name(name), sure: false })
    }

    /// What kind of value is kept under a name; None for what the workspace has no attribute for.
    pub fn type_of(&self, key: &str) -> Option<AttributeType> {
        self.attributes.iter().find(|attribute| attribute.key == key).map(|attribute| attribute.value_type)
    }

    /// What is kept under a name that is a date; None for every other name.
    pub fn date(&self, name: &str) -> Option<Dates> {
        if name != "birthday" && self.type_of(name) != Some(AttributeType::Date) {
            return None;
        }
        let (dates, moments) = count_dates(self.tx, name).unwrap_or_default();
        Some(match moments {
            0 => Dates::Days,
            _ if moments == dates => Dates::Moments,
            _ => Dates::Mixed,
        })
    }

    pub fn is_yes_no(&self, name: &Expression) -> bool {
        matches!(name, Expression::Name(key) if self.type_of(key) == Some(AttributeType::YesNo))
    }

    /// What the template asks, so that two spellings of one text are told apart.
    pub fn hear(&self, parts: &[Part]) {
        self.asked.borrow_mut().extend(spelling::asked(parts));
    }

    /// Whether somebody has the text in other capital letters, or the template asks for it in others, too: the rules of
    /// conditions take them for the same.
    pub fn is_spelled_otherwise(&self, field: &str, op: Op, text: &str) -> bool {
        let name = field.strip_prefix("attribute:").unwrap_or(field);
        let is_other = |known: &str| known != text && known.to_lowercase() == text.to_lowercase();
        if self.asked.borrow().iter().any(|(asked, known)| asked == name && is_other(known)) {
            return true;
        }
        let asked = format!("{field} {op:?} {text}");
        let known = self.spelled.borrow().get(&asked).copied();
        known.unwrap_or_else(|| {
            let otherwise = spelled_otherwise(self.tx, field, op, text).unwrap_or(false);
            self.spelled.borrow_mut().insert(asked, otherwise);
            otherwise
        })
    }

    pub fn is_list(&self, name: &Expression) -> bool {
        let of_key = |key: &str| self.attributes.iter().any(|a| a.key == key && a.value_type == AttributeType::List);
        matches!(name, Expression::Name(key) if key == "tags" || of_key(key))
    }

    pub fn organisation(&self) -> Result<Expression, String> {
        let name = Some(&self.settings.organisation).filter(|name| !name.is_empty());
        let name = name.ok_or("The settings do not say what the organisation is called");
        Ok(Expression::Text(name?.clone()))
    }

    pub fn postal_address(&self) -> Result<Expression, String> {
        let why = "The settings do not say the postal address yet; say it there and bring the template again";
        self.postal_line().map(Expression::Text).ok_or_else(|| why.to_owned())
    }

    /// The postal address in one line.
    pub fn postal_line(&self) -> Option<String> {
        let lines = self.settings.postal_address.iter().flat_map(|address| address.lines()).map(str::trim);
        let line = lines.filter(|line| !line.is_empty()).collect::<Vec<_>>().join(", ");
        Some(line).filter(|line| !line.is_empty())
    }

    /// Where a reader writes to.
    pub fn mailbox(&self) -> Result<Expression, String> {
        let said = self.settings.reply_to.as_ref().or(self.settings.from.as_ref());
        let why = "The settings do not say yet who writes; say it there and bring the template again";
        let mailbox = said.and_then(|said| said.trim_end_matches('>').rsplit('<').next()).map(str::trim);
        mailbox
            .filter(|mailbox| mailbox.contains('@'))
            .map(|mailbox| Expression::Text(mailbox.to_owned()))
            .ok_or_else(|| why.to_owned())
    }

    pub fn unsubscribe(&self) -> Result<Expression, String> {
        let why = "The settings do not say yet where people unsubscribe; say it there and bring the template again";
        self.unsubscribe_link().map(Expression::Text).ok_or_else(|| why.to_owned())
    }

    /// Where a reader goes, or writes to, to get no more of these.
    pub fn unsubscribe_link(&self) -> Option<String> {
        let mailbox = self.settings.unsubscribe_mailbox.as_ref();
        let mailto = mailbox.map(|mailbox| format!("mailto:{mailbox}?subject=unsubscribe"));
        self.settings.unsubscribe_url.clone().or(mailto)
    }
}

/// A path without what only says that it is the reader's: `contact.city` is `city`.
fn readers_own(path: &str) -> &str {
    let mut own = path;
    while let Some((root, rest)) = own.split_once('.').filter(|(_, rest)| !rest.is_empty()) {
        let words: &[&str] = if own.len() == path.len() { &READER } else { &READERS };
        if !words.contains(&snake(root).as_str()) {
            break;
        }
        own = rest;
    }
    own
}

/// `appointmentDate`, `Appointment Date` and `APPOINTMENT-DATE` are `appointment_date`.
pub fn snake(name: &str) -> String {
    let mut written = String::new();
    let mut before = ' ';
    for letter in name.trim().chars() {
        if !letter.is_alphanumeric() {
            if !written.is_empty() && !written.ends_with('_') {
                written.push('_');
            }
        } else {
            if letter.is_uppercase() && before.is_lowercase() {
                written.push('_');
            }
            written.extend(letter.to_lowercase());
        }
        before = letter;
    }
    written.trim_end_matches('_').to_owned()
}
