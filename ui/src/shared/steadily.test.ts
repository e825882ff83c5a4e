import { expect, test } from "vitest";
import { steadily } from "./steadily";

test("what says the same stays the same object, and what says something else does not", () => {
  let words = ["a"];
  const read = steadily(() => [...words]);
  const first = read();
  expect(read()).toBe(first);
  words = ["a", "b"];
  expect(read()).not.toBe(first);
  expect(read()).toEqual(["a", "b"]);
});
