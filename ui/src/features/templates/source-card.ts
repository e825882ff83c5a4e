// The card that explains a word of a source: as a note over it, and beside the list of words that fit.
import { activateHover, closeHoverTooltip, EditorView, hoverTooltip, keymap } from "@codemirror/view";
import type { Extension } from "@codemirror/state";
import { direction, t } from "../../i18n";
import { noteAt, type Note, type Sample } from "./tera-notes";

function part<K extends keyof HTMLElementTagNameMap>(tag: K, text: string, dir: string, name = ""): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = text;
  made.dir = dir;
  if (name) made.className = name;
  return made;
}

function line(name: string, ...parts: (HTMLElement | string)[]): HTMLElement {
  const made = document.createElement("p");
  if (name) made.className = name;
  made.append(...parts);
  return made;
}

/** The sentences run as the studio does, code from left to right, and what comes of it as its own letters do. */
export function cardOf({ name, kind, group, says, code, gives }: Note): HTMLElement {
  const card = document.createElement("div");
  card.className = "cm-source-card";
  card.dir = direction();
  if (kind) {
    const kinds = [t(`source-kind-${kind}`), ...(group ? [group] : [])].join(" · ");
    card.append(line("", part("code", name, "ltr"), " ", part("span", kinds, direction(), "cm-source-kind")));
  }
  if (says) card.append(line("", part("bdi", says, "auto")));
  if (code) card.append(line("cm-source-code", part("code", code, "ltr")));
  if (gives) {
    const before = kind === "placeholder" ? t("chip-example") : t("source-gives");
    card.append(line("cm-source-kind", `${before} `, part("bdi", gives, "auto", "cm-source-gives")));
  }
  return card;
}

const look = EditorView.theme({
  ".cm-source-card": {
    boxSizing: "border-box",
    maxWidth: "min(360px, 90vw)",
    padding: "8px 12px",
    font: "400 13px/1.5 var(--ui)",
    whiteSpace: "normal",
    textAlign: "start",
  },
  ".cm-source-card p": { margin: "0" },
  ".cm-source-card p + p": { marginBlockStart: "4px" },
  ".cm-source-card code": { font: "12.5px/1.5 ui-monospace, 'Noto Sans Mono', monospace", overflowWrap: "anywhere" },
  ".cm-source-code": { padding: "4px 8px", borderRadius: "var(--r-s)", background: "var(--well)" },
  ".cm-source-kind": { color: "var(--ink-2)" },
  ".cm-source-gives": { color: "var(--ink)" },
  // The theme's tooltips cut what reaches past them, and the card hangs beside its list.
  ".cm-tooltip.cm-tooltip-autocomplete": { overflow: "visible" },
  ".cm-tooltip.cm-completionInfo": { padding: "0", maxWidth: "none" },
  ".cm-tooltip-section:not(:first-child)": { borderTop: "1px solid var(--line)" },
});

/** Explains the word under the pointer, and with F1 the one at the caret; Escape takes the card away. */
export function explaining(sample: () => Sample): Extension {
  const hover = hoverTooltip(
    (view, at) => {
      const found = noteAt(view.state, at, sample());
      return found && { pos: found.from, end: found.to, above: true, create: () => ({ dom: cardOf(found.note) }) };
    },
    { hideOnChange: true },
  );
  const explain = (view: EditorView) => {
    const at = view.state.selection.main.head;
    const found = noteAt(view.state, at, sample());
    if (found) {
      activateHover(view, at, 1, { tooltip: hover, until: (change) => change.docChanged || Boolean(change.selection) });
      const { name, says, code } = found.note;
      view.dispatch({ effects: EditorView.announce.of([name, says, code].filter(Boolean).join(". ")) });
    }
    return true;
  };
  const leave = (view: EditorView) => {
    if (view.state.field(hover.active).length === 0) return false;
    view.dispatch({ effects: closeHoverTooltip(hover) });
    return true;
  };
  return [
    hover,
    look,
    keymap.of([
      { key: "F1", run: explain },
      { key: "Escape", run: leave },
    ]),
  ];
}
