// Following a newer page: the same words in the end, and whatever did not change is still the very node it was.
import { expect, test } from "vitest";
import { followPage, followWords } from "./page-patch";

const bodyOf = (html: string) => new DOMParser().parseFromString(`<body>${html}</body>`, "text/html").body;

const pages = [
  "",
  "<p>Hello</p>",
  "<p>Hello</p><p>Bye</p>",
  "<h1>New</h1><p>Hello</p><p>Bye</p>",
  "<p>Hello <b>Ann</b>, see you</p><p>Bye</p>",
  '<p style="color:red" dir="rtl">Hello <i>Ann</i></p>text<!-- [if mso] --><p>Bye</p>',
  "<table><tbody><tr><td>Hello</td></tr><tr><td><img alt='A'></td></tr></tbody></table>",
  "<table><tbody><tr><td><img alt='B'></td></tr></tbody></table><p>Hello</p>",
];

test("any page becomes any other", () => {
  for (const from of pages)
    for (const to of pages) {
      const shown = bodyOf(from);
      followPage(shown, bodyOf(to));
      expect(shown.innerHTML, `from ${from}`).toBe(bodyOf(to).innerHTML);
    }
});

test("a letter typed touches one text, and neither the picture above it nor the words below", () => {
  const shown = bodyOf("<img alt='Logo'><div><p>See you</p></div><p>Bye</p>");
  const [logo, div, bye] = [...shown.childNodes];
  const text = shown.querySelector("div p")?.firstChild;
  followPage(shown, bodyOf("<img alt='Logo'><div><p>See you!</p></div><p>Bye</p>"));
  expect([...shown.childNodes]).toEqual([logo, div, bye]);
  expect(shown.querySelector("div p")?.firstChild).toBe(text);
  expect(text?.nodeValue).toBe("See you!");
});

test("a paragraph put between two leaves both where they are", () => {
  const shown = bodyOf("<p>One</p><p>Three</p>");
  const [one, three] = [...shown.childNodes];
  followPage(shown, bodyOf("<p>One</p><p>Two</p><p>Three</p>"));
  expect(shown.childNodes[0]).toBe(one);
  expect(shown.childNodes[2]).toBe(three);
});

test("a picture that was put in stays while its name does", () => {
  const page = (file: string, words: string) => `<p>${words}</p><img data-picture="${file}" alt="A">`;
  const shown = bodyOf(page("a", "Hello"));
  shown.querySelector("img")?.setAttribute("src", "data:image/png;base64,AA==");
  followPage(shown, bodyOf(page("a", "Hello you")));
  expect(shown.querySelector("img")?.getAttribute("src")).toBe("data:image/png;base64,AA==");
  followPage(shown, bodyOf(page("b", "Hello you")));
  expect(shown.querySelector("img")?.hasAttribute("src")).toBe(false);
});

const written = (body: string, title = "Hello") =>
  `<!doctype html><html><head><title>${title}</title></head><body class="a">${body}</body></html>`;

test("words that changed between two tags are changed where they stand", () => {
  const pairs: [string, string][] = [
    ["<p>See you</p><p>Bye</p>", "<p>See you!</p><p>Bye</p>"],
    ["<p>A &amp; B</p>", "<p>A &amp; C &lt; D</p>"],
    ["<p>Hello <b>Ann</b>, see you</p>", "<p>Hello <b>Anna</b>, see you</p>"],
    ["<p>aaa</p>", "<p>aaaa</p>"],
    ["<p>one</p><p>two</p>", "<p>one</p><p>t</p>"],
  ];
  for (const [from, to] of [...pairs, ...pairs.map(([one, other]) => [other, one] as const)]) {
    const shown = new DOMParser().parseFromString(written(from), "text/html");
    expect(followWords(shown, written(from), written(to)), from).toBe(true);
    expect(shown.body.innerHTML).toBe(to);
  }
});

test("whatever else differs is left to the page as a whole", () => {
  const pairs: [string, string][] = [
    [written("<p>Hello</p>"), written("<p>Hello</p>")],
    [written("<p>Hello</p>", "Hello"), written("<p>Hello</p>", "Hello you")],
    [written("<p>Hello</p>"), written("<p>Hello</p><p>Hello</p>")],
    [written("<p></p>"), written("<p>H</p>")],
    [written("<p>Hi</p><p>Hi</p>"), written("<p>Hi</p><p>Him</p>")],
    [written('<p title="a > b">c</p><i>b"</i>'), written('<p title="a > bb">c</p><i>b"</i>')],
    [written('<p style="color:red">Hi</p>'), written('<p style="color:blue">Hi</p>')],
    [written("<!-- <b>Hi</b> --><i>Hi</i>"), written("<!-- <b>Him</b> --><i>Hi</i>")],
  ];
  for (const [from, to] of pairs) {
    const shown = new DOMParser().parseFromString(from, "text/html");
    const before = shown.documentElement.outerHTML;
    expect(followWords(shown, from, to), to).toBe(false);
    expect(shown.documentElement.outerHTML).toBe(before);
  }
});
