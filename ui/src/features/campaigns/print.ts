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

/** How large the labels of a sheet are, in millimetres, and how many are on it. */
export const labelSheets: { sheet: LabelSheet; width: number; height: number; count: number }[] = [
  { sheet: "l7160", width: 63.5, height: 38.1, count: 21 },
  { sheet: "l7163", width: 99.1, height: 38.1, count: 14 },
  { sheet: "5160", width: 66.7, height: 25.4, count: 30 },
];
