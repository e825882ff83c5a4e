// What the linter refuses here. Directions between folders are held by src/architecture.test.ts as well.
import js from "@eslint/js";
import svelte from "eslint-plugin-svelte";
import globals from "globals";
import ts from "typescript-eslint";
import svelteConfig from "./svelte.config.js";

export default ts.config(
  { ignores: ["dist/", "node_modules/", "planted/", "src/api/generated/"] },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  ...svelte.configs.prettier,
  { languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  {
    files: ["**/*.svelte", "**/*.svelte.ts"],
    languageOptions: {
      parserOptions: { extraFileExtensions: [".svelte"], parser: ts.parser, svelteConfig },
    },
  },
  {
    rules: {
      "no-undef": "off", // TypeScript says it better, and knows the types.
      "no-restricted-imports": [
        "error",
        { patterns: [{ group: ["@tauri-apps/*"], message: "Only src/host knows the window." }] },
      ],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/no-explicit-any": "error",
      "no-restricted-syntax": [
        "error",
        {
          selector: "CallExpression[optional=true] > AwaitExpression.arguments",
          message: "Where nobody is called, nothing is awaited either: await it first.",
        },
      ],
      eqeqeq: ["error", "always"],
      "svelte/no-at-html-tags": "error",
      "svelte/no-navigation-without-resolve": "off", // that rule is for SvelteKit's router
    },
  },
  { files: ["src/host/**"], rules: { "no-restricted-imports": "off" } },
);
