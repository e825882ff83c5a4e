// Which component shows which place. A feature joins the studio by naming its screens here; the side bar shows what exists.
import type { Component } from "svelte";
import type { Route, ScreenName } from "../shared";
import Home from "../features/home/HomeScreen.svelte";
import People from "../features/people/PeopleScreen.svelte";
import Person from "../features/people/PersonScreen.svelte";

/** A screen receives the fields of its route as props. */
type Screen<N extends ScreenName> = Component<Omit<Extract<Route, { screen: N }>, "screen">>;

export const screens: { [N in ScreenName]?: Screen<N> } = {
  home: Home,
  people: People,
  person: Person,
};
