import { render, screen } from "@testing-library/svelte";
import { expect, test } from "vitest";
import { answerWith } from "../../test-host";
import PlannedRows from "./PlannedRows.svelte";

test("a language is called by its name and never by its code", async () => {
  answerWith({ list_attributes: () => [] });
  const changes = [{ target: "locale", field: "Language", before: "ar", after: "de" }];
  render(PlannedRows, { rows: [{ row: 2, person: "Ana", changes }], made: [], total: 1 });
  expect(await screen.findByText("German")).toBeTruthy();
  expect(screen.getByText("Arabic")).toBeTruthy();
});
