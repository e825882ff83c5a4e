// What a word of a source is, in a sentence, how it is written, and what comes of it for the person being looked at.
import type { EditorState } from "@codemirror/state";
import type { AttributeType, ChipChoice } from "../../api";
import { t } from "../../i18n";
import { ideaOf, isPhrase } from "./book.svelte";
import { filters, functions, operators, rare, tags, tests } from "./tera-names";
import { placeOf } from "./tera-place";
import { written } from "./written";

export type Kind = "placeholder" | "filter" | "function" | "test" | "word";
/** Whom examples are of: what is known of the person, and the language being written. */
export type Sample = { choices: ChipChoice[]; locale: string };
export type Note = {
  name: string;
  kind: Kind | null;
  group: string | null;
  says: string | null;
  /** How it is written, and what comes of that. */
  code: string | null;
  gives: string | null;
};

type Value = { name: string; value: string };
type Example = (sample: Sample) => Pick<Note, "code" | "gives">;

const MADE_UP: Record<string, Value> = {
  text: { name: "first_name", value: "Maria" },
  number: { name: "amount", value: "1250" },
  list: { name: "hobbies", value: "tea, music, chess" },
};

/** A name of the workspace to write an example with: of somebody who has it, if the person looked at does. */
function valueOf(type: AttributeType, { choices }: Sample): Value {
  const isPlain = ({ name, facts }: ChipChoice) =>
    !isPhrase(name) && ideaOf(name) === null && (facts ?? []).every((fact) => fact.name === "item");
  const fitting = choices.filter((one) => one.type === type && isPlain(one));
  const made = MADE_UP[type] ?? { name: "now", value: new Date().toISOString().slice(0, 10) };
  const had = fitting.filter(({ example }) => example);
  const best = had.find(({ name }) => name === made.name) ?? had.at(-1);
  if (best?.example) return { name: best.name, value: best.example };
  return fitting.some(({ name }) => name === made.name) ? made : { ...made, name: fitting[0]?.name ?? made.name };
}

/** The language being written, as the reader's region has it where they read that language. */
function regional({ choices, locale }: Sample): string {
  const own = choices.find(({ name }) => name === "locale")?.example;
  return own?.split("-")[0] === locale.split("-")[0] ? (own ?? locale) : locale;
}

const printed =
  (type: AttributeType, filter: string, gives: (value: string, locale: string) => string | null): Example =>
  (sample) => {
    const { name, value } = valueOf(type, sample);
    return { code: `{{ ${name} | ${filter} }}`, gives: gives(value, regional(sample)) };
  };
const asChip = (type: AttributeType, filter: string, format: string) =>
  printed(type, filter, (value, locale) => written(value, format, locale));
const fixed =
  (code: string, value: () => string, format: string): Example =>
  (sample) => ({ code, gives: written(value(), format, regional(sample)) });
const always =
  (code: string, gives: string | null): Example =>
  () => ({ code, gives });
const asked =
  (type: AttributeType, rest: string): Example =>
  (sample) => ({
    code: `{% if ${valueOf(type, sample).name} ${rest} %}…{% endif %}`,
    gives: null,
  });

/** Further away, the engine counts in weeks, months and years. */
const isNear = (day: string) => Math.abs(Date.parse(day) - Date.now()) < 13 * 86_400_000;
const items = (value: string) => value.split(", ");
const moment = () => new Date().toISOString();
const branches = always('{% if postal.city == "Oslo" %}…{% elif postal.city == "Rome" %}…{% else %}…{% endif %}', null);
const loop: Example = (sample) => ({
  code: `{% for item in ${valueOf("list", sample).name} %}{{ item }} {% endfor %}`,
  gives: null,
});
const block = always("{% filter upper %}Thank you{% endfilter %}", "THANK YOU");

const EXAMPLES: Record<string, Example> = {
  "filter date": asChip("date", 'date(style="long")', "long"),
  // The moment a message is made is known with its time, which most dates have not.
  "filter time": fixed('{{ now | time(style="short") }}', moment, "time"),
  "filter datetime": fixed('{{ now | datetime(style="long") }}', moment, "datetime:long"),
  "filter relative": printed("date", "relative", (value, locale) =>
    isNear(value) ? written(value, "relative", locale) : null,
  ),
  "filter number": asChip("number", "number", "number"),
  "filter currency": asChip("number", 'currency(code="EUR")', "currency:EUR"),
  "filter percent": fixed("{{ 0.25 | percent }}", () => "0.25", "percent"),
  "filter plural": always('{{ 3 | plural(one="{} day", other="{} days") }}', "3 days"),
  "filter list": printed("list", "list", (value, locale) => new Intl.ListFormat(locale).format(items(value))),
  "filter upper": printed("text", "upper", (value) => value.toUpperCase()),
  "filter lower": printed("text", "lower", (value) => value.toLowerCase()),
  "filter title": always('{{ "good morning" | title }}', "Good Morning"),
  "filter capitalize": always('{{ "good morning" | capitalize }}', "Good morning"),
  "filter default": always('{{ first_name | default(value="friend") }}', null),
  "filter trim": printed("text", "trim", (value) => value.trim()),
  "filter truncate": always('{{ "Good morning" | truncate(length=6) }}', "Good m…"),
  "filter replace": always('{{ "Good morning" | replace(from="morning", to="evening") }}', "Good evening"),
  "filter join": printed("list", 'join(sep=" / ")', (value) => items(value).join(" / ")),
  "filter first": printed("list", "first", (value) => items(value).at(0) ?? null),
  "filter last": printed("list", "last", (value) => items(value).at(-1) ?? null),
  "filter nth": printed("list", "nth(n=0)", (value) => items(value).at(0) ?? null),
  "filter length": printed("list", "length", (value) => String(items(value).length)),
  "filter sort": always("{{ [3, 1, 2] | sort | join(sep=' ') }}", "1 2 3"),
  "filter unique": always("{{ [1, 1, 2] | unique | join(sep=' ') }}", "1 2"),
  "filter reverse": always("{{ [1, 2, 3] | reverse | join(sep=' ') }}", "3 2 1"),
  "filter split": always('{{ "tea+cake" | split(pat="+") | first }}', "tea"),
  "filter round": always("{{ 2.6 | round | number }}", "3"),
  "filter abs": always("{{ -5 | abs }}", "5"),
  "filter wordcount": always('{{ "Good morning" | wordcount }}', "2"),
  "filter newlines_to_br": printed("text", "newlines_to_br", () => null),
  "filter isolate": printed("text", "isolate", (value) => value),
  "function greeting": ({ choices }) => ({
    code: "{{ greeting() }}",
    gives: choices.find(({ name }) => name === "greeting")?.example ?? null,
  }),
  "function closing": ({ choices }) => ({
    code: "{{ closing() }}",
    gives: choices.find(({ name }) => name === "closing")?.example ?? null,
  }),
  "function range": always("{% for n in range(start=1, end=4) %}{{ n }} {% endfor %}", "1 2 3"),
  "test defined": asked("text", "is defined"),
  "test undefined": asked("text", "is undefined"),
  "test containing": asked("list", 'is containing(pat="tea")'),
  "test starting_with": asked("text", 'is starting_with(pat="A")'),
  "test ending_with": asked("text", 'is ending_with(pat="a")'),
  "test odd": asked("number", "is odd"),
  "test even": asked("number", "is even"),
  "test divisible_by": asked("number", "is divisible_by(divisor=10)"),
  "word if": branches,
  "word elif": branches,
  "word else": branches,
  "word endif": branches,
  "word for": loop,
  "word endfor": loop,
  "word set": always('{% set day = "Monday" %}{{ day }}', "Monday"),
  "word filter": block,
  "word endfilter": block,
  "word and": asked("number", "> 10 and postal.city is defined"),
  "word or": asked("number", "> 10 or postal.city is defined"),
  "word not": asked("text", "is not defined"),
  "word in": always('{% if postal.city in ["Oslo", "Rome"] %}…{% endif %}', null),
  "word is": asked("text", "is defined"),
};

function sentence(name: string, kind: Kind): string {
  if (kind === "function" && isPhrase(name)) return t(`chip-about-${name}`);
  if (tags.includes(name) && name.startsWith("end")) return t("source-word-end", { word: name.slice(3) });
  return `${kind} ${name}` in EXAMPLES ? t(`source-${kind}-${name}`) : t("source-rare");
}

/** What is to be said of a word of the language itself. */
export function noteOn(name: string, kind: Kind, sample: Sample): Note {
  const example = EXAMPLES[`${kind} ${name}`]?.(sample) ?? { code: null, gives: null };
  return { name, kind, group: null, says: sentence(name, kind), ...example };
}

function placeholderNote({ name, label, group, example }: ChipChoice): Note {
  return { name, kind: "placeholder", group, says: label, code: null, gives: example };
}

/** The word at a place of a source and what is to be said of it; null where none stands that is known. */
export function noteAt(
  state: EditorState,
  at: number,
  sample: Sample,
): { from: number; to: number; note: Note } | null {
  const line = state.doc.lineAt(at);
  const [before, behind] = [line.text.slice(0, at - line.from), line.text.slice(at - line.from)];
  // Some names have a dot in them: postal.city.
  const from = at - (/[\w.]*$/.exec(before)?.[0].length ?? 0);
  const to = at + (/^[\w.]*/.exec(behind)?.[0].length ?? 0);
  const name = state.sliceDoc(from, to);
  const place = name === "" ? undefined : placeOf(state, from)?.place;
  if (!place || place === "nothing") return null;
  const note = known(name, place, /^\s*=(?!=)/.test(state.sliceDoc(to, line.to)), sample);
  return note && { from, to, note };
}

function known(
  name: string,
  place: "filter" | "test" | "tag" | "value",
  isGiven: boolean,
  sample: Sample,
): Note | null {
  const one = (kind: Kind, names: string[]) => (names.includes(name) ? noteOn(name, kind, sample) : null);
  if (place === "filter") return one("filter", [...filters, ...rare.filters]);
  if (place === "test") return one("test", [...tests, ...rare.tests]) ?? one("word", operators);
  if (place === "tag") return one("word", [...tags, ...rare.tags]);
  // What a filter is given has a name of its own: style="long".
  if (isGiven) return null;
  const chip = sample.choices.find((choice) => choice.name === name && !isPhrase(name));
  if (chip) return placeholderNote(chip);
  return one("function", [...functions, ...rare.functions]) ?? one("word", [...operators, "if", "else"]);
}
