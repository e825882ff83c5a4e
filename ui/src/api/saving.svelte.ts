// One change to the workspace at a time from a form or a switch: whether it is on its way, and why it was refused.
import { asApiError } from "./errors";
import type { ApiError } from "./generated";

export type Saving = {
  readonly busy: boolean;
  /** Why the last change was refused; null again once the next begins. */
  readonly error: ApiError | null;
  /** Makes the change and does what follows from it. What it throws is in `error`. */
  run(change: () => Promise<unknown>): Promise<void>;
};

export function useSaving(): Saving {
  let busy = $state(false);
  let error = $state.raw<ApiError | null>(null);

  return {
    get busy() {
      return busy;
    },
    get error() {
      return error;
    },
    async run(change) {
      busy = true;
      error = null;
      try {
        await change();
      } catch (thrown) {
        error = asApiError(thrown);
      } finally {
        busy = false;
      }
    },
  };
}
