// Pauses of typing are one line; whatever somebody would look for stands by itself.
import { expect, test } from "vitest";
import type { PastRevision } from "../../api";
import { sittingsOf } from "./sittings";

const at = (number: number, time: string, more: Partial<PastRevision> = {}): PastRevision => ({
  number, revision: String(number), saved_at: `2026-11-27T${time}:00Z`, name: null, by: "Ann", changed: [], rebuilt: false,
  same_as: null, ...more,
}); // prettier-ignore
const numbers = (revisions: PastRevision[], present: number) =>
  sittingsOf(revisions, present).map(({ revisions }) => revisions.map(({ number }) => number));

test("what was typed in one go is one line, a pause, a name and another person begin a new one", () => {
  const typed = [
    at(9, "10:12"),
    at(8, "10:11"),
    at(7, "10:08"),
    at(6, "10:02"),
    at(5, "09:30"),
    at(4, "09:29"),
    at(3, "09:28"),
  ];
  expect(numbers([...typed, at(1, "09:00")], 9)).toEqual([[9], [8, 7, 6], [5, 4, 3], [1]]);
  const named = typed.map((one) => (one.number === 7 ? { ...one, name: "Summer" } : one));
  expect(numbers(named, 9)).toEqual([[9], [8], [7], [6], [5, 4, 3]]);
  const other = typed.map((one) => (one.number === 4 ? { ...one, by: "Ben" } : one));
  expect(numbers(other, 9)).toEqual([[9], [8, 7, 6], [5], [4], [3]]);
});

test("two states are no crowd, and going back to one is looked for", () => {
  expect(numbers([at(5, "10:03"), at(4, "10:02"), at(3, "10:01")], 5)).toEqual([[5], [4], [3]]);
  const back = [at(6, "10:04"), at(5, "10:03", { same_as: 2 }), at(4, "10:02"), at(3, "10:01"), at(2, "10:00")];
  expect(numbers(back, 6)).toEqual([[6], [5], [4, 3, 2]]);
});
