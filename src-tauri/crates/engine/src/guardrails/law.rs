//! What an email owes its reader: who writes, and how to stop it. Only where the purpose can be refused.

use super::finding::{Mend, Place, Told};
use super::ground::Ground;
use super::lists::lists;
use super::page::{Event, attribute, events, lines};
use super::phrases::Searched;
use super::reading::Reading;
use super::rule::Rule;
use crate::channels::Channel;
use crate::render::Part;

pub fn check(reading: &Reading, ground: &Ground, found: &mut Vec<Told>) {
    let Some(compiled) = reading.compiled().filter(|_| reading.channel == Channel::Email) else { return };
    if !ground.uses.can_be_refused() {
        return;
    }
    let page = events(&compiled.html);
    let text: Vec<String> = lines(&page).into_iter().map(|line| line.text).collect();
    let place = reading.parts.last().map_or(Place::whole(Part::Html), |part| part.at(part.source.map_or(0, end), ""));
    if !text.iter().any(|line| has_address(line)) && !page.iter().any(is_address_element) {
        found.push(Told::new(Rule::PostalAddress, "postal-address", place.clone()));
    }
    if !says_how_to_stop(&page, &text, ground) {
        found.push(Told::new(Rule::OptOut, "opt-out", place).mended_by(opt_out_line(reading, ground)));
    }
}

fn end(source: &str) -> usize {
    source.rfind("</body").unwrap_or(source.len())
}

/// A postcode beside words and a number of a house: "12 High Street, Springfield 12345", "Hauptstr. 5, 10115 Berlin",
/// "〒100-0001 東京都千代田区1-1".
fn has_address(line: &str) -> bool {
    let words: Vec<&str> = line.split(|letter: char| letter.is_whitespace() || ",;|·•".contains(letter)).collect();
    let digits = |word: &str| word.chars().filter(|letter| letter.is_numeric()).count();
    let letters = |word: &str| word.chars().filter(|letter| letter.is_alphabetic()).count();
    let is_postcode = |word: &str| {
        let bare = word.trim_matches(|letter: char| !letter.is_alphanumeric());
        let (digits, letters) = (digits(bare), letters(bare));
        let mixed = letters > 0 && digits > 0 && bare.len() <= 8;
        (4..=9).contains(&digits) && letters <= 2 && !bare.contains([':', '/', '%']) || mixed && letters <= 4
    };
    let is_number = |word: &str| {
        let bare = word.trim_matches(|letter: char| !letter.is_alphanumeric());
        (1..=4).contains(&digits(bare)) && letters(bare) <= 1
    };
    let is_name = |word: &str| letters(word) >= 3 && word.chars().next().is_some_and(|letter| !letter.is_lowercase());
    let postcodes = words.iter().filter(|word| is_postcode(word)).count();
    let numbers = words.iter().filter(|word| is_number(word)).count();
    let cjk = line.contains('〒')
        || ["省", "市", "区", "區", "路", "号", "號"].iter().filter(|one| line.contains(**one)).count() >= 3;
    let dashes = line.matches(['-', '–']).count();
    cjk || postcodes >= 1
        && numbers + postcodes >= 2
        && words.iter().filter(|word| is_name(word)).count() >= 2
        && dashes < 5
}

fn is_address_element(event: &Event) -> bool {
    matches!(event, Event::Open { name, .. } if name == "address")
}

fn says_how_to_stop(page: &[Event], text: &[String], ground: &Ground) -> bool {
    let own = [&ground.settings.unsubscribe_url, &ground.settings.unsubscribe_mailbox];
    let leads_there = page.iter().any(|event| match event {
        Event::Open { attributes, .. } => attribute(attributes, "href").is_some_and(|url| {
            let lower = url.to_lowercase();
            let marks =
                ["unsubscribe", "optout", "opt-out", "opt_out", "abmelden", "desabon", "preferences", "preference"];
            marks.iter().any(|mark| lower.contains(mark))
                || own.iter().any(|known| known.as_ref().is_some_and(|known| lower.contains(&known.to_lowercase())))
        }),
        _ => false,
    });
    let all = text.join("\n");
    let searched = Searched::new(&all);
    leads_there || lists().opt_outs().any(|phrase| searched.find(phrase, 0).is_some())
}

/// A line at the end of a page of the author's own, where the workspace says how people leave.
fn opt_out_line(reading: &Reading, ground: &Ground) -> Option<Mend> {
    let url = ground.settings.unsubscribe_url.clone();
    let mailbox = || Some(format!("mailto:{}", ground.settings.unsubscribe_mailbox.as_ref()?));
    let url = url.or_else(mailbox)?;
    let source = reading.parts.last().filter(|_| reading.is_own_page())?.source?;
    let words = match reading.language.as_str() {
        "de" => "Abmelden",
        "fr" => "Se désabonner",
        "es" => "Darse de baja",
        "it" => "Annulla l’iscrizione",
        "pt" => "Cancelar inscrição",
        "nl" => "Afmelden",
        "ar" => "إلغاء الاشتراك",
        "ja" => "配信停止",
        "en" => "Unsubscribe",
        _ => return None,
    };
    let line = format!("<p><a href=\"{url}\">{words}</a></p>");
    let at = end(source);
    let from = source.get(at..).unwrap_or_default();
    Some(Mend::Replace { from: from.to_owned(), to: format!("{line}\n{from}"), at: u32::try_from(at).ok() })
}
