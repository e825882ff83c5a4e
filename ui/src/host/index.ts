// The one way to the machine. Tests put their own host in its place.
import { host as tauri } from "./tauri";
import type { Host } from "./types";

export type { Host, Progress } from "./types";

let current: Host = tauri;

export function host(): Host {
  return current;
}

/** Replaces the host, for tests. */
export function setHost(next: Host): void {
  current = next;
}
