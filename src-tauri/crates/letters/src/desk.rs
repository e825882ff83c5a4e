//! What typst may see: its library, the fonts, one fixed source, and the data of one letter. There is no other file,
//! no package and no clock here, whatever a letter says.

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, Source, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_kit::fonts::FontStore;

/// What all letters share.
pub struct Desk {
    library: LazyHash<Library>,
    pub fonts: FontStore,
}

impl Desk {
    pub fn new() -> Self {
        Desk { library: LazyHash::new(<Library as LibraryExt>::default()), fonts: crate::fonts::all() }
    }
}

/// One document on the desk. `data` is what the source reads as "letter.json", a picture what it reads as
/// "picture/…".
pub struct Sheet<'a> {
    pub desk: &'a Desk,
    pub source: &'a Source,
    pub data: Bytes,
    pub pictures: &'a [(String, Vec<u8>)],
}

impl World for Sheet<'_> {
    fn library(&self) -> &LazyHash<Library> {
        &self.desk.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.desk.fonts.book()
    }

    fn main(&self) -> FileId {
        self.source.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.source.id() { Ok(self.source.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if *id.root() != VirtualRoot::Project {
            return Err(FileError::AccessDenied);
        }
        let path = id.vpath().get_without_slash();
        if path == "letter.json" {
            return Ok(self.data.clone());
        }
        let picture =
            path.strip_prefix("picture/").and_then(|name| self.pictures.iter().find(|(known, _)| known == name));
        picture.map(|(_, bytes)| Bytes::new(bytes.clone())).ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.desk.fonts.font(index)
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}
