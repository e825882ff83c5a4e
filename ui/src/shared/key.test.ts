// Keys are plain, and never collide.
import { expect, test } from "vitest";
import { keyFor } from "./key";

test("a key is the name in plain letters", () => {
  expect(keyFor("Nächster Besuch!", [])).toBe("nachster_besuch");
});

test("a key already taken gets a number", () => {
  expect(keyFor("Visit", ["visit", "visit_2"])).toBe("visit_3");
});

test("a name in another script still gets a key", () => {
  expect(keyFor("الزيارة", ["field_1"])).toBe("field_2");
});
