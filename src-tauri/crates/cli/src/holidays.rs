//! Holidays of a place or a faith. The one verb without a workspace file.

use attune_api::ApiError;
use attune_engine::cultures::{self, Holiday, HolidayKind};
use attune_engine::time::{self, Date};

use crate::World;
use crate::out::Out;

pub fn list(world: &World, out: &Out, of: &str, from: Option<Date>, to: Option<Date>) -> Result<(), ApiError> {
    let (from, to) = cultures::period(from, to, time::day(world.now));
    let found = cultures::holidays(of, from, to)?;
    out.print(&found, || {
        if found.is_empty() {
            return format!("No holidays from {from} to {to}.");
        }
        found.iter().map(in_words).collect::<Vec<_>>().join("\n")
    });
    Ok(())
}

fn in_words(holiday: &Holiday) -> String {
    let kind = match holiday.kind {
        HolidayKind::Public => "public",
        HolidayKind::Observance => "observance",
        HolidayKind::Faith => "faith",
    };
    let days = when(holiday);
    let local = holiday.local_name.as_ref().map(|name| format!(" ({name})")).unwrap_or_default();
    let note = holiday.note.as_ref().map(|note| format!(". {note}")).unwrap_or_default();
    format!("{days:<34}{kind:<12}{}{local}{note}", holiday.name)
}

pub fn when(holiday: &Holiday) -> String {
    let about = if holiday.certain { "" } else { "about " };
    let until = holiday.until.map(|until| format!(" to {until}")).unwrap_or_default();
    format!("{about}{}{until}", holiday.date)
}
