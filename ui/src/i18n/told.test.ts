// Every sentence the engine says is known, and said in every language: its sources are read for sentences, and those
// without words of their own in a `told-….ftl` are named here.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import { languageNamed } from "./language-named";
import { languages } from "./languages";
import { isOwnName } from "./names";
import { shapesOf, told, toldText, type Shape } from "./told";
import { setLocale } from "./words.svelte";

const crates = resolve(__dirname, "../../../src-tauri/crates");
/** What the engine, the commands and the printer of letters say: files, and folders with all that is in them. */
const covered = [
  ...readdirSync(join(crates, "engine/src")).map((name) => `engine/src/${name}`),
  "api/src/commands",
  "letters/src/print.rs",
  "cards/src/draw.rs",
  "cards/src/painted.rs",
  "cards/src/words.rs",
];
/** Whose sentences never reach the screen, or reach it in another way. */
const elsewhere = [
  // Said by name and with arguments: `finding-…`.
  "engine/src/guardrails/says.rs",
  // Kits and mapping files are for the command line.
  "engine/src/kits",
  "engine/src/imports/mapping.rs",
  "engine/src/sample",
  // Told by its kind: `delivery-…`.
  "engine/src/exports/delivery",
  // Holidays are named by the culture card in its own way.
  "engine/src/cultures/days/calendars.rs",
  "engine/src/cultures/days/christian.rs",
  "engine/src/cultures/days/faith.rs",
  "engine/src/cultures/days/places.rs",
  // Tests beside the code they are about.
  "engine/src/cultures/promises.rs",
  "engine/src/render/attacks.rs",
  "engine/src/render/spoken.rs",
];
/** Literals that look like sentences and are none that a person reads. */
const unsaid = [
  /^\{[{%]/,
  / \| |is defined$|is number and|=|\[|<|\\/,
  /MMMM/,
  // Tera's own words, by which its errors are recognised.
  /^Variable `|^Field `|^Unexpected end|^Unknown |^Found |^Math op|^Cannot (compare|sort)$|^Iteration not|^Function `/,
  /^Invalid (type|syntax)|^Missing keyword|^Only numbers can be$|^Spread op|^Map (keys|does)|^Unable to|^Unclosed|^Block `/,
  /^Expected "|^List compr|^Rest param|^Default value for/,
  // Sentences that are joined of others, each of which is known.
  /^\{purpose\} by|^\{\} (by|and) \{|^\{one\} and|^\{there\} and|^\{\}: \{\}|^\{nonsense\} people|^\{BATCHES\}|^From \{|^There is no \{what\}|^The \{part\}/,
  // Names, by which a formula is known, and words of languages that are looked for in texts.
  /^[\p{Lu}][\p{L}’]+(, [\p{Lu}][\p{L}’]+)*( and [\p{Lu}][\p{L}’]+)? \d{4}/u,
  /^Wiener |^Fernández |^Se désabonner|^Darse de baja|^Annulla l|^Cancelar inscrição|^Pièces jointes|^Đính kèm/u,
  /^Sie Ihnen|^Lei Suo|^Pan Pani|^Georgia, |^SQLite format|^January 2|^Option$|^Attune Studio$|^Pasted message$|^Leave out$|^The (website|mailbox|phone)$/,
  /^Riverside Clinic|^OR instr/,
];

function filesIn(path: string): string[] {
  const whole = join(crates, path);
  if (!statSync(whole).isDirectory()) return [path];
  return readdirSync(whole).flatMap((name) => filesIn(join(path, name)));
}
const isSource = (path: string) =>
  path.endsWith(".rs") && !/(^|\/)(tests?(\/|\.rs$)|fixture\.rs$|.*_tests\.rs$)/.test(path);

/** The string literals of Rust code, without its comments and the tests at its end. */
function literalsOf(path: string): string[] {
  const source = (readFileSync(join(crates, path), "utf8").split(/^#\[cfg\(test\)\]\nmod tests \{/m)[0] ?? "").replace(
    /\\\n\s*/g,
    "",
  );
  const tokens = /\/\/[^\n]*|'(?:\\.[^']*|[^\\'])'|r(#*)"[^]*?"\1|"((?:[^"\\]|\\.)*)"/g;
  return [...source.matchAll(tokens)].flatMap(([, , text]) =>
    text === undefined ? [] : [bare(text.trim().replaceAll('\\"', '"').replaceAll("\\n", "\n").replaceAll("\\\\", "\\"))],
  ); // prettier-ignore
}
/** Without the place before it, which no screen shows. */
const bare = (text: string) => text.replace(/^(\{[\w.]+\}|[a-z_]+): /, "");
/** Words of its own, and not only holes that other sentences fill. */
const isSentence = (text: string) =>
  /^["“{\p{Lu}]/u.test(text) &&
  / /.test(text) &&
  /\p{Ll}{2}/u.test(text.replaceAll(/\{[^}]*\}/g, "")) &&
  !/^[A-Z]{4,} /.test(text);

const hole = "X";
/** A literal as it is, and as `format!` would fill it. */
const samplesOf = (literal: string) => [
  literal,
  literal.replaceAll("{{", "\u0001").replaceAll("}}", "\u0002").replaceAll(/\{[^}]*\}/g, hole).replaceAll("\u0001", "{").replaceAll("\u0002", "}"),
]; // prettier-ignore
const sampleOf = (shape: Shape) => shape.pieces.map((piece) => (typeof piece === "string" ? piece : hole)).join("");
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
const fits = (literal: string) => {
  const holes = literal.replaceAll("{{", "\u0001").replaceAll("}}", "\u0002").split(/\{[^}]*\}/);
  if (holes.join("").replace(/\P{L}/gu, "").length < 4) return /^\b$/;
  return new RegExp(`^${holes.map((text) => escaped(text.replaceAll("\u0001", "{").replaceAll("\u0002", "}"))).join("[^]*")}$`);
}; // prettier-ignore

const catalogues = readdirSync(join(__dirname, "en"))
  .filter((name) => name.startsWith("told-"))
  .map((name) => readFileSync(join(__dirname, "en", name), "utf8"));
const shapes = shapesOf(catalogues);

/** With words of their own: what only joins other sentences knows none. */
const wordy = shapes.filter(
  ({ pieces }) =>
    pieces
      .filter((one) => typeof one === "string")
      .join("")
      .replace(/\P{L}/gu, "").length >= 4,
);
const isKnown = (literal: string) =>
  isOwnName(literal) ||
  samplesOf(literal).some((sample) => wordy.some(({ exactly }) => exactly.test(sample))) ||
  wordy.some((shape) => fits(literal).test(sampleOf(shape)));

afterEach(() => setLocale("en"));

const isElsewhere = (path: string) => elsewhere.some((known) => path === known || path.startsWith(`${known}/`));

test.each(covered)("%s says nothing that is not said in every language", (path) => {
  const read = filesIn(path).filter((file) => isSource(file) && !isElsewhere(file));
  const sentences = read.flatMap(literalsOf).filter(isSentence);
  const strangers = sentences.filter((text) => !unsaid.some((pattern) => pattern.test(text)) && !isKnown(text));
  expect([...new Set(strangers)], "add them to told-….ftl, in all six languages").toEqual([]);
});

test("the studio’s own culture cards are read in every language", async () => {
  const cards = JSON.parse(readFileSync(join(crates, "engine/starters/cultures.json"), "utf8")) as { cultures: object };
  const sentences: string[] = [];
  JSON.stringify(cards.cultures, (key, value: unknown) => {
    if (["use", "why", "notes"].includes(key) && typeof value === "string") sentences.push(value);
    return value;
  });
  expect(sentences.length).toBeGreaterThan(100);
  for (const { locale } of languages.filter((one) => one.locale !== "en")) {
    await setLocale(locale);
    expect([...new Set(sentences)].filter((words) => told(words).replaceAll(/[\u2066-\u2069]/g, "") === words)).toEqual([]);
  }
}, 30_000); // prettier-ignore

test("why nothing was exported is said in the studio’s language to the last word", async () => {
  const sentences = [
    "Nothing was exported: 1 person would get nonsense (a missing value: “Next visit” is empty (German, formal) for Ana Ruiz). Mend the text, or leave them out by choice.",
    "Nothing was exported: 12 people would get nonsense (no finished text: The text is not finished for Ana Ruiz and 8 more; a message that cannot be made: Letter “Invoice”: The page could not be laid out; look at its pictures for Bo; a missing value: “Next visit” is empty for Cy and 1 more). Mend the text, or leave them out by choice.",
    "Making the message for Ana Ruiz had to be stopped (The message took too long to make). Nothing was exported. Check the campaign first: the check finds everybody this happens to.",
    "The page could not be laid out; look at its letterhead. Nothing was exported.",
    "“𒀀” (U+12000) is in none of the fonts on this computer. Nothing was exported.",
    "The address is too long for its place: Ana Ruiz. Nothing was exported.",
    "There is nothing to print. Nothing was exported.",
    "This build of the program cannot make pages. Nothing was exported.",
    "Labels go with letters, as pdf. Nothing was exported.",
    "Drafts are email files, made as eml. Nothing was exported.",
    "This campaign does not go out by letter. Nothing was exported.",
    "A letter can be exported as pdf, csv, xlsx, ssml, wav or ndjson. Nothing was exported.",
    "Sound files are made by the program espeak-ng, which is not installed. Install its package, espeak-ng, and export again, or choose ssml. Nothing was exported.",
    "espeak-ng does not answer. Nothing was exported.",
    "Nothing was exported: 1 person would get nonsense (a message that cannot be made: espeak-ng does not speak Dzongkha for Bo). Mend the text, or leave them out by choice.",
    "A workbook holds 1,048,575 messages and these are more. Export them as csv. Nothing was exported.",
    "The workbook could not be written. Nothing was exported.",
  ];
  for (const { locale } of languages.filter((one) => one.locale !== "en")) {
    await setLocale(locale);
    const left = sentences
      .map(told)
      .filter((words) => /\b(the|nothing|would|are|for|more|look|empty|not|letter)\b/i.test(words));
    expect(left, locale).toEqual([]);
  }
}, 30_000);

test("a sentence nobody wrote words for is found", () => {
  expect(isSentence("This was never translated, {name}.")).toBe(true);
  expect(isKnown("This was never translated, {name}.")).toBe(false);
  expect(isKnown("“{field}” is empty for this person")).toBe(true);
});

test("nothing about segments is kept that the engine no longer says", () => {
  const literals = ["engine/src", "api/src"].flatMap(filesIn).filter(isSource).flatMap(literalsOf);
  const all = literals.map(fits);
  const words = new Set(literals.flatMap(samplesOf));
  const pieces = literals.filter((text) => text.replace(/\P{L}/gu, "").length >= 4);
  const about = shapesOf([readFileSync(join(__dirname, "en", "told-segments.ftl"), "utf8")]);
  const idle = about.filter((shape) => {
    const sample = sampleOf(shape);
    const long = shape.pieces.flatMap((piece) => (typeof piece === "string" ? [piece.trim()] : []));
    return (
      !words.has(sample) &&
      // A name or sentence may begin small inside another one.
      !words.has(sample.charAt(0).toUpperCase() + sample.slice(1)) &&
      !all.some((literal) => literal.test(sample) || literal.test(sample.charAt(0).toUpperCase() + sample.slice(1))) &&
      // A sentence joined of pieces: its longest words stand in the code.
      !pieces.some((text) => long.some((piece) => piece.length > 12 && (text.includes(piece) || piece.includes(text.trim()) && text.length > 12))) &&
      sample.length > 12
    );
  }); // prettier-ignore
  expect(idle.map(sampleOf)).toEqual([]);
});

describe.each(languages.filter(({ locale }) => locale !== "en"))("$name", ({ locale }) => {
  test("says each of them with what stood in its holes", async () => {
    await setLocale(locale);
    const wrong = shapes.flatMap((shape) => {
      const given: string[] = [];
      const english = shape.pieces.map((piece) => {
        if (typeof piece === "string") return piece;
        const { hole } = piece;
        const own = hole === "count" ? String(given.length + 3) : `Zoë${given.length}`;
        given.push(hole.startsWith("language") ? "German" : own);
        return hole.startsWith("clause") ? `tagged “${own}”` : (given.at(-1) ?? "");
      });
      const words = told(english.join(""));
      const lost = given.filter((one) => one !== "German" && !words.includes(one));
      return words === english.join("") || lost.length || words.includes("German") ? [english.join("")] : [];
    });
    expect(wrong).toEqual([]);
  });
});

test("a sentence within a sentence, a language and a number are said in turn", async () => {
  await setLocale("de");
  const bare = (text: string) => text.replace(/[\u2068\u2069]/g, "");
  expect(told("The numbers here are none, in the French (Canada) text 3, 4")).toContain("keine");
  expect(bare(told("“Betrag” is not in the French (Canada) text"))).toBe(
    "„Betrag“ steht nicht im Text (Französisch (Kanada))",
  );
  expect(told("A list of 12000 things is too long to be written out")).toContain("12");
  expect(told("Something nobody ever wrote")).toBe("Something nobody ever wrote");
  expect(bare(told("“/x” could not be made: it is protected"))).toBe(
    "„/x“ konnte nicht angelegt werden: dort ist das Schreiben oder Lesen nicht erlaubt",
  );
  expect(bare(told("The workspace file could not be read or written: there is no room left"))).toContain("kein Platz");
  expect(bare(told("“/x” could not be made: Input/output error (os error 5)"))).toBe(
    "„/x“ konnte nicht angelegt werden: Input/output error (os error 5)",
  );
  expect(
    bare(
      told(
        "People (tagged “salt and pepper” or who read French) and with “Age” above 30 and whose first name is “Zoë”",
      ),
    ),
  ).toBe(
    "Personen, (die das Schlagwort „salt and pepper“ haben oder die Französisch lesen) und bei denen „Age“ über 30 liegt und deren Vorname „Zoë“ ist",
  );
  // A language in French has an article of its own.
  for (const [tag, sentence, words] of [
    ["fr", "people who read Arabic", "les personnes qui lisent l’arabe"],
    ["fr", "Everyone but those who do not read Hebrew", "Tout le monde sauf ceux qui ne lisent pas l’hébreu"],
    ["fr", "People who read Japanese", "Personnes qui lisent le japonais"],
    ["fr", "People whose country is not Germany", "Personnes dont le pays n’est pas «\u00a0Allemagne\u00a0»"],
    ["es", "People whose country is Germany", "Personas cuyo país es Alemania"],
    ["es", "People whose country is “Germny”", "Personas cuyo dato (país) es «Germny»"],
    ["ja", "People whose time zone is “Africa/Dar_es_Salaam”", "タイムゾーンが「タンザニア – Dar es Salaam」である人"],
    ["es", "Everyone but those who read Arabic", "Todos menos las personas que leen árabe"],
    [
      "de",
      "People tagged “a” and not those tagged “b”",
      "Personen, die das Schlagwort „a“ haben und nicht die, die das Schlagwort „b“ haben",
    ],
    ["ar", "everyone but those who read French", "الجميع ما عدا الأشخاص ممن يقرؤون الفرنسية"],
  ] as const) {
    await setLocale(tag);
    expect(bare(told(sentence))).toBe(words);
  }
  await setLocale("ja");
  expect(bare(told("People with “A” left empty or tagged “b” or not tagged “c”"))).toBe(
    "「A」が空の、またはタグ「b」のある、またはタグ「c」のない人",
  );
  await setLocale("de");
  expect(bare(told(" on 3 March 2026 (signed form, “form A”). "))).toBe(
    " am 3. März 2026 (unterschriebenes Formular, „form A“). ",
  );
  expect(bare(told(" on 3 March 2026 (import of a.csv, “form A”). "))).toBe(
    " am 3. März 2026 (Import von a.csv, „form A“). ",
  );
  expect(bare(told("“Praxis Dr. Weiß” is not a sender like “Name <name@example.org>”."))).toMatch(
    /^„Praxis Dr. Weiß“ ist kein Absender/,
  );
  expect(bare(told("Not by letter: Was never asked. "))).toBe("Nicht per Brief: Wurde nie gefragt. ");
  expect(bare(told(" on 27 November 2026: “Read again”. "))).toBe(" am 27. Nov. 2026: „Read again“. ");
  expect(bare(told("People whose preferred channel is email"))).toBe("Personen, deren bevorzugter Weg E-Mail ist");
  expect(told("people who read Arabic")).toBe("Personen, die Arabisch lesen");
  expect(toldText("Austrian German, formal")).toBe("Deutsch (Österreich), förmlich");
  await setLocale("ar");
  expect(told("The subject is empty")).toBe("الموضوع فارغ");
});

test("a time zone is named in English, too, and what only looks like one stays", async () => {
  await setLocale("en");
  expect(told("People whose time zone is not “Africa/Dar_es_Salaam”")).toBe(
    "People whose time zone is not “Tanzania – Dar es Salaam”",
  );
  expect(told("People with “A” set to “Ham/Eggs”")).toBe("People with “A” set to “Ham/Eggs”");
});

test("languages are known by the engine’s names for them", () => {
  const names: Record<string, string> = {
    "Austrian German": "de-AT", "Simplified Chinese": "zh-Hans", "Latin American Spanish": "es-419", German: "de",
    "English (Nigeria)": "en-NG", "Serbian (Latin)": "sr-Latn",
  }; // prettier-ignore
  for (const [name, tag] of Object.entries(names)) expect(languageNamed(name), name).toBe(tag);
  expect(languageNamed("Klingonish")).toBeNull();
});

test("a day or a channel before a colon is no place of a finding", async () => {
  await setLocale("de");
  expect(told("on 27 November 2026: “Read it.”.")).toBe("am 27. Nov. 2026: „⁨Read it.⁩“.");
  expect(told("Not by letter: No consent.")).not.toContain("Not by");
});

test("what stands in quotation marks is a text, though it be digits", async () => {
  await setLocale("de");
  const words = told("“1067” may have lost its leading zero in a spreadsheet. It was kept as it is.");
  expect(words.replaceAll(/[\u2066-\u2069]/g, "")).toContain("„1067“");
  expect(told("There are 1067 more warnings.")).toContain("1.067");
});
