// What the faces of chips say, in the language being written and for the person being looked at.
import { expect, test } from "vitest";
import type { ChipChoice } from "../../api";
import { Book, ideaOf } from "./book.svelte";

const choice = (name: string, type: ChipChoice["type"], example: string | null): ChipChoice => ({
  name,
  label: name,
  group: "",
  type,
  example,
  choices: [],
});

function book(locale: string, ...choices: ChipChoice[]): Book {
  const made = new Book();
  made.locale = made.language = locale;
  made.choices = choices;
  return made;
}

test("words that change with a number show the form of the person's own number, in the language's numerals", () => {
  const forms = { one: "# wizyta", few: "# wizyty", many: "# wizyt", other: "# wizyty" };
  const says = (example: string | null) =>
    book("pl", choice("visits", "number", example)).says({ kind: "plural", name: "visits", forms, missing: null });
  expect(says("1")).toBe("1 wizyta");
  expect(says("22")).toBe("22 wizyty");
  expect(says("5")).toBe("5 wizyt");
  expect(says(null)).toBeNull();
  const arabic = book("ar-EG", choice("visits", "number", "3"));
  expect(arabic.says({ kind: "plural", name: "visits", forms: { few: "# ##" }, missing: null })).toBe("٣ #");
  expect(arabic.says({ kind: "plural", name: "visits", forms: { other: "#" }, missing: null })).toBeNull();
});

test("words that depend on a choice show the person's answer, and an unknown gender is everyone else", () => {
  const cases = [
    { value: "true", words: "See you" },
    { value: "false", words: "We miss you" },
  ];
  const said = (name: string, type: ChipChoice["type"], example: string | null) =>
    book("en", choice(name, type, example)).says({ kind: "select", name, cases, other: "Hello", missing: null });
  expect(said("coming", "yes_no", "no")).toBe("We miss you");
  expect(said("coming", "yes_no", null)).toBeNull();
  expect(said("gender", "text", null)).toBe("Hello");
  expect(said("diet", "choice", "Vegan")).toBe("Hello");
});

test("a saying shows the words of the culture, and is called by its idea", () => {
  const spanish = book("es", { ...choice("idioms.good_luck", "text", "Mucha suerte"), label: "Good luck" });
  expect(spanish.says({ kind: "saying", idea: "good_luck" })).toBe("Mucha suerte");
  expect(spanish.titleOf({ kind: "saying", idea: "good_luck" })).toBe("Good luck");
  expect(spanish.says({ kind: "saying", idea: "get_well" })).toBeNull();
  expect(ideaOf("idioms.good_luck")).toBe("good_luck");
  expect(ideaOf("first_name")).toBeNull();
});
