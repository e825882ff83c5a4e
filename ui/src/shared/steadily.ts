/** For a derived value: what says the same as before stays the same object, so that whatever shows it is left as it is. */
export function steadily<T>(read: () => T): () => T {
  let kept: T;
  let said: string | undefined;
  return () => {
    const next = read();
    const says = JSON.stringify(next);
    if (says !== said) [kept, said] = [next, says];
    return kept;
  };
}
