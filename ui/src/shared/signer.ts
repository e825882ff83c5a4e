// Who put their name to something last on this machine, so that it need not be typed each time.
const place = "attune.signer";

export function lastSigner(): string {
  return localStorage.getItem(place) ?? "";
}

export function rememberSigner(name: string): void {
  localStorage.setItem(place, name);
}

/** Today as the workspace counts days. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}
