//! Whether words can be told from what is behind them (WCAG 2.2, success criterion 1.4.3), where both colours are said.

use cssparser::color::{parse_hash_color, parse_named_color};

use super::finding::Told;
use super::page::{Event, attribute};
use super::reading::Spoken;
use super::rule::Rule;

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

pub fn check(part: &Spoken, found: &mut Vec<Told>) {
    const VOID: [&str; 8] = ["img", "br", "hr", "meta", "link", "input", "col", "area"];
    let mut open: Vec<Look> = vec![Look::default()];
    let mut told: Vec<(String, String)> = Vec::new();
    for event in &part.events {
        match event {
            Event::Open { name, attributes, .. } if !VOID.contains(&name.as_str()) => {
                let above = open.last().cloned().unwrap_or_default();
                open.push(look(name, attributes, above));
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
                let ratio = contrast(*colour, *behind);
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

fn look(name: &str, attributes: &[(String, String)], above: Look) -> Look {
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
    for declaration in attribute(attributes, "style").unwrap_or_default().split(';') {
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
    if let Some(numbers) = value.strip_prefix("rgb(").and_then(|rest| rest.strip_suffix(')')) {
        let numbers: Vec<u8> = numbers.split([',', ' ']).filter_map(|number| number.trim().parse().ok()).collect();
        return <[u8; 3]>::try_from(numbers).ok().map(|[red, green, blue]| (red, green, blue));
    }
    parse_named_color(&value).ok()
}

/// From 1 to 21.
fn contrast(one: Colour, other: Colour) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn luminance((red, green, blue): Colour) -> f64 {
    let linear = |part: u8| {
        let part = f64::from(part) / 255.0;
        if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    };
    0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}
