//! Blocks side by side: a table for programs that know nothing else, one below the other on a telephone.

use super::Gap;
use super::layout::Layout;
use super::theme;
use crate::cultures;
use crate::templates::document::Block;

/// What is between two columns, in pixels.
const BETWEEN: u32 = 24;

impl Layout<'_> {
    pub(super) fn columns(&mut self, columns: &[Vec<Block>], gaps: &mut Vec<Gap>) {
        let Ok(count @ 1..) = u32::try_from(columns.len()) else { return };
        let (outer, room) = (std::mem::take(&mut self.mjml), self.room);
        self.room = room.saturating_sub(BETWEEN * (count - 1)) / count;
        let end = if cultures::is_rtl(&self.cell.locale) { "left" } else { "right" };
        let mut html = String::new();
        for (at, blocks) in columns.iter().enumerate() {
            self.blocks(blocks, gaps);
            let inside = std::mem::take(&mut self.mjml);
            let rows = match theme::rows(&self.cell.locale, self.tongue.theme, &inside) {
                Ok(rows) => self.kept.put_back(&rows),
                Err(reason) => {
                    return gaps.push(Gap::new(None, format!("The columns could not be laid out: {reason}")));
                }
            };
            let space = if at + 1 < columns.len() { BETWEEN } else { 0 };
            html.push_str(&format!(
                "<td class=\"column\" width=\"{}%\" style=\"vertical-align:top;padding-{end}:{space}px\">\
                 <table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\">\
                 <tbody>{rows}</tbody></table></td>",
                100 / count
            ));
        }
        (self.mjml, self.room) = (outer, room);
        self.row(&format!(
            "<table role=\"presentation\" width=\"100%\" cellpadding=\"0\" cellspacing=\"0\" border=\"0\" \
             style=\"width:100%;table-layout:fixed\"><tbody><tr>{html}</tr></tbody></table>"
        ));
    }
}
