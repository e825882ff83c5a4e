// What is kept of somebody is read as words, not as it is stored.
import { expect, test } from "vitest";
import type { Person } from "../../api";
import { heldOf } from "./held";

test("an entry of a list that says several things is read by what they are", () => {
  const origin = { source: "hand", recorded_at: "2026-11-23" };
  const list = (key: string, value: unknown, shown: string) => ({
    key, name: key, type: "list", kind: "behavioural", sensitivity: "personal", value, shown, origin,
  }); // prettier-ignore
  const person = {
    name: "Ana", origins: {}, tags: [], postal: {},
    attributes: [
      list("appointments", [{}], "date=2026-11-27T12:15, with=Dr. Haddad; date=2027-02-03T14:30, with=Lee, Kim"),
      list("topics", ["a=b"], "sleep; food"),
    ],
  } as unknown as Person; // prettier-ignore
  const held = Object.fromEntries(heldOf(person, (tag) => tag).map(({ key, value }) => [key, value]));
  expect(held["appointments"]).toMatch(
    /^Nov 27, 2026, .*12:15.* · Dr\. Haddad; .*14:30.* · Lee, Kim$|^27 Nov 2026, .*12:15.* · Dr\. Haddad; .* · Lee, Kim$/,
  );
  expect(held["topics"]).toBe("sleep; food");
});
