//! What should be mended in a template, before anybody gets it.

use std::path::Path;

use attune_api::ApiError;
use attune_engine::db;
use attune_engine::guardrails::{self, Finding, For};

use crate::out::Out;

pub fn lint(out: &Out, file: &Path, template: &str, campaign: Option<&str>) -> Result<(), ApiError> {
    let mut reader = db::open_to_read(file)?;
    let whose = campaign.map_or(For::All, For::Campaign);
    let report = guardrails::lint(&reader.read()?, template, None, whose)?;
    out.print(&report.findings, || match report.findings.as_slice() {
        [] => "Nothing to mend.".to_owned(),
        findings => findings.iter().map(in_words).collect::<Vec<_>>().join("\n"),
    });
    Ok(())
}

pub fn in_words(found: &Finding) -> String {
    let place = match (&found.place.block, found.place.line, found.place.column) {
        (_, Some(line), Some(column)) => format!("{}:{line}:{column}", found.place.part.as_str()),
        (Some(block), _, _) => format!("block {block}"),
        (None, _, _) => found.place.part.as_str().to_owned(),
    };
    let (severity, rule, cell) = (found.severity.as_str(), found.rule.as_str(), found.cell.in_words());
    let kept = found.overridden.as_ref().map(|kept| format!(" (left by {}: “{}”)", kept.by, kept.reason));
    format!("{severity}: {cell}, {place}: {} [{rule}]{}", found.message, kept.unwrap_or_default())
}
