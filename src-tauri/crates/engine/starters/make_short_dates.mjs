// Writes short_dates.txt: how ICU4C, by way of Node's Intl, writes short dates of calendars other than the Gregorian one.
// In a folder with cldr-core@48.2.0 installed by npm; then here: node make_short_dates.mjs that-folder/node_modules.
import { readFileSync, writeFileSync } from "node:fs";

const read = (path) => JSON.parse(readFileSync(`${process.argv[2]}/cldr-core/${path}`, "utf8"));
const parents = read("supplemental/parentLocales.json").supplemental.parentLocales.parentLocale;
const tags = read("availableLocales.json").availableLocales.full.filter((tag) => Intl.DateTimeFormat.supportedLocalesOf(tag).length);

/** Day and month below ten in each of them, so that a zero before them shows. */
const CALENDARS = {
  "islamic-umalqura": "2024-09-11",
  buddhist: "2026-03-05",
  japanese: "2026-03-05",
  persian: "2026-04-24",
  roc: "2026-03-05",
};
const FIRST = Object.keys(CALENDARS)[0];

/** The pattern of UTS #35 behind what is written. */
function pattern(tag, calendar) {
  const day = new Date(`${CALENDARS[calendar]}T00:00:00Z`);
  const parts = (options) => new Intl.DateTimeFormat(`${tag}-u-ca-${calendar}-nu-latn`, { timeZone: "UTC", ...options }).formatToParts(day);
  const era = (width) => parts({ era: width }).find(({ type }) => type === "era")?.value;
  const letters = { day: ["d", "dd"], month: ["M", "MM"], year: ["y", "yy"] };
  const of = ({ type, value }) => {
    if (type === "era") return value === era("narrow") ? "GGGGG" : "G";
    if (type === "literal") return /[a-z]/i.test(value) ? `'${value}'` : value;
    const digits = [...value].length;
    // Months with a name are left to icu.
    if (!letters[type] || !/^\d+$/.test(value)) return null;
    const full = parts({ year: "numeric" }).find((part) => part.type === "year").value;
    const isPadded = type === "year" ? value !== full : digits === 2;
    return letters[type][isPadded ? 1 : 0];
  };
  const written = parts({ dateStyle: "short" }).map(of);
  // India's English has a stroke too many there ("16/9/1447/ AH"), an oversight of CLDR 48.
  return written.includes(null) ? null : written.join("").replace(/y\/ G/, "y G");
}

const parentOf = (tag) => parents[tag] ?? tag.slice(0, Math.max(tag.lastIndexOf("-"), 0));
const said = new Map();
/** As the product looks it up: at each link what is said of the calendar, then what is said of all. */
function inherited(tag, calendar) {
  for (let link = tag; link && link.split("-")[0] === tag.split("-")[0]; link = parentOf(link)) {
    const found = said.get(`${link}/${calendar}`) ?? said.get(link);
    if (found) return found;
  }
  return null;
}
for (const tag of tags.sort((one, other) => one.length - other.length || (one < other ? -1 : 1))) {
  for (const calendar of Object.keys(CALENDARS)) {
    const own = pattern(tag, calendar);
    if (own && own !== inherited(tag, calendar)) said.set(calendar === FIRST ? tag : `${tag}/${calendar}`, own);
  }
}
const source = `Intl of Node ${process.versions.node}: ICU4C ${process.versions.icu}, CLDR ${process.versions.cldr}`;
const header = [
  `# ${source}. Written by make_short_dates.mjs, not by hand.`,
  "# A locale and its short dates in Islamic calendars and all that are not listed with it; those of others behind a stroke.",
];
writeFileSync(new URL("short_dates.txt", import.meta.url), [...header, ...[...said].sort().map((row) => row.join("|")), ""].join("\n"));
