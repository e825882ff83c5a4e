// The preview goes along when somebody writes in another block: once a block, never for a letter. A page knows nothing of
// the blocks it is made of, so the place is found by the block's own words.

/** As many letters as tell one place from another. */
const TELLING = 24;
const FEWEST = 4;

function* textsIn(root: Node): Generator<Text> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node as Text;
}

const plain = (text: string | null) => (text ?? "").replace(/\s+/g, " ").trim();

/** What a block begins with, without its chips: they say something else to each reader. */
export function beginningOfBlock(block: Element): string {
  for (const editor of block.querySelectorAll(".tiptap"))
    for (const text of textsIn(editor)) {
      const words = plain(text.data);
      if (words.length >= FEWEST && !text.parentElement?.closest("[data-reads]")) return words.slice(0, TELLING);
    }
  return "";
}

/** How many blocks before this one begin alike. */
export function alikeBefore(block: Element): number {
  const all = [...document.querySelectorAll("[data-block]")];
  const words = beginningOfBlock(block);
  return all.slice(0, Math.max(0, all.indexOf(block))).filter((one) => words && beginningOfBlock(one).startsWith(words))
    .length;
}

/** Scrolls the page to those words where they are out of sight, past `alike` places that say the same; false where it
 * does not say them. */
export function showWords(page: Document, words: string, alike = 0): boolean {
  if (!words) return false;
  let past = alike;
  for (const text of textsIn(page.body)) {
    if (!plain(text.data).includes(words) || past-- > 0) continue;
    const { top, bottom } = text.parentElement?.getBoundingClientRect() ?? { top: 0, bottom: 0 };
    const room = page.defaultView?.innerHeight ?? 0;
    // The page alone is scrolled, not the window around it.
    if (top < 0 || bottom > room) page.scrollingElement?.scrollBy(0, top - room / 3);
    return true;
  }
  return false;
}
