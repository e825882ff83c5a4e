// A note goes with what it is about, and not with the step that follows it at once.
import { afterEach, expect, test, vi } from "vitest";
import { dismissToasts, shownToasts, toast } from "./toast.svelte";

const at = (hash: string) => {
  history.replaceState(null, "", hash);
  dispatchEvent(new HashChangeEvent("hashchange"));
};
afterEach(() => {
  dismissToasts();
  vi.useRealTimers();
});

test("another message, person or screen takes the note along that was about this one", () => {
  vi.useFakeTimers();
  at("#/template?key=a");
  toast("Put away.", { action: { label: "Undo", act: () => undefined } });
  at("#/templates");
  expect(shownToasts()).toHaveLength(1);
  vi.advanceTimersByTime(1_500);
  at("#/template?key=b");
  expect(shownToasts()).toHaveLength(0);
});

test("a step of the same campaign keeps it", () => {
  vi.useFakeTimers();
  at("#/campaign?key=c&step=check");
  toast("Recorded.");
  vi.advanceTimersByTime(1_500);
  at("#/campaign?key=c&step=export");
  expect(shownToasts()).toHaveLength(1);
});
