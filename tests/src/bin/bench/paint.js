// Types `arguments[0]` letters at the end of the first paragraph of the sample's reminder and notes, for each, how long it took until the
// preview's frame had changed and until the next picture was drawn. The answer is polled: window.painted.
const strokes = arguments[0];
window.painted = null;
const editable = [...document.querySelectorAll("main .ProseMirror")].find((one) => one.textContent.includes("look forward"));
const frame = () => document.querySelector("iframe").contentDocument;

function changed() {
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      observer.disconnect();
      resolve(performance.now());
    });
    observer.observe(frame().body, { childList: true, subtree: true, characterData: true });
  });
}

function drawn() {
  return new Promise((resolve) =>
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => resolve(performance.now());
      channel.port2.postMessage(null);
    }),
  );
}

(async () => {
  editable.focus();
  const caret = getSelection();
  caret.selectAllChildren(editable);
  caret.collapseToEnd();
  const took = [];
  for (let stroke = 0; stroke < strokes; stroke++) {
    const begun = performance.now();
    const change = changed();
    document.execCommand("insertText", false, "abcdefgh "[stroke % 9]);
    const patched = (await change) - begun;
    took.push([patched, (await drawn()) - begun]);
    // A fast typist, so that strokes do not fall into step with the screen.
    await new Promise((resolve) => setTimeout(resolve, 40 + ((stroke * 7) % 23)));
  }
  window.painted = took;
})();
