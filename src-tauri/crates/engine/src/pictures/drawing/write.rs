//! A drawing written anew with what is drawn and nothing else: no scripts, no movement, no notes of drawing programs, no
//! other files. Its tags stay words of a sound SVG, or become tags of a Tera source.

use base64::alphabet;
use base64::engine::general_purpose::{GeneralPurpose, GeneralPurposeConfig, STANDARD};
use base64::engine::{DecodePaddingMode, Engine as _};
use roxmltree::{Attribute, Document, Node};

use super::words::{Words, tidied};
use super::{own, refused, size};
use crate::Result;
use crate::pictures::intake;
use crate::render::tags_in;

const SVG: &str = "http://www.w3.org/2000/svg";
const XLINK: &str = "http://www.w3.org/1999/xlink";
const XML: &str = "http://www.w3.org/XML/1998/namespace";

/// Elements that are drawn or describe what is (SVG 2, and filters of Filter Effects 1).
const DRAWN: [&str; 54] = [
    "a",
    "circle",
    "clipPath",
    "defs",
    "ellipse",
    "feBlend",
    "feColorMatrix",
    "feComponentTransfer",
    "feComposite",
    "feConvolveMatrix",
    "feDiffuseLighting",
    "feDisplacementMap",
    "feDistantLight",
    "feDropShadow",
    "feFlood",
    "feFuncA",
    "feFuncB",
    "feFuncG",
    "feFuncR",
    "feGaussianBlur",
    "feImage",
    "feMerge",
    "feMergeNode",
    "feMorphology",
    "feOffset",
    "fePointLight",
    "feSpecularLighting",
    "feSpotLight",
    "feTile",
    "feTurbulence",
    "filter",
    "g",
    "image",
    "line",
    "linearGradient",
    "marker",
    "mask",
    "path",
    "pattern",
    "polygon",
    "polyline",
    "radialGradient",
    "rect",
    "stop",
    "style",
    "svg",
    "switch",
    "symbol",
    "text",
    "textPath",
    "tref",
    "tspan",
    "use",
    "view",
];

/// Not every program ends base64 as it should.
const LENIENT: GeneralPurpose = GeneralPurpose::new(
    &alphabet::STANDARD,
    GeneralPurposeConfig::new().with_decode_padding_mode(DecodePaddingMode::Indifferent),
);

/// Pictures inside one drawing together, in pixels.
const MOST_PIXELS: u64 = 32_000_000;

/// What becomes of a tag.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Tags {
    /// It is text of a sound drawing.
    AsText,
    /// It is one of a Tera source; pictures are named and travel beside it.
    AsTags,
}

pub struct Written {
    pub text: String,
    pub pictures: Vec<String>,
    pub texts: Vec<String>,
}

struct Writer<'a> {
    words: &'a Words,
    tags: Tags,
    out: Written,
    pixels: u64,
    /// Whether anything in the drawing says which way it runs.
    directed: bool,
}

pub fn write(document: &Document, words: &Words, tags: Tags) -> Result<Written> {
    let out = Written { text: String::new(), pictures: Vec::new(), texts: Vec::new() };
    let mut writer = Writer { words, tags, out, pixels: 0, directed: document.input_text().contains("direction") };
    let root = document.root_element();
    if root.tag_name().name() != "svg" || root.tag_name().namespace() != Some(SVG) {
        return Err(refused("This file is not a drawing as SVG has it. Save it again as plain SVG."));
    }
    let (width, height) = size::of(document)?;
    let view_box = size::view_box(own(root, "viewBox")).unwrap_or([0.0, 0.0, width, height]);
    let [left, top, wide, high] = view_box;
    writer.out.text.push_str(&format!(
        "<svg xmlns=\"{SVG}\" width=\"{width}\" height=\"{height}\" viewBox=\"{left} {top} {wide} {high}\""
    ));
    writer.attributes(root, &["width", "height", "viewBox", "x", "y", "version"])?;
    writer.out.text.push('>');
    writer.inside(root)?;
    writer.out.text.push_str("</svg>");
    Ok(writer.out)
}

impl Writer<'_> {
    fn inside(&mut self, node: Node) -> Result<()> {
        for child in node.children() {
            if child.is_text() {
                self.text(child);
            } else if child.is_element() {
                self.element(child)?;
            }
        }
        Ok(())
    }

    fn element(&mut self, node: Node) -> Result<()> {
        let name = node.tag_name().name();
        let framed = matches!(name, "foreignObject" | "flowRoot");
        // A switch has another way to say it.
        let instead = node.parent().is_some_and(|parent| parent.tag_name().name() == "switch");
        if framed && !instead && node.descendants().any(|inside| inside.is_text() && !is_blank(inside)) {
            return Err(refused(&format!(
                "Line {} of this drawing has its words in a frame, which only the program it was drawn with can set. \
                 Change them to plain text there and save it again.",
                line_of(node)
            )));
        }
        if node.tag_name().namespace() != Some(SVG) || !DRAWN.contains(&name) {
            return Ok(());
        }
        self.out.text.push('<');
        self.out.text.push_str(name);
        self.attributes(node, &[])?;
        self.out.text.push('>');
        self.inside(node)?;
        self.out.text.push_str(&format!("</{name}>"));
        Ok(())
    }

    /// Blanks count in words alone.
    fn text(&mut self, node: Node) {
        let set = node.ancestors().any(|above| matches!(above.tag_name().name(), "text" | "style"));
        if set || !is_blank(node) {
            self.put(self.words.said(node), &['&', '<', '>']);
        }
    }

    fn put(&mut self, text: &str, marks: &[char]) {
        let text = tidied(text);
        let mut at = 0;
        let tags = if self.tags == Tags::AsTags { tags_in(&text) } else { Vec::new() };
        for tag in tags {
            escape(&text[at..tag.start], marks, &mut self.out.text);
            self.out.text.push_str(&text[tag.clone()]);
            at = tag.end;
        }
        escape(&text[at..], marks, &mut self.out.text);
    }

    fn attribute(&mut self, name: &str, value: &str) {
        self.out.text.push_str(&format!(" {name}=\""));
        self.put(value, &['&', '<', '>', '"', '\n', '\t', '\r']);
        self.out.text.push('"');
    }

    fn attributes(&mut self, node: Node, but: &[&str]) -> Result<()> {
        let name = node.tag_name().name();
        let set = matches!(name, "text" | "tspan" | "textPath" | "tref");
        let text = node.ancestors().find(|above| above.tag_name().name() == "text").filter(|_| set);
        let tagged = text.is_some_and(|text| self.words.has_tags(text));
        let backward = self.directed && runs_backward(node);
        for attribute in node.attributes().filter(|attribute| !but.contains(&attribute.name())) {
            let key = attribute.name();
            match attribute.namespace() {
                Some(XLINK) if key == "href" && own(node, "href").is_some() => {}
                Some(XLINK) | None if key == "href" => self.address(node, attribute)?,
                Some(XML) if matches!(key, "space" | "lang") => {
                    self.attribute(&format!("xml:{key}"), attribute.value())
                }
                None if is_left_out(key) => {}
                None if self.words.follows(node) && matches!(key, "x" | "y") => {}
                // Places and turns of single letters: nobody knows how many there will be.
                None if tagged && matches!(key, "rotate" | "textLength" | "lengthAdjust") => {}
                None if tagged && matches!(key, "x" | "y" | "dx" | "dy") => {
                    let first = attribute.value().split([' ', ',']).find(|part| !part.is_empty());
                    self.attribute(key, first.unwrap_or_default());
                }
                None if key == "text-anchor" && backward => self.attribute(key, turned(attribute.value())),
                None if key == "style" => self.attribute(key, &styled(attribute.value(), backward)),
                None => self.attribute(key, attribute.value()),
                Some(_) => {}
            }
        }
        if name == "text" && backward && !says_anchor(node) {
            self.attribute("text-anchor", "end");
        }
        if name == "text" && tagged {
            let id = match own(node, "id") {
                Some(id) => id.to_owned(),
                None => {
                    let id = format!("words-{}", self.out.texts.len() + 1);
                    self.attribute("id", &id);
                    id
                }
            };
            self.out.texts.push(id);
        }
        Ok(())
    }

    /// What an element shows or refers to: a part of the drawing, or a picture in it.
    fn address(&mut self, node: Node, attribute: Attribute) -> Result<()> {
        let (name, value) = (node.tag_name().name(), attribute.value().trim());
        if name == "a" {
            return Ok(());
        }
        if value.starts_with('#') {
            self.attribute("href", value);
            return Ok(());
        }
        let data = value.strip_prefix("data:").and_then(|rest| rest.split_once(','));
        let data = data.filter(|(kind, _)| kind.starts_with("image/") && kind.ends_with(";base64"));
        let Some((_, data)) = data.filter(|_| matches!(name, "image" | "feImage")) else {
            let file: String = value.rsplit(['/', '\\']).next().unwrap_or_default().chars().take(60).collect();
            return Err(refused(&format!(
                "Line {} of this drawing shows “{file}”, which is not in the drawing itself. Put it into the drawing \
                 (“Embed”) and save it again.",
                line_of(node)
            )));
        };
        if self.tags == Tags::AsTags {
            // It was looked into when the drawing was taken in.
            self.out.text.push_str(&format!(" href=\"picture:{}\"", self.out.pictures.len()));
            self.out.pictures.push(data.to_owned());
            return Ok(());
        }
        let data: String = data.split_ascii_whitespace().collect();
        let taken = intake::sound(&LENIENT.decode(data).unwrap_or_default())?;
        self.pixels += u64::from(taken.width) * u64::from(taken.height);
        if self.pixels > MOST_PIXELS {
            return Err(super::too_much());
        }
        let (media, data) = (taken.media.as_type(), STANDARD.encode(&taken.bytes));
        self.out.text.push_str(&format!(" href=\"data:{media};base64,{data}\""));
        Ok(())
    }
}

/// Attributes that run, animate, or are another program's.
fn is_left_out(key: &str) -> bool {
    key.starts_with("on") || key.starts_with("data-") || key.starts_with("aria-") || matches!(key, "direction" | "role")
}

fn is_blank(node: Node) -> bool {
    node.text().is_none_or(|text| text.trim().is_empty())
}

fn line_of(node: Node) -> u32 {
    node.document().text_pos_at(node.range().start).row
}

/// Which way a text runs decides which end is its start (SVG 2, 11.8.3). It is said here once, as the end itself: not
/// everybody who draws knows the direction, and which way words run is seen from the words.
fn runs_backward(node: Node) -> bool {
    let said = node
        .ancestors()
        .find_map(|above| declared(above, "direction").or(own(above, "direction")).map(|way| way.trim() == "rtl"));
    said.unwrap_or_default()
}

fn says_anchor(node: Node) -> bool {
    let says = |above: Node| declared(above, "text-anchor").or(own(above, "text-anchor")).is_some();
    node.ancestors().any(says)
}

/// In the `style` of an element.
fn declared<'a>(node: Node<'a, 'a>, property: &str) -> Option<&'a str> {
    declarations(own(node, "style")?).find(|(name, _)| *name == property).map(|(_, value)| value)
}

fn declarations(style: &str) -> impl Iterator<Item = (&str, &str)> {
    style.split(';').filter_map(|one| one.split_once(':')).map(|(name, value)| (name.trim(), value.trim()))
}

fn styled(style: &str, backward: bool) -> String {
    let about = style.contains("direction") || backward && style.contains("text-anchor");
    if !about {
        return style.to_owned();
    }
    let kept = declarations(style).filter(|(name, _)| *name != "direction").map(|(name, value)| match name {
        "text-anchor" if backward => format!("{name}:{}", turned(value)),
        _ => format!("{name}:{value}"),
    });
    kept.collect::<Vec<_>>().join(";")
}

fn turned(anchor: &str) -> &str {
    match anchor.trim() {
        "start" => "end",
        "end" => "start",
        other => other,
    }
}

fn escape(text: &str, marks: &[char], out: &mut String) {
    for c in text.chars() {
        match c {
            c if !marks.contains(&c) => out.push(c),
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            other => out.push_str(&format!("&#{};", other as u32)),
        }
    }
}
