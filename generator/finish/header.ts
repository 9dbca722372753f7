// A line of every output, on top of it: where it comes from, and a hash of the rest, by which a hand edit is noticed.

import { createHash } from "node:crypto";
import type { Language } from "../emit/emitter.js";

/** What a file in the output directory is: as generated, generated and then edited by hand, or nothing of ours. */
export type Provenance = "generated" | "edited" | "foreign";

/** Where the header of a language stands: in a comment above the text, or as the first member of a JSON object. */
type Place =
  | { readonly kind: "comment"; readonly open: string; readonly close: string }
  | { readonly kind: "member"; readonly key: string };

const PLACES: { readonly [L in Language]: Place } = {
  typescript: { kind: "comment", open: "// ", close: "" },
  javascript: { kind: "comment", open: "// ", close: "" },
  python: { kind: "comment", open: "# ", close: "" },
  markdown: { kind: "comment", open: "<!-- ", close: " -->" },
  html: { kind: "comment", open: "<!-- ", close: " -->" }, // browsers take a comment before the document type
  svg: { kind: "comment", open: "<!-- ", close: " -->" },
  css: { kind: "comment", open: "/* ", close: " */" },
  json: { kind: "member", key: "$comment" },
  openapi: { kind: "member", key: "x-generated" }, // of keys it does not know, OpenAPI allows `x-*` only
};

/** The header in the first line, or as the first member of an object, however that is laid out; a conflict may begin above the line. */
const HEADER =
  /^(?:(?:<<<<<<< .*\n)?[^\w\n]*|\s*\{\s*(?:<<<<<<< .*\n\s*)?"[$\w-]+"\s*:\s*")@generated from .*\. Do not edit\. \[([0-9a-f]{16})\]/;

/** The first line of an object that is spread out. */
const OPENING = "{\n";

/** `body` with the header of its language; JSON must be an object, spread out over lines. */
export function withHeader(body: string, origin: string, language: Language): string {
  const place = PLACES[language];
  const header = `@generated from ${origin}. Do not edit. [${hash(body)}]`;
  if (place.kind === "comment") return `${place.open}${header}${place.close}\n\n${body}`;
  if (!body.startsWith(OPENING)) throw new Error(`no place for a header in ${JSON.stringify(body.slice(0, 20))}`);
  return `${OPENING}  "${place.key}": ${JSON.stringify(header)},\n${body.slice(OPENING.length)}`;
}

/** Reads the header of an existing file. */
export function provenanceOf(text: string): Provenance {
  const found = HEADER.exec(text);
  if (found === null) return "foreign";
  return found[1] === hash(bodyOf(text)) ? "generated" : "edited";
}

/**
 * True if `found` is the beginning of the output `planned`, or of an earlier version's first line, or nothing at all: an output that something has cut or
 * emptied. Nothing of anybody else's is in it.
 */
export function isCutFrom(found: string, planned: string): boolean {
  const rest = found.replace(LOST_END, "");
  return planned.startsWith(rest) || (PART_OF_HASH.test(rest) && planned.startsWith(rest.replace(PART_OF_HASH, "")));
}

/** What a cut can leave at the end: half a line end, half a character, and the zeros that a file system puts where nothing was written. */
const LOST_END = /[\r\0\ufffd]+$/;

/** A hash that is cut, or that nothing follows but the end of its line. */
const PART_OF_HASH = /(?<=Do not edit\. \[)[0-9a-f]{1,16}(?:\](?: -->|",?)?\s*)?$/;

/** What `withHeader` was given, if nobody has edited it since. */
function bodyOf(text: string): string {
  if (!text.startsWith(OPENING)) return text.slice(text.indexOf("\n") + "\n\n".length);
  return OPENING + text.slice(text.indexOf("\n", OPENING.length) + 1);
}

function hash(body: string): string {
  return createHash("sha256").update(body).digest("hex").slice(0, 16);
}
