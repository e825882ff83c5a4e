// What is typed for a value is what is kept, and what is kept is shown without a single brace.
import { expect, test } from "vitest";
import { asText, fromText, placesIn, shown } from "./values";

test.each([
  ["address.greeting.formal.neutral", ["Guten Tag {degree?} {name}", "Guten Tag {family}"]],
  ["identity.postal", ["{line1}", "{postcode} {city}"]],
  ["address.closing.formal", "Mit freundlichen Grüßen"],
  ["address.honorifics", [{ word: "Dr.", use: "after Frau or Herr" }]],
  [
    "voice.avoid",
    [
      { word: "Fräulein", instead: "Frau", why: "It belittles." },
      { word: "Ihr", instead: "du" },
    ],
  ],
  [
    "days.best_hours",
    [
      { from: 8, to: 11 },
      { from: 17, to: 19 },
    ],
  ],
  ["address.join", " "],
])("%s comes back as it was", (key, value) => {
  expect(fromText(key, asText(key, value))).toEqual(value);
  expect(shown(key, value).join()).not.toMatch(/[{}_]/);
});

test("a place is named as it is typed, and an unknown name is left for the engine to refuse", () => {
  expect(placesIn("address.greeting.formal.neutral")).toContain("[Family name]");
  expect(fromText("address.greeting.formal.neutral", "Dear [Family name]\n\n[Nickname]")).toEqual([
    "Dear {family}",
    "[Nickname]",
  ]);
});
