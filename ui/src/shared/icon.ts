// What an icon is to the shared pieces: any component that takes a size.
import type { Component } from "svelte";

export type Icon = Component<{ size?: number | string; "aria-hidden"?: "true" }>;
