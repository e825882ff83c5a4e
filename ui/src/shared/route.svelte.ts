// Where the person is. The address after # holds it, so that Back and Forward work; screens call go() and never touch it.
export type Route =
  | { screen: "home" }
  | { screen: "people"; search?: string; segment?: string }
  | { screen: "person"; id: string }
  | { screen: "import"; path?: string }
  | { screen: "imports" }
  | { screen: "segments" }
  | { screen: "segment"; key?: string }
  | { screen: "templates" }
  | { screen: "template"; key: string }
  | { screen: "campaigns" }
  | { screen: "campaign"; key?: string; step?: string }
  | { screen: "batch"; batch: string }
  | { screen: "privacy" }
  | { screen: "settings" };

export type ScreenName = Route["screen"];

const screens: readonly string[] = [
  "home", "people", "person", "import", "imports", "segments", "segment", "templates", "template",
  "campaigns", "campaign", "batch", "privacy", "settings",
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
addEventListener("hashchange", () => (current = parse(location.hash)));

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
