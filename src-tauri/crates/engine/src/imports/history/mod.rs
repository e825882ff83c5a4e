//! The import history: what each import did to whom, and what has happened to it since.

mod store;

pub(super) use store::{
    attribute_is_used, attributes_of_the_undone, change, each_change, get, has_other_sources, import_of, insert, list,
    messaged_since, next_import, record_change, save_report, set_undone, standing_consents, undone,
};

pub use store::forget_attribute;

use serde::{Deserialize, Serialize};

use crate::consent::Purpose;
use crate::id::ProfileId;

/// One line of what an import did. `subject`: the person, the last of those it created, or the attribute it created.
/// `after` of those created: the first of them, see `Created`; older files have a line for each and nothing there.
pub(super) struct Change {
    pub subject: i64,
    pub before: Option<String>,
    pub after: Option<String>,
}

/// People created by one import have numbers that follow one another.
#[derive(Serialize, Deserialize)]
pub(super) struct Created {
    pub first: i64,
}

/// What undo needs to know of an import. `last_batch`: the newest batch when it was applied.
pub(super) struct Entry {
    pub file_name: String,
    pub undone_at: Option<String>,
    pub last_batch: i64,
    /// Those it created.
    pub purposes: Vec<Purpose>,
}

/// A consent this import brought that is still the person's last word.
pub(super) struct StandingConsent {
    pub person: ProfileId,
    /// None as well when someone else's entry for the same address would be covered up.
    pub address: Option<String>,
    pub purpose: String,
    pub channel: String,
}
