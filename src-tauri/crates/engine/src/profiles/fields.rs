//! The fields every profile has, by their names in mapping files, columns and words. Attributes are not here.

use std::ops::{Index, IndexMut};

/// Declares each field once: variant, name in files and templates, column, name on screen.
macro_rules! fields {
    ($($variant:ident $key:literal $column:literal $words:literal),* $(,)?) => {
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum CoreField { $($variant),* }

        impl CoreField {
            pub const ALL: [CoreField; [$($key),*].len()] = [$(CoreField::$variant),*];

            /// The name in mapping files, predicates and templates.
            pub fn key(self) -> &'static str {
                match self { $(CoreField::$variant => $key),* }
            }

            pub fn column(self) -> &'static str {
                match self { $(CoreField::$variant => $column),* }
            }

            /// The name on screen.
            pub fn words(self) -> &'static str {
                match self { $(CoreField::$variant => $words),* }
            }
        }
    };
}

fields! {
    ExternalId "id" "external_id" "Number",
    FirstName "first_name" "first_name" "First name",
    LastName "last_name" "last_name" "Last name",
    Title "title" "title" "Title",
    Gender "gender" "gender" "Gender",
    Locale "locale" "locale" "Language",
    Register "register" "register" "Form of address",
    TimeZone "time_zone" "time_zone" "Time zone",
    Birthday "birthday" "birthday" "Birthday",
    Email "email" "email" "Email",
    Phone "phone" "phone" "Phone",
    Line1 "postal.line1" "postal_line1" "Street",
    City "postal.city" "postal_city" "City",
    Postcode "postal.postcode" "postal_postcode" "Postcode",
    Country "postal.country" "postal_country" "Country",
    PreferredChannel "preferred_channel" "preferred_channel" "Preferred channel",
}

impl CoreField {
    pub fn from_key(key: &str) -> Option<CoreField> {
        CoreField::ALL.into_iter().find(|field| field.key() == key)
    }
}

/// The ways a message can reach somebody, as a preference, a mapping file and the ledger write them.
pub const CHANNELS: [&str; 5] = ["email", "sms", "letter", "push", "in-app"];

/// One value per field; None is unknown. Never Some("").
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Core([Option<String>; CoreField::ALL.len()]);

impl Core {
    pub fn get(&self, field: CoreField) -> Option<&str> {
        self[field].as_deref()
    }

    /// The fields that have a value.
    pub fn known(&self) -> impl Iterator<Item = (CoreField, &str)> {
        CoreField::ALL.into_iter().filter_map(|field| self.get(field).map(|value| (field, value)))
    }
}

impl Index<CoreField> for Core {
    type Output = Option<String>;

    fn index(&self, field: CoreField) -> &Option<String> {
        &self.0[field as usize]
    }
}

impl IndexMut<CoreField> for Core {
    fn index_mut(&mut self, field: CoreField) -> &mut Option<String> {
        &mut self.0[field as usize]
    }
}
