// A shown page follows a newer one in place: only what differs is touched, because a window without a graphics card
// draws anew whatever is.

/**
 * Where two pages, as written, differ in the words between two tags alone, changes these words as they are shown: nothing is
 * parsed for a letter typed. False where more is different, or where the words cannot be told from others; then nothing is done.
 */
export function followWords(shown: Document, was: string, will: string): boolean {
  const least = Math.min(was.length, will.length);
  let start = 0;
  while (start < least && was[start] === will[start]) start++;
  let end = 0;
  while (end < least - start && was.at(-1 - end) === will.at(-1 - end)) end++;
  const from = will.lastIndexOf(">", start - 1) + 1;
  const inComment = will.lastIndexOf("<!--", start) > will.lastIndexOf("-->", start);
  if (inComment || will.lastIndexOf("<", start - 1) >= from || will.lastIndexOf("<body", from) < 0) return false;
  const [before, after] = [was, will].map((page) => {
    const to = page.indexOf("<", start);
    const whole = to >= page.length - end && !page.slice(start, to).includes(">");
    return whole ? wordsOf(page.slice(from, to)) : "";
  });
  if (!before || !after) return false;
  const texts = shown.createTreeWalker(shown.body, NodeFilter.SHOW_TEXT);
  const alike: Node[] = [];
  while (texts.nextNode()) if (texts.currentNode.nodeValue === before) alike.push(texts.currentNode);
  const [only] = alike;
  if (!only || alike.length > 1) return false;
  only.nodeValue = after;
  return true;
}

/** Words between two tags, as they are read. */
function wordsOf(written: string): string {
  const holder = document.createElement("p");
  holder.innerHTML = written;
  return holder.textContent;
}

/** Makes the children of `shown` equal to those of `wanted`, which may lose nodes to it. */
export function followPage(shown: Element, wanted: Element): void {
  const was = [...shown.childNodes];
  const will = [...wanted.childNodes];
  const least = Math.min(was.length, will.length);
  let start = 0;
  while (start < least && was[start]?.isEqualNode(will[start] ?? null)) start++;
  let end = 0;
  while (end < least - start && was.at(-1 - end)?.isEqualNode(will.at(-1 - end) ?? null)) end++;
  // What differs lies between the two: a changed text, or blocks that came or went.
  const gone = was.slice(start, was.length - end);
  const come = will.slice(start, will.length - end);
  const behind = was[was.length - end] ?? null;
  gone.forEach((old, at) => {
    const next = come[at];
    if (!next) old.remove();
    else if (!followNode(old, next)) shown.replaceChild(next, old);
  });
  for (const next of come.slice(gone.length)) shown.insertBefore(next, behind);
}

export function followAttributes(shown: Element, wanted: Element): void {
  // The page names its pictures; their bytes were put in when it was shown first.
  const picture = shown.getAttribute("data-picture");
  const filled = picture !== null && picture === wanted.getAttribute("data-picture");
  for (const { name } of [...shown.attributes])
    if (!wanted.hasAttribute(name) && !(filled && name === "src")) shown.removeAttribute(name);
  for (const { name, value } of wanted.attributes)
    if (shown.getAttribute(name) !== value) shown.setAttribute(name, value);
}

/** False where one cannot become the other. */
function followNode(shown: ChildNode, wanted: ChildNode): boolean {
  if (shown.nodeType !== wanted.nodeType || shown.nodeName !== wanted.nodeName) return false;
  if (shown.nodeType !== Node.ELEMENT_NODE) {
    if (shown.nodeValue !== wanted.nodeValue) shown.nodeValue = wanted.nodeValue;
    return true;
  }
  followAttributes(shown as Element, wanted as Element);
  followPage(shown as Element, wanted as Element);
  return true;
}
