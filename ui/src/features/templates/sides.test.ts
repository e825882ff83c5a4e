// How each part stands while it is being written, what comes next, and a structure without words.
import { describe, expect, test } from "vitest";
import type { Cell, Document, Field, Run, Side } from "../../api";
import { nextOf, partsOf, standingOf, structureFor, type Told } from "./sides";
import { keepWords, setField, setHidden } from "./document";
import { isWritten } from "./gaps";
import { unitName, unitPieces } from "./translator";

const text = (words: string): Run => ({ kind: "text", text: words });
const chip = (name: string, missing: "omit_sentence" | { fallback: string } | null = null): Run => ({ kind: "chip", name, format: null, missing }); // prettier-ignore
const plain = (...runs: Run[]): Field => ({ paragraphs: [{ style: "plain", runs }] });
const source: Cell = { locale: "en", register: null, subject: { runs: [text("Your visit")] }, hidden: [], fields: { b1: plain(text("See you, "), chip("first_name")), b3: plain(text("Bring your card.")) } }; // prettier-ignore
const german: Cell = { locale: "de", register: "formal", subject: { runs: [text("Ihr Besuch")] }, hidden: [], fields: { b1: plain(text("Bis bald, "), chip("first_name")) } }; // prettier-ignore
const letter: Document = {
  blocks: [{ id: "b1", kind: "text" }, { id: "b2", kind: "condition", where: null, blocks: [{ id: "b3", kind: "text" }, { id: "b4", kind: "divider" }] }],
  cells: [source, german],
}; // prettier-ignore
const side = (id: string, state: Side["state"]): Side => ({ id, state, address: `now-${id}`, changed: [] });
const told: Told = {
  parts: [side("subject", "authored"), side("b1", "stale"), side("b3", "missing")],
  source,
  cell: german,
};
const target = (document: Document) => document.cells[1]!;

describe("a part stands as it is being written, not only as it was saved", () => {
  test("stale until its words are touched, or said to fit still; the next change of words forgets that", () => {
    expect(standingOf("b1", source, german, told)).toBe("stale");
    const typed = setField(letter, 1, "b1", plain(text("Bis morgen, "), chip("first_name")));
    expect(standingOf("b1", source, target(typed), told)).toBe("authored");
    const kept = keepWords(letter, 1, "b1", "now-b1");
    expect(standingOf("b1", source, target(kept), told)).toBe("authored");
    const again = setField(kept, 1, "b1", german.fields.b1!);
    expect(target(again).kept).toEqual({});
    expect(standingOf("b1", source, target(again), told)).toBe("stale");
  });

  test("missing until there are words: placeholders alone are not, a greeting is", () => {
    expect(standingOf("b3", source, german, told)).toBe("missing");
    const bare = setField(letter, 1, "b1", plain(chip("first_name"), text(" … ")));
    expect(standingOf("b1", source, target(bare), told)).toBe("missing");
    expect(isWritten({ ...bare, blocks: [{ id: "b1", kind: "text" }] }, target(bare), source)).toBe(false);
    const greeting = setField(letter, 1, "b1", plain(chip("greeting")));
    expect(standingOf("b1", source, target(greeting), told)).toBe("authored");
    const meant = { ...target(bare), meant: { b1: ["#words"] } };
    expect(standingOf("b1", source, meant, told)).toBe("authored");
  });

  test("a source that is being changed makes what stands beside it stale", () => {
    const changed = { ...source, subject: { runs: [text("Your appointment")] } };
    expect(standingOf("subject", source, german, told)).toBe("authored");
    expect(standingOf("subject", changed, german, told)).toBe("stale");
  });

  test("left out, with everything a left out condition holds", () => {
    const hidden = setHidden(letter, 1, "b1", "hidden");
    expect(standingOf("b1", source, target(hidden), told)).toBe("left_out");
    expect(partsOf(letter, german)).toEqual(["subject", "b1", "b3"]);
    const without = setHidden(letter, 1, "b2", "hidden");
    expect(partsOf(without, target(without))).toEqual(["subject", "b1"]);
  });
});

test("the next thing to do is the one behind, then the first again, then none", () => {
  const parts = ["subject", "b1", "b3", "b5"];
  expect(nextOf(parts, ["b1", "b5"], null)).toBe("b1");
  expect(nextOf(parts, ["b1", "b5"], "b1")).toBe("b5");
  expect(nextOf(parts, ["b1", "b5"], "b5")).toBe("b1");
  expect(nextOf(parts, ["b1"], "b1")).toBe("b1");
  expect(nextOf(parts, [], "b1")).toBeNull();
});

describe("structure is given without a word of the source", () => {
  const empty: Cell = { ...german, subject: { runs: [] }, fields: {} };
  const rich: Field = {
    paragraphs: [
      { style: "plain", runs: [text("Dear "), chip("first_name", { fallback: "friend" }), text(" and "), chip("team", "omit_sentence"), { kind: "break" }, text("bye")] },
      { style: "bullet", runs: [text("See "), { kind: "text", text: "our ", link: "https://example.org" }, { kind: "text", text: "page", bold: true, link: "https://example.org" }] },
      { style: "bullet", runs: [text("Words only")] },
    ],
  }; // prettier-ignore
  const given = (field: Field) => structureFor({ ...source, fields: { b1: field } }, empty, "b1");

  test("chips, breaks, links and the style of paragraphs stay in their order", () => {
    const link = { kind: "text", text: "…", link: "https://example.org" };
    expect(given(rich)).toEqual({
      field: {
        paragraphs: [
          { style: "plain", runs: [chip("first_name"), text(" "), chip("team", "omit_sentence"), { kind: "break" }] },
          { style: "bullet", runs: [link] },
          { style: "bullet", runs: [] },
        ],
      },
    });
    expect(JSON.stringify(given(rich))).not.toMatch(/Dear|friend|and|bye|See|our|page|Words/);
  });

  test("a chip keeps its looks, and a link that goes on over one has one place for its words", () => {
    const link = "https://example.org";
    const linked: Run = { kind: "chip", name: "team", format: null, missing: null, link };
    const over = plain(text("Hi "), { ...linked, bold: true }, { kind: "text", text: "see ", link }, linked, {
      kind: "text",
      text: "now",
      link,
    });
    expect(given(over)).toEqual({ field: plain({ ...linked, bold: true }, text(" "), linked) });
    const words = plain({ kind: "text", text: "see ", link }, linked);
    expect(given(words)).toEqual({ field: plain({ kind: "text", text: "…", link }, text(" "), linked) });
  });

  test("words that depend on a value leave what they depend on, and stay missing", () => {
    const runs: Run[] = [
      { kind: "plural", name: "visits", forms: { one: "1 visit", other: "# visits" }, missing: { fallback: "visits" } },
      { kind: "select", name: "team", cases: [{ value: "A", words: "apples" }], other: "pears", missing: null },
      { kind: "saying", idea: "good_luck" },
    ];
    const made = given(plain(...runs));
    expect(JSON.stringify(made)).not.toMatch(/visit |apples|pears/);
    expect(made).toEqual({
      field: plain(
        { kind: "plural", name: "visits", forms: {}, missing: null },
        text(" "),
        { kind: "select", name: "team", cases: [{ value: "A", words: "" }], other: "", missing: null },
        text(" "),
        { kind: "saying", idea: "good_luck" },
      ),
    });
    const field = made && "field" in made ? made.field : plain();
    const from = { ...source, fields: { b1: plain(...runs) } };
    expect(standingOf("b1", from, { ...empty, fields: { b1: field } }, null)).toBe("missing");
    expect(standingOf("b1", from, { ...empty, fields: { b1: plain(...runs) } }, null)).toBe("authored");
  });

  test("a button keeps its address; words alone have no structure; what is written is left alone", () => {
    expect(given({ label: [text("Book")], url: "https://x.org" })).toEqual({
      field: { label: [], url: "https://x.org" },
    });
    expect(given(plain(text("Only words")))).toBeNull();
    expect(structureFor(source, german, "b1")).toBeNull();
    expect(structureFor(source, empty, "subject")).toBeNull();
  });
});

test("a translator's units are named as staff know them", () => {
  const two: Field = {
    paragraphs: [
      { style: "plain", runs: [] },
      { style: "plain", runs: [] },
    ],
  };
  const document: Document = { blocks: [{ id: "b1", kind: "text" }, { id: "b2", kind: "heading" }], cells: [{ ...source, fields: { b1: two } }] }; // prettier-ignore
  const bare = (words: string) => words.replace(/[\u2068\u2069]/g, "");
  const names = ["subject", "b1.2", "b1.2.1", "b2", "b2.1", "b2.1.few", "b9"].map((unit) =>
    bare(unitName(document, unit)),
  );
  expect(names).toEqual([
    "Subject", "Text, paragraph 2", "Text, paragraph 2: what stands in for a missing value", "Heading",
    "Heading: what stands in for a missing value", "Heading: words that depend on a value", "A text that is gone",
  ]); // prettier-ignore
  const lines: Document["blocks"] = [
    { id: "t", kind: "table", down: 2, across: 2, header: true },
    { id: "q", kind: "quote" },
    { id: "l", kind: "list", of: "visits", style: "bullet" },
  ] as Document["blocks"];
  const short = ["t.1.2", "t.1.2.1", "q.quote", "q.source", "l.item", "l.none", "l.item.1"];
  expect(short.map((unit) => bare(unitName({ blocks: lines, cells: [] }, unit)))).toEqual([
    "Table · Row 1, column 2", "Table · Row 1, column 2: what stands in for a missing value", "Quote",
    "Quote · Who said it", "List of their own", "List of their own · If someone has none",
    "List of their own: what stands in for a missing value",
  ]); // prettier-ignore
  expect(unitPieces("Dear [1 first_name], <2>a \\[b\\] < c</2>\\\\")).toEqual([
    { text: "Dear ", chip: false },
    { text: "first_name", chip: true },
    { text: ", a [b] < c\\", chip: false },
  ]);
});
