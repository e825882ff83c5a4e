// One typed call for every command. A mutation that succeeds makes its topics stale, so no screen has to guess.
import { host } from "../host";
import { asApiError } from "./errors";
import { commands, type Commands } from "./generated";
import { invalidate } from "./topics.svelte";

export type Command = keyof Commands;
export type Request<C extends Command> = Commands[C]["request"];
export type Response<C extends Command> = Commands[C]["response"];

/** Rejects with an ApiError, whatever went wrong. */
export async function call<C extends Command>(command: C, request: Request<C>): Promise<Response<C>> {
  let response: Response<C>;
  try {
    response = (await host().call(command, request)) as Response<C>;
  } catch (thrown) {
    throw asApiError(thrown);
  }
  const declared = commands[command];
  if (declared.kind === "mutation") invalidate(declared.topics);
  return response;
}
