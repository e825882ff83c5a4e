//! Numbered, immutable, forward-only migrations; each is applied in one transaction that also moves `user_version`.

use std::path::{Path, PathBuf};

use rusqlite::{Connection, TransactionBehavior, backup::Backup};

use super::open::connect_new;
use crate::{Error, Result};

/// "ATTN": the file's `application_id`.
pub(super) const APPLICATION_ID: i32 = 0x4154_544E;

const MIGRATIONS: [&str; 18] = [
    include_str!("../../migrations/0001_workspace.sql"),
    include_str!("../../migrations/0002_cultures.sql"),
    include_str!("../../migrations/0003_vouching.sql"),
    include_str!("../../migrations/0004_sending.sql"),
    include_str!("../../migrations/0005_pictures.sql"),
    include_str!("../../migrations/0006_personas.sql"),
    include_str!("../../migrations/0007_overrides.sql"),
    include_str!("../../migrations/0008_fragments.sql"),
    include_str!("../../migrations/0009_deliveries.sql"),
    include_str!("../../migrations/0010_attachments.sql"),
    include_str!("../../migrations/0011_revision_notes.sql"),
    include_str!("../../migrations/0012_channels.sql"),
    include_str!("../../migrations/0013_cards.sql"),
    include_str!("../../migrations/0014_chosen.sql"),
    include_str!("../../migrations/0015_excluded.sql"),
    include_str!("../../migrations/0016_never_replaced.sql"),
    include_str!("../../migrations/0017_delivered_by.sql"),
    include_str!("../../migrations/0018_parts.sql"),
];

pub const SCHEMA_VERSION: i32 = MIGRATIONS.len() as i32;

/// Brings a checked workspace to SCHEMA_VERSION. A file with content is copied beside itself first.
pub(super) fn migrate(connection: &mut Connection, path: &Path) -> Result<()> {
    let from: i32 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if (1..SCHEMA_VERSION).contains(&from) {
        back_up(connection, &backup_path(path, from))?;
    }
    for version in from..SCHEMA_VERSION {
        let tx = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        tx.execute_batch(MIGRATIONS[version as usize])?;
        tx.pragma_update(None, "application_id", APPLICATION_ID)?;
        tx.pragma_update(None, "user_version", version + 1)?;
        tx.commit()?;
    }
    Ok(())
}

/// `clinic.attune` at schema 1 is kept as `clinic.schema-1.backup`; an earlier backup of the same name is not overwritten.
fn backup_path(path: &Path, version: i32) -> PathBuf {
    let mut candidate = path.with_extension(format!("schema-{version}.backup"));
    let mut attempt = 2;
    while candidate.exists() {
        candidate = path.with_extension(format!("schema-{version}-{attempt}.backup"));
        attempt += 1;
    }
    candidate
}

fn back_up(connection: &Connection, to: &Path) -> Result<()> {
    let mut copy = connect_new(to)?;
    Backup::new(connection, &mut copy)?.run_to_completion(1024, std::time::Duration::ZERO, None)?;
    copy.close().map_err(|(_, error)| Error::from(error))
}
