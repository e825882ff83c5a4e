// The welcome tells the truth about the sample, and a file that cannot be opened leaves every way in open.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { expect, test } from "vitest";
import { route } from "../../shared";
import { answerWith } from "../../test-host";
import WelcomeScreen from "./WelcomeScreen.svelte";

const refused = { code: "refused", message: "“a.attune” is not an Attune workspace.", field: null } as const;
const ways = ["Open the sample", "Start empty", "Open a file"];

function sample<T>(file: string): T {
  const folder = resolve(__dirname, "../../../../src-tauri/crates/engine/starters/sample");
  return JSON.parse(readFileSync(`${folder}/${file}`, "utf8")) as T;
}

test("the sample is as large as the welcome says", async () => {
  answerWith({ list_recent: () => [] });
  render(WelcomeScreen);
  const people = sample<{ locale?: string }[]>("people.json");
  const languages = new Set(people.flatMap(({ locale }) => locale?.split("-")[0] ?? []));
  const { templates } = sample<{ templates: unknown[] }>("kit.json");
  const words: Record<number, string> = { 3: "three", 14: "fourteen", 60: "sixty" };
  const said = `${words[people.length]} people, ${words[languages.size]} languages, ${words[templates.length]} messages`;
  expect(await screen.findByText(new RegExp(said))).toBeTruthy();
});

test("a file that cannot be opened says what happened and what else to do", async () => {
  let sound = false;
  answerWith(
    {
      list_recent: () => [],
      open_workspace: () => {
        if (!sound) throw refused;
        return { name: "W", sample: false, path: "/w", people: 0, today: "2026-11-23" };
      },
    },
    { pickFile: () => Promise.resolve("/a.attune") },
  );
  render(WelcomeScreen);
  await fireEvent.click(screen.getByRole("button", { name: "Open a file" }));
  const alert = await screen.findByRole("alert");
  for (const words of ["The file was not opened", refused.message, "all three are below"])
    expect(alert.textContent).toContain(words);
  for (const name of ways) expect(screen.getByRole<HTMLButtonElement>("button", { name }).disabled).toBe(false);
  sound = true;
  await fireEvent.click(screen.getByRole("button", { name: "Open a file" }));
  await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
  expect(route().screen).toBe("home");
});

test("what the studio was started on and could not open is said above the ways in", async () => {
  answerWith({ list_recent: () => [] });
  render(WelcomeScreen, { failed: refused });
  expect((await screen.findByRole("alert")).textContent).toContain(refused.message);
  for (const name of ways) expect(screen.getByRole("button", { name })).toBeTruthy();
});
