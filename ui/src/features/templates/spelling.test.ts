// Spelling follows the language of the text being written, and what cannot be checked is said.
import { expect, test } from "vitest";
import { answerWith } from "../../test-host";
import { dictionariesFor, lacksDictionary, spellIn } from "./spelling.svelte";

test("each language is asked for once in a row, and the one without a dictionary is known", async () => {
  const asked: string[] = [];
  answerWith({}, {
    checkSpelling: ([tag = ""]) => {
      asked.push(tag);
      return Promise.resolve(tag !== "sw");
    },
  }); // prettier-ignore
  await spellIn("de-CH");
  await spellIn("de-CH");
  expect([asked, lacksDictionary("de-CH")]).toEqual([["de-CH"], false]);
  await spellIn("sw");
  expect([asked, lacksDictionary("sw")]).toEqual([["de-CH", "sw"], true]);
  await spellIn("de-CH");
  expect(asked).toEqual(["de-CH", "sw", "de-CH"]);
});

test("a dictionary that was installed meanwhile is found, and a host that does not answer accuses nobody", async () => {
  answerWith({}, { checkSpelling: () => Promise.resolve(true) });
  await spellIn("sw");
  expect(lacksDictionary("sw")).toBe(false);
  answerWith({}, { checkSpelling: () => Promise.reject(new Error("gone")) });
  await spellIn("fr");
  expect(lacksDictionary("fr")).toBe(false);
});

test("a place without a dictionary of its own has that of the language", () => {
  expect(dictionariesFor("en-NG")).toEqual(["en-NG", "en", "en-US"]);
  expect(dictionariesFor("de")).toEqual(["de", "de-DE"]);
  expect(dictionariesFor("es-419")).toEqual(["es-419", "es", "es-ES"]);
  expect(dictionariesFor("not a tag")).toEqual(["not a tag"]);
});
