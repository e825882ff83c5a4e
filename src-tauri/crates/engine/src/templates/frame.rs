//! (being written)
use serde::Serialize;
use ts_rs::TS;
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Frame { pub html: String, pub blocked: u32 }
pub fn frame(html: &str) -> Frame { Frame { html: html.to_owned(), blocked: 0 } }
