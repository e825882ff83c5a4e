//! Templates of other programs.

use attune_api::ApiError;
use attune_engine::Error;
use attune_engine::dialects::{Brought, NewTemplate, Shape, bring_template};

use crate::World;
use crate::args::Bring;
use crate::out::Out;

pub fn bring(world: &World, out: &Out, what: &Bring) -> Result<(), ApiError> {
    let bytes = std::fs::read(&what.source).map_err(|error| Error::io(&what.source, "read", error))?;
    let name = what.source.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let mut workspace = crate::campaigns::open(&what.file)?;
    let tx = workspace.write()?;
    let new = NewTemplate {
        dialect: what.from.into(),
        bytes: &bytes,
        name: &name,
        subject: what.subject.as_deref(),
        locale: what.locale.as_deref(),
        channel: what.channel,
        shape: what.whole.then_some(Shape::Page),
    };
    let brought = bring_template(&tx, &new, world.now)?;
    tx.commit()?;
    let json = || serde_json::to_string(&brought).unwrap_or_default();
    out.print(&brought, || if what.report { json() } else { in_words(&brought) });
    Ok(())
}

fn in_words(brought: &Brought) -> String {
    let mut lines = vec![format!(
        "“{}” is there: {} translated, {} left as they were.",
        brought.template, brought.translated, brought.kept
    )];
    lines.extend(brought.marked.iter().map(|mark| format!("  line {}: {}: {}", mark.line, mark.source, mark.why)));
    lines.extend(brought.stayed.iter().map(|stayed| match stayed.begins.as_str() {
        "" => format!("  stays one page of source: {}", stayed.why.in_words()),
        begins => format!("  stays source: {begins}: {}", stayed.why.in_words()),
    }));
    lines.extend(brought.pictures.iter().map(|picture| match picture.alt.as_deref() {
        Some(_) => format!("  picture: “{}” is among the pictures now", picture.name),
        None => format!("  picture: “{}” is among the pictures now, and has no alternative text yet", picture.name),
    }));
    lines.extend(brought.notes.iter().map(|note| format!("  note: {note}")));
    lines.join("\n")
}
