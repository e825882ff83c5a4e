// A list of appointments is made by hand: what each entry says has a name and a type.
import { fireEvent, render, screen, waitFor } from "@testing-library/svelte";
import { expect, test } from "vitest";
import { answerWith } from "../test-host";
import AttributeDialog from "./AttributeDialog.svelte";

test("the entries of a list say several things, each under a key of its own", async () => {
  const asked = answerWith({ save_attribute: (attribute) => attribute });
  render(AttributeDialog, { attribute: null, taken: [], onclose: () => undefined });
  await fireEvent.input(screen.getByLabelText("Name"), { target: { value: "Appointments" } });
  await fireEvent.change(screen.getByLabelText("What it holds"), { target: { value: "list" } });
  expect(screen.getByLabelText("Words to offer")).toBeTruthy();
  await fireEvent.change(screen.getByLabelText("Each entry is"), { target: { value: "parts" } });
  expect(screen.queryByLabelText("Words to offer")).toBeNull();
  await fireEvent.input(screen.getByLabelText(/Thing .*1/), { target: { value: "Date" } });
  await fireEvent.click(screen.getByRole("button", { name: "Save" }));
  await screen.findByText(/at least two/);
  await fireEvent.input(screen.getByLabelText(/Thing .*2/), { target: { value: "With whom" } });
  await fireEvent.click(screen.getByRole("button", { name: "Save" }));
  const parts = [
    { key: "date", name: "Date", type: "date" },
    { key: "with_whom", name: "With whom", type: "text" },
  ];
  await waitFor(() =>
    expect(asked.find(({ command }) => command === "save_attribute")?.request).toMatchObject({
      key: "appointments",
      type: "list",
      parts,
    }),
  );
});
