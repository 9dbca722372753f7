// The files of the graph, and places in them.

import { ExtractContext } from "tessera-contracts/contracts/config/extract";
import { sha256Hex } from "tessera-contracts/serde";
import type { ts } from "ts-morph";
import type { TsFile } from "../generated/extracted.js";

/** A place in a file, in bytes. */
export interface Place {
  readonly bstart: number;
  readonly bend: number;
}

/** A file before the compiler has read it. */
export interface SourceBytes {
  /** From the root, with slashes. */
  readonly path: string;
  readonly abs_path: string;
  readonly bytes: Uint8Array;
}

/** A file of the graph: what is known of it before it is read, and its tree. */
export interface Source extends SourceBytes {
  readonly context: ExtractContext;
  readonly row: TsFile;
  readonly tree: ts.SourceFile;
  /** Where a node begins and ends. The compiler counts UTF-16, the graph bytes of UTF-8. */
  place(node: ts.Node): Place;
}

/** A file that the compiler has read. */
export function sourceOf({ path, abs_path, bytes }: SourceBytes, tree: ts.SourceFile): Source {
  const file_sha256 = sha256Hex(bytes);
  const file_id = `file:${sha256Hex(new TextEncoder().encode(path)).slice(0, 16)}`;
  // The compiler passes over a byte order mark; its positions are those behind it.
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf && !tree.text.startsWith("\ufeff") ? 3 : 0;
  const at = byteOffsets(tree.text);
  return {
    path,
    abs_path,
    bytes,
    context: ExtractContext.create({ file_id, path, abs_path, file_sha256 }),
    row: { path, file_id, file_sha256, bytes: bytes.length },
    tree,
    place: (node) => ({ bstart: mark + at(node.getStart(tree)), bend: mark + at(node.getEnd()) }),
  };
}

/** How many bytes of UTF-8 stand before a position, which is counted in UTF-16. */
export function byteOffsets(text: string): (position: number) => number {
  // oxlint-disable-next-line no-control-regex -- these are all of ASCII
  if (/^[\0-\x7f]*$/.test(text)) return (position) => position;
  const before = new Uint32Array(text.length + 1);
  for (let i = 0, bytes = 0; i < text.length; i++) {
    before[i] = bytes;
    const unit = text.charCodeAt(i);
    // Each half of a pair takes two of its four bytes.
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3;
    before[i + 1] = bytes;
  }
  return (position) => before[position] ?? 0;
}
