// JSON values other than strings and text scalars.

import { formatFloat } from "../../scalars/float.js";
import { wrong } from "../bail.js";
import { byteCount } from "./buffer.js";
import { jsonChunk } from "./chunk.js";
import { JsonStringWriter } from "./json-strings.js";

const MINUS = 45;
const POINT = 46;
const ZERO = 48;
const QUOTE = 34;

const NULL = /* @__PURE__ */ jsonChunk("null");
const TRUE = /* @__PURE__ */ jsonChunk("true");
const FALSE = /* @__PURE__ */ jsonChunk("false");

/** The three digits of 0 to 999, as bytes of a little-endian number; in the fourth, how many are left without leading zeros. */
const DIGITS: Int32Array = /* @__PURE__ */ digitsTable();

function digitsTable(): Int32Array {
  const table = new Int32Array(1000);
  for (let i = 0; i < 1000; i++) {
    const hundreds = (i / 100) | 0;
    const tens = (i / 10) | 0;
    const ascii = hundreds | ((tens - 10 * hundreds) << 8) | ((i - 10 * tens) << 16) | 0x303030;
    table[i] = ascii | ((i < 10 ? 1 : i < 100 ? 2 : 3) << 24);
  }
  return table;
}

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
    if (!Number.isSafeInteger(value)) wrong(); // first: an object would be asked for its number
    if (value >= 0 && value < 1000) this.writeFirstDigits(value);
    else this.writeDigits(value);
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
    const length = byteCount(value);
    const size = 4 * Math.ceil(length / 3);
    if (this.position + size + 2 > this.limit) this.grow(size + 2);
    this.bytes[this.position] = QUOTE;
    writeBase64(value, length, this.view, this.position + 1);
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
    if (value < 1e9) return this.writeNineDigits(value);
    const high = Math.floor(value / 1e9);
    this.writeNineDigits(high);
    const low = value - high * 1e9;
    const millions = (low / 1e6) >>> 0;
    this.writeThreeDigits(millions);
    this.writeSixDigits(low - millions * 1e6);
  }

  /** Nine digits at most. */
  private writeNineDigits(value: number): void {
    if (value < 1000) return this.writeFirstDigits(value);
    const millions = (value / 1e6) >>> 0;
    const rest = value - millions * 1e6;
    if (millions !== 0) {
      this.writeFirstDigits(millions);
      return this.writeSixDigits(rest);
    }
    const thousands = (rest / 1000) >>> 0;
    this.writeFirstDigits(thousands);
    this.writeThreeDigits(rest - thousands * 1000);
  }

  private writeSixDigits(value: number): void {
    const thousands = (value / 1000) >>> 0;
    this.writeThreeDigits(thousands);
    this.writeThreeDigits(value - thousands * 1000);
  }

  private writeThreeDigits(value: number): void {
    this.view.setInt32(this.position, DIGITS[value] as number, true);
    this.position += 3;
  }

  /** Three digits at most, and no branch on how many, which the processor could not foresee. */
  private writeFirstDigits(value: number): void {
    const digits = DIGITS[value] as number;
    const count = digits >>> 24;
    this.view.setInt32(this.position, (digits & 0xff_ffff) >>> (24 - 8 * count), true);
    this.position += count;
  }
}

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const PADDING = 61;

/** The two characters of twelve bits, as the two bytes of a little-endian number. Made when they are needed, which takes half a millisecond. */
let pairs: Uint16Array | undefined;

function pairOf(_: unknown, bits: number): number {
  return ALPHABET.charCodeAt(bits >> 6) | (ALPHABET.charCodeAt(bits & 63) << 8);
}

/** Writes standard base64 with padding: four characters for every three bytes begun. */
function writeBase64(source: Uint8Array, length: number, target: DataView, at: number): void {
  const table = (pairs ??= Uint16Array.from({ length: 4096 }, pairOf));
  const rest = length % 3;
  const whole = length - rest;
  let p = at;
  for (let i = 0; i < whole; i += 3, p += 4) {
    const bits = ((source[i] as number) << 16) | ((source[i + 1] as number) << 8) | (source[i + 2] as number);
    target.setUint32(p, (table[bits >> 12] as number) | ((table[bits & 0xfff] as number) << 16), true);
  }
  if (rest === 0) return;
  const bits = ((source[whole] as number) << 16) | (rest === 1 ? 0 : (source[whole + 1] as number) << 8);
  target.setUint16(p, table[bits >> 12] as number, true);
  target.setUint16(p + 2, table[bits & 0xfff] as number, true);
  target.setUint8(p + 3, PADDING);
  if (rest === 1) target.setUint8(p + 2, PADDING);
}
