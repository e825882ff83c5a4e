// Arguments: how ("role" | "text" | "css"), what, name. Returns the first visible match or null.
// Roles and names follow the WAI-ARIA rules closely enough for our own screens.
const [how, what, name] = arguments;
const implied = {
  button: "button, summary, input[type=button], input[type=submit]",
  link: "a[href]",
  heading: "h1, h2, h3, h4, h5, h6",
  textbox: "input:not([type]), input[type=text], input[type=email], input[type=tel], input[type=url], textarea, [contenteditable=true]",
  searchbox: "input[type=search]",
  checkbox: "input[type=checkbox]",
  radio: "input[type=radio]",
  combobox: "select",
  option: "option",
  dialog: "dialog",
  navigation: "nav",
  main: "main",
  row: "tr",
  cell: "td",
  list: "ul, ol",
  listitem: "li",
  img: "img",
};
// Names inside sentences are wrapped in isolates, which nobody sees.
const clean = (text) => (text ?? "").replace(/[\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim();
const visible = (element) => {
  if (element.closest("[inert], [hidden]")) return false;
  const box = element.getBoundingClientRect();
  return (box.width > 0 && box.height > 0 && getComputedStyle(element).visibility !== "hidden") || element.tagName === "OPTION";
};
const called = (element) => {
  const by = element.getAttribute("aria-labelledby");
  if (by) return clean(by.split(/\s+/).map((id) => document.getElementById(id)?.textContent).join(" "));
  const label = element.getAttribute("aria-label");
  if (label) return clean(label);
  if (element.labels?.length) return clean([...element.labels].map((each) => each.textContent).join(" "));
  if (element.matches("input[type=button], input[type=submit]")) return clean(element.value);
  if (element.matches("input, textarea")) return clean(element.title || element.placeholder);
  return clean(element.innerText || element.textContent || element.title || element.alt);
};
const all = (selector) => [...document.querySelectorAll(selector)].filter(visible);
if (how === "css") return all(what)[0] ?? null;
if (how === "text") {
  const holding = all("body *").filter((element) => clean(element.innerText).includes(clean(what)));
  return holding.at(-1) ?? null;
}
const selector = [`[role=${what}]`, implied[what] && `:is(${implied[what]}):not([role])`].filter(Boolean).join(", ");
const having = all(selector);
return having.find((element) => called(element) === clean(name)) ?? having.find((element) => called(element).includes(clean(name))) ?? null;
