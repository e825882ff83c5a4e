//! What goes to the printer in one file: letters or labels, laid out some hundreds at a time, so that memory stays flat
//! however many there are. A file holds at most that many; the next ones go into another.

use std::path::Path;

use super::forms::cards::{Files, Page};
use crate::channels::letter::{LabelSheet, Letter, Line, Pictures, Typesetter, Unprintable};
use crate::files::{FileEntry, HashedFile};
use crate::time::Timestamp;
use crate::{Error, Result};

/// Letters in one file.
const LETTERS: usize = 500;

/// What their cards may weigh together.
const CARD_BYTES: usize = 64 * 1024 * 1024;

/// Full sheets of labels in one file.
const FULL: usize = 50;

pub struct Sheets<'a> {
    typesetter: &'a dyn Typesetter,
    pictures: Pictures<'a>,
    sheet: Option<LabelSheet>,
    now: Timestamp,
    letters: Vec<Letter>,
    /// What only one of the letters shows.
    cards: Files,
    labels: Vec<Vec<Line>>,
    files: usize,
}

impl<'a> Sheets<'a> {
    /// Of labels, where they are said, the first that is free.
    pub fn new(
        typesetter: &'a dyn Typesetter,
        pictures: Pictures<'a>,
        labels: Option<(LabelSheet, u32)>,
        now: Timestamp,
    ) -> Self {
        // What was used of the first sheet stays blank.
        let used = labels.map_or(0, |(_, first)| first.saturating_sub(1) as usize);
        Sheets {
            typesetter,
            pictures,
            sheet: labels.map(|(sheet, _)| sheet),
            now,
            letters: Vec::new(),
            cards: Files::new(),
            labels: vec![Vec::new(); used],
            files: 0,
        }
    }

    /// The file that is full with this letter.
    pub fn letter(&mut self, page: Page, folder: &Path) -> Result<Option<FileEntry>> {
        self.letters.push(page.letter);
        self.cards.extend(page.cards);
        let weight: usize = self.cards.iter().map(|(_, png)| png.len()).sum();
        if self.letters.len() < LETTERS && weight < CARD_BYTES { Ok(None) } else { self.flush(folder) }
    }

    /// The file that is full with this label.
    pub fn label(&mut self, label: Vec<Line>, folder: &Path) -> Result<Option<FileEntry>> {
        self.labels.push(label);
        let on_one = self.sheet.map_or(1, LabelSheet::count) as usize;
        if self.labels.len() < FULL * on_one { Ok(None) } else { self.flush(folder) }
    }

    /// The file of what is not written yet.
    pub fn flush(&mut self, folder: &Path) -> Result<Option<FileEntry>> {
        let (letters, labels) = (std::mem::take(&mut self.letters), std::mem::take(&mut self.labels));
        let (what, pdf) = match self.sheet {
            _ if letters.is_empty() && labels.iter().all(Vec::is_empty) => return Ok(None),
            Some(sheet) => ("labels", self.typesetter.labels(sheet, &labels, self.now)),
            None => {
                let pictures = self.pictures.iter().cloned().chain(std::mem::take(&mut self.cards)).collect::<Files>();
                ("letters", self.typesetter.pdf(&letters, &pictures, self.now))
            }
        };
        let pdf = pdf.map_err(|Unprintable(why)| Error::Refused(format!("{why}. Nothing was exported.")))?;
        self.files += 1;
        let number = if self.files == 1 { String::new() } else { format!("-{}", self.files) };
        let mut file = HashedFile::create(folder, &format!("{what}{number}.pdf"))?;
        file.write(&pdf)?;
        file.finish().map(Some)
    }
}
