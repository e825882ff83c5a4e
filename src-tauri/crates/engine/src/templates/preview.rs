//! One person's message as it would be exported now, with findings at their place. It never writes.
//! Cell, fields and renderer are those of check and export, so what is seen is what is sent.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use serde::Serialize;
use ts_rs::TS;

use super::agree::differences;
use super::document::{Cell, Document, Inline, Run, in_item};
use super::findings::{block_lacking, diagnostic_of_gap, finding, findings, is_told, known_names};
use super::frame::{Frame, frame};
use super::illustrated::{card_block, pictures_for, pictures_of, unsaid};
use super::notified::{PreviewApp, notified};
use super::paper;
use super::personas::persona_facts;
use super::press::{Press, State};
use super::{CellName, lacks_default, stationery_of, store, whole};
use crate::channels::Channel;
use crate::channels::letter::{Stationery, Unprintable};
use crate::channels::sms::{Cheaper, Count, cheaper, count};
use crate::cultures::{self, OtherLanguage, Ours, Resolved, Status, resolve};
use crate::db::ReadTx;
use crate::id::{PersonaId, ProfileId};
use crate::pictures::Pictures;
use crate::profiles::{CoreField, Held, Register, display_name, held, labels, template_fields};
use crate::render::{Diagnostic, DrawnCard, Fault, Part, Rendered, Severity, StandIn};
use crate::settings::get_settings;
use crate::time::{Timestamp, stored};
use crate::{Error, Result};

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Preview {
    pub person: Option<PreviewPerson>,
    pub subject: Option<String>,
    /// Exactly what is exported.
    pub html: Option<String>,
    /// What may be shown in the studio.
    pub frame: Option<Frame>,
    pub text: Option<String>,
    /// How the text travels, where it is an SMS.
    pub sms: Option<PreviewSms>,
    /// What telephones show of it, where an app gets it.
    pub app: Option<PreviewApp>,
    pub cell: Option<PreviewCell>,
    pub diagnostics: Vec<Diagnostic>,
    pub goes_out: bool,
    /// What keeps the text from everybody although a message can be made of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[ts(optional)]
    pub kept_back: Option<KeptBack>,
}

/// A finding that blocks, as a sentence: its name and what stands in it, and the same in English.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct KeptBack {
    pub says: String,
    pub args: BTreeMap<String, String>,
    pub message: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PreviewSms {
    #[serde(flatten)]
    pub count: Count,
    /// Units that fit before another part begins.
    pub room: u32,
    pub cheaper: Option<Cheaper>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PreviewPerson {
    /// None for a persona.
    pub id: Option<ProfileId>,
    pub name: String,
    pub locale: Option<String>,
    pub language: Option<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PreviewCell {
    pub locale: String,
    pub register: Option<Register>,
    pub status: Status,
    /// The locale in words.
    pub language: String,
    pub rtl: bool,
}

/// What is previewed: a saved template or the editor's unsaved document, and for whom.
pub struct Subject<'a> {
    pub template: &'a str,
    pub document: Option<Document>,
    pub whom: Whom<'a>,
    /// The moment the message would be made.
    pub now: Timestamp,
}

/// Whom a message is previewed for: somebody or nobody, in their own language or in another one.
#[derive(Debug, Clone, Copy, Default)]
pub struct Whom<'a> {
    pub person: Option<ProfileId>,
    /// Instead of a person.
    pub persona: Option<PersonaId>,
    /// Tried instead of the person's own.
    pub locale: Option<&'a str>,
    /// Exactly this cell, whoever would read it.
    pub cell: Option<&'a CellName>,
}

/// What is the same for everyone a document is previewed for.
pub(super) struct Ground {
    pub document: Document,
    pub default_locale: String,
    pub channel: Channel,
    places: Vec<(String, Option<Register>)>,
    ours: Ours,
    pub pictures: Pictures,
    pub(super) known: BTreeSet<String>,
    labels: HashMap<String, String>,
    lacking: Option<Diagnostic>,
    /// Where pictures are hosted.
    hosted: Option<String>,
    /// What a letter is shown on; None shows its words alone.
    pub stationery: Option<Stationery>,
    now: Timestamp,
}

impl Ground {
    pub fn of(tx: &ReadTx, template: &str, document: Option<Document>, now: Timestamp) -> Result<Ground> {
        // Of what is saved, the content is read only where it is what is looked at: this is done with every letter typed.
        let title = store::title(tx, template)?;
        let document = match document {
            Some(document) => document,
            None => store::document_of(tx, &title.revision)?,
        };
        let mut document = whole(tx, document)?;
        if title.is_fragment {
            // A message around it has the subject.
            let subject = Inline::Runs { runs: vec![Run::plain(&title.name)] };
            document.cells.iter_mut().for_each(|cell| cell.subject = subject.clone());
        }
        let lacking = lacks_default(&document, &title.default_locale);
        let labels = labels(tx)?;
        Ok(Ground {
            places: document.cells.iter().map(|cell| (cell.locale.clone(), cell.register)).collect(),
            ours: cultures::ours(tx)?,
            pictures: pictures_for(tx, &document)?,
            known: known_names(&labels),
            labels,
            lacking: lacking
                .map(|words| Diagnostic { severity: Severity::Warning, ..finding(Part::Subject, None, &words) }),
            stationery: match title.channel {
                Channel::Letter => Some(stationery_of(tx, &get_settings(tx)?, "", now)?),
                _ => None,
            },
            default_locale: title.default_locale,
            channel: title.channel,
            hosted: crate::settings::get_settings(tx)?.pictures_url,
            document,
            now,
        })
    }
}

impl Ground {
    fn app(&self, cell: &Cell, message: &Rendered) -> PreviewApp {
        // A notification shows everybody the same picture.
        let pictures = pictures_of(&self.document, cell, &self.pictures);
        let picture = pictures.iter().find(|picture| !picture.is_card()).copied();
        let image = picture.map_or(String::new(), |picture| picture.address(self.hosted.as_deref()));
        notified(message, &cell.locale, &image, picture.map(|picture| picture.file.clone()))
    }
}

/// Err only when the template or person does not exist; whatever is wrong with the content is a diagnostic.
pub fn preview_template(tx: &ReadTx, subject: Subject, press: &mut Press) -> Result<Preview> {
    let ground = Ground::of(tx, subject.template, subject.document, subject.now)?;
    preview_for(tx, &ground, &subject.whom, press)
}

/// One reader's message. NotFound is about the person.
pub(super) fn preview_for(tx: &ReadTx, ground: &Ground, whom: &Whom, press: &mut Press) -> Result<Preview> {
    let Ground { document, ours, .. } = ground;
    let (called, held) = looked_at(tx, whom.person, whom.persona)?.unzip();
    let mut core = held.as_ref().map(|held| held.core.clone()).unwrap_or_default();
    if let Some(tag) = whom.cell.map(|cell| cell.locale.as_str()).or(whom.locale) {
        let locale = cultures::canonical(tag);
        core[CoreField::Locale] =
            Some(locale.ok_or_else(|| Error::invalid_at("locale", format!("“{tag}” is not a language tag.")))?);
    }
    if let Some(register) = whom.cell.and_then(|cell| cell.register) {
        core[CoreField::Register] = Some(register.as_str().to_owned());
    }
    let locale = core[CoreField::Locale].clone();
    let person = called.map(|name| PreviewPerson {
        id: whom.person,
        name,
        language: locale.as_deref().map(cultures::english_name),
        locale: locale.clone(),
    });
    let register = core.get(CoreField::Register).and_then(|word| serde_json::from_value(word.into()).ok());
    let found = match whom.cell {
        Some(name) => {
            let at = ground.places.iter().position(|place| place.0 == name.locale && place.1 == name.register);
            at.map(|at| (at, Status::Authored, (false, false)))
        }
        None => {
            let other = OtherLanguage::Allowed;
            let resolved = resolve(&ground.places, &ground.default_locale, locale.as_deref(), register, other, ours);
            let crosses = |found: &Resolved| (found.crosses_script, found.crosses_register);
            resolved.map(|resolved| (resolved.index, resolved.status, crosses(&resolved)))
        }
    };
    let Some((index, status, (crosses_script, crosses_register))) = found else {
        let none = finding(Part::Subject, None, "There is no text yet that this person could get");
        let all = std::iter::once(none).chain(ground.lacking.clone()).collect();
        return Ok(Preview::broken(person, None, all));
    };
    let cell = &document.cells[index];
    let shown_cell = PreviewCell {
        locale: cell.locale.clone(),
        register: cell.register,
        status,
        language: cultures::english_name(&cell.locale),
        rtl: cultures::is_rtl(&cell.locale),
    };
    let slot = press.make(ground.channel, document, cell, ours, &ground.pictures);
    let differs = differences(document, &ground.default_locale, cell, &ground.labels);
    let ready = match press.state(slot) {
        State::Ready(ready) => ready,
        State::Incomplete(gaps) => {
            let diagnostics = gaps.iter().map(diagnostic_of_gap).chain(differs).collect();
            return Ok(Preview::broken(person, Some(shown_cell), diagnostics));
        }
    };
    let mut wanted = ready.reads.clone();
    wanted.extend(["locale", "register", "time_zone"].map(str::to_owned));
    let mut diagnostics = findings(ground, cell, ready, &wanted);
    let mut kept_back = differs.iter().any(|found| found.severity == Severity::Error);
    if crosses_script {
        // A campaign may let such readers in; until one does, none sends them this.
        kept_back = true;
        diagnostics.insert(0, finding(Part::Subject, None, "The only text is in another script"));
    }
    if crosses_register {
        let words = "The only text is in another register";
        diagnostics.insert(0, Diagnostic { severity: Severity::Warning, ..finding(Part::Subject, None, words) });
    }
    diagnostics.extend(unsaid(document, cell, &ground.pictures));
    diagnostics.extend(ground.lacking.iter().cloned().chain(differs));
    let empty = (Vec::new(), Vec::new());
    let (values, tags) = held.map_or(empty, |held| (held.values, held.tags));
    let values = values.iter().map(|(_, attribute, value, _)| (attribute.key.as_str(), value.clone()));
    let mut fields = template_fields(&core, values, &tags, Some(&wanted), ours);
    if wanted.contains("now") {
        fields.insert("now".to_owned(), stored(ground.now).into());
    }
    let compiled = ready.compiled.clone();
    let rendered = press.render(slot, &fields)?;
    diagnostics.extend(rendered.iter().flat_map(|message| other_fonts(&message.cards)));
    match rendered {
        Ok(message) if ground.channel == Channel::Letter => {
            let frame = match paper::pages(tx, ground, (cell, &compiled), &core, &message, press)? {
                Ok(frame) => frame,
                Err(Unprintable(why)) => {
                    diagnostics.insert(0, finding(Part::Text, None, &why));
                    frame(&bubble(&message), &[], &[])
                }
            };
            Ok(Preview {
                person,
                frame: Some(frame),
                subject: Some(message.subject).filter(|title| !title.is_empty()),
                html: None,
                sms: None,
                app: None,
                text: Some(message.text),
                cell: Some(shown_cell),
                kept_back: None,
                goes_out: !kept_back && diagnostics.iter().all(|found| found.severity != Severity::Error),
                diagnostics,
            })
        }
        Ok(message) if ground.channel != Channel::Email => {
            let app = ground.channel.is_app().then(|| ground.app(cell, &message));
            diagnostics.extend(app.iter().flat_map(PreviewApp::findings));
            let fits = app.as_ref().is_none_or(PreviewApp::fits);
            Ok(Preview {
                person,
                frame: Some(frame(&bubble(&message), &[], &[])),
                subject: Some(message.subject).filter(|title| !title.is_empty()),
                html: None,
                sms: (ground.channel == Channel::Sms).then(|| sms(&message.text)),
                app,
                text: Some(message.text),
                cell: Some(shown_cell),
                kept_back: None,
                diagnostics,
                goes_out: fits && !kept_back,
            })
        }
        Ok(message) => Ok(Preview {
            person,
            frame: Some(frame(&message.html, &pictures_of(document, cell, &ground.pictures), &message.cards)),
            subject: Some(message.subject),
            html: Some(message.html),
            text: Some(message.text),
            sms: None,
            app: None,
            cell: Some(shown_cell),
            kept_back: None,
            diagnostics,
            goes_out: !kept_back,
        }),
        Err(fault) => {
            let mut found = fault.diagnostic();
            if let Some(label) = found.placeholder.as_ref().and_then(|name| label_of(ground, name)) {
                found.message = Fault::missing(&label);
            }
            found.block = match (found.part, found.placeholder.as_deref(), press.state(slot)) {
                (Part::Card, name, State::Ready(ready)) => {
                    card_block(document, cell, &ground.pictures, &ready.compiled, name)
                }
                (_, name, _) => name.and_then(|name| block_lacking(&document.blocks, cell, name)),
            };
            // What is wrong for everyone has been found already; rendering would only say it again, elsewhere.
            let for_all = diagnostics.iter().any(|one| one.severity == Severity::Error && one.placeholder.is_none());
            if !for_all && !is_told(&found, &mut diagnostics) {
                diagnostics.insert(0, found);
            }
            Ok(Preview::broken(person, Some(shown_cell), diagnostics))
        }
    }
}

/// What staff know a value as; of an item of a list, its own word for it.
fn label_of(ground: &Ground, name: &str) -> Option<String> {
    let of_item = || in_item(name).map(|fact| capital(&fact.replace('_', " ")));
    ground.labels.get(name).cloned().or_else(of_item)
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// Whose message it is, with their name; None when it is nobody's.
pub(super) fn looked_at(
    tx: &ReadTx,
    person: Option<ProfileId>,
    persona: Option<PersonaId>,
) -> Result<Option<(String, Held)>> {
    match (persona, person) {
        (Some(persona), _) => persona_facts(tx, persona).map(Some),
        (None, Some(person)) => held(tx, person).map(|held| Some((display_name(&held.core), held))),
        (None, None) => Ok(None),
    }
}

/// The fonts that its cards name and are not drawn in.
fn other_fonts(cards: &[DrawnCard]) -> Vec<Diagnostic> {
    let stand_ins: BTreeSet<&StandIn> = cards.iter().flat_map(|card| &card.stand_ins).collect();
    let told = |StandIn { wanted, used }: &StandIn| {
        let words =
            format!("The font “{wanted}” of this drawing is not on this computer, so “{used}” stands in for it");
        Diagnostic { severity: Severity::Warning, ..finding(Part::Card, None, &words) }
    };
    stand_ins.into_iter().map(told).collect()
}

impl Preview {
    fn broken(person: Option<PreviewPerson>, cell: Option<PreviewCell>, diagnostics: Vec<Diagnostic>) -> Self {
        Preview {
            person,
            subject: None,
            html: None,
            frame: None,
            text: None,
            sms: None,
            app: None,
            cell,
            diagnostics,
            goes_out: false,
            kept_back: None,
        }
    }
}

/// Words alone as a page of their own, for the walls of previews.
pub(super) fn bubble(message: &Rendered) -> String {
    let escaped = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let mut page = String::from("<div style=\"margin:16px;font:15px/1.45 sans-serif;white-space:pre-wrap\">");
    if !message.subject.is_empty() {
        let title = escaped(&message.subject);
        page.push_str(&format!("<div dir=\"auto\" style=\"font-weight:700;margin-bottom:4px\">{title}</div>"));
    }
    page.push_str(&format!("<div dir=\"auto\">{}</div></div>", escaped(&message.text)));
    page
}

fn sms(text: &str) -> PreviewSms {
    let count = count(text);
    let (alone, joined) = count.encoding.room();
    let full = if count.segments > 1 { joined * count.segments } else { alone };
    PreviewSms { room: full.saturating_sub(count.units), cheaper: cheaper(text), count }
}
