//! What the organisation says about itself: its name, who messages come from, and how people unsubscribe.

mod store;

use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use ts_rs::TS;

use crate::channels::letter::{PrintOptions, Stationery};
use crate::channels::mailbox::Mailbox;
use crate::channels::sms::SmsPrices;
use crate::cultures::region;
use crate::db::{self, ReadTx, WriteTx};
use crate::files::check_place;
use crate::id::hex;
use crate::time::Timestamp;
use crate::{Error, Result};

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Settings {
    pub organisation: String,
    pub from: Option<String>,
    pub reply_to: Option<String>,
    pub unsubscribe_url: Option<String>,
    pub unsubscribe_mailbox: Option<String>,
    /// Where the workspace's pictures are hosted, by the names they have beside an export. Emails and notifications then
    /// fetch them there; where it is not said, emails carry them.
    pub pictures_url: Option<String>,
    /// The organisation's own postal address, in lines.
    pub postal_address: Option<String>,
    /// Where letters are posted, ISO 3166-1 alpha-2.
    pub country: Option<String>,
}

pub fn get_settings(tx: &ReadTx) -> Result<Settings> {
    let text = |key: &str| store::get(tx, key);
    Ok(Settings {
        organisation: text("organisation")?.unwrap_or_default(),
        from: text("from")?,
        reply_to: text("reply_to")?,
        unsubscribe_url: text("unsubscribe_url")?,
        unsubscribe_mailbox: text("unsubscribe_mailbox")?,
        pictures_url: text("pictures_url")?,
        postal_address: text("postal_address")?,
        country: text("country")?,
    })
}

impl Settings {
    /// Whose letters they are and where they are posted. `from` stands in the first line; empty, the organisation does.
    pub fn stationery(&self, from: &str, options: PrintOptions, now: Timestamp) -> Stationery {
        let name = if from.trim().is_empty() { self.organisation.trim() } else { from.trim() };
        let address = self.postal_address.iter().flat_map(|lines| lines.lines()).map(str::trim);
        let sender = std::iter::once(name).chain(address).filter(|line| !line.is_empty()).map(str::to_owned).collect();
        Stationery { sender, country: self.country.clone(), options, now }
    }
}

pub fn save_settings(tx: &WriteTx, settings: &Settings) -> Result<()> {
    for (field, value) in [("from", &settings.from), ("reply_to", &settings.reply_to)] {
        if let Some(mailbox) = given(value) {
            Mailbox::parse(mailbox, field)?;
        }
    }
    if let Some(mailbox) = given(&settings.unsubscribe_mailbox)
        && crate::profiles::normalise::email_key(mailbox).is_none()
    {
        return Err(Error::invalid_at("unsubscribe_mailbox", format!("“{mailbox}” is not an email address.")));
    }
    for (field, value) in [("unsubscribe_url", &settings.unsubscribe_url), ("pictures_url", &settings.pictures_url)] {
        let Some(url) = given(value) else { continue };
        // A header line has at most 998 characters (RFC 5322).
        let sound = url.len() <= 900
            && url.starts_with("https://")
            && !url.chars().any(|c| c.is_whitespace() || c.is_control() || "<>,\"".contains(c));
        if !sound {
            return Err(Error::invalid_at(field, "The address must start with https:// and have no spaces."));
        }
        if field == "pictures_url" && !is_folder(url) {
            let words =
                "The address must lead to a folder, like https://www.example.org/pictures, with nothing after ? or #.";
            return Err(Error::invalid_at(field, words));
        }
    }
    let country = given(&settings.country).map(|word| {
        let unknown = || Error::invalid_at("country", format!("“{word}” is not a country that is known here."));
        region(word).ok_or_else(unknown)
    });
    store::put(tx, "organisation", Some(settings.organisation.trim()).filter(|name| !name.is_empty()))?;
    for (key, value) in [
        ("from", &settings.from),
        ("reply_to", &settings.reply_to),
        ("unsubscribe_url", &settings.unsubscribe_url),
        ("unsubscribe_mailbox", &settings.unsubscribe_mailbox),
        ("pictures_url", &settings.pictures_url),
        ("postal_address", &settings.postal_address),
    ] {
        store::put(tx, key, given(value))?;
    }
    store::put(tx, "country", country.transpose()?)
}

/// What a part of an SMS costs: the starter's examples until staff say otherwise.
pub fn sms_prices(tx: &ReadTx) -> Result<SmsPrices> {
    let saved = store::get(tx, "sms_prices")?;
    Ok(saved.and_then(|json| serde_json::from_str(&json).ok()).unwrap_or_default())
}

pub fn save_sms_prices(tx: &WriteTx, prices: &SmsPrices) -> Result<()> {
    prices.check()?;
    store::put(tx, "sms_prices", Some(&crate::profiles::store::json(prices)))
}

/// What another part of the product keeps with the settings, as JSON.
pub(crate) fn kept(tx: &ReadTx, key: &str) -> Result<Option<String>> {
    store::get(tx, key)
}

/// None forgets it.
pub(crate) fn keep(tx: &WriteTx, key: &str, json: Option<&str>) -> Result<()> {
    store::put(tx, key, json)
}

/// Says once and for all which workspace this is; its copies say the same. Two are never begun at one place at one moment.
pub fn begin(tx: &WriteTx, path: &Path, now: Timestamp) -> Result<()> {
    let path = path.canonicalize().unwrap_or_else(|_| path.to_owned());
    let place = format!("{now} {}", path.display());
    store::put(tx, "workspace", Some(&hex(&Sha256::digest(place))))
}

/// Refuses a file that a copy of this workspace must not take the place of: whatever is not an earlier copy of it.
pub fn check_replaced(tx: &ReadTx, target: &Path) -> Result<()> {
    check_place(target)?;
    if std::fs::metadata(target).map_or(0, |there| there.len()) == 0 {
        return Ok(());
    }
    let other = "holds something else and was not replaced. Choose another name.";
    let other = |_| Error::Refused(format!("“{}” {other}", target.display()));
    let mut there = db::open_to_read(target).map_err(other)?;
    let there = there.read()?;
    let [ours, theirs] = [tx, &there].map(|tx| store::get(tx, "workspace"));
    let name = get_settings(&there)?.organisation;
    // Neither says which one it is where both are of an older version.
    let is_copy = match (ours?, theirs?) {
        (None, None) => name == get_settings(tx)?.organisation,
        (ours, theirs) => ours == theirs,
    };
    match (is_copy, name.as_str()) {
        (true, _) => Ok(()),
        (false, "") => Err(Error::Refused(format!("“{}” is another workspace. It was not touched.", target.display()))),
        (false, name) => {
            let words = format!("“{}” is another workspace, of “{name}”. It was not touched.", target.display());
            Err(Error::Refused(words))
        }
    }
}

/// Whether this workspace is the sample, which may be reset and deleted from the studio.
pub fn is_sample(tx: &ReadTx) -> Result<bool> {
    Ok(store::get(tx, "sample")?.is_some())
}

pub fn mark_as_sample(tx: &WriteTx) -> Result<()> {
    store::put(tx, "sample", Some("yes"))
}

/// The folder a running export writes; None when it is done.
pub fn note_part(tx: &WriteTx, part: Option<&Path>) -> Result<()> {
    store::put(tx, "exporting", part.map(Path::to_string_lossy).as_deref())
}

/// The folder of an export that never ended.
pub fn noted_part(tx: &ReadTx) -> Result<Option<PathBuf>> {
    Ok(store::get(tx, "exporting")?.map(PathBuf::from))
}

/// Whether names of files can be put behind it: a host and a path.
fn is_folder(url: &str) -> bool {
    let host = url.strip_prefix("https://").and_then(|rest| rest.split('/').next()).unwrap_or_default();
    !host.is_empty() && !host.contains('@') && !url.contains(['?', '#', '\\'])
}

fn given(value: &Option<String>) -> Option<&str> {
    value.as_deref().map(str::trim).filter(|text| !text.is_empty())
}
