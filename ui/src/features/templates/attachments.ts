// What goes with an email beside its words: a letter, and appointments for a calendar. Engine names: "item.with" is a fact
// of each item of a list.
import type { Attachment, ChipChoice, Document, Invitation } from "../../api";

export const letterOf = (document: Document) =>
  document.attachments?.find((one): one is Extract<Attachment, { kind: "letter" }> => one.kind === "letter");

export const invitationOf = (document: Document) =>
  document.attachments?.find((one): one is Extract<Attachment, { kind: "invitation" }> => one.kind === "invitation");

/** Puts one in the place of the one of its kind. */
export function setAttachment(document: Document, next: Attachment): Document {
  const others = (document.attachments ?? []).filter(({ kind }) => kind !== next.kind);
  // The letter first, always: the same choices make the same message.
  const attachments = [...others, next].toSorted((one, other) => other.kind.localeCompare(one.kind, "en"));
  return { ...document, attachments };
}

export function removeAttachment(document: Document, kind: Attachment["kind"]): Document {
  const { attachments, ...rest } = document;
  const left = (attachments ?? []).filter((one) => one.kind !== kind);
  return left.length ? { ...rest, attachments: left } : rest;
}

/** What an appointment can be read from: dates, and lists. */
export const appointmentsIn = (choices: ChipChoice[]) =>
  choices.filter(({ type, name }) => (type === "date" && name !== "birthday") || type === "list");

/** The facts of its items that say when. */
export const whensOf = (choice: ChipChoice | undefined) => (choice?.facts ?? []).filter(({ type }) => type === "date");

/** Lists with dates are what appointments are kept in; then any other list, then a date alone. */
export function usualInvitation(choices: ChipChoice[]): Invitation | null {
  const all = appointmentsIn(choices);
  const from = all.find((one) => whensOf(one).length > 0) ?? all.find(({ type }) => type === "date") ?? all[0];
  return from ? { of: from.name, when: whenOf(from), lasts: 30, title: titleOf(from), place: null } : null;
}

export const whenOf = (choice: ChipChoice) =>
  choice.type === "list" ? (whensOf(choice)[0]?.name ?? "item.date") : null;

const titleOf = (choice: ChipChoice) =>
  choice.facts?.find(({ type, name }) => type === "text" && name !== "item")?.name ?? null;

export const lengths = [0, 15, 30, 45, 60, 90, 120];
