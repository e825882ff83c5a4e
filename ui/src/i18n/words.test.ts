// Every word a screen asks for exists, and every word we keep is asked for.
import { FluentBundle, FluentResource } from "@fluent/bundle";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { spaced } from "./french";
import { mirrored } from "./pseudo";

const src = resolve(__dirname, "..");
const ftl = readdirSync(join(__dirname, "en"))
  .filter((name) => name.endsWith(".ftl"))
  .map((name) => readFileSync(join(__dirname, "en", name), "utf8"));
const code = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((path) => /\.(ts|svelte)$/.test(path) && !path.endsWith(".test.ts"))
  .map((path) => readFileSync(join(src, path), "utf8"))
  .join("\n");

const kept = ftl.flatMap((source) => [...source.matchAll(/^([a-z][\w-]*)\s*=/gm)].map((match) => match[1] ?? ""));
const quoted = new Set([...code.matchAll(/["'`]([a-z][\w-]*)["'`]/g)].map((match) => match[1]));
const asked = [...code.matchAll(/\bt\(\s*["']([\w-]+)["']/g)].map((match) => match[1] ?? "");
/** `t(`channel-${…}`)` uses every message that starts with "channel-"; a tail after the hole must match too. */
const made = [...code.matchAll(/`([a-z][\w-]*-)\$\{[^}]+\}([\w-]*)`/g)].map(
  (match) => [match[1] ?? "", match[2] ?? ""] as const,
);

test("no message is missing", () => {
  expect(asked.length).toBeGreaterThan(50);
  expect([...new Set(asked.filter((id) => !kept.includes(id)))]).toEqual([]);
});

test("every made-up name has at least one message", () => {
  expect(made.filter(([head, tail]) => !kept.some((id) => id.startsWith(head) && id.endsWith(tail)))).toEqual([]);
});

test("no message is left unused", () => {
  const used = (id: string) => quoted.has(id) || made.some(([head, tail]) => id.startsWith(head) && id.endsWith(tail));
  expect(kept.filter((id) => !used(id))).toEqual([]);
});

test("no message is written twice", () => {
  expect(kept.filter((id, index) => kept.indexOf(id) !== index)).toEqual([]);
});

test("every message parses", () => {
  for (const source of ftl) {
    const bundle = new FluentBundle("en-GB");
    const errors = bundle.addResource(new FluentResource(source));
    expect(errors).toEqual([]);
    for (const [, id] of source.matchAll(/^([a-z][\w-]*)\s*=/gm)) expect(bundle.hasMessage(id ?? ""), id).toBe(true);
  }
});

test("the pseudo-locale changes words and keeps numbers", () => {
  expect(mirrored("People 12")).not.toBe("People 12");
  expect(mirrored("12")).toBe("12");
});

test("French signs keep to their words, and times and addresses are left alone", () => {
  expect(spaced("« Oui » : tout est prêt ! À 10:30 ; https://a.example ?")).toBe(
    "«\u00a0Oui\u00a0»\u00a0: tout est prêt\u202f! À 10:30\u202f; https://a.example\u202f?",
  );
});
