// Writes patterns.txt, moments.txt and price_codes.txt from CLDR's own files. In an empty folder: npm install cldr-core@48.2.0
// cldr-dates-full@48.2.0 cldr-numbers-full@48.2.0; then here: node make_patterns.mjs that-folder/node_modules.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";

const packages = process.argv[2];
const read = (path) => JSON.parse(readFileSync(`${packages}/${path}`, "utf8"));
const parents = read("cldr-core/supplemental/parentLocales.json").supplemental.parentLocales.parentLocale;

/** Its parent's tag, within the language: what is borrowed from another language is said again. */
function parentOf(tag) {
  const parent = parents[tag] ?? tag.slice(0, Math.max(tag.lastIndexOf("-"), 0));
  return parent.split("-")[0] === tag.split("-")[0] ? parent : null;
}

/** What every locale says, without those that say what their parents do. */
function rows(ofLocale, file) {
  const said = new Map();
  for (const tag of readdirSync(`${packages}/${file[0]}/main`).sort()) {
    const path = `${file[0]}/main/${tag}/${file[1]}`;
    if (tag !== "und" && existsSync(`${packages}/${path}`)) said.set(tag, ofLocale(read(path).main[tag], tag));
  }
  const inherited = (tag) => {
    for (let parent = parentOf(tag); parent; parent = parentOf(parent)) if (said.has(parent)) return said.get(parent);
    return null;
  };
  return [...said].filter(([tag, row]) => row !== inherited(tag) && (row !== "" || inherited(tag)));
}

function write(name, header, lines) {
  const made = "# CLDR 48.2 (npm: cldr-dates-full, cldr-numbers-full; Unicode License). Written by make_patterns.mjs, not by hand.";
  const text = [made, ...header.map((line) => `# ${line}`), ...lines.map(([tag, row]) => `${tag}|${row}`), ""];
  writeFileSync(new URL(name, import.meta.url), text.join("\n"));
}

const text = (pattern) => (typeof pattern === "string" ? pattern : pattern._value);
const dates = rows(({ dates }) => {
  const { dateFormats } = dates.calendars.gregorian;
  return ["full", "long", "medium", "short"].map((style) => text(dateFormats[style])).join("|");
}, ["cldr-dates-full", "ca-gregorian.json"]);
write("patterns.txt", ["A locale and its Gregorian dates: full, long, medium, short. Whatever is not listed goes by its parent."], dates);

const moments = rows(({ dates }) => {
  const { standard } = dates.calendars.gregorian["dateTimeFormats-atTime"];
  return ["full", "long", "medium", "short"].map((style) => text(standard[style]).replaceAll("'", "")).join("|");
}, ["cldr-dates-full", "ca-gregorian.json"]);
write(
  "moments.txt",
  [
    "A locale and how a time {0} stands beside its date {1}: full, long, medium, short. Whatever is not listed goes by its",
    "parent, and in the end by {1} {0}.",
  ],
  moments.filter(([tag, row]) => tag.includes("-") || row !== Array(4).fill("{1} {0}").join("|")),
);

const root = read("cldr-numbers-full/main/und/currencies.json").main.und.numbers.currencies;
const signs = new Map();
const sign = (tag, code) => signs.get(tag)?.[code]?.symbol ?? root[code]?.symbol ?? code;
const codes = rows(({ numbers }, tag) => {
  signs.set(tag, numbers.currencies);
  const elders = [];
  for (let parent = parentOf(tag); parent; parent = parentOf(parent)) elders.push(parent);
  const isOverridden = (code) => [...elders, "und"].some((elder) => sign(elder, code) !== code);
  return Object.keys(root).filter((code) => code !== "XXX" && sign(tag, code) === code && isOverridden(code)).join(" ");
}, ["cldr-numbers-full", "currencies.json"]);
write(
  "price_codes.txt",
  [
    "A locale and the currencies whose sign is their code there, where a locale it goes by has another: “1235 JPY” in",
    "Spain, not “1235 JP¥”. Whatever is not listed goes by its parent.",
  ],
  codes,
);
