// Sentences of the engine, which speaks English, in the language of the studio. The catalogues `told-….ftl` hold every
// such sentence; the English ones are what a sentence is recognised by, and what stood in its holes is said again in the
// other language. What is not recognised is shown as it came.
import { FluentResource, type FluentVariable } from "@fluent/bundle";
import { languageOf } from "./formats";
import { languageNamed } from "./language-named";
import { bdi, locale, t } from "./words.svelte";
import english from "./en";

type Pattern = FluentResource["body"][number]["value"];
type Piece = string | { hole: string };
/** One way a message can read: what chose it, and its words with the holes between them. */
export type Shape = { id: string; chosen: Record<string, FluentVariable>; pieces: Piece[] };
type Recognised = Shape & { exactly: RegExp; holes: string[] };

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const wordsOf = ({ pieces }: Shape) => pieces.reduce((sum, one) => sum + (typeof one === "string" ? one.length : 0), 0);

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
      const text = shape.pieces.map((piece) => {
        if (typeof piece === "string") return escaped(piece);
        holes.push(piece.hole);
        return "([^]*?)";
      });
      return { ...shape, holes, exactly: new RegExp(`^${text.join("")}$`) };
    })
    .sort((one, other) => wordsOf(other) - wordsOf(one));
}

/** Made when a sentence is first to be said in another language. */
let known: Recognised[] | null = null;
const said = new Map<string, string>();

/** What stood in a hole: a language by its name here, another sentence in turn, a number, or words left as they are. */
function filled(hole: string, words: string): FluentVariable {
  if (hole.startsWith("language")) {
    const tag = languageNamed(words);
    return tag ? languageOf(tag, words) : bdi(words);
  }
  if (hole.startsWith("said")) return told(words);
  return /^\d{1,9}$/.test(words) ? Number(words) : bdi(words);
}

/** The sentence in the studio's language. */
export function told(sentence: string): string {
  if (locale() === "en") return sentence;
  const key = `${locale()} ${sentence}`;
  const before = said.get(key);
  if (before !== undefined) return before;
  let words = sentence;
  known ??= shapesOf(Object.entries(english).flatMap(([path, source]) => (/told-/.test(path) ? [source] : [])));
  for (const { id, chosen, holes, exactly } of known) {
    const match = exactly.exec(sentence);
    if (!match) continue;
    const holding = holes.map((hole, at) => [hole, filled(hole, match[at + 1] ?? "")]);
    words = t(`told-${id.slice("told-".length)}`, { ...chosen, ...Object.fromEntries(holding) });
    break;
  }
  // A keystroke can bring a new sentence; what is kept stays small.
  if (said.size > 2000) said.clear();
  said.set(key, words);
  return words;
}
