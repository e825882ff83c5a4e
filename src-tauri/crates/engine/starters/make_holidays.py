"""Writes holidays.txt beside this file, from the Python package `holidays` (MIT, pip install holidays==0.109).

Run it by hand when the package has news: `python3 make_holidays.py`. The program never runs it.
"""

import inspect
import sys
from datetime import date
from pathlib import Path

import holidays

YEARS = range(2024, 2041)
ESTIMATED = "\u0001"

ABOUT = f"""\
# Holidays by place, {YEARS[0]} to {YEARS[-1]}. Written by make_holidays.py from the Python package "holidays" {holidays.__version__}
# (https://github.com/vacanza/holidays, MIT licence, (c) Vacanza Team and contributors). Not edited by hand.
# A country: = code, its regions (code:name; ...), the language of the local names.
# A holiday: category | English name | local name, when it differs | the regions it is kept in, when not all | its days.
# Days: one for every year (12-25), or one entry a year from {YEARS[0]} on: "-" none, "+" between two days of one year,
# "~" before a day that the package only estimates.
# Categories: public, or what the package calls them. Left out: school breaks of single regions, and
# which regions drop a day of the national list.
"""


def recording(country):
    """The country's class, noting each name as it is added and marking estimated days in every language alike."""

    class Recording(country):
        estimated_label = getattr(country, "estimated_label", "%s (estimated)")
        observed_estimated_label = getattr(country, "observed_estimated_label", "%s (observed, estimated)")

        def __init__(self, *args, **kwargs):
            self.log = []
            super().__init__(*args, **kwargs)

        def _init_translation(self):
            super()._init_translation()
            translate, observed = self.tr, getattr(self, "observed_label", "%s")

            def tr(text):
                if text == self.estimated_label:
                    return f"%s ({ESTIMATED})"
                if text == self.observed_estimated_label:
                    return translate(observed) + ESTIMATED
                return translate(text)

            self.tr = tr

        def __setitem__(self, key, value):
            super().__setitem__(key, value)
            if isinstance(key, date):
                self.log.append((key, value))

    return Recording


def named_days(country, language, category, region):
    """[(day, name)] in the order they were added; the same call in another language gives the same order."""
    options = {"years": YEARS, "language": language, "categories": (category,), "subdiv": region}
    # A few countries leave the mark off unless asked.
    if "islamic_show_estimated" in inspect.signature(country.__init__).parameters:
        options["islamic_show_estimated"] = True
    found = recording(country)(**options)
    kept = {day: set(names.split("; ")) for day, names in found.items()}
    return [(day, part if part in kept.get(day, ()) else None) for day, name in found.log for part in name.split("; ")]


def pairs(country, category, region=None):
    """{(English name, local name or ""): {year: {(day, certain)}}}"""
    native = country.default_language
    english = native if native is None or native.startswith("en") else "en_US"
    ours = named_days(country, english, category, region)
    local = ours if native == english else named_days(country, native, category, region)
    aligned = [day for day, _ in ours] == [day for day, _ in local]
    if not aligned:
        print("names not aligned:", country.country, category, region, file=sys.stderr)
    result = {}
    for index, (day, name) in enumerate(ours):
        if name is None or day.year not in YEARS:
            continue
        own = (local[index][1] or "") if aligned else ""
        key = (clean(name), "" if clean(own) == clean(name) else clean(own))
        certain = ESTIMATED not in name
        result.setdefault(key, {}).setdefault(day.year, set()).add((day, certain))
    return result


def clean(name):
    name = name.replace(f"({ESTIMATED})", "").replace(ESTIMATED, "").replace("|", "/")
    return " ".join(name.split())


def days(by_year):
    """A day known both ways is certain."""
    columns = []
    for year in YEARS:
        known = {}
        for day, certain in by_year.get(year, ()):
            known[day] = known.get(day, False) or certain
        columns.append("+".join(("" if known[day] else "~") + day.strftime("%m-%d") for day in sorted(known)) or "-")
    return columns[0] if len(set(columns)) == 1 else " ".join(columns)


def lines(code):
    country = getattr(holidays, code).get_entity()
    taken = set()
    rows = []
    categories = sorted(map(str, country.supported_categories), key=lambda name: (name != "public", name))
    for category in categories:
        national = pairs(country, category)
        for (name, own), by_year in national.items():
            left = {y: {d for d in ds if (d[0], name) not in taken} for y, ds in by_year.items()}
            if any(left.values()):
                rows.append((category, name, own, "", days(left)))
        taken |= {(day, name) for (name, _), by_year in national.items() for ds in by_year.values() for day, _ in ds}
    regional = {}
    for region in country.subdivisions:
        own_taken = set(taken)
        for category in categories:
            if category == "school":
                continue
            found = pairs(country, category, region)
            for (name, own), by_year in found.items():
                left = {y: {d for d in ds if (d[0], name) not in own_taken} for y, ds in by_year.items()}
                if any(left.values()):
                    regional.setdefault((category, name, own, days(left)), []).append(region)
            own_taken |= {(day, name) for (name, _), by in found.items() for ds in by.values() for day, _ in ds}
    rows += [(cat, name, own, ",".join(where), when) for (cat, name, own, when), where in regional.items()]
    if not rows:
        return []
    rows.sort(key=lambda row: (row[0] != "public", row[3] != "", row[4].lstrip("~-").split(" ")[0][-5:], row[:4]))
    names = {}
    for alias, region in country.subdivisions_aliases.items():
        names.setdefault(region, alias)
    used = sorted({region for row in rows for region in row[3].split(",") if region})
    regions = "; ".join(f"{region}:{names.get(region, region)}" for region in used)
    native = (country.default_language or "en").replace("_", "-")
    return [f"= {code} | {regions} | {native}"] + [" | ".join(row) for row in rows]


def main():
    codes = sorted(holidays.list_supported_countries(include_aliases=False))
    text = ABOUT + "".join(line + "\n" for code in codes for line in lines(code))
    Path(__file__).with_name("holidays.txt").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
