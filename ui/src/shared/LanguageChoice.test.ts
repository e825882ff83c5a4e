// Whoever cannot read the studio's language still finds their own, and sees it at once.
import { afterEach, expect, test } from "vitest";
import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { setLocale } from "../i18n";
import LanguageChoice from "./LanguageChoice.svelte";

afterEach(() => setLocale("en"));

test("each language is named in itself and marked as such", () => {
  render(LanguageChoice);
  const named = screen.getAllByRole("option").map((option) => [option.textContent, option.getAttribute("lang")]);
  expect(named).toContainEqual(["Deutsch", "de"]);
  expect(named).toContainEqual(["العربية", "ar"]);
  expect(named).toContainEqual(["日本語", "ja"]);
});

test("choosing a language changes the words at once and is kept", async () => {
  render(LanguageChoice);
  await fireEvent.change(screen.getByLabelText("Language of the studio"), { target: { value: "de" } });
  await waitFor(() => expect(screen.getByLabelText("Sprache des Studios")).toBeTruthy());
  expect(localStorage.getItem("attune.locale")).toBe("de");
});
