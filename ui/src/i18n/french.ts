/** French words with the spaces that end no line before a colon and the high signs, and inside quotation marks (Lexique des
 * règles typographiques en usage à l’Imprimerie nationale). The catalogue is written with ordinary ones. */
export function spaced(text: string): string {
  return text
    .replace(/« /g, "«\u00a0")
    .replace(/ (?=»)/g, "\u00a0")
    .replace(/ (?=[?!;])/g, "\u202f")
    .replace(/ (?=:(?:\s|$))/g, "\u00a0");
}

/** A language with its article, for Fluent: “l’allemand”, “le japonais”. */
export function LE([language]: unknown[]): string {
  const name = String(language);
  return /^(?:[aeiouàâéèêëîïôöùûœ]|hébreu|hawaïen)/i.test(name) ? `l’${name}` : `le ${name}`;
}
