// Escapes: `\n`, `\x41`, `\u00e9` and escaped punctuation mean one character on both sides; the rest is refused.

import { codePointOf } from "../../text/code-point.js";
import type { PatternText } from "./pattern-text.js";

/** Reads an escape and returns the code point it stands for; null after a problem. */
export function readEscape(text: PatternText): number | null {
  const start = text.at;
  text.skip(1);
  const hex = /^(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4}))/.exec(text.rest);
  if (hex !== null) {
    text.skip(hex[0].length);
    const point = Number.parseInt(hex[1] ?? hex[2] ?? "", 16);
    const surrogate = point >= 0xd800 && point < 0xe000;
    return surrogate ? text.report(start, "surrogates are not characters", "write the character itself") : point;
  }
  const char = text.next();
  if (char === "") return text.report(start, "the pattern ends with a backslash", "write \\\\");
  const control = CONTROLS[char];
  if (control !== undefined) return control;
  if (/^[^\w\s]$/u.test(char)) return codePointOf(char);
  const [message, hint] = reasonFor(char);
  return text.report(start, message, hint);
}

const CONTROLS: { readonly [char: string]: number } = { t: 9, n: 10, v: 11, f: 12, r: 13 };

const CLASSES: { readonly [char: string]: string } = {
  d: "[0-9]",
  D: "[^0-9]",
  w: "[A-Za-z0-9_]",
  W: "[^A-Za-z0-9_]",
  s: "[ \\t\\n\\r\\f\\v]",
  S: "[^ \\t\\n\\r\\f\\v]",
};

function reasonFor(char: string): [message: string, hint?: string] {
  const spelled = CLASSES[char];
  if (spelled !== undefined)
    return [`\`\\${char}\` takes all of Unicode in Python, ASCII in ECMAScript`, `write ${spelled}`];
  if (char === "b" || char === "B") return [`\`\\${char}\` knows other letters in Python than in ECMAScript`];
  if (char === "A") return ["`\\A` is not in ECMAScript", "write ^"];
  if (char === "Z" || char === "z")
    return [`\`\\${char}\` is not in ECMAScript`, "write $, or $(?!\\n) to refuse a final newline"];
  if (char === "0") return ["octal escapes differ between Python and ECMAScript", "write \\x00"];
  if (/\d/.test(char)) return ["references to groups differ between Python and ECMAScript"];
  if (char === "u" || char === "U" || char === "N" || char === "x") {
    return [
      `\`\\${char}\` is written with two (\\x41) or four (\\u0041) hexadecimal digits`,
      "write the character itself",
    ];
  }
  if (/[a-zA-Z]/.test(char)) return [`\`\\${char}\` means nothing in Python or in ECMAScript`];
  return [`\`\\${char}\` is not in ECMAScript`, `write ${JSON.stringify(char)} without the backslash`];
}
