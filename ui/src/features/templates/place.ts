// Moving the caret between the pieces of a message: to a block just made, and up and down across blocks.
import type { TiptapEditorHTMLElement } from "@tiptap/core";
import { tick } from "svelte";
import type { FindingPlace } from "../../api";

const writable = ".tiptap, .cm-content, textarea, input:not([type=hidden]), .rule";

/** What stands inside a fragment ("fragment/text") is gone to where the fragment stands. */
const standing = (id: string) =>
  [id, id.split("/")[0] ?? id]
    .map((one) => document.querySelector(`[data-block="${CSS.escape(one)}"]`))
    .find((block) => block !== null);

/** Puts the caret into a block once it is on screen; `end`: behind what is written there. */
export async function focusBlock(id: string, caret: "start" | "end" = "start"): Promise<void> {
  await tick();
  const block = standing(id);
  const find = (what: string) => block?.querySelector<HTMLElement>(what);
  // What has to be chosen before there is anything to write, as the list of a list.
  const unset = [...(block?.querySelectorAll("select") ?? [])].find(({ value }) => value === "");
  const target = unset ?? find(writable) ?? find(".plus.named") ?? find("select") ?? find("button");
  target?.focus();
  if (caret === "end") (target as TiptapEditorHTMLElement | null | undefined)?.editor?.commands.focus("end");
  block?.scrollIntoView({ block: "nearest" });
}

/** Goes on to the text of the block, a cell of a table say, in which a placeholder of that name stands. */
export function focusChip(id: string, name: string): void {
  const named = document.querySelector(`[data-block="${CSS.escape(id)}"] .tiptap [data-reads="${CSS.escape(name)}"]`);
  named?.closest<HTMLElement>(".tiptap")?.focus();
}

/** Puts the caret into a block, in a source at a line and column counted from one; its plain text stands last. */
export async function focusPlace(id: string, { part, line, column }: FindingPlace): Promise<void> {
  await focusBlock(id);
  const sources = document.querySelectorAll<HTMLElement>(`[data-block="${CSS.escape(id)}"] .cm-editor`);
  const source = sources[part === "text" ? sources.length - 1 : 0];
  if (!source || line === null) return;
  const { EditorView } = await import("@codemirror/view");
  const view = EditorView.findFromDOM(source);
  if (!view) return;
  const row = view.state.doc.line(Math.min(line, view.state.doc.lines));
  const before = [...row.text].slice(0, (column ?? 1) - 1).join("");
  view.dispatch({ selection: { anchor: row.from + before.length }, scrollIntoView: true });
  view.focus();
}

/** Arrow keys leave a text at its first or last line for the next one. True when there was one to go to. */
export function stepBetween(column: HTMLElement, event: KeyboardEvent): boolean {
  if (
    (event.key !== "ArrowUp" && event.key !== "ArrowDown") ||
    event.altKey ||
    event.shiftKey ||
    event.ctrlKey ||
    event.metaKey
  )
    return false;
  const here = (event.target as Element).closest<HTMLElement>(".tiptap");
  const selection = getSelection();
  if (!here || !selection?.isCollapsed || selection.rangeCount === 0) return false;
  const caret = selection.getRangeAt(0).getBoundingClientRect();
  const box = here.getBoundingClientRect();
  const line = Number.parseFloat(getComputedStyle(here).lineHeight) || 22;
  // An empty line has no caret box; it is then the only line.
  const edge = caret.height === 0 ? 0 : event.key === "ArrowUp" ? caret.top - box.top : box.bottom - caret.bottom;
  if (edge > line * 0.8) return false;
  const all = [...column.querySelectorAll<HTMLElement>(".tiptap, .cm-content, textarea")];
  const next = all[all.indexOf(here) + (event.key === "ArrowUp" ? -1 : 1)];
  next?.focus();
  return next !== undefined;
}
