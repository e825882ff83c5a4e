// A mutation makes exactly the queries that name its topics ask again; errors arrive as ApiErrors.
import { beforeEach, expect, test } from "vitest";
import { flushSync } from "svelte";
import { setHost, type Host } from "../host";
import { call } from "./call";
import { asApiError } from "./errors";
import { useQuery } from "./query.svelte";

const calls: string[] = [];
const answers: Record<string, unknown> = { list_segments: [], list_recent: [], save_segment: {} };
const fake: Host = {
  call: (command) => {
    calls.push(command);
    if (!(command in answers)) return Promise.reject({ code: "not_found", message: "gone", field: null });
    return Promise.resolve(answers[command]);
  },
  onProgress: () => () => undefined,
  pickFile: () => Promise.resolve(null),
  pickFolder: () => Promise.resolve(null),
  pickSave: () => Promise.resolve(null),
  reveal: () => Promise.resolve(),
  print: () => Promise.resolve(),
  checkSpelling: () => Promise.resolve(true),
  onClose: () => () => undefined,
  close: () => Promise.resolve(),
};
const settle = () => new Promise((done) => setTimeout(done, 5));

beforeEach(() => {
  calls.length = 0;
  setHost(fake);
});

test("a saved segment refetches the segments and nothing else", async () => {
  const stop = $effect.root(() => {
    useQuery("list_segments", () => ({}));
    useQuery("list_recent", () => ({}));
  });
  flushSync();
  await settle();
  expect(calls).toEqual(["list_segments", "list_recent"]);
  await call("save_segment", { key: null, name: "All", where: null });
  flushSync();
  await settle();
  expect(calls.slice(2)).toEqual(["save_segment", "list_segments"]);
  stop();
});

test("a query that fails keeps its error with its code", async () => {
  let error: unknown;
  const stop = $effect.root(() => {
    const person = useQuery("get_person", () => ({ id: "p1" }));
    $effect(() => {
      error = person.error;
    });
  });
  flushSync();
  await settle();
  flushSync();
  expect(error).toEqual({ code: "not_found", message: "gone", field: null });
  stop();
});

test("anything thrown becomes an ApiError", () => {
  expect(asApiError(new Error("boom"))).toEqual({ code: "internal", message: "boom", field: null });
  expect(asApiError({ code: "strange", message: "x" })).toEqual({ code: "internal", message: "x", field: null });
});
