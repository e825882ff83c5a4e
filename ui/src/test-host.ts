// A host for tests: answers come from a table, and what was asked is kept. Never part of the window.
import type { Command, Request, Response } from "./api";
import { setHost, type Host } from "./host";

export type Answers = { [C in Command]?: (request: Request<C>) => Response<C> };
export type Asked = { command: string; request: unknown };

/** Installs the host and returns the growing list of what was asked. A command without an answer is refused. */
export function answerWith(
  answers: Answers,
  picks: Partial<Pick<Host, "pickFile" | "pickSave" | "print" | "close" | "checkSpelling">> = {},
): Asked[] {
  const asked: Asked[] = [];
  setHost({
    async call(command, request) {
      asked.push({ command, request });
      const answer = answers[command as Command] as ((request: unknown) => unknown) | undefined;
      if (!answer) throw { code: "internal", message: `no answer for ${command}`, field: null };
      return answer(request);
    },
    onProgress: () => () => undefined,
    pickFile: () => Promise.resolve(null),
    pickFolder: () => Promise.resolve(null),
    pickSave: () => Promise.resolve(null),
    reveal: () => Promise.resolve(),
    print: () => Promise.resolve(),
    onClose: () => () => undefined,
    close: () => Promise.resolve(),
    checkSpelling: () => Promise.resolve(true),
    ...picks,
  });
  return asked;
}
