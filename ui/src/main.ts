// Starts the studio's window.
import "@fontsource-variable/inter/index.css";
import "@fontsource-variable/newsreader/opsz.css";
import "@fontsource-variable/newsreader/opsz-italic.css";
import "./shared/tokens.css";
import "./shared/base.css";
import "./shared/print.css";
import { mount } from "svelte";
import App from "./app/App.svelte";
import { startWords } from "./i18n";

const target = document.getElementById("app");
if (!target) throw new Error("index.html has no #app");
// Words of another language are one small file: waiting for it spares a flash of English. Without it English does.
void startWords()
  .catch(() => undefined)
  .then(() => mount(App, { target }));
