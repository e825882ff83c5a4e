// What the form shows is what is sent back: nothing is lost, turned into another kind of value, or made up.
import { expect, test } from "vitest";
import type { Attribute, AttributeType } from "../api";
import { draftOf, fieldsOf } from "./person-draft";

const attribute = (key: string, type: AttributeType): Attribute => ({
  key, type, name: key, kind: "demographic", sensitivity: "ordinary", choices: [],
}); // prettier-ignore
const attributes = [attribute("visits", "number"), attribute("smoker", "yes_no"), attribute("likes", "list")];

test("an untouched empty form sends only unknowns", () => {
  const draft = draftOf(null, fieldsOf(null, attributes), attributes);
  expect(draft.first_name).toBeNull();
  expect(draft.gender).toBeNull();
  expect(draft.attributes).toEqual({ visits: null, smoker: null, likes: null });
});

test("a no is not the same as not known", () => {
  const fields = fieldsOf(null, attributes);
  fields.attributes.smoker = "no";
  expect(draftOf(null, fields, attributes).attributes.smoker).toBe(false);
});

test("numbers are numbers, a comma reads as a point, and a word is left for the engine to refuse", () => {
  const fields = fieldsOf(null, attributes);
  fields.attributes.visits = " 2,5 ";
  expect(draftOf(null, fields, attributes).attributes.visits).toBe(2.5);
  fields.attributes.visits = "many";
  expect(draftOf(null, fields, attributes).attributes.visits).toBe("many");
});

test("a postcode keeps its leading nought", () => {
  const fields = fieldsOf(null, []);
  fields.postcode = "02110";
  expect(draftOf(null, fields, []).postal.postcode).toBe("02110");
});
