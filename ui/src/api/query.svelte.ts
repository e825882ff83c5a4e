// A query that follows its request and its topics. The last answer stays on screen while a newer one is on its way.
import { untrack } from "svelte";
import { call, type Command, type Request, type Response } from "./call";
import { asApiError } from "./errors";
import { commands, type ApiError } from "./generated";
import { versionOf } from "./topics.svelte";

export type Query<C extends Command> = {
  readonly data: Response<C> | undefined;
  readonly error: ApiError | null;
  /** True until the first answer or error of the present request. */
  readonly loading: boolean;
  refetch(): void;
};

/** `request` is read reactively; null means "not yet". Call it while a component is being set up. */
export function useQuery<C extends Command>(command: C, request: () => Request<C> | null): Query<C> {
  let data = $state.raw<Response<C> | undefined>(undefined);
  let error = $state.raw<ApiError | null>(null);
  let loading = $state(true);
  let again = $state(0);
  let latest = 0;

  // Deriveds pass on only real changes: an equal request, or a topic of someone else's, asks nothing again.
  const asked = $derived(JSON.stringify(request()));
  const version = $derived(versionOf(commands[command].topics));

  $effect(() => {
    const wanted = JSON.parse(asked) as Request<C> | null;
    void version;
    void again;
    const turn = ++latest;
    if (wanted === null) return;
    untrack(() => (loading = true));
    call(command, wanted)
      .then((answer) => {
        if (turn !== latest) return;
        data = answer;
        error = null;
      })
      .catch((thrown: unknown) => {
        if (turn === latest) error = asApiError(thrown);
      })
      .finally(() => {
        if (turn === latest) loading = false;
      });
    return () => {
      if (turn === latest) latest++;
    };
  });

  return {
    get data() {
      return data;
    },
    get error() {
      return error;
    },
    get loading() {
      return loading;
    },
    refetch() {
      again++;
    },
  };
}
