// What stands on a culture card: how each value is shown, and how it is written by hand. Places for a person's own
// words ("{family?}") are shown as their names in brackets, so that nobody has to know braces.
import { bdi, languageTag, languageTitle, t, told } from "../../i18n";
import { dayName } from "./days";

/** How a value is changed. `columns` name the parts of one line, divided by "–" when it is written by hand. */
export type Shape =
  | { kind: "choice"; options: string[] }
  | { kind: "line" }
  | { kind: "lines"; places?: readonly string[] }
  | { kind: "yes_no" }
  | { kind: "join" }
  | { kind: "table"; columns: string[]; optional?: string[] }
  | { kind: "weekdays" }
  | { kind: "days" }
  | { kind: "hours" }
  | { kind: "fixed" };

const PARTS = ["title", "degree", "given", "family", "full", "name"] as const;
const POSTAL = ["line1", "postcode", "city", "country"] as const;
export const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

const LEVELS: Shape = { kind: "choice", options: ["low", "medium", "high"] };
const REGISTERS = ["formal", "neutral", "informal"];

export function shapeOf(key: string): Shape {
  if (key.startsWith("idioms.")) return { kind: "line" };
  if (/^address\.greeting\..*\.nobody$/.test(key) || key.startsWith("address.closing.")) return { kind: "line" };
  if (key.startsWith("address.greeting.")) return { kind: "lines", places: PARTS };
  return shapes[key] ?? { kind: "fixed" };
}

/** As the engine lists them (cultures/keys.rs). */
const CALENDARS = [
  ...["gregory", "buddhist", "chinese", "coptic", "dangi", "ethiopic", "ethioaa", "hebrew", "indian"],
  ...["islamic-civil", "islamic-tbla", "islamic-umalqura", "japanese", "persian", "roc"],
];
const NUMBERINGS = [
  ...["latn", "arab", "arabext", "beng", "deva", "gujr", "guru", "khmr", "knda", "laoo", "mlym", "mymr", "orya"],
  ...["tamldec", "telu", "thai", "tibt"],
];

const shapes: Record<string, Shape> = {
  "identity.parent": { kind: "choice", options: [] },
  "identity.calendar": { kind: "choice", options: CALENDARS },
  "identity.numbering": { kind: "choice", options: NUMBERINGS },
  "identity.notes": { kind: "line" },
  "identity.postal": { kind: "lines", places: POSTAL },
  "address.register": { kind: "choice", options: REGISTERS },
  "address.order": { kind: "choice", options: ["given_first", "family_first"] },
  "address.join": { kind: "join" },
  "address.own_script": { kind: "yes_no" },
  "address.title_with_given": { kind: "yes_no" },
  "address.capital_family": { kind: "yes_no" },
  "address.honorifics": { kind: "table", columns: ["word", "use"] },
  "address.feminine_titles": { kind: "table", columns: ["word", "feminine"] },
  "voice.formality": LEVELS,
  "voice.directness": LEVELS,
  "voice.humour": { kind: "choice", options: ["none", "light", "playful"] },
  "voice.emoji": { kind: "choice", options: ["never", "sparing", "welcome"] },
  "voice.reading_level": { kind: "choice", options: ["easy", "plain", "advanced"] },
  "voice.use": { kind: "lines" },
  "voice.avoid": { kind: "table", columns: ["word", "instead", "why"], optional: ["why"] },
  "days.weekend": { kind: "weekdays" },
  "days.best_hours": { kind: "hours" },
  "days.worst_hours": { kind: "hours" },
  "days.greet": { kind: "days" },
  "days.avoid": { kind: "days" },
  "days.sensitive": { kind: "days" },
  "days.notes": { kind: "line" },
};

const placeName = (place: string) => t(`culture-place-${place}`);

/** "Guten Tag {degree?} {name}" as "Guten Tag [Degree, if any] [Name]". */
export function withNames(pattern: string): string {
  return pattern.replace(/\{(\w+)(\?)?\}/g, (_, place: string, optional?: string) =>
    optional ? `[${t("culture-place-if-any", { place: placeName(place) })}]` : `[${placeName(place)}]`,
  );
}

/** The way back. A name nobody knows stays as it was typed, so that the engine can say so. */
export function withPlaces(words: string, places: readonly string[]): string {
  let pattern = words;
  for (const place of places) {
    pattern = pattern
      .replaceAll(`[${t("culture-place-if-any", { place: placeName(place) })}]`, `{${place}?}`)
      .replaceAll(`[${placeName(place)}]`, `{${place}}`);
  }
  return pattern;
}

/** The names that may stand in a value, as they are typed. */
export function placesIn(key: string): string[] {
  const shape = shapeOf(key);
  return shape.kind === "lines" ? (shape.places ?? []).map((place) => `[${placeName(place)}]`) : [];
}

type Hours = { from: number; to: number };

const clock = (hour: number) => `${hour}:00`;

/** What may be chosen for a value: a locale goes by one of its own language. */
export function choicesFor(key: string, parents: string[]): string[] {
  const shape = shapeOf(key);
  if (key === "identity.parent") return parents;
  return shape.kind === "choice" ? shape.options : [];
}

export const choiceName = (key: string, value: string) =>
  key.startsWith("identity.") ? known(key, value) : t(`culture-choice-${value}`);

/** The value as lines to read. */
export function shown(key: string, value: unknown): string[] {
  const shape = shapeOf(key);
  switch (shape.kind) {
    case "choice":
      return [choiceName(key, String(value))];
    case "yes_no":
      return [t(value === true ? "culture-yes" : "culture-no")];
    case "join":
      return [value === " " ? t("culture-join-blank") : value === "" ? t("culture-join-nothing") : String(value)];
    case "lines":
      return (value as string[]).map(withNames);
    case "table":
      return rows(shape.columns, value).map((parts) => parts.map(bdi).join(" – "));
    case "weekdays":
      return [(value as string[]).map((day) => t(`culture-day-${day}`)).join(", ")];
    case "days":
      return (value as string[]).map((name) => dayName({ name }));
    case "hours":
      return [(value as Hours[]).map(({ from, to }) => `${clock(from)} – ${clock(to)}`).join(", ")];
    default:
      return [known(key, String(value))];
  }
}

/** What the studio's own cards say in a sentence is said in the studio's language; a word of the culture never is. */
const SENTENCES = ["use", "why"];

function rows(columns: string[], value: unknown): string[][] {
  const spoken = (column: string, words: string) => (SENTENCES.includes(column) ? told(words) : words);
  return (value as Record<string, string>[]).map((row) =>
    columns.flatMap((column) => (row[column] === undefined ? [] : spoken(column, row[column]))),
  );
}

/** CLDR's own words for scripts and calendars, in the studio's language. */
function known(key: string, value: string): string {
  const name = (type: "script" | "calendar") => {
    try {
      return new Intl.DisplayNames([languageTag()], { type }).of(value) ?? value;
    } catch {
      return value;
    }
  };
  if (key === "identity.script") return name("script");
  if (key === "identity.calendar") return name("calendar");
  if (key === "identity.parent") return languageTitle(value);
  if (key === "identity.numbering") return digits(value);
  if (key === "identity.direction") return t(`culture-direction-${value}`);
  return key.endsWith(".notes") ? told(value) : value;
}

/** The ten digits themselves. */
function digits(numbering: string): string {
  try {
    return new Intl.NumberFormat("en-u-nu-" + numbering, { useGrouping: false }).format(1234567890);
  } catch {
    return numbering;
  }
}

/** What a person types for a value: one line each, the parts of a line divided by " – ". */
export function asText(key: string, value: unknown): string {
  if (value === undefined || value === null) return "";
  const shape = shapeOf(key);
  if (shape.kind === "line") return known(key, String(value));
  if (shape.kind === "join") return String(value);
  if (shape.kind === "table")
    return rows(shape.columns, value)
      .map((parts) => parts.join(" – "))
      .join("\n");
  return shown(key, value).join("\n");
}

/**
 * What was typed, as the engine keeps it. Sentences of the card that were left as they were shown stay what they are
 * there: `before`. The engine refuses in words what makes no sense.
 */
export function fromText(key: string, text: string, before?: unknown): unknown {
  const shape = shapeOf(key);
  const lines = text.split("\n").map((line) => line.trim());
  const filled = lines.filter((line) => line !== "");
  switch (shape.kind) {
    case "lines":
      return filled.map((line) => withPlaces(line, shape.places ?? []));
    case "table":
      return filled.map((line) => {
        const parts = line.split(/\s+[–—-]\s+/);
        return Object.fromEntries(
          shape.columns.flatMap((column, at) => (parts[at] ? [[column, unspoken(column, parts[at])]] : [])),
        );
      });
    case "hours":
      return text
        .split(/[,\n]/)
        .map((span) => span.match(/(\d{1,2})(?::00)?\s*[–—-]\s*(\d{1,2})(?::00)?/))
        .flatMap((span) => (span ? [{ from: Number(span[1]), to: Number(span[2]) }] : []));
    case "join":
      return text;
    default:
      return typeof before === "string" && known(key, before) === text ? before : filled.join(" ");
  }

  function unspoken(column: string, words: string): string {
    const kept = Array.isArray(before) ? (before as Record<string, string>[]).map((row) => row[column]) : [];
    return kept.find((one) => one && SENTENCES.includes(column) && plain(told(one)) === plain(words)) ?? words;
  }
}

/** Without the marks that keep a direction. */
const plain = (words: string) => words.replaceAll(/[\u2066-\u2069]/g, "").trim();
