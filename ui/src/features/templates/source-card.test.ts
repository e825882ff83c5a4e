// The card over a word: found by pointer and keyboard, sentences as the studio runs and code from left to right.
import { completionStatus, currentCompletions, startCompletion } from "@codemirror/autocomplete";
import { EditorView, runScopeHandlers } from "@codemirror/view";
import { afterEach, expect, test, vi } from "vitest";
import { setLocale, t } from "../../i18n";
import { SourceEditor } from "./source-editor";
import { cardOf } from "./source-card";
import { noteOn } from "./tera-notes";

const sample = { choices: [], locale: "en" };

function editing(value: string): { editor: SourceEditor; view: EditorView; host: HTMLElement } {
  const host = document.createElement("div");
  document.body.append(host);
  const told = { label: "HTML", name: "source", placeholder: "Nothing yet", help: "F1 explains", offers: "Choose" };
  const editor = new SourceEditor(host, { ...told, value, part: "html", sample: () => sample, onchange: () => {} });
  const view = EditorView.findFromDOM(host);
  if (!view) throw new Error("no editor");
  return { editor, view, host };
}

const card = () => document.querySelector<HTMLElement>(".cm-source-card");
const press = (view: EditorView, key: string) =>
  runScopeHandlers(view, new KeyboardEvent("keydown", { key, keyCode: key === "F1" ? 112 : 27 }), "editor");

afterEach(async () => {
  document.body.replaceChildren();
  await setLocale("en");
});

test("F1 explains the word at the caret, Escape takes it away, and so does writing", () => {
  const { editor, view } = editing("{{ now | date }}");
  view.dispatch({ selection: { anchor: 11 } });
  press(view, "F1");
  expect(card()?.textContent).toContain(t("source-filter-date"));
  press(view, "Escape");
  expect(card()).toBeNull();
  press(view, "F1");
  view.dispatch({ changes: { from: 0, insert: "<p>" } });
  expect(card()).toBeNull();
  view.dispatch({ selection: { anchor: 0 } });
  press(view, "F1");
  expect(card()).toBeNull();
  editor.destroy();
});

test("in Arabic the sentence runs from the right, the code from the left, and so do the grey words of an empty field", async () => {
  await setLocale("ar");
  const made = cardOf(noteOn("upper", "filter", sample));
  expect(made.dir).toBe("rtl");
  for (const code of made.querySelectorAll("code")) expect(code.dir).toBe("ltr");
  const { editor, host } = editing("");
  expect(host.querySelector<HTMLElement>(".cm-placeholder bdi")?.dir).toBe("rtl");
  expect(host.querySelector(".cm-content")?.getAttribute("aria-placeholder")).toBe("Nothing yet");
  editor.destroy();
});

test("the list itself stands in our order", async () => {
  const { editor, view } = editing("{{ now |  }}");
  view.dispatch({ selection: { anchor: 9 } });
  startCompletion(view);
  await vi.waitFor(() => expect(completionStatus(view.state)).toBe("active"));
  const labels = currentCompletions(view.state).map(({ label }) => label);
  expect(labels.slice(0, 4)).toEqual(["date", "time", "datetime", "relative"]);
  editor.destroy();
});
