//! Units as a gettext catalogue (GNU gettext manual, 3, “The Format of PO Files”): `msgctxt` is the unit's id, words and
//! placeholders are written as in the table. What is fuzzy, obsolete or empty is no translation.

use std::collections::BTreeMap;

use encoding_rs::Encoding;
use ferrocat_po::{Header, MsgStr, PoFile, PoItem, SerializeOptions, parse_po, stringify_po};

use super::earlier::Earlier;
use super::inline::{markup, tokens};
use super::units::Unit;
use super::{Route, Said};
use crate::cultures::{language_of, same_locale};
use crate::profiles::Register;
use crate::templates::Template;
use crate::{Error, Result};

/// Where the file says which template it is of.
const TEMPLATE: &str = "X-Template";

/// The cell it is for, where there are several of one language.
const REGISTER: &str = "X-Register";

pub fn write(template: &Template, route: &Route, to: &str, units: &[Unit], old: &BTreeMap<String, Earlier>) -> String {
    let header = |key: &str, value: &str| Header { key: key.to_owned(), value: value.to_owned() };
    let mut headers = vec![
        header("Project-Id-Version", &template.key),
        header("Language", &to.replace('-', "_")),
        header("MIME-Version", "1.0"),
        header("Content-Type", "text/plain; charset=UTF-8"),
        header("Content-Transfer-Encoding", "8bit"),
        header(TEMPLATE, &template.key),
    ];
    headers.extend(route.register.map(|register| header(REGISTER, register.as_str())));
    let file = PoFile {
        comments: vec![
            "Keep [1 name] and <2>words</2>: they stand for what is filled in, and for marks around words.".to_owned(),
        ],
        headers,
        items: units.iter().map(|unit| item(unit, old.get(&unit.id))).collect(),
        ..PoFile::default()
    };
    let mut text = stringify_po(&file, &SerializeOptions::default());
    for (unit, old) in old.iter().filter(|(_, old)| !old.fits) {
        let context = format!("\nmsgctxt \"{unit}\"\n");
        text = text.replacen(&context, &format!("\n{}{}", previous(&old.source), &context[1..]), 1);
    }
    text
}

/// A translation of words that changed since is a proposal.
fn item(unit: &Unit, old: Option<&Earlier>) -> PoItem {
    let mut item = PoItem {
        msgctxt: Some(unit.id.clone()),
        msgid: markup(&unit.source),
        msgstr: MsgStr::Singular(old.map_or_else(|| markup(&unit.target), |old| old.target.clone())),
        ..PoItem::default()
    };
    if old.is_some_and(|old| !old.fits) {
        item.flags.push("fuzzy".to_owned());
    }
    item
}

/// The words of before, as comments that gettext has for them.
fn previous(source: &str) -> String {
    let item = PoItem { msgctxt: Some("before".to_owned()), msgid: source.to_owned(), ..PoItem::default() };
    let text = stringify_po(&PoFile { items: vec![item], ..PoFile::default() }, &SerializeOptions::default());
    let lines = text.lines().skip_while(|line| !line.starts_with("msgctxt")).skip(1);
    lines.take_while(|line| !line.starts_with("msgstr")).map(|line| format!("#| {line}\n")).collect()
}

/// Every entry of the file. Errors: not a whole PO file, another template's, into another language.
pub fn read(file: &str, template: &Template, route: &Route, to: &str) -> Result<Vec<Said>> {
    let text = file.trim_start_matches('\u{FEFF}').replace("\r\n", "\n").replace('\r', "\n");
    // Entries that are gone stay in the file behind this sign.
    let lines: Vec<&str> =
        text.lines().map(|line| if line.trim_start().starts_with("#~") { "" } else { line }).collect();
    check(&lines)?;
    let file = parse_po(&lines.join("\n"))
        .map_err(|error| broken(error.position().map_or(1, |place| place.line()), MISWRITTEN))?;
    let header = |key: &str| file.headers.iter().find(|header| header.key == key).map_or("", |header| &header.value);
    let (language, key) = (header("Language"), header(TEMPLATE));
    if !is_into(language, to) {
        return Err(Error::invalid(format!("The file is a translation into “{language}”, not into “{to}”.")));
    }
    let register = header(REGISTER);
    if !register.is_empty() && register != route.register.map_or("", Register::as_str) {
        return Err(Error::invalid("The file is for the text in another tone."));
    }
    if !key.is_empty() && key != template.key {
        return Err(Error::invalid(format!("The file belongs to another template, “{key}”.")));
    }
    Ok(file.items.iter().map(said).collect())
}

fn said(item: &PoItem) -> Said {
    let target = item.msgstr.first().unwrap_or_default().replace("\r\n", "\n");
    let target = match target.trim() {
        "" => Ok(Vec::new()),
        _ if item.flags.iter().any(|flag| flag == "fuzzy") => Err(FUZZY.to_owned()),
        _ => tokens(&target),
    };
    let unit = item.msgctxt.as_deref().unwrap_or_default().trim().to_owned();
    Said { unit, source: item.msgid.replace("\r\n", "\n"), target }
}

/// Programs may leave the language out; a script is an addition of their own (`sr@latin`).
fn is_into(said: &str, to: &str) -> bool {
    match said.split_once('@') {
        Some((language, _)) => language_of(language) == language_of(to),
        None => said.is_empty() || same_locale(&said.replace('_', "-"), to),
    }
}

const FUZZY: &str = "It is marked as fuzzy: nobody has confirmed this translation yet.";
const PLURALS: &str = "it has plural forms, which no file of ours has";
const STRANGE: &str = "this is neither a comment nor words in quotation marks";
const ORDER: &str = "an entry is msgctxt, msgid and msgstr, in this order";
const MISWRITTEN: &str = "a quotation mark or a backslash is missing or one too many";

/// The library reads past what it does not know, which loses words in silence, and makes room for as many plural forms
/// as a file claims to have.
fn check(lines: &[&str]) -> Result<()> {
    let mut last = "";
    for (at, line) in lines.iter().map(|line| line.trim()).enumerate() {
        let is_open = matches!(last, "msgctxt" | "msgid");
        let (keyword, words) = line.split_at(line.find('"').unwrap_or(line.len()));
        let keyword = keyword.trim_end();
        let fault = match keyword {
            _ if line.is_empty() => continue,
            _ if line.starts_with('#') => is_open.then_some(ORDER),
            "msgid_plural" => Some(PLURALS),
            _ if keyword.starts_with("msgstr[") => Some(PLURALS),
            "" | "msgctxt" | "msgid" | "msgstr" if words.len() < 2 || !words.ends_with('"') => Some(MISWRITTEN),
            "" => last.is_empty().then_some(ORDER),
            "msgctxt" => is_open.then_some(ORDER),
            "msgid" => (last == "msgid").then_some(ORDER),
            "msgstr" => (last != "msgid").then_some(ORDER),
            _ => Some(STRANGE),
        };
        if let Some(fault) = fault {
            return Err(broken(at + 1, fault));
        }
        last = match keyword {
            _ if line.starts_with('#') => "",
            "" => last,
            new => new,
        };
    }
    if matches!(last, "msgctxt" | "msgid") { Err(broken(lines.len(), ORDER)) } else { Ok(()) }
}

fn broken(line: usize, why: &str) -> Error {
    Error::invalid(format!("The PO file is broken in line {line}: {why}."))
}

/// What a file that is not UTF-8 says it is written in.
pub fn encoding(bytes: &[u8]) -> Option<&'static Encoding> {
    let begins = String::from_utf8_lossy(&bytes[..bytes.len().min(4096)]);
    let (_, said) = begins.split_once("charset=").filter(|_| begins.contains("msgid"))?;
    Encoding::for_label(said.split(['\\', '"', ';', ' ']).next()?.as_bytes())
}
