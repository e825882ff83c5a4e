import { expect, test } from "vitest";
import type { Cell } from "../../api";
import { servingCell } from "./serving";

const cell = (locale: string, register: Cell["register"] = null): Cell => ({
  locale, register, subject: { runs: [] }, fields: {}, hidden: [],
}); // prettier-ignore

test("a fragment's words are its language's own, in that tone or for every tone, and never another language's", () => {
  const cells = [cell("en"), cell("de", "formal"), cell("de"), cell("fr", "formal"), cell("pt-BR")];
  const serving = (locale: string, register: Cell["register"] = null) => {
    const found = servingCell(cells, locale, register);
    return found ? [found.locale, found.register].filter(Boolean).join(" ") : undefined;
  };
  expect(serving("de", "formal")).toBe("de formal");
  expect(serving("de", "informal")).toBe("de");
  expect(serving("de-AT", "formal")).toBe("de formal");
  expect(serving("fr", "informal")).toBeUndefined();
  expect(serving("fr")).toBeUndefined();
  expect(serving("pt")).toBeUndefined();
  expect(serving("pt-BR")).toBe("pt-BR");
});
