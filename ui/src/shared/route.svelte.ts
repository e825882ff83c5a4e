// Where the person is. The address after # holds it, so that Back and Forward work; screens call go() and never touch it.
export type Route =
  | { screen: "home" }
  | { screen: "people"; search?: string; segment?: string }
  | { screen: "person"; id: string; edit?: string }
  | { screen: "import"; path?: string }
  | { screen: "imports" }
  | { screen: "segments" }
  | { screen: "segment"; key?: string }
  | { screen: "templates" }
  | { screen: "template"; key: string; beside?: string }
  | { screen: "coverage"; key: string }
  | { screen: "campaigns"; template?: string }
  | { screen: "campaign"; key?: string; step?: string }
  | { screen: "batch"; batch: string }
  | { screen: "cultures" }
  | { screen: "culture"; tag: string }
  | { screen: "privacy" }
  | { screen: "settings"; at?: string };

export type ScreenName = Route["screen"];

const screens: readonly string[] = [
  "home", "people", "person", "import", "imports", "segments", "segment", "templates", "template", "coverage",
  "campaigns", "campaign", "batch", "cultures", "culture", "privacy", "settings",
] satisfies ScreenName[]; // prettier-ignore

function parse(hash: string): Route {
  const [name = "", query = ""] = hash.replace(/^#\/?/, "").split("?");
  if (!screens.includes(name)) return { screen: "home" };
  return { screen: name, ...Object.fromEntries(new URLSearchParams(query)) } as Route;
}

function write(route: Route): string {
  const { screen, ...rest } = route;
  const query = new URLSearchParams(
    Object.entries(rest).filter((pair): pair is [string, string] => pair[1] !== undefined),
  );
  return query.size ? `#/${screen}?${query}` : `#/${screen}`;
}

let current = $state.raw<Route>(parse(location.hash));
addEventListener("hashchange", () => {
  const [to, here] = [location.hash, write(current)];
  if (to === here) return;
  // Asked first, the address goes back to the screen that is still shown; a yes takes it along again.
  if (unsaved().length) history.replaceState(null, "", here);
  leave(() => {
    if (location.hash !== to) history.replaceState(null, "", to);
    current = parse(to);
  });
});

/** `name`: what would be lost. `ask` is told of all of it. */
type Guard = { unsaved: () => boolean; name: () => string; ask: (leave: () => void, names: string[]) => void };
let guards: Guard[] = [];
const unsaved = () => guards.filter((guard) => guard.unsaved());

/** While the present screen has something unsaved, every way off it asks first. Returns what lifts the guard. */
export function guardLeaving(guard: Guard): () => void {
  guards.push(guard);
  return () => {
    guards = guards.filter((other) => other !== guard);
  };
}

/** Goes at once, or once the person has said that what is unsaved may be lost. */
export function leave(go: () => void): void {
  const all = unsaved();
  const [first] = all;
  if (first)
    first.ask(
      go,
      all.map((guard) => guard.name()),
    );
  else go();
}

export function route(): Route {
  return current;
}

export function go(to: Route): void {
  location.hash = write(to);
}

/** Changes the present place without a new step in the history (a search being typed, say). */
export function replaceRoute(to: Route): void {
  history.replaceState(null, "", write(to));
  current = to;
}

export function hrefOf(to: Route): string {
  return write(to);
}
