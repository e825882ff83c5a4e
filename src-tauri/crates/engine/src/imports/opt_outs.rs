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

/// One word alone says it.
const ALONE: [&str; 13] = [
    "baja",
    "declined",
    "refused",
    "rejected",
    "blocked",
    "gesperrt",
    "sperre",
    "sperrvermerk",
    "robinson",
    "suppressed",
    "complained",
    "bounced",
    "refusé",
];

/// What such a header begins with where it says what somebody does not want: “No marketing”, “Keine Werbung”.
const DENYING: [&str; 39] = [
    "no", "not", "non", "never", "don't", "dont", "do not", "kein", "keine", "keinen", "nicht", "nie", "niemals",
    "pas", "ne", "sin", "nunca", "senza", "sem", "não", "nao", "geen", "niet", "nooit", "ingen", "inga", "inget",
    "ikke", "inte", "ei", "bez", "не", "без", "لا", "عدم", "بدون", "ללא", "לא", "không",
];

/// And goes on with.
const UNWANTED: [&str; 40] = [
    "mail",
    "newsletter",
    "werb",
    "kontakt",
    "contact",
    "send",
    "sms",
    "marketing",
    "markkin",
    "promo",
    "publici",
    "advert",
    "reclam",
    "reklam",
    "recevoir",
    "receive",
    "recib",
    "enviar",
    "invia",
    "verzend",
    "schreib",
    "skriv",
    "call",
    "anruf",
    "bel",
    "wys",
    "spam",
    "offer",
    "angebot",
    "interest",
    "consent",
    "einwillig",
    "послы",
    "реклам",
    "рассыл",
    "إعلان",
    "رسائل",
    "مراسل",
    "פרסום",
    "דיוור",
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
    let plain = header.to_lowercase().replace(['-', '_'], " ").replace('’', "'");
    let said = HEADERS.iter().any(|known| plain.contains(known))
        || plain.split(' ').any(|word| ALONE.contains(&word))
        || denies(plain.trim());
    said && !plain.contains("opt in") && !MAY.iter().any(|aside| plain.contains(aside))
}

fn denies(header: &str) -> bool {
    let unwanted = |word: &&str| {
        let rest = header.strip_prefix(*word).and_then(|rest| rest.strip_prefix(' ')).map(str::trim_start);
        // “No of emails” counts them.
        rest.is_some_and(|rest| !rest.starts_with("of ") && UNWANTED.iter().any(|root| rest.contains(root)))
    };
    DENYING.iter().any(unwanted) || header.starts_with(['不', '勿', '拒'])
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
            "No mail please",
            "No emails",
            "NO_EMAIL",
            "No marketing",
            "Keine Werbung",
            "Keine E-Mails",
            "Niet mailen",
            "Nicht anschreiben",
            "Don’t contact",
            "Do not send",
            "Pas de publicité",
            "Ne souhaite pas recevoir",
            "Geen nieuwsbrief, geen reclame",
            "Sin publicidad",
            "Ingen reklame",
            "Bez reklamy",
            "Nie wysyłać",
            "Ei markkinointia",
            "不要",
            "لا رسائل",
            "Not interested",
            "Declined",
            "Gesperrt",
            "Bounced",
        ] {
            assert!(says_opt_out(header), "{header}");
        }
        for header in [
            "No of emails opened",
            "No.",
            "Nombre",
            "Note for the newsletter",
            "Newsletter",
            "Noel card",
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
