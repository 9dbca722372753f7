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
  json: { kind: "member", key: "$comment" },
  openapi: { kind: "member", key: "x-generated" }, // of keys it does not know, OpenAPI allows `x-*` only
};

/** The header in the first line, or as the first member of an object, however that is laid out. */
const HEADER = /^(?:[^\w\n]*|\s*\{\s*"[$\w-]+"\s*:\s*")@generated from .*\. Do not edit\. \[([0-9a-f]{16})\]/;

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

/** What `withHeader` was given, if nobody has edited it since. */
function bodyOf(text: string): string {
  if (!text.startsWith(OPENING)) return text.slice(text.indexOf("\n") + "\n\n".length);
  return OPENING + text.slice(text.indexOf("\n", OPENING.length) + 1);
}

function hash(body: string): string {
  return createHash("sha256").update(body).digest("hex").slice(0, 16);
}
