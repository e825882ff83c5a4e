// Every command: its request, its response, and what it reads or makes stale.
export type * from "./contract";
import type * as C from "./contract";

type Nothing = Record<string, never>;

export type Topic =
  | "workspace" | "recent" | "settings" | "people" | "attributes" | "purposes" | "imports"
  | "segments" | "templates" | "campaigns" | "batches" | "fixed";

export type Commands = {
  get_workspace: { request: Nothing; response: C.WorkspaceInfo | null };
  list_recent: { request: Nothing; response: C.Recent[] };
  open_sample: { request: Nothing; response: C.WorkspaceInfo };
  reset_sample: { request: Nothing; response: C.WorkspaceInfo };
  delete_sample: { request: Nothing; response: null };
  create_workspace: { request: { path: string; name: string }; response: C.WorkspaceInfo };
  open_workspace: { request: { path: string }; response: C.WorkspaceInfo };
  close_workspace: { request: Nothing; response: null };
  get_settings: { request: Nothing; response: C.Settings };
  save_settings: { request: C.Settings; response: C.Settings };

  list_people: {
    request: { search: string | null; segment: string | null; sort: C.SortBy; descending: boolean; offset: number; limit: number };
    response: { total: number; rows: C.PersonRow[] };
  };
  get_person: { request: { id: string }; response: C.Person };
  save_person: { request: C.PersonDraft; response: C.Person };
  remove_person: { request: { id: string }; response: null };
  record_consent: {
    request: { person: string; purpose: string; channel: C.Channel; state: "given" | "withdrawn"; how: string; evidence: string | null };
    response: C.Person;
  };
  suppress_person: { request: { person: string; reason: string }; response: C.Person };
  list_attributes: { request: Nothing; response: C.Attribute[] };
  save_attribute: { request: C.Attribute; response: C.Attribute };
  list_purposes: { request: Nothing; response: C.Purpose[] };
  save_purpose: { request: C.Purpose; response: C.Purpose };
  list_locales: { request: Nothing; response: { tag: string; name: string; native: string; rtl: boolean }[] };

  open_import: { request: { path: string; delimiter: string | null; encoding: string | null }; response: C.ImportFile };
  list_import_targets: { request: Nothing; response: C.ImportTarget[] };
  plan_import: { request: { path: string; mapping: C.Mapping }; response: C.ImportPlan };
  apply_import: { request: { path: string; mapping: C.Mapping }; response: C.ImportReport };
  list_imports: { request: Nothing; response: C.ImportEntry[] };
  undo_import: { request: { import: string }; response: C.UndoReport };

  list_rule_fields: { request: Nothing; response: C.RuleField[] };
  list_segments: { request: Nothing; response: C.Segment[] };
  count_segment: { request: { where: C.Predicate | null }; response: { count: number; sentence: string } };
  save_segment: { request: { key: string | null; name: string; where: C.Predicate | null }; response: C.Segment };
  archive_segment: { request: { key: string }; response: null };

  list_templates: { request: Nothing; response: C.TemplateRow[] };
  get_template: { request: { key: string }; response: C.Template };
  create_template: { request: { name: string; default_locale: string }; response: C.Template };
  save_template: { request: { key: string; name: string; document: C.Document }; response: C.Template };
  archive_template: { request: { key: string }; response: null };
  list_revisions: { request: { key: string }; response: { revision: string; number: number; saved_at: string }[] };
  restore_revision: { request: { key: string; revision: string }; response: C.Template };
  preview_template: {
    request: { template: string; document: C.Document | null; person: string | null; locale: string | null };
    response: C.Preview;
  };
  list_readers: { request: { template: string; order: "name" | "worst"; search: string | null }; response: C.Reader[] };
  list_chips: { request: { person: string | null }; response: C.ChipChoice[] };

  list_campaigns: { request: Nothing; response: C.CampaignRow[] };
  get_campaign: { request: { key: string }; response: C.CampaignRow };
  save_campaign: { request: C.Campaign; response: C.CampaignRow };
  archive_campaign: { request: { key: string }; response: null };
  check_campaign: { request: { campaign: string }; response: C.Ledger };
  export_batch: { request: { campaign: string; format: C.ExportFormat; folder: string; leave_out: boolean }; response: C.BatchReport };
  list_batches: { request: Nothing; response: C.BatchRow[] };
  get_batch: { request: { batch: string }; response: C.BatchRow & { people: { id: string; name: string; receipt: string }[] } };
  get_receipt: { request: { batch: string; person: string }; response: C.ReceiptView };
  get_privacy: { request: Nothing; response: C.PrivacyPage };

  cancel_job: { request: Nothing; response: null };
};

type Declared = { kind: "query" | "mutation"; topics: readonly Topic[] };
const query = (...topics: Topic[]): Declared => ({ kind: "query", topics });
const mutation = (...topics: Topic[]): Declared => ({ kind: "mutation", topics });
const everything: Topic[] = [
  "workspace", "recent", "settings", "people", "attributes", "purposes", "imports",
  "segments", "templates", "campaigns", "batches",
];

export const commands: { readonly [K in keyof Commands]: Declared } = {
  get_workspace: query("workspace", "people"),
  list_recent: query("recent"),
  open_sample: mutation(...everything),
  reset_sample: mutation(...everything),
  delete_sample: mutation(...everything),
  create_workspace: mutation(...everything),
  open_workspace: mutation(...everything),
  close_workspace: mutation(...everything),
  get_settings: query("settings"),
  save_settings: mutation("settings", "workspace"),
  list_people: query("people", "segments"),
  get_person: query("people", "attributes", "purposes", "batches"),
  save_person: mutation("people"),
  remove_person: mutation("people"),
  record_consent: mutation("people"),
  suppress_person: mutation("people"),
  list_attributes: query("attributes"),
  save_attribute: mutation("attributes"),
  list_purposes: query("purposes"),
  save_purpose: mutation("purposes"),
  list_locales: query("fixed"),
  open_import: query("fixed"),
  list_import_targets: query("attributes", "purposes"),
  plan_import: query("people"),
  apply_import: mutation("people", "imports", "attributes"),
  list_imports: query("imports"),
  undo_import: mutation("people", "imports"),
  list_rule_fields: query("attributes", "purposes", "people"),
  list_segments: query("segments", "people"),
  count_segment: query("people", "attributes"),
  save_segment: mutation("segments", "campaigns"),
  archive_segment: mutation("segments"),
  list_templates: query("templates", "campaigns"),
  get_template: query("templates"),
  create_template: mutation("templates"),
  save_template: mutation("templates"),
  archive_template: mutation("templates"),
  list_revisions: query("templates"),
  restore_revision: mutation("templates"),
  preview_template: query("templates", "people"),
  list_readers: query("people", "templates"),
  list_chips: query("attributes", "people"),
  list_campaigns: query("campaigns", "segments", "templates", "people", "batches"),
  get_campaign: query("campaigns", "segments", "templates", "people", "batches"),
  save_campaign: mutation("campaigns"),
  archive_campaign: mutation("campaigns"),
  check_campaign: query("campaigns", "segments", "templates", "people"),
  export_batch: mutation("batches"),
  list_batches: query("batches"),
  get_batch: query("batches"),
  get_receipt: query("batches"),
  get_privacy: query("people", "purposes", "attributes", "batches"),
  cancel_job: mutation(),
};
