// A yes without its evidence is never recorded; a withdrawal needs none.
import { render, screen, waitFor } from "@testing-library/svelte";
import { expect, test } from "vitest";
import type { Choice, Person } from "../../api";
import { answerWith } from "../../test-host";
import RecordChoice from "./RecordChoice.svelte";

const person = { id: "p1", name: "Ana" } as Person;
const choice = (state: Choice["state"]): Choice => ({
  purpose: "care", purpose_name: "Care reminders", channel: "email", state, recorded_at: null, how: null, evidence: null,
}); // prettier-ignore

function open(state: Choice["state"]) {
  const asked = answerWith({ record_consent: () => person });
  render(RecordChoice, {
    person,
    choice: choice(state),
    first: state === "given" ? "withdrawn" : "given",
    called: "Ana",
    onclose: () => undefined,
  });
  return asked;
}

test("a yes without evidence is refused on the spot", async () => {
  const asked = open("never_asked");
  (await screen.findByRole("button", { name: "Record the yes" })).click();
  expect(await screen.findByText(/A yes counts only with its evidence/)).toBeTruthy();
  expect(asked).toEqual([]);
});

test("a withdrawal is recorded at once, with how it was said", async () => {
  const asked = open("given");
  (await screen.findByRole("button", { name: "Record the withdrawal" })).click();
  await waitFor(() => expect(asked).toHaveLength(1));
  expect(asked[0]?.request).toMatchObject({ person: "p1", state: "withdrawn", how: "in person", evidence: null });
});
