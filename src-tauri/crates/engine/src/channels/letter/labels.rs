//! Sheets of labels, one address each. All lengths in millimetres.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Paper;

/// By the maker's number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum LabelSheet {
    L7160,
    L7163,
    #[serde(rename = "5160")]
    Us5160,
}

/// From one label to the next of its row or column is `pitch`.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct LabelGrid {
    pub columns: u32,
    pub rows: u32,
    pub width: f64,
    pub height: f64,
    pub left: f64,
    pub top: f64,
    pub pitch_x: f64,
    pub pitch_y: f64,
}

impl LabelSheet {
    pub const ALL: [LabelSheet; 3] = [LabelSheet::L7160, LabelSheet::L7163, LabelSheet::Us5160];

    pub fn as_str(self) -> &'static str {
        match self {
            LabelSheet::L7160 => "l7160",
            LabelSheet::L7163 => "l7163",
            LabelSheet::Us5160 => "5160",
        }
    }

    pub fn paper(self) -> Paper {
        if self == LabelSheet::Us5160 { Paper::Letter } else { Paper::A4 }
    }

    /// On one sheet.
    pub fn count(self) -> u32 {
        let grid = self.grid();
        grid.columns * grid.rows
    }

    /// As the maker, Avery, publishes them: L7160 3 by 7 of 63.5 by 38.1, L7163 2 by 7 of 99.1 by 38.1,
    /// 5160 3 by 10 of 2 5/8 by 1 inch.
    pub fn grid(self) -> LabelGrid {
        let grid = |(columns, rows), (width, height), (left, top), (pitch_x, pitch_y)| LabelGrid {
            columns,
            rows,
            width,
            height,
            left,
            top,
            pitch_x,
            pitch_y,
        };
        match self {
            LabelSheet::L7160 => grid((3, 7), (63.5, 38.1), (7.2, 15.15), (66.04, 38.1)),
            LabelSheet::L7163 => grid((2, 7), (99.1, 38.1), (4.65, 15.15), (101.6, 38.1)),
            LabelSheet::Us5160 => grid((3, 10), (66.675, 25.4), (4.7625, 12.7), (69.85, 25.4)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_labels_of_a_sheet_lie_on_it() {
        for sheet in LabelSheet::ALL {
            let (grid, (width, height)) = (sheet.grid(), sheet.paper().size());
            let right = grid.left + f64::from(grid.columns - 1) * grid.pitch_x + grid.width;
            let bottom = grid.top + f64::from(grid.rows - 1) * grid.pitch_y + grid.height;
            assert!(right <= width && bottom <= height, "{sheet:?}: {right} by {bottom}");
            assert!(
                (width - right - grid.left).abs() < 0.3,
                "{sheet:?} is centred: {} and {}",
                grid.left,
                width - right
            );
            assert!((height - bottom - grid.top).abs() < 0.3, "{sheet:?} is centred");
        }
    }
}
