// What goes with an email: at most one of a kind, and a first guess that fits what is known of people.
import { expect, test } from "vitest";
import type { ChipChoice, Document } from "../../api";
import { invitationOf, letterOf, removeAttachment, setAttachment, usualInvitation } from "./attachments";

const empty: Document = { blocks: [], cells: [] };
const invitation = {
  kind: "invitation",
  of: "visits",
  when: "item.date",
  lasts: 30,
  title: null,
  place: null,
} as const;
const choice = (name: string, type: ChipChoice["type"], facts?: ChipChoice["facts"]): ChipChoice => ({
  name, type, label: name, group: "Attributes", example: null, choices: [], ...(facts ? { facts } : {}),
}); // prettier-ignore

test("one of a kind takes the other's place, in an order that does not depend on what came first", () => {
  const one = setAttachment(setAttachment(empty, invitation), { kind: "letter", template: "a" });
  const other = setAttachment(setAttachment(empty, { kind: "letter", template: "a" }), invitation);
  expect(one).toEqual(other);
  expect(letterOf(setAttachment(one, { kind: "letter", template: "b" }))?.template).toBe("b");
  expect(setAttachment(one, { kind: "letter", template: "b" }).attachments).toHaveLength(2);
});

test("with the last one gone, nothing is left behind", () => {
  const both = setAttachment(setAttachment(empty, invitation), { kind: "letter", template: "a" });
  const letter = removeAttachment(both, "invitation");
  expect(invitationOf(letter)).toBeUndefined();
  expect(removeAttachment(letter, "letter")).toEqual(empty);
});

test("a list with dates is guessed first, then a date; a birthday is no appointment", () => {
  const fact = (name: string, type: ChipChoice["type"]) => ({ name, label: name, type, example: null });
  const visits = choice("visits", "list", [fact("item.day", "date"), fact("item.with", "text")]);
  const all = [choice("birthday", "date"), choice("interests", "list", [fact("item", "text")]), choice("next", "date")];
  expect(usualInvitation([...all, visits])).toMatchObject({ of: "visits", when: "item.day", title: "item.with" });
  expect(usualInvitation(all)).toMatchObject({ of: "next", when: null, title: null });
  expect(usualInvitation([choice("birthday", "date"), choice("name", "text")])).toBeNull();
});
