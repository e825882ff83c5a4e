//! What a cell says of consent, and the columns in which a yes is a no: programs export who unsubscribed, and when.

use super::consents::Said;
use super::dates::{self, Look};
use crate::cultures::yes_no;

/// How the headers of such columns read, in lower case and with blanks: Mailchimp, HubSpot, Salesforce, Dynamics, CiviCRM, Brevo,
/// and what people call them.
const HEADERS: [&str; 38] = [
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
    "widerruf",
    "nicht kontaktieren",
    "werbesperre",
    "non contattare",
    "no contactar",
    "não contactar",
    "ne pas contacter",
    "revoc",
    "отпис",
    "退订",
    "退訂",
    "수신거부",
    "désinscri",
    "désabonn",
    "dado de baja",
    "descadastr",
    "disiscri",
    "uitgeschreven",
    "afgemeld",
    "配信停止",
];

/// The header only mentions that one may say no, or names both choices.
const MAY: [&str; 12] = [
    "jederzeit",
    "any time",
    "anytime",
    "revocable",
    "widerruflich",
    "widerrufbar",
    "possible",
    "à tout moment",
    "cualquier momento",
    "qualsiasi momento",
    "subscribed/unsubscribed",
    "an /ab",
];

/// Words that say which choice was made, whatever the column is called.
const SPELLED: [&str; 9] = ["subscri", "opt", "inscri", "iscri", "abonn", "meld", "willig", "grant", "given"];

pub(super) fn says_opt_out(header: &str) -> bool {
    let plain = header.to_lowercase().replace(['-', '_'], " ");
    let said = HEADERS.iter().any(|known| plain.contains(known)) || plain.split(' ').any(|word| word == "baja");
    said && !plain.contains("opt in") && !MAY.iter().any(|aside| plain.contains(aside))
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
    let lower = cell.trim().to_lowercase();
    match read(cell) {
        // Dynamics: “Do not allow bulk emails” is one of these two.
        _ if ["do not allow", "not allowed"].contains(&lower.as_str()) => Answer::Choice(Said::Withdrawn),
        _ if ["allow", "allowed"].contains(&lower.as_str()) => Answer::Nothing,
        answer if SPELLED.iter().any(|word| lower.contains(word)) => answer,
        Answer::Choice(Said::Given) => Answer::Choice(Said::Withdrawn),
        Answer::Choice(Said::Withdrawn) => Answer::Nothing,
        _ if dates::look(cell) != Look::Unreadable => Answer::Choice(Said::Withdrawn),
        answer => answer,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn programs_say_no_with_a_moment_a_word_or_a_header_of_their_own() {
        let no = Answer::Choice(Said::Withdrawn);
        for (cell, answer) in [
            ("2026-02-03T04:05:06Z", no),
            ("2026-02-03 04:05:06 UTC", no),
            ("2026-02-03T04:05:06.123+01:00", no),
            ("Do Not Allow", no),
            ("Allow", Answer::Nothing),
            ("nein", Answer::Nothing),
            ("Too many emails", Answer::Unreadable),
        ] {
            assert_eq!(read_opt_out(cell), answer, "{cell}");
        }
        for header in
            ["unsubscribed_at", "Einwilligung widerrufen", "Baja", "fecha_de_baja", "Ne pas contacter", "退订"]
        {
            assert!(says_opt_out(header), "{header}");
        }
        for header in [
            "Trabaja",
            "Opt-in",
            "Newsletter",
            "Embajada",
            "Newsletter (Widerruf jederzeit)",
            "Do you agree (you can unsubscribe at any time)?",
            "Consent (revocable)",
            "Subscribed/Unsubscribed",
            "Newsletter An-/Abmeldung",
        ] {
            assert!(!says_opt_out(header), "{header}");
        }
    }
}
