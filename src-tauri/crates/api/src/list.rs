//! Every command, declared once: its kind, name, request, response and topics.

use serde_json::Value;

use crate::commands::{
    campaigns, cultures, dialects, fragments, guardrails, holidays, imports, people, personas, pictures, segments,
    templates, theme, translate, vouching, workspace,
};
use crate::{ApiError, ErrorCode, Session};
use attune_engine::progress::Progress;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Changes nothing; its answer is made of its topics.
    Query,
    /// Makes its topics stale.
    Mutation,
}

/// What answers are made of, so that a mutation can say what it makes stale.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Topic {
    Workspace,
    Recent,
    Settings,
    People,
    Attributes,
    Purposes,
    Imports,
    Segments,
    Templates,
    Campaigns,
    Batches,
    Cultures,
    Pictures,
    /// Never changes while the studio runs.
    Fixed,
}

impl Topic {
    pub fn as_str(self) -> &'static str {
        match self {
            Topic::Workspace => "workspace",
            Topic::Recent => "recent",
            Topic::Settings => "settings",
            Topic::People => "people",
            Topic::Attributes => "attributes",
            Topic::Purposes => "purposes",
            Topic::Imports => "imports",
            Topic::Segments => "segments",
            Topic::Templates => "templates",
            Topic::Campaigns => "campaigns",
            Topic::Batches => "batches",
            Topic::Cultures => "cultures",
            Topic::Pictures => "pictures",
            Topic::Fixed => "fixed",
        }
    }
}

#[derive(Debug, Clone, Copy)]
pub struct Command {
    pub name: &'static str,
    pub kind: Kind,
    pub topics: &'static [Topic],
    pub(crate) call: fn(&Session, Value, &dyn Progress) -> Result<Value, ApiError>,
    pub(crate) types: fn(&mut crate::typescript::Types) -> (String, String),
}

/// One line a command: `kind name = module::function(Request) -> Response [topics]`.
macro_rules! commands {
    ($($kind:ident $name:ident = $module:ident($request:ty) -> $response:ty [$($topic:ident),*];)*) => {
        pub const COMMANDS: &[Command] = &[$(Command {
            name: stringify!($name),
            kind: Kind::$kind,
            topics: &[$(Topic::$topic),*],
            call: |session, request, progress| {
                let request: $request = read(request)?;
                let response: $response = $module::$name(session, request, progress)?;
                write(&response)
            },
            types: |types| (types.add::<$request>(), types.add::<$response>()),
        }),*];
    };
}

commands! {
    Query get_workspace = workspace(workspace::Nothing) -> Option<workspace::WorkspaceInfo> [Workspace, People];
    Query list_recent = workspace(workspace::Nothing) -> Vec<crate::recent::Recent> [Recent];
    Mutation forget_recent = workspace(workspace::WorkspacePath) -> () [Recent];
    Mutation open_sample = workspace(workspace::Nothing) -> workspace::WorkspaceInfo
        [Workspace, Recent, Settings, People, Attributes, Purposes, Imports, Segments, Templates, Campaigns, Batches, Cultures,
         Pictures];
    Mutation reset_sample = workspace(workspace::Nothing) -> workspace::WorkspaceInfo
        [Workspace, Recent, Settings, People, Attributes, Purposes, Imports, Segments, Templates, Campaigns, Batches, Cultures,
         Pictures];
    Mutation delete_sample = workspace(workspace::Nothing) -> ()
        [Workspace, Recent, Settings, People, Attributes, Purposes, Imports, Segments, Templates, Campaigns, Batches, Cultures,
         Pictures];
    Mutation create_workspace = workspace(workspace::NewWorkspace) -> workspace::WorkspaceInfo
        [Workspace, Recent, Settings, People, Attributes, Purposes, Imports, Segments, Templates, Campaigns, Batches, Cultures,
         Pictures];
    Mutation open_workspace = workspace(workspace::WorkspacePath) -> workspace::WorkspaceInfo
        [Workspace, Recent, Settings, People, Attributes, Purposes, Imports, Segments, Templates, Campaigns, Batches, Cultures,
         Pictures];
    Mutation close_workspace = workspace(workspace::Nothing) -> ()
        [Workspace, Recent, Settings, People, Attributes, Purposes, Imports, Segments, Templates, Campaigns, Batches, Cultures,
         Pictures];
    Query get_settings = workspace(workspace::Nothing) -> attune_engine::settings::Settings [Settings];
    Mutation save_settings = workspace(attune_engine::settings::Settings) -> attune_engine::settings::Settings
        [Settings, Workspace];
    Query get_sms_prices = workspace(workspace::Nothing) -> attune_engine::channels::sms::SmsPrices [Settings];
    Mutation save_sms_prices = workspace(attune_engine::channels::sms::SmsPrices)
        -> attune_engine::channels::sms::SmsPrices [Settings, Campaigns];
    Query get_theme = theme(workspace::Nothing) -> attune_engine::templates::theme::Theme [Settings];
    Mutation save_theme = theme(attune_engine::templates::theme::Theme) -> attune_engine::templates::theme::Theme
        [Settings, Templates, Campaigns];
    Query check_theme = theme(theme::AskedTheme) -> theme::ShownTheme [Settings];
    Mutation copy_workspace = workspace(workspace::WorkspacePath) -> workspace::CopiedFile [];
    Mutation cancel_job = workspace(workspace::JobOf) -> () [];

    Query list_people = people(people::ListPeople) -> attune_engine::profiles::PeoplePage [People, Segments];
    Query get_person = people(people::PersonById) -> attune_engine::privacy::PersonPage
        [People, Attributes, Purposes, Imports, Batches];
    Mutation save_person = people(attune_engine::profiles::Draft) -> attune_engine::privacy::PersonPage
        [People, Segments, Campaigns];
    Mutation remove_person = people(people::PersonById) -> () [People, Segments, Campaigns];
    Mutation restore_person = people(people::PersonById) -> attune_engine::privacy::PersonPage
        [People, Segments, Campaigns];
    Mutation record_consent = people(attune_engine::consent::NewConsent) -> attune_engine::privacy::PersonPage
        [People, Segments, Campaigns];
    Mutation suppress_person = people(people::NewSuppression) -> attune_engine::privacy::PersonPage
        [People, Segments, Campaigns];
    Query list_attributes = people(workspace::Nothing) -> Vec<attune_engine::profiles::Attribute> [Attributes];
    Mutation save_attribute = people(attune_engine::profiles::Attribute) -> attune_engine::profiles::Attribute
        [Attributes, People, Segments];
    Query list_attribute_uses = people(segments::ByKey) -> attune_engine::privacy::AttributeUses
        [Attributes, People, Segments, Templates, Campaigns];
    Mutation remove_attribute = people(segments::ByKey) -> () [Attributes, People, Segments, Imports];
    Query list_purposes = people(workspace::Nothing) -> Vec<attune_engine::consent::Purpose> [Purposes];
    Mutation save_purpose = people(attune_engine::consent::Purpose) -> attune_engine::consent::Purpose
        [Purposes, People, Segments, Campaigns];
    Query list_purpose_uses = people(segments::ByKey) -> attune_engine::privacy::PurposeUses
        [Purposes, People, Segments, Templates, Campaigns];
    Mutation remove_purpose = people(segments::ByKey) -> () [Purposes, People, Segments];
    Query list_locales = people(workspace::Nothing) -> Vec<people::LocaleChoice> [Fixed];
    Query list_holidays = holidays(holidays::ListHolidays) -> Vec<attune_engine::cultures::Holiday> [Fixed];
    Query get_privacy = people(workspace::Nothing) -> attune_engine::privacy::PrivacyPage
        [People, Attributes, Purposes, Batches];

    Query open_import = imports(imports::OpenImport) -> attune_engine::imports::ImportFile [Attributes];
    Query list_import_targets = imports(workspace::Nothing) -> Vec<attune_engine::imports::ImportTarget>
        [Attributes, Purposes];
    Query plan_import = imports(imports::MappedFile) -> attune_engine::imports::ImportPlan [People, Attributes, Purposes];
    Mutation apply_import = imports(imports::MappedFile) -> attune_engine::imports::ImportReport
        [Imports, People, Attributes, Segments, Campaigns, Workspace];
    Query list_imports = imports(workspace::Nothing) -> Vec<attune_engine::imports::ImportEntry> [Imports];
    Mutation undo_import = imports(imports::ImportById) -> attune_engine::imports::UndoReport
        [Imports, People, Attributes, Segments, Campaigns, Workspace];

    Query list_rule_fields = segments(workspace::Nothing) -> Vec<attune_engine::segments::RuleField>
        [People, Attributes, Purposes, Cultures];
    Query list_segments = segments(workspace::Nothing) -> Vec<attune_engine::segments::Segment>
        [Segments, People, Cultures];
    Query count_segment = segments(segments::Rules) -> attune_engine::segments::SegmentCount [People, Cultures];
    Mutation save_segment = segments(segments::SaveSegment) -> attune_engine::segments::Segment [Segments, Campaigns];
    Mutation archive_segment = segments(segments::ByKey) -> () [Segments, Campaigns];
    Mutation unarchive_segment = segments(segments::ByKey) -> () [Segments, Campaigns];

    Query list_templates = templates(workspace::Nothing) -> Vec<attune_engine::templates::TemplateRow>
        [Templates, Campaigns];
    Query get_template = templates(segments::ByKey) -> attune_engine::templates::Template [Templates];
    Mutation create_template = templates(templates::NewTemplate) -> attune_engine::templates::Template
        [Templates, Attributes];
    Query list_starters = templates(workspace::Nothing) -> Vec<attune_engine::templates::StarterRow> [Fixed];
    Query list_fragments = fragments(workspace::Nothing) -> Vec<attune_engine::templates::FragmentRow> [Templates];
    Query list_fragment_uses = fragments(fragments::FragmentKey) -> attune_engine::templates::FragmentUses
        [Templates, Campaigns];
    Mutation create_fragment = fragments(fragments::NewFragment) -> attune_engine::templates::Template [Templates];
    Mutation save_template = templates(templates::SaveTemplate) -> attune_engine::templates::Template
        [Templates, Campaigns];
    Query plan_foreign_template = dialects(dialects::ForeignTemplate) -> dialects::ForeignPlan
        [Templates, Attributes, People, Settings];
    Mutation bring_template = dialects(dialects::ForeignTemplate) -> attune_engine::dialects::Brought [Templates];
    Query turn_blocks = dialects(dialects::TurnBlocks) -> attune_engine::dialects::Turned [Fixed];
    Mutation archive_template = templates(segments::ByKey) -> () [Templates];
    Mutation unarchive_template = templates(segments::ByKey) -> () [Templates];
    Query list_revisions = templates(segments::ByKey) -> Vec<attune_engine::templates::RevisionRow> [Templates];
    Query list_history = templates(templates::ListHistory) -> attune_engine::templates::History [Templates];
    Query compare_revisions = templates(templates::CompareRevisions) -> attune_engine::templates::Compared
        [Templates, Attributes, People, Cultures, Pictures, Settings];
    Query list_changes = templates(templates::ListChanges) -> Vec<attune_engine::templates::Change>
        [Templates, Attributes];
    Mutation name_revision = templates(templates::NameRevision) -> () [Templates];
    Mutation restore_revision = templates(templates::RestoreRevision) -> attune_engine::templates::Template
        [Templates, Campaigns];
    Mutation vouch_cell = vouching(vouching::VouchForCell) -> attune_engine::templates::VouchedCell
        [Templates, Campaigns];
    Mutation withdraw_vouch = vouching(vouching::CellOf) -> attune_engine::templates::VouchedCell
        [Templates, Campaigns];
    Query list_vouches = vouching(vouching::VouchesOf) -> Vec<attune_engine::templates::PastVouch>
        [Templates, Cultures, Pictures];
    Query list_sides = translate(vouching::CellOf) -> attune_engine::templates::Sides [Templates];
    Mutation export_translation = translate(translate::ForTranslator) -> translate::WrittenFile [];
    Query plan_translation = translate(translate::FromTranslator) -> attune_engine::templates::translate::TranslationPlan
        [Templates];
    Mutation apply_translation = translate(translate::ReadFromTranslator)
        -> attune_engine::templates::translate::TranslationReport [Templates, Campaigns];
    Query preview_template = templates(templates::PreviewTemplate) -> attune_engine::templates::Preview
        [Templates, People, Attributes, Cultures, Pictures];
    Query list_wall = templates(templates::ListWall) -> attune_engine::templates::Wall
        [Templates, People, Attributes, Cultures, Pictures];
    Query preview_wall = templates(templates::PreviewWall) -> Vec<attune_engine::templates::WallTile>
        [Templates, People, Attributes, Cultures, Pictures];
    Query list_personas = personas(workspace::Nothing) -> Vec<attune_engine::templates::Persona>
        [Templates, People, Attributes];
    Mutation save_persona = personas(attune_engine::templates::PersonaDraft) -> attune_engine::id::PersonaId [Templates];
    Mutation remove_persona = personas(personas::PersonaById) -> () [Templates];
    Query list_readers = templates(templates::ListReaders) -> Vec<attune_engine::templates::Reader> [People];
    Query list_chips = templates(templates::ListChips) -> Vec<attune_engine::templates::ChipChoice>
        [People, Attributes, Cultures, Templates];
    Query lint_template = guardrails(guardrails::LintTemplate) -> attune_engine::guardrails::Report
        [Templates, Attributes, Purposes, Campaigns, Segments, Cultures, Pictures, Settings];
    Query mend_template = guardrails(guardrails::MendTemplate) -> attune_engine::templates::document::Document [Fixed];
    Mutation override_findings = guardrails(guardrails::OverrideFindings) -> Vec<attune_engine::guardrails::Finding>
        [Templates, Campaigns];
    Mutation withdraw_overrides = guardrails(guardrails::NamedFindings) -> Vec<attune_engine::guardrails::Finding>
        [Templates, Campaigns];
    Query get_guardrails = guardrails(workspace::Nothing) -> guardrails::Guardrails [Settings];
    Mutation save_guardrail_levels = guardrails(guardrails::SaveLevels) -> guardrails::Guardrails
        [Settings, Templates, Campaigns];
    Mutation save_house_words = guardrails(guardrails::SaveHouseWords) -> guardrails::Guardrails
        [Settings, Templates, Campaigns];
    Query export_kit = templates(workspace::Nothing) -> Value
        [Templates, Segments, Campaigns, Attributes, Purposes, Cultures, Pictures, Settings];
    Mutation apply_kit = templates(templates::ApplyKit) -> attune_engine::kits::KitReport
        [Templates, Segments, Campaigns, Attributes, Purposes, Cultures, Pictures, Settings];

    Query list_cultures = cultures(workspace::Nothing) -> Vec<attune_engine::cultures::CultureRow>
        [Cultures, People, Templates];
    Query get_culture = cultures(cultures::ByTag) -> attune_engine::cultures::CultureCard [Cultures];
    Mutation save_culture = cultures(cultures::SaveCulture) -> attune_engine::cultures::CultureCard [Cultures];
    Query list_number_forms = cultures(cultures::ByTag) -> Vec<attune_engine::cultures::NumberForm> [];
    Query list_idioms = cultures(workspace::Nothing) -> Vec<attune_engine::cultures::Idiom>
        [Cultures, People, Templates];

    Query list_pictures = pictures(pictures::ListPictures) -> Vec<attune_engine::pictures::PictureSlot>
        [Pictures, Templates];
    Query get_picture = pictures(pictures::PictureByFile) -> pictures::PictureData [Fixed];
    Query look_at_picture = pictures(pictures::PictureAtPath) -> pictures::PictureSeen [Fixed];
    Mutation put_picture = pictures(pictures::PutPicture) -> pictures::SlotKey [Pictures, Campaigns];
    Mutation name_picture = pictures(pictures::NamePicture) -> () [Pictures];
    Mutation say_alternative = pictures(pictures::SayAlternative) -> () [Pictures, Campaigns];
    Mutation remove_picture = pictures(pictures::RemovePicture) -> () [Pictures, Campaigns];

    Query list_campaigns = campaigns(workspace::Nothing) -> Vec<attune_engine::campaigns::CampaignRow>
        [Campaigns, Segments, Templates, Purposes, People, Batches, Cultures];
    Query get_campaign = campaigns(segments::ByKey) -> attune_engine::campaigns::CampaignRow
        [Campaigns, Segments, Templates, Purposes, People, Batches, Cultures];
    Mutation save_campaign = campaigns(attune_engine::campaigns::Campaign) -> attune_engine::campaigns::CampaignRow
        [Campaigns, Templates];
    Mutation archive_campaign = campaigns(segments::ByKey) -> () [Campaigns, Templates];
    Query get_coverage = campaigns(campaigns::CoverageOf) -> attune_engine::campaigns::Coverage
        [Templates, People, Segments, Campaigns, Cultures, Pictures, Settings];
    Mutation unarchive_campaign = campaigns(segments::ByKey) -> () [Campaigns, Templates];
    Mutation check_campaign = campaigns(campaigns::ByCampaign) -> attune_engine::campaigns::Ledger [];
    Mutation export_excluded = campaigns(campaigns::ExportExcluded) -> campaigns::ExcludedFile [];
    Mutation export_batch_excluded = campaigns(campaigns::ExportBatchExcluded) -> campaigns::ExcludedFile [];
    Mutation let_in = vouching(vouching::LetThemIn) -> attune_engine::campaigns::LetIn [Campaigns];
    Mutation withdraw_let_in = vouching(vouching::KeptOutBy) -> () [Campaigns];
    Mutation export_batch = campaigns(campaigns::ExportBatch) -> attune_engine::exports::BatchReport [Batches, People, Campaigns];
    Query usual_print = campaigns(attune_engine::channels::letter::PrintOptions)
        -> attune_engine::channels::letter::PrintOptions [Settings];
    Query list_batches = campaigns(workspace::Nothing) -> Vec<attune_engine::exports::BatchRow> [Batches];
    Query get_batch = campaigns(campaigns::ByBatch) -> campaigns::BatchPage [Batches];
    Mutation record_delivery = campaigns(attune_engine::exports::NewDelivery) -> campaigns::BatchPage [Batches];
    Query find_receivers = campaigns(campaigns::ListOfReceivers) -> attune_engine::exports::NamedReceivers [Batches];
    Query get_receipt = campaigns(campaigns::ByReceipt) -> attune_engine::exports::ReceiptView [Batches, People];
}

/// Runs one command. The name is the same string in the button, the client, this list and the log.
pub fn dispatch(session: &Session, command: &str, request: Value, progress: &dyn Progress) -> Result<Value, ApiError> {
    let found = COMMANDS.iter().find(|known| known.name == command);
    let found = found.ok_or_else(|| ApiError {
        code: ErrorCode::Invalid,
        message: format!("There is no command “{command}”."),
        field: None,
    })?;
    (found.call)(session, request, progress)
}

fn read<T: serde::de::DeserializeOwned>(request: Value) -> Result<T, ApiError> {
    let request = if request.is_null() { Value::Object(serde_json::Map::new()) } else { request };
    serde_json::from_value(request).map_err(|error| ApiError {
        code: ErrorCode::Invalid,
        message: format!("The request cannot be read: {}.", attune_engine::Error::of_shape(&error)),
        field: None,
    })
}

fn write<T: serde::Serialize>(response: &T) -> Result<Value, ApiError> {
    serde_json::to_value(response).map_err(|error| ApiError {
        code: ErrorCode::Internal,
        message: format!("The answer cannot be written: {error}."),
        field: None,
    })
}
