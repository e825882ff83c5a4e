// A mapping is refused early for exactly the reasons a person can mend on that screen.
import { expect, test } from "vitest";
import { mappingProblem } from "./mapping";

test("an email column is enough", () => {
  expect(mappingProblem({ Mail: "email", Notes: "ignore", More: "ignore" }, "")).toBeNull();
});

test("without a number, an email or a phone no row could be recognised", () => {
  expect(mappingProblem({ Name: "first_name" }, "")).toEqual({ kind: "no_key" });
});

test("two columns cannot both be the email, but both can be tags", () => {
  expect(mappingProblem({ A: "email", B: "email" }, "")).toEqual({ kind: "twice", target: "email" });
  expect(mappingProblem({ A: "email", B: "tag", C: "tag" }, "")).toBeNull();
});

test("consent needs its evidence named", () => {
  const columns = { A: "email", B: "consent:news:email" };
  expect(mappingProblem(columns, " ")).toEqual({ kind: "evidence" });
  expect(mappingProblem(columns, "sign-up form 2026")).toBeNull();
});
