//! What the messages of one channel share while a batch is written, and the files they go into. A batch that goes out by
//! several channels has a folder for each.

use super::attached::Attaching;
use super::email::Envelope;
use super::enclosed::Enclosed;
use super::forms::workbook::Direction;
use super::forms::{Aloud, Encoded, OnPaper, outlets};
use super::writer::BatchWriter;
use super::{ExportFormat, Order};
use crate::Result;
use crate::campaigns::Prepared;
use crate::channels::letter::{Stationery, Typesetter};
use crate::channels::sms::Gateway;
use crate::files::{FileEntry, PartFolder};
use crate::settings::Settings;

/// What all channels of a batch share.
pub struct Common<'a> {
    pub order: &'a Order,
    pub settings: &'a Settings,
    pub typesetter: &'a dyn Typesetter,
}

pub struct Desk<'a> {
    pub prepared: &'a Prepared,
    pub format: ExportFormat,
    pub envelope: Envelope<'a>,
    pub paper: OnPaper<'a>,
    pub aloud: Aloud,
    pub attaching: Attaching<'a>,
}

impl<'a> Common<'a> {
    pub fn desk(
        &self,
        prepared: &'a Prepared,
        enclosed: &'a Enclosed,
        attaching: Attaching<'a>,
        aloud: Aloud,
        format: ExportFormat,
    ) -> Desk<'a> {
        let options = self.order.print_of(prepared.campaign.channel);
        Desk {
            prepared,
            format,
            envelope: Envelope::new(prepared, self.settings, enclosed, self.order),
            paper: OnPaper {
                prepared,
                stationery: Stationery { options, ..prepared.stationery.clone() },
                typesetter: self.typesetter,
                pictures: enclosed.pictures(),
                now: self.order.now,
            },
            aloud,
            attaching,
        }
    }
}

impl Desk<'_> {
    pub fn gateway(&self) -> Option<Gateway> {
        Some(self.envelope.gateway).filter(|_| self.format == ExportFormat::SmsCsv)
    }

    pub fn is_safe_for_spreadsheets(&self) -> bool {
        match self.format {
            ExportFormat::SmsCsv => self.envelope.gateway.is_safe_for_spreadsheets(),
            format => matches!(format, ExportFormat::Csv | ExportFormat::Xlsx),
        }
    }

    /// Emails carry their pictures unless they fetch them; a table and an app have them beside it.
    fn has_pictures_beside(&self) -> bool {
        match self.format {
            ExportFormat::Csv | ExportFormat::Ndjson | ExportFormat::Xlsx | ExportFormat::Push => true,
            ExportFormat::Eml | ExportFormat::Mbox => self.envelope.enclosed.hosted().is_some(),
            ExportFormat::SmsCsv | ExportFormat::Ssml | ExportFormat::Wav | ExportFormat::Pdf => false,
        }
    }

    /// What carries no card of its own has each reader's beside it.
    pub fn has_cards_beside(&self) -> bool {
        let table = matches!(self.format, ExportFormat::Csv | ExportFormat::Ndjson | ExportFormat::Xlsx);
        table && self.prepared.has_cards()
    }

    /// Where messages fetch the pictures that lie beside them.
    pub fn pictures_at(&self) -> Option<&str> {
        self.envelope.enclosed.hosted().filter(|_| self.has_pictures_beside())
    }
}

/// The files of one channel.
pub struct Files<'a> {
    writer: BatchWriter<'a>,
    /// The folder they are in, inside the batch's.
    inner: Option<&'static str>,
}

impl<'a> Files<'a> {
    pub fn begin(desk: &Desk<'a>, order: &Order, inner: Option<&'static str>, part: &mut PartFolder) -> Result<Self> {
        let folder = match inner {
            Some(name) => part.folder(name)?,
            None => part.path().to_owned(),
        };
        let rtl = crate::cultures::is_rtl(&desk.prepared.template.default_locale);
        let direction = if rtl { Direction::RightToLeft } else { Direction::LeftToRight };
        let outlets = outlets(desk, order);
        Ok(Files { writer: BatchWriter::begin(outlets, direction, order.now, folder)?, inner })
    }

    pub fn write(&mut self, message: Vec<Encoded>, desk: &Desk) -> Result<()> {
        self.writer.write(message, |bytes| desk.envelope.take_back(bytes))
    }

    /// Their names are paths inside the batch's folder. A channel of several by which nobody is reached has none.
    pub fn finish(self, desk: &Desk, part: &mut PartFolder) -> Result<Vec<FileEntry>> {
        if let Some(inner) = self.inner.filter(|_| self.writer.is_empty()) {
            drop(self.writer);
            part.without(inner)?;
            return Ok(Vec::new());
        }
        let mut files = self.writer.finish(Some(desk.envelope.enclosed).filter(|_| desk.has_pictures_beside()))?;
        if let Some(inner) = self.inner {
            files.iter_mut().for_each(|file| file.name = format!("{inner}/{}", file.name));
        }
        Ok(files)
    }
}
