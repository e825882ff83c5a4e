// Sentences of the engine, which speaks English, in the language of the studio. The catalogues `told-….ftl` hold every
// such sentence; the English ones are what a sentence is recognised by, and what stood in its holes is said again in the
// other language. What is not recognised is shown as it came.
import { FluentResource, type FluentVariable } from "@fluent/bundle";
import { countryOf, dateOf, languageOf, listOf } from "./formats";
import { countryNamed, languageNamed } from "./language-named";
import { named } from "./names";
import { bdi, direction, locale, t } from "./words.svelte";
import { zoneOf, zonesNamed } from "./zones";
import english from "./en";

type Pattern = FluentResource["body"][number]["value"];
type Piece = string | { hole: string };
/** One way a message can read: what chose it, and its words with the holes between them. */
export type Shape = { id: string; chosen: Record<string, FluentVariable>; pieces: Piece[] };
/** `quoted`: the holes that stand in quotation marks, where a text is a text whatever it says. */
type Recognised = Shape & { exactly: RegExp; holes: string[]; quoted: boolean[] };

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const wordsOf = ({ pieces }: Shape) => pieces.reduce((sum, one) => sum + (typeof one === "string" ? one.length : 0), 0);

/** A piece that is quoted whole, not the end of one quotation and the beginning of another. */
function isOneQuotation(words: string): boolean {
  let depth = 0;
  return [...words].every((sign) => (depth += sign === "“" ? 1 : sign === "”" ? -1 : 0) >= 0);
}

/** Whole sentences of clauses first, then what joins two, then one: each is recognised before what stands in it. */
function joins({ pieces }: Shape): number {
  const clauses = pieces.flatMap((one) => (typeof one !== "string" && one.hole.startsWith("clause") ? [one.hole] : []));
  // "{ $place }: { $clause }" fits nearly everything: it comes last.
  const isBare = pieces.every((piece) => typeof piece !== "string" || !/\p{L}/u.test(piece));
  return clauses.includes("clauses") ? 3 : clauses.length === 1 && isBare ? 0 : clauses.length;
}

/** No words of its own around its holes: it fits nearly anything. */
const isBare = ({ pieces }: Shape) => pieces.every((piece) => typeof piece !== "string" || !/\p{L}/u.test(piece));

/** A place before a clause comes last: “on 1 May: …” has words of its own elsewhere. */
const rank = (shape: Shape) => (joins(shape) < 2 && isBare(shape) ? -1 : joins(shape));

/** Every way a pattern can read, its choices taken apart. */
function ways(pattern: Pattern): Omit<Shape, "id">[] {
  let found: Omit<Shape, "id">[] = [{ chosen: {}, pieces: [] }];
  for (const element of Array.isArray(pattern) ? pattern : [pattern ?? ""]) {
    if (typeof element === "string") {
      found = found.map(({ chosen, pieces }) => ({ chosen, pieces: [...pieces, element] }));
    } else if (element.type === "var") {
      found = found.map(({ chosen, pieces }) => ({ chosen, pieces: [...pieces, { hole: element.name }] }));
    } else if (element.type === "str") {
      found = found.map(({ chosen, pieces }) => ({ chosen, pieces: [...pieces, element.value] }));
    } else if (element.type === "select" && element.selector.type === "var") {
      const { name } = element.selector;
      found = found.flatMap((before) =>
        element.variants.flatMap(({ key, value }) =>
          ways(value).map(({ chosen, pieces }) => ({
            chosen: { ...before.chosen, [name]: key.value === "one" ? 1 : key.value, ...chosen },
            pieces: [...before.pieces, ...pieces],
          })),
        ),
      );
    }
  }
  return found;
}

/** The English sentences of a catalogue, those with the most words first: a vaguer one never takes a clearer one's place. */
export function shapesOf(sources: string[]): Recognised[] {
  const shapes = sources.flatMap((source) =>
    new FluentResource(source).body.flatMap(({ id, value }) => ways(value).map((way) => ({ id, ...way }))),
  );
  return shapes
    .map((shape) => {
      const holes: string[] = [];
      const quoted: boolean[] = [];
      const text = shape.pieces.map((piece, at) => {
        if (typeof piece === "string") return escaped(piece);
        const before = shape.pieces[at - 1];
        holes.push(piece.hole);
        quoted.push(typeof before === "string" && before.endsWith("“"));
        return "([^]*?)";
      });
      return { ...shape, holes, quoted, exactly: new RegExp(`^${text.join("")}$`) };
    })
    .sort((one, other) => rank(other) - rank(one) || wordsOf(other) - wordsOf(one));
}

/** Made when a sentence is first to be said in another language. */
let known: Recognised[] | null = null;
const said = new Map<string, string>();
const tried = new Map<string, string | null>();

/** "German, formal" as the studio says it; words that name no text are left as they are. */
export function toldText(words: string): string {
  const [, name = "", tone] = /^(.*?)(?:, (formal|informal|neutral))?$/.exec(words) ?? [];
  const tag = languageNamed(name);
  if (!tag || locale() === "en") return words;
  const language = languageOf(tag, name);
  return tone ? t("register-of", { language, tone: t(`register-${tone}`) }) : language;
}

/**
 * What stood in a hole: the name of a language or text, a day, a number, another sentence in turn, or words left as they
 * are. Null where a clause was expected and none is.
 */
function filled(hole: string, words: string, quoted = false): FluentVariable | null {
  if (hole.startsWith("languages")) return listOf(words.split(", ").map(toldText));
  if (hole.startsWith("language")) return toldText(words);
  if (hole.startsWith("clause")) return recognised(words);
  if (hole === "zone") return zoneOf(words);
  if (hole === "country_name") {
    const code = countryNamed(words);
    return code && bdi(countryOf(code));
  }
  if (hole.startsWith("said")) return recognised(words) ?? bdi(named(words));
  if (hole.startsWith("date") && !Number.isNaN(Date.parse(words))) {
    return dateOf(/^\d{4}-/.test(words) ? words : new Date(`${words} UTC`).toISOString().slice(0, 10));
  }
  return !quoted && /^\d{1,9}$/.test(words) ? Number(words) : bdi(named(words));
}

/** Every way the holes of a shape can be filled, so that a word between two clauses may stand in one of them as well. */
function* fillings({ pieces }: Shape, words: string): Generator<string[]> {
  const [piece, ...rest] = pieces;
  if (piece === undefined) {
    if (words === "") yield [];
  } else if (typeof piece === "string") {
    if (words.startsWith(piece)) yield* fillings({ id: "", chosen: {}, pieces: rest }, words.slice(piece.length));
  } else {
    const next = rest[0];
    if (next === undefined) yield [words];
    else if (typeof next === "string") {
      for (let at = words.indexOf(next); at >= 0; at = words.indexOf(next, at + 1)) {
        for (const more of fillings({ id: "", chosen: {}, pieces: rest }, words.slice(at)))
          yield [words.slice(0, at), ...more];
      }
    }
  }
}

/** The sentence in the studio's language; null where it is none of the engine's. A clause is asked for many times. */
function recognised(sentence: string): string | null {
  const key = `${locale()} ${sentence}`;
  let found = tried.get(key);
  if (found === undefined) {
    found = recognise(sentence);
    if (tried.size > 4000) tried.clear();
    tried.set(key, found);
  }
  return found;
}

function recognise(sentence: string): string | null {
  known ??= shapesOf(Object.entries(english).flatMap(([path, source]) => (/told-/.test(path) ? [source] : [])));
  for (const shape of known) {
    if (!shape.exactly.test(sentence)) continue;
    for (const filling of fillings(shape, sentence)) {
      if (isBare(shape) && !filling.every(isOneQuotation)) continue;
      const holding = shape.holes.map((hole, at) => [hole, filled(hole, filling[at] ?? "", shape.quoted[at])] as const);
      if (holding.some(([, words]) => words === null)) continue;
      return t(`told-${shape.id.slice("told-".length)}`, { ...shape.chosen, ...Object.fromEntries(holding) } as Record<
        string,
        FluentVariable
      >);
    }
  }
  return null;
}

/** The sentence in the studio's language. */
export function told(sentence: string): string {
  // ". " between two words says nothing by itself; by itself it would run the other way.
  if (locale() === "en") return zonesNamed(sentence);
  if (!/[\p{L}\p{N}]/u.test(sentence)) return sentence;
  const key = `${locale()} ${sentence}`;
  const before = said.get(key);
  if (before !== undefined) return before;
  // Pieces of a paragraph come with the blanks between them, which Japanese has none of.
  const [, head = "", middle = "", tail = ""] = /^(\s*)([^]*?)(\s*)$/.exec(sentence) ?? [];
  const found = recognised(middle);
  const words =
    found === null
      ? direction() === "rtl"
        ? bdi(sentence)
        : sentence
      : locale() === "ja"
        ? found
        : head + found + tail;
  // A keystroke can bring a new sentence; what is kept stays small.
  if (said.size > 2000) said.clear();
  said.set(key, words);
  return words;
}
