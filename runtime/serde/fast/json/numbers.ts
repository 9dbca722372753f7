// Numbers of the JSON reader. Up to fifteen digits are exact in a double; an integer of sixteen is checked against 2^53 - 1.

import { JsonText } from "./text.js";

// Bytes by name; local, because V8 folds a constant of the module but loads an imported one.
const MINUS = 45;
const NINE = 57;
const PLUS = 43;
const POINT = 46;
const SMALL_E = 101;
const ZERO = 48;

const POWERS = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15] as const;
const NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?$/;
const MOST_EXACT_DIGITS = 15;
/** The limit of CPython and of the exact decoder. */
const MOST_DIGITS = 4300;

/** Reads numbers. */
export class JsonNumbers extends JsonText {
  /** An integer token within 2^53 - 1. `-0` is 0. */
  readInt(): number {
    let p = this.position;
    let c = this.bytes[p] as number;
    const negative = c === MINUS;
    if (negative) c = this.bytes[++p] as number;
    const start = p;
    let value = 0;
    while (c >= ZERO && c <= NINE) {
      value = value * 10 + (c - ZERO);
      c = this.bytes[++p] as number;
    }
    const digits = p - start;
    if (digits === 0 || value > Number.MAX_SAFE_INTEGER || c === POINT || (c | 32) === SMALL_E) this.bail();
    if (this.bytes[start] === ZERO && digits > 1) this.bail();
    this.position = p;
    return negative ? 0 - value : value;
  }

  readInt64(): bigint {
    const value = this.readBigInt();
    return value === BigInt.asIntN(64, value) ? value : this.bail();
  }

  readUint64(): bigint {
    const value = this.readBigInt();
    return value === BigInt.asUintN(64, value) ? value : this.bail();
  }

  readBigInt(): bigint {
    const start = this.position;
    const first = this.bytes[start] === MINUS ? start + 1 : start;
    let p = first;
    let c = this.bytes[p] as number;
    while (c >= ZERO && c <= NINE) c = this.bytes[++p] as number;
    const digits = p - first;
    if (digits === 0 || digits > MOST_DIGITS || c === POINT || (c | 32) === SMALL_E) this.bail();
    if (this.bytes[first] === ZERO && digits > 1) this.bail();
    this.position = p;
    return BigInt(this.cut(start, p));
  }

  /** Any number token; an integer counts as a float, and its `-0` is 0. */
  readFloat(): number {
    let p = this.position;
    let c = this.bytes[p] as number;
    const negative = c === MINUS;
    if (negative) c = this.bytes[++p] as number;
    const start = p;
    let value = 0;
    let point = -1;
    for (; ; c = this.bytes[++p] as number) {
      if (c >= ZERO && c <= NINE) value = value * 10 + (c - ZERO);
      else if (c === POINT && point < 0) point = p;
      else break;
    }
    const digits = point < 0 ? p - start : p - start - 1;
    if (digits === 0 || point === start || point === p - 1) this.bail();
    if (this.bytes[start] === ZERO && digits > 1 && point !== start + 1) this.bail();
    if (digits > MOST_EXACT_DIGITS || (c | 32) === SMALL_E) return this.readLongFloat();
    this.position = p;
    if (point < 0) return negative ? 0 - value : value;
    value /= POWERS[p - point - 1] as number;
    return negative ? -value : value;
  }

  private readLongFloat(): number {
    const value = Number(this.numberToken());
    if (value - value !== 0 || value === 0) this.bail(); // too large; of too small ones the exact decoder knows the sign
    return value;
  }

  /** Steps over a number token of any size. */
  protected skipNumber(): void {
    this.numberToken();
  }

  /** The number token here, and past it. */
  private numberToken(): string {
    const start = this.position;
    let p = start;
    while (isOfNumber(this.bytes[p] as number)) p++;
    this.position = p;
    const token = this.cut(start, p);
    return NUMBER.test(token) ? token : this.bail();
  }

  /** True if the number token here has neither point nor exponent. */
  protected atInteger(): boolean {
    let p = this.position;
    if (this.bytes[p] === MINUS) p++;
    let c = this.bytes[p] as number;
    while (c >= ZERO && c <= NINE) c = this.bytes[++p] as number;
    return c !== POINT && (c | 32) !== SMALL_E;
  }
}

function isOfNumber(c: number): boolean {
  return (c >= ZERO && c <= NINE) || c === POINT || c === MINUS || c === PLUS || (c | 32) === SMALL_E;
}
