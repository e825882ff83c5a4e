import { expect, test } from "vitest";
import type { ExcludedGroup } from "../../api";
import { rowsOf } from "./groups";
import { explanationOf } from "./words";

const person = (id: string) => ({ id, name: id, email: null, locale: null, detail: "" });
const lacking = (cell: string, count: number, more: Partial<ExcludedGroup> = {}): ExcludedGroup => ({
  reason: "MissingValue", detail: "“Next visit” is empty", missing: "next_visit", cell, nonsense: true, kept_out: null,
  count, people: [person(`${more.channel ?? ""}${cell}`)], ...more,
}); // prettier-ignore
const bare = (text: string) => text.replace(/[\u2068\u2069]/g, "");

test("what one field leaves empty is one row, with its languages inside and nobody lost", () => {
  const rows = rowsOf([lacking("English", 2), lacking("German, formal", 1), lacking("Hindi", 4)]);
  expect(rows.map(({ count, people }) => [count, people.length])).toEqual([[7, 3]]);
  expect(rows.map((row) => bare(explanationOf(row)))).toEqual([
    "Would leave a hole in English, German, formal and Hindi",
  ]);
});

test("of very many languages the first are named", () => {
  const rows = rowsOf(["English", "German", "Hindi", "Greek", "Dutch"].map((cell) => lacking(cell, 1)));
  expect(rows.map((row) => bare(explanationOf(row)))).toEqual([
    "Would leave a hole in English, German, Hindi and 2 more",
  ]);
});

test("each way keeps a row of its own and says which it is; what holds for all of them is one", () => {
  const never = (channel: "email" | "sms") =>
    lacking("", 1, { reason: "Suppressed", detail: "On the never-contact list", cell: null, nonsense: false, channel });
  const rows = rowsOf([
    lacking("English", 2, { channel: "email" }),
    lacking("English", 1, { channel: "sms" }),
    never("email"),
    never("sms"),
  ]);
  expect(rows.map((row) => [row.count, bare(explanationOf(row))])).toEqual([
    [2, "Email: Would leave a hole in English"],
    [1, "SMS: Would leave a hole in English"],
    [2, "Whatever else they agreed to"],
  ]);
});

test("other fields, and texts that are not written, stay apart", () => {
  const rows = rowsOf([
    lacking("English", 1),
    lacking("English", 1, { detail: "“Title” is empty" }),
    lacking("German", 1, { reason: "NoVariant", detail: "The text is not finished" }),
    lacking("Hindi", 1, { reason: "NoVariant", detail: "The text is not finished" }),
  ]);
  expect(rows).toHaveLength(4);
});
