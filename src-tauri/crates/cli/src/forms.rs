//! The words of `--format`: one form for all messages, or one for each channel.

use attune_engine::Error;
use attune_engine::channels::Channel;
use attune_engine::exports::{ExportFormat, Formats};

/// A form, for one channel or for all that can have it.
#[derive(Debug, Clone, Copy)]
pub struct Form {
    channel: Option<Channel>,
    format: ExportFormat,
}

pub fn form(text: &str) -> Result<Form, String> {
    let (channel, format) = match text.split_once('=') {
        Some((channel, format)) => (Some(channel.trim()), format.trim()),
        None => (None, text.trim()),
    };
    let channel =
        channel.map(|word| Channel::parse(word, "--format").map_err(|error| error.to_string())).transpose()?;
    let known = serde_json::from_value(format.into()).map_err(|_| {
        format!("“{format}” is not a form: eml, mbox, csv, xlsx, ndjson, sms-csv, push, pdf, ssml or wav")
    })?;
    Ok(Form { channel, format: known })
}

/// Err when two of the forms are for the same messages.
pub fn formats(forms: &[Form]) -> attune_engine::Result<Formats> {
    let mut formats = Formats::default();
    for Form { channel, format } in forms {
        let before = match channel {
            Some(channel) => formats.of.insert(*channel, *format),
            None => formats.all.replace(*format),
        };
        if before.is_some() {
            let words = "--format: Say one form for each channel, like email=mbox,sms=csv. Nothing was exported.";
            return Err(Error::Refused(words.to_owned()));
        }
    }
    Ok(formats)
}
