//! New workspaces and kits.

use std::fs;
use std::path::Path;

use attune_api::ApiError;
use attune_engine::db::There;
use attune_engine::progress::Unwatched;
use attune_engine::{Error, db, kits, sample, settings};
use serde_json::json;

use crate::World;
use crate::args::KitVerb;
use crate::out::Out;

/// Asks for the sample's content.
pub struct Sample;

pub fn new(world: &World, out: &Out, file: &Path, sample: Option<Sample>) -> Result<(), ApiError> {
    let mut workspace = db::create(file)?;
    let tx = workspace.write()?;
    settings::begin(&tx, file, world.now)?;
    if sample.is_some() {
        sample::fill(&tx, world.now)?;
    }
    tx.commit()?;
    drop(workspace);
    let what = if sample.is_some() { "the sample workspace" } else { "an empty workspace" };
    out.print(&json!({ "sample": sample.is_some() }), || format!("Made {what}: {}", file.display()));
    Ok(())
}

/// A whole copy, also while the studio has the file open. Only an earlier copy is ever replaced.
pub fn copy(out: &Out, file: &Path, to: &Path, there: There) -> Result<(), ApiError> {
    let mut reader = db::open_to_read(file)?;
    if there == There::Replace {
        settings::check_replaced(&reader.read()?, to)?;
    }
    let bytes = reader.copy_to(to, there, &Unwatched)?;
    out.print(&json!({ "bytes": bytes }), || format!("Copied to {} ({bytes} bytes).", to.display()));
    Ok(())
}

pub fn kit(world: &World, out: &Out, verb: &KitVerb) -> Result<(), ApiError> {
    match verb {
        KitVerb::Apply { file, kit } => apply(world, out, file, kit),
        KitVerb::Export { file, kit } => export(world, out, file, kit),
    }
}

fn apply(world: &World, out: &Out, file: &Path, path: &Path) -> Result<(), ApiError> {
    let json = fs::read(path).map_err(|error| Error::io(path, "read", error))?;
    let (kit, ignored) = kits::parse(&json)?;
    let mut workspace = crate::campaigns::open(file)?;
    let tx = workspace.write()?;
    let report = kits::apply(&tx, kit, ignored, world.now)?;
    tx.commit()?;
    out.print(&report, || {
        let mut lines = vec![format!(
            "Applied {} purposes, {} attributes, {} segments, {} templates, {} campaigns and {} cultures.",
            report.purposes, report.attributes, report.segments, report.templates, report.campaigns, report.cultures
        )];
        if report.guardrails + report.house_words > 0 {
            let (rules, words) = (report.guardrails, report.house_words);
            lines.push(format!("  The house’s own: the weight of {rules} rules, and {words} words."));
        }
        lines.extend(report.warnings.iter().map(|warning| format!("  Note: {warning}")));
        lines.join("\n")
    });
    Ok(())
}

/// The kit replaces an earlier file as a whole.
fn export(world: &World, out: &Out, file: &Path, path: &Path) -> Result<(), ApiError> {
    let mut reader = db::open_to_read(file)?;
    let kit = kits::export(&reader.read()?, world.now)?;
    let mut json = serde_json::to_vec_pretty(&kit).map_err(|error| Error::invalid(error.to_string()))?;
    if path == Path::new("-") || path == Path::new("/dev/stdout") {
        out.print(&kit, || String::from_utf8_lossy(&json).into_owned());
        return Ok(());
    }
    json.push(b'\n');
    attune_engine::files::replace_file(path, &json, |begin| begin.contains(kits::FORMAT))?;
    let templates = kit.templates.len();
    out.print(&json!({ "templates": templates, "campaigns": kit.campaigns.len() }), || {
        format!("Wrote {templates} templates and what they need: {}", path.display())
    });
    Ok(())
}
