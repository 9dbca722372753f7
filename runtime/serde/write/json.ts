// JSON values other than strings and text scalars.

import { wrong } from "../bail.js";
import { formatFloat } from "../scalars/float.js";
import { writeBase64 } from "./base64.js";
import { jsonChunk } from "./chunk.js";
import { JsonStringWriter } from "./json-strings.js";

const MINUS = 45;
const POINT = 46;
const ZERO = 48;
const QUOTE = 34;

const NULL = /* @__PURE__ */ jsonChunk("null");
const TRUE = /* @__PURE__ */ jsonChunk("true");
const FALSE = /* @__PURE__ */ jsonChunk("false");

/** The two digits of 0 to 99, as the two bytes of a little-endian number. */
const PAIRS: Uint16Array = /* @__PURE__ */ Uint16Array.from(
  { length: 100 },
  (_, i) => (ZERO + Math.floor(i / 10)) | ((ZERO + (i % 10)) << 8),
);

/** The width of an integer held as a bigint. */
export type BigIntWidth = "int64" | "uint64" | "any";

/** True if the bigint is within its width. */
export function fitsWidth(value: bigint, width: BigIntWidth): boolean {
  if (width === "any") return true;
  return value === (width === "int64" ? BigInt.asIntN(64, value) : BigInt.asUintN(64, value));
}

/** Writes numbers, booleans, null and bytes as JSON. */
export class JsonWriter extends JsonStringWriter {
  writeNull(): void {
    this.write(NULL);
  }

  writeBool(value: boolean): void {
    if (typeof value !== "boolean") wrong();
    this.write(value ? TRUE : FALSE);
  }

  writeInt(value: number): void {
    if (this.position + 20 > this.limit) this.grow(20);
    if (value >= 0 && value < 10 && Number.isInteger(value)) {
      this.bytes[this.position] = ZERO + value;
      this.position++;
    } else if (Number.isSafeInteger(value)) this.writeDigits(value);
    else wrong();
  }

  writeBigInt(value: bigint, width: BigIntWidth): void {
    if (typeof value !== "bigint" || !fitsWidth(value, width)) wrong();
    const text = String(value);
    if (this.position + text.length > this.limit) this.grow(text.length);
    this.writeAscii(text);
  }

  /** Shortest digits, always with a point or an exponent; NaN and infinities have no JSON and become null. */
  writeFloat(value: number): void {
    if (typeof value !== "number") wrong();
    if (this.position + 40 > this.limit) this.grow(40);
    if (!Number.isSafeInteger(value) || Object.is(value, -0)) return this.writeFraction(value);
    this.writeDigits(value);
    this.bytes[this.position] = POINT;
    this.bytes[this.position + 1] = ZERO;
    this.position += 2;
  }

  writeBytes(value: Uint8Array): void {
    if (!(value instanceof Uint8Array)) wrong();
    const size = 4 * Math.ceil(value.length / 3);
    if (this.position + size + 2 > this.limit) this.grow(size + 2);
    this.bytes[this.position] = QUOTE;
    writeBase64(value, this.view, this.position + 1);
    this.bytes[this.position + size + 1] = QUOTE;
    this.position += size + 2;
  }

  private writeFraction(value: number): void {
    if (value - value !== 0) this.writeNull();
    else this.writeAscii(formatFloat(value));
  }

  /** A safe integer, for which there is room. */
  private writeDigits(value: number): void {
    if (value < 0) {
      this.bytes[this.position++] = MINUS;
      value = -value;
    }
    if (value <= 0xffff_ffff) return this.writeUint32(value);
    const high = Math.floor(value / 1e8);
    this.writeDigits(high);
    this.writeEightDigits(value - high * 1e8);
  }

  private writeUint32(value: number): void {
    let p = this.position + digitsOf(value);
    this.position = p;
    let rest = value >>> 0;
    while (rest >= 100) {
      const next = (rest / 100) >>> 0;
      p -= 2;
      this.view.setUint16(p, PAIRS[rest - next * 100] as number, true);
      rest = next;
    }
    if (rest >= 10) this.view.setUint16(p - 2, PAIRS[rest] as number, true);
    else this.bytes[p - 1] = ZERO + rest;
  }

  private writeEightDigits(value: number): void {
    let rest = value >>> 0;
    for (let p = this.position + 6; p >= this.position; p -= 2) {
      const next = (rest / 100) >>> 0;
      this.view.setUint16(p, PAIRS[rest - next * 100] as number, true);
      rest = next;
    }
    this.position += 8;
  }
}

function digitsOf(value: number): number {
  if (value < 1e5) return value < 100 ? (value < 10 ? 1 : 2) : value < 1000 ? 3 : value < 1e4 ? 4 : 5;
  return value < 1e7 ? (value < 1e6 ? 6 : 7) : value < 1e8 ? 8 : value < 1e9 ? 9 : 10;
}
