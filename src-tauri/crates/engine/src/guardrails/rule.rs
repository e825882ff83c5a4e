//! The rules by name, and how much each weighs until a workspace says otherwise.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// How much a finding weighs. In settings also `off`: the rule is not asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    Off,
    Hint,
    Warning,
    /// Nobody is sent the text as long as it stands.
    Blocks,
}

impl Level {
    pub fn as_str(self) -> &'static str {
        match self {
            Level::Off => "off",
            Level::Hint => "hint",
            Level::Warning => "warning",
            Level::Blocks => "blocks",
        }
    }
}

macro_rules! rules {
    ($($(#[$meta:meta])* $name:ident $word:literal $level:ident),* $(,)?) => {
        /// What is looked for, in the order settings list it.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
        #[serde(rename_all = "snake_case")]
        #[ts(rename = "Guardrail")]
        pub enum Rule { $($(#[$meta])* $name),* }

        impl Rule {
            pub const ALL: &[Rule] = &[$(Rule::$name),*];

            pub fn as_str(self) -> &'static str {
                match self { $(Rule::$name => $word),* }
            }

            /// Only what would send nonsense keeps a text back by default.
            pub fn usual_level(self) -> Level {
                match self { $(Rule::$name => Level::$level),* }
            }
        }
    };
}

rules! {
    MissingFallback "missing_fallback" Warning,
    UnknownAttribute "unknown_attribute" Warning,
    DeadLink "dead_link" Blocks,
    InsecureLink "insecure_link" Warning,
    PlaceholderHost "placeholder_host" Warning,
    LinkText "link_text" Warning,
    ImageAlt "image_alt" Warning,
    TextInImages "text_in_images" Warning,
    SubjectLength "subject_length" Warning,
    SubjectShouting "subject_shouting" Warning,
    SpamHabits "spam_habits" Warning,
    ReadingLevel "reading_level" Hint,
    WordsToAvoid "words_to_avoid" Warning,
    BrandWords "brand_words" Warning,
    InclusiveLanguage "inclusive_language" Hint,
    UnsupportedClaims "unsupported_claims" Warning,
    MixedRegister "mixed_register" Warning,
    InconsistentNumbers "inconsistent_numbers" Warning,
    SensitiveAttribute "sensitive_attribute" Warning,
    PostalAddress "postal_address" Warning,
    OptOut "opt_out" Warning,
    MessageSize "message_size" Warning,
    MailSupport "mail_support" Hint,
    HeadingOrder "heading_order" Hint,
    Contrast "contrast" Warning,
    TableRole "table_role" Hint,
    TextLanguage "text_language" Warning,
    /// The text is not finished, or cannot be read as a message; it goes to nobody whatever settings say.
    Unfinished "unfinished" Blocks,
}

impl Rule {
    /// Whether a workspace may say how much it weighs.
    pub fn is_settable(self) -> bool {
        self != Rule::Unfinished
    }
}
