//! People: import, undo, list.

use std::path::Path;

use attune_api::ApiError;
use attune_engine::imports::{self, ImportReport, Mapping};
use attune_engine::profiles::{self, Filter, Page, Person};
use attune_engine::progress::Unwatched;
use attune_engine::{Error, db};

use crate::World;
use crate::out::{Out, people};

/// Whether an import is planned or made.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Import {
    DryRun,
    Apply,
}

pub fn import(
    world: &World,
    out: &Out,
    file: &Path,
    csv: &Path,
    mapping: Option<&Path>,
    sheet: Option<&str>,
    how: Import,
) -> Result<(), ApiError> {
    // A mapping without columns is guessed from the file.
    let mut mapping = mapping.map(read_mapping).transpose()?.unwrap_or_default();
    if let Some(sheet) = sheet {
        mapping.sheet = Some(sheet.to_owned());
    }
    let report = match how {
        Import::DryRun => {
            let mut reader = db::open_to_read(file)?;
            let tx = reader.read()?;
            let plan = imports::plan(&tx, csv, &mapping, &Unwatched)?;
            ImportReport {
                import: None,
                rows: plan.rows,
                created: plan.created,
                updated: plan.updated,
                unchanged: plan.unchanged,
                rejected: plan.rejected,
                warnings: plan.warnings,
            }
        }
        Import::Apply => {
            let mut workspace = crate::campaigns::open(file)?;
            let tx = workspace.write()?;
            let report = imports::apply(&tx, csv, &mapping, world.now, &Unwatched)?;
            tx.commit()?;
            report
        }
    };
    out.print(&report, || in_words(&report));
    Ok(())
}

fn read_mapping(path: &Path) -> Result<Mapping, ApiError> {
    let json = std::fs::read_to_string(path).map_err(|error| Error::io(path, "read", error))?;
    Ok(Mapping::from_json(&json)?)
}

fn in_words(report: &ImportReport) -> String {
    let mut lines = vec![format!(
        "{} rows: {} new, {} changed, {} unchanged, {} rejected.",
        report.rows,
        report.created,
        report.updated,
        report.unchanged,
        report.rejected.len()
    )];
    lines.extend(report.rejected.iter().map(|rejected| format!("  row {}: {}", rejected.row, rejected.reason)));
    for warning in &report.warnings {
        let row = warning.row.map(|row| format!("row {row}, ")).unwrap_or_default();
        let column = warning.column.as_ref().map(|column| format!("{column}: ")).unwrap_or_default();
        lines.push(format!("  note: {row}{column}{}", warning.message));
    }
    if let Some(import) = &report.import {
        lines.push(format!("To take it back: attune undo <file> {import}"));
    }
    lines.join("\n")
}

pub fn undo(world: &World, out: &Out, file: &Path, import: &str) -> Result<(), ApiError> {
    let number = serde_json::from_value(import.into());
    let number = number.map_err(|_| Error::NotFound(format!("There is no import “{import}”.")))?;
    let mut workspace = crate::campaigns::open(file)?;
    let tx = workspace.write()?;
    let report = imports::undo(&tx, number, world.now)?;
    tx.commit()?;
    out.print(&report, || {
        let mut lines =
            vec![format!("Taken back: {} removed, {} restored.", people(report.removed), people(report.restored))];
        lines.extend(
            report.left.iter().map(|left| format!("  left as it is: {}, {}: {}", left.person, left.what, left.why)),
        );
        lines.join("\n")
    });
    Ok(())
}

pub fn list(_: &World, out: &Out, file: &Path, search: Option<&str>) -> Result<(), ApiError> {
    let mut reader = db::open_to_read(file)?;
    let tx = reader.read()?;
    let filter = Filter::everyone().and_search(search.unwrap_or(""));
    let page = profiles::list_people(&tx, &filter, Page { limit: u32::MAX, ..Page::default() })?;
    let found: Vec<Person> =
        page.rows.iter().map(|row| profiles::get_person(&tx, row.id)).collect::<attune_engine::Result<_>>()?;
    out.print(&found, || {
        let mut lines: Vec<String> = page
            .rows
            .iter()
            .map(|row| {
                let parts =
                    [Some(&row.name), row.email.as_ref().filter(|email| **email != row.name), row.locale.as_ref()];
                parts.into_iter().flatten().map(String::as_str).collect::<Vec<_>>().join("  ")
            })
            .collect();
        lines.push(people(page.total));
        lines.join("\n")
    });
    Ok(())
}
