//! Which program a template was probably written for, by signs that hardly stand in any other's.

use super::Dialect;
use super::office::is_document;

/// Looked for in this order: the surer signs first.
const SIGNS: &[(Dialect, &[&str])] = &[
    (Dialect::Mjml, &["<mjml"]),
    (Dialect::Mailchimp, &["*|"]),
    (Dialect::Braze, &["{{${", "{{ ${", "custom_attribute.${"]),
    (Dialect::Listmonk, &[".Subscriber.", "{{ TrackLink", "{{ UnsubscribeURL", "{{ if eq .", "{{ range ."]),
    (Dialect::Mautic, &["{contactfield=", "{leadfield="]),
    (Dialect::Civicrm, &["{contact.", "{domain.", "{mailing."]),
    (Dialect::Hubspot, &["personalization_token(", "{{ contact.", "{{contact."]),
    (Dialect::Handlebars, &["{{#", "{{/", "{{^", "{{{"]),
    (Dialect::Liquid, &["{%", "{{"]),
    (Dialect::Word, &["MERGEFIELD", "«", "&laquo;", "<<"]),
    (Dialect::Notify, &["(("]),
];

/// `name` is the file's, with its ending.
pub fn guess(bytes: &[u8], name: &str) -> Dialect {
    let lower = name.to_lowercase();
    if is_document(bytes) {
        let open = [".odt", ".ott", ".fodt"].iter().any(|ending| lower.ends_with(ending));
        return if open { Dialect::Libreoffice } else { Dialect::Word };
    }
    let text = String::from_utf8_lossy(bytes);
    let known = SIGNS.iter().find(|(_, signs)| signs.iter().any(|sign| text.contains(sign)));
    match known {
        Some((dialect, _)) => *dialect,
        None if super::page::is_html(&text) && !text.contains('[') => Dialect::Html,
        None => Dialect::Brackets,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_program_is_told_by_what_only_it_writes() {
        for (text, dialect) in [
            ("Hi *|FNAME|*", Dialect::Mailchimp),
            ("Hi {{${first_name} | default: 'you'}}", Dialect::Braze),
            ("{{ .Subscriber.FirstName }}", Dialect::Listmonk),
            ("{contactfield=firstname}", Dialect::Mautic),
            ("Dear ((name))", Dialect::Notify),
            ("{contact.first_name}", Dialect::Civicrm),
            ("{{ contact.firstname }}", Dialect::Hubspot),
            ("{{#if name}}x{{/if}}", Dialect::Handlebars),
            ("{% if name %}x{% endif %}", Dialect::Liquid),
            ("Dear «First_Name»", Dialect::Word),
            ("Dear [FIRST_NAME]", Dialect::Brackets),
            ("<p>Hello</p>", Dialect::Html),
            ("<mjml><mj-body></mj-body></mjml>", Dialect::Mjml),
        ] {
            assert_eq!(guess(text.as_bytes(), "x.txt"), dialect, "{text}");
        }
        assert_eq!(guess(b"PK\x03\x04", "Letter.ODT"), Dialect::Libreoffice);
        assert_eq!(guess(b"PK\x03\x04", "Letter.docx"), Dialect::Word);
    }
}
