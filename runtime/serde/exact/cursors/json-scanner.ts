// The grammar of JSON over bytes: where each token ends, and which words msgspec has for what is wrong at which byte.

import { allocateBytes, isUtf8, type TextBytes } from "../../bytes/text.js";
import { DecodeError } from "../../errors.js";
import { Depth } from "./depth.js";

/** Reads strings, numbers and names, and steps over white space. */
export class JsonScanner extends Depth {
  declare protected readonly bytes: TextBytes;
  protected position = 0;

  constructor(message: Uint8Array, maxDepth: number) {
    super(maxDepth);
    this.bytes = allocateBytes(message.length);
    this.bytes.set(message);
  }

  protected override place(): number {
    return this.position;
  }

  protected malformed(what: string): never {
    throw new DecodeError(`JSON is malformed: ${what} (byte ${this.position})`, "malformed", this.position);
  }

  protected truncated(): never {
    throw new DecodeError("Input data was truncated", "truncated", this.bytes.length);
  }

  /** The byte at the cursor, or 0 at the end. */
  protected here(): number {
    return this.bytes[this.position] ?? 0;
  }

  /** The first byte that is not white space. */
  protected significant(): number {
    while (this.position < this.bytes.length) {
      const byte = this.here();
      if (!isSpace(byte)) return byte;
      this.position++;
    }
    return this.truncated();
  }

  /** Steps over `true`, `false` or `null`, of which the first letter is known. */
  protected readName(name: string): void {
    this.position++;
    if (this.bytes.length - this.position < name.length - 1) this.truncated();
    const matches = this.startsWith(name.slice(1));
    this.position += name.length - 1;
    if (!matches) this.malformed("invalid character");
  }

  protected startsWith(text: string): boolean {
    for (let i = 0; i < text.length; i++) if (this.bytes[this.position + i] !== text.charCodeAt(i)) return false;
    return true;
  }

  /** The string that starts here. */
  protected readString(): string {
    let start = ++this.position;
    let text = "";
    for (;;) {
      const special = this.nextSpecial();
      text += this.textBetween(start, this.position);
      if (special === QUOTE) break;
      if (special !== BACKSLASH) this.malformed("invalid character");
      this.position++;
      text += this.readEscape();
      start = this.position;
    }
    this.position++;
    return text;
  }

  /** Moves to the next quote, backslash or control character. */
  protected nextSpecial(): number {
    const { bytes } = this;
    let p = this.position;
    for (; p < bytes.length; p++) {
      const byte = bytes[p] as number;
      if (byte < 0x20 || byte === QUOTE || byte === BACKSLASH) {
        this.position = p;
        return byte;
      }
    }
    return this.truncated();
  }

  /** @throws {DecodeError} when the bytes are not UTF-8 */
  protected textBetween(start: number, stop: number): string {
    const first = this.bytes[start] as number;
    if (stop - start === 1 && first < 0x80) return String.fromCharCode(first); // which the engine has at hand
    this.checkUtf8(start, stop);
    return this.bytes.utf8Slice(start, stop);
  }

  protected checkUtf8(start: number, stop: number): void {
    if (isUtf8(this.bytes, start, stop)) return;
    throw new DecodeError(`JSON is malformed: invalid UTF-8 (byte ${start})`, "invalid-utf8", start);
  }

  private readEscape(): string {
    if (this.position === this.bytes.length) this.truncated();
    const letter = String.fromCharCode(this.here());
    this.position++;
    if (letter === "u") return this.readUnicodeEscape("unexpected end of escaped utf-16 surrogate pair");
    return ESCAPES[letter] ?? this.malformed("invalid escape character in string");
  }

  /** The character after `\u`, of which a pair of surrogates takes two escapes. */
  protected readUnicodeEscape(whenCutOff: string): string {
    const first = this.readHex();
    if (first < 0xd800 || first > 0xdfff) return String.fromCharCode(first);
    if (first >= 0xdc00) this.malformed("invalid utf-16 surrogate pair");
    if (this.bytes.length - this.position < 6) this.truncated();
    if (!this.startsWith("\\u")) this.malformed(whenCutOff);
    this.position += 2;
    const second = this.readHex();
    if (second < 0xdc00 || second > 0xdfff) this.malformed("invalid utf-16 surrogate pair");
    return String.fromCharCode(first, second);
  }

  private readHex(): number {
    if (this.bytes.length - this.position < 4) this.truncated();
    let unit = 0;
    for (let i = 0; i < 4; i++) {
      const digit = HEX.indexOf(String.fromCharCode(this.here()).toLowerCase());
      this.position++;
      if (digit < 0) this.malformed("invalid character in unicode escape");
      unit = unit * 16 + digit;
    }
    return unit;
  }

  /** Steps over the number that starts here. True if it has neither fraction nor exponent. */
  protected passNumber(loneMinus: string): boolean {
    if (this.here() === MINUS) {
      this.position++;
      if (this.position === this.bytes.length) this.malformed(loneMinus);
    }
    const start = this.position;
    if (!this.passDigits()) this.malformed("invalid character");
    if (this.bytes[start] === ZERO && this.position > start + 1) {
      this.position = start + 1;
      this.malformed("invalid number");
    }
    const end = this.position;
    if (this.here() === POINT) {
      this.position++;
      if (!this.passDigits()) this.malformed("invalid number");
    }
    if (this.here() === SMALL_E || this.here() === LARGE_E) {
      this.position++;
      if (this.here() === PLUS || this.here() === MINUS) this.position++;
      if (!this.passDigits()) this.malformed("invalid number");
    }
    return this.position === end;
  }

  private passDigits(): boolean {
    const start = this.position;
    while (this.here() >= ZERO && this.here() <= NINE) this.position++;
    return this.position > start;
  }
}

export const QUOTE = 0x22;
export const BACKSLASH = 0x5c;
const PLUS = 0x2b;
const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;
const NINE = 0x39;
const LARGE_E = 0x45;
const SMALL_E = 0x65;
const HEX = "0123456789abcdef";
const ESCAPES: { readonly [letter: string]: string } = {
  n: "\n",
  '"': '"',
  t: "\t",
  r: "\r",
  "\\": "\\",
  "/": "/",
  b: "\b",
  f: "\f",
};

/** JSON's white space. */
export function isSpace(byte: number): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
