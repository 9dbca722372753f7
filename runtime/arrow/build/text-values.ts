// Text and bytes of any length, one after the other.

import { EncodeError } from "tessera-contracts/serde";
import { hasLoneSurrogate } from "tessera-contracts/serde/codegen";
import { Offsets } from "../column/offsets.js";
import type { DataType } from "../type/data-type.js";
import { isText } from "../type/types.js";
import { typeText } from "../type/type-text.js";

const ENCODER = new TextEncoder();
const LONE_SURROGATE = /\p{Surrogate}/u;
const LARGEST = 2 ** 31 - 1;

/** Values behind each other, and where each ends. */
interface TextData {
  readonly data: Uint8Array;
  readonly ends: number[];
}

/** The values behind each other, and where each ends. @throws {EncodeError} */
export function bytesFrom(type: DataType, values: readonly unknown[], path: string): TextData {
  const isUtf8 = isText(type);
  const atOnce = isUtf8 ? textsAtOnce(values) : null;
  if (atOnce !== null) return atOnce;
  const parts = values.map((value, i) => {
    if (value === null) return NOTHING;
    if (isUtf8 && typeof value === "string" && !LONE_SURROGATE.test(value)) return ENCODER.encode(value);
    if (!isUtf8 && value instanceof Uint8Array) return value;
    const what = typeof value === "string" ? "a text with half of a surrogate pair" : typeof value;
    throw new EncodeError(
      `Expected a value of the Arrow type ${typeText(type)}, got ${isUtf8 ? what : typeof value}`,
      `${path}[${i}]`,
    );
  });
  let end = 0;
  const ends = parts.map((part) => (end += part.length));
  const data = new Uint8Array(end);
  parts.forEach((part, i) => data.set(part, (ends[i] ?? 0) - part.length));
  return { data, ends };
}

const NOTHING = new Uint8Array(0);

/** Units of UTF-16 that are put together. */
const MOST_UNITS = 2 ** 24;

/** Texts that are written in one go, which takes a third of the time; null if one is odd, or they are too many for that. */
function textsAtOnce(values: readonly unknown[]): TextData | null {
  const texts: string[] = [];
  let units = 0;
  for (const value of values) {
    const text = value === null ? "" : value;
    if (typeof text !== "string" || hasLoneSurrogate(text)) return null;
    units += text.length;
    if (units > MOST_UNITS) return null;
    texts.push(text);
  }
  const data = ENCODER.encode(texts.join(""));
  let end = 0;
  const ends = texts.map((text) => (end += data.length === units ? text.length : utf8Length(text)));
  return { data, ends };
}

/** Bytes of a well-formed text in UTF-8. */
export function utf8Length(text: string): number {
  let size = text.length;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    // Each half of a surrogate pair stands for two bytes.
    if (unit >= 0x80) size += unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 1 : 2;
  }
  return size;
}

/** Offsets that begin at 0. @throws {EncodeError} if they do not fit into 32 bits */
export function offsetsFrom(ends: readonly number[], isLarge: boolean): Offsets {
  if (isLarge) return new Offsets(BigInt64Array.from([0, ...ends], BigInt));
  if ((ends.at(-1) ?? 0) > LARGEST) {
    throw new EncodeError("more than 2 GiB in one column: write several batches, or use a large_ type", "$");
  }
  return new Offsets(Int32Array.from([0, ...ends]));
}

/** Views of values that lie behind each other in one buffer; short values stand in the view. @throws {EncodeError} */
export function viewsFrom(
  type: DataType,
  values: readonly unknown[],
  path: string,
): { readonly views: Uint8Array; readonly data: Uint8Array } {
  const { data, ends } = bytesFrom(type, values, path);
  const views = new Uint8Array(16 * values.length);
  const view = new DataView(views.buffer);
  ends.forEach((end, i) => {
    const from = ends[i - 1] ?? 0;
    const length = end - from;
    view.setInt32(16 * i, length, true);
    views.set(data.subarray(from, from + (length <= 12 ? length : 4)), 16 * i + 4);
    if (length > 12) view.setInt32(16 * i + 12, from, true);
  });
  return { views, data };
}
