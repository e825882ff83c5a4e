// What happy-dom lacks and the screens rely on.
import { afterEach } from "vitest";
import { cleanup } from "@testing-library/svelte";

afterEach(() => cleanup());

if (!("matchMedia" in window)) {
  Object.assign(window, { matchMedia: () => ({ matches: false, addEventListener() {}, removeEventListener() {} }) });
}

// It knows of no checked option, by which Svelte reads what a select holds.
const query = HTMLSelectElement.prototype.querySelector;
HTMLSelectElement.prototype.querySelector = function (this: HTMLSelectElement, selector: string) {
  return selector === ":checked" ? this.options[this.selectedIndex] : query.call(this, selector);
} as typeof query;
