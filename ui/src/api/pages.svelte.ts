// A long list fetched in pages as it is scrolled. Old rows stay until the first new page is here, so that typing does not flicker.
/* eslint-disable svelte/prefer-svelte-reactivity -- the map is replaced whole, the set is only bookkeeping */
import { untrack } from "svelte";
import { call, type Request, type Response } from "./call";
import { asApiError } from "./errors";
import { commands, type ApiError, type Commands } from "./generated";
import { versionOf } from "./topics.svelte";

type Paged = {
  [C in keyof Commands]: Commands[C] extends {
    request: { offset: number; limit: number };
    response: { total: number; rows: unknown[] };
  }
    ? C
    : never;
}[keyof Commands];
type Row<C extends Paged> = Response<C>["rows"][number];

export type Pages<C extends Paged> = {
  /** Undefined until the first page is here. */
  readonly total: number | undefined;
  readonly error: ApiError | null;
  /** The row at `index`, or undefined while its page is on its way. */
  row(index: number): Row<C> | undefined;
  /** Tells which rows are in sight; their pages are fetched. */
  show(first: number, last: number): void;
  refetch(): void;
};

const pageSize = 100;
/** Pages flown over while the scroll bar is dragged are not worth asking for. */
const settleMs = 25;

export function usePages<C extends Paged>(command: C, filter: () => Omit<Request<C>, "offset" | "limit">): Pages<C> {
  let total = $state<number | undefined>(undefined);
  let error = $state.raw<ApiError | null>(null);
  let pages = $state.raw(new Map<number, Row<C>[]>());
  let first = $state(0);
  let last = $state(0);
  let again = $state(0);
  let wanted = "";
  let shown = "";
  let asked = new Set<number>();

  const stamp = $derived(JSON.stringify([filter(), versionOf(commands[command].topics), again]));
  const firstPage = $derived(Math.floor(first / pageSize));
  const lastPage = $derived(Math.floor(last / pageSize));

  async function load(page: number, forStamp: string) {
    if (page > 0) await new Promise((done) => setTimeout(done, settleMs));
    if (forStamp !== wanted) return;
    if (page < firstPage || page > lastPage) {
      asked.delete(page);
      return;
    }
    try {
      const request = { ...filter(), offset: page * pageSize, limit: pageSize } as Request<C>;
      const answer = await call(command, request);
      if (forStamp !== wanted) return;
      if (shown !== forStamp) pages = new Map();
      shown = forStamp;
      pages = new Map(pages).set(page, answer.rows as Row<C>[]);
      total = answer.total;
      error = null;
    } catch (thrown) {
      if (forStamp !== wanted) return;
      asked.delete(page);
      error = asApiError(thrown);
    }
  }

  $effect(() => {
    const now = stamp;
    const [from, to] = [firstPage, lastPage];
    untrack(() => {
      if (now !== wanted) {
        wanted = now;
        asked = new Set();
      }
      for (let page = from; page <= to; page++) {
        if (asked.has(page)) continue;
        asked.add(page);
        void load(page, now);
      }
    });
  });

  return {
    get total() {
      return total;
    },
    get error() {
      return error;
    },
    row: (index) => pages.get(Math.floor(index / pageSize))?.[index % pageSize],
    show(from, to) {
      first = from;
      last = to;
    },
    refetch() {
      again++;
    },
  };
}
