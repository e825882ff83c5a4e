//! People, attributes, purposes and choices.

use attune_engine::consent::{self, NewConsent, Purpose};
use attune_engine::id::ProfileId;
use attune_engine::privacy::{
    self, AttributeUses, PersonPage, PrivacyPage, PurposeUses, get_privacy as privacy_page, person_page,
};
use attune_engine::profiles::{self, Attribute, Draft, Filter, Order, Page, PeoplePage, SortBy};
use attune_engine::progress::Progress;
use attune_engine::{cultures, segments};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::segments::ByKey;
use super::workspace::Nothing;
use crate::{ApiError, Session};

/// Most rows one page may have.
const LARGEST_PAGE: u32 = 1_000_000;

#[derive(Debug, Default, Deserialize, TS)]
#[serde(default)]
pub struct ListPeople {
    pub search: Option<String>,
    pub segment: Option<String>,
    pub sort: SortBy,
    pub descending: bool,
    pub offset: u32,
    #[ts(as = "u32")]
    pub limit: Option<u32>,
}

#[derive(Debug, Deserialize, TS)]
pub struct PersonById {
    pub id: ProfileId,
}

#[derive(Debug, Deserialize, TS)]
pub struct NewSuppression {
    pub person: ProfileId,
    pub reason: String,
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct LocaleChoice {
    pub tag: String,
    pub name: String,
    pub native: String,
    pub rtl: bool,
}

pub fn list_people(session: &Session, request: ListPeople, _: &dyn Progress) -> Result<PeoplePage, ApiError> {
    let now = session.now();
    session.read(|tx| {
        let filter = match &request.segment {
            Some(key) => segments::filter(tx, segments::predicate_of(tx, key)?.as_ref(), now)?,
            None => Filter::everyone(),
        };
        let filter = filter.and_search(request.search.as_deref().unwrap_or(""));
        let order = if request.descending { Order::Descending } else { Order::Ascending };
        let limit = request.limit.unwrap_or(200).min(LARGEST_PAGE);
        profiles::list_people(tx, &filter, Page { sort: request.sort, order, offset: request.offset, limit })
    })
}

pub fn get_person(session: &Session, request: PersonById, _: &dyn Progress) -> Result<PersonPage, ApiError> {
    session.read(|tx| person_page(tx, request.id))
}

pub fn save_person(session: &Session, draft: Draft, _: &dyn Progress) -> Result<PersonPage, ApiError> {
    let now = session.now();
    session.write(|tx| {
        let id = profiles::save_person(tx, draft, "hand", now)?;
        person_page(tx, id)
    })
}

pub fn remove_person(session: &Session, request: PersonById, _: &dyn Progress) -> Result<(), ApiError> {
    let removed = session.write(|tx| profiles::remove_person(tx, request.id))?;
    session.keep_removed(removed)
}

/// Puts back somebody who was removed a moment ago; their number may be another one.
pub fn restore_person(session: &Session, request: PersonById, _: &dyn Progress) -> Result<PersonPage, ApiError> {
    let Some(removed) = session.take_removed(request.id)? else {
        let message = "It is too late to put this person back. Nothing of them was kept.".to_owned();
        return Err(attune_engine::Error::NotFound(message).into());
    };
    let restored = session.write(|tx| {
        let id = profiles::restore_person(tx, &removed)?;
        person_page(tx, id)
    });
    if restored.is_err() {
        session.keep_removed(removed)?;
    }
    restored
}

pub fn record_consent(session: &Session, new: NewConsent, _: &dyn Progress) -> Result<PersonPage, ApiError> {
    let now = session.now();
    session.write(|tx| {
        consent::record_consent(tx, &new, "hand", now)?;
        person_page(tx, new.person)
    })
}

pub fn suppress_person(session: &Session, new: NewSuppression, _: &dyn Progress) -> Result<PersonPage, ApiError> {
    let now = session.now();
    session.write(|tx| {
        consent::suppress(tx, new.person, &new.reason, now)?;
        person_page(tx, new.person)
    })
}

pub fn list_attributes(session: &Session, _: Nothing, _: &dyn Progress) -> Result<Vec<Attribute>, ApiError> {
    session.read(profiles::list_attributes)
}

pub fn save_attribute(session: &Session, attribute: Attribute, _: &dyn Progress) -> Result<Attribute, ApiError> {
    let now = session.now();
    session.write(|tx| {
        let unaskable = segments::unaskable(tx, now)?;
        profiles::save_attribute(tx, &attribute)?;
        segments::check_still_asked(tx, &attribute.key, &unaskable, now)?;
        Ok(attribute)
    })
}

pub fn list_attribute_uses(session: &Session, request: ByKey, _: &dyn Progress) -> Result<AttributeUses, ApiError> {
    session.read(|tx| privacy::attribute_uses(tx, &request.key))
}

pub fn remove_attribute(session: &Session, request: ByKey, _: &dyn Progress) -> Result<(), ApiError> {
    session.write(|tx| privacy::remove_attribute(tx, &request.key))
}

pub fn list_purposes(session: &Session, _: Nothing, _: &dyn Progress) -> Result<Vec<Purpose>, ApiError> {
    session.read(consent::list_purposes)
}

pub fn save_purpose(session: &Session, purpose: Purpose, _: &dyn Progress) -> Result<Purpose, ApiError> {
    session.write(|tx| consent::save_purpose(tx, &purpose).map(|()| purpose))
}

pub fn list_purpose_uses(session: &Session, request: ByKey, _: &dyn Progress) -> Result<PurposeUses, ApiError> {
    session.read(|tx| privacy::purpose_uses(tx, &request.key))
}

pub fn remove_purpose(session: &Session, request: ByKey, _: &dyn Progress) -> Result<(), ApiError> {
    session.write(|tx| privacy::remove_purpose(tx, &request.key))
}

pub fn list_locales(_: &Session, _: Nothing, _: &dyn Progress) -> Result<Vec<LocaleChoice>, ApiError> {
    let choice = |tag: &str| {
        let (name, native) = (cultures::english_name(tag), cultures::native_name(tag));
        LocaleChoice { tag: tag.to_owned(), name, native, rtl: cultures::is_rtl(tag) }
    };
    let mut choices: Vec<LocaleChoice> = cultures::starter_locales().into_iter().map(choice).collect();
    choices.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(choices)
}

pub fn get_privacy(session: &Session, _: Nothing, _: &dyn Progress) -> Result<PrivacyPage, ApiError> {
    session.read(privacy_page)
}
