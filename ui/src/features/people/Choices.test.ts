// A dialog gives the keyboard back to the button that opened it.
import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { expect, test } from "vitest";
import type { Choice, Person } from "../../api";
import { answerWith } from "../../test-host";
import Choices from "./Choices.svelte";

const choice: Choice = {
  purpose: "care", purpose_name: "Care", channel: "email", state: "never_asked", recorded_at: null, how: null, evidence: null,
}; // prettier-ignore

test("the keyboard goes back to where the dialog was opened", async () => {
  answerWith({});
  render(Choices, { person: { id: "1", choices: [choice] } as Partial<Person> as Person, called: "Ana" });
  const opener = screen.getByRole("button", { name: /^Record a yes for/ });
  opener.focus();
  await fireEvent.click(opener);
  const cancel = await screen.findByRole("button", { name: "Cancel" });
  await waitFor(() => expect(document.activeElement?.closest("[role=dialog]")).toBeTruthy());
  await fireEvent.click(cancel);
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  await waitFor(() => expect(document.activeElement).toBe(opener));
});
