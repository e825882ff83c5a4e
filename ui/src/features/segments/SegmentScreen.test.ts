// What was changed in a segment is not lost by walking away, and what was archived comes back.
import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { beforeEach, expect, test } from "vitest";
import type { RuleField, Segment } from "../../api";
import { go, route } from "../../shared";
import { shownToasts } from "../../shared/toast.svelte";
import { answerWith } from "../../test-host";
import SegmentScreen from "./SegmentScreen.svelte";

const soon: Segment = {
  key: "soon", name: "Soon", sentence: "People", count: 3,
  where: { all: [{ any: [{ all: [{ field: "email", op: "is_known" }, { field: "phone", op: "is_known" }] }] }] },
}; // prettier-ignore
const fields: RuleField[] = ["email", "phone"].map((field) => ({
  field, name: field, group: "Person", type: "text", ops: ["is_known", "is_missing"], choices: [],
})); // prettier-ignore

async function open() {
  const asked = answerWith({
    list_segments: () => [soon],
    list_rule_fields: () => fields,
    count_segment: () => ({ count: 3, sentence: "People" }),
    save_segment: ({ name, where }) => ({ ...soon, name, where }),
    archive_segment: () => null,
    unarchive_segment: () => null,
  });
  render(SegmentScreen, { key: "soon" });
  const name = await screen.findByRole<HTMLInputElement>("textbox", { name: "Name" });
  return { asked, name };
}
const at = (name: string) => waitFor(() => expect(route().screen).toBe(name));

beforeEach(async () => {
  go({ screen: "segment", key: "soon" });
  await at("segment");
});

test("an untouched segment is left without a question", async () => {
  await open();
  go({ screen: "people" });
  await at("people");
});

test("leaving what is unsaved asks, and staying keeps both the words and the place", async () => {
  const { name } = await open();
  await fireEvent.input(name, { target: { value: "Sooner" } });
  go({ screen: "people" });
  await fireEvent.click(await screen.findByRole("button", { name: "Keep writing" }));
  await waitFor(() => expect(screen.queryByText("Leave without saving?")).toBeNull());
  expect(route()).toEqual({ screen: "segment", key: "soon" });
  expect(location.hash).toBe("#/segment?key=soon");
  expect(name.value).toBe("Sooner");
});

test("leaving anyway goes where one was going", async () => {
  const { name } = await open();
  await fireEvent.input(name, { target: { value: "Sooner" } });
  go({ screen: "people", search: "ana" });
  await fireEvent.click(await screen.findByRole("button", { name: "Leave without saving" }));
  await waitFor(() => expect(route()).toEqual({ screen: "people", search: "ana" }));
  expect(location.hash).toBe("#/people?search=ana");
});

test("saving leaves without a question, with rules three groups deep as they were", async () => {
  const { asked, name } = await open();
  await fireEvent.input(name, { target: { value: "Sooner" } });
  await fireEvent.click(screen.getByRole("button", { name: "Save the segment" }));
  await at("segments");
  expect(screen.queryByText("Leave without saving?")).toBeNull();
  const saved = asked.find(({ command }) => command === "save_segment");
  expect(saved?.request).toEqual({ key: "soon", name: "Sooner", where: soon.where });
});

test("archiving is taken back from the toast", async () => {
  const { asked } = await open();
  await fireEvent.keyDown(screen.getByRole("button", { name: "More about this segment" }), { key: "Enter" });
  await fireEvent.click(await screen.findByRole("menuitem", { name: "Archive" }));
  await fireEvent.click(await screen.findByRole("button", { name: "Archive" }));
  await at("segments");
  const shown = shownToasts().at(-1);
  expect(shown?.action?.label).toBe("Undo");
  shown?.action?.act();
  await waitFor(() => expect(asked.at(-1)).toEqual({ command: "unarchive_segment", request: { key: "soon" } }));
});
