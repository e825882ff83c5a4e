// Puts on paper what one is looking at: the screen without its controls, or what it marks with `data-paper`. A message is
// shown in a frame with a height of its own, so that it is laid out anew as long as it is; a letter's pages stay pages.
import { asApiError, host } from "../api";
import { t, told } from "../i18n";
import { fillPictures } from "./pictures";
import { toast } from "./toast.svelte";

/** The width of a message on paper, in CSS pixels: an email is written for about 600. */
const messageWidth = 640;

/** What an earlier print left; it shows on paper alone, and the dialog may still have been drawing it. */
function clear() {
  document.querySelectorAll(".paper-only").forEach((one) => one.remove());
  for (const mark of ["data-on-paper", "data-to-paper"])
    document.querySelectorAll(`[${mark}]`).forEach((one) => one.removeAttribute(mark));
}

function mark(part: Element) {
  part.setAttribute("data-on-paper", "");
  for (let one = part.parentElement; one; one = one.parentElement) one.setAttribute("data-to-paper", "");
}

/** The pages of a letter, each on a sheet of its own; null where the frame shows something else. */
function pagesOf(inside: Document): HTMLElement | null {
  const pictures = [...inside.body.children];
  const source = (one: Element) => one.getAttribute("src") ?? "";
  const isPage = (one: Element) => one.tagName === "IMG" && source(one).startsWith("data:image/svg+xml;");
  if (!pictures.length || !pictures.every(isPage)) return null;
  const paper = document.createElement("div");
  paper.className = "paper-only pages";
  for (const one of pictures) {
    const page = document.createElement("img");
    page.src = source(one);
    page.alt = "";
    paper.append(page);
  }
  return paper;
}

/** The message, as high as it is. It runs nothing and reaches nothing, like the frame it was taken from. */
async function wholeOf(frame: HTMLIFrameElement): Promise<HTMLElement> {
  const paper = document.createElement("div");
  paper.className = "paper-only";
  const whole = document.createElement("iframe");
  whole.setAttribute("sandbox", "allow-same-origin");
  whole.srcdoc = frame.srcdoc;
  whole.style.inlineSize = `${messageWidth}px`;
  paper.append(whole);
  // The subject is written above the frame.
  const subject = frame.closest("[data-paper]")?.querySelector(".subject")?.textContent.trim();
  if (subject) {
    const heading = document.createElement("h1");
    heading.dir = "auto";
    heading.textContent = subject;
    paper.prepend(heading);
  }
  const loaded = new Promise((done) => whole.addEventListener("load", done, { once: true }));
  document.body.append(paper);
  await loaded;
  const inside = whole.contentDocument;
  if (inside) {
    fillPictures(inside);
    whole.style.blockSize = `${inside.documentElement.scrollHeight}px`;
  }
  return paper;
}

async function lay(part: Element): Promise<Element> {
  const frame = part.querySelector("iframe") ?? (part instanceof HTMLIFrameElement ? part : null);
  const inside = frame?.contentDocument;
  if (!frame || !inside?.body) return part;
  const pages = pagesOf(inside);
  if (!pages) return wholeOf(frame);
  document.body.append(pages);
  await Promise.all([...pages.querySelectorAll("img")].map((page) => page.decode().catch(() => undefined)));
  return pages;
}

export async function printPage(): Promise<void> {
  clear();
  // Without the message that a screen is for there is only its editor, which is no page.
  if (document.querySelector("[data-paper-awaited]") && !document.querySelector("[data-paper]")) {
    toast(t("print-nothing"), { tone: "stop" });
    return;
  }
  const part = document.querySelector("[data-paper]") ?? document.querySelector("main") ?? document.body;
  // What is folded away would be lost on paper.
  for (const folded of part.querySelectorAll("details")) folded.open = true;
  mark(await lay(part));
  try {
    await host().print();
  } catch (thrown) {
    toast(told(asApiError(thrown).message), { tone: "stop" });
  }
}

/** Ctrl+P, on a Mac Cmd+P. */
export function isPrintKey(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "p";
}
