import { flushSync } from "svelte";
import { expect, test } from "vitest";
import type { Document, Template } from "../../api";
import { shownToasts } from "../../shared/toast.svelte";
import { answerWith } from "../../test-host";
import type { Desk } from "./desk.svelte";
import { Draft } from "./draft.svelte";
import { turnIntoSource } from "./turn.svelte";

test("a note that offers to undo goes with the next change, which it would take back instead", async () => {
  const document: Document = { blocks: [{ id: "b1", kind: "text" }], cells: [] };
  const template = { key: "m", name: "M", channel: "email", default_locale: "en", revision: "1", revision_number: 1 };
  answerWith({
    turn_blocks: () => ({
      document: { ...document, blocks: [{ id: "b1", kind: "source" }] },
      stayed: [],
      text_went: false,
    }),
    save_template: () => template as Template,
  });
  const draft = new Draft({ ...template, document } as Template);
  await turnIntoSource({ draft } as Desk, ["b1"]);
  flushSync();
  expect(shownToasts()).toHaveLength(1);
  draft.change({ ...draft.document, blocks: [] });
  flushSync();
  expect(shownToasts()).toHaveLength(0);
});
