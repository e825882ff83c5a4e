//! What a text takes as SMS, without a workspace.

use std::io::{self, Read as _};
use std::path::Path;

use attune_api::ApiError;
use attune_engine::Error;
use attune_engine::channels::sms;

use crate::out::Out;

/// `text` "-" reads standard input, to its end and as it is.
pub fn count(out: &Out, text: &str) -> Result<(), ApiError> {
    let mut read = String::new();
    let text = if text == "-" {
        let read_from = io::stdin().lock().read_to_string(&mut read);
        read_from.map_err(|error| Error::io(Path::new("standard input"), "read", error))?;
        &read
    } else {
        text
    };
    let found = sms::count(text);
    out.print(&found, || serde_json::to_string(&found).unwrap_or_default());
    Ok(())
}
