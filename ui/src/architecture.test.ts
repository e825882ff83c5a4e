// What must stay absent: the window toolkit outside src/host, a feature that knows another, and sides that do not mirror.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { expect, test } from "vitest";

const src = resolve(__dirname);
const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .map((path) => path.replaceAll("\\", "/"))
  .filter((path) => /\.(ts|svelte|css)$/.test(path) && !path.endsWith(".test.ts"));
const read = (path: string) => readFileSync(join(src, path), "utf8");

const imports = files.flatMap((path) =>
  [...read(path).matchAll(/(?:from|import)\s*\(?\s*["']([^"']+)["']/g)].map((match) => {
    const wanted = match[1] ?? "";
    return { path, to: wanted.startsWith(".") ? relative(src, resolve(src, path, "..", wanted)) : wanted };
  }),
);

const place = (path: string) => /^features\/([^/]+)/.exec(path)?.[1];

test("the walk found the screens and their imports", () => {
  expect(files.length).toBeGreaterThan(40);
  expect(imports.length).toBeGreaterThan(100);
});

test("only src/host imports the window toolkit", () => {
  expect(imports.filter(({ path, to }) => to.startsWith("@tauri-apps") && !path.startsWith("host/"))).toEqual([]);
});

test("no feature imports another feature, nor the shell", () => {
  const crossing = imports.filter(({ path, to }) => {
    const from = place(path);
    return from !== undefined && ((place(to) ?? from) !== from || to.startsWith("app/"));
  });
  expect(crossing).toEqual([]);
});

test("the shared pieces, the call and the words know no feature", () => {
  const upward = imports.filter(
    ({ path, to }) => /^(shared|api|host|i18n)\//.test(path) && /^(features|app)\//.test(to),
  );
  expect(upward).toEqual([]);
});

test("types of the contract are imported from src/api alone", () => {
  expect(imports.filter(({ path, to }) => to.startsWith("api/generated") && !path.startsWith("api/"))).toEqual([]);
});

test("styles name logical sides, so that right-to-left mirrors", () => {
  const sided =
    /(?<![\w-])(?:(?:margin|padding|border)-(?:left|right)|left|right|(?:text-align|float):\s*(?:left|right))\s*[:;]/;
  const found = files
    .filter((path) => /\.(svelte|css)$/.test(path))
    .flatMap((path) =>
      read(path)
        .split("\n")
        .filter((line) => sided.test(line) && /[;{]\s*$/.test(line))
        .map((line) => `${path}: ${line.trim()}`),
    );
  expect(found).toEqual([]);
});
