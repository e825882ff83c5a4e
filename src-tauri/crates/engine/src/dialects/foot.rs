//! The foot that a brought mail has: its postal address and where to unsubscribe, which the foot of all messages says.

use super::blocks::Laid;
use super::names::Names;
use crate::templates::document::{BlockKind, Field, Paragraph, Run};
use crate::templates::theme::Footer;

/// Takes paragraphs out that say nothing else than `ours` does; whether there were any.
pub fn taken_out(laid: &mut Laid, ours: &Footer, names: &Names) -> bool {
    let foot = Foot {
        link: names.unsubscribe_link().filter(|_| ours.link.is_some()),
        postal: names.postal_line().map(|line| parts(&line)),
        ours: parts(&ours.address),
    };
    let is_foot = |block: &str| matches!(laid.fields.get(block), Some(Field::Text { paragraphs }) if paragraphs.iter().any(|paragraph| foot.is(paragraph)));
    let feet: Vec<String> = laid.blocks.iter().map(|block| block.id.clone()).filter(|block| is_foot(block)).collect();
    let mut fields = laid.fields.clone();
    for block in &feet {
        if let Some(Field::Text { paragraphs }) = fields.get_mut(block) {
            paragraphs.retain(|paragraph| !foot.is(paragraph));
        }
    }
    fields.retain(|_, field| !matches!(field, Field::Text { paragraphs } if paragraphs.is_empty()));
    let stays = |id: &String| !feet.contains(id) || fields.contains_key(id);
    // A message of source alone has no foot of ours.
    let is_message =
        laid.blocks.iter().any(|block| stays(&block.id) && !matches!(block.kind, BlockKind::Source { .. }));
    if feet.is_empty() || !is_message {
        return false;
    }
    laid.blocks.retain(|block| stays(&block.id));
    laid.fields = fields;
    true
}

struct Foot {
    link: Option<String>,
    postal: Option<Vec<String>>,
    ours: Vec<String>,
}

impl Foot {
    fn is(&self, paragraph: &Paragraph) -> bool {
        let (mut rest, mut leads) = (String::new(), false);
        for run in &paragraph.runs {
            match run {
                Run::Text { marks, .. } if marks.link.is_some() && marks.link == self.link => {
                    leads = true;
                    rest.push('\n');
                }
                Run::Text { text, marks } if marks.link.is_none() => rest.push_str(text),
                Run::Break => rest.push('\n'),
                _ => return false,
            }
        }
        let said = parts(&rest);
        let is_address = self.postal.as_ref().is_some_and(|postal| postal.iter().all(|part| said.contains(part)));
        (leads || is_address) && said.iter().all(|part| self.ours.contains(part))
    }
}

/// What stands between commas, lines and the like, without what has no letters.
fn parts(text: &str) -> Vec<String> {
    let parted = text.split([',', '\n', '|', '·', '•', '–', '—']).map(|part| {
        let words: Vec<&str> = part.split_whitespace().collect();
        words.join(" ").trim_matches(['.', '-', '/', ' ']).to_lowercase()
    });
    parted.filter(|part| part.chars().any(char::is_alphanumeric)).collect()
}
