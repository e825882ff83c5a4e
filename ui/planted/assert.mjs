// Proves that svelte-check still sees type errors (it has been seen to print nothing and succeed).
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const ui = fileURLToPath(new URL("..", import.meta.url));
const run = spawnSync(
  "node",
  ["node_modules/svelte-check/bin/svelte-check", "--tsconfig", "planted/tsconfig.json", "--output", "machine"],
  { cwd: ui, encoding: "utf8" },
);
const out = `${run.stdout}${run.stderr}`;
const errors = out.split("\n").filter((line) => line.includes(" ERROR ") && line.includes("Planted.svelte"));
if (run.status === 0 || errors.length < 2) {
  console.error("svelte-check did not report both planted type errors:\n" + out);
  process.exit(1);
}
console.log(`svelte-check reports the ${errors.length} planted type errors.`);
