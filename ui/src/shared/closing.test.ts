// Closing the window loses no words: what waits is saved, and what does not save itself asks first.
import { expect, test } from "vitest";
import { answerWith } from "../test-host";
import { closeWindow, saveBeforeClosing } from "./closing";
import { guardLeaving } from "./route.svelte";

function window_() {
  const done: string[] = [];
  answerWith({}, { close: () => Promise.resolve(void done.push("closed")) });
  return done;
}

test("what waits to be saved is saved before the window goes, and a failed save does not hold it", async () => {
  const done = window_();
  const off = [
    saveBeforeClosing(async () => {
      await Promise.resolve();
      done.push("saved");
    }),
    saveBeforeClosing(() => Promise.reject(new Error("full"))),
  ];
  await closeWindow();
  expect(done).toEqual(["saved", "closed"]);
  off.forEach((one) => one());
});

test("what does not save itself asks, and the window stays until it is answered", async () => {
  const done = window_();
  let yes = () => undefined as void;
  const lift = guardLeaving({ unsaved: () => true, name: () => "New segment", ask: (leave) => void (yes = leave) });
  await closeWindow();
  expect(done).toEqual([]);
  yes();
  expect(done).toEqual(["closed"]);
  lift();
});
