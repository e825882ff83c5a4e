// Types `arguments[0]` letters at the end of the sample's first paragraph and notes for each, in milliseconds since the key:
// when `arguments[1]` was asked, when its answer was there, when the page showed it, and when the next picture was drawn.
// The answer is polled: window.painted.
const [strokes, command] = arguments;
window.painted = null;
const editable = [...document.querySelectorAll("main .ProseMirror")].find((one) => one.textContent.includes("look forward"));
let asked = {};
window.unwatched ??= window.fetch;
window.fetch = (address, request) => {
  if (!String(request?.body).includes(`"command":"${command}"`)) return window.unwatched(address, request);
  const call = (asked = { sent: performance.now() });
  return window.unwatched(address, request).then((response) => {
    const read = response.json.bind(response);
    response.json = () => read().finally(() => (call.answered = performance.now()));
    return response;
  });
};

/** All frames are changed in one go, so the first change seen is the last one made. */
function changed() {
  return new Promise((resolve) => {
    const watching = new Set();
    const observer = new MutationObserver((changes) => {
      for (const { target } of changes) watching.add(target.ownerDocument);
      observer.disconnect();
      resolve({ at: performance.now(), frames: watching.size });
    });
    const seen = { childList: true, subtree: true, characterData: true, attributes: true };
    for (const frame of document.querySelectorAll("main iframe")) observer.observe(frame.contentDocument.body, seen);
  });
}

/** What is asked for in a frame is done once the frame is drawn. No message channel: in WebKit it goes by another process. */
function drawn() {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))));
}

(async () => {
  editable.focus();
  const caret = getSelection();
  caret.selectAllChildren(editable);
  caret.collapseToEnd();
  const took = [];
  for (let stroke = 0; stroke < strokes; stroke++) {
    const change = changed();
    const begun = performance.now();
    document.execCommand("insertText", false, "abcdefgh "[stroke % 9]);
    const { at, frames } = await change;
    const painted = await drawn();
    took.push({ times: [asked.sent, asked.answered, at, painted].map((time) => time - begun), frames });
    // A fast typist, so that strokes do not fall into step with the screen.
    await new Promise((resolve) => setTimeout(resolve, 40 + ((stroke * 7) % 23)));
  }
  window.painted = took;
})();
