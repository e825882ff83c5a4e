// What the screens may ask of the machine they run on. Nothing here knows the window toolkit.

/** How far a long piece of work is, by its command. `total` is null while it is unknown; `rate` is per second. */
export type Progress = { command: string; done: number; total: number | null; rate: number };

export interface Host {
  /** Sends one command to the engine. Resolves with its answer, rejects with an ApiError. */
  call(command: string, request: unknown): Promise<unknown>;
  /** Listens to the progress of every running job. Returns a function that stops listening. */
  onProgress(listen: (progress: Progress) => void): () => void;
  /** Asks the person for a file; null when they cancel. Extensions come without a dot. */
  pickFile(options: { title: string; extensions: string[] }): Promise<string | null>;
  /** Asks the person for a folder; null when they cancel. */
  pickFolder(title: string): Promise<string | null>;
  /** Asks the person where a new file should go; null when they cancel. */
  pickSave(options: { title: string; name: string }): Promise<string | null>;
  /** Shows a file or folder in the system's file window. */
  reveal(path: string): Promise<void>;
  /** Puts the page on paper, by the system's own dialog. */
  print(): Promise<void>;
  /** Listens for the wish to close the window, which stays until `close` is called. Returns what stops listening. */
  onClose(listen: () => void): () => void;
  /** Closes the window for good. */
  close(): Promise<void>;
  /** Checks the spelling of what is typed in the first of these languages that has a dictionary; false when none has. */
  checkSpelling(languages: string[]): Promise<boolean>;
}
