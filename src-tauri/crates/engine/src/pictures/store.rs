//! The SQL of slots, pictures and their files.

use rusqlite::{OptionalExtension, named_params};

use super::{Media, Picture, Pictures, Said, Slot, Taken, UsedIn};
use crate::cultures::ours;
use crate::db::{ReadTx, WriteTx};
use crate::{Error, Result};

pub fn pictures(tx: &ReadTx) -> Result<Pictures> {
    const SQL: &str = "SELECT s.key, s.name, p.locale, p.file, p.alt, p.alt_locale, f.media_type, f.width, f.height,
             length(f.bytes) AS bytes
         FROM picture_slots s LEFT JOIN pictures p ON p.slot = s.key LEFT JOIN picture_files f ON f.hash = p.file
         ORDER BY s.key, p.locale";
    let mut statement = tx.sql().prepare_cached(SQL)?;
    let mut rows = statement.query([])?;
    let mut found = Pictures::default().along(&ours(tx)?);
    while let Some(row) = rows.next()? {
        let slot =
            found.slots.entry(row.get("key")?).or_insert(Slot { name: row.get("name")?, pictures: Default::default() });
        let Some(locale) = row.get::<_, Option<String>>("locale")? else { continue };
        let picture = Picture {
            file: row.get("file")?,
            media: Media::from_type(&row.get::<_, String>("media_type")?),
            width: row.get("width")?,
            height: row.get("height")?,
            bytes: row.get("bytes")?,
            alt: row.get("alt")?,
            alt_locale: row.get("alt_locale")?,
            drawing: None,
        };
        slot.pictures.insert(locale, picture);
    }
    Ok(found)
}

/// The bytes of one picture.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PictureFile {
    pub media: Media,
    pub bytes: Vec<u8>,
}

/// `hash` as messages name it.
pub fn get_file(tx: &ReadTx, hash: &str) -> Result<PictureFile> {
    let mut statement = tx.sql().prepare_cached("SELECT media_type, bytes FROM picture_files WHERE hash = ?1")?;
    let found = statement.query_row([hash], |row| {
        Ok(PictureFile { media: Media::from_type(&row.get::<_, String>(0)?), bytes: row.get(1)? })
    });
    found.optional()?.ok_or_else(|| Error::NotFound("This picture is not here any more.".to_owned()))
}

pub fn exists(tx: &ReadTx, slot: &str) -> Result<bool> {
    Ok(tx.sql().prepare_cached("SELECT 1 FROM picture_slots WHERE key = ?1")?.exists([slot])?)
}

/// Templates in use that show the slot, by name.
pub fn used_in(tx: &ReadTx, slot: &str) -> Result<Vec<UsedIn>> {
    const SQL: &str = "SELECT DISTINCT t.key, t.name FROM templates t JOIN revisions r ON r.hash = t.revision,
             json_tree(r.document, '$.blocks') AS part
         WHERE t.archived_at IS NULL AND part.key = 'slot' AND part.value = ?1 ORDER BY t.name, t.key";
    let mut statement = tx.sql().prepare_cached(SQL)?;
    let rows = statement.query_map([slot], |row| Ok(UsedIn { key: row.get(0)?, name: row.get(1)? }))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub fn put_slot(tx: &WriteTx, key: &str, name: &str) -> Result<()> {
    const SQL: &str = "INSERT INTO picture_slots (key, name) VALUES (?1, ?2)
         ON CONFLICT (key) DO UPDATE SET name = excluded.name";
    tx.sql().prepare_cached(SQL)?.execute([key, name])?;
    Ok(())
}

pub fn put_picture(tx: &WriteTx, slot: &str, said: &Said, taken: &Taken, at: &str) -> Result<()> {
    const FILE: &str = "INSERT OR IGNORE INTO picture_files (hash, media_type, width, height, bytes)
         VALUES (:hash, :media, :width, :height, :bytes)";
    tx.sql().prepare_cached(FILE)?.execute(named_params! {
        ":hash": taken.hash, ":media": taken.media.as_type(), ":width": taken.width, ":height": taken.height,
        ":bytes": taken.bytes,
    })?;
    const SQL: &str = "INSERT INTO pictures (slot, locale, file, alt, alt_locale, recorded_at)
         VALUES (:slot, :locale, :file, :alt, :alt_locale, :at)
         ON CONFLICT (slot, locale) DO UPDATE SET file = excluded.file, alt = excluded.alt,
             alt_locale = excluded.alt_locale, recorded_at = excluded.recorded_at";
    tx.sql().prepare_cached(SQL)?.execute(named_params! {
        ":slot": slot, ":locale": said.locale, ":file": taken.hash, ":alt": said.alt, ":alt_locale": said.alt_locale,
        ":at": at,
    })?;
    Ok(())
}

/// The words for a picture that is there, or, for a locale without one of its own, for `file`.
pub fn say(tx: &WriteTx, slot: &str, said: &Said, file: &str, at: &str) -> Result<()> {
    const SQL: &str = "INSERT INTO pictures (slot, locale, file, alt, alt_locale, recorded_at)
         VALUES (:slot, :locale, :file, :alt, :alt_locale, :at)
         ON CONFLICT (slot, locale) DO UPDATE SET alt = excluded.alt, alt_locale = excluded.alt_locale,
             recorded_at = excluded.recorded_at";
    tx.sql().prepare_cached(SQL)?.execute(named_params! {
        ":slot": slot, ":locale": said.locale, ":file": file, ":alt": said.alt, ":alt_locale": said.alt_locale,
        ":at": at,
    })?;
    Ok(())
}

/// How many there were.
pub fn remove(tx: &WriteTx, slot: &str, locale: &str) -> Result<usize> {
    Ok(tx.sql().prepare_cached("DELETE FROM pictures WHERE slot = ?1 AND locale = ?2")?.execute([slot, locale])?)
}

pub fn forget_empty(tx: &WriteTx, slot: &str) -> Result<()> {
    const SQL: &str =
        "DELETE FROM picture_slots WHERE key = ?1 AND NOT EXISTS (SELECT 1 FROM pictures WHERE slot = ?1)";
    tx.sql().prepare_cached(SQL)?.execute([slot])?;
    Ok(())
}

/// Files that no picture is and that no batch was made with.
pub fn forget_unused(tx: &WriteTx) -> Result<()> {
    const SQL: &str = "DELETE FROM picture_files WHERE NOT EXISTS (SELECT 1 FROM pictures WHERE file = hash)
         AND NOT EXISTS (SELECT 1 FROM picture_snapshots s WHERE instr(s.shown, picture_files.hash) > 0)";
    tx.sql().prepare_cached(SQL)?.execute([])?;
    Ok(())
}

/// What a batch was made with, under the hash of its JSON.
pub fn keep(tx: &WriteTx, hash: &str, json: &str) -> Result<()> {
    const SQL: &str = "INSERT OR IGNORE INTO picture_snapshots (hash, shown) VALUES (?1, ?2)";
    tx.sql().prepare_cached(SQL)?.execute([hash, json])?;
    Ok(())
}

pub fn kept(tx: &ReadTx, hash: &str) -> Result<Option<String>> {
    let mut statement = tx.sql().prepare_cached("SELECT shown FROM picture_snapshots WHERE hash = ?1")?;
    Ok(statement.query_row([hash], |row| row.get(0)).optional()?)
}
