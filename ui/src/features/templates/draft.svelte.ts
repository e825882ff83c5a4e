// What is being written: the document itself, its undo history, and its saving. The editor has no other model.
import { untrack } from "svelte";
import { asApiError, call, type ApiError, type Channel, type Document, type Template, type Unsaved } from "../../api";
import { lastSigner } from "../../shared";

/** Who saves, where somebody has put their name to anything on this machine. */
export function saver(): { by?: string } {
  const by = lastSigner();
  return by ? { by } : {};
}

/** A pause in typing after which the work is saved. */
const saveAfterMs = 800;
/** Words typed in one place within this time are one step back. */
const oneStepMs = 900;
const stepsKept = 300;

export class Draft {
  readonly key: string;
  readonly defaultLocale: string;
  /** Only email has a subject and a page. */
  readonly channel: Channel;
  /** A piece that messages share: it has no subject. */
  readonly isFragment: boolean;
  /** Nothing is saved before somebody says so. */
  asks = $state(false);
  document = $state.raw<Document>({ blocks: [], cells: [] });
  name = $state("");
  /** The index of the cell being written. */
  cell = $state(0);
  revision = $state(0);
  saving = $state<"saved" | "waiting" | "saving" | "failed">("saved");
  error = $state.raw<ApiError | null>(null);
  #past = $state.raw<Document[]>([]);
  #future = $state.raw<Document[]>([]);
  #mark = "";
  #markedAt = 0;
  #savedDocument = $state.raw<Document>({ blocks: [], cells: [] });
  /** The address of the revision that `saved` is. */
  #address: string;
  #savedName = $state("");
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: Promise<void> | null = null;

  constructor(template: Template) {
    this.key = template.key;
    this.defaultLocale = template.default_locale;
    this.channel = template.channel;
    this.isFragment = template.is_fragment ?? false;
    this.document = this.#savedDocument = template.document;
    this.name = this.#savedName = template.name;
    this.revision = template.revision_number;
    this.#address = template.revision;
    const first = template.document.cells.findIndex((cell) => cell.locale === template.default_locale);
    this.cell = Math.max(0, first);
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** What the engine has: the document as it was saved last, as revision `revision`. */
  get saved(): Document {
    return this.#savedDocument;
  }

  /** The address of what is saved. */
  get address(): string {
    return this.#address;
  }

  get savedName(): string {
    return this.#savedName;
  }

  /** The draft as a preview is asked for: what differs from what is saved, or all of it where there are other cells, another
      look or other attachments. */
  get written(): { document: Document | null; unsaved?: Unsaved } {
    const { blocks, cells, theme, attachments } = this.document;
    return untrack(() => {
      const { saved } = this;
      const same = (at: number) =>
        saved.cells[at]?.locale === cells[at]?.locale && saved.cells[at]?.register === cells[at]?.register;
      const shared = theme === saved.theme && attachments === saved.attachments;
      const alike = shared && cells.length === saved.cells.length && cells.every((_, at) => same(at));
      if (!alike) return { document: this.document };
      const changed = cells.filter((cell, at) => cell !== saved.cells[at]);
      const unsaved = { revision: this.#address, blocks: blocks === saved.blocks ? null : blocks, cells: changed };
      return { document: null, unsaved };
    });
  }

  get present() {
    return this.document.cells[this.cell];
  }

  /** Takes the next document. Changes with the same `mark`, shortly after one another, are undone together. */
  change(next: Document, mark = ""): void {
    if (next === this.document) return;
    const now = Date.now();
    const joins = mark !== "" && mark === this.#mark && now - this.#markedAt < oneStepMs;
    if (!joins) this.#past = [...this.#past.slice(-stepsKept), this.document];
    this.#mark = mark;
    this.#markedAt = now;
    if (this.canRedo) this.#future = [];
    this.#show(next);
  }

  undo(): void {
    const before = this.#past.at(-1);
    if (!before) return;
    this.#past = this.#past.slice(0, -1);
    this.#future = [this.document, ...this.#future];
    this.#mark = "";
    this.#show(before);
  }

  redo(): void {
    const [after, ...rest] = this.#future;
    if (!after) return;
    this.#past = [...this.#past, this.document];
    this.#future = rest;
    this.#mark = "";
    this.#show(after);
  }

  rename(name: string): void {
    this.name = name;
    this.#saveSoon();
  }

  /** The engine has made an earlier revision the present one. */
  restored(template: Template): void {
    this.#savedDocument = template.document;
    this.#address = template.revision;
    this.revision = template.revision_number;
    this.change(template.document);
  }

  get unsaved(): boolean {
    return this.#unsaved();
  }

  /** Saves now what is not saved yet. Never rejects: a failure is in `error`, and the words stay here. */
  async flush(way: "by itself" | "asked" = "by itself"): Promise<void> {
    clearTimeout(this.#timer);
    if (this.asks && way === "by itself") return;
    while (this.#running) await this.#running;
    if (this.#unsaved()) {
      this.#running = this.#save();
      await this.#running;
      this.#running = null;
    }
    // What was written while saving is saved as well, unless saving does not work at all.
    if (this.#unsaved() && this.saving !== "failed") await this.flush(way);
  }

  #show(document: Document): void {
    this.document = document;
    this.cell = Math.min(this.cell, document.cells.length - 1);
    this.#saveSoon();
  }

  #unsaved(): boolean {
    return this.document !== this.#savedDocument || this.name.trim() !== this.#savedName;
  }

  #saveSoon(): void {
    clearTimeout(this.#timer);
    if (!this.#unsaved()) {
      this.saving = "saved";
      return;
    }
    // An empty name is a name half typed: the last good one stays until there is another.
    if (this.saving !== "failed") this.saving = "waiting";
    if (!this.asks) this.#timer = setTimeout(() => void this.flush(), saveAfterMs);
  }

  async #save(): Promise<void> {
    const { document } = this;
    const name = this.name.trim() || this.#savedName;
    this.saving = "saving";
    try {
      const template = await call("save_template", { key: this.key, name, document, ...saver() });
      this.#savedDocument = document;
      this.#address = template.revision;
      this.#savedName = name;
      if (!this.name.trim()) this.name = name;
      this.revision = template.revision_number;
      this.error = null;
      this.saving = this.#unsaved() ? "waiting" : "saved";
    } catch (thrown) {
      this.error = asApiError(thrown);
      this.saving = "failed";
    }
  }
}
