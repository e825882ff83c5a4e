//! Removing a person, and putting them back while the removal is still fresh.
//! Not here: erasing for good, with what history and the ledger keep.

use super::store::{self, attribute_rows, removal::Taken};
use super::{Attribute, AttributeId};
use crate::Result;
use crate::db::{ReadTx, WriteTx};
use crate::id::ProfileId;

/// All that a removal took out of the file. It lives in memory alone: dropped, it is gone.
pub struct Removed {
    pub id: ProfileId,
    taken: Taken,
    attributes: Vec<(AttributeId, Attribute)>,
}

/// Removes what is known of a person. What they refused stays in the ledger, by address.
pub fn remove_person(tx: &WriteTx, id: ProfileId) -> Result<Removed> {
    let removed = Removed { id, taken: store::removal::take(tx, id)?, attributes: attribute_rows(tx)? };
    store::delete_profile(tx, id)?;
    Ok(removed)
}

/// Puts the very rows back. Their number may have gone to somebody new, but only where nothing remembers it: then the
/// person gets another one and loses nothing. Values of an attribute that is gone or is another one by now stay away.
/// Err Invalid when somebody has taken their own number (`external_id`) since.
pub fn restore_person(tx: &WriteTx, removed: &Removed) -> Result<ProfileId> {
    let id = if is_free(tx, removed.id)? { removed.id } else { store::next_profile_id(tx)? };
    let now = attribute_rows(tx)?;
    let same = |known: &(AttributeId, Attribute)| {
        now.iter().any(|(id, attribute)| {
            *id == known.0 && attribute.key == known.1.key && attribute.value_type == known.1.value_type
        })
    };
    let kept: Vec<AttributeId> = removed.attributes.iter().filter(|known| same(known)).map(|(id, _)| *id).collect();
    if let Some(number) = removed.taken.external_id() {
        store::person::refuse_taken_number(tx, number, id)?;
    }
    store::removal::put_back(tx, &removed.taken, id, &kept)?;
    if id != removed.id {
        super::departed::meet_added(tx, id, "hand")?;
    }
    Ok(id)
}

fn is_free(tx: &ReadTx, id: ProfileId) -> Result<bool> {
    Ok(!store::removal::exists(tx, id)?)
}
