// The first line of every output: where it comes from, and a hash of the rest, by which a hand edit is noticed.

import { createHash } from "node:crypto";
import type { Language } from "../emit/emitter.js";

/** What a file in the output directory is: as generated, generated and then edited by hand, or nothing of ours. */
export type Provenance = "generated" | "edited" | "foreign";

/** How a line of comment starts and ends in each language. */
const COMMENTS: { readonly [L in Language]: readonly [string, string] } = {
  typescript: ["// ", ""],
  javascript: ["// ", ""],
  python: ["# ", ""],
};

const HEADER = /^\W*@generated from .*\. Do not edit\. \[([0-9a-f]{16})\]/;

/** `body` under the header line of its language. */
export function withHeader(body: string, origin: string, language: Language): string {
  const [open, close] = COMMENTS[language];
  return `${open}@generated from ${origin}. Do not edit. [${hash(body)}]${close}\n\n${body}`;
}

/** Reads the header of an existing file. */
export function provenanceOf(text: string): Provenance {
  const end = text.indexOf("\n");
  const found = HEADER.exec(end === -1 ? text : text.slice(0, end));
  if (found === null) return "foreign";
  return found[1] === hash(text.slice(end + 2)) ? "generated" : "edited";
}

function hash(body: string): string {
  return createHash("sha256").update(body).digest("hex").slice(0, 16);
}
