// How letters are put on paper until somebody says otherwise.
import type { Envelope, LabelSheet, PrintOptions } from "../../api";

export const usualPrint: PrintOptions = {
  paper: null,
  envelope: null,
  binding: "file_each",
  enclosures: [],
  labels: null,
};

export const envelopes: Envelope[] = [
  "din-5008-a",
  "din-5008-b",
  "sn-010130-left",
  "sn-010130-right",
  "us-10",
  "uk-dl",
];

/** How many labels are on a sheet. */
export const labelSheets: { sheet: LabelSheet; count: number }[] = [
  { sheet: "l7160", count: 21 },
  { sheet: "l7163", count: 14 },
  { sheet: "5160", count: 30 },
];
