// A finding is underlined where it is, whatever letters stand before it.
import { expect, test } from "vitest";
import type { Diagnostic } from "../../api";
import { spotOf } from "./source-place";

const finding = (line: number, column: number, placeholder: string | null = null): Diagnostic => ({
  line, column, placeholder, message: "", severity: "error", part: "html", block: null, differs: null,
}); // prettier-ignore
const underlined = (source: string, diagnostic: Diagnostic) => {
  const { from, to } = spotOf(source, diagnostic);
  return source.slice(from, to);
};

test("a column counts characters, and one written with two units is one of them", () => {
  expect(underlined("<p>\n🎂🎂 {{ x | shout }}", finding(2, 11))).toBe("shout");
});

test("a name counted in the whole message is found where the source reads it, not where it only says it", () => {
  const source = "<p>dentist: {{ upper_dentist }} {% if dentist %}</p>";
  expect(underlined(source, finding(1, 1, "dentist"))).toBe("dentist");
  expect(spotOf(source, finding(1, 1, "dentist")).from).toBe(source.indexOf("if dentist") + 3);
});

test("a place behind the end is the end", () => {
  expect(spotOf("ab", finding(9, 9))).toMatchObject({ from: 2, to: 2 });
});
