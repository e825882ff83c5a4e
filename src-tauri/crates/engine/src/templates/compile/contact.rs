//! How to reach whoever writes: their own words, and links that say what they are without a picture.

use super::inline::escaped;
use super::layout::{Layout, empty, wrapped};
use super::links::{Address, address};
use super::tera_words::literal;
use super::{Gap, inline::Words};
use crate::templates::document::{BlockKind, ContactLink, Field, Service};

impl Layout<'_> {
    pub(super) fn contact(&mut self, id: &str, links: &[ContactLink], field: Option<&Field>, gaps: &mut Vec<Gap>) {
        let words = match field {
            Some(field) => self.line(id, field, "words", gaps),
            None => Words::read(&[], self.tongue, Some(id), gaps),
        };
        if words.is_empty() && links.is_empty() {
            return gaps.push(empty(id, &BlockKind::Contact { links: Vec::new() }));
        }
        let mut shown = Vec::new();
        for link in links {
            match reached(link) {
                Ok((label, address)) => shown.push((label, address)),
                Err(wrong) => gaps.push(Gap::new(Some(id), wrong)),
            }
        }
        let (mut html, mut text) = (String::new(), String::new());
        if !words.is_empty() {
            let needs = words.needs();
            let told = format!("<p style=\"margin:0 0 6px\">{}</p>", words.html());
            html.push_str(&wrapped(told, needs.as_deref()));
            text.push_str(&wrapped(format!("{}\n", words.text()), needs.as_deref()));
        }
        let link = |(label, address): &(String, Address)| {
            let accent = self.tongue.light.accent.as_str();
            format!("<a href=\"{}\" style=\"color:{accent}\"><bdi>{}</bdi></a>", address.html, escaped(label))
        };
        html.push_str(&shown.iter().map(link).collect::<Vec<_>>().join(" &nbsp;·&nbsp; "));
        for (label, address) in &shown {
            text.push_str(&match address.text.strip_prefix("https://").or(address.text.strip_prefix("http://")) {
                Some(bare) if bare == label => format!("{}\n", literal(&address.text)),
                Some(_) => format!("{}: {}\n", literal(label), literal(&address.text)),
                None => format!("{}\n", literal(label)),
            });
        }
        self.row(&format!(
            "<div style=\"margin:0 0 16px;text-align:center;font-size:14px;line-height:1.7\">{html}</div>"
        ));
        self.text.push_str(&format!("{text}\n"));
    }
}

/// What the link says, and where it leads. People write addresses as they say them.
fn reached(link: &ContactLink) -> Result<(String, Address), String> {
    let said = link.address.trim();
    if said.is_empty() {
        return Err("An address is still missing here".to_owned());
    }
    let bare = said.trim_start_matches("https://").trim_start_matches("http://").trim_end_matches('/');
    let (label, url) = match link.service {
        Service::Email => {
            let mailbox = said.trim_start_matches("mailto:");
            if !mailbox.contains('@') || mailbox.contains(char::is_whitespace) {
                return Err(format!("“{said}” is no email address"));
            }
            (mailbox, format!("mailto:{mailbox}"))
        }
        Service::Phone => {
            let number = said.trim_start_matches("tel:");
            let dialled: String = number.chars().filter(|sign| sign.is_ascii_digit() || *sign == '+').collect();
            if dialled.len() < 3 {
                return Err(format!("“{said}” is no phone number"));
            }
            (number, format!("tel:{dialled}"))
        }
        _ if !bare.contains('.') || bare.contains(char::is_whitespace) => {
            return Err(format!("“{said}” is no address on the web"));
        }
        service => {
            let label = if service == Service::Website { bare } else { name(service) };
            let url = if said.starts_with("http://") { said.to_owned() } else { format!("https://{bare}") };
            (label, url)
        }
    };
    Ok((label.to_owned(), address(&url)?))
}

fn name(service: Service) -> &'static str {
    match service {
        Service::Website => "The website",
        Service::Email => "The mailbox",
        Service::Phone => "The phone",
        Service::Facebook => "Facebook",
        Service::Instagram => "Instagram",
        Service::Linkedin => "LinkedIn",
        Service::Youtube => "YouTube",
        Service::Mastodon => "Mastodon",
        Service::Bluesky => "Bluesky",
        Service::Tiktok => "TikTok",
        Service::Whatsapp => "WhatsApp",
        Service::Telegram => "Telegram",
        Service::X => "X",
    }
}
