// The workspace's pictures as addresses a page can show. They are named by what is in them, so one is asked for once.
import { call } from "../api";

/** What somebody writes into a drawing where each reader’s own words belong. */
export const cardExample = "{{ first_name }}";

/** A megabyte each at most. */
const most = 40;
const ready = new Map<string, string>();

export async function pictureOf(file: string): Promise<string> {
  const known = ready.get(file);
  return known ?? knowPicture(file, await call("get_picture", { file }));
}

/** One that the workspace may not have yet. */
export function knowPicture(file: string, { media, data }: { media: string; data: string }): string {
  const address = `data:${media};base64,${data}`;
  const oldest = ready.keys().next();
  if (ready.size >= most && !oldest.done) ready.delete(oldest.value);
  ready.set(file, address);
  return address;
}

/** Puts a message's own pictures into its page, at once where they are known, so that nothing flickers while one types. */
export function fillPictures(page: Document): void {
  for (const image of page.querySelectorAll<HTMLImageElement>("img[data-picture]")) {
    const file = image.dataset["picture"] ?? "";
    const known = ready.get(file);
    if (known && image.getAttribute("src") === known) continue;
    if (known) image.src = known;
    // What is gone stays the grey field that it is.
    else
      void pictureOf(file).then(
        (address) => (image.src = address),
        () => undefined,
      );
  }
}

/** How a card is drawn on a page of the preview; null where it is not on it. */
export function drawnCard(page: string, file: string): string | null {
  const at = page.indexOf(`data-card="${file}"`);
  if (at < 0) return null;
  const tag = page.slice(page.lastIndexOf("<", at), page.indexOf(">", at));
  return /\ssrc="(data:image\/png;base64,[^"]*)"/.exec(tag)?.[1] ?? null;
}
