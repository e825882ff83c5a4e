// Every word a source may use, what people need here first. Those nobody needs are understood, but not offered.

/** Filters, in the order they are offered in. */
export const filters = [
  ..."date time datetime relative number currency percent plural list upper lower title capitalize default".split(" "),
  ..."trim truncate replace join first last nth length sort unique reverse split round abs wordcount".split(" "),
  ..."newlines_to_br isolate".split(" "),
];
export const functions = ["greeting", "closing", "range"];
export const tests = "defined undefined containing starting_with ending_with odd even divisible_by".split(" ");
export const tags = "if elif else endif for endfor set filter endfilter".split(" ");
export const operators = ["and", "or", "not", "in", "is"];

/** Understood where they are typed: they do nothing here, do harm, or are for programs rather than for messages. */
export const rare = {
  filters: (
    "escape escape_html escape_xml float get group_by indent int keys pairs pluralize safe str trim_end trim_start " +
    "values"
  ).split(" "),
  functions: ["super", "throw"],
  // A message that shows braces is held back.
  tags: ["raw", "endraw"],
  tests: "array bool float integer iterable map none number string".split(" "),
};
