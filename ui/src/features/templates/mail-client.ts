// How a reader's mail program shows a message: light or dark, with pictures or without. The message's own rules are
// followed; what some programs do to colours on their own account is not guessed.
export type MailClient = { colours: "light" | "dark"; pictures: "shown" | "off" };
export const plainClient: MailClient = { colours: "light", pictures: "shown" };

const darkRule = /@media[^{}<]*\(\s*prefers-color-scheme\s*:\s*dark\s*\)/i;

/** Whether the message brings a look of its own for dark mail programs. */
export function hasDarkLook(html: string): boolean {
  return darkRule.test(html);
}

export function hasPictures(html: string): boolean {
  return /<img\b|background-image\s*:|\sbackground\s*=/i.test(html);
}

/** The page with its rules for one kind of program settled, so that the studio's own theme has no say in it. */
export function settled(html: string, { colours }: MailClient): string {
  const holds = (scheme: string) => (scheme.toLowerCase() === colours ? "(min-width: 0px)" : "(max-width: 0px)");
  const settle = (rule: string) =>
    rule.replace(/\(\s*prefers-color-scheme\s*:\s*(dark|light)\s*\)/gi, (_, scheme: string) => holds(scheme));
  return html.replace(/@media[^{}<]*\{/gi, settle);
}

/** Takes the pictures out of a page, so that their alternative texts show. */
export function withoutPictures(page: Document): void {
  for (const image of page.querySelectorAll("img, source")) {
    image.removeAttribute("src");
    image.removeAttribute("srcset");
  }
  for (const element of page.querySelectorAll<HTMLElement>("[background], [style*='background']")) {
    element.removeAttribute("background");
    element.style.backgroundImage = "none";
  }
}
