//! What a letter needs to arrive. Which lines it is written in, and in which order, is each country's own affair and not
//! here.

use crate::cultures::region;
use crate::profiles::{Core, CoreField};

/// Countries and territories whose post knows no postal code (Universal Postal Union, addressing systems; the same in
/// Google's address metadata).
const NO_POSTCODE: &str = "AE AG AO AW BF BI BJ BO BS BW BZ CD CF CG CI CM CW DJ DM ER FJ GA GD GH GM GQ GY HK KI KM KN \
    KP LC LY ML MO MR MW NR NU QA RW SB SC SL SO SR SS ST SX SY TD TG TK TL TO TT TV UG VU YE ZW";

/// Where the city is the country: nothing is written for it.
const NO_CITY: &str = "GI HK MC MO SG VA";

/// A postal address in one line, or what is lacking of it, in words.
pub fn address(core: &Core) -> Result<String, &'static str> {
    let country = core.get(CoreField::Country);
    let spares = |list: &str| {
        let code = country.and_then(region);
        code.is_some_and(|code| list.split_whitespace().any(|known| known.eq_ignore_ascii_case(code)))
    };
    let (line1, city, postcode) =
        (core.get(CoreField::Line1), core.get(CoreField::City), core.get(CoreField::Postcode));
    match (line1, city, postcode) {
        (None, None, None) => return Err("No postal address"),
        (None, ..) => return Err("The postal address has no street"),
        (_, None, _) if !spares(NO_CITY) => return Err("The postal address has no city"),
        (_, _, None) if !spares(NO_POSTCODE) => return Err("The postal address has no postcode"),
        _ => {}
    }
    let town: Vec<&str> = [postcode, city].into_iter().flatten().collect();
    let town = town.join(" ");
    let parts = [line1, Some(town.as_str()).filter(|town| !town.is_empty()), country];
    Ok(parts.into_iter().flatten().map(one_line).collect::<Vec<_>>().join(", "))
}

/// A street of two lines is one part of the address.
fn one_line(text: &str) -> String {
    text.split(['\r', '\n']).map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn core(parts: [&str; 4]) -> Core {
        let fields = [CoreField::Line1, CoreField::City, CoreField::Postcode, CoreField::Country];
        let mut core = Core::default();
        for (field, part) in fields.into_iter().zip(parts) {
            core[field] = Some(part.to_owned()).filter(|part| !part.is_empty());
        }
        core
    }

    #[test]
    fn a_letter_needs_all_that_its_country_needs_and_says_what_lacks() {
        for (parts, wanted) in [
            (["Kastanienallee 1", "Berlin", "10435", "Germany"], Ok("Kastanienallee 1, 10435 Berlin, Germany")),
            (["12 High St\nFlat 2", "Leeds", "LS1 4AP", ""], Ok("12 High St, Flat 2, LS1 4AP Leeds")),
            (["1 Queen’s Rd", "", "", "HK"], Ok("1 Queen’s Rd, HK")),
            (["P.O. Box 5", "Dubai", "", "AE"], Ok("P.O. Box 5, Dubai, AE")),
            (["1 Orchard Rd", "", "238823", "SG"], Ok("1 Orchard Rd, 238823, SG")),
            (["", "", "", "DE"], Err("No postal address")),
            (["", "Berlin", "10435", "DE"], Err("The postal address has no street")),
            (["Kastanienallee 1", "", "10435", "DE"], Err("The postal address has no city")),
            (["Kastanienallee 1", "Berlin", "", "DE"], Err("The postal address has no postcode")),
            (["Kastanienallee 1", "Berlin", "", ""], Err("The postal address has no postcode")),
        ] {
            assert_eq!(address(&core(parts)).as_deref(), wanted.as_ref().map(|text| *text), "{parts:?}");
        }
    }
}
