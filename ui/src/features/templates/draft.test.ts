// What is written is saved after a pause, undone step by step, and never lost when saving fails.
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Document, Template } from "../../api";
import { setHost, type Host } from "../../host";
import { Draft } from "./draft.svelte";

const empty: Document = { blocks: [{ id: "b1", kind: "text" }], cells: [] };
const grown = (count: number): Document => ({
  ...empty,
  blocks: Array.from({ length: count }, (_, at) => ({ id: `b${at + 1}`, kind: "text" })),
});
const template: Template = {
  key: "reminder",
  name: "Reminder",
  channel: "email",
  default_locale: "en",
  revision: "r1",
  revision_number: 1,
  document: empty,
};

let saved: { name: string; document: Document }[] = [];
let answer: () => Promise<unknown>;

beforeEach(() => {
  vi.useFakeTimers();
  saved = [];
  answer = () => Promise.resolve({ ...template, revision_number: 1 + saved.length });
  const call: Host["call"] = (_, request) => {
    saved.push(request as (typeof saved)[0]);
    return answer();
  };
  setHost({ call } as Host);
});
afterEach(() => vi.useRealTimers());

test("a pause in writing saves the last state once", async () => {
  const draft = new Draft(template);
  draft.change(grown(2), "words");
  draft.change(grown(3), "words");
  expect(draft.saving).toBe("waiting");
  await vi.advanceTimersByTimeAsync(1000);
  expect(saved.map(({ document }) => document.blocks.length)).toEqual([3]);
  expect([draft.saving, draft.revision]).toEqual(["saved", 2]);
});

test("words typed in one go are one step back, and the way forth stays open", () => {
  const draft = new Draft(template);
  draft.change(grown(2), "words b1");
  draft.change(grown(3), "words b1");
  draft.change(grown(4), "words b2");
  draft.undo();
  expect(draft.document.blocks).toHaveLength(3);
  draft.undo();
  expect(draft.document).toBe(empty);
  expect(draft.canUndo).toBe(false);
  draft.redo();
  draft.redo();
  expect(draft.document.blocks).toHaveLength(4);
});

test("leaving at once still saves, and what is written while saving is saved after it", async () => {
  const draft = new Draft(template);
  draft.change(grown(2));
  const left = draft.flush();
  draft.change(grown(3));
  await left;
  expect(saved.map(({ document }) => document.blocks.length)).toEqual([2, 3]);
  expect(draft.saving).toBe("saved");
});

test("a failed save keeps the words, says so, and is tried again with the next change", async () => {
  const draft = new Draft(template);
  answer = () => Promise.reject({ code: "internal", message: "The disk is full.", field: null });
  draft.change(grown(2));
  await draft.flush();
  expect([draft.saving, draft.error?.message, draft.document.blocks.length]).toEqual([
    "failed",
    "The disk is full.",
    2,
  ]);
  answer = () => Promise.resolve({ ...template, revision_number: 7 });
  await draft.flush();
  expect([draft.saving, draft.error, draft.revision]).toEqual(["saved", null, 7]);
});

test("a name emptied while it is being changed is not saved empty", async () => {
  const draft = new Draft(template);
  draft.rename("  ");
  await draft.flush();
  expect(saved.map(({ name }) => name)).toEqual(["Reminder"]);
  expect(draft.name).toBe("Reminder");
});

test("a preview is asked for with the cell that changed since the last save, and with all of them once one is new", async () => {
  const words = (text: string) => ({
    b1: { paragraphs: [{ style: "plain" as const, runs: [{ kind: "text" as const, text }] }] },
  });
  const cell = (locale: string, text: string) => ({ locale, register: null, subject: { runs: [] }, fields: words(text), hidden: [] }); // prettier-ignore
  const [en, de] = [cell("en", "Hello"), cell("de", "Hallo")];
  const draft = new Draft({ ...template, document: { ...empty, cells: [en, de] } });
  expect(draft.written).toEqual({ document: null, unsaved: { revision: "r1", blocks: null, cells: [] } });
  const servus = cell("de", "Servus");
  draft.change({ ...draft.document, cells: [en, servus] });
  expect(draft.written).toEqual({ document: null, unsaved: { revision: "r1", blocks: null, cells: [servus] } });
  answer = () => Promise.resolve({ ...template, revision: "r2", revision_number: 2 });
  await draft.flush();
  expect(draft.written).toEqual({ document: null, unsaved: { revision: "r2", blocks: null, cells: [] } });
  draft.change({ ...draft.document, blocks: [], cells: [servus, en] });
  expect(draft.written).toEqual({ document: draft.document });
});
