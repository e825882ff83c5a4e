//! What an import would do, without doing it.

use std::path::Path;

use super::columns::Layout;
use super::consents::Said;
use super::decide::{Accepted, Kind, run};
use super::here::Here;
use super::mapping::Target;
use super::{FieldChange, ImportPlan, Mapping, PlannedRow};
use crate::Result;
use crate::db::ReadTx;
use crate::profiles::store::from_sql;
use crate::profiles::store::to_sql;
use crate::profiles::{display_name, shown};
use crate::progress::Progress;

/// How many people are shown with their changes.
const SHOWN: usize = 200;

pub fn plan(tx: &ReadTx, path: &Path, mapping: &Mapping, progress: &dyn Progress) -> Result<ImportPlan> {
    let layout = Layout::of(tx, path, mapping)?;
    let (mut new_people, mut changed_people) = (Vec::new(), Vec::new());
    let outcome = run(tx, &layout, &Here::of(tx, &layout)?, progress, |accepted| {
        let list = match accepted.kind() {
            Kind::Created => &mut new_people,
            Kind::Updated => &mut changed_people,
            Kind::Unchanged => return Ok(()),
        };
        if list.len() < SHOWN {
            list.push(planned(&layout, accepted));
        }
        Ok(())
    })?;
    Ok(ImportPlan {
        rows: outcome.rows,
        created: outcome.created,
        updated: outcome.updated,
        unchanged: outcome.unchanged,
        rejected: outcome.rejected,
        warnings: outcome.warnings,
        opt_outs_kept: outcome.opt_outs_kept,
        opt_outs_brought: outcome.opt_outs_brought,
        consents_brought: outcome.consents_brought,
        new_people,
        changed_people,
    })
}

fn planned(layout: &Layout, accepted: &Accepted) -> PlannedRow {
    let mut changes = Vec::new();
    for field in &accepted.fields {
        let before = accepted.stored.as_ref().and_then(|stored| stored.core[*field].clone());
        let after = accepted.core.get(*field).unwrap_or_default().to_owned();
        let target = Target::Core(*field).written();
        changes.push(FieldChange { target, field: field.words().to_owned(), before, after });
    }
    for value in &accepted.values {
        let attribute = &layout.attributes[value.attribute].attribute;
        let before = value.before.as_ref().and_then(|before| {
            from_sql((&to_sql(&before.value)).into(), attribute.value_type).map(|before| shown(&before))
        });
        let target = Target::Attribute(attribute.key.clone()).written();
        changes.push(FieldChange { target, field: attribute.name.clone(), before, after: shown(&value.after) });
    }
    if !accepted.tags.is_empty() {
        let (target, field) = (Target::Tag.written(), "Tags".to_owned());
        changes.push(FieldChange { target, field, before: None, after: accepted.tags.join(", ") });
    }
    for choice in &accepted.choices {
        let after = match choice.said {
            Said::Given => "yes",
            Said::Withdrawn => "no",
        };
        let field = format!("{} ({})", choice.purpose_name, choice.channel);
        let target = Target::Consent { purpose: choice.purpose.clone(), channel: choice.channel }.written();
        changes.push(FieldChange { target, field, before: None, after: after.to_owned() });
    }
    PlannedRow { row: accepted.row, person: display_name(&accepted.core), changes }
}
