// What people type where an address is asked for.

/** "example.org/form" with the https:// a browser would add, "ana@example.org" as a mail to her; anything else as it is. */
export function addressOf(typed: string): string {
  const text = typed.trim();
  // A scheme, a number to call or a place for a value has been said already.
  if (/^([a-z][a-z\d+.-]*:|\{\{|[/#?])/i.test(text) || !/^[^\s.]+\.[^\s]+$/u.test(text)) return text;
  return /^[^\s@/]+@[^\s@/]+$/.test(text) ? `mailto:${text}` : `https://${text}`;
}
