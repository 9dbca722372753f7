// What each byte of a message is: for examples in colour, and for looking into data. Nothing here knows contracts, Node or a page.

import { readJson } from "./read-json.js";
import { readMsgpack } from "./read-msgpack.js";
import { type Span, spansOf } from "./spans.js";
import type { ByteFormat, Structure } from "./structure.js";

export { childrenOf, indexOf } from "./children.js";
export { pathOf, type PathStep, pathText, stepTo, textOf } from "./path.js";
export { headName, headOf } from "./heads.js";
export { nodeBefore, type Span, type SpanPart, spansOf } from "./spans.js";
export type { ByteFormat, Fault, NodeKind, Structure } from "./structure.js";

/** A message whose bytes are told apart. */
export interface Annotated {
  readonly structure: Structure;
  /** In order; each byte is in exactly one. */
  readonly spans: readonly Span[];
}

/** Where the values of a message stand, at most `most`; never throws: what is malformed or cut off is its `fault`. */
export function readStructure(bytes: Uint8Array, format: ByteFormat, most: number = MOST_VALUES): Structure {
  return format === "json" ? readJson(bytes, most) : readMsgpack(bytes, most);
}

/** What each byte of a message is. Meant for messages small enough to be shown whole; of others, ask `spansOf` for a part. */
export function annotate(bytes: Uint8Array, format: ByteFormat): Annotated {
  const structure = readStructure(bytes, format);
  return { structure, spans: spansOf(structure, 0, bytes.length) };
}

const MOST_VALUES = 4_000_000;
