// Texts, bytes and lists that are too short or too long, by their offsets.

import type { BytesInfo, ListInfo, StrInfo } from "tessera-contracts/serde";
import type { BytesColumn } from "../../column/bytes.js";
import type { Column } from "../../column/index.js";
import type { ListColumn } from "../../column/nested.js";
import type { Offsets } from "../../column/offsets.js";
import { NONE, type Suspects } from "./suspects.js";

interface Limits {
  readonly min_length?: number;
  readonly max_length?: number;
}

/** Lists with too few or too many items. */
export function suspectLengths(info: ListInfo, column: ListColumn<Column>): readonly number[] {
  return isFree(info) ? NONE : outside(column, endsOf(column.offsets), info);
}

/** Bytes; lengths count bytes. */
export function suspectBytes(info: BytesInfo, column: Column): Suspects {
  if (column.layout === "bytes") return isFree(info) ? NONE : outside(column, endsOf(column.offsets), info);
  return column.layout === "fixed_bytes" && isFree(info) ? NONE : null;
}

/** Texts; lengths count code points. Null where the bytes are no UTF-8, which whoever reads them says. */
export function suspectTexts(info: StrInfo, column: BytesColumn): Suspects {
  const ends = endsOf(column.offsets);
  if (info.pattern !== undefined) return null;
  const encoding = encodingOf(column.data, ends);
  if (encoding === null) return null;
  if (isFree(info)) return NONE;
  return encoding === "ascii" ? outside(column, ends, info) : outsidePoints(column, ends, info);
}

function isFree({ min_length = 0, max_length }: Limits): boolean {
  return min_length === 0 && max_length === undefined;
}

/** Offsets as one kind of array, so that loops over them stay fast. */
function endsOf({ numbers }: Offsets): Int32Array | Float64Array {
  return numbers instanceof Int32Array ? numbers : Float64Array.from(numbers, Number);
}

function outside(
  column: Pick<Column, "isNull">,
  ends: Int32Array | Float64Array,
  { min_length = 0, max_length = Infinity }: Limits,
): number[] {
  const rows: number[] = [];
  let from = ends[0] ?? 0;
  for (let i = 0; i + 1 < ends.length; i++) {
    const to = ends[i + 1] ?? 0;
    const length = to - from;
    if ((length < min_length || length > max_length) && !column.isNull(i)) rows.push(i);
    from = to;
  }
  return rows;
}

/** A code point has from one byte to four: only lengths between are counted. */
function outsidePoints(
  column: BytesColumn,
  ends: Int32Array | Float64Array,
  { min_length = 0, max_length = Infinity }: Limits,
): number[] {
  const { data } = column;
  const rows: number[] = [];
  let from = ends[0] ?? 0;
  for (let i = 0; i + 1 < ends.length; i++) {
    const to = ends[i + 1] ?? 0;
    if (to - from < 4 * min_length || to - from > max_length) {
      const points = pointsIn(data, from, to);
      if ((points < min_length || points > max_length) && !column.isNull(i)) rows.push(i);
    }
    from = to;
  }
  return rows;
}

function pointsIn(data: Uint8Array, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (!isInside(data[at] ?? 0)) count++;
  return count;
}

/** True for the bytes of a code point behind its first. */
function isInside(byte: number): boolean {
  return (byte & 0xc0) === 0x80;
}

/** What the bytes of all texts together are; null if one of them may be no UTF-8. */
function encodingOf(data: Uint8Array, ends: Int32Array | Float64Array): "ascii" | "utf-8" | null {
  const all = data.subarray(ends[0] ?? 0, ends[ends.length - 1] ?? 0);
  if (isAscii(all)) return "ascii";
  for (let i = 0; i + 1 < ends.length; i++) {
    const from = ends[i] ?? 0;
    if (from < (ends[i + 1] ?? 0) && isInside(data[from] ?? 0)) return null;
  }
  try {
    DECODER.decode(all);
    return "utf-8";
  } catch (error) {
    if (error instanceof TypeError) return null;
    throw error;
  }
}

const DECODER = /* @__PURE__ */ new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function isAscii(bytes: Uint8Array): boolean {
  if (bytes.length < 8) return isPlain(bytes);
  const lead = (4 - (bytes.byteOffset & 3)) & 3;
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + lead, (bytes.length - lead) >>> 2);
  return isPlain(bytes.subarray(0, lead)) && arePlain(words) && isPlain(bytes.subarray(lead + 4 * words.length));
}

function isPlain(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte < 0x80);
}

/** Four bytes at once, and the answer after some of them: text that has other characters mostly has one soon. */
function arePlain(words: Int32Array): boolean {
  for (let from = 0; from < words.length; from += 4_096) {
    const to = Math.min(from + 4_096, words.length);
    let seen = 0;
    for (let i = from; i < to; i++) seen |= words[i] ?? 0;
    if ((seen & 0x8080_8080) !== 0) return false;
  }
  return true;
}
