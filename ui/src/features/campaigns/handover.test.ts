// How a batch is sent is said for every form it can have, in words that fit what was exported.
import { expect, test } from "vitest";
import type { Channel, ExportFormat, Handover, PrintOptions } from "../../api";
import { formatsOf } from "./formats";
import { stepsOf } from "./handover";
import { usualPrint } from "./print";

const bare = (text: string) => text.replace(/[\u2068\u2069]/g, "");
const handover = (channel: Channel, more: Partial<Handover> = {}): Handover => ({
  channel, gateway: null, platform: null, print: null, folder: "/out", ...more,
}); // prettier-ignore
const said = (format: ExportFormat, of: Handover, exported = 3) => stepsOf(format, of, exported).map(bare).join("\n");

test.each(["email", "sms", "letter", "push", "in-app"] as Channel[])(
  "%s: every form says how it is sent",
  (channel) => {
    for (const format of formatsOf(channel)) {
      const steps = stepsOf(format, handover(channel), 3);
      expect(steps.length, format).toBeGreaterThan(0);
      expect(steps.join(" "), format).not.toMatch(/handover-|\{|undefined/);
    }
  },
);

test("a gateway is named, and its own table; another one gets the plain table", () => {
  expect(said("sms-csv", handover("sms", { gateway: "twilio" }))).toContain("Sign in to Twilio");
  expect(said("sms-csv", handover("sms", { gateway: "plain" }))).toContain("your SMS gateway");
  expect(said("xlsx", handover("sms"))).toContain("messages.xlsx");
});

test("emails that open as drafts are looked over and sent", () => {
  expect(said("eml", handover("email", { drafts: true }), 300)).toContain("as a draft");
  expect(said("eml", handover("email"))).not.toContain("draft");
});

test("what goes with the emails is looked at, stays with its draft, and is missed in other files", () => {
  const both = { letter: true, calendar: true };
  const words = said("eml", handover("email", both));
  expect(words).toContain("letter as a PDF");
  expect(words).toContain("calendar file");
  expect(words).not.toContain("draft");
  expect(said("mbox", handover("email", { letter: true }))).toContain("letter as a PDF");
  expect(said("eml", handover("email", { ...both, drafts: true }))).toContain("stays only in that draft");
  expect(said("eml", handover("email", { drafts: true }))).not.toContain("stays only in that draft");
  expect(said("csv", handover("email", both))).toContain("is not in these files");
  expect(said("csv", handover("email"))).not.toContain("is not in these files");
});

test("letters name the paper, the envelope and what goes in with them", () => {
  const print: PrintOptions = {
    ...usualPrint,
    paper: "a4",
    envelope: "uk-dl",
    binding: "one_file",
    enclosures: ["Map"],
  };
  const words = said("pdf", handover("letter", { print }));
  for (const word of ["letters.pdf", "A4", "British, DL", "100 %", "Map"]) expect(words).toContain(word);
  const labels = said("pdf", handover("letter", { print: { ...print, labels: "l7160" } }));
  for (const word of ["letters.pdf", "Envelopes", "L7160", "labels.pdf"]) expect(labels).toContain(word);
});

test("a push file for one service names its file, all of them each", () => {
  expect(said("push", handover("push", { platform: "fcm" }))).toContain("Give messages.fcm.ndjson");
  expect(said("push", handover("push"))).toContain("messages.apns.ndjson");
});

test("many emails are not opened one by one", () => {
  expect(said("eml", handover("email"), 3)).not.toContain("mailbox");
  expect(said("eml", handover("email"), 300)).toContain("mailbox");
});
