// The editor of a source block: colours, completion, brackets, findings in place. Loaded when the first one is shown.
// History is the draft's, so there is none here; Tab moves on, as it does everywhere else in the message.
import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { standardKeymap } from "@codemirror/commands";
import { jinja } from "@codemirror/lang-jinja";
import {
  bracketMatching,
  HighlightStyle,
  LanguageSupport,
  StreamLanguage,
  syntaxHighlighting,
} from "@codemirror/language";
import { setDiagnostics } from "@codemirror/lint";
import { EditorState, Prec } from "@codemirror/state";
import { drawSelection, EditorView, highlightSpecialChars, keymap, placeholder, tooltips } from "@codemirror/view";
import { tags } from "@lezer/highlight";
import { direction } from "../../i18n";
import { explaining } from "./source-card";
import type { Spot } from "./source-place";
import type { Sample } from "./tera-notes";
import { completing } from "./tera-words";

type Wishes = {
  value: string;
  label: string;
  name: string;
  placeholder: string;
  /** Plain text has tags of Tera in it, but none of HTML. */
  part: "html" | "text";
  /** The list's name for screen readers. */
  offers: string;
  /** How to have a word explained by the keyboard. */
  help: string;
  /** Asked each time. */
  sample: () => Sample;
  onchange: (value: string) => void;
};

const colours = HighlightStyle.define([
  { tag: [tags.tagName, tags.angleBracket], color: "var(--accent)" },
  { tag: [tags.attributeName, tags.documentMeta, tags.processingInstruction], color: "var(--ink-2)" },
  { tag: [tags.string, tags.attributeValue, tags.number, tags.bool], color: "var(--good)" },
  { tag: [tags.variableName, tags.propertyName, tags.brace], color: "var(--chip-ink)" },
  { tag: tags.special(tags.variableName), color: "var(--warn)" },
  {
    tag: [tags.keyword, tags.controlKeyword, tags.definitionKeyword, tags.logicOperator, tags.operatorKeyword],
    color: "var(--chip-ink)",
    fontWeight: "600",
  },
  { tag: [tags.comment, tags.blockComment], color: "var(--ink-3)", fontStyle: "italic" },
]);

const look = EditorView.theme({
  // Not what notes hang on, which is of the theme as well.
  "&.cm-editor": {
    border: "1px solid var(--line)",
    borderRadius: "var(--r-s)",
    background: "color-mix(in oklab, var(--well) 50%, var(--sheet))",
    color: "var(--ink)",
    fontSize: "13px",
    maxHeight: "460px",
  },
  "&.cm-focused": { outline: "2px solid var(--focus)", outlineOffset: "-1px" },
  ".cm-scroller": { fontFamily: "ui-monospace, 'Noto Sans Mono', monospace", lineHeight: "1.55", overflow: "auto" },
  ".cm-content": { padding: "8px 4px", minHeight: "60px", caretColor: "var(--ink)", tabSize: "2" },
  ".cm-cursor": { borderLeftColor: "var(--ink)" },
  "&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground": {
    background: "color-mix(in oklab, var(--focus) 24%, transparent) !important",
  },
  ".cm-placeholder": { color: "var(--ink-3)" },
  "&.cm-focused .cm-matchingBracket": { background: "var(--chip)" },
  "&.cm-focused .cm-nonmatchingBracket": { background: "var(--stop-soft)" },
  ".cm-lintRange": {
    backgroundImage: "none !important",
    textDecoration: "underline wavy 1px",
    textUnderlineOffset: "4px",
  },
  ".cm-lintRange-error": { textDecorationColor: "var(--stop)", background: "var(--stop-soft)" },
  ".cm-lintRange-warning": { textDecorationColor: "var(--warn)", background: "var(--warn-soft)" },
  // What they hang on has no width of its own.
  ".cm-tooltip": {
    width: "max-content",
    fontSize: "13px",
    border: "1px solid var(--line)",
    borderRadius: "var(--r-m)",
    background: "var(--sheet)",
    color: "var(--ink)",
    boxShadow: "0 8px 32px rgb(0 0 0 / 0.14)",
    overflow: "hidden",
  },
  ".cm-tooltip.cm-tooltip-hover": { maxWidth: "min(480px, 90vw)" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul": { fontFamily: "var(--ui)", maxHeight: "260px", padding: "4px" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": { padding: "4px 8px", borderRadius: "var(--r-s)" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]": { background: "var(--well)", color: "var(--ink)" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > completion-section": {
    padding: "6px 8px 2px",
    border: "0",
    opacity: "1",
    color: "var(--ink-3)",
    fontWeight: "600",
  },
  ".cm-completionLabel": { fontFamily: "ui-monospace, 'Noto Sans Mono', monospace" },
  ".cm-completionMatchedText": { textDecoration: "none", fontWeight: "650" },
  ".cm-completionDetail": { margin: "0", marginInlineStart: "8px", fontStyle: "normal", color: "var(--ink-2)" },
  ".cm-diagnostic": { padding: "6px 10px", fontFamily: "var(--ui)", borderInlineStart: "0" },
});

const plain = new LanguageSupport(StreamLanguage.define({ token: (stream) => (stream.skipToEnd(), null) }));

/** Where lists and notes hang: over everything, and without room of its own on the page. */
function shelf(): HTMLElement {
  const known = document.getElementById("source-notes");
  if (known) return known;
  const made = document.createElement("div");
  made.id = "source-notes";
  made.style.cssText = "position: fixed; inset: 0 auto auto 0; inline-size: 0; block-size: 0; z-index: 60";
  document.body.append(made);
  return made;
}

/** Words of the studio among code run as the studio does. */
function spoken(words: string): HTMLElement {
  const made = document.createElement("bdi");
  made.dir = direction();
  made.textContent = words;
  return made;
}

export class SourceEditor {
  readonly #view: EditorView;
  #quiet = false;

  constructor(parent: HTMLElement, wishes: Wishes) {
    this.#view = new EditorView({
      parent,
      state: EditorState.create({
        doc: wishes.value,
        extensions: [
          wishes.part === "html" ? jinja() : jinja({ base: plain }),
          syntaxHighlighting(colours),
          look,
          highlightSpecialChars(),
          drawSelection(),
          bracketMatching(),
          closeBrackets(),
          // A tag is closed wherever it is opened, between two of HTML's above all.
          Prec.highest(
            EditorState.languageData.of(() => [
              { closeBrackets: { brackets: ["{", "(", "[", '"'], before: ")]}:;<>%|" } },
            ]),
          ),
          autocompletion({ override: [completing(wishes.sample)], icons: false }),
          explaining(wishes.sample),
          // The sheet would cut a list that reaches past its edge.
          tooltips({ parent: shelf() }),
          // The "%}" that came with "{%" is gone over by typing it, as closed brackets are.
          EditorView.inputHandler.of((view, from, to, text) => {
            if (text !== "%" || from !== to || view.state.sliceDoc(from, from + 2) !== "%}") return false;
            view.dispatch({ selection: { anchor: from + 1 } });
            return true;
          }),
          // The plain keys only: Alt and an arrow move the whole block.
          keymap.of([...closeBracketsKeymap, ...completionKeymap, ...standardKeymap]),
          EditorView.lineWrapping,
          EditorState.tabSize.of(2),
          EditorState.phrases.of({ Completions: wishes.offers }),
          placeholder(() => spoken(wishes.placeholder)),
          EditorView.contentAttributes.of({
            "aria-label": wishes.label,
            "aria-description": wishes.help,
            "aria-placeholder": wishes.placeholder,
            "data-name": wishes.name,
            dir: "ltr",
          }),
          EditorView.updateListener.of((update) => {
            if (update.docChanged && !this.#quiet) wishes.onchange(update.state.doc.toString());
          }),
        ],
      }),
    });
  }

  /** Follows a change made elsewhere, undo say, touching only what differs, so that the caret keeps its place. */
  show(value: string): void {
    const old = this.#view.state.doc.toString();
    if (value === old) return;
    let from = 0;
    while (from < Math.min(old.length, value.length) && old[from] === value[from]) from++;
    let tail = 0;
    while (tail < Math.min(old.length, value.length) - from && old.at(-1 - tail) === value.at(-1 - tail)) tail++;
    this.#quiet = true;
    this.#view.dispatch({ changes: { from, to: old.length - tail, insert: value.slice(from, value.length - tail) } });
    this.#quiet = false;
  }

  mark(spots: Spot[]): void {
    const { length } = this.#view.state.doc;
    const within = spots.filter(({ to }) => to <= length);
    this.#view.dispatch(setDiagnostics(this.#view.state, within));
  }

  focus(caret: number): void {
    this.#view.dispatch({ selection: { anchor: Math.min(caret, this.#view.state.doc.length) } });
    this.#view.focus();
  }

  destroy(): void {
    this.#view.destroy();
  }
}
