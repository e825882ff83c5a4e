// A finding in the studio's language, with the engine's own sentence in it.
import { afterEach, expect, test } from "vitest";
import { setLocale } from "../i18n";
import { findingSentence } from "./findings";

afterEach(() => setLocale("en"));

test("what is not finished is said in the studio's language, not in the engine's", async () => {
  await setLocale("de");
  const said = (message: string) => findingSentence({ says: "unfinished", args: { message } });
  expect(said("The subject is empty")).toBe("Der Betreff ist leer");
  expect(said("This text has no words in this language yet")).toBe(
    "Dieser Text hat in dieser Sprache noch keine Worte",
  );
});

test("a field of the studio's own is called as everywhere else, and a word of a text is left as it is", async () => {
  await setLocale("de");
  const said = (says: string, name: string) => findingSentence({ says, args: { name } }).replace(/[\u2068\u2069]/g, "");
  expect(said("missing-fallback", "First name")).toContain("„Vorname“");
  expect(said("missing-fallback", "Haustier")).toContain("„Haustier“");
  expect(said("unknown-attribute", "First name")).toContain("First name");
});
