//! Who stands by a text, in words.

use attune_api::ApiError;
use attune_engine::Error;
use attune_engine::profiles::Register;
use attune_engine::templates::{CellName, Changed, NewVouch, Vouch, VouchState, vouch_cell, withdraw_vouch};

use crate::World;
use crate::args::Vouching;
use crate::campaigns::open;
use crate::out::Out;

pub fn vouch(world: &World, out: &Out, what: &Vouching) -> Result<(), ApiError> {
    let cell = CellName { locale: what.locale.clone(), register: register(what.register.as_deref())? };
    let mut workspace = open(&what.file)?;
    let tx = workspace.write()?;
    let vouched = match &what.by {
        Some(by) => {
            let new = NewVouch { template: &what.template, cell: &cell, by, until: what.until };
            vouch_cell(&tx, &new, world.now)?
        }
        None => withdraw_vouch(&tx, &what.template, &cell, world.now)?,
    };
    tx.commit()?;
    out.print(&vouched, || format!("{}: {}.", vouched.cell.in_words(), in_words(vouched.vouch.as_ref())));
    Ok(())
}

/// What is said for a text that is there.
pub fn in_words(vouch: Option<&Vouch>) -> String {
    let Some(vouch) = vouch else { return "nobody vouches for it".to_owned() };
    let by = &vouch.by;
    match (vouch.state, &vouch.until, &vouch.changed_on) {
        (VouchState::Holds, None, _) => format!("read by {by} on {}", vouch.on),
        (VouchState::Holds, Some(until), _) => format!("read by {by} on {}, good until {until}", vouch.on),
        (VouchState::Expired, until, _) => {
            format!("the vouch of {by} ran out on {}", until.as_deref().unwrap_or(&vouch.on))
        }
        (VouchState::Changed, ..) if vouch.changed == Some(Changed::Surroundings) => {
            format!("a picture, a saying or a greeting in it changed after {by} read it")
        }
        (VouchState::Changed, _, Some(on)) => format!("changed on {on}, after {by} read it"),
        (VouchState::Changed, _, None) => format!("changed after {by} read it"),
    }
}

/// A form of address as it is written on the command line.
pub fn register(word: Option<&str>) -> Result<Option<Register>, ApiError> {
    let Some(word) = word else { return Ok(None) };
    let register = serde_json::from_value(word.into())
        .map_err(|_| Error::invalid_at("register", format!("“{word}” is not formal, informal or neutral.")))?;
    Ok(Some(register))
}
