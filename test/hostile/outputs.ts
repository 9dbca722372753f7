// What a file that was made of a hostile contract may not be: no program, document or page with its text outside of quotes.

import { transformSync } from "esbuild";
import { mustBe } from "./case.js";

/** Fails if a file does not parse, or shows text of a contract where it is more than text. */
export function mustBeInert(path: string, text: string): void {
  const extension = path.slice(path.lastIndexOf("."));
  CHECKS[extension]?.(path, text);
}

const CHECKS: { readonly [extension: string]: (path: string, text: string) => void } = {
  ".ts": (_, text) => void transformSync(text, { loader: "ts", logLevel: "silent" }),
  ".js": (_, text) => void transformSync(text, { loader: "js", logLevel: "silent" }),
  ".json": (_, text) => void JSON.parse(text),
  ".py": (path, text) => mustBe(!/globalThis|\bos\b/.test(withoutStrings(text)), `${path} has it as a string`),
  ".md": (path, text) => mustBe(!MARKUP.test(withoutCode(text)), `${path} has it as text`),
};

/** A tag, a comment, or a link that runs something. */
const MARKUP = /<[a-z/!?]|\]\(\s*javascript:/i;
const PYTHON_STRINGS = /"""(?:[^\\]|\\[^])*?"""|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|#[^\n\r]*/g;
const FENCED = /^(`{3,}).*\n[^]*?^\1$/gm;
const ESCAPED_OR_CODE = /\\[^]|(`+)(?!`)[^]*?(?<!`)\1(?!`)/g;

function withoutStrings(python: string): string {
  return python.replaceAll(PYTHON_STRINGS, "");
}

function withoutCode(markdown: string): string {
  return markdown.replaceAll(FENCED, "").replaceAll(ESCAPED_OR_CODE, "");
}
