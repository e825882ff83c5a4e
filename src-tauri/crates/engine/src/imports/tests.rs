//! Files in, plans and reports out. Every import here is planned first, and the plan must say what apply then does.

mod columns;
mod consents;
mod files;
mod keys;
mod names;
mod undone;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};

use serde_json::{Value, json};

use super::*;
use crate::Error;
use crate::db::{Workspace, create};
use crate::id::{ImportId, ProfileId};
use crate::profiles::{Draft, Person, find_by_email, get_person, save_person};
use crate::progress::Unwatched;
use crate::scratch;
use crate::time::Timestamp;

/// A workspace in a folder of its own.
struct Desk {
    folder: PathBuf,
    workspace: Workspace,
}

fn now() -> Timestamp {
    "2026-11-23T10:00:00Z".parse().unwrap()
}

fn mapping(columns: Value) -> Mapping {
    Mapping {
        columns: columns.as_object().unwrap().clone(),
        evidence: Some("form of 2026".to_owned()),
        ..Mapping::default()
    }
}

/// id, email, phone, first and last name.
fn plain() -> Mapping {
    mapping(json!({ "Id": "id", "Email": "email", "Phone": "phone", "First": "first_name", "Last": "last_name" }))
}

impl Desk {
    fn new() -> Desk {
        let folder = scratch::folder();
        let workspace = create(&folder.join("a.attune")).unwrap();
        let mut desk = Desk { folder, workspace };
        desk.sql(
            "INSERT INTO purposes VALUES ('news', 'News', 'consent'), ('visits', 'Visits', 'consent');
             INSERT INTO attributes (key, name, type, kind, sensitivity) VALUES
                ('visits', 'Visits', 'number', 'behavioural', 'ordinary'),
                ('next_visit', 'Next visit', 'date', 'behavioural', 'ordinary');",
        );
        desk
    }

    fn sql(&mut self, sql: &str) {
        let tx = self.workspace.write().unwrap();
        tx.sql().execute_batch(sql).unwrap();
        tx.commit().unwrap();
    }

    /// A person added by hand.
    fn person(&mut self, draft: Value) -> ProfileId {
        let draft: Draft = serde_json::from_value(draft).unwrap();
        let tx = self.workspace.write().unwrap();
        let id = save_person(&tx, draft, "hand", "2026-01-01T00:00:00Z".parse().unwrap()).unwrap();
        tx.commit().unwrap();
        id
    }

    fn file(&self, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.folder.join("people.csv");
        fs::write(&path, bytes).unwrap();
        path
    }

    fn plan_file(&mut self, path: &Path, mapping: &Mapping) -> crate::Result<ImportPlan> {
        plan(&self.workspace.read().unwrap(), path, mapping, &Unwatched)
    }

    fn apply_file(&mut self, path: &Path, mapping: &Mapping) -> crate::Result<ImportReport> {
        let tx = self.workspace.write()?;
        let report = apply(&tx, path, mapping, now(), &Unwatched)?;
        tx.commit()?;
        Ok(report)
    }

    /// Plans, checks that planning wrote nothing, applies, and checks that both say the same.
    fn import(&mut self, mapping: &Mapping, csv: impl AsRef<[u8]>) -> (ImportPlan, ImportReport) {
        let path = self.file(csv);
        let before = self.dump(&[]);
        let plan = self.plan_file(&path, mapping).unwrap();
        assert_eq!(self.dump(&[]), before, "planning must not write");
        let report = self.apply_file(&path, mapping).unwrap();
        assert_eq!(
            ImportReport { import: report.import, ..plan.clone().into() },
            report,
            "apply must do what the plan said"
        );
        let accounted =
            report.created + report.updated + report.unchanged + u32::try_from(report.rejected.len()).unwrap();
        assert_eq!(report.rows, accounted, "every row is imported or rejected");
        (plan, report)
    }

    fn undo(&mut self, import: Option<ImportId>) -> crate::Result<UndoReport> {
        let tx = self.workspace.write()?;
        let report = undo(&tx, import.unwrap(), now())?;
        tx.commit()?;
        Ok(report)
    }

    fn get(&mut self, email: &str) -> Person {
        let tx = self.workspace.read().unwrap();
        get_person(&tx, find_by_email(&tx, email).unwrap()).unwrap()
    }

    /// Every table but `without`, each row as text, ordered by all columns.
    fn dump(&mut self, without: &[&str]) -> Vec<String> {
        let tx = self.workspace.read().unwrap();
        let names = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name";
        let mut statement = tx.sql().prepare(names).unwrap();
        let tables: Vec<String> = statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
        assert!(tables.contains(&"profiles".to_owned()) && tables.contains(&"attribute_values".to_owned()));
        let mut lines = Vec::new();
        for table in tables.iter().filter(|table| !without.contains(&table.as_str())) {
            let mut statement = tx.sql().prepare(&format!("SELECT * FROM {table}")).unwrap();
            let width = statement.column_count();
            let rows = statement.query_map([], |row| {
                Ok((0..width).map(|at| format!("{:?}", row.get_ref(at).unwrap())).collect::<Vec<_>>().join(" | "))
            });
            let mut rows: Vec<String> = rows.unwrap().map(|row| format!("{table}: {}", row.unwrap())).collect();
            rows.sort();
            lines.append(&mut rows);
        }
        lines
    }

    /// Every table and index as it was declared.
    fn schema(&mut self) -> Vec<String> {
        let tx = self.workspace.read().unwrap();
        let mut statement =
            tx.sql().prepare("SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY sql").unwrap();
        statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
    }

    /// The states in the ledger for a purpose and channel, oldest first.
    /// Without what waits under prints for those who are gone.
    fn ledger(&mut self, purpose: &str, channel: &str) -> Vec<String> {
        let tx = self.workspace.read().unwrap();
        let mut statement = tx
            .sql()
            .prepare(
                "SELECT state FROM consent_records
                 WHERE purpose = ?1 AND channel = ?2 AND ifnull(address, '') NOT LIKE '#%' ORDER BY id",
            )
            .unwrap();
        statement.query_map([purpose, channel], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
    }
}

fn reasons(report: &ImportReport) -> Vec<(u32, &str)> {
    report.rejected.iter().map(|rejected| (rejected.row, rejected.reason.as_str())).collect()
}

/// Whether some warning for this row and column has these words.
fn warned(report: &ImportReport, row: Option<u32>, column: &str, words: &str) -> bool {
    let about = |warning: &&ImportWarning| warning.row == row && warning.column.as_deref() == Some(column);
    report.warnings.iter().filter(about).any(|warning| warning.message.contains(words))
}
