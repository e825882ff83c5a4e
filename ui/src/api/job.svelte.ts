// Long work with progress and cancel. The engine leaves either everything or nothing behind. Different work may run side
// by side; each knows its own progress by the name of its command.
import { host, type Progress } from "../host";
import { call, type Command, type Request, type Response } from "./call";
import { asApiError } from "./errors";
import type { ApiError } from "./generated";

export type Job = {
  readonly running: boolean;
  readonly progress: Progress | null;
  /** Set when the last run failed; a cancelled run leaves it null. */
  readonly error: ApiError | null;
  /** Resolves with the answer, or undefined when it failed or was cancelled. */
  run<C extends Command>(command: C, request: Request<C>): Promise<Response<C> | undefined>;
  cancel(): void;
};

export function useJob(): Job {
  let running = $state(false);
  let progress = $state.raw<Progress | null>(null);
  let error = $state.raw<ApiError | null>(null);
  let doing: Command | null = null;

  return {
    get running() {
      return running;
    },
    get progress() {
      return progress;
    },
    get error() {
      return error;
    },
    async run(command, request) {
      running = true;
      progress = null;
      error = null;
      doing = command;
      const stop = host().onProgress((next) => {
        if (next.command === command) progress = next;
      });
      try {
        return await call(command, request);
      } catch (thrown) {
        const failure = asApiError(thrown);
        if (failure.code !== "cancelled") error = failure;
        return undefined;
      } finally {
        stop();
        running = false;
      }
    },
    cancel() {
      if (doing !== null) void call("cancel_job", { command: doing }).catch(() => undefined);
    },
  };
}
