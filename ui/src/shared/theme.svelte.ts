// Light, dark or as the system says. The choice is kept on this machine; data-theme on <html> carries it.
export type Theme = "system" | "light" | "dark";

const kept = localStorage.getItem("attune.theme");
let chosen = $state<Theme>(kept === "light" || kept === "dark" ? kept : "system");

const system = matchMedia("(prefers-color-scheme: dark)");
let systemDark = $state(system.matches);
system.addEventListener("change", (event) => (systemDark = event.matches));

export function theme(): Theme {
  return chosen;
}

export function isDark(): boolean {
  return chosen === "dark" || (chosen === "system" && systemDark);
}

export function setTheme(next: Theme): void {
  chosen = next;
  localStorage.setItem("attune.theme", next);
}
