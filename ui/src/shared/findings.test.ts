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
