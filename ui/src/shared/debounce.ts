// Waits for a pause before acting, for typing.

/** Returns a function that runs `act` with its last argument once `wait` milliseconds have passed without a call. */
export function debounced<A>(act: (value: A) => void, wait = 180): (value: A) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (value) => {
    clearTimeout(timer);
    timer = setTimeout(() => act(value), wait);
  };
}
