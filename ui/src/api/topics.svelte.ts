// How stale each topic is: a counter that grows with every mutation naming it. Queries read the counters they depend on.
import { SvelteMap } from "svelte/reactivity";

const versions = new SvelteMap<string, number>();

/** The sum of the topics' counters; reading it inside an effect subscribes to them. */
export function versionOf(topics: readonly string[]): number {
  return topics.reduce((sum, topic) => sum + (versions.get(topic) ?? 0), 0);
}

export function invalidate(topics: readonly string[]): void {
  for (const topic of topics) versions.set(topic, (versions.get(topic) ?? 0) + 1);
}
