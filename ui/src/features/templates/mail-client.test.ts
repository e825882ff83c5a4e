// A message as light and dark mail programs show it.
import { expect, test } from "vitest";
import { hasDarkLook, hasPictures, settled, withoutPictures } from "./mail-client";

const page = `<style>@media (prefers-color-scheme: dark) { p { color: #fff } }
@media only screen and (max-width: 480px) { p { margin: 0 } } @media (prefers-color-scheme:light){ p { color: #000 } }</style>
<p>(prefers-color-scheme: dark) is what a rule says.</p>`;

test("exactly the rules of the mail program that is looked through hold", () => {
  const dark = settled(page, { colours: "dark", pictures: "shown" });
  expect(dark).toContain("@media (min-width: 0px) { p { color: #fff } }");
  expect(dark).toContain("@media (max-width: 0px){ p { color: #000 } }");
  expect(dark).toContain("@media only screen and (max-width: 480px)");
  const light = settled(page, { colours: "light", pictures: "shown" });
  expect(light).toContain("@media (max-width: 0px) { p { color: #fff } }");
  expect(light).toContain("@media (min-width: 0px){ p { color: #000 } }");
  expect(light).toContain("<p>(prefers-color-scheme: dark) is what");
});

test("a message without rules of its own has one look", () => {
  expect(hasDarkLook(page)).toBe(true);
  expect(hasDarkLook("<p>(prefers-color-scheme: dark)</p>")).toBe(false);
  expect(settled("<p>Hello</p>", { colours: "dark", pictures: "off" })).toBe("<p>Hello</p>");
});

test("without pictures their alternative texts are left", () => {
  const html = `<table background="data:a"><tr><td style="background:url(data:b)"><img src="data:c" srcset="d" alt="Map"></td></tr></table>`;
  expect([hasPictures(html), hasPictures("<p>img</p>")]).toEqual([true, false]);
  const parsed = new DOMParser().parseFromString(html, "text/html");
  withoutPictures(parsed);
  expect(parsed.querySelector("img")?.getAttribute("alt")).toBe("Map");
  expect(parsed.body.innerHTML).not.toMatch(/data:[ac]|srcset/);
});
