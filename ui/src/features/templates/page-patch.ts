// A shown page follows a newer one in place: only what differs is touched, because a window without a graphics card
// draws anew whatever is.

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
