// The message as one person will get it, following the draft: one question at a time, always the newest one next.
import { asApiError, call, versionOf, type ApiError, type Preview, type Request } from "../../api";

type Asked = Request<"preview_template">;

/** What a message is made of beside its own words, which are asked about as they are written. */
const made = ["people", "attributes", "cultures", "pictures"];

export type Live = {
  /** The newest answer. */
  readonly now: Preview | null;
  /** The last answer that could be shown, for the same person: it stays while the text is broken. */
  readonly good: Preview | null;
  readonly error: ApiError | null;
  again(): void;
};

/** `request` is read reactively; null means "not yet". Call it while a component is being set up. */
export function usePreview(request: () => Asked | null): Live {
  let now = $state.raw<Preview | null>(null);
  let good = $state.raw<Preview | null>(null);
  let error = $state.raw<ApiError | null>(null);
  let turn = $state(0);
  let wanted: Asked | null = null;
  let asking = false;
  let goodFor = "";

  /** Answers come back in order and none is asked for in vain: while one is on its way, only the newest wish is kept. */
  async function ask() {
    if (asking) return;
    asking = true;
    while (wanted) {
      const asked = wanted;
      wanted = null;
      const whom = JSON.stringify([asked.person, asked.persona, asked.cell]);
      try {
        const answer = await call("preview_template", asked);
        now = answer;
        if (answer.frame) {
          good = answer;
          goodFor = whom;
        } else if (goodFor !== whom) good = null;
        error = null;
      } catch (thrown) {
        error = asApiError(thrown);
      }
    }
    asking = false;
  }

  // Before the page draws what was typed, so that the answer is made meanwhile.
  $effect.pre(() => {
    void [turn, versionOf(made)];
    wanted = request();
    void ask();
  });
  $effect(() => () => void (wanted = null));

  return {
    get now() {
      return now;
    },
    get good() {
      return good;
    },
    get error() {
      return error;
    },
    again() {
      turn++;
    },
  };
}
