// The host over the desktop window. The only file that imports @tauri-apps.
import { invoke } from "@tauri-apps/api/core";
import { listen as listenTo } from "@tauri-apps/api/event";
import { getCurrentWindow } from "@tauri-apps/api/window";
import type { Host, Progress } from "./types";

export const host: Host = {
  call: (command, request) => invoke("rpc", { command, request }),
  onProgress(listen) {
    const listening = listenTo<Progress>("progress", (event) => listen(event.payload));
    return () => void listening.then((stop) => stop());
  },
  pickFile: (options) => invoke("pick_file", options),
  pickFolder: (title) => invoke("pick_folder", { title }),
  pickSave: (options) => invoke("pick_save", options),
  reveal: (path) => invoke("reveal", { path }),
  print: () => invoke("print_page"),
  onClose(listen) {
    const listening = getCurrentWindow().onCloseRequested((event) => {
      event.preventDefault();
      listen();
    });
    return () => void listening.then((stop) => stop());
  },
  close: () => getCurrentWindow().destroy(),
  checkSpelling: (languages) => invoke("check_spelling", { languages }),
};
