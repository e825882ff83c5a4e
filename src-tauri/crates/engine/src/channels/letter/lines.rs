//! A postal address in the lines its country writes it in. The forms are those of Google's address metadata
//! (libaddressinput), reduced to what is known of a person here: name, street, city, postcode. Capitals of the
//! international case: Universal Postal Union, S42, and DIN 5008.

use super::Line;
use crate::cultures::{Ours, country_name, full_name, language_of_country, region, without_controls};
use crate::profiles::{Core, CoreField, known};

/// N is the name, A the street, C the city, Z the postcode, `|` a new line. A line of which nothing is known is left
/// out. Countries that are not listed write the postcode before the city.
const FORMS: &[(&str, &str)] = &[
    ("N|A|C Z", "AU CA CN ID IL IN JP KH KR MM NP NZ SA SG TH TW US VN"),
    ("N|A|C|Z", "BR EG GB GG IM JE IE KE LK RU UA ZA"),
    ("N|A|C, Z", "CO LV"),
    ("N|A|C-Z", "BD PK"),
    ("N|C|A|Z", "HU IR"),
    ("N|A|C", "HK MO"),
];

/// From the large to the small, where the address is written in the country's own script.
const OWN_SCRIPT: &[(&str, &str)] = &[("〒Z|C|A|N", "JP"), ("Z|C|A|N", "CN TW"), ("C|A|N", "HK MO"), ("C|A|N|Z", "KR")];

/// The lines from top to bottom. `from` is the country of posting, ISO 3166-1 alpha-2. Another country is named on the
/// last line in capitals, in the sender's language where that is written in Latin letters and else in English; where the
/// letter is posted from is not known, every country is.
pub fn address_lines(core: &Core, from: Option<&str>) -> Vec<Line> {
    let said = core.get(CoreField::Country);
    let country = said.and_then(region).or(from);
    let abroad = from.is_some_and(|from| country.is_some_and(|to| !to.eq_ignore_ascii_case(from)));
    let mut lines = Vec::new();
    for line in form(core, country).split('|') {
        lines.extend(filled(line, core, country, abroad));
    }
    if let Some(said) = said
        && (abroad || from.is_none() || region(said).is_none())
    {
        let name = region(said).and_then(|code| country_name(code, &language_of_post(from)));
        lines.push(name.unwrap_or_else(|| said.to_owned()).to_uppercase());
    }
    // Marks of direction in a name would turn the line around.
    lines.into_iter().map(|line| Line::new(without_controls(&line).into_owned())).collect()
}

fn form(core: &Core, country: Option<&str>) -> &'static str {
    let listed = |forms: &'static [(&str, &str)]| {
        let country = country?;
        forms.iter().find(|(_, countries)| countries.split(' ').any(|known| known == country)).map(|(form, _)| *form)
    };
    let own = in_east_asian(core.get(CoreField::Line1).unwrap_or_default()).then(|| listed(OWN_SCRIPT)).flatten();
    own.or_else(|| listed(FORMS)).unwrap_or("N|A|Z C")
}

fn in_east_asian(text: &str) -> bool {
    text.chars().any(|c| matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{ac00}'..='\u{d7af}'))
}

/// One line of a form with its values; a street of two lines gives two. What stands between two values, one of which
/// is not known, is left out.
fn filled(form: &str, core: &Core, country: Option<&str>, abroad: bool) -> Vec<String> {
    let value = |key: char| -> Option<String> {
        let text = |field| core.get(field).map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned);
        match key {
            'N' => name(core, country),
            'A' => text(CoreField::Line1),
            'C' if abroad => text(CoreField::City).map(|city| city.to_uppercase()),
            'C' => text(CoreField::City),
            _ => text(CoreField::Postcode),
        }
    };
    let mut whole = String::new();
    let mut between = String::new();
    for key in form.chars() {
        if !"NACZ".contains(key) {
            between.push(key);
        } else if let Some(value) = value(key) {
            if !whole.is_empty() || between == "〒" {
                whole.push_str(&between);
            }
            between.clear();
            whole.push_str(&value);
        }
    }
    whole.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned).collect()
}

/// A Japanese address calls nobody by the bare name.
fn name(core: &Core, country: Option<&str>) -> Option<String> {
    let name = full_name(&known(core), core.get(CoreField::Locale), Ours::NOTHING);
    let polite = country == Some("JP") && in_east_asian(&name) && !name.ends_with('様');
    (!name.is_empty()).then(|| if polite { format!("{name} 様") } else { name })
}

fn language_of_post(from: Option<&str>) -> String {
    let spoken = from.and_then(language_of_country).filter(|(_, script)| script == "Latn");
    spoken.map_or("en".to_owned(), |(language, _)| language)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn core(parts: [&str; 6]) -> Core {
        let fields = [
            CoreField::FirstName,
            CoreField::LastName,
            CoreField::Line1,
            CoreField::City,
            CoreField::Postcode,
            CoreField::Country,
        ];
        let mut core = Core::default();
        for (field, part) in fields.into_iter().zip(parts) {
            core[field] = Some(part.to_owned()).filter(|part| !part.is_empty());
        }
        core
    }

    fn written(parts: [&str; 6], from: Option<&str>) -> String {
        address_lines(&core(parts), from).into_iter().map(|line| line.text).collect::<Vec<_>>().join(" / ")
    }

    #[test]
    fn each_country_writes_its_own_lines() {
        for (parts, from, wanted) in [
            (["Maren", "Falk", "Seeweg 4", "Konstanz", "78462", "DE"], "DE", "Maren Falk / Seeweg 4 / 78462 Konstanz"),
            (["Zoë\u{202e}", "Lee", "1 Elm St", "Ames", "50010", ""], "US", "Zoë Lee / 1 Elm St / Ames 50010"),
            (["Ann", "Lee", "12 High St", "Leeds", "LS1 4AP", "UK"], "GB", "Ann Lee / 12 High St / Leeds / LS1 4AP"),
            (["Jo", "Roe", "1 Elm St", "Ames, IA", "50010", ""], "US", "Jo Roe / 1 Elm St / Ames, IA 50010"),
            (["Éva", "Nagy", "Fő utca 1", "Pécs", "7621", "HU"], "HU", "Éva Nagy / Pécs / Fő utca 1 / 7621"),
            (
                ["太郎", "山田", "千代田1-1", "東京都", "100-0001", "JP"],
                "JP",
                "〒100-0001 / 東京都 / 千代田1-1 / 山田太郎 様",
            ),
            (["", "", "1 Queen’s Rd\nFlat 3", "Central", "", "HK"], "HK", "1 Queen’s Rd / Flat 3 / Central"),
        ] {
            assert_eq!(written(parts, Some(from)), wanted, "{parts:?}");
        }
    }

    #[test]
    fn a_letter_abroad_names_city_and_country_in_capitals_and_in_the_senders_language() {
        let maren = ["Maren", "Falk", "Seeweg 4", "Konstanz", "78462", "Germany"];
        assert_eq!(written(maren, Some("CH")), "Maren Falk / Seeweg 4 / 78462 KONSTANZ / DEUTSCHLAND");
        assert_eq!(written(maren, Some("FR")), "Maren Falk / Seeweg 4 / 78462 KONSTANZ / ALLEMAGNE");
        assert_eq!(written(maren, Some("JP")), "Maren Falk / Seeweg 4 / 78462 KONSTANZ / GERMANY");
        let posted_from_nowhere = "Maren Falk / Seeweg 4 / 78462 Konstanz / GERMANY";
        assert_eq!(written(maren, None), posted_from_nowhere, "naming a country too often does no harm");
        assert_eq!(written(["A", "B", "Rd 1", "X", "1", "Nowhere"], Some("DE")), "A B / Rd 1 / 1 X / NOWHERE");
    }
}
