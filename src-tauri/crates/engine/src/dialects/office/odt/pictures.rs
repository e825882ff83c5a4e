//! Pictures in frames (OASIS OpenDocument 1.3, chapter 10). A frame may have the same picture in several forms.

use roxmltree::Node;

use super::super::gallery::Shown;
use super::super::page::left_out;
use super::{Reader, is, value};

pub fn is_picture(frame: Node) -> bool {
    frame.children().any(|inner| is(inner, "image") || is(inner, "object"))
        && !frame.children().any(|inner| is(inner, "text-box"))
}

impl<'a> Reader<'a, '_, '_> {
    pub(super) fn picture(&mut self, frame: Node<'a, 'a>) {
        let shown = Shown { alt: alternative(frame), width: value(frame, "width").and_then(pixels) };
        let drawn =
            "It is drawn in the document and no file of its own; save it as a picture and add that as a picture block";
        let mut why = drawn.to_owned();
        for image in frame.children().filter(|inner| is(*inner, "image")) {
            let letters = image.children().find(|inner| is(*inner, "binary-data"));
            let taken = match (value(image, "href"), letters) {
                (_, Some(letters)) => {
                    let name = format!("{:?}", letters.id());
                    self.gallery.written(&name, Some(letters), &shown)
                }
                (Some(href), None) if href.contains(':') => {
                    Err("It lies outside the document; add it as a picture block".to_owned())
                }
                (href, None) => self.gallery.packed(href.unwrap_or_default().trim_start_matches("./"), &shown),
            };
            match taken {
                Ok(tag) if self.line.is_empty() => return self.beside.before.push(tag),
                Ok(tag) => return self.beside.after.push(tag),
                Err(wrong) if why == drawn => why = wrong,
                Err(_) => {}
            }
        }
        let called = shown.alt.as_deref().filter(|alt| !alt.is_empty()).unwrap_or("a picture");
        self.beside.left_out.push(left_out(called, &why));
    }
}

/// Empty where its author says that it only decorates.
fn alternative(frame: Node) -> Option<String> {
    if value(frame, "decorative") == Some("true") {
        return Some(String::new());
    }
    let said = |name: &str| {
        let words = frame.children().find(|inner| is(*inner, name)).and_then(|inner| inner.text());
        words.map(str::trim).filter(|words| !words.is_empty()).map(str::to_owned)
    };
    said("desc").or_else(|| said("title"))
}

/// A length such as "5.2cm" in CSS pixels.
fn pixels(length: &str) -> Option<u32> {
    let number = length.trim_end_matches(|letter: char| letter.is_ascii_alphabetic());
    let pixels = match &length[number.len()..] {
        "cm" => 96.0 / 2.54,
        "mm" => 96.0 / 25.4,
        "in" => 96.0,
        "pt" => 96.0 / 72.0,
        "px" => 1.0,
        _ => return None,
    };
    let width = number.parse::<f64>().ok()? * pixels;
    (1.0..10_000.0).contains(&width).then_some(width as u32)
}
