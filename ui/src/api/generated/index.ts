// Written by `cargo xtask codegen` from the command list. Not edited by hand.

export type ApiError = { code: ErrorCode, message: string, field: string | null, };
export type ApplyKit = { kit: unknown, };
export type AskedTheme = { theme: Theme, level: ThemeLevel, };
export type AttachedSum = { 
/**
 * With a letter.
 */
letters: number | null, 
/**
 * Of these, in another language than the email; absent where there is none.
 */
letters_otherwise?: number, 
/**
 * With a calendar's file.
 */
calendars: number | null, 
/**
 * Without one: there is no appointment to come.
 */
without_calendar: number, };
export type Attachment = { "kind": "letter", 
/**
 * The key of a letter's template.
 */
template: string, } | { "kind": "invitation" } & Invitation;
export type Attribute = { key: string, name: string, type: AttributeType, kind: AttributeKind, sensitivity: Sensitivity, choices: Array<string>, 
/**
 * Of a list: what each entry says, where it says several things.
 */
parts?: Array<ListPart>, };
export type AttributeKind = "demographic" | "behavioural" | "psychographic";
export type AttributeType = "text" | "number" | "date" | "yes_no" | "choice" | "list";
export type AttributeUses = { 
/**
 * How many people have a value.
 */
people: number, templates: Array<Use>, fragments: Array<Use>, segments: Array<Use>, };
export type AttributeValue = { key: string, name: string, type: AttributeType, kind: AttributeKind, sensitivity: Sensitivity, value: unknown, shown: string, origin: Origin, };
export type BatchChannel = { channel: Channel, format: ExportFormat, exported: number, delivered: DeliveryCount, 
/**
 * What was said of all that went out by it.
 */
delivery: Delivery | null, };
export type BatchCount = { batch: BatchId, campaign: string, campaign_name: string, at: string, exported: Count, sent: Count, not_sent: Count, 
/**
 * Nobody has said yet what became of them.
 */
unknown: Count, };
export type BatchId = string;
export type BatchPage = { 
/**
 * The first thousand.
 */
people: Array<Receiver>, 
/**
 * How to send it; null for a batch of an older version.
 */
handover: Handover | null, batch: BatchId, campaign: string, campaign_name: string, at: string, 
/**
 * Of its first channel.
 */
format: ExportFormat, audience: number, exported: number, excluded: Array<ReasonCount>, delivered: DeliveryCount, 
/**
 * What was said of the whole batch.
 */
delivery: Delivery | null, 
/**
 * What went out by each channel.
 */
channels: Array<BatchChannel>, };
export type BatchReport = { audience: number, exported: number, excluded: Array<ReasonCount>, 
/**
 * How many went out by which channel.
 */
channels: Array<Reached>, batch: BatchId, files: Array<string>, folder: string, 
/**
 * Who was left out by choice, or needs mending.
 */
left_out: Array<ExcludedGroup>, 
/**
 * Who got a message because somebody let them in.
 */
let_in: Array<LetInGroup>, 
/**
 * What goes with the exported emails, where anything does. Only emails in files of their own or in a mailbox carry it.
 */
attached: AttachedSum | null, 
/**
 * Of those exported, whom an app knows by no device: the files for push services are without them.
 */
without_device: number, 
/**
 * The address to upload the pictures of this batch to: its emails fetch them there.
 */
pictures_at: string | null, 
/**
 * Who waits for a better moment; each one's own stands in the manifest.
 */
waiting: Array<Waiting>, handover: Handover, };
export type BatchRow = { batch: BatchId, campaign: string, campaign_name: string, at: string, 
/**
 * Of its first channel.
 */
format: ExportFormat, audience: number, exported: number, excluded: Array<ReasonCount>, delivered: DeliveryCount, 
/**
 * What was said of the whole batch.
 */
delivery: Delivery | null, 
/**
 * What went out by each channel.
 */
channels: Array<BatchChannel>, };
export type Binding = "file_each" | "one_file";
export type Block = { id: string, } & ({ "kind": "heading" } | { "kind": "text" } | { "kind": "button" } | { "kind": "image", slot: string, link?: string | null, width: PictureWidth, } | { "kind": "divider" } | { "kind": "spacer", size: SpacerSize, } | { "kind": "quote" } | { "kind": "list", of: string, style: ParagraphStyle, 
/**
 * Whoever has none, and is told nothing else, gets the message without it. Otherwise they would not get it.
 */
omit?: boolean, } | { "kind": "table", across: number, down: number, 
/**
 * Whether the first row says what the columns are.
 */
header: boolean, } | { "kind": "contact", links: Array<ContactLink>, } | { "kind": "columns", columns: Array<Array<Block>>, } | { "kind": "condition", where: Predicate | null, blocks: Array<Block>, else?: Array<Block>, } | { "kind": "fragment", key: string, } | { "kind": "source", framed?: boolean, });
export type Brought = { template: string, kept: number, translated: number, marked: Array<Mark>, 
/**
 * What else the author should know, in sentences.
 */
notes: Array<string>, 
/**
 * What the file said itself, and nobody had to guess.
 */
said: Array<Said>, shape: Shape, 
/**
 * What stays source, and why; the page itself where the whole does.
 */
stayed: Array<Stayed>, 
/**
 * Its own pictures, which are among the workspace's now. One that could not be taken is among `marked`.
 */
pictures: Array<BroughtPicture>, };
export type BroughtPicture = { slot: string, name: string, 
/**
 * SHA-256 of its bytes, in hexadecimal.
 */
file: string, 
/**
 * Empty: it only decorates. None: the file does not say.
 */
alt: string | null, };
export type ByBatch = { batch: BatchId, };
export type ByCampaign = { campaign: string, };
export type ByKey = { key: string, };
export type ByReceipt = { batch: BatchId, person: ProfileId, };
export type ByTag = { tag: string, };
export type Campaign = { key: string, name: string, segment: string | null, template: string, channel: Channel, 
/**
 * Tried after the first, in this order; no channel is there twice.
 */
also: Array<CampaignWay>, purpose: string, from: string, reply_to: string | null, 
/**
 * Whether somebody who reads another language may get the template's default one.
 */
other_language: boolean, 
/**
 * Whether people are kept out whose text nobody stands by.
 */
vouched_only: boolean, 
/**
 * Whether people are kept out whose nearest text is in another register than theirs. One in another script always
 * keeps them out.
 */
no_crossing: boolean, sending: Sending, };
export type CampaignRow = { segment_name: string, template_name: string, purpose_name: string, audience: number, 
/**
 * When it was last exported.
 */
last_batch: string | null, key: string, name: string, segment: string | null, template: string, channel: Channel, 
/**
 * Tried after the first, in this order; no channel is there twice.
 */
also: Array<CampaignWay>, purpose: string, from: string, reply_to: string | null, 
/**
 * Whether somebody who reads another language may get the template's default one.
 */
other_language: boolean, 
/**
 * Whether people are kept out whose text nobody stands by.
 */
vouched_only: boolean, 
/**
 * Whether people are kept out whose nearest text is in another register than theirs. One in another script always
 * keeps them out.
 */
no_crossing: boolean, sending: Sending, };
export type CampaignWay = { channel: Channel, template: string, 
/**
 * None: what the campaign says of itself, as far as it suits the channel.
 */
from?: string, };
export type CardValue = { 
/**
 * "address.register", "idioms.good_luck".
 */
key: string, value: unknown, origin: SaidBy, 
/**
 * The tag it was said at; "und" is said of everybody.
 */
from: string, };
export type Case = { value: string, words: string, };
export type Cell = { locale: string, register: Register | null, subject: Inline, 
/**
 * By block id. A visible block without its field makes the cell incomplete.
 */
fields: { [key in string]: Field }, 
/**
 * Where touching a notification leads: Tera source, a plain address or the app's own scheme. None: where its first
 * button does.
 */
link?: string, 
/**
 * Blocks this cell leaves out.
 */
hidden: Array<string>, 
/**
 * By "subject" or block id, in what this cell differs from its source on purpose: placeholders by name, and
 * "#numbers", "#links", "#conditions", "#register".
 */
meant?: { [key in string]: Array<string> }, 
/**
 * By "subject" or block id, the address of the source's words that this cell's words were read against and found
 * to fit still. Where the source says exactly that, a part is not out of date, however old its words are.
 */
kept?: { [key in string]: string }, };
export type CellName = { locale: string, register: Register | null, };
export type CellOf = { template: string, locale: string, register: Register | null, };
export type Change = { cell: CellName, 
/**
 * Empty where what changed is no word.
 */
pieces: Array<Piece>, };
export type Changed = "words" | "surroundings";
export type ChangedUnit = { unit: string, before: string, after: string, };
export type Channel = "email" | "sms" | "letter" | "push" | "in-app";
export type Cheaper = { text: string, segments: number, swaps: Array<Swap>, };
export type ChipChoice = { name: string, label: string, group: string, type: AttributeType, example: string | null, 
/**
 * What words can depend on here: an answer of a choice, "true" and "false", or a gender.
 */
choices: Array<string>, 
/**
 * Of a list: what each item says. "item" is an item that is a text, "item.date" the date of one with several facts.
 */
facts?: Array<Fact>, };
export type Choice = { purpose: string, purpose_name: string, channel: Channel, state: ConsentState, recorded_at: string | null, how: string | null, evidence: string | null, };
export type Colour = string;
export type Colours = { 
/**
 * Buttons and links.
 */
accent?: Colour, ink?: Colour, 
/**
 * What the words stand on.
 */
sheet?: Colour, 
/**
 * What is around the sheet.
 */
paper?: Colour, };
export type Column = { id: string, 
/**
 * subject, picture, alternative, idioms, or the kind of a block with words.
 */
kind: string, 
/**
 * How it begins in the source's words; what a picture is called.
 */
begins: string, };
export type CompareRevisions = { key: string, number: number, with: number | null, cell: CellName, person: ProfileId | null, };
export type Compared = { 
/**
 * None: there was no such text.
 */
before: Preview | null, now: Preview | null, 
/**
 * The words of both in one text; empty where no word changed.
 */
pieces: Array<Piece>, 
/**
 * The texts of either state.
 */
cells: Array<CellName>, };
export type ConsentCoverage = { purpose: string, purpose_name: string, channel: Channel, given: Count, withdrawn: Count, never_asked: Count, };
export type ConsentState = "given" | "withdrawn" | "never_asked";
export type ContactLink = { service: Service, address: string, };
export type Contrast = { 
/**
 * text, links, footer or button.
 */
what: string, 
/**
 * In mail programs that are dark.
 */
dark: boolean, 
/**
 * 1 to 21, to one decimal, never rounded up.
 */
ratio: number, enough: boolean, };
export type CopiedFile = { 
/**
 * With the ending of a workspace, whatever was asked for.
 */
path: string, bytes: number, };
export type Count = { "shown": "exact", count: number, } | { "shown": "few" } | { "shown": "nearly_all" } | { "shown": "hidden" };
export type Coverage = { template: string, 
/**
 * Whose audience was counted; None is everybody here.
 */
campaign: string | null, 
/**
 * The cell the others are written after.
 */
source: CellName | null, columns: Array<Column>, rows: Array<CoverageRow>, 
/**
 * Everybody counted: those in rows and those nobody may write to in any language there is.
 */
people: number, unserved: number, };
export type CoverageOf = { template: string, campaign: string | null, };
export type CoverageRow = { 
/**
 * The locale in words.
 */
language: string, 
/**
 * Who reads exactly this.
 */
people: number, 
/**
 * The cell this row borrows, when it has none of its own.
 */
from: CellName | null, 
/**
 * What lies between reader and cell.
 */
crosses: Array<Crossing>, 
/**
 * By column.
 */
parts: { [key in string]: PartState }, 
/**
 * The cultures whose words its sayings are, where they are not its own.
 */
sayings_from: Array<string>, 
/**
 * By column, the culture whose picture or alternative text this cell borrows; empty for the one for every culture.
 */
lenders: { [key in string]: string }, 
/**
 * Who stands by this text; a borrowed row has none of its own.
 */
vouch: Vouch | null, 
/**
 * Why nobody of this row is sent it.
 */
kept_back: RowKeptBack | null, locale: string, register: Register | null, };
export type Crossing = "language" | "script" | "region" | "register";
export type CultureCard = { tag: string, name: string, native: string, rtl: boolean, reviewed: boolean, 
/**
 * The locales its values are inherited along, nearest first.
 */
chain: Array<string>, 
/**
 * The locales that staff may have it go by: of its language and script, and not going by it themselves.
 */
parents: Array<string>, 
/**
 * In the card's order.
 */
values: Array<CardValue>, 
/**
 * What a reader there sees: `preview.date`, `preview.number`, `preview.price` (in the currency of the region),
 * `preview.percent`, `preview.phone`, `preview.full_name`, `preview.address` (lines).
 */
previews: Array<CardValue>, 
/**
 * Places of the card where nobody says anything.
 */
unsaid: Array<string>, };
export type CultureRow = { tag: string, 
/**
 * In English.
 */
name: string, 
/**
 * In its own language.
 */
native: string, rtl: boolean, 
/**
 * How many people read it.
 */
people: number, 
/**
 * How many values staff changed at this very tag.
 */
ours: number, 
/**
 * Whether a native reader has confirmed what the product says.
 */
reviewed: boolean, };
export type Delivery = { state: DeliveryState, reason: NotSentReason | null, note: string | null, 
/**
 * The day it was sent, or came back: 2026-11-23.
 */
on: string, };
export type DeliveryCount = { sent: number, not_sent: number, };
export type DeliveryState = "sent" | "not_sent";
export type Diagnostic = { line: number, column: number, message: string, severity: Severity, part: Part, 
/**
 * The block the place belongs to, where the compiler of blocks knows it.
 */
block: string | null, 
/**
 * The name a template reads, when the finding is about it.
 */
placeholder: string | null, 
/**
 * A difference from the cell this one is written after: what its author writes into the cell's `meant` to keep it.
 */
differs: string | null, };
export type Dialect = "mailchimp" | "liquid" | "braze" | "hubspot" | "handlebars" | "listmonk" | "mautic" | "notify" | "civicrm" | "brackets" | "word" | "libreoffice" | "html" | "mjml";
export type Difference = { 
/**
 * A block's id, or "subject".
 */
part: string, 
/**
 * subject, or a block's kind.
 */
kind: string, 
/**
 * How it begins, in the source's words where it has any.
 */
begins: string, } & ({ "how": "left_out" } | { "how": "added" } | { "how": "unwritten" } | { "how": "paragraphs", here: number, there: number, });
export type Document = { blocks: Array<Block>, cells: Array<Cell>, 
/**
 * In what its messages look otherwise than the workspace's; once it is whole, the look itself.
 */
theme?: Theme, 
/**
 * What goes with its emails: at most one of each kind.
 */
attachments?: Array<Attachment>, };
export type EmailAs = "finished" | "drafts";
export type Encoding = "gsm7" | "ucs2";
export type Envelope = "din-5008-a" | "din-5008-b" | "sn-010130-left" | "sn-010130-right" | "us-10" | "uk-dl";
export type ErrorCode = "invalid" | "not_found" | "locked" | "refused" | "cancelled" | "place" | "no_workspace" | "internal";
export type ExcludedFile = { 
/**
 * With its ending, whatever was asked for.
 */
path: string, people: number, };
export type ExcludedGroup = { reason: Reason, detail: string, 
/**
 * Where a campaign has several, the channel that the reason is about.
 */
channel?: Channel, 
/**
 * In words, where a cell is to blame.
 */
cell: string | null, 
/**
 * The field or attribute that all of them lack, by its key.
 */
missing?: string, 
/**
 * The letter that goes with the message, where `kept_out` is about the letter's text.
 */
letter?: LetterAlong, 
/**
 * Whether these people must be mended or left out by choice before an export.
 */
nonsense: boolean, 
/**
 * The rule of the campaign that keeps them out; a named person may let them in.
 */
kept_out: KeptOut | null, count: number, 
/**
 * The first hundred.
 */
people: Array<ExcludedPerson>, };
export type ExcludedPerson = { id: ProfileId, name: string, email: string | null, locale: string | null, detail: string, 
/**
 * Where a campaign has several channels: all that were tried, in the person's order.
 */
tried?: Array<Tried>, };
export type ExportBatch = { campaign: string, 
/**
 * Of all channels that can have it; the others, and all without it, have their usual one.
 */
format?: ExportFormat, 
/**
 * Of single channels.
 */
formats?: { [key in Channel]?: ExportFormat }, 
/**
 * Whose table an SMS export is.
 */
gateway?: Gateway, 
/**
 * Whose form a push export has; null is a file for each.
 */
platform?: Platform, 
/**
 * What email files are to the mail program that opens them.
 */
email_as?: EmailAs, 
/**
 * How pages are made.
 */
print?: PrintOptions, folder: string, leave_out: boolean, };
export type ExportBatchExcluded = { batch: BatchId, 
/**
 * A .csv or .xlsx file.
 */
path: string, };
export type ExportExcluded = { campaign: string, 
/**
 * A .csv or .xlsx file.
 */
path: string, };
export type ExportFormat = "eml" | "mbox" | "csv" | "ndjson" | "sms-csv" | "xlsx" | "push" | "ssml" | "wav" | "pdf";
export type Fact = { name: string, label: string, type: AttributeType, example: string | null, };
export type Fate = "holds" | "changed" | "surroundings_changed" | "expired" | "withdrawn" | "followed" | "gone";
export type Field = { paragraphs: Array<Paragraph>, } | { runs: Array<Run>, } | { label: Array<Run>, url: string, } | { lines: { [key in string]: Array<Run> }, } | { html: string, text: string | null, };
export type FieldChange = { 
/**
 * As in a mapping file.
 */
target: string, 
/**
 * In words.
 */
field: string, before: string | null, after: string, };
export type Finding = { rule: Guardrail, severity: Level, cell: CellName, place: FindingPlace, 
/**
 * In English.
 */
message: string, 
/**
 * The sentence's name, for the interface's own language, and what stands in it.
 */
says: string, args: { [key in string]: string }, mend: Mend | null, 
/**
 * Who lets it stand, and why.
 */
overridden: Overridden | null, };
export type FindingName = { rule: Guardrail, cell: CellName, place: FindingPlace, message: string, };
export type FindingPlace = { part: Part, 
/**
 * None in the subject, and for the message as a whole.
 */
block: string | null, 
/**
 * The words themselves, as the author wrote them; empty where there are none to point at.
 */
words: string, 
/**
 * 1-based, in the source of a block; blocks without source have no lines.
 */
line: number | null, column: number | null, };
export type Footer = { 
/**
 * The postal address of whoever writes, line by line.
 */
address: string, 
/**
 * By language: the words that lead to where a reader chooses what to get. The product has some of its own.
 */
preference?: { [key in string]: string }, 
/**
 * Where they lead; None is the address that the settings have for unsubscribing.
 */
link?: string, };
export type ForTranslator = { template: string, locale: string, register: Register | null, format: TranslationFormat, path: string, };
export type ForeignPlan = { dialect: Dialect, name: string, locale: string, report: Brought, original: Original, preview: Preview, 
/**
 * Those of the preview, which the workspace does not have yet.
 */
pictures: Array<PlannedPicture>, };
export type ForeignTemplate = { path: string | null, pasted: string | null, name: string | null, dialect: Dialect | null, subject: string | null, locale: string | null, 
/**
 * Null for an email.
 */
channel: Channel | null, shape: Shape | null, };
export type FragmentKey = { key: string, };
export type FragmentRow = { key: string, name: string, default_locale: string, cells: Array<CellName>, 
/**
 * How many messages show it.
 */
templates: number, saved_at: string, };
export type FragmentUses = { templates: Array<Use>, campaigns: Array<Use>, 
/**
 * Other fragments that show it.
 */
fragments: Array<Use>, };
export type Frame = { html: string, 
/**
 * How many images, fonts and style sheets of other machines were left out.
 */
blocked: number, };
export type FromTranslator = { template: string, locale: string, register: Register | null, path: string, };
export type Gateway = "plain" | "twilio" | "vonage" | "bird";
export type Gender = "feminine" | "masculine" | "other";
export type Guardrail = "missing_fallback" | "unknown_attribute" | "dead_link" | "insecure_link" | "placeholder_host" | "link_text" | "image_alt" | "text_in_images" | "subject_length" | "subject_shouting" | "spam_habits" | "reading_level" | "words_to_avoid" | "brand_words" | "inclusive_language" | "unsupported_claims" | "mixed_register" | "inconsistent_numbers" | "sensitive_attribute" | "postal_address" | "opt_out" | "message_size" | "mail_support" | "heading_order" | "contrast" | "table_role" | "text_language" | "unfinished";
export type Guardrails = { rules: Array<Weighed>, words: Array<HouseWord>, };
export type Handover = { channel: Channel, 
/**
 * Whose table it is, for SMS.
 */
gateway: Gateway | null, 
/**
 * Whose form it has, for push.
 */
platform: Platform | null, 
/**
 * How pages were made, with the paper and the envelope that were taken.
 */
print: PrintOptions | null, folder: string, 
/**
 * Whether a mail program opens each file as a draft.
 */
drafts?: boolean, 
/**
 * Whether a letter of the reader's own goes with the emails, where their files can carry it.
 */
letter?: boolean, 
/**
 * Whether appointments go with them as calendar files.
 */
calendar?: boolean, 
/**
 * Of a campaign with several channels, the others.
 */
also?: Array<Handover>, };
export type HeldKind = { name: string, kind: AttributeKind, sensitivity: Sensitivity, people: Count, };
export type History = { revisions: Array<PastRevision>, 
/**
 * There are earlier ones.
 */
more: boolean, };
export type Holiday = { 
/**
 * The day, or the first of several. Where days begin at sunset, the day whose daylight it is.
 */
date: string, 
/**
 * In English.
 */
name: string, kind: HolidayKind, 
/**
 * Whether the date is settled. Otherwise the note says how far it may be off.
 */
certain: boolean, 
/**
 * The last day, when there are several.
 */
until?: string, 
/**
 * The name in the country's own language, when it differs.
 */
local_name?: string, 
/**
 * The language of the local name (BCP 47).
 */
local_language?: string, 
/**
 * What else to know, in sentences.
 */
note?: string, };
export type HolidayKind = "public" | "observance" | "faith";
export type HouseKind = "avoid" | "brand";
export type HouseWord = { word: string, 
/**
 * What to say in its place; empty where it is only left out.
 */
instead: string, kind: HouseKind, 
/**
 * Whose texts it is about; None is everybody's.
 */
locale: string | null, };
export type Idiom = { 
/**
 * "good_luck"
 */
idea: string, 
/**
 * In English.
 */
name: string, ways: Array<IdiomWay>, };
export type IdiomWay = { tag: string, words: string, origin: SaidBy, from: string, };
export type ImportById = { import: ImportId, };
export type ImportEntry = { import: ImportId, file_name: string, at: string, rows: number, created: number, updated: number, unchanged: number, rejected: number, 
/**
 * Where the file was to be looked at, and why. What stood there is not kept: it is the people's.
 */
warned: Array<WarnedColumn>, 
/**
 * Why rows were not imported; empty for an import of older days.
 */
refused: Array<WarnedColumn>, undone_at: string | null, };
export type ImportFile = { path: string, file_name: string, delimiter: string, encoding: string, 
/**
 * The one that is read of a workbook; null for every other file.
 */
sheet: string | null, 
/**
 * All that a workbook has.
 */
sheets: Array<string>, headers: Array<string>, 
/**
 * The first 20.
 */
rows: Array<Array<string>>, 
/**
 * The guess.
 */
mapping: Mapping, flags: Array<ImportWarning>, 
/**
 * In bytes.
 */
size: number, };
export type ImportId = string;
export type ImportPlan = { rows: number, created: number, updated: number, unchanged: number, rejected: Array<Rejected>, warnings: Array<ImportWarning>, opt_outs_kept: Array<OptOutKept>, opt_outs_brought: number, consents_brought: number, 
/**
 * The first 200.
 */
new_people: Array<PlannedRow>, 
/**
 * The first 200.
 */
changed_people: Array<PlannedRow>, };
export type ImportReport = { import: ImportId | null, rows: number, created: number, updated: number, unchanged: number, rejected: Array<Rejected>, warnings: Array<ImportWarning>, };
export type ImportTarget = { target: string, name: string, group: ImportTargetGroup, };
export type ImportTargetGroup = "person" | "postal" | "attributes" | "consent" | "other";
export type ImportWarning = { row: number | null, column: string | null, message: string, };
export type Inline = { source: string, } | { runs: Array<Run>, };
export type Invitation = { 
/**
 * The key of an attribute: a date, or a list whose items say when.
 */
of: string, 
/**
 * What an item of the list says of when; None where `of` is a date.
 */
when: string | null, 
/**
 * In minutes; 0 is not said.
 */
lasts: number, 
/**
 * What it is called. None: as the email's subject says.
 */
title: string | null, 
/**
 * Where it is. None: at the organisation's address.
 */
place: string | null, };
export type JobOf = { command?: string, };
export type JsonValue = number | string | boolean | Array<JsonValue> | { [key in string]: JsonValue } | null;
export type KeptBack = { says: string, args: { [key in string]: string }, message: string, };
export type KeptOut = { rule: Rule, 
/**
 * What was said for the text and does not count any more.
 */
vouch: Vouch | null, 
/**
 * Who let them in before the text changed.
 */
before: LetIn | null, locale: string, register: Register | null, };
export type KeptOutBy = { campaign: string, 
/**
 * Of several channels, whose text it is; without it the first one's.
 */
channel?: Channel, 
/**
 * Whether it is the text of the letter that goes with the message.
 */
letter?: boolean, rule: Rule, locale: string, register: Register | null, };
export type KitReport = { purposes: number, attributes: number, segments: number, pictures: number, fragments: number, templates: number, campaigns: number, cultures: number, 
/**
 * Rules whose weight was said.
 */
guardrails: number, house_words: number, ignored: Array<string>, 
/**
 * What works but will surprise, with its place.
 */
warnings: Array<string>, };
export type LabelSheet = "l7160" | "l7163" | "5160";
export type Ledger = { audience: number, exported: number, excluded: Array<ExcludedGroup>, 
/**
 * Of the exported ones, those a rule of the campaign would keep out had nobody let them in.
 */
let_in: Array<LetInGroup>, 
/**
 * Of the exported ones, those whose nearest text is in another register than theirs.
 */
other_register: Array<OtherRegister>, 
/**
 * Of the exported ones, those whose text is in another language than theirs, by that; most people first.
 */
other_language: Array<ReadsOther>, nonsense: number, 
/**
 * What goes with the exported ones, where anything does.
 */
attached: AttachedSum | null, 
/**
 * Of those exported, whom an app knows by no device: push services cannot reach them.
 */
without_device: number, 
/**
 * Of those exported, who waits for a better moment, by the rule that says so.
 */
waiting: Array<Waiting>, 
/**
 * What the texts take, where they are SMS.
 */
sms: SmsSum | null, 
/**
 * How many get it by which channel, in the campaign's order.
 */
channels: Array<Reached>, 
/**
 * What guardrails say of all texts: of each channel's, most serious first.
 */
findings: Array<LedgerFinding>, 
/**
 * Of exactly the messages that would be exported now.
 */
hash: string, };
export type LedgerFinding = { 
/**
 * Whose text it is about, where a campaign has several.
 */
template?: string, rule: Guardrail, severity: Level, cell: CellName, place: FindingPlace, 
/**
 * In English.
 */
message: string, 
/**
 * The sentence's name, for the interface's own language, and what stands in it.
 */
says: string, args: { [key in string]: string }, mend: Mend | null, 
/**
 * Who lets it stand, and why.
 */
overridden: Overridden | null, };
export type LeftByUndo = { person: string, what: string, why: string, };
export type LegalBasis = "consent" | "contract" | "legal_obligation" | "vital_interests" | "public_task" | "legitimate_interests";
export type LetIn = { rule: Rule, by: string, reason: string, 
/**
 * A day like 2026-05-03.
 */
on: string, locale: string, register: Register | null, };
export type LetInGroup = { 
/**
 * Whose text it is, where a campaign has several.
 */
channel?: Channel, 
/**
 * The letter that goes with the message, where it is the letter's text.
 */
letter?: LetterAlong, 
/**
 * The text in words.
 */
text: string, count: number, rule: Rule, by: string, reason: string, 
/**
 * A day like 2026-05-03.
 */
on: string, locale: string, register: Register | null, };
export type LetThemIn = { by: string, reason: string, campaign: string, 
/**
 * Of several channels, whose text it is; without it the first one's.
 */
channel?: Channel, 
/**
 * Whether it is the text of the letter that goes with the message.
 */
letter?: boolean, rule: Rule, locale: string, register: Register | null, };
export type LetterAlong = { 
/**
 * The key of its template.
 */
template: string, name: string, };
export type Letters = "sans" | "serif";
export type Level = "off" | "hint" | "warning" | "blocks";
export type LintReport = { findings: Array<Finding>, reading: Array<Measured>, };
export type LintTemplate = { template: string, document: Document | null, campaign: string | null, };
export type ListChanges = { key: string, document: Document, };
export type ListChips = { person: ProfileId | null, persona: PersonaId | null, 
/**
 * Whose sayings are listed, too.
 */
locale: string | null, 
/**
 * Of the text; it greets in its own tone.
 */
register: Register | null, };
export type ListHistory = { key: string, before: number | null, };
export type ListHolidays = { of: string, from: string | null, to: string | null, };
export type ListOfReceivers = { batch: BatchId, path: string, };
export type ListPart = { key: string, name: string, type: AttributeType, };
export type ListPeople = { search: string | null, segment: string | null, sort: SortBy, descending: boolean, offset: number, limit: number, };
export type ListPictures = { locale: string, };
export type ListReaders = { order: ReaderOrder, search: string | null, };
export type ListWall = { template: string, way: WallWay, };
export type LocaleChoice = { tag: string, name: string, native: string, rtl: boolean, };
export type MappedFile = { path: string, mapping: Mapping, };
export type Mapping = { columns: Record<string, string>, delimiter: string | null, encoding: string | null, 
/**
 * The sheet to read of a workbook; without it the first.
 */
sheet?: string, 
/**
 * Purposes the import makes where they are not there yet: name by key. They rest on consent.
 */
purposes?: { [key in string]: string }, 
/**
 * Attributes the import makes where they are not there yet. One that a column names and that is not here either is
 * called as its column is, and is text.
 */
attributes?: Array<Attribute>, 
/**
 * What a yes in a consent column rests on; without it no consent is recorded.
 */
evidence: string | null, };
export type Mark = { line: number, source: string, why: string, };
export type Measure = { formula: string, source: string, score: number, 
/**
 * The hardest score that is still what the culture aims at.
 */
aim: number, 
/**
 * Whether a higher score is easier.
 */
higher_is_easier: boolean, too_hard: boolean, };
export type Measured = { cell: CellName, words: number, 
/**
 * None: no formula is validated for the language, or there are too few words.
 */
measure: Measure | null, 
/**
 * Whether a formula is validated for the language.
 */
has_formula: boolean, };
export type Mend = { "kind": "replace", from: string, to: string, at: number | null, } | { "kind": "omit_sentence", name: string, };
export type MendTemplate = { document: Document, cell: CellName, place: FindingPlace, mend: Mend, };
export type Missing = { "fallback": string } | "omit_sentence";
export type NamePicture = { slot: string, name: string, };
export type NameRevision = { key: string, number: number, name: string, };
export type NamedFindings = { template: string, findings: Array<FindingName>, };
export type NamedReceivers = { 
/**
 * Below the heading.
 */
rows: number, 
/**
 * Whom the list names, each once.
 */
people: Array<ProfileId>, 
/**
 * Rows that name nobody of the batch.
 */
strangers: number, 
/**
 * What stands in the first of them.
 */
first_strangers: Array<string>, };
export type NewConsent = { person: ProfileId, purpose: string, channel: Channel, state: ConsentState, how: string, evidence: string | null, };
export type NewDelivery = { batch: BatchId, people: Array<ProfileId> | null, channel?: Channel, state: DeliveryState | null, 
/**
 * Needed for, and only for, what was not sent.
 */
reason: NotSentReason | null, note: string | null, 
/**
 * None is today.
 */
on: string | null, };
export type NewFragment = { name: string, default_locale: string, };
export type NewSuppression = { person: ProfileId, reason: string, };
export type NewTemplate = { name: string, channel: Channel, default_locale: string, 
/**
 * The key of a message to begin with; without one it is empty.
 */
starter?: string, 
/**
 * Where the starter's buttons lead; without one there are none.
 */
website?: string, };
export type NewWorkspace = { path: string, name: string, };
export type NotSentReason = "bounced" | "wrong_address" | "not_printed" | "returned" | "other";
export type Nothing = Record<symbol, never>;
export type NumberForm = { form: PluralForm, 
/**
 * Up to four numbers that take it, decimal with a full stop, the smallest first.
 */
examples: Array<string>, 
/**
 * Whether other numbers take it, too.
 */
more: boolean, };
export type Op = "is" | "is_not" | "contains" | "starts_with" | "is_known" | "is_missing" | "less" | "more" | "before" | "after" | "within_days" | "last_days" | "months_ago" | "has" | "has_not" | "given" | "withdrawn" | "never_asked";
export type OpenImport = { path: string, delimiter: string | null, encoding: string | null, 
/**
 * Of a workbook; null is the first.
 */
sheet?: string, };
export type OptOutKept = { row: number, person: string, 
/**
 * The purpose's key.
 */
purpose: string, purpose_name: string, channel: string, };
export type Origin = { source: string, recorded_at: string, };
export type Original = { page: Frame | null, text: string | null, };
export type OtherRegister = { 
/**
 * Whose text it is, where a campaign has several.
 */
channel?: Channel, 
/**
 * The text in words.
 */
text: string, count: number, locale: string, register: Register | null, };
export type Overridden = { by: string, reason: string, 
/**
 * A day like 2026-05-03.
 */
on: string, };
export type OverrideFindings = { template: string, findings: Array<FindingName>, by: string, reason: string, };
export type Palette = { accent: Colour, ink: Colour, sheet: Colour, paper: Colour, };
export type Paper = "a4" | "letter";
export type Paragraph = { style: ParagraphStyle, runs: Array<Run>, };
export type ParagraphStyle = "plain" | "bullet" | "number";
export type Part = "subject" | "html" | "text" | "link" | "card";
export type PartState = "authored" | "borrowed" | "stale" | "missing" | "left_out";
export type PastRevision = { number: number, revision: string, saved_at: string, name: string | null, 
/**
 * Who saved it, where that was said.
 */
by: string | null, 
/**
 * The texts that say something else than before.
 */
changed: Array<CellName>, 
/**
 * Parts were added, moved or taken out, or it looks otherwise.
 */
rebuilt: boolean, 
/**
 * It says and looks what this earlier state did.
 */
same_as: number | null, };
export type PastVouch = { by: string, on: string, 
/**
 * The last day it counts or counted.
 */
until: string | null, fate: Fate, 
/**
 * The day it ceased to count, if that is known.
 */
ended_on: string | null, locale: string, register: Register | null, };
export type PeoplePage = { total: number, rows: Array<PersonRow>, };
export type Person = { choices: Array<Choice>, suppressed: Suppression | null, messages: Array<PersonMessage>, id: ProfileId, external_id: string | null, name: string, first_name: string | null, last_name: string | null, title: string | null, gender: Gender | null, locale: string | null, register: Register | null, time_zone: string | null, birthday: string | null, 
/**
 * How they asked to be written to.
 */
preferred_channel: Channel | null, email: string | null, phone: string | null, 
/**
 * The number as people read it; `phone` is what is stored.
 */
phone_shown: string | null, postal: Postal, tags: Array<string>, attributes: Array<AttributeValue>, 
/**
 * By field name.
 */
origins: { [key in string]: Origin }, };
export type PersonById = { id: ProfileId, };
export type PersonDraft = { id: ProfileId | null, external_id: string | null, first_name: string | null, last_name: string | null, title: string | null, gender: Gender | null, locale: string | null, register: Register | null, time_zone: string | null, birthday: string | null, 
/**
 * Null: whatever the campaign tries first.
 */
preferred_channel: Channel | null, email: string | null, phone: string | null, postal: Postal, tags: Array<string>, attributes: Record<string, unknown>, };
export type PersonMessage = { batch: BatchId, campaign_name: string, template_name: string, channel: Channel, at: string, subject: string, delivery: Delivery | null, };
export type PersonRow = { id: ProfileId, name: string, email: string | null, 
/**
 * As people read it.
 */
phone: string | null, locale: string | null, 
/**
 * The locale in words.
 */
language: string | null, rtl: boolean, tags: Array<string>, suppressed: boolean, };
export type Persona = { id: PersonaId, 
/**
 * What staff call it.
 */
name: string, 
/**
 * What a message would call them.
 */
called: string, locale: string | null, } & ({ "kind": "made_up", facts: PersonDraft, } | { "kind": "person", person: ProfileId, });
export type PersonaById = { id: PersonaId, };
export type PersonaDraft = { id: PersonaId | null, name: string, } & ({ "kind": "made_up", facts: PersonDraft, } | { "kind": "person", person: ProfileId, });
export type PersonaId = string;
export type PictureAtPath = { path: string, };
export type PictureByFile = { file: string, };
export type PictureData = { 
/**
 * image/png, image/jpeg, image/gif or, of a card, image/svg+xml.
 */
media: string, 
/**
 * The file in base64.
 */
data: string, };
export type PictureSeen = { file: string, width: number, height: number, 
/**
 * image/png, image/jpeg, image/gif or, of a card, image/svg+xml.
 */
media: string, 
/**
 * The file in base64.
 */
data: string, };
export type PictureSlot = { key: string, name: string, 
/**
 * None: nothing is there for this culture.
 */
shown: ShownPicture | null, 
/**
 * The cultures that have one of their own.
 */
cultures: Array<string>, 
/**
 * Whether there is one for every culture without its own.
 */
everybody: boolean, used_in: Array<UsedIn>, };
export type PictureWidth = "full" | "two_thirds" | "half" | "third";
export type Piece = { text: string, stood: Stood, };
export type PlannedPicture = { file: string, 
/**
 * image/png, image/jpeg or image/gif.
 */
media: string, 
/**
 * The file in base64.
 */
data: string, };
export type PlannedRow = { row: number, person: string, changes: Array<FieldChange>, };
export type Platform = "plain" | "apns" | "fcm";
export type PluralForm = "zero" | "one" | "two" | "few" | "many" | "other";
export type Postal = { line1: string | null, city: string | null, postcode: string | null, country: string | null, };
export type Predicate = { all: Array<Predicate>, } | { any: Array<Predicate>, } | { not: Predicate, } | { field: string, op: Op, value?: unknown, };
export type Preview = { person: PreviewPerson | null, subject: string | null, 
/**
 * Exactly what is exported.
 */
html: string | null, 
/**
 * What may be shown in the studio.
 */
frame: Frame | null, text: string | null, 
/**
 * How the text travels, where it is an SMS.
 */
sms: PreviewSms | null, 
/**
 * What telephones show of it, where an app gets it.
 */
app: PreviewApp | null, cell: PreviewCell | null, diagnostics: Array<Diagnostic>, goes_out: boolean, 
/**
 * What keeps the text from everybody although a message can be made of it.
 */
kept_back?: KeptBack, };
export type PreviewApp = { 
/**
 * Empty: into the app and no further.
 */
link: string, 
/**
 * The picture it shows, as `get_picture` knows it.
 */
picture: string | null, title: number, body: number, iphone: Room, android: Room, bytes: number, most_bytes: number, };
export type PreviewCell = { locale: string, register: Register | null, status: Status, 
/**
 * The locale in words.
 */
language: string, rtl: boolean, };
export type PreviewPerson = { 
/**
 * None for a persona.
 */
id: ProfileId | null, name: string, locale: string | null, language: string | null, };
export type PreviewSms = { 
/**
 * Units that fit before another part begins.
 */
room: number, cheaper: Cheaper | null, encoding: Encoding, units: number, segments: number, 
/**
 * What a reader sees as one character and GSM 7 bit cannot say, each once, in the order of the text.
 */
forced_by: Array<string>, };
export type PreviewTemplate = { template: string, document: Document | null, unsaved?: Unsaved, person: ProfileId | null, persona: PersonaId | null, locale: string | null, cell: CellName | null, };
export type PreviewWall = { template: string, document: Document | null, unsaved?: Unsaved, tiles: Array<WallAsk>, };
export type PrintOptions = { 
/**
 * None: the size that goes with the envelope.
 */
paper: Paper | null, 
/**
 * None: the one that goes with the country the letters are posted in.
 */
envelope: Envelope | null, binding: Binding, 
/**
 * What is put into the envelope beside the letter.
 */
enclosures: Array<string>, 
/**
 * Sheets of address labels beside the letters.
 */
labels: LabelSheet | null, 
/**
 * The first label that is free on the first sheet, counted from 1 as one reads; None: a whole sheet.
 */
first_label?: number, 
/**
 * The country they are posted in, where it is another one than the workspace's: its code or its name.
 */
posted_in?: string, };
export type PrivacyPage = { people: Count, coverage: Array<ConsentCoverage>, held: Array<HeldKind>, suppressed: Count, batches: Array<BatchCount>, };
export type ProfileId = string;
export type Purpose = { key: string, name: string, legal_basis: LegalBasis, };
export type PurposeUses = { 
/**
 * Whether choices of people are on record.
 */
choices: boolean, 
/**
 * Campaigns put away, too.
 */
campaigns: Array<Use>, templates: Array<Use>, fragments: Array<Use>, segments: Array<Use>, };
export type PutPicture = { slot: string | null, name: string | null, locale: string | null, path: string, alt: string | null, alt_locale: string | null, };
export type Reached = { channel: Channel, template: string, exported: number, };
export type ReadFromTranslator = { template: string, locale: string, register: Register | null, path: string, seen: string, };
export type Reader = { id: ProfileId, name: string, locale: string | null, 
/**
 * Why this person is worth looking at; none in a list by name.
 */
why: Why | null, };
export type ReaderOrder = "name" | "worst";
export type ReadsOther = { 
/**
 * The one they read, as a BCP 47 language.
 */
language: string, 
/**
 * The same in words.
 */
text: string, count: number, };
export type Reason = "Suppressed" | "NoConsent" | "NoAddress" | "FrequencyCapped" | "HeldOut" | "OutsideWindow" | "MissingValue" | "NoVariant" | "RenderFailed" | "Duplicate";
export type ReasonCount = { reason: Reason, count: number, };
export type ReceiptAttached = { 
/**
 * The name of the letter that went with it.
 */
letter: string | null, 
/**
 * How many appointments were in the calendar's file. 0: there was none to come, and no file. None: none goes with it.
 */
appointments: number | null, };
export type ReceiptCell = { status: Status, locale: string, register: Register | null, };
export type ReceiptConsent = { state: string, recorded_at: string, how: string, evidence: string | null, };
export type ReceiptView = { receipt: string, batch: BatchId, person: ProfileId, name: string, 
/**
 * Where it went. What is spoken goes to no address of its channel, but to whom its script says to call.
 */
address: string, campaign: string, campaign_name: string, at: string, subject: string, cell: ReceiptCell, 
/**
 * How the cell was found, in words and in order.
 */
steps: Array<string>, 
/**
 * What the message was made from.
 */
fields: Array<UsedField>, consent: ReceiptConsent | null, channel: Channel, 
/**
 * How they asked to be written to, and the channels tried for them, the used one last. Empty where the campaign had
 * but one.
 */
preferred: Channel | null, route: Array<RouteStep>, 
/**
 * Who let this person in although a rule of the campaign was against it.
 */
let_in: Array<LetIn>, 
/**
 * What is known of it since.
 */
delivery: Delivery | null, 
/**
 * What went with the email, where anything could.
 */
attached: ReceiptAttached | null, revision: string, 
/**
 * SHA-256 of the message, in hexadecimal.
 */
message_hash: string, 
/**
 * The paragraph a person would say.
 */
words: Array<Words>, };
export type Receiver = { id: ProfileId, name: string, receipt: string, delivery: Delivery | null, };
export type Recent = { path: string, name: string, opened_at: string, 
/**
 * Whether the file is still there.
 */
exists: boolean, };
export type Register = "formal" | "informal" | "neutral";
export type Rejected = { row: number, reason: string, };
export type RejectedUnit = { unit: string, reason: string, };
export type RemovePicture = { slot: string, locale: string | null, };
export type RestoreRevision = { key: string, revision: string, by?: string, };
export type RevisionRow = { revision: string, number: number, saved_at: string, };
export type Room = { title: number, body: number, };
export type RouteStep = { channel: Channel, reason: Reason | null, 
/**
 * In plain words, for staff.
 */
detail: string | null, };
export type RowKeptBack = { 
/**
 * The rule of the campaign, which a named person may let these people past. None: the text is not finished, or a
 * finding keeps it back from everybody.
 */
rule: Rule | null, 
/**
 * In plain words, for staff.
 */
detail: string, };
export type Rule = "other_script" | "other_register" | "not_vouched";
export type RuleChoice = { value: string, name: string, };
export type RuleField = { field: string, name: string, group: string, type: RuleType, ops: Array<Op>, choices: Array<RuleChoice>, };
export type RuleType = "text" | "number" | "date" | "yes_no" | "choice" | "list" | "consent" | "locale";
export type Rules = { where: Predicate | null, };
export type Run = { "kind": "text", text: string, bold?: boolean, italic?: boolean, link?: string, } | { "kind": "break" } | { "kind": "chip", name: string, 
/**
 * For dates short, medium, long, full, year, time or relative; for texts capitals; for numbers number, percent (0.25 is 25%),
 * percent:100 (25 is 25%) or currency:EUR (any ISO 4217 code); for lists list (or list:and) and list:or.
 * None prints the value as it is.
 */
format: string | null, 
/**
 * None: a person without the value is MissingValue.
 */
missing: Missing | null, bold?: boolean, italic?: boolean, link?: string, } | { "kind": "plural", 
/**
 * A placeholder that holds a number.
 */
name: string, 
/**
 * Every form that the cell's language has must be there; others are kept and never used.
 */
forms: { [key in PluralForm]?: string }, missing: Missing | null, bold?: boolean, italic?: boolean, link?: string, } | { "kind": "select", name: string, cases: Array<Case>, other: string, missing: Missing | null, bold?: boolean, italic?: boolean, link?: string, } | { "kind": "saying", idea: string, bold?: boolean, italic?: boolean, link?: string, };
export type Said = "subject" | "language";
export type SaidBy = "cldr" | "starter" | "ours";
export type SaveCulture = { tag: string, key: string, value: unknown, };
export type SaveHouseWords = { words: Array<HouseWord>, };
export type SaveLevels = { levels: { [key in Guardrail]?: Level }, };
export type SaveSegment = { key: string | null, name: string, where: Predicate | null, };
export type SaveTemplate = { key: string, name: string, document: Document, 
/**
 * Who saves it, where that is known.
 */
by?: string, };
export type SayAlternative = { slot: string, locale: string | null, alt: string | null, alt_locale: string | null, };
export type Segment = { key: string, name: string, where: Predicate | null, sentence: string, count: number, };
export type SegmentCount = { count: number, sentence: string, };
export type SendRule = "quiet_hours" | "weekend" | "holiday" | "sensitive" | "hours" | "best_hours";
export type Sending = { from: number, until: number, avoid_weekends: boolean, 
/**
 * Public holidays where the reader lives, days their culture card avoids, and holidays of a faith they name.
 */
avoid_holidays: boolean, 
/**
 * Days that the reader's culture card says to be sensitive about.
 */
avoid_sensitive: boolean, 
/**
 * The worst hours of the reader's culture card.
 */
avoid_hours: boolean, 
/**
 * Everything but the best hours of the reader's culture card.
 */
best_hours: boolean, };
export type Sensitivity = "ordinary" | "personal" | "sensitive";
export type Service = "website" | "email" | "phone" | "facebook" | "instagram" | "linkedin" | "youtube" | "mastodon" | "bluesky" | "tiktok" | "whatsapp" | "telegram" | "x";
export type Settings = { organisation: string, from: string | null, reply_to: string | null, unsubscribe_url: string | null, unsubscribe_mailbox: string | null, 
/**
 * Where the workspace's pictures are hosted, by the names they have beside an export. Emails and notifications then
 * fetch them there; where it is not said, emails carry them.
 */
pictures_url: string | null, 
/**
 * The organisation's own postal address, in lines.
 */
postal_address: string | null, 
/**
 * Where letters are posted, ISO 3166-1 alpha-2.
 */
country: string | null, };
export type Severity = "error" | "warning";
export type Shape = "blocks" | "page";
export type ShownPicture = { file: string, width: number, height: number, bytes: number, whose: Whose, 
/**
 * What is read to this culture's reader; empty if it only decorates, None if nothing can be read.
 */
alt: string | null, 
/**
 * The language of the only alternative text there is, when it is another one.
 */
alt_elsewhere: string | null, 
/**
 * Of a card, what it says of its reader, by the names staff know; None: it is the same picture for everybody.
 */
card: Array<string> | null, };
export type ShownTheme = { light: Palette, dark: Palette, contrasts: Array<Contrast>, };
export type Side = { 
/**
 * "subject" or a block's id.
 */
id: string, state: PartState, 
/**
 * The address of the source's words: what the cell's `kept` holds once somebody finds that its own still fit them.
 */
address: string, 
/**
 * Out of date: the source's words from then to now. Empty where the history does not tell, or no word changed.
 */
changed: Array<Piece>, };
export type Sides = { 
/**
 * The cell it is written after.
 */
source: CellName, 
/**
 * The number of the revision this is told of.
 */
revision: number, 
/**
 * The subject and every block with words, in reading order.
 */
parts: Array<Side>, locale: string, register: Register | null, };
export type SlotKey = { slot: string, };
export type SmsCountry = { country: string, people: number, parts: number, price: number | null, cost: number | null, };
export type SmsMark = { character: string, people: number, 
/**
 * A plain mark that reads the same.
 */
plain: string | null, };
export type SmsPerson = { id: ProfileId, name: string, country: string, parts: number, forced_by: Array<string>, };
export type SmsPrices = { 
/**
 * ISO 4217.
 */
currency: string, countries: { [key in string]: number }, 
/**
 * Nobody has put the gateway's own prices in yet.
 */
examples: boolean, };
export type SmsSum = { parts: number, 
/**
 * Of the parts that have a price.
 */
cost: number, currency: string, 
/**
 * The prices are examples: the total is one, too.
 */
examples: boolean, 
/**
 * Parts to countries without a price.
 */
unpriced: number, countries: Array<SmsCountry>, 
/**
 * People whose message needs the dearer alphabet.
 */
dear: number, 
/**
 * What needs it, most people first.
 */
marks: Array<SmsMark>, 
/**
 * The hundred who take the most parts.
 */
longest: Array<SmsPerson>, };
export type SortBy = "name" | "email" | "locale" | "added";
export type SpacerSize = "small" | "medium" | "large";
export type Spread = "own" | "every_cell";
export type StarterRow = { key: string, 
/**
 * The ways it can go out.
 */
channels: Array<Channel>, locales: Array<string>, 
/**
 * Whether it has a button, which has to lead somewhere.
 */
has_button: boolean, };
export type Status = "authored" | "borrowed";
export type Stayed = { begins: string, why: WhySource, };
export type Stood = "both" | "before" | "now";
export type Suppression = { reason: string, recorded_at: string, };
export type Swap = { from: string, to: string, };
export type Template = { key: string, name: string, channel: Channel, default_locale: string, revision: string, revision_number: number, 
/**
 * A piece that messages share, and no message itself.
 */
is_fragment?: boolean, document: Document, };
export type TemplateRow = { key: string, name: string, channel: Channel, default_locale: string, cells: Array<CellName>, 
/**
 * The cells in which words are missing.
 */
unfinished: Array<CellName>, campaigns: number, saved_at: string, };
export type Theme = { light?: Colours, dark?: Colours, font?: Letters, 
/**
 * The slot of the picture at the top; "" is none.
 */
logo?: string, footer?: Footer, };
export type ThemeLevel = "workspace" | "template";
export type TranslationFormat = "xliff" | "csv" | "po";
export type TranslationPlan = { 
/**
 * The address of the file and of the revision it was compared with: applying asks for it.
 */
seen: string, report: TranslationReport, };
export type TranslationReport = { template: string, to: string, 
/**
 * What is new in the cell, text by text.
 */
changed: Array<ChangedUnit>, unchanged: number, 
/**
 * Units without a translation in the file, or not in it at all.
 */
untranslated: number, rejected: Array<RejectedUnit>, };
export type Tried = { channel: Channel, reason: Reason, 
/**
 * In plain words, for staff.
 */
detail: string, };
export type TurnBlocks = { document: Document, 
/**
 * By their ids. Back into blocks goes one at a time: the first.
 */
blocks: Array<string>, into: Written, };
export type Turned = { document: Document, 
/**
 * What stays source, and why.
 */
stayed: Array<Stayed>, 
/**
 * A plain text that somebody wrote by hand went: it is made from the parts now.
 */
text_went: boolean, };
export type UndoReport = { import: ImportId, removed: number, restored: number, 
/**
 * The names of the attributes that it had made and that are gone again.
 */
attributes: Array<string>, left: Array<LeftByUndo>, };
export type Unsaved = { 
/**
 * The revision's address.
 */
revision: string, 
/**
 * None: those of the revision.
 */
blocks: Array<Block> | null, 
/**
 * Each takes the place of the revision's cell of its language and tone.
 */
cells: Array<Cell>, };
export type Use = { name: string, key: string, };
export type UsedField = { name: string, label: string, value: string, };
export type UsedIn = { key: string, name: string, };
export type Vouch = { by: string, on: string, 
/**
 * The last day it counts.
 */
until: string | null, state: VouchState, changed: Changed | null, 
/**
 * The day the words became others than those that were read, if the history tells.
 */
changed_on: string | null, };
export type VouchForCell = { template: string, locale: string, register: Register | null, by: string, until: string | null, };
export type VouchState = "holds" | "changed" | "expired";
export type VouchedCell = { template: string, vouch: Vouch | null, locale: string, register: Register | null, };
export type VouchesOf = { template: string, };
export type Waiting = { rule: SendRule, 
/**
 * The holiday, where it is one.
 */
detail: string | null, count: number, 
/**
 * The earliest of their moments, RFC 3339.
 */
first: string, };
export type Wall = { places: Array<WallPlace>, 
/**
 * How many more there would be.
 */
more: number, };
export type WallAsk = { person: ProfileId | null, persona: PersonaId | null, cell: CellName | null, };
export type WallPlace = { person: ProfileId | null, persona: PersonaId | null, name: string | null, 
/**
 * The cell shown whoever reads it; None is the person's own.
 */
cell: CellName | null, why: Why, };
export type WallTile = { "state": "shown", preview: Preview, differs: Array<Difference>, } | { "state": "gone" } | { "state": "later" };
export type WallWay = { "way": "cells" } | { "way": "worst" } | { "way": "these", people: Array<ProfileId>, } | { "way": "personas", spread: Spread, };
export type WarnedColumn = { 
/**
 * None is the row, or the file, as a whole.
 */
column: string | null, 
/**
 * With “…” for what the file said. None where the sentence is not kept.
 */
message: string | null, count: number, rows: Array<number>, };
export type Weighed = { rule: Guardrail, level: Level, usual: Level, };
export type Whose = { "kind": "own" } | { "kind": "borrowed", locale: string, } | { "kind": "everybody" };
export type Why = { "kind": "longest_name" } | { "kind": "shortest_name" } | { "kind": "no_first_name" } | { "kind": "no_language" } | { "kind": "right_to_left" } | { "kind": "east_asian_name" } | { "kind": "emoji_in_name" } | { "kind": "fewest_facts" } | { "kind": "lacks", name: string, } | { "kind": "reads" } | { "kind": "nobody_reads" } | { "kind": "chosen" } | { "kind": "persona" };
export type WhySource = "styled" | "columns" | "tangled" | "kept" | "condition" | "list" | "table" | "picture" | "linked" | "value" | "marks" | "script" | "languages" | "words";
export type Words = { text: string, strong: boolean, };
export type WorkspaceInfo = { name: string, sample: boolean, path: string, people: number, today: string, };
export type WorkspacePath = { path: string, };
export type Written = "source" | "blocks";
export type WrittenFile = { 
/**
 * With the ending of its format, whatever was asked for.
 */
path: string, };

export type Topic = "workspace" | "people" | "recent" | "settings" | "attributes" | "purposes" | "imports" | "segments" | "templates" | "campaigns" | "batches" | "cultures" | "pictures" | "fixed";

export type Commands = {
  get_workspace: { request: Nothing; response: WorkspaceInfo | null };
  list_recent: { request: Nothing; response: Array<Recent> };
  forget_recent: { request: WorkspacePath; response: null };
  open_sample: { request: Nothing; response: WorkspaceInfo };
  reset_sample: { request: Nothing; response: WorkspaceInfo };
  delete_sample: { request: Nothing; response: null };
  create_workspace: { request: NewWorkspace; response: WorkspaceInfo };
  open_workspace: { request: WorkspacePath; response: WorkspaceInfo };
  close_workspace: { request: Nothing; response: null };
  get_settings: { request: Nothing; response: Settings };
  save_settings: { request: Settings; response: Settings };
  get_sms_prices: { request: Nothing; response: SmsPrices };
  save_sms_prices: { request: SmsPrices; response: SmsPrices };
  get_theme: { request: Nothing; response: Theme };
  save_theme: { request: Theme; response: Theme };
  check_theme: { request: AskedTheme; response: ShownTheme };
  copy_workspace: { request: WorkspacePath; response: CopiedFile };
  cancel_job: { request: JobOf; response: null };
  list_people: { request: ListPeople; response: PeoplePage };
  get_person: { request: PersonById; response: Person };
  save_person: { request: PersonDraft; response: Person };
  remove_person: { request: PersonById; response: null };
  restore_person: { request: PersonById; response: Person };
  record_consent: { request: NewConsent; response: Person };
  suppress_person: { request: NewSuppression; response: Person };
  list_attributes: { request: Nothing; response: Array<Attribute> };
  save_attribute: { request: Attribute; response: Attribute };
  list_attribute_uses: { request: ByKey; response: AttributeUses };
  remove_attribute: { request: ByKey; response: null };
  list_purposes: { request: Nothing; response: Array<Purpose> };
  save_purpose: { request: Purpose; response: Purpose };
  list_purpose_uses: { request: ByKey; response: PurposeUses };
  remove_purpose: { request: ByKey; response: null };
  list_locales: { request: Nothing; response: Array<LocaleChoice> };
  list_holidays: { request: ListHolidays; response: Array<Holiday> };
  get_privacy: { request: Nothing; response: PrivacyPage };
  open_import: { request: OpenImport; response: ImportFile };
  list_import_targets: { request: Nothing; response: Array<ImportTarget> };
  plan_import: { request: MappedFile; response: ImportPlan };
  apply_import: { request: MappedFile; response: ImportReport };
  list_imports: { request: Nothing; response: Array<ImportEntry> };
  undo_import: { request: ImportById; response: UndoReport };
  list_rule_fields: { request: Nothing; response: Array<RuleField> };
  list_segments: { request: Nothing; response: Array<Segment> };
  count_segment: { request: Rules; response: SegmentCount };
  save_segment: { request: SaveSegment; response: Segment };
  archive_segment: { request: ByKey; response: null };
  unarchive_segment: { request: ByKey; response: null };
  list_templates: { request: Nothing; response: Array<TemplateRow> };
  get_template: { request: ByKey; response: Template };
  create_template: { request: NewTemplate; response: Template };
  list_starters: { request: Nothing; response: Array<StarterRow> };
  list_fragments: { request: Nothing; response: Array<FragmentRow> };
  list_fragment_uses: { request: FragmentKey; response: FragmentUses };
  create_fragment: { request: NewFragment; response: Template };
  save_template: { request: SaveTemplate; response: Template };
  plan_foreign_template: { request: ForeignTemplate; response: ForeignPlan };
  bring_template: { request: ForeignTemplate; response: Brought };
  turn_blocks: { request: TurnBlocks; response: Turned };
  archive_template: { request: ByKey; response: null };
  unarchive_template: { request: ByKey; response: null };
  list_revisions: { request: ByKey; response: Array<RevisionRow> };
  list_history: { request: ListHistory; response: History };
  compare_revisions: { request: CompareRevisions; response: Compared };
  list_changes: { request: ListChanges; response: Array<Change> };
  name_revision: { request: NameRevision; response: null };
  restore_revision: { request: RestoreRevision; response: Template };
  vouch_cell: { request: VouchForCell; response: VouchedCell };
  withdraw_vouch: { request: CellOf; response: VouchedCell };
  list_vouches: { request: VouchesOf; response: Array<PastVouch> };
  list_sides: { request: CellOf; response: Sides };
  export_translation: { request: ForTranslator; response: WrittenFile };
  plan_translation: { request: FromTranslator; response: TranslationPlan };
  apply_translation: { request: ReadFromTranslator; response: TranslationReport };
  preview_template: { request: PreviewTemplate; response: Preview };
  list_wall: { request: ListWall; response: Wall };
  preview_wall: { request: PreviewWall; response: Array<WallTile> };
  list_personas: { request: Nothing; response: Array<Persona> };
  save_persona: { request: PersonaDraft; response: PersonaId };
  remove_persona: { request: PersonaById; response: null };
  list_readers: { request: ListReaders; response: Array<Reader> };
  list_chips: { request: ListChips; response: Array<ChipChoice> };
  lint_template: { request: LintTemplate; response: LintReport };
  mend_template: { request: MendTemplate; response: Document };
  override_findings: { request: OverrideFindings; response: Array<Finding> };
  withdraw_overrides: { request: NamedFindings; response: Array<Finding> };
  get_guardrails: { request: Nothing; response: Guardrails };
  save_guardrail_levels: { request: SaveLevels; response: Guardrails };
  save_house_words: { request: SaveHouseWords; response: Guardrails };
  export_kit: { request: Nothing; response: JsonValue };
  apply_kit: { request: ApplyKit; response: KitReport };
  list_cultures: { request: Nothing; response: Array<CultureRow> };
  get_culture: { request: ByTag; response: CultureCard };
  save_culture: { request: SaveCulture; response: CultureCard };
  list_number_forms: { request: ByTag; response: Array<NumberForm> };
  list_idioms: { request: Nothing; response: Array<Idiom> };
  list_pictures: { request: ListPictures; response: Array<PictureSlot> };
  get_picture: { request: PictureByFile; response: PictureData };
  look_at_picture: { request: PictureAtPath; response: PictureSeen };
  put_picture: { request: PutPicture; response: SlotKey };
  name_picture: { request: NamePicture; response: null };
  say_alternative: { request: SayAlternative; response: null };
  remove_picture: { request: RemovePicture; response: null };
  list_campaigns: { request: Nothing; response: Array<CampaignRow> };
  get_campaign: { request: ByKey; response: CampaignRow };
  save_campaign: { request: Campaign; response: CampaignRow };
  archive_campaign: { request: ByKey; response: null };
  get_coverage: { request: CoverageOf; response: Coverage };
  unarchive_campaign: { request: ByKey; response: null };
  check_campaign: { request: ByCampaign; response: Ledger };
  export_excluded: { request: ExportExcluded; response: ExcludedFile };
  export_batch_excluded: { request: ExportBatchExcluded; response: ExcludedFile };
  let_in: { request: LetThemIn; response: LetIn };
  withdraw_let_in: { request: KeptOutBy; response: null };
  export_batch: { request: ExportBatch; response: BatchReport };
  usual_print: { request: PrintOptions; response: PrintOptions };
  list_batches: { request: Nothing; response: Array<BatchRow> };
  get_batch: { request: ByBatch; response: BatchPage };
  record_delivery: { request: NewDelivery; response: BatchPage };
  find_receivers: { request: ListOfReceivers; response: NamedReceivers };
  get_receipt: { request: ByReceipt; response: ReceiptView };
};

export const commands: { readonly [C in keyof Commands]: { readonly kind: "query" | "mutation"; readonly topics: readonly Topic[] } } = {
  get_workspace: { kind: "query", topics: ["workspace", "people"] },
  list_recent: { kind: "query", topics: ["recent"] },
  forget_recent: { kind: "mutation", topics: ["recent"] },
  open_sample: { kind: "mutation", topics: ["workspace", "recent", "settings", "people", "attributes", "purposes", "imports", "segments", "templates", "campaigns", "batches", "cultures", "pictures"] },
  reset_sample: { kind: "mutation", topics: ["workspace", "recent", "settings", "people", "attributes", "purposes", "imports", "segments", "templates", "campaigns", "batches", "cultures", "pictures"] },
  delete_sample: { kind: "mutation", topics: ["workspace", "recent", "settings", "people", "attributes", "purposes", "imports", "segments", "templates", "campaigns", "batches", "cultures", "pictures"] },
  create_workspace: { kind: "mutation", topics: ["workspace", "recent", "settings", "people", "attributes", "purposes", "imports", "segments", "templates", "campaigns", "batches", "cultures", "pictures"] },
  open_workspace: { kind: "mutation", topics: ["workspace", "recent", "settings", "people", "attributes", "purposes", "imports", "segments", "templates", "campaigns", "batches", "cultures", "pictures"] },
  close_workspace: { kind: "mutation", topics: ["workspace", "recent", "settings", "people", "attributes", "purposes", "imports", "segments", "templates", "campaigns", "batches", "cultures", "pictures"] },
  get_settings: { kind: "query", topics: ["settings"] },
  save_settings: { kind: "mutation", topics: ["settings", "workspace"] },
  get_sms_prices: { kind: "query", topics: ["settings"] },
  save_sms_prices: { kind: "mutation", topics: ["settings", "campaigns"] },
  get_theme: { kind: "query", topics: ["settings"] },
  save_theme: { kind: "mutation", topics: ["settings", "templates", "campaigns"] },
  check_theme: { kind: "query", topics: ["settings"] },
  copy_workspace: { kind: "mutation", topics: [] },
  cancel_job: { kind: "mutation", topics: [] },
  list_people: { kind: "query", topics: ["people", "segments"] },
  get_person: { kind: "query", topics: ["people", "attributes", "purposes", "imports", "batches"] },
  save_person: { kind: "mutation", topics: ["people", "segments", "campaigns"] },
  remove_person: { kind: "mutation", topics: ["people", "segments", "campaigns"] },
  restore_person: { kind: "mutation", topics: ["people", "segments", "campaigns"] },
  record_consent: { kind: "mutation", topics: ["people", "segments", "campaigns"] },
  suppress_person: { kind: "mutation", topics: ["people", "segments", "campaigns"] },
  list_attributes: { kind: "query", topics: ["attributes"] },
  save_attribute: { kind: "mutation", topics: ["attributes", "people", "segments"] },
  list_attribute_uses: { kind: "query", topics: ["attributes", "people", "segments", "templates", "campaigns"] },
  remove_attribute: { kind: "mutation", topics: ["attributes", "people", "segments", "imports"] },
  list_purposes: { kind: "query", topics: ["purposes"] },
  save_purpose: { kind: "mutation", topics: ["purposes", "people", "segments", "campaigns"] },
  list_purpose_uses: { kind: "query", topics: ["purposes", "people", "segments", "templates", "campaigns"] },
  remove_purpose: { kind: "mutation", topics: ["purposes", "people", "segments"] },
  list_locales: { kind: "query", topics: ["fixed"] },
  list_holidays: { kind: "query", topics: ["fixed"] },
  get_privacy: { kind: "query", topics: ["people", "attributes", "purposes", "batches"] },
  open_import: { kind: "query", topics: ["attributes"] },
  list_import_targets: { kind: "query", topics: ["attributes", "purposes"] },
  plan_import: { kind: "query", topics: ["people", "attributes", "purposes"] },
  apply_import: { kind: "mutation", topics: ["imports", "people", "attributes", "segments", "campaigns", "workspace"] },
  list_imports: { kind: "query", topics: ["imports"] },
  undo_import: { kind: "mutation", topics: ["imports", "people", "attributes", "segments", "campaigns", "workspace"] },
  list_rule_fields: { kind: "query", topics: ["people", "attributes", "purposes", "cultures"] },
  list_segments: { kind: "query", topics: ["segments", "people", "cultures"] },
  count_segment: { kind: "query", topics: ["people", "cultures"] },
  save_segment: { kind: "mutation", topics: ["segments", "campaigns"] },
  archive_segment: { kind: "mutation", topics: ["segments", "campaigns"] },
  unarchive_segment: { kind: "mutation", topics: ["segments", "campaigns"] },
  list_templates: { kind: "query", topics: ["templates", "campaigns"] },
  get_template: { kind: "query", topics: ["templates"] },
  create_template: { kind: "mutation", topics: ["templates", "attributes"] },
  list_starters: { kind: "query", topics: ["fixed"] },
  list_fragments: { kind: "query", topics: ["templates"] },
  list_fragment_uses: { kind: "query", topics: ["templates", "campaigns"] },
  create_fragment: { kind: "mutation", topics: ["templates"] },
  save_template: { kind: "mutation", topics: ["templates", "campaigns"] },
  plan_foreign_template: { kind: "query", topics: ["templates", "attributes", "people", "settings"] },
  bring_template: { kind: "mutation", topics: ["templates"] },
  turn_blocks: { kind: "query", topics: ["fixed"] },
  archive_template: { kind: "mutation", topics: ["templates"] },
  unarchive_template: { kind: "mutation", topics: ["templates"] },
  list_revisions: { kind: "query", topics: ["templates"] },
  list_history: { kind: "query", topics: ["templates"] },
  compare_revisions: { kind: "query", topics: ["templates", "attributes", "people", "cultures", "pictures", "settings"] },
  list_changes: { kind: "query", topics: ["templates", "attributes"] },
  name_revision: { kind: "mutation", topics: ["templates"] },
  restore_revision: { kind: "mutation", topics: ["templates", "campaigns"] },
  vouch_cell: { kind: "mutation", topics: ["templates", "campaigns"] },
  withdraw_vouch: { kind: "mutation", topics: ["templates", "campaigns"] },
  list_vouches: { kind: "query", topics: ["templates", "cultures", "pictures"] },
  list_sides: { kind: "query", topics: ["templates"] },
  export_translation: { kind: "mutation", topics: [] },
  plan_translation: { kind: "query", topics: ["templates"] },
  apply_translation: { kind: "mutation", topics: ["templates", "campaigns"] },
  preview_template: { kind: "query", topics: ["templates", "people", "attributes", "cultures", "pictures"] },
  list_wall: { kind: "query", topics: ["templates", "people", "attributes", "cultures", "pictures"] },
  preview_wall: { kind: "query", topics: ["templates", "people", "attributes", "cultures", "pictures"] },
  list_personas: { kind: "query", topics: ["templates", "people", "attributes"] },
  save_persona: { kind: "mutation", topics: ["templates"] },
  remove_persona: { kind: "mutation", topics: ["templates"] },
  list_readers: { kind: "query", topics: ["people"] },
  list_chips: { kind: "query", topics: ["people", "attributes", "cultures", "templates"] },
  lint_template: { kind: "query", topics: ["templates", "attributes", "purposes", "campaigns", "segments", "cultures", "pictures", "settings"] },
  mend_template: { kind: "query", topics: ["fixed"] },
  override_findings: { kind: "mutation", topics: ["templates", "campaigns"] },
  withdraw_overrides: { kind: "mutation", topics: ["templates", "campaigns"] },
  get_guardrails: { kind: "query", topics: ["settings"] },
  save_guardrail_levels: { kind: "mutation", topics: ["settings", "templates", "campaigns"] },
  save_house_words: { kind: "mutation", topics: ["settings", "templates", "campaigns"] },
  export_kit: { kind: "query", topics: ["templates", "segments", "campaigns", "attributes", "purposes", "cultures", "pictures", "settings"] },
  apply_kit: { kind: "mutation", topics: ["templates", "segments", "campaigns", "attributes", "purposes", "cultures", "pictures", "settings"] },
  list_cultures: { kind: "query", topics: ["cultures", "people", "templates"] },
  get_culture: { kind: "query", topics: ["cultures"] },
  save_culture: { kind: "mutation", topics: ["cultures"] },
  list_number_forms: { kind: "query", topics: [] },
  list_idioms: { kind: "query", topics: ["cultures", "people", "templates"] },
  list_pictures: { kind: "query", topics: ["pictures", "templates"] },
  get_picture: { kind: "query", topics: ["fixed"] },
  look_at_picture: { kind: "query", topics: ["fixed"] },
  put_picture: { kind: "mutation", topics: ["pictures", "campaigns"] },
  name_picture: { kind: "mutation", topics: ["pictures"] },
  say_alternative: { kind: "mutation", topics: ["pictures", "campaigns"] },
  remove_picture: { kind: "mutation", topics: ["pictures", "campaigns"] },
  list_campaigns: { kind: "query", topics: ["campaigns", "segments", "templates", "purposes", "people", "batches", "cultures"] },
  get_campaign: { kind: "query", topics: ["campaigns", "segments", "templates", "purposes", "people", "batches", "cultures"] },
  save_campaign: { kind: "mutation", topics: ["campaigns", "templates"] },
  archive_campaign: { kind: "mutation", topics: ["campaigns", "templates"] },
  get_coverage: { kind: "query", topics: ["templates", "people", "segments", "campaigns", "cultures", "pictures", "settings"] },
  unarchive_campaign: { kind: "mutation", topics: ["campaigns", "templates"] },
  check_campaign: { kind: "mutation", topics: [] },
  export_excluded: { kind: "mutation", topics: [] },
  export_batch_excluded: { kind: "mutation", topics: [] },
  let_in: { kind: "mutation", topics: ["campaigns"] },
  withdraw_let_in: { kind: "mutation", topics: ["campaigns"] },
  export_batch: { kind: "mutation", topics: ["batches", "people", "campaigns"] },
  usual_print: { kind: "query", topics: ["settings"] },
  list_batches: { kind: "query", topics: ["batches"] },
  get_batch: { kind: "query", topics: ["batches"] },
  record_delivery: { kind: "mutation", topics: ["batches"] },
  find_receivers: { kind: "query", topics: ["batches"] },
  get_receipt: { kind: "query", topics: ["batches", "people"] },
};
