//! The words of the command line.

mod export;

use std::path::PathBuf;

use attune_engine::channels::Channel;
use attune_engine::dialects::Dialect;
use attune_engine::time::{Date, Timestamp};
use clap::{Parser, Subcommand, ValueEnum};

pub use export::Export;

/// Personal messages from one workspace file, without a screen.
#[derive(Debug, Parser)]
#[command(name = "attune", version, arg_required_else_help = true)]
pub struct Args {
    /// Print one JSON value instead of words.
    #[arg(long, global = true)]
    pub json: bool,
    /// Take this as the present, for example 2026-11-23T09:00:00Z.
    #[arg(long, global = true, value_parser = instant)]
    pub now: Option<Timestamp>,
    /// The number that anything random is derived from.
    #[arg(long, global = true, default_value_t = 0)]
    pub seed: u64,
    #[command(subcommand)]
    pub verb: Verb,
}

fn instant(text: &str) -> Result<Timestamp, String> {
    text.parse().map_err(|_| "not an instant like 2026-11-23T09:00:00Z".to_owned())
}

pub fn date(text: &str) -> Result<Date, String> {
    let day = text.parse().ok().filter(|_| text.len() == "2026-05-01".len());
    day.ok_or_else(|| "not a day like 2026-05-01".to_owned())
}

#[derive(Debug, Subcommand)]
pub enum Verb {
    /// Make a workspace, empty or with the sample.
    New {
        file: PathBuf,
        #[arg(long)]
        sample: bool,
    },
    /// Copy a workspace as it is now, also while it is open.
    Copy {
        file: PathBuf,
        to: PathBuf,
        /// Replace a file that is there already.
        #[arg(long)]
        overwrite: bool,
    },
    /// Bring people in from a CSV file or an XLSX workbook.
    Import {
        file: PathBuf,
        #[arg(value_name = "CONTACTS")]
        csv: PathBuf,
        /// A mapping file; without it the columns are guessed.
        #[arg(long)]
        mapping: Option<PathBuf>,
        /// The sheet of a workbook; without it the first.
        #[arg(long)]
        sheet: Option<String>,
        /// Say what would happen and change nothing.
        #[arg(long)]
        dry_run: bool,
    },
    /// Take an import back.
    Undo { file: PathBuf, import: String },
    /// Share templates and what they need as a file.
    Kit {
        #[command(subcommand)]
        verb: KitVerb,
    },
    /// Show one person's message as it would be exported.
    Preview {
        file: PathBuf,
        template: String,
        /// The person's email address.
        #[arg(long)]
        person: String,
        /// Try this language instead of the person's own.
        #[arg(long)]
        locale: Option<String>,
    },
    /// Bring a template in from another program.
    Templates {
        #[command(subcommand)]
        verb: TemplatesVerb,
    },
    /// Say what should be mended in a template before anybody gets it: each finding with its rule, severity, text, place
    /// and words. Severity is hint, warning or blocks (nobody is sent the text as long as it stands).
    Lint {
        file: PathBuf,
        template: String,
        /// Judge what this campaign sends it for, instead of every campaign that does.
        #[arg(long)]
        campaign: Option<String>,
    },
    /// Say what of a template is written, borrowed, stale or missing in each language, and who reads it.
    Coverage {
        file: PathBuf,
        template: String,
        /// Count this campaign's audience instead of everybody.
        #[arg(long)]
        campaign: Option<String>,
    },
    /// Say that somebody read a text of a template and stands by it, or take that back.
    Vouch(Vouching),
    /// Give a template's texts to a translator, and take them back.
    Translate {
        #[command(subcommand)]
        verb: TranslateVerb,
    },
    /// Render everybody and say who gets it, who does not, and why.
    Check {
        file: PathBuf,
        campaign: String,
        /// Write everybody who does not get it, and why, into a new .csv or .xlsx file.
        #[arg(long)]
        excluded: Option<PathBuf>,
    },
    /// Write the batch into a folder.
    Export(Export),
    /// Say why somebody got a message.
    Receipt {
        file: PathBuf,
        batch: String,
        /// The person's email address.
        #[arg(long)]
        person: String,
    },
    /// Write everybody who got nothing in a batch, as they were judged then, into a new .csv or .xlsx file.
    Excluded {
        file: PathBuf,
        batch: String,
        #[arg(long)]
        out: PathBuf,
    },
    /// Say that a batch, or some of its messages, were sent, or not and why.
    Sent(crate::sent::Sent),
    /// List people.
    People {
        file: PathBuf,
        #[arg(long)]
        search: Option<String>,
    },
    /// List the holidays of a country, a language's country or a faith.
    Holidays {
        /// Two capitals (DE), a language tag (fr-CA) or a faith (islamic, christian_western, …).
        of: String,
        /// The first day, for example 2026-05-01; without it and --to, this year.
        #[arg(long, value_parser = date)]
        from: Option<Date>,
        /// The last day.
        #[arg(long, value_parser = date)]
        to: Option<Date>,
    },
    /// What each culture is like, by default or in a workspace.
    Culture {
        #[command(subcommand)]
        verb: CultureVerb,
    },
    /// Say how somebody is greeted.
    Greet(Greet),
    /// How a text travels as SMS.
    Sms {
        #[command(subcommand)]
        verb: SmsVerb,
    },
    /// Run any command of the list with a JSON request.
    Call { file: PathBuf, command: String, request: Option<String> },
    /// List the commands.
    Commands,
}

#[derive(Debug, Subcommand)]
pub enum SmsVerb {
    /// Count what a text takes: its alphabet, units and segments, and what forces the dearer alphabet, always as JSON.
    Count {
        /// The text; - reads it from standard input.
        #[arg(allow_hyphen_values = true)]
        text: String,
    },
}

#[derive(Debug, Subcommand)]
pub enum KitVerb {
    /// Add or change everything in the kit, by its keys.
    Apply { file: PathBuf, kit: PathBuf },
    /// Write the workspace's templates and what they need.
    Export { file: PathBuf, kit: PathBuf },
}

#[derive(Debug, Subcommand)]
pub enum TemplatesVerb {
    /// Translate a file into a new template, and say what stayed as it was.
    Import(Bring),
}

#[derive(Debug, clap::Args)]
pub struct Bring {
    pub file: PathBuf,
    /// The file of the other program.
    pub source: PathBuf,
    /// The program, or the kind of placeholder, it was written for.
    #[arg(long)]
    pub from: Program,
    /// Print the report as JSON.
    #[arg(long)]
    pub report: bool,
    /// The subject, where the file does not say one.
    #[arg(long)]
    pub subject: Option<String>,
    /// The language of its words, such as de-CH, where the file does not say it.
    #[arg(long)]
    pub locale: Option<String>,
    /// What it is sent as.
    #[arg(long, value_parser = channel, default_value = "email")]
    pub channel: Channel,
    /// Keep it as one page of source, with the look it has.
    #[arg(long)]
    pub whole: bool,
}

pub(crate) fn channel(word: &str) -> Result<Channel, String> {
    Channel::parse(word, "--channel").map_err(|error| error.to_string())
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum Program {
    Mailchimp,
    Liquid,
    Braze,
    Hubspot,
    Handlebars,
    Listmonk,
    Mautic,
    Notify,
    Civicrm,
    Brackets,
    Word,
    Libreoffice,
    Html,
    Mjml,
}

impl From<Program> for Dialect {
    fn from(program: Program) -> Self {
        match program {
            Program::Mailchimp => Dialect::Mailchimp,
            Program::Liquid => Dialect::Liquid,
            Program::Braze => Dialect::Braze,
            Program::Hubspot => Dialect::Hubspot,
            Program::Handlebars => Dialect::Handlebars,
            Program::Listmonk => Dialect::Listmonk,
            Program::Mautic => Dialect::Mautic,
            Program::Notify => Dialect::Notify,
            Program::Civicrm => Dialect::Civicrm,
            Program::Brackets => Dialect::Brackets,
            Program::Word => Dialect::Word,
            Program::Libreoffice => Dialect::Libreoffice,
            Program::Html => Dialect::Html,
            Program::Mjml => Dialect::Mjml,
        }
    }
}

#[derive(Debug, Subcommand)]
pub enum CultureVerb {
    /// The cultures the studio knows, or those a workspace serves.
    List {
        /// A workspace.
        #[arg(long)]
        file: Option<PathBuf>,
    },
    /// Everything that is said of a culture, each value with its origin, and its days of the year that begins today.
    Show {
        /// A language tag like en, de-AT or zh-Hant.
        tag: String,
        /// A workspace whose own values are laid over.
        #[arg(long)]
        file: Option<PathBuf>,
    },
}

#[derive(Debug, clap::Args)]
pub struct Greet {
    /// A language tag like en, de-AT or zh-Hant.
    pub tag: String,
    /// formal, neutral or informal; without it the culture's own.
    #[arg(long)]
    pub register: Option<String>,
    #[arg(long)]
    pub title: Option<String>,
    #[arg(long)]
    pub given: Option<String>,
    #[arg(long)]
    pub family: Option<String>,
    /// feminine, masculine or other; left out when it is not known.
    #[arg(long)]
    pub gender: Option<String>,
    /// A workspace whose own values are laid over.
    #[arg(long)]
    pub file: Option<PathBuf>,
}

#[derive(Debug, Subcommand)]
pub enum TranslateVerb {
    /// Write the file for a translator, to --out or to standard output.
    Export {
        #[command(flatten)]
        what: Translate,
        #[arg(long)]
        out: Option<PathBuf>,
    },
    /// Take a translated file (or standard input) back as a new revision.
    Apply {
        #[command(flatten)]
        what: Translate,
        translated: Option<PathBuf>,
        /// Say what would change and change nothing.
        #[arg(long)]
        dry_run: bool,
    },
}

#[derive(Debug, clap::Args)]
pub struct Translate {
    pub file: PathBuf,
    pub template: String,
    /// The language of the translation, such as de-CH.
    #[arg(long)]
    pub to: String,
    /// Translate into the text of this form of address alone.
    #[arg(long)]
    pub register: Option<String>,
    #[arg(long, default_value = "xliff")]
    pub format: TranslationForm,
}

#[derive(Debug, clap::Args)]
pub struct Vouching {
    pub file: PathBuf,
    pub template: String,
    /// The language of the text, such as de-CH.
    #[arg(long)]
    pub locale: String,
    /// The text of this form of address; without it, the one for all.
    #[arg(long)]
    pub register: Option<String>,
    /// Who read it.
    #[arg(long, required_unless_present = "withdraw")]
    pub by: Option<String>,
    /// The last day it counts, for example 2027-05-01; without it, for good.
    #[arg(long, value_parser = date)]
    pub until: Option<Date>,
    /// Nobody stands by it any more.
    #[arg(long, conflicts_with_all = ["by", "until"])]
    pub withdraw: bool,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
pub enum TranslationForm {
    Xliff,
    Csv,
    Po,
}
