// The one way to offer taking something back: a toast that runs the counter-command and says that it did.
import { asApiError } from "../api";
import { t, told } from "../i18n";
import { toast } from "./toast.svelte";

/** Says `done` and offers to take it back; `back` is then said. A refusal is told in its own words. */
export function toastWithUndo(
  done: string,
  undo: () => Promise<unknown>,
  back: string,
  more: { here?: boolean } = {},
): void {
  const act = () =>
    void undo().then(
      () => toast(back),
      (thrown: unknown) => toast(told(asApiError(thrown).message), { tone: "stop" }),
    );
  toast(done, { ...more, action: { label: t("undo"), act } });
}
