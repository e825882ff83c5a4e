#!/usr/bin/env python3
"""Writes mail_support.txt: what mail programs do not show, from the public data of caniemail.com.

Source: the npm package `caniemail` 2.0.2 (MIT), which carries https://www.caniemail.com/api/data.json
(MIT, Copyright (c) 2019 HTeuMeuLeu). Run at development time alone:

    npm pack caniemail@2.0.2 && tar xzf caniemail-2.0.2.tgz
    python3 make_mail_support.py package/dist/data/caniemail.json > mail_support.txt
"""

import json
import re
import sys

# Programs that most readers use, as the data names them and as we do.
PROGRAMS = {
    ("apple-mail", "ios"): "Apple Mail",
    ("gmail", "desktop-webmail"): "Gmail",
    ("gmail", "android"): "Gmail on Android",
    ("outlook", "windows"): "Outlook for Windows",
    ("outlook", "outlook-com"): "Outlook.com",
    ("samsung-email", "android"): "Samsung Email",
    ("yahoo", "desktop-webmail"): "Yahoo! Mail",
}
# Not shown by one of them is enough where the layout, what is read, or the answer depends on it.
DECISIVE = {"display:flex", "display:grid", "position", "background-image", "form", "opacity", "vh", "vw"}
# What the data says nothing of: programs that show mail in a page take out what would run or load in it, and Outlook does
# not know it (“HTML and CSS rendering capabilities in Outlook”, Microsoft).
TAKEN_OUT = {
    "iframe": ["gmail desktop-webmail", "gmail android", "outlook windows", "outlook outlook-com", "yahoo desktop-webmail"],
    "script": [f"{family} {platform}" for family, platform in PROGRAMS],
}
# What no reader misses: a square corner or a missing transition hurts nobody.
HARMLESS = re.compile(
    r"^(transition|animation|keyframes|cursor|hyphen|orphans|widows|text-emphasis|scroll|user-select|outline|accent|font-(?!face)"
    r"|abbr|acronym|bdi|rp$|rt$|ruby|inert|box-sizing|white-space|overflow-wrap|lang$|text-underline|text-decoration|supports)"
)
SEVERAL = {
    "block-size & inline-size": ["block-size", "inline-size"],
    "border-inline & border-block": ["border-inline", "border-block"],
    "css column properties": ["columns", "column-width", "column-rule", "column-span"],
    "gap, column-gap, row-gap": ["gap", "column-gap", "row-gap"],
    "grid-template-* properties": ["grid-template", "grid-template-areas", "grid-template-columns", "grid-template-rows"],
    "left, right, top, bottom": ["left", "right", "top", "bottom"],
    "margin-block-start & margin-block-end": ["margin-block-start", "margin-block-end"],
    "margin-inline & margin-block": ["margin-inline", "margin-block"],
    "margin-inline-start & margin-inline-end": ["margin-inline-start", "margin-inline-end"],
    "padding-block-start & padding-block-end": ["padding-block-start", "padding-block-end"],
    "padding-inline & padding-block": ["padding-inline", "padding-block"],
    "padding-inline-start & padding-inline-end": ["padding-inline-start", "padding-inline-end"],
}


def names(feature):
    title = feature["title"].strip()
    if title == "CSS Variables (Custom Properties)":
        return [("function", "var")]
    if title == "Embedded <svg> image":
        return [("element", "svg")]
    if title in SEVERAL:
        return [("property", name) for name in SEVERAL[title]]
    if feature["category"] == "html":
        found = re.fullmatch(r"<([a-z0-9]+)>(?: element)?", title)
        return [("element", found.group(1))] if found else []
    if (found := re.fullmatch(r"([a-z]+) unit", title)) and found.group(1) != "initial":
        return [("unit", found.group(1))]
    if found := re.search(r"([a-z-]+)\(\)", title):
        return [("function", found.group(1))]
    if found := re.fullmatch(r"([a-z-]+):\s*([a-z-]+)", title):
        return [("value", f"{found.group(1)}:{found.group(2)}")]
    if found := re.fullmatch(r"@([a-z-]+)", title):
        return [("at", found.group(1))]
    plain = re.sub(r"( shorthand| property)$", "", title)
    return [("property", plain)] if re.fullmatch(r"[a-z-]+", plain) else []


def lacking(feature):
    found = []
    for (family, platform), name in PROGRAMS.items():
        tested = feature["stats"].get(family, {}).get(platform)
        if tested and list(tested.values())[-1].split()[0] == "n":
            found.append(name)
    return found


def main():
    data = json.load(open(sys.argv[1], encoding="utf-8"))
    print("# What mail programs do not show. Made by make_mail_support.py; do not edit.")
    print("# Source: caniemail.com (MIT), by way of the npm package caniemail 2.0.2 (MIT); data of", data["last_update_date"][:10])
    print("# kind\tname\tprograms that do not show it")
    rows = {}
    for feature in data["data"]:
        programs = lacking(feature)
        for kind, name in names(feature) if feature["category"] in ("css", "html") else []:
            if HARMLESS.match(name) or not programs or len(programs) < 2 and name not in DECISIVE:
                continue
            rows.setdefault((kind, name), ", ".join(programs))
    for name, programs in TAKEN_OUT.items():
        rows[("element", name)] = ", ".join(PROGRAMS[tuple(one.split())] for one in programs)
    for (kind, name), programs in sorted(rows.items()):
        print(f"{kind}\t{name}\t{programs}")


main()
