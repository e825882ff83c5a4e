// A block is found in the page by its own words, and nothing moves while it is in sight.
import { expect, test, vi } from "vitest";
import { beginningOfBlock, showWords } from "./follow-caret";

function made(html: string): HTMLElement {
  const box = document.createElement("div");
  box.innerHTML = html;
  return box;
}

test("a block is told by its own words, not by what a chip says of somebody", () => {
  const block = made(
    '<div class="tiptap"><p><span data-reads="x">Next visit · 3 December</span> See you  then, and bring it</p></div>',
  );
  expect(beginningOfBlock(block)).toBe("See you then, and bring ");
  expect(beginningOfBlock(made('<div class="tiptap"><p></p></div>'))).toBe("");
});

test("the page is scrolled to words out of sight, and left where they are seen or not said", () => {
  const page = document.implementation.createHTMLDocument();
  page.body.innerHTML = "<p>Hello</p><p>See you\n then, and bring it</p>";
  const scrollBy = vi.fn();
  const rect = { top: 900, bottom: 920 };
  Object.defineProperties(page, {
    scrollingElement: { value: { scrollBy } },
    defaultView: { value: { innerHeight: 600 } },
  });
  page.querySelectorAll("p").forEach((one) => (one.getBoundingClientRect = () => rect as DOMRect));
  expect(showWords(page, "Nobody said this")).toBe(false);
  expect(showWords(page, "See you then")).toBe(true);
  expect(scrollBy).toHaveBeenCalledWith(0, 700);
  rect.top = 100;
  rect.bottom = 120;
  expect(showWords(page, "See you then")).toBe(true);
  expect(scrollBy).toHaveBeenCalledTimes(1);
  expect(showWords(page, "See you then", 1)).toBe(false);
});
