import { expect, test } from "vitest";
import type { Document } from "../../api";
import { swapMarks, withMarks } from "./sms";

const document = {
  blocks: [{ id: "b1", kind: "text" }],
  cells: [
    {
      locale: "en",
      register: null,
      subject: { runs: [] },
      hidden: [],
      fields: { b1: { paragraphs: [{ style: "plain", runs: [{ kind: "text", text: "It’s Łódź – it’s on" }] }] } },
    },
  ],
} as unknown as Document;

test("plain marks take the place of dear ones, and letters stay", () => {
  const swaps = [
    { from: "’", to: "'" },
    { from: "…", to: "..." },
  ];
  expect(withMarks(document, 0, swaps)).toEqual([swaps[0]]);
  const next = JSON.stringify(swapMarks(document, 0, swaps).cells[0]?.fields);
  expect(next).toContain("It's Łódź – it's on");
  expect(JSON.stringify(document)).toContain("It’s");
});
