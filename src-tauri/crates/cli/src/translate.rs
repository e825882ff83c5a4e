//! The round trip to translators.

use std::fs;
use std::io::Read;
use std::path::Path;

use attune_api::ApiError;
use attune_engine::Error;
use attune_engine::db;
use attune_engine::files::replace_file;
use attune_engine::templates::translate::{
    Route, TranslationFormat, apply_translation, export_translation, plan_translation, translation_text,
};
use serde_json::json;

use crate::World;
use crate::args::{Translate, TranslateVerb, TranslationForm};
use crate::campaigns::open;
use crate::out::Out;
use crate::vouching::register;

pub fn run(world: &World, out: &Out, verb: &TranslateVerb) -> Result<(), ApiError> {
    match verb {
        TranslateVerb::Export { what, out: path } => export(out, what, path.as_deref()),
        TranslateVerb::Apply { what, translated, dry_run } => {
            let file = text_of(translated.as_deref())?;
            let register = register(what.register.as_deref())?;
            let route = Route { template: &what.template, to: &what.to, register };
            let report = if *dry_run {
                let mut reader = db::open_to_read(&what.file)?;
                plan_translation(&reader.read()?, &route, format(what), &file)?.report
            } else {
                let mut workspace = open(&what.file)?;
                let tx = workspace.write()?;
                let report = apply_translation(&tx, &route, format(what), &file, world.now)?;
                tx.commit()?;
                report
            };
            out.print(&report, || {
                let mut lines = vec![format!(
                    "{} texts changed, {} as they were, {} not translated, {} rejected.",
                    report.changed.len(),
                    report.unchanged,
                    report.untranslated,
                    report.rejected.len()
                )];
                lines.extend(report.changed.iter().map(|one| format!("  {}: {}", one.unit, one.after)));
                lines.extend(report.rejected.iter().map(|one| format!("  {} rejected: {}", one.unit, one.reason)));
                lines.join("\n")
            });
            Ok(())
        }
    }
}

fn export(out: &Out, what: &Translate, path: Option<&Path>) -> Result<(), ApiError> {
    let mut reader = db::open_to_read(&what.file)?;
    let route = Route { template: &what.template, to: &what.to, register: register(what.register.as_deref())? };
    let text = export_translation(&reader.read()?, &route, format(what))?;
    match path {
        Some(path) => {
            replace_file(path, text.as_bytes(), |begin| format(what).is_of(begin))?;
            out.print(&json!({ "file": path }), || format!("Written to {}.", path.display()));
        }
        None => out.print(&json!({ "content": text }), || text.clone()),
    }
    Ok(())
}

fn text_of(path: Option<&Path>) -> Result<String, ApiError> {
    let mut bytes = Vec::new();
    match path.filter(|path| *path != Path::new("-")) {
        Some(path) => bytes = fs::read(path).map_err(|error| Error::io(path, "read", error))?,
        None => {
            std::io::stdin()
                .read_to_end(&mut bytes)
                .map_err(|error| Error::io(Path::new("standard input"), "read", error))?;
        }
    }
    Ok(translation_text(&bytes)?)
}

fn format(what: &Translate) -> TranslationFormat {
    match what.format {
        TranslationForm::Xliff => TranslationFormat::Xliff,
        TranslationForm::Csv => TranslationFormat::Csv,
        TranslationForm::Po => TranslationFormat::Po,
    }
}
