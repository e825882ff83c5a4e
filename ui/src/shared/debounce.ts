// Waits for a pause before acting, for typing.
import { onDestroy } from "svelte";

/**
 * Returns a function that runs `act` with its last argument once `wait` milliseconds have passed without a call.
 * Call it while a screen is being set up: what still waits when the screen is left is dropped, or it would lead back there.
 */
export function debounced<A>(act: (value: A) => void, wait = 180): (value: A) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  onDestroy(() => clearTimeout(timer));
  return (value) => {
    clearTimeout(timer);
    timer = setTimeout(() => act(value), wait);
  };
}
