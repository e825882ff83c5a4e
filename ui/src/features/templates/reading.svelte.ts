// Whose message is looked at, and in which language: a person from the list, followed by the preview, the chips and the findings.
import { untrack } from "svelte";
import { call, useQuery, type ApiError, type Reader, type WallPlace } from "../../api";
import { chipNamed } from "../../i18n";
import { steadily } from "../../shared";
import type { Book } from "./book.svelte";
import type { Desk } from "./desk.svelte";
import { usePreview, type Live } from "./preview.svelte";

export type ReaderOrder = "name" | "worst";

export type Reading = {
  readonly live: Live;
  readonly readers: Reader[];
  readonly error: ApiError | null;
  readonly person: string | null;
  /** Set while the message is shown in the language being written rather than in the reader's own. */
  readonly forced: string | null;
  order: ReaderOrder;
  search: string;
  look(reader: Pick<Reader, "id">): void;
  /** A place of the wall: somebody, a persona or nobody, in a cell of its own (-1: in the one they read). */
  lookAt(place: Pick<WallPlace, "person" | "persona">, cell: number): void;
  /** Shows the language being written, or the reader's own again. */
  force(way: "written" | "own"): void;
  /** Goes to another cell, and to someone who reads it, so that what is written is what is seen. */
  write(cell: number): void;
};

const sameLanguage = (a: string | null | undefined, b: string) => a?.split("-")[0] === b.split("-")[0];

/** Call it while the editor is being set up. */
export function useReading(desk: Desk, book: Book): Reading {
  const { draft } = desk;
  let person = $state<string | null>(null);
  /** Looked at instead of a person. */
  let persona = $state<string | null>(null);
  let forced = $state<string | null>(null);
  let order = $state<ReaderOrder>("worst");
  let search = $state("");

  const readers = useQuery("list_readers", () => ({ order, search: search.trim() || null }));
  $effect(() => {
    const list = readers.data;
    if (!list || untrack(() => person ?? persona)) return;
    const first =
      list.find((reader) =>
        sameLanguage(
          reader.locale,
          untrack(() => desk.lang),
        ),
      ) ?? list[0];
    if (first) person = first.id;
    else if (order === "worst") order = "name";
  });

  const here = () => ({ locale: desk.lang, register: desk.cell?.register ?? null });
  const live = usePreview(() =>
    person || persona || readers.data?.length === 0
      ? {
          template: draft.key,
          ...draft.written,
          person,
          persona,
          locale: null,
          cell: forced || !(person || persona) ? here() : null,
        }
      : null,
  );

  const chips = useQuery("list_chips", () => ({ person, persona, ...here() }));
  $effect(() => {
    book.choices = (chips.data ?? []).map(chipNamed);
  });
  const forms = useQuery("list_number_forms", () => ({ tag: desk.lang }));
  $effect(() => {
    book.language = desk.lang;
    book.forms = forms.data ?? [];
  });
  $effect(() => {
    // A date looks as the reader's region writes it, as long as they read this language at all.
    const own = live.now?.person?.locale;
    book.locale = own && sameLanguage(own, desk.lang) ? own : desk.lang;
  });
  // Findings stand at their block only while it is this cell they are about.
  const isHere = $derived.by(() => {
    const cell = live.now?.cell;
    return cell?.locale === desk.lang && cell.register === (desk.cell?.register ?? null);
  });
  const found = $derived.by(steadily(() => (isHere ? (live.now?.diagnostics ?? []) : [])));
  $effect(() => {
    desk.diagnostics = found;
    desk.isRead = isHere;
    desk.page = (isHere && live.good?.frame?.html) || "";
    book.wrong = found.flatMap(({ placeholder, differs }) => (differs ? [] : (placeholder ?? [])));
  });
  // A language that was taken away, or left by undoing, is no longer shown.
  $effect(() => {
    if (forced && forced !== desk.lang) forced = null;
  });

  function look(reader: Pick<Reader, "id">) {
    person = reader.id;
    persona = null;
    forced = null;
  }

  async function write(cell: number) {
    draft.cell = cell;
    forced = null;
    const locale = desk.lang;
    if (sameLanguage(live.now?.person?.locale, locale)) return;
    const known = readers.data?.find((reader) => sameLanguage(reader.locale, locale));
    // The worst cases are few: someone who reads this language may be among the others.
    const list = known ? [known] : await call("list_readers", { order: "name", search: null }).catch(() => []);
    if (draft.cell !== cell) return;
    const reader = list.find((each) => sameLanguage(each.locale, locale));
    if (reader) look(reader);
    else forced = locale;
  }

  return {
    live,
    get readers() {
      return readers.data ?? [];
    },
    get error() {
      return readers.error;
    },
    get person() {
      return person;
    },
    get forced() {
      return forced;
    },
    get order() {
      return order;
    },
    set order(next) {
      order = next;
    },
    get search() {
      return search;
    },
    set search(next) {
      search = next;
    },
    look,
    lookAt(place, cell) {
      person = place.person;
      persona = place.persona;
      if (cell >= 0) draft.cell = cell;
      forced = cell >= 0 && (person || persona) ? desk.lang : null;
    },
    force(way) {
      forced = way === "written" ? desk.lang : null;
    },
    write: (cell) => void write(cell),
  };
}
