// Parts of a message as source, and source as parts again: in every language at once, and taken back as one step.
import { asApiError, call, type Block } from "../../api";
import { t, told } from "../../i18n";
import { dismissToast, toast } from "../../shared";
import type { Desk } from "./desk.svelte";
import { allBlocks, type Kind } from "./tree";

/** What can be written as source; buttons, pictures and what is laid out stay parts. */
const writable: readonly Kind[] = ["heading", "text", "divider", "quote", "list", "table", "condition"];

/** Only what has a page is HTML. */
export const hasPage = ({ draft }: Desk) => draft.channel === "email" || draft.channel === "letter";

export const canBeSource = (desk: Desk, block: Block) => hasPage(desk) && writable.includes(block.kind);

export async function turnIntoSource(desk: Desk, blocks: string[]): Promise<void> {
  await turning(desk, async () => {
    const { document } = await call("turn_blocks", { document: desk.draft.document, blocks, into: "source" });
    desk.draft.change(document);
    return t("turn-source-done");
  });
}

/** One after the other, each on what the one before it left. */
export async function turnIntoBlocks(desk: Desk, blocks: string[]): Promise<void> {
  await turning(desk, async () => {
    const stayed: string[] = [];
    const step = `turn ${String(performance.now())}`;
    let textWent = false;
    for (const block of blocks) {
      const turned = await call("turn_blocks", { document: desk.draft.document, blocks: [block], into: "blocks" });
      stayed.push(...turned.stayed.map(({ why }) => t(`bring-why-${why}`)));
      textWent ||= turned.text_went;
      if (JSON.stringify(turned.document) !== JSON.stringify(desk.draft.document))
        desk.draft.change(turned.document, step);
    }
    const left = allBlocks(desk.draft.document.blocks).filter(({ kind }) => kind === "source").length;
    const done = left ? t("turn-blocks-stayed", { count: left }) : t("turn-blocks-done");
    return [
      done,
      ...stayed.filter((why, at) => stayed.indexOf(why) === at),
      ...(textWent ? [t("turn-text-went")] : []),
    ].join(" ");
  });
}

async function turning(desk: Desk, turn: () => Promise<string>): Promise<void> {
  try {
    const before = desk.draft.document;
    const said = await turn();
    const changed = desk.draft.document !== before;
    const after = desk.draft.document;
    const back = { label: t("editor-undo"), act: () => desk.draft.undo() };
    const shown = toast(said, changed ? { action: back, here: true } : { here: true });
    if (changed) dismissWhen(shown, () => desk.draft.document !== after);
  } catch (thrown) {
    toast(told(asApiError(thrown).message), { tone: "stop", here: true });
  }
}

/** A note that offers to undo goes with the next change: what was written since would be taken back instead. */
function dismissWhen(shown: number, changed: () => boolean): void {
  const stop = $effect.root(() => {
    $effect(() => {
      if (!changed()) return;
      dismissToast(shown);
      queueMicrotask(stop);
    });
  });
}
