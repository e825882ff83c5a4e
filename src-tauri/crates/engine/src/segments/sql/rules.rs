//! What a rule can ask about, with the operators and values each field offers.

use std::collections::BTreeSet;

use serde::Serialize;
use ts_rs::TS;

use super::holidays;
use crate::Result;
use crate::channels::Channel;
use crate::consent::list_purposes;
use crate::cultures;
use crate::db::ReadTx;
use crate::profiles::{AttributeType, CHANNELS, CoreField, attribute_rows};
use crate::segments::Op;

#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct RuleField {
    pub field: String,
    pub name: String,
    pub group: String,
    #[serde(rename = "type")]
    pub value_type: RuleType,
    pub ops: Vec<Op>,
    pub choices: Vec<RuleChoice>,
    /// An SQL expression over `p`; NULL where the person has no value.
    #[serde(skip)]
    #[ts(skip)]
    pub(super) expression: String,
    /// Of a holiday: the locales whose culture cards greet it.
    #[serde(skip)]
    #[ts(skip)]
    pub(super) locales: Vec<String>,
}

/// The field that asks for a language alone.
pub const LANGUAGE: &str = "language";

impl RuleField {
    /// Whether no other value than those offered can ever be there. An attribute may hold what was once offered.
    pub fn offers_all(&self) -> bool {
        self.value_type == RuleType::Choice && !self.field.starts_with("attribute:")
    }

    /// Of a holiday: who marks it.
    pub fn kept_by(&self) -> &'static str {
        match (self.locales.is_empty(), self.expression == holidays::NO_FAITH) {
            (_, true) => "whose culture marks",
            (true, false) => "whose faith calendar marks",
            (false, false) => "whose culture or faith calendar marks",
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct RuleChoice {
    pub value: String,
    pub name: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum RuleType {
    Text,
    Number,
    Date,
    YesNo,
    Choice,
    List,
    Consent,
    Locale,
}

impl RuleType {
    fn ops(self) -> Vec<Op> {
        use Op::{
            After, Before, Contains, Given, Has, HasNot, Is, IsKnown, IsMissing, IsNot, LastDays, Less, MonthsAgo,
            More, NeverAsked, StartsWith, Withdrawn, WithinDays,
        };
        match self {
            RuleType::Text => vec![Is, IsNot, Contains, StartsWith, IsKnown, IsMissing],
            RuleType::Number => vec![Is, IsNot, Less, More, IsKnown, IsMissing],
            RuleType::Date => vec![Is, Before, After, WithinDays, LastDays, MonthsAgo, IsKnown, IsMissing],
            RuleType::YesNo => vec![Is, IsKnown, IsMissing],
            RuleType::Choice | RuleType::Locale => vec![Is, IsNot, IsKnown, IsMissing],
            RuleType::List => vec![Has, HasNot, IsKnown, IsMissing],
            RuleType::Consent => vec![Given, Withdrawn, NeverAsked],
        }
    }
}

impl From<AttributeType> for RuleType {
    fn from(value_type: AttributeType) -> Self {
        match value_type {
            AttributeType::Text => RuleType::Text,
            AttributeType::Number => RuleType::Number,
            AttributeType::Date => RuleType::Date,
            AttributeType::YesNo => RuleType::YesNo,
            AttributeType::Choice => RuleType::Choice,
            AttributeType::List => RuleType::List,
        }
    }
}

pub fn rule_fields(tx: &ReadTx) -> Result<Vec<RuleField>> {
    let mut fields = Vec::new();
    let mut add = |field: String,
                   name: String,
                   group: &str,
                   value_type: RuleType,
                   choices: Vec<RuleChoice>,
                   expression: String| {
        fields.push(RuleField {
            field,
            name,
            group: group.to_owned(),
            value_type,
            ops: value_type.ops(),
            choices,
            expression,
            locales: Vec::new(),
        });
    };
    let locales = used_locales(tx)?;
    let tags_in_use: Vec<String> = locales.iter().map(|locale| locale.value.clone()).collect();
    let mut languages: Vec<RuleChoice> = Vec::new();
    for locale in &locales {
        let language = locale.value.split('-').next().unwrap_or(&locale.value).to_owned();
        if !languages.iter().any(|known| known.value == language) {
            languages.push(RuleChoice { name: cultures::english_name(&language), value: language });
        }
    }
    let language =
        "CASE WHEN instr(p.locale, '-') > 0 THEN substr(p.locale, 1, instr(p.locale, '-') - 1) ELSE p.locale END";
    add(LANGUAGE.into(), "Language".into(), "Person", RuleType::Locale, languages, language.into());
    add("locale".into(), "Language and region".into(), "Person", RuleType::Locale, locales, "p.locale".into());
    for field in CoreField::ALL {
        let (value_type, choices) = match field {
            CoreField::Locale => continue,
            CoreField::Birthday => (RuleType::Date, Vec::new()),
            CoreField::Gender => (RuleType::Choice, choices(&["feminine", "masculine", "other"])),
            CoreField::PreferredChannel => (RuleType::Choice, choices(&CHANNELS)),
            CoreField::Register => (RuleType::Choice, choices(&["formal", "informal", "neutral"])),
            _ => (RuleType::Text, Vec::new()),
        };
        add(field.key().into(), field.words().into(), "Person", value_type, choices, format!("p.{}", field.column()));
    }
    let tags = used_tags(tx)?;
    let tags_expression =
        "(SELECT json_group_array(tag) FROM profile_tags t WHERE t.profile_id = p.id HAVING count(*) > 0)";
    add("tag".into(), "Tag".into(), "Tags", RuleType::List, tags, tags_expression.into());
    for (id, attribute) in attribute_rows(tx)? {
        let expression =
            format!("(SELECT v.value FROM attribute_values v WHERE v.attribute_id = {} AND v.profile_id = p.id)", id.0);
        let offered: Vec<&str> = attribute.choices.iter().map(String::as_str).collect();
        let field = format!("attribute:{}", attribute.key);
        add(field, attribute.name, "Attributes", attribute.value_type.into(), choices(&offered), expression);
    }
    for purpose in list_purposes(tx)? {
        for channel in Channel::ALL {
            let field = format!("consent:{}:{}", purpose.key, channel.as_str());
            let way = if channel == Channel::Sms { "SMS" } else { channel.as_str() };
            let name = format!("{} by {way}", purpose.name);
            let state = format!(
                "(SELECT c.state FROM consent_records c WHERE c.id = {})",
                crate::consent::state_sql(&purpose.key, channel)
            );
            add(field, name, "Choices", RuleType::Consent, Vec::new(), state);
        }
    }
    let faith = holidays::faith_expression(&fields);
    fields.extend(holidays::fields(tx, &tags_in_use, faith.as_deref())?);
    Ok(fields)
}

/// The fields with the countries and time zones people have as choices: whoever builds a rule need not know a code.
pub fn list_rule_fields(tx: &ReadTx) -> Result<Vec<RuleField>> {
    let mut fields = rule_fields(tx)?;
    for field in &mut fields {
        let used = match CoreField::from_key(&field.field) {
            Some(CoreField::Country) => "SELECT DISTINCT postal_country FROM profiles WHERE postal_country IS NOT NULL",
            Some(CoreField::TimeZone) => "SELECT DISTINCT time_zone FROM profiles WHERE time_zone IS NOT NULL",
            _ => continue,
        };
        let used = crate::segments::store::distinct(tx, used)?;
        let coded = used.into_iter().map(|value| cultures::region(&value).map(str::to_owned).unwrap_or(value));
        let named = |value: String| RuleChoice {
            name: cultures::country_name(&value, "en").unwrap_or_else(|| value.clone()),
            value,
        };
        field.choices = coded.collect::<BTreeSet<_>>().into_iter().map(named).collect();
    }
    Ok(fields)
}

fn choices(words: &[&str]) -> Vec<RuleChoice> {
    words.iter().map(|word| RuleChoice { value: (*word).to_owned(), name: (*word).to_owned() }).collect()
}

fn used_locales(tx: &ReadTx) -> Result<Vec<RuleChoice>> {
    let tags = crate::segments::store::distinct(
        tx,
        "SELECT DISTINCT locale FROM profiles WHERE locale IS NOT NULL ORDER BY locale",
    )?;
    Ok(tags.into_iter().map(|tag| RuleChoice { name: cultures::english_name(&tag), value: tag }).collect())
}

fn used_tags(tx: &ReadTx) -> Result<Vec<RuleChoice>> {
    let tags = crate::segments::store::distinct(tx, "SELECT DISTINCT tag FROM profile_tags ORDER BY tag LIMIT 500")?;
    Ok(tags.into_iter().map(|tag| RuleChoice { name: tag.clone(), value: tag }).collect())
}
