// What every part of the editor works on: the draft, the cell's direction, and what the preview has found.
import { getContext, setContext } from "svelte";
import { SvelteSet } from "svelte/reactivity";
import type { Block, Cell, Diagnostic, Document, Finding, FragmentRow } from "../../api";
import { insertBlock, removeBlock, sourceOf } from "./document";
import { allBlocks, findBlock, type Kind, type Place } from "./tree";
import { Dragging } from "./dragging.svelte";
import type { Draft } from "./draft.svelte";
import { steadily } from "../../shared";
import { isBlank, isUnbegun, isWritten } from "./gaps";
import type { Languages } from "./languages.svelte";
import { focusBlock } from "./place";
import { sideName, stopsOf, type Stop } from "./sides";

/** What stands in a fragment is named by the block that shows it and its own. */
function inFragment({ block }: Pick<Diagnostic, "block">): boolean {
  return block?.includes("/") ?? false;
}

const context = Symbol("desk");

export class Desk {
  readonly draft: Draft;
  readonly languages: Languages;
  readonly dragging: Dragging;
  readonly cell: Cell | undefined = $derived.by(() => this.draft.present);
  /** The cell the others are written after. */
  readonly source: Cell | undefined = $derived.by(() => sourceOf(this.draft.document, this.draft.defaultLocale));
  /** Derived, as its direction is, so that a letter typed changes neither: what depends on them is left as it is. */
  readonly lang: string = $derived.by(() => this.cell?.locale ?? this.draft.defaultLocale);
  readonly dir: "ltr" | "rtl" = $derived.by(() => this.languages.directionOf(this.lang));
  /** The cells by their names, and those of them that still lack words. */
  readonly sides: Pick<Cell, "locale" | "register">[] = $derived.by(
    steadily(() => this.draft.document.cells.map(({ locale, register }) => ({ locale, register }))),
  );
  /** Cells that are not finished as the engine found them: a fragment has no words there, a placeholder was lost. */
  readonly #unfinished: string[] = $derived.by(
    steadily(() => this.keptBack.filter(({ rule }) => rule === "unfinished").map(({ cell }) => sideName(cell))),
  );
  readonly #blocks: Block[] = $derived.by(() => this.draft.document.blocks);
  readonly unwritten: string[] = $derived.by(
    steadily(() => {
      const { document, channel, isFragment } = this.draft;
      const lacks = (cell: Cell) =>
        this.#unfinished.includes(sideName(cell)) ||
        !isWritten(document, cell, this.source, isFragment ? "fragment" : channel);
      return document.cells.filter(lacks).map(sideName);
    }),
  );
  /** There is nothing to find fault with yet. */
  readonly unbegun: boolean = $derived.by(() => isUnbegun(this.draft.document));
  /** What is wrong with the cell being written, as the preview found it. */
  diagnostics = $state.raw<Diagnostic[]>([]);
  /** That cell's page as somebody gets it; "" before there is one. */
  page = $state.raw("");
  /** Whether the preview has read that cell. */
  isRead = $state(false);
  /** Findings that keep a text from going out at all, as the rules of the workspace weigh them. */
  keptBack = $state.raw<Finding[]>([]);
  /** Those there are. */
  fragments = $state.raw<Pick<FragmentRow, "key" | "name">[]>([]);
  /** Saved cells whose source was changed since they were written, by `sideName`. */
  stale = $state.raw<string[]>([]);
  /** Blocks chosen to be moved, copied or removed together. */
  chosen = $state.raw<ReadonlySet<string>>(new SvelteSet());
  /** A block just added: it goes again if nothing is written into it. */
  fresh: string | null = null;

  constructor(draft: Draft, languages: Languages) {
    this.draft = draft;
    this.languages = languages;
    this.dragging = new Dragging(draft);
  }

  add(kind: Kind, where: Place): void {
    const { document, id } = insertBlock(this.draft.document, kind, where);
    this.#added(kind, document, id);
  }

  /** In the place of a text that says nothing in any language, else behind it. */
  addInstead(kind: Kind, text: Block): void {
    const { document, id } = insertBlock(this.draft.document, kind, { after: text.id });
    this.#added(kind, isBlank(document, text) ? removeBlock(document, text.id) : document, id);
  }

  #added(kind: Kind, document: Document, id: string): void {
    this.draft.change(document);
    this.fresh = kind === "text" ? id : null;
    void focusBlock(id);
  }

  /** Called when the caret comes to rest in a block, or outside all of them. */
  arrive(at: string | null): void {
    const { fresh } = this;
    if (!fresh || fresh === at) return;
    this.fresh = null;
    const block = findBlock(this.draft.document, fresh);
    if (block && isBlank(this.draft.document, block)) this.draft.change(removeBlock(this.draft.document, fresh));
  }

  /** Chooses a block, or lets it go again. */
  choose(id: string): void {
    const next = new SvelteSet(this.chosen);
    if (!next.delete(id)) next.add(id);
    this.chosen = next;
  }

  /** What keeps the cell being written from going out, whoever reads it. */
  get stops(): Stop[] {
    return this.cell ? stopsOf(this.cell, this.diagnostics, this.keptBack) : [];
  }

  /** The fragment that something found stands in, where it stands in one. */
  fragmentAt(found: Pick<Diagnostic, "block">): Pick<FragmentRow, "key" | "name"> | undefined {
    const outer = inFragment(found) ? found.block?.split("/")[0] : undefined;
    const block = allBlocks(this.#blocks).find(({ id }) => id === outer);
    return block?.kind === "fragment" ? this.fragments.find(({ key }) => key === block.key) : undefined;
  }

  problemsOf(block: string): Diagnostic[] {
    // What is wrong inside a fragment is told where it stands.
    const inside = `${block}/`;
    if (this.unbegun) return [];
    return this.diagnostics.filter((found) => found.block === block || found.block?.startsWith(inside));
  }
}

export function provideDesk(desk: Desk): void {
  setContext(context, desk);
}

export function useDesk(): Desk {
  return getContext<Desk>(context);
}
