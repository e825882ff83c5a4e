//! What a cell says of consent, and the columns in which a yes is a no: programs export who unsubscribed, and when.

use super::consents::Said;
use super::dates::{self, Look};
use crate::cultures::yes_no;

/// How the headers of such columns read, in lower case and with blanks: Mailchimp, HubSpot, Salesforce, Dynamics, CiviCRM, Brevo,
/// and what people call them.
const HEADERS: [&str; 26] = [
    "unsub",
    "opted out",
    "optedout",
    "opt out",
    "optout",
    "do not email",
    "donotemail",
    "do not mail",
    "do not sms",
    "do not contact",
    "do not allow",
    "no bulk email",
    "blacklist",
    "blocklist",
    "abgemeldet",
    "abmeldung",
    "abbestell",
    "widerspr",
    "désinscri",
    "désabonn",
    "dado de baja",
    "descadastr",
    "disiscri",
    "uitgeschreven",
    "afgemeld",
    "配信停止",
];

/// Words that say which choice was made, whatever the column is called.
const SPELLED: [&str; 9] = ["subscri", "opt", "inscri", "iscri", "abonn", "meld", "willig", "grant", "given"];

pub(super) fn says_opt_out(header: &str) -> bool {
    let plain = header.to_lowercase().replace(['-', '_'], " ");
    HEADERS.iter().any(|known| plain.contains(known)) && !plain.contains("opt in")
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Answer {
    Choice(Said),
    /// Not having opted out is no yes.
    Nothing,
    Unreadable,
}

pub(super) fn read(cell: &str) -> Answer {
    match yes_no(cell) {
        Some(true) => Answer::Choice(Said::Given),
        Some(false) => Answer::Choice(Said::Withdrawn),
        None => Answer::Unreadable,
    }
}

/// In a column of opt-outs a day is when it happened.
pub(super) fn read_opt_out(cell: &str) -> Answer {
    let lower = cell.to_lowercase();
    match read(cell) {
        answer if SPELLED.iter().any(|word| lower.contains(word)) => answer,
        Answer::Choice(Said::Given) => Answer::Choice(Said::Withdrawn),
        Answer::Choice(Said::Withdrawn) => Answer::Nothing,
        _ if dates::look(cell) != Look::Unreadable => Answer::Choice(Said::Withdrawn),
        answer => answer,
    }
}
