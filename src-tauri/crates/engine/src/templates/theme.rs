//! How messages look: colours for light and dark programs, letters, a logo and a footer. A workspace has a theme, a
//! template may say otherwise in parts; what neither says is the product's. What the look is as MJML is `compile`'s.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize};
use ts_rs::TS;

use super::contrast::{Contrast, contrast};
use crate::db::{ReadTx, WriteTx};
use crate::settings;
use crate::{Error, Result};

/// What is None is taken from the workspace's theme, and from the product's where that says nothing either.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Theme {
    #[serde(skip_serializing_if = "Colours::is_empty")]
    #[ts(optional, as = "Option<Colours>")]
    pub light: Colours,
    #[serde(skip_serializing_if = "Colours::is_empty")]
    #[ts(optional, as = "Option<Colours>")]
    pub dark: Colours,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub font: Option<Letters>,
    /// The slot of the picture at the top; "" is none.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub logo: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub footer: Option<Footer>,
}

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Colours {
    /// Buttons and links.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub accent: Option<Colour>,
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub ink: Option<Colour>,
    /// What the words stand on.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub sheet: Option<Colour>,
    /// What is around the sheet.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub paper: Option<Colour>,
}

/// "#0b6b5d". Read with capital letters and in its short form, too.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
#[ts(type = "string")]
pub struct Colour(String);

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Letters {
    #[default]
    Sans,
    Serif,
}

/// What stands under every message.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Footer {
    /// The postal address of whoever writes, line by line.
    pub address: String,
    /// By language: the words that lead to where a reader chooses what to get. The product has some of its own.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    #[ts(optional, as = "Option<BTreeMap<String, String>>")]
    pub preference: BTreeMap<String, String>,
    /// Where they lead; None is the address that the settings have for unsubscribing.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub link: Option<String>,
}

impl<'de> Deserialize<'de> for Colour {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> std::result::Result<Self, D::Error> {
        Colour::try_from(String::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }
}

impl TryFrom<String> for Colour {
    type Error = String;

    fn try_from(said: String) -> std::result::Result<Self, String> {
        let digits = said.trim().strip_prefix('#').unwrap_or_default().to_ascii_lowercase();
        let is_hex = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        match digits.len() {
            6 if is_hex => Ok(Colour(format!("#{digits}"))),
            3 if is_hex => Ok(Colour(digits.chars().fold("#".to_owned(), |all, digit| format!("{all}{digit}{digit}")))),
            _ => Err(format!("“{said}” is not a colour like #0b6b5d")),
        }
    }
}

impl Colour {
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// One that is known to be sound.
    fn known(hex: &str) -> Colour {
        Colour(hex.to_owned())
    }
}

impl Colours {
    const NONE: Colours = Colours { accent: None, ink: None, sheet: None, paper: None };

    fn is_empty(&self) -> bool {
        *self == Colours::default()
    }

    fn or(&self, other: &Colours) -> Colours {
        let or = |own: &Option<Colour>, other: &Option<Colour>| own.clone().or_else(|| other.clone());
        Colours {
            accent: or(&self.accent, &other.accent),
            ink: or(&self.ink, &other.ink),
            sheet: or(&self.sheet, &other.sheet),
            paper: or(&self.paper, &other.paper),
        }
    }
}

/// Four colours of one kind of mail program, none left open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Palette {
    pub accent: Colour,
    pub ink: Colour,
    pub sheet: Colour,
    pub paper: Colour,
}

impl Theme {
    /// The product's own.
    pub const OWN: &'static Theme =
        &Theme { light: Colours::NONE, dark: Colours::NONE, font: None, logo: None, footer: None };

    /// What this one does not say is the other's.
    pub fn or(&self, other: &Theme) -> Theme {
        Theme {
            light: self.light.or(&other.light),
            dark: self.dark.or(&other.dark),
            font: self.font.or(other.font),
            logo: self.logo.clone().or_else(|| other.logo.clone()),
            footer: self.footer.clone().or_else(|| other.footer.clone()),
        }
    }

    pub fn logo(&self) -> Option<&str> {
        self.logo.as_deref().filter(|slot| !slot.is_empty())
    }

    pub fn light(&self) -> Palette {
        palette(&self.light, ["#0b6b5d", "#1d2129", "#ffffff", "#f6f4ef"])
    }

    /// A theme of its own colours says the dark ones, too; the product's green would be a stranger among them.
    pub fn dark(&self) -> Palette {
        palette(&self.dark, ["#57c4b0", "#ecebe7", "#1c1f25", "#14161a"])
    }

    /// How well everything can be read (WCAG 2.2, 1.4.3), in light programs and in dark ones.
    pub fn contrasts(&self) -> Vec<Contrast> {
        let mut found = Vec::new();
        for (palette, dark) in [(self.light(), false), (self.dark(), true)] {
            let mut tell = |what: &str, one: &Colour, other: &Colour| {
                found.push(contrast(what, dark, one.as_str(), other.as_str()));
            };
            tell("text", &palette.ink, &palette.sheet);
            tell("links", &palette.accent, &palette.sheet);
            tell("footer", &palette.ink, &palette.paper);
        }
        let light = self.light();
        found.push(contrast("button", false, light.on_accent(), light.accent.as_str()));
        found
    }
}

impl Palette {
    /// The letters of a button: white or nearly black, whichever can be read better.
    pub fn on_accent(&self) -> &'static str {
        let against = |other: &str| contrast("button", false, other, self.accent.as_str()).ratio;
        if against(WHITE) >= against(BLACK) { WHITE } else { BLACK }
    }
}

/// Where it is kept among the settings.
const THEME: &str = "theme";

const WHITE: &str = "#ffffff";
const BLACK: &str = "#1d2129";

fn palette(said: &Colours, [accent, ink, sheet, paper]: [&str; 4]) -> Palette {
    let or = |said: &Option<Colour>, product: &str| said.clone().unwrap_or_else(|| Colour::known(product));
    Palette {
        accent: or(&said.accent, accent),
        ink: or(&said.ink, ink),
        sheet: or(&said.sheet, sheet),
        paper: or(&said.paper, paper),
    }
}

/// The workspace's theme; one that says nothing where none was ever saved.
pub fn get_theme(tx: &ReadTx) -> Result<Theme> {
    let kept = settings::kept(tx, THEME)?;
    let theme = kept.map(|json| serde_json::from_str(&json)).transpose();
    Ok(theme.map_err(|error| Error::invalid(format!("The look cannot be read: {error}.")))?.unwrap_or_default())
}

pub fn save_theme(tx: &WriteTx, theme: &Theme) -> Result<()> {
    check(tx, theme)?;
    let json = (*theme != Theme::default()).then(|| crate::profiles::store::json(theme));
    settings::keep(tx, THEME, json.as_deref())
}

/// Whether what a theme names is there and leads somewhere. The places begin at the theme.
pub fn check(tx: &ReadTx, theme: &Theme) -> Result<()> {
    if let Some(slot) = theme.logo()
        && crate::pictures::pictures(tx)?.slot(slot).is_none()
    {
        return Err(Error::invalid_at("logo", format!("There is no picture “{slot}” for the logo.")));
    }
    let Some(footer) = &theme.footer else { return Ok(()) };
    if let Some(link) = footer.link.as_deref().filter(|link| !link.trim().is_empty()) {
        super::compile::address(link).map_err(|wrong| Error::invalid_at("footer.link", format!("{wrong}.")))?;
    }
    for tag in footer.preference.keys() {
        super::readable_locale(tag, &format!("footer.preference.{tag}"))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests;
