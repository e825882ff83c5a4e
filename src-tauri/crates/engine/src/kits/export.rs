//! A workspace's templates and what they need as a kit: applying it elsewhere loses nothing. It holds no person,
//! and nobody's word: vouches and letting people in are decisions of one workspace's staff.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use super::apply::SOURCE_BLOCK;
use super::format::{
    FORMAT, Kit, KitAttribute, KitCampaign, KitCell, KitCulture, KitFragment, KitPicture, KitPurpose, KitSegment,
    KitSlot, KitTemplate,
};
use crate::Result;
use crate::campaigns::list_campaigns;
use crate::consent::list_purposes;
use crate::db::ReadTx;
use crate::guardrails::{house, levels};
use crate::pictures::{EVERYBODY, Picture, get_file};
use crate::profiles::list_attributes;
use crate::segments::list_segments;
use crate::templates::document::{Document, Field, Inline};
use crate::templates::theme::{Theme, get_theme};
use crate::templates::{Template, get_template, is_source, list_fragments, list_templates};
use crate::time::Timestamp;

pub fn export(tx: &ReadTx, now: Timestamp) -> Result<Kit> {
    let mut templates = Vec::new();
    for row in list_templates(tx)? {
        let template = get_template(tx, &row.key)?;
        let cells = source_cells(&template.document);
        templates.push(KitTemplate {
            key: template.key,
            name: template.name,
            channel: template.channel,
            default_locale: template.default_locale,
            document: cells.is_none().then_some(template.document),
            cells,
        });
    }
    templates.sort_by(|a, b| a.key.cmp(&b.key));
    let mut segments: Vec<KitSegment> = list_segments(tx, now)?
        .into_iter()
        .map(|segment| KitSegment { key: segment.key, name: segment.name, predicate: segment.predicate })
        .collect();
    segments.sort_by(|a, b| a.key.cmp(&b.key));
    let mut campaigns: Vec<KitCampaign> = list_campaigns(tx, now)?
        .into_iter()
        .map(|row| {
            let campaign = row.campaign;
            KitCampaign {
                key: campaign.key,
                name: campaign.name,
                segment: campaign.segment,
                template: campaign.template,
                channel: campaign.channel,
                also: campaign.also,
                purpose: campaign.purpose,
                from: campaign.from,
                reply_to: campaign.reply_to,
                other_language: campaign.other_language,
                vouched_only: campaign.vouched_only,
                no_crossing: campaign.no_crossing,
                sending: campaign.sending,
            }
        })
        .collect();
    campaigns.sort_by(|a, b| a.key.cmp(&b.key));
    let purposes = list_purposes(tx)?
        .into_iter()
        .map(|purpose| KitPurpose { key: purpose.key, name: purpose.name, legal_basis: purpose.legal_basis })
        .collect();
    let attributes = list_attributes(tx)?
        .into_iter()
        .map(|attribute| KitAttribute {
            key: attribute.key,
            name: attribute.name,
            value_type: attribute.value_type,
            kind: attribute.kind,
            sensitivity: attribute.sensitivity,
            choices: attribute.choices,
            parts: attribute.parts,
        })
        .collect();
    let mut pictures = Vec::new();
    for (key, slot) in crate::pictures::pictures(tx)?.slots() {
        let picture = |(locale, picture): (&String, &Picture)| {
            let file = get_file(tx, &picture.file)?;
            Ok(KitPicture {
                locale: Some(locale.clone()).filter(|locale| locale != EVERYBODY),
                data: STANDARD.encode(&file.bytes),
                alt: picture.alt.clone(),
                alt_locale: picture.alt_locale.clone().filter(|said| said != locale),
            })
        };
        let of_slot = slot.pictures.iter().map(picture).collect::<Result<_>>()?;
        pictures.push(KitSlot { key: key.to_owned(), name: slot.name.clone(), pictures: of_slot });
    }
    let cultures = crate::cultures::ours(tx)?
        .tags()
        .map(|(tag, values)| KitCulture { tag: tag.to_owned(), values: values.clone() })
        .collect();
    let mut fragments = Vec::new();
    for row in list_fragments(tx)? {
        let Template { key, name, default_locale, document, .. } = get_template(tx, &row.key)?;
        fragments.push(KitFragment { key, name, default_locale, document });
    }
    fragments.sort_by(|a, b| a.key.cmp(&b.key));
    let theme = Some(get_theme(tx)?).filter(|theme| *theme != Theme::default());
    let guardrails = levels(tx)?.into_iter().map(|(rule, level)| (rule.as_str().to_owned(), level)).collect();
    let house_words = house(tx)?.0.into_iter().map(Into::into).collect();
    Ok(Kit {
        format: FORMAT.to_owned(),
        purposes,
        attributes,
        segments,
        pictures,
        fragments,
        templates,
        campaigns,
        cultures,
        guardrails,
        house_words,
        theme,
    })
}

/// The cells as Tera source, if that is all they are.
fn source_cells(document: &Document) -> Option<Vec<KitCell>> {
    if !is_source(document) || !document.attachments.is_empty() {
        return None;
    }
    let block = &document.blocks[0].id;
    let cell = |cell: &crate::templates::document::Cell| {
        let (Some(Field::Source { html, text }), Inline::Source { source }) = (cell.fields.get(block), &cell.subject)
        else {
            return None;
        };
        let whole = block == SOURCE_BLOCK && cell.hidden.is_empty() && cell.fields.len() == 1;
        whole.then(|| KitCell {
            locale: cell.locale.clone(),
            register: cell.register,
            subject: Some(source.clone()),
            html: Some(html.clone()),
            text: text.clone(),
            link: cell.link.clone(),
        })
    };
    document.cells.iter().map(cell).collect()
}
