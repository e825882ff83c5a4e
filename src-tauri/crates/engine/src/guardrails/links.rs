//! Links and buttons: whether they lead somewhere, safely, and say where.

use std::collections::HashSet;

use super::MOST;
use super::finding::{Mend, Told};
use super::ground::Ground;
use super::lists::lists;
use super::mask::VALUE;
use super::page::{Event, attribute};
use super::phrases::same_words;
use super::reading::{Reading, Spoken};
use super::rule::Rule;
use crate::channels::Channel;
use crate::render::Part;
use crate::render::leads_into_app;

/// A link and what is inside it.
struct Link<'a> {
    url: &'a str,
    words: String,
    at: usize,
    end: usize,
}

pub fn check(reading: &Reading, ground: &Ground, found: &mut Vec<Told>) {
    let vague = &lists().of(&reading.language).link_words;
    for part in &reading.parts {
        let ids = anchors(part);
        for link in links(part) {
            if found.len() >= MOST {
                return;
            }
            found.extend(told(part, &link, &ids, (reading.channel, ground)));
            let words = link.words.trim();
            if words.is_empty() {
                let place = part.at(link.at, link.url);
                found.push(Told::new(Rule::LinkText, "link-text-empty", place).with("url", shown(link.url)));
            } else if vague.iter().any(|known| same_words(known, words)) {
                let place = part.at(part.find(link.end, words).unwrap_or(link.at), words);
                found.push(Told::new(Rule::LinkText, "link-text-vague", place).with("words", words));
            }
        }
        insecure_pictures(part, found);
    }
    for part in reading.all_parts().filter(|part| part.part == Part::Text) {
        words(part, &|host| is_placeholder(host, ground), found);
    }
}

/// Telephones make links of the addresses in plain words.
fn words(part: &Spoken, is_placeholder: &dyn Fn(&str) -> bool, found: &mut Vec<Told>) {
    for line in &part.lines {
        let mut from = line.at;
        let words = line.text.split(|letter: char| letter.is_whitespace() || "<>\"“”()".contains(letter));
        let is_address = |word: &&str| ["http://", "https://"].iter().any(|scheme| starts(word, scheme));
        for url in words.filter(is_address) {
            let said = url.trim_end_matches(['.', ',', ';', ':', '!', '?']);
            let host = said.split("://").nth(1).and_then(|rest| rest.split(['/', '?', '#', ':']).next());
            let host = host.unwrap_or_default().to_lowercase();
            if found.len() < MOST && starts(url, "http://") {
                found.push(insecure(part, from, said));
            } else if found.len() < MOST && is_placeholder(&host) {
                let place = part.at(part.find(from, said).unwrap_or(from), said);
                found.push(Told::new(Rule::PlaceholderHost, "placeholder-host", place).with("host", host));
            }
            from = part.find(from, url).map_or(from, |at| at + url.len());
        }
    }
}

fn starts(text: &str, with: &str) -> bool {
    text.get(..with.len()).is_some_and(|start| start.eq_ignore_ascii_case(with))
}

/// What is inside a link counts as its words: a picture by what is said in its place.
fn links<'p>(part: &'p Spoken) -> Vec<Link<'p>> {
    let mut found: Vec<Link> = Vec::new();
    let mut open: Option<Link> = None;
    for event in &part.events {
        match event {
            Event::Open { name, attributes, at, end } if name == "a" || name == "area" => {
                found.extend(open.take());
                if let Some(url) = attribute(attributes, "href") {
                    let said = attribute(attributes, "aria-label").or(attribute(attributes, "alt"));
                    let words = said.unwrap_or_default().to_owned();
                    open = Some(Link { url: url.trim(), words, at: *at, end: *end });
                }
                if name == "area" {
                    found.extend(open.take());
                }
            }
            Event::Open { name, attributes, .. } if name == "img" => {
                if let (Some(link), Some(alt)) = (&mut open, attribute(attributes, "alt")) {
                    link.words.push_str(alt);
                }
            }
            Event::Text { text, .. } => {
                if let Some(link) = &mut open {
                    link.words.push_str(&text.split_whitespace().collect::<Vec<_>>().join(" "));
                    link.words.push(' ');
                }
            }
            Event::Close { name } if name == "a" => found.extend(open.take()),
            _ => {}
        }
    }
    found.extend(open);
    found
}

fn anchors<'p>(part: &'p Spoken) -> HashSet<&'p str> {
    let opened = part.events.iter().filter_map(|event| match event {
        Event::Open { attributes, .. } => Some(attributes),
        _ => None,
    });
    opened.flat_map(|attributes| ["id", "name"].into_iter().filter_map(|key| attribute(attributes, key))).collect()
}

fn told(part: &Spoken, link: &Link, ids: &HashSet<&str>, (channel, ground): (Channel, &Ground)) -> Option<Told> {
    let url = link.url;
    let words = if link.words.trim().is_empty() { url } else { link.words.trim() };
    let place = part.at(link.at, words);
    let dead = |says: &'static str| {
        let told = Told::new(Rule::DeadLink, says, place.clone());
        Some(told.with("words", shown(words)).with("url", shown(url)))
    };
    // Browsers skip blanks and control characters inside a scheme.
    let seen: String = url.chars().filter(|letter| !letter.is_whitespace() && !letter.is_control()).collect();
    let lower = seen.to_lowercase();
    match lower.as_str() {
        "" => return dead("dead-link-empty"),
        "#" | "#top" | "javascript:void(0)" | "javascript:void(0);" | "javascript:;" => {
            return dead("dead-link-nowhere");
        }
        _ if lower.starts_with(VALUE) => return None,
        _ => {}
    }
    if let Some(id) = seen.strip_prefix('#') {
        return if ids.contains(id) { None } else { dead("dead-link-nowhere") };
    }
    if let Some(address) = lower.strip_prefix("mailto:") {
        let address = address.split('?').next().unwrap_or_default();
        let sound = address.contains(VALUE) || crate::profiles::normalise::email_key(address).is_some();
        return if sound { None } else { dead("dead-link-unfinished") };
    }
    if let Some(number) = ["tel:", "sms:"].iter().find_map(|scheme| lower.strip_prefix(scheme)) {
        let sound = number.contains(VALUE) || number.chars().any(|letter| letter.is_ascii_digit());
        return if sound { None } else { dead("dead-link-unfinished") };
    }
    let Some((rest, secure)) = lower
        .strip_prefix("https://")
        .map(|rest| (rest, true))
        .or_else(|| lower.strip_prefix("http://").map(|rest| (rest, false)))
    else {
        // Touching a notification may open the app itself.
        if channel.is_app() && leads_into_app(&lower) && !lower.starts_with("http") {
            return None;
        }
        return dead(if lower == "http:" || lower == "https:" {
            "dead-link-unfinished"
        } else {
            "dead-link-malformed"
        });
    };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = host.rsplit('@').next().unwrap_or_default().split(':').next().unwrap_or_default();
    if host.is_empty() || url.ends_with('…') || url.ends_with("...") {
        return dead("dead-link-unfinished");
    }
    if host.contains(VALUE) {
        return (!secure).then(|| insecure(part, link.at, url));
    }
    if url.trim().contains(' ') || !is_host(host) {
        return dead("dead-link-malformed");
    }
    if !secure {
        return Some(insecure(part, link.at, url));
    }
    is_placeholder(host, ground)
        .then(|| Told::new(Rule::PlaceholderHost, "placeholder-host", part.at(link.at, url)).with("host", host))
}

/// A name of the web: labels with dots between, or a number of the internet protocol.
fn is_host(host: &str) -> bool {
    let label = |label: &str| {
        !label.is_empty()
            && label.chars().all(|letter| letter.is_alphanumeric() || letter == '-' || letter == '_')
            && !label.starts_with('-')
            && !label.ends_with('-')
    };
    let host = host.trim_end_matches('.');
    host.starts_with('[') || host == "localhost" || (host.contains('.') && host.split('.').all(label))
}

/// Hosts that stand for others (RFC 2606, RFC 6761) and those that templates come with. One that the organisation
/// itself writes from is meant.
fn is_placeholder(host: &str, ground: &Ground) -> bool {
    const NAMES: [&str; 14] = [
        "example.com",
        "example.org",
        "example.net",
        "localhost",
        "127.0.0.1",
        "yourdomain.com",
        "your-domain.com",
        "yoursite.com",
        "yourwebsite.com",
        "yourcompany.com",
        "mysite.com",
        "domain.com",
        "website.com",
        "company.com",
    ];
    let settings = &ground.settings;
    let own = [&settings.from, &settings.reply_to, &settings.unsubscribe_mailbox].into_iter().flatten();
    let own = own.filter_map(|address| Some(address.rsplit_once('@')?.1.trim_end_matches('>').to_ascii_lowercase()));
    let mut own = own.chain(ground.uses.hosts.iter().cloned());
    let is_under = |name: &str| host == name || host.strip_suffix(name).is_some_and(|front| front.ends_with('.'));
    let reserved = ["test", "invalid", "localhost", "example"].iter().any(|top| host.ends_with(&format!(".{top}")));
    (reserved || NAMES.iter().any(|name| is_under(name))) && !own.any(|host| is_under(&host))
}

fn insecure(part: &Spoken, at: usize, url: &str) -> Told {
    let place = part.at(part.find(at, url).unwrap_or(at), url);
    let from: String = url.chars().take("http://".len()).collect();
    let at = part.find(at, &from).and_then(|at| u32::try_from(at).ok());
    let to = "https://".to_owned();
    // Without its Tera the address is not the author's; the beginning is.
    let mend = Mend::Replace { from, to, at };
    Told::new(Rule::InsecureLink, "insecure-link", place).with("url", shown(url)).mended_by(mend)
}

/// Pictures and backgrounds are fetched like pages.
fn insecure_pictures(part: &Spoken, found: &mut Vec<Told>) {
    for event in &part.events {
        let Event::Open { attributes, at, .. } = event else { continue };
        for url in ["src", "background"].iter().filter_map(|key| attribute(attributes, key)) {
            if found.len() < MOST && url.trim_start().to_ascii_lowercase().starts_with("http://") {
                found.push(insecure(part, *at, url.trim()));
            }
        }
    }
}

/// An address as a person reads it, with … for what each reader brings.
fn shown(url: &str) -> String {
    let mut shown: String = url.chars().take(80).collect();
    if shown.len() < url.len() {
        shown.push('…');
    }
    shown.replace(VALUE, "…")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guardrails::page::Line;

    #[test]
    fn an_address_in_plain_words_is_a_link_on_a_telephone() {
        let text =
            "Book at http://a.example/x. Or (HTTP://b.example), https://example.com, not https://c.example or http.";
        let lines = vec![Line { text: text.to_owned(), at: 0 }];
        let part = Spoken { part: Part::Text, block: "b".to_owned(), source: Some(text), events: Vec::new(), lines };
        let mut found = Vec::new();
        words(&part, &|host| host == "example.com", &mut found);
        assert_eq!(found.pop().map(|told| told.args["host"].clone()), Some("example.com".into()));
        let urls: Vec<&str> = found.iter().map(|told| told.args["url"].as_str()).collect();
        assert_eq!(urls, ["http://a.example/x", "HTTP://b.example"]);
        assert_eq!(found[1].place.column, Some(33));
    }
}
