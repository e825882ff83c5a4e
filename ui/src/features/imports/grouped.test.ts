// Forty equal warnings are one line; what differs in more than the file's own words stays apart.
import { expect, test } from "vitest";
import { grouped } from "./grouped";

const warn = (row: number | null, column: string | null, message: string) => ({ row, column, message });

test("one line a column and sentence, with its rows and up to three of the file’s words", () => {
  const prices = [1, 2, 3, 4, 5].map((row) => warn(row, "Solde", `“${row % 4},50 x” is not a number; it is left out.`));
  const languages = [
    warn(2, "Langue", "“Klingon” is not a known language."),
    warn(9, "Langue", "“Klingon” is not a known language."),
  ];
  const told = grouped([prices[0]!, ...languages, ...prices.slice(1), warn(null, null, "There are 3 more warnings.")]);
  expect(told.map(({ column, message, warnings, examples }) => [column, message, warnings.length, examples])).toEqual([
    ["Solde", "“…” is not a number; it is left out.", 5, ["1,50 x", "2,50 x", "3,50 x"]],
    ["Langue", "“Klingon” is not a known language.", 2, []],
    [null, "There are 3 more warnings.", 1, []],
  ]);
});

test("the same sentence about two columns, or about a row and the whole file, is two lines", () => {
  const told = grouped([warn(1, "A", "“x” is odd."), warn(1, "B", "“x” is odd."), warn(null, "A", "“x” is odd.")]);
  expect(told.map(({ warnings }) => warnings.length)).toEqual([1, 1, 1]);
});
