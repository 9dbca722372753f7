/**
 * A regular expression that `test`s as Python's `re.search` does: `.` is anything but `\n`, `$` also stands before a final
 * newline, and a character is a code point. Only for the subset of patterns that contracts may use.
 */
export function pattern(source: string): RegExp {
  let translated = "";
  let inClass = false;
  for (const [part] of source.matchAll(PART)) {
    if (part === "[") inClass = true;
    else if (part === "]") inClass = false;
    translated += inClass ? unescaped(part) : (OUTSIDE_CLASS[part] ?? unescaped(part));
  }
  return new RegExp(translated, "u");
}

/** The pattern as ECMAScript writes it, for other validators: `$` and `.` stay as they are, and mean what they mean there. */
export function ecmaPattern(source: string): string {
  return Array.from(source.matchAll(PART), ([part]) => unescaped(part)).join("");
}

const PART = /\\[^]|[^]/gu;
const OUTSIDE_CLASS: { readonly [part: string]: string } = { ".": "[^\\n]", $: "(?=\\n?$)" };
const NEEDLESS_ESCAPE = /^\\[^A-Za-z0-9^$\\.*+?()[\]{}|/]$/u;

/** Python lets any punctuation be escaped, the `u` flag only what has a meaning. */
function unescaped(part: string): string {
  if (part === "\\-") return "\\x2d";
  return NEEDLESS_ESCAPE.test(part) ? part.slice(1) : part;
}
