// THE CONTRACT between ui and engine (version 0; Rust types in api/engine will generate ui/src/api/generated with these same names/shapes).
// Field names are snake_case, as serialised by serde. Ids are strings. Counts are numbers. Times are RFC 3339 strings. Option<T> is `T | null`.
export type ApiError = { code: ErrorCode; message: string; field: string | null };
export type ErrorCode = "invalid" | "not_found" | "locked" | "refused" | "cancelled" | "no_workspace" | "internal";

// ---- Workspace ----
export type WorkspaceInfo = { name: string; sample: boolean; path: string; people: number; today: string /* date */ };
export type Recent = { path: string; name: string; opened_at: string; exists: boolean };
// query  get_workspace {} -> WorkspaceInfo | null
// query  list_recent {} -> Recent[]
// mut    open_sample {} -> WorkspaceInfo        (creates it in the app's own folder the first time)
// mut    reset_sample {} -> WorkspaceInfo       mut delete_sample {} -> null
// mut    create_workspace { path, name } -> WorkspaceInfo
// mut    open_workspace { path } -> WorkspaceInfo
// mut    close_workspace {} -> null
export type Settings = { organisation: string; from: string | null; reply_to: string | null; unsubscribe_url: string | null; unsubscribe_mailbox: string | null };
// query  get_settings {} -> Settings            mut save_settings Settings -> Settings

// ---- People ----
export type Register = "formal" | "informal" | "neutral";
export type Gender = "feminine" | "masculine" | "other";     // absent = unknown, a first-class value
export type Postal = { line1: string | null; city: string | null; postcode: string | null; country: string | null };
export type PersonRow = { id: string; name: string; email: string | null; phone: string | null; locale: string | null; language: string | null /* "German (Austria)" in words */; rtl: boolean; tags: string[]; suppressed: boolean };
export type SortBy = "name" | "email" | "locale" | "added";
// query  list_people { search: string|null, segment: string|null, sort: SortBy, descending: boolean, offset: number, limit: number } -> { total: number, rows: PersonRow[] }
export type Origin = { source: string /* in words: "by hand", "import of contacts.csv", "sample" */; recorded_at: string };
export type AttributeValue = { key: string; name: string; type: AttributeType; kind: AttributeKind; sensitivity: Sensitivity; value: unknown /* string|number|boolean|string[] */; shown: string; origin: Origin };
export type Person = { id: string; external_id: string|null; name: string; first_name: string|null; last_name: string|null; title: string|null; gender: Gender|null; locale: string|null; register: Register|null; time_zone: string|null; birthday: string|null; email: string|null; phone: string|null; postal: Postal; tags: string[]; attributes: AttributeValue[]; origins: Record<string, Origin> /* by field name */; choices: Choice[]; suppressed: { reason: string; recorded_at: string } | null; messages: PersonMessage[] };
export type Choice = { purpose: string; purpose_name: string; channel: Channel; state: "given"|"withdrawn"|"never_asked"; recorded_at: string|null; how: string|null; evidence: string|null };
export type PersonMessage = { batch: string; campaign_name: string; template_name: string; channel: Channel; at: string; subject: string };
// query  get_person { id } -> Person
export type PersonDraft = { id: string|null; external_id: string|null; first_name: string|null; last_name: string|null; title: string|null; gender: Gender|null; locale: string|null; register: Register|null; time_zone: string|null; birthday: string|null; email: string|null; phone: string|null; postal: Postal; tags: string[]; attributes: Record<string, unknown> };
// mut    save_person PersonDraft -> Person      mut remove_person { id } -> null
// mut    record_consent { person, purpose, channel, state: "given"|"withdrawn", how: string, evidence: string|null } -> Person
// mut    suppress_person { person, reason } -> Person
export type AttributeType = "text"|"number"|"date"|"yes_no"|"choice"|"list";
export type AttributeKind = "demographic"|"behavioural"|"psychographic";
export type Sensitivity = "ordinary"|"personal"|"sensitive";
export type Attribute = { key: string; name: string; type: AttributeType; kind: AttributeKind; sensitivity: Sensitivity; choices: string[] };
// query  list_attributes {} -> Attribute[]      mut save_attribute Attribute -> Attribute
export type LegalBasis = "consent"|"contract"|"legal_obligation"|"vital_interests"|"public_task"|"legitimate_interests";
export type Purpose = { key: string; name: string; legal_basis: LegalBasis };
// query  list_purposes {} -> Purpose[]          mut save_purpose Purpose -> Purpose
export type Channel = "email"|"sms"|"letter"|"push"|"in-app";
// query  list_locales {} -> { tag: string, name: string /* in English */, native: string, rtl: boolean }[]   (for pickers)

// ---- Imports (three steps) ----
export type ImportFile = { path: string; file_name: string; delimiter: string; encoding: string; headers: string[]; rows: string[][] /* first 20 */; mapping: Mapping /* the guess */; flags: ImportWarning[]; size: number };
export type Mapping = { columns: Record<string /*header*/, string /*target, as in the mapping file*/>; delimiter: string|null; encoding: string|null; evidence: string|null };
// query  open_import { path, delimiter: string|null, encoding: string|null } -> ImportFile
export type ImportTarget = { target: string; name: string; group: "person"|"postal"|"attributes"|"consent"|"other" };
// query  list_import_targets {} -> ImportTarget[]
export type ImportWarning = { row: number|null; column: string|null; message: string };
export type Rejected = { row: number; reason: string };
export type FieldChange = { field: string /* in words */; before: string|null; after: string };
export type PlannedRow = { row: number; person: string; changes: FieldChange[] };
export type ImportPlan = { rows: number; created: number; updated: number; unchanged: number; rejected: Rejected[]; warnings: ImportWarning[]; opt_outs_kept: { row: number; person: string; purpose: string; channel: Channel }[]; opt_outs_brought: number; consents_brought: number; new_people: PlannedRow[] /* first 200 */; changed_people: PlannedRow[] /* first 200 */ };
// query(job) plan_import { path, mapping: Mapping } -> ImportPlan
export type ImportReport = { import: string|null; rows: number; created: number; updated: number; unchanged: number; rejected: Rejected[]; warnings: ImportWarning[] };
// mut(job)  apply_import { path, mapping } -> ImportReport
export type ImportEntry = { import: string; file_name: string; at: string; rows: number; created: number; updated: number; unchanged: number; rejected: number; undone_at: string|null };
// query  list_imports {} -> ImportEntry[]
export type UndoReport = { import: string; removed: number; restored: number; left: { person: string; what: string; why: string }[] };
// mut    undo_import { import } -> UndoReport

// ---- Segments ----
// Predicate: null = everyone
export type Predicate =
  | { all: Predicate[] } | { any: Predicate[] } | { not: Predicate }
  | { field: string /* "first_name","locale","language","tag","attribute:<key>","consent:<purpose>:<channel>", … */; op: Op; value?: unknown };
export type Op = "is"|"is_not"|"contains"|"starts_with"|"is_known"|"is_missing"|"less"|"more"|"before"|"after"|"within_days"|"has"|"has_not"|"given"|"withdrawn"|"never_asked";
export type RuleField = { field: string; name: string; group: string; type: "text"|"number"|"date"|"yes_no"|"choice"|"list"|"consent"|"locale"; ops: Op[]; choices: { value: string; name: string }[] };
// query  list_rule_fields {} -> RuleField[]
export type Segment = { key: string; name: string; where: Predicate|null; sentence: string; count: number };
// query  list_segments {} -> Segment[]          query count_segment { where: Predicate|null } -> { count: number, sentence: string }
// mut    save_segment { key: string|null, name, where } -> Segment      mut archive_segment { key } -> null

// ---- Templates ----
export type TemplateRow = { key: string; name: string; channel: Channel; default_locale: string; cells: { locale: string; register: Register|null }[]; campaigns: number; saved_at: string };
// query  list_templates {} -> TemplateRow[]
export type Template = { key: string; name: string; channel: Channel; default_locale: string; revision: string; revision_number: number; document: Document };
// query  get_template { key } -> Template        mut create_template { name, default_locale } -> Template       mut archive_template { key } -> null
// mut    save_template { key, name, document } -> Template     (a new revision only when the document changed)
// query  list_revisions { key } -> { revision: string, number: number, saved_at: string }[]     mut restore_revision { key, revision } -> Template
export type Document = { blocks: Block[]; cells: Cell[] };
export type Block =
  | { id: string; kind: "heading" } | { id: string; kind: "text" } | { id: string; kind: "button" } | { id: string; kind: "divider" }
  | { id: string; kind: "condition"; where: Predicate|null; blocks: Block[] } | { id: string; kind: "source" };
export type Cell = { locale: string; register: Register|null /* null = any */; subject: Inline; fields: Record<string /*block id*/, Field>; hidden: string[] };
export type Inline = { source: string } | { runs: Run[] };
export type Run =
  | { kind: "text"; text: string; bold?: boolean; italic?: boolean; link?: string }
  | { kind: "break" }
  | { kind: "chip"; name: string /* field or attribute key, or "greeting", "closing" */; format: string|null /* date: "short|medium|long|full", "time", "number" */; missing: { fallback: string } | "omit_sentence" | null };
export type Field =
  | { paragraphs: Paragraph[] }                      // text
  | { runs: Run[] }                                  // heading
  | { label: Run[]; url: string }                    // button
  | { html: string; text: string|null };             // source
export type Paragraph = { style: "plain"|"bullet"|"number"; runs: Run[] };
export type Diagnostic = { line: number; column: number; message: string; severity: "error"|"warning"; part: "subject"|"html"|"text"; block: string|null; placeholder: string|null };
export type Preview = { person: { id: string; name: string; locale: string|null; language: string|null } | null; subject: string|null; html: string|null /* exactly what is exported */; frame: Frame|null /* what the preview iframe shows */; text: string|null; cell: { locale: string; register: Register|null; status: "authored"|"borrowed"; language: string; rtl: boolean } | null; diagnostics: Diagnostic[]; goes_out: boolean };
export type Frame = { html: string /* safe: CSP, remote URLs replaced */; blocked: number /* remote pictures not shown */ };
// query  preview_template { template: string /* key */, document: Document|null /* the unsaved draft */, person: string|null, locale: string|null } -> Preview
export type Reader = { id: string; name: string; locale: string|null; why: string /* "longest name", "no first name", "right-to-left", "" */ };
// query  list_readers { template, order: "name"|"worst", search: string|null } -> Reader[]  (first 50)
export type ChipChoice = { name: string; label: string; group: string; type: AttributeType; example: string|null };
// query  list_chips { person: string|null } -> ChipChoice[]

// ---- Campaigns ----
export type Campaign = { key: string; name: string; segment: string|null; template: string; channel: Channel; purpose: string; from: string; reply_to: string|null; other_language: boolean /* may the template's default language be sent to someone who reads another */ };
export type CampaignRow = Campaign & { segment_name: string; template_name: string; purpose_name: string; audience: number; last_batch: string|null };
// query  list_campaigns {} -> CampaignRow[]      query get_campaign { key } -> CampaignRow
// mut    save_campaign Campaign (key "" = new) -> CampaignRow          mut archive_campaign { key } -> null
export type Reason = "Suppressed"|"NoConsent"|"NoAddress"|"FrequencyCapped"|"HeldOut"|"OutsideWindow"|"MissingValue"|"NoVariant"|"RenderFailed"|"Duplicate";
export type ExcludedGroup = { reason: Reason; detail: string /* in words: “Next visit” is empty */; cell: string|null /* in words */; nonsense: boolean /* must be mended or left out by choice */; count: number; people: { id: string; name: string; email: string|null; locale: string|null; detail: string }[] /* first 100 */ };
export type Ledger = { audience: number; exported: number; excluded: ExcludedGroup[]; nonsense: number /* how many must be mended or left out by choice */; hash: string };
// query(job) check_campaign { campaign } -> Ledger
export type ExportFormat = "eml"|"mbox"|"csv"|"ndjson";
export type BatchReport = { audience: number; exported: number; excluded: { reason: Reason; count: number }[]; batch: string; files: string[]; folder: string; left_out: ExcludedGroup[] };
// mut(job)  export_batch { campaign, format: ExportFormat, folder: string /* parent, chosen by the person */, leave_out: boolean } -> BatchReport
export type BatchRow = { batch: string; campaign: string; campaign_name: string; at: string; format: ExportFormat; audience: number; exported: number; excluded: { reason: Reason; count: number }[] };
// query  list_batches {} -> BatchRow[]           query get_batch { batch } -> BatchRow & { people: { id: string; name: string; receipt: string }[] }
export type ReceiptView = { receipt: string; batch: string; person: string; name: string; address: string; campaign: string; campaign_name: string; at: string; subject: string; cell: { locale: string; register: Register|null; status: string }; steps: string[]; fields: { name: string; label: string; value: string }[]; consent: { state: string; recorded_at: string; how: string; evidence: string|null } | null; revision: string; message_hash: string; words: { text: string; strong: boolean }[] /* the paragraph a person would say */ };
// query  get_receipt { batch, person } -> ReceiptView

// ---- Privacy ----
export type Count = { count: number | null; few: boolean };   // few: "fewer than 11", count is then null
export type PrivacyPage = { people: number; coverage: { purpose: string; purpose_name: string; channel: Channel; given: Count; withdrawn: Count; never_asked: Count }[]; held: { name: string; kind: AttributeKind; sensitivity: Sensitivity; people: Count }[]; suppressed: Count; batches: BatchRow[] };
// query  get_privacy {} -> PrivacyPage

// ---- Long work ----
// A command marked (job) sends progress while it runs: { done: number, total: number|null, rate: number /* per second */ }. mut cancel_job {} -> null cancels the running one; it then fails with code "cancelled" and nothing was written.
// Host (ui/src/host): call(command, request) -> Promise; onProgress(fn); pickFile({title, extensions}) -> string|null; pickFolder(title) -> string|null; pickSave({title, name}) -> string|null; reveal(path).
