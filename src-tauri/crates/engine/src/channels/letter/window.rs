//! Where things stand on the first page, so that the address shows in an envelope's window. All lengths in millimetres
//! from the top left corner of the sheet.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// ISO 216 A4 or ANSI letter.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Paper {
    #[default]
    A4,
    Letter,
}

impl Paper {
    /// Width and height.
    pub fn size(self) -> (f64, f64) {
        match self {
            Paper::A4 => (210.0, 297.0),
            Paper::Letter => (215.9, 279.4),
        }
    }
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
pub enum Envelope {
    #[serde(rename = "din-5008-a")]
    DinA,
    #[default]
    #[serde(rename = "din-5008-b")]
    DinB,
    #[serde(rename = "sn-010130-left")]
    SwissLeft,
    #[serde(rename = "sn-010130-right")]
    SwissRight,
    #[serde(rename = "us-10")]
    Us10,
    #[serde(rename = "uk-dl")]
    UkDl,
}

#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Zone {
    pub left: f64,
    pub top: f64,
    pub width: f64,
    pub height: f64,
}

const fn zone(left: f64, top: f64, width: f64, height: f64) -> Zone {
    Zone { left, top, width, height }
}

/// Where the address stands in its zone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Anchor {
    Top,
    Bottom,
}

/// The first page. `window` is what the envelope shows, however the folded sheet lies in it or, for US #10 and UK DL,
/// when it rests on the envelope's lower edge as in the post.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Frame {
    pub window: Zone,
    pub address: Zone,
    pub anchor: Anchor,
    /// The small line with the sender; None where the window has no room for it.
    pub return_line: Option<Zone>,
    pub sender: Zone,
    /// Date and the like.
    pub info: Zone,
    /// Where subject and text begin.
    pub text_top: f64,
    /// Distances of the folding marks from the upper edge; none where the norm has none.
    pub folds: &'static [f64],
    /// The same for the mark to punch holes at.
    pub hole: Option<f64>,
}

impl Envelope {
    pub const ALL: [Envelope; 6] =
        [Envelope::DinA, Envelope::DinB, Envelope::SwissLeft, Envelope::SwissRight, Envelope::Us10, Envelope::UkDl];

    pub fn as_str(self) -> &'static str {
        match self {
            Envelope::DinA => "din-5008-a",
            Envelope::DinB => "din-5008-b",
            Envelope::SwissLeft => "sn-010130-left",
            Envelope::SwissRight => "sn-010130-right",
            Envelope::Us10 => "us-10",
            Envelope::UkDl => "uk-dl",
        }
    }

    /// What is usual where letters are posted, by ISO 3166-1 alpha-2.
    pub fn of_country(code: &str) -> Envelope {
        match code {
            "CH" | "LI" => Envelope::SwissRight,
            "CA" | "MX" | "PH" | "US" => Envelope::Us10,
            "AU" | "GB" | "IE" | "NZ" => Envelope::UkDl,
            _ => Envelope::DinB,
        }
    }

    /// The paper the envelope is made for.
    pub fn paper(self) -> Paper {
        if self == Envelope::Us10 { Paper::Letter } else { Paper::A4 }
    }

    /// Sources. DIN 5008:2020 (forms A and B: field of 85 by 45 from 20, with 17.7 for return line and endorsements and
    /// 27.3 for the address, information block from 125, text from 80.46 or 98.46, marks at 87/192, 105/210 and 148.5).
    /// SN 010130 (C5/6 of 229 by 114 with a window of 100 by 45, 21 from below and 12 from the right or 20 from the
    /// left; the sheet folded in thirds has 19 and 15 of play, and only what shows in every position is used).
    /// US #10 (9.5 by 4.125 in, window of 4.5 by 1.125 in, 7/8 in from the left and 1/2 in from below; letter paper
    /// folded in thirds). UK DL (220 by 110, window of 90 by 35, 20 from the left and 18 from below; A4 in thirds).
    pub fn frame(self) -> Frame {
        let din = |head: f64, folds| Frame {
            window: zone(20.0, head, 85.0, 45.0),
            address: zone(25.0, head + 17.7, 78.0, 27.3),
            anchor: Anchor::Top,
            return_line: Some(zone(25.0, head + 12.7, 78.0, 4.0)),
            sender: zone(25.0, 10.0, 165.0, head - 12.0),
            info: zone(125.0, head + 5.0, 65.0, 40.0),
            text_top: head + 53.46,
            folds,
            hole: Some(148.5),
        };
        let swiss = |window: Zone, address: f64, info: f64| Frame {
            window,
            address: zone(address, 52.0, 74.0, 26.0),
            anchor: Anchor::Top,
            return_line: Some(zone(address, 48.5, 74.0, 3.5)),
            sender: zone(25.0, 10.0, 165.0, 35.0),
            info: zone(info, 52.0, 65.0, 26.0),
            text_top: 98.5,
            folds: &[99.0, 198.0],
            hole: Some(148.5),
        };
        match self {
            Envelope::DinA => din(27.0, &[87.0, 192.0]),
            Envelope::DinB => din(45.0, &[105.0, 210.0]),
            Envelope::SwissLeft => swiss(zone(20.0, 48.0, 81.0, 30.0), 24.0, 125.0),
            Envelope::SwissRight => swiss(zone(117.0, 48.0, 81.0, 30.0), 120.0, 25.0),
            Envelope::Us10 => Frame {
                window: zone(22.2, 51.9, 88.9, 28.5),
                address: zone(25.4, 53.4, 83.0, 26.0),
                anchor: Anchor::Bottom,
                return_line: None,
                sender: zone(25.4, 12.7, 165.0, 34.0),
                info: zone(125.0, 53.4, 65.0, 26.0),
                text_top: 98.0,
                folds: &[],
                hole: None,
            },
            Envelope::UkDl => Frame {
                window: zone(20.0, 57.0, 80.0, 24.0),
                address: zone(25.0, 57.8, 73.0, 22.6),
                anchor: Anchor::Top,
                return_line: None,
                sender: zone(25.0, 12.0, 165.0, 40.0),
                info: zone(125.0, 57.8, 65.0, 22.6),
                text_top: 99.0,
                folds: &[],
                hole: None,
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lies_in(inner: &Zone, outer: &Zone) -> bool {
        inner.left >= outer.left
            && inner.top >= outer.top
            && inner.left + inner.width <= outer.left + outer.width
            && inner.top + inner.height <= outer.top + outer.height + 1e-9
    }

    #[test]
    fn the_address_lies_in_the_window_and_the_text_below_it() {
        for envelope in Envelope::ALL {
            let frame = envelope.frame();
            assert!(lies_in(&frame.address, &frame.window), "{envelope:?}: {:?}", frame.address);
            if let Some(line) = frame.return_line {
                assert!(lies_in(&line, &frame.window), "{envelope:?}: {line:?}");
                assert!(line.top + line.height <= frame.address.top, "{envelope:?}: the line is above the address");
            }
            assert!(frame.sender.top + frame.sender.height <= frame.window.top, "{envelope:?}: nothing else shows");
            assert!(frame.text_top >= frame.window.top + frame.window.height, "{envelope:?}");
        }
    }
}
