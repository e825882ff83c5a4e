//! Whether words can be told from what is behind them (WCAG 2.2, success criterion 1.4.3), in an author's own HTML and in
//! the look of a message.

use cssparser::color::{parse_hash_color, parse_named_color};

use super::finding::{Place, Told};
use super::ground::Ground;
use super::page::{Event, attribute};
use super::reading::{Reading, Spoken};
use super::rule::Rule;
use super::sheets::declarations;
use crate::channels::Channel;
use crate::render::Part;
use crate::templates::contrast::contrast;
use crate::templates::theme::Theme;

type Colour = (u8, u8, u8);

/// What holds for the words of an element, with the element's name to close it by.
#[derive(Clone, Default)]
struct Look {
    name: String,
    colour: Option<(Colour, String)>,
    background: Option<(Colour, String)>,
    /// In pixels.
    size: Option<f64>,
    bold: bool,
}

/// The look of a message made of blocks, in light programs and in dark ones.
pub fn check_look(reading: &Reading, ground: &Ground, found: &mut Vec<Told>) {
    if reading.channel != Channel::Email || reading.is_own_page || reading.parts.is_empty() {
        return;
    }
    let theme = ground.template.document.theme.as_ref().unwrap_or(Theme::OWN);
    for hard in theme.contrasts().into_iter().filter(|one| !one.enough) {
        let told = Told::new(Rule::Contrast, "contrast", Place::whole(Part::Html));
        let told = told.with("colour", &hard.colours.0).with("background", &hard.colours.1);
        found.push(told.with("ratio", format!("{:.1}", hard.ratio)).with("needed", 4.5));
    }
}

/// What an author's own HTML says of colours. `theme` is the look that it stands in; a page of its own is white, as mail
/// programs show it.
pub fn check(part: &Spoken, theme: Option<&Theme>, found: &mut Vec<Told>) {
    const VOID: [&str; 8] = ["img", "br", "hr", "meta", "link", "input", "col", "area"];
    let around = theme.map(Theme::light);
    let known = |said: &str| colour(said).map(|colour| (colour, said.to_owned()));
    let bare = Look {
        colour: known(around.as_ref().map_or("#000000", |around| around.ink.as_str())),
        background: known(around.as_ref().map_or("#ffffff", |around| around.sheet.as_str())),
        ..Look::default()
    };
    let sheets = declarations(part.source.unwrap_or_default(), &part.events);
    let mut open: Vec<Look> = vec![bare];
    let mut told: Vec<(String, String)> = Vec::new();
    for event in &part.events {
        match event {
            Event::Open { name, attributes, at, .. } if !VOID.contains(&name.as_str()) => {
                let above = open.last().cloned().unwrap_or_default();
                open.push(look(name, attributes, sheets.get(at).map_or(&[][..], Vec::as_slice), above));
            }
            Event::Close { name } => {
                if let Some(at) = open.iter().rposition(|look| look.name == *name) {
                    open.truncate(at);
                }
            }
            Event::Text { text, at } if !text.trim().is_empty() => {
                let Some(Look { colour: Some((colour, said)), background: Some((behind, under)), size, bold, .. }) =
                    open.last()
                else {
                    continue;
                };
                let large = size.is_some_and(|size| size >= 24.0 || *bold && size >= 18.66);
                let needed = if large { 3.0 } else { 4.5 };
                let ratio = contrast("text", false, &hex(*colour), &hex(*behind)).ratio;
                let pair = (said.clone(), under.clone());
                if ratio < needed && told.len() < 20 && !told.contains(&pair) {
                    let words: String = text.trim().chars().take(40).collect();
                    let start = text.len() - text.trim_start().len();
                    let one = Told::new(Rule::Contrast, "contrast", part.at(at + start, &words));
                    let one = one.with("colour", said).with("background", under);
                    found.push(one.with("ratio", format!("{ratio:.1}")).with("needed", needed));
                    told.push(pair);
                }
            }
            _ => {}
        }
    }
}

fn look(name: &str, attributes: &[(String, String)], sheets: &[String], above: Look) -> Look {
    let mut look = Look { name: name.to_owned(), ..above };
    if name == "a" {
        // Programs give links a colour of their own.
        look.colour = None;
    }
    look.bold |= matches!(name, "b" | "strong" | "h1" | "h2" | "h3" | "h4" | "th");
    let said = |value: &str| colour(value).map(|colour| (colour, value.trim().to_owned()));
    look.background = attribute(attributes, "bgcolor").and_then(said).or(look.background);
    if attribute(attributes, "background").is_some() {
        look.background = None;
    }
    look.colour = attribute(attributes, "color").filter(|_| name == "font").and_then(said).or(look.colour);
    let own = attribute(attributes, "style").unwrap_or_default();
    for declaration in sheets.iter().map(String::as_str).chain([own]).flat_map(|said| said.split(';')) {
        let Some((property, value)) = declaration.split_once(':') else { continue };
        let value = value.trim().trim_end_matches("!important").trim();
        match property.trim().to_ascii_lowercase().as_str() {
            "color" => look.colour = said(value),
            "background-color" => look.background = said(value),
            "background" => look.background = value.split_whitespace().find_map(said),
            "background-image" if value != "none" => look.background = None,
            "font-size" => look.size = pixels(value),
            "font-weight" => look.bold = value == "bold" || value.parse::<u32>().is_ok_and(|weight| weight >= 700),
            _ => {}
        }
    }
    look
}

fn pixels(value: &str) -> Option<f64> {
    match value.strip_suffix("px") {
        Some(number) => number.trim().parse().ok(),
        None => value.strip_suffix("pt")?.trim().parse::<f64>().ok().map(|points| points * 4.0 / 3.0),
    }
}

/// One that lets nothing through; any other is not known before it is laid out.
fn colour(value: &str) -> Option<Colour> {
    let value = value.trim().to_ascii_lowercase();
    if let Some(hash) = value.strip_prefix('#') {
        let (red, green, blue, alpha) = parse_hash_color(hash.as_bytes()).ok()?;
        return (alpha >= 1.0).then_some((red, green, blue));
    }
    let inside = |name: &str| value.strip_prefix(name).and_then(|rest| rest.strip_suffix(')'));
    let numbers = |said: &str| -> Vec<f64> {
        let said = said.split([',', ' ']).map(|one| one.trim().trim_end_matches(['%', 'g', 'e', 'd']));
        said.filter_map(|one| one.parse().ok()).collect()
    };
    if let Some(said) = inside("rgb(").filter(|said| !said.contains('%')) {
        let [red, green, blue] = <[f64; 3]>::try_from(numbers(said)).ok()?.map(|part| part.clamp(0.0, 255.0) as u8);
        return Some((red, green, blue));
    }
    if let Some(said) = inside("hsl(") {
        return <[f64; 3]>::try_from(numbers(said)).ok().map(from_hsl);
    }
    parse_named_color(&value).ok()
}

/// CSS Color Level 4, 7.1.
fn from_hsl([hue, saturation, lightness]: [f64; 3]) -> Colour {
    let (saturation, lightness) = (saturation.clamp(0.0, 100.0) / 100.0, lightness.clamp(0.0, 100.0) / 100.0);
    let part = |shift: f64| {
        let turn = (shift + hue / 30.0).rem_euclid(12.0);
        let away = saturation * lightness.min(1.0 - lightness);
        let part = lightness - away * (turn - 3.0).min(9.0 - turn).clamp(-1.0, 1.0);
        (part * 255.0).round() as u8
    };
    (part(0.0), part(8.0), part(4.0))
}

fn hex((red, green, blue): Colour) -> String {
    format!("#{red:02x}{green:02x}{blue:02x}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::guardrails::page::{events, lines};

    fn hard(source: &str) -> Vec<String> {
        let events = events(source);
        let lines = lines(&events);
        let part = Spoken { part: Part::Html, block: "b".to_owned(), source: Some(source), events, lines };
        let mut found = Vec::new();
        check(&part, None, &mut found);
        found.iter().map(|told| super::super::says::english(told.says, &told.args)).collect()
    }

    #[test]
    fn colours_of_a_sheet_and_on_the_white_of_a_page_are_judged() {
        for source in [
            "<style>.g{color:#aaa}</style><p class=g>Read this</p>",
            "<style>p{color:#aaa}</style><p>Read this</p>",
            "<p style='color:hsl(0, 0%, 67%)'>Read this</p>",
            "<font color='#aaaaaa'>Read this</font>",
            "<div style='background:#000'><p>Read this</p></div>",
            "<a style='color:#ccc'>Read this</a>",
        ] {
            assert_eq!(hard(source).len(), 1, "{source}");
        }
        for source in [
            "<style>.g{color:#aaa}</style><p>Read this</p>",
            "<style>.g{color:#aaa}</style><p class=g style='color:#222'>Read this</p>",
            "<style>@media (prefers-color-scheme: dark){p{color:#eee}}</style><p>Read this</p>",
            "<table background='x.png'><tr><td style='color:#fff'>Read this</td></tr></table>",
            "<div style='background:#000'><p style='color:hsl(0 0% 100%)'>Read</p></div>",
            "<p>Read <a href=x>this</a></p>",
        ] {
            assert!(hard(source).is_empty(), "{source}");
        }
        let grey = hard("<p style='color:#777'>Read this</p>");
        assert!(grey[0].contains("4.4 to 1, 4.5 to 1 is needed"), "{grey:?}");
    }
}
