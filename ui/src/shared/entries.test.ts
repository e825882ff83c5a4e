import { expect, test } from "vitest";
import type { ListPart } from "../api";
import { entryOf, saidIn } from "./entries";

const parts: ListPart[] = [
  { key: "date", name: "Date", type: "date" },
  { key: "with", name: "With", type: "text" },
];

test("an entry is edited part by part, and what no part is for stays", () => {
  const said = saidIn("date=2026-12-01T09:30, with=Weber, Anna", parts);
  expect(said).toEqual({ date: "2026-12-01T09:30", with: "Weber, Anna" });
  expect(saidIn("12 January at 9:30", parts)).toEqual({ with: "12 January at 9:30" });
  expect(saidIn("", parts)).toEqual({});
  const kept = { ...saidIn("date=2026-12-01, room=4", parts), with: " Dr. Okoro " };
  expect(entryOf(kept, parts)).toBe("date=2026-12-01, with=Dr. Okoro, room=4");
  expect(entryOf({ date: "2026-12-01" }, parts)).toBe("date=2026-12-01, with=");
});
