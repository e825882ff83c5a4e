// A block being dragged by its handle with the pointer. Pointer events, for the browser's own dragging fails in the window on Linux.
import type { Block } from "../../api";
import { fits, placeBlock } from "./tree";
import { columnOf, landingAt, type Landing } from "./drag";
import type { Draft } from "./draft.svelte";
import { focusBlock } from "./place";

/** Further than this from where it was pressed, a press is a drag. */
const startsAfter = 5;
/** This near to its edge, what scrolls is scrolled. */
const nearEdge = 44;

export class Dragging {
  /** What is held, once it has moved. */
  block = $state.raw<Block | null>(null);
  landing = $state.raw<Landing | null>(null);
  x = $state(0);
  y = $state(0);
  readonly #draft: Draft;

  constructor(draft: Draft) {
    this.#draft = draft;
  }

  /** Follows a press on a handle until it is let go. Resolves to "pressed" where it has not moved. */
  follow(press: PointerEvent, block: Block): Promise<"pressed" | "dragged"> {
    const handle = press.currentTarget as HTMLElement;
    const column = handle.closest<HTMLElement>("[data-column='']");
    const scroller = column?.closest<HTMLElement>(".scroll");
    const ending = new AbortController();
    const { signal } = ending;
    handle.setPointerCapture(press.pointerId);

    const look = () => {
      if (!column || !this.block) return;
      const box = scroller?.getBoundingClientRect();
      if (box && this.y < box.top + nearEdge) scroller?.scrollBy(0, -9);
      if (box && this.y > box.bottom - nearEdge) scroller?.scrollBy(0, 9);
      const landing = landingAt(columnOf(column, this), this.y, (into) => fits(this.#draft.document, block, into));
      const moves = placeBlock(this.#draft.document, block.id, landing.gap) !== null;
      this.landing = moves ? landing : null;
      if (!signal.aborted) requestAnimationFrame(look);
    };

    return new Promise((resolve) => {
      const end = (way: "drop" | "cancel") => {
        const { landing } = this;
        const dragged = this.block !== null;
        ending.abort();
        this.block = this.landing = null;
        const next = way === "drop" && landing ? placeBlock(this.#draft.document, block.id, landing.gap) : null;
        if (next) {
          this.#draft.change(next);
          void focusBlock(block.id);
        }
        resolve(dragged || way === "cancel" ? "dragged" : "pressed");
      };
      const on = { signal, capture: true };
      const move = (event: PointerEvent) => {
        this.x = event.clientX;
        this.y = event.clientY;
        if (this.block || Math.hypot(this.x - press.clientX, this.y - press.clientY) < startsAfter) return;
        this.block = block;
        look();
      };
      handle.addEventListener("pointermove", move, on);
      handle.addEventListener("pointerup", () => end("drop"), on);
      handle.addEventListener("pointercancel", () => end("cancel"), on);
      const escape = (event: KeyboardEvent) => {
        if (event.key !== "Escape") return;
        event.preventDefault();
        event.stopPropagation();
        end("cancel");
      };
      window.addEventListener("keydown", escape, on);
    });
  }
}
