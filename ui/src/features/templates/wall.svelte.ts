// The wall: who stands on it, and their messages following the draft. Only places in sight are asked for, one question at
// a time, always about the newest words.
import { untrack } from "svelte";
import {
  asApiError,
  call,
  useQuery,
  type ApiError,
  type Document,
  type WallPlace,
  type WallTile,
  type WallWay,
} from "../../api";
import type { Draft } from "./draft.svelte";

export type WallChoice = "cells" | "worst" | "these" | "personas" | "personas_everywhere";
/** As many as the engine answers at once. */
const most = 24;

export type WallView = {
  way: WallChoice;
  /** The people of "these people", in the order they were chosen. */
  readonly people: string[];
  readonly places: WallPlace[] | undefined;
  readonly more: number;
  readonly error: ApiError | null;
  answerOf(key: string): WallTile | undefined;
  choose(person: string): void;
  /** Called as a place comes into sight and leaves it. */
  see(key: string, sight: "in" | "out"): void;
  again(): void;
};

/** What tells one place from another: the same person may lend their facts to several cells. */
export function keyOf({ person, persona, cell }: Pick<WallPlace, "person" | "persona" | "cell">): string {
  return JSON.stringify([person, persona, cell?.locale ?? null, cell?.register ?? null]);
}

function wayOf(way: WallChoice, people: string[]): WallWay {
  if (way === "these") return { way, people };
  if (way === "personas") return { way, spread: "own" };
  if (way === "personas_everywhere") return { way: "personas", spread: "every_cell" };
  return { way };
}

/** Call it while the editor is being set up. `shown` is read reactively: nothing is asked while the wall is not there. */
export function useWall(draft: Draft, shown: () => boolean): WallView {
  let way = $state<WallChoice>("cells");
  let people = $state.raw<string[]>([]);
  let answers = $state.raw<Record<string, WallTile>>({});
  let inSight = $state.raw<string[]>([]);
  let error = $state.raw<ApiError | null>(null);
  let turn = $state(0);
  let asking = false;
  /** The document each place was last answered for. */
  let answered: Record<string, Document> = {};

  const workspace = useQuery("get_workspace", () => (shown() ? {} : null));
  const store = $derived(workspace.data ? `attune.wall:${workspace.data.path}:${draft.key}` : null);
  $effect(() => {
    const kept: unknown = JSON.parse((store && localStorage.getItem(store)) ?? "[]");
    if (Array.isArray(kept)) people = kept.filter((id) => typeof id === "string");
  });

  const listed = useQuery("list_wall", () => (shown() ? { template: draft.key, way: wayOf(way, people) } : null));
  // A new list is asked for when people, cultures or the saved template changed, so what was answered may be old.
  $effect(() => {
    void listed.data;
    answered = {};
  });

  function due(document: Document): WallPlace[] {
    const places = listed.data?.places ?? [];
    const wanted = (place: WallPlace) => inSight.includes(keyOf(place)) && answered[keyOf(place)] !== document;
    return places.filter(wanted).slice(0, most);
  }

  async function ask() {
    if (asking) return;
    asking = true;
    for (;;) {
      const { document, key: template } = draft;
      const places = shown() ? due(document) : [];
      if (places.length === 0) break;
      const tiles = places.map(({ person, persona, cell }) => ({ person, persona, cell }));
      try {
        const told = await call("preview_wall", { template, ...draft.written, tiles });
        const next = { ...answers };
        places.forEach((place, at) => {
          const tile = told[at];
          if (tile) next[keyOf(place)] = tile;
          answered[keyOf(place)] = document;
        });
        answers = next;
        error = null;
      } catch (thrown) {
        error = asApiError(thrown);
        break;
      }
    }
    asking = false;
  }
  $effect(() => {
    void [draft.document, inSight, listed.data, shown(), turn];
    untrack(() => void ask());
  });

  return {
    get way() {
      return way;
    },
    set way(next) {
      way = next;
    },
    get people() {
      return people;
    },
    get places() {
      return listed.data?.places;
    },
    get more() {
      return listed.data?.more ?? 0;
    },
    get error() {
      return listed.error ?? error;
    },
    answerOf: (key) => answers[key],
    choose(person) {
      people = people.includes(person) ? people.filter((id) => id !== person) : [...people, person].slice(0, most);
      if (store) localStorage.setItem(store, JSON.stringify(people));
    },
    see(key, sight) {
      untrack(() => {
        if (sight === "out") inSight = inSight.filter((one) => one !== key);
        else if (!inSight.includes(key)) inSight = [...inSight, key];
      });
    },
    again() {
      listed.refetch();
      turn++;
    },
  };
}
