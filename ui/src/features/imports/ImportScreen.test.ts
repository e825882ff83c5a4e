// The import screen: nothing is written before the plan was seen, and a yes needs its evidence.
import { cleanup, render, screen, waitFor } from "@testing-library/svelte";
import axe from "axe-core";
import { expect, test, vi } from "vitest";
import type { ImportFile, ImportPlan, ImportReport, ImportTarget } from "../../api";
import { leave } from "../../shared";
import { shownToasts } from "../../shared/toast.svelte";
import { answerWith, type Asked } from "../../test-host";
import ImportScreen from "./ImportScreen.svelte";

const file: ImportFile = {
  path: "/contacts.csv",
  file_name: "contacts.csv",
  delimiter: ",",
  encoding: "utf-8",
  sheet: null,
  sheets: [],
  headers: ["E-mail", "Newsletter"],
  rows: [["ana@example.org", "yes"]],
  mapping: { columns: { "E-mail": "email", Newsletter: "consent:news:email" }, delimiter: null, encoding: null, evidence: null },
  flags: [],
  size: 64,
}; // prettier-ignore
const plan: ImportPlan = {
  rows: 2, created: 1, updated: 0, unchanged: 0, rejected: [{ row: 2, reason: "No email." }], warnings: [],
  opt_outs_kept: [], opt_outs_brought: 0, consents_brought: 1,
  new_people: [{ row: 1, person: "Ana", changes: [{ target: "email", field: "Email", before: null, after: "ana@example.org" }] }],
  changed_people: [],
}; // prettier-ignore

const newsletter: ImportTarget = { target: "consent:news:email", name: "Newsletter by email", group: "consent" };

type Given = { opened?: ImportFile; planned?: ImportPlan; purposes?: boolean };
function open({ opened = file, planned = plan, purposes = true }: Given = {}): Asked[] {
  const asked = answerWith(
    {
      open_import: () => opened,
      list_import_targets: (): ImportTarget[] => [
        { target: "email", name: "Email", group: "person" },
        ...(purposes ? [newsletter] : []),
      ],
      list_attributes: () => [],
      list_purposes: () => (purposes ? [{ key: "news", name: "Newsletter", legal_basis: "consent" }] : []),
      plan_import: () => planned,
      apply_import: () => ({
        import: "i1",
        rows: 2,
        created: 1,
        updated: 0,
        unchanged: 0,
        rejected: plan.rejected,
        warnings: planned.warnings,
      }),
    },
    { pickFile: () => Promise.resolve("/contacts.csv") },
  );
  render(ImportScreen, {});
  return asked;
}
const button = (name: RegExp) => screen.findByRole<HTMLButtonElement>("button", { name });

test("the plan is asked for only with the evidence, and applied only from the plan", async () => {
  const asked = open();
  (await button(/^Choose a file$/)).click();
  (await button(/Match the columns/)).click();
  expect((await button(/Show the plan/)).disabled).toBe(true);

  const evidence = await screen.findByLabelText<HTMLInputElement>("Where the yes comes from");
  evidence.value = "Sign-up form";
  evidence.dispatchEvent(new Event("input", { bubbles: true }));
  await waitFor(async () => expect((await button(/Show the plan/)).disabled).toBe(false));
  (await button(/Show the plan/)).click();

  expect(await screen.findByText(/row in the file|rows in the file/)).toBeTruthy();
  expect(asked.some(({ command }) => command === "apply_import")).toBe(false);
  const planned = asked.find(({ command }) => command === "plan_import");
  expect(planned?.request).toMatchObject({ mapping: { evidence: "Sign-up form", columns: file.mapping.columns } });

  (await button(/Import 1 person/)).click();
  expect(await screen.findByText(/is imported/)).toBeTruthy();
  expect(asked.filter(({ command }) => command === "apply_import")).toHaveLength(1);
  // Rows in = imported + rejected: the rejected one is still on screen, with its reason.
  expect(screen.getByText("No email.")).toBeTruthy();
});

test("in an empty workspace a column brings consent for a purpose that the import makes", async () => {
  const nowhere = { ...file, mapping: { ...file.mapping, columns: { "E-mail": "email", Newsletter: "ignore" } } };
  const asked = open({ opened: nowhere, purposes: false });
  (await button(/^Choose a file$/)).click();
  (await button(/Match the columns/)).click();
  expect(await screen.findByText(/1 column is left out: .?Newsletter/)).toBeTruthy();

  const target = await screen.findByLabelText<HTMLSelectElement>("What “Newsletter” becomes");
  target.value = "new-consent";
  target.dispatchEvent(new Event("change", { bubbles: true }));
  (await button(/^Save$/)).click();
  await waitFor(() => expect(target.value).toBe("consent:newsletter:email"));
  expect(screen.queryByText(/left out/)).toBeNull();

  const evidence = await screen.findByLabelText<HTMLInputElement>("Where the yes comes from");
  evidence.value = "Sign-up form";
  evidence.dispatchEvent(new Event("input", { bubbles: true }));
  await waitFor(async () => expect((await button(/Show the plan/)).disabled).toBe(false));
  (await button(/Show the plan/)).click();
  await screen.findByText(/rows in the file/);
  expect(asked.find(({ command }) => command === "plan_import")?.request).toMatchObject({
    mapping: {
      columns: { "E-mail": "email", Newsletter: "consent:newsletter:email" },
      purposes: { newsletter: "Newsletter" },
    },
  });
});

test("what is to be looked at is still there after the import, and nothing to import says so", async () => {
  const warnings = [{ row: 2, column: "PLZ", message: "“1067” may have lost its leading zero in a spreadsheet." }];
  const opened = { ...file, mapping: { ...file.mapping, columns: { "E-mail": "email" } } };
  open({ opened, planned: { ...plan, warnings } });
  (await button(/^Choose a file$/)).click();
  (await button(/Match the columns/)).click();
  (await button(/Show the plan/)).click();
  (await button(/Import 1 person/)).click();
  expect(await screen.findByText(/“1067” may have lost/)).toBeTruthy();
  cleanup();

  open({ opened, planned: { ...plan, created: 0, new_people: [], consents_brought: 0 } });
  (await button(/^Choose a file$/)).click();
  (await button(/Match the columns/)).click();
  (await button(/Show the plan/)).click();
  expect((await button(/^Nothing to import$/)).disabled).toBe(true);
});

test("all that would be left out is kept as text in one step, called as its columns are", async () => {
  const opened = {
    ...file,
    headers: ["E-mail", "Nächster Termin", "Kasse", "الملاحظة", "leer"],
    rows: [["ana@example.org", "12.01.2027 09:30", "AOK", "x", ""]],
    mapping: { ...file.mapping, columns: { "E-mail": "email" } },
  };
  const asked = open({ opened });
  (await button(/^Choose a file$/)).click();
  (await button(/Match the columns/)).click();
  (await button(/^Keep them all as text$/)).click();
  await waitFor(() => expect(screen.queryByText(/left out/)).toBeNull());
  const target = screen.getByLabelText<HTMLSelectElement>("What “Kasse” becomes");
  expect(target.value).toBe("attribute:kasse");
  (await button(/Show the plan/)).click();
  await screen.findByText(/rows in the file/);
  expect(asked.find(({ command }) => command === "plan_import")?.request).toMatchObject({
    mapping: {
      columns: {
        "E-mail": "email",
        "Nächster Termin": "attribute:nachster_termin",
        Kasse: "attribute:kasse",
        الملاحظة: "attribute:field_1",
      },
    },
  });
});

test("leaving half way asks first, and whoever leaves while it is written is told what became of it", async () => {
  const opened = { ...file, mapping: { ...file.mapping, columns: { "E-mail": "email" } } };
  let written: (report: ImportReport) => void = () => undefined;
  answerWith(
    {
      open_import: () => opened,
      list_import_targets: (): ImportTarget[] => [{ target: "email", name: "Email", group: "person" }],
      list_attributes: () => [],
      plan_import: () => plan,
      apply_import: (() => new Promise<ImportReport>((resolve) => (written = resolve))) as never,
    },
    { pickFile: () => Promise.resolve("/contacts.csv") },
  );
  const { unmount } = render(ImportScreen, {});
  (await button(/^Choose a file$/)).click();
  (await button(/Match the columns/)).click();
  const gone = vi.fn();
  leave(gone);
  expect(await screen.findByText("Leave this import?")).toBeTruthy();
  expect(gone).not.toHaveBeenCalled();
  (await button(/^Go on importing$/)).click();

  (await button(/Show the plan/)).click();
  (await button(/Import 1 person/)).click();
  await screen.findByRole("progressbar");
  leave(gone);
  expect(gone).toHaveBeenCalledOnce();
  unmount();
  written({ import: "i1", rows: 2, created: 1, updated: 0, unchanged: 0, rejected: [], warnings: [] });
  await waitFor(() =>
    expect(
      shownToasts()
        .map(({ text }) => text)
        .join(),
    ).toMatch(/contacts\.csv.* is imported\. 1 new/),
  );
});

test("the columns step has no accessibility fault a machine can see", async () => {
  open();
  (await button(/^Choose a file$/)).click();
  (await button(/Match the columns/)).click();
  await screen.findByText("Column in the file");
  const found = await axe.run(document.body, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});

test("a column called as a purpose is never kept as text of that name, and leads to consent and its evidence", async () => {
  const columns = { "E-mail": "email", Newsletter: "ignore", Notes: "ignore" };
  const headers = ["E-mail", "Newsletter", "Notes"];
  const rows = [["ana@example.org", "yes", "tall"]];
  open({ opened: { ...file, headers, rows, mapping: { ...file.mapping, columns } } });
  (await button(/^Choose a file$/)).click();
  (await button(/Match the columns/)).click();
  (await button(/^Keep it as text$/)).click();
  expect(await screen.findByText(/counts only as consent/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: /Keep/ })).toBeNull();
  (await button(/^Enter it as consent$/)).click();
  (await button(/^Save$/)).click();
  const evidence = await screen.findByLabelText("Where the yes comes from");
  await waitFor(() => expect(document.activeElement).toBe(evidence));
  expect(screen.queryByText(/counts only as consent/)).toBeNull();
});
