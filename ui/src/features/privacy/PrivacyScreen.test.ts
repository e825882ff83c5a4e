// Numbers that could point at somebody are never written out.
import { render, screen } from "@testing-library/svelte";
import { expect, test } from "vitest";
import type { Count, PrivacyPage } from "../../api";
import { answerWith } from "../../test-host";
import PrivacyScreen from "./PrivacyScreen.svelte";

const of = (count: number): Count => ({ shown: "exact", count });

function open(page: Partial<PrivacyPage>) {
  answerWith({
    get_privacy: () => ({ people: of(0), coverage: [], held: [], suppressed: of(0), batches: [], ...page }),
  });
  render(PrivacyScreen, {});
}

test("a small group is fewer than 11, an empty one is 0, and what would give it away is not shown", async () => {
  open({
    people: of(1204),
    coverage: [
      {
        purpose: "care",
        purpose_name: "Care",
        channel: "sms",
        given: { shown: "hidden" },
        withdrawn: { shown: "few" },
        never_asked: of(0),
      },
    ],
  });
  const row = (await screen.findByText("Care")).closest("tr");
  const cells = [...(row?.querySelectorAll("td.number") ?? [])].map((cell) => cell.textContent?.trim());
  expect(cells).toEqual(["not shown", "fewer than 11", "0"]);
  const bar = [...(row?.querySelectorAll<HTMLElement>(".bar span") ?? [])].map((part) => part.style.flexGrow);
  expect(bar, "the bar shows no more than the words do").toEqual(["1204"]);
});

test("what is most private is listed first", async () => {
  open({
    people: of(40),
    held: [
      { name: "Language", kind: "demographic", sensitivity: "ordinary", people: of(40) },
      { name: "Blood type", kind: "demographic", sensitivity: "sensitive", people: of(12) },
      { name: "Email", kind: "demographic", sensitivity: "personal", people: of(39) },
    ],
  });
  await screen.findByText("Blood type");
  const names = [...document.querySelectorAll("tbody td:first-child")].map((cell) => cell.textContent?.trim());
  expect(names).toEqual(["Blood type", "Email", "Language"]);
});

test("an empty workspace says what this page will show, and where to begin", async () => {
  open({});
  expect(await screen.findByText("Nothing is held yet")).toBeTruthy();
  expect(screen.getByRole("link", { name: "Import" }).getAttribute("href")).toBe("#/import");
});

test("among so few people one sentence stands for all the numbers, and a small batch is not counted out", async () => {
  const hidden: Count = { shown: "hidden" };
  const batch = {
    batch: "1",
    campaign: "visits",
    campaign_name: "Visits",
    at: "2026-11-23T09:00:00Z",
    exported: { shown: "few" } satisfies Count,
    sent: hidden,
    not_sent: hidden,
    unknown: hidden,
  };
  open({ people: { shown: "few" }, suppressed: hidden, batches: [batch] });
  await screen.findByText("Visits");
  expect(screen.getByText(/With fewer than 11 people/)).toBeTruthy();
  expect(screen.queryByText("not shown")).toBeNull();
  expect(screen.getByText("Visits").closest("li")?.textContent).toContain("fewer than 11");
  expect(screen.queryByText("What is held")).toBeNull();
});
