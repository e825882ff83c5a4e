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
    // A piece that several share stands in a message, which says both.
    if ground.template.is_fragment || !ground.uses.can_be_refused() {
        return;
    }
    let page = events(&compiled.html);
    let text: Vec<String> = lines(&page).into_iter().map(|line| line.text).collect();
    let place = reading.parts.last().map_or(Place::whole(Part::Html), |part| part.at(part.source.map_or(0, end), ""));
    let own = ground.settings.postal_address.as_deref();
    if !super::address::is_shown(&text, own, &reading.cell.locale) && !page.iter().any(is_address_element) {
        found.push(Told::new(Rule::PostalAddress, "postal-address", place.clone()));
    }
    if !says_how_to_stop(&page, &text, ground) {
        found.push(Told::new(Rule::OptOut, "opt-out", place).mended_by(opt_out_line(reading, ground)));
    }
}

fn end(source: &str) -> usize {
    source.rfind("</body").unwrap_or(source.len())
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
    let source = reading.parts.last().filter(|_| reading.is_own_page)?.source?;
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
