// Strings in JSON. Short ASCII goes out character by character; the rest is written as UTF-8 and looked over four bytes a step.

import { hasLoneSurrogate } from "../../bytes/text.js";
import { wrong } from "../bail.js";
import { WriteBuffer } from "./buffer.js";

const QUOTE = 34;
/** Above this one native call is faster than a character a step. */
const LONGEST_BY_CHARACTER = 28;

/** 1 for ASCII that stands for itself in a JSON string. */
const PLAIN: Uint8Array = /* @__PURE__ */ plainTable();

function plainTable(): Uint8Array {
  const table = new Uint8Array(128).fill(1, 32);
  for (const special of ['"', "\\"]) table[special.charCodeAt(0)] = 0;
  return table;
}

/** Writes strings as JSON. */
export class JsonStringWriter extends WriteBuffer {
  writeString(value: string): void {
    if (typeof value !== "string") wrong();
    const length = value.length;
    if (this.position + 3 * length + 2 > this.limit) this.grow(3 * length + 2);
    if (length > LONGEST_BY_CHARACTER) return this.writeLongString(value);
    const out = this.bytes;
    let p = this.position;
    out[p++] = QUOTE;
    for (let i = 0; i < length; i++) {
      const c = value.charCodeAt(i);
      if (c > 127 || PLAIN[c] === 0) return this.writeLongString(value);
      out[p++] = c;
    }
    out[p] = QUOTE;
    this.position = p + 1;
  }

  /** ASCII that needs no escapes, in quotes. */
  protected writePlain(value: string): void {
    if (this.position + value.length + 2 > this.limit) this.grow(value.length + 2);
    this.bytes[this.position] = QUOTE;
    this.position++;
    this.writeAscii(value);
    this.bytes[this.position] = QUOTE;
    this.position++;
  }

  /** ASCII, for which there is room. */
  protected writeAscii(text: string): void {
    const p = this.position;
    for (let i = 0; i < text.length; i++) this.bytes[p + i] = text.charCodeAt(i);
    this.position = p + text.length;
  }

  private writeLongString(value: string): void {
    const start = this.position + 1;
    const stop = start + this.bytes.utf8Write(value, start);
    if (stop - start !== value.length && hasLoneSurrogate(value)) wrong();
    if (this.needsEscapes(start, stop)) return this.writeEscaped(value);
    this.bytes[start - 1] = QUOTE;
    this.bytes[stop] = QUOTE;
    this.position = stop + 1;
  }

  private needsEscapes(start: number, stop: number): boolean {
    this.view.setInt32(stop, 0x61616161, true); // so that the last word has nothing special after the text
    for (let p = start; p < stop; p += 4) {
      const word = this.view.getInt32(p, true);
      const quote = word ^ 0x22222222;
      const backslash = word ^ 0x5c5c5c5c;
      const control = (word - 0x20202020) & ~word;
      const special = ((quote - 0x01010101) & ~quote) | ((backslash - 0x01010101) & ~backslash) | control;
      if ((special & 0x80808080) !== 0) return true;
    }
    return false;
  }

  private writeEscaped(value: string): void {
    const quoted = JSON.stringify(value);
    if (this.position + 3 * quoted.length > this.limit) this.grow(3 * quoted.length);
    this.position += this.bytes.utf8Write(quoted, this.position);
  }
}
