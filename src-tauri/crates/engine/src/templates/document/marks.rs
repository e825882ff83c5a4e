//! How words look among others: what a run may carry, whatever it says.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// `link` is Tera source or a plain address.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Marks {
    #[serde(default, skip_serializing_if = "is_false")]
    #[ts(optional, as = "Option<bool>")]
    pub bold: bool,
    #[serde(default, skip_serializing_if = "is_false")]
    #[ts(optional, as = "Option<bool>")]
    pub italic: bool,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub link: Option<String>,
}

fn is_false(value: &bool) -> bool {
    !value
}
