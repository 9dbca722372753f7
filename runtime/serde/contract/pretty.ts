// `msgspec.json.format(indent=2)`: only white space changes, every token stays as it is.

import { Raw } from "../values/raw.js";

/**
 * The same JSON with one array item or object member a line, indented by two spaces; empty arrays and objects stay `[]` and `{}`.
 * @throws {DecodeError} when the bytes are not the JSON of one value
 * @see https://jcristharif.com/msgspec/api.html#msgspec.json.format
 */
export function prettyJson(json: Uint8Array): Uint8Array {
  return layOut(Raw.json(json).bytes);
}

/** As `prettyJson`, for JSON that is known to be valid. */
export function layOut(json: Uint8Array): Uint8Array {
  const output = new Layout(json.length);
  let at = 0;
  while (at < json.length) {
    const byte = json[at] ?? 0;
    if (byte === QUOTE) {
      const end = endOfString(json, at);
      output.token(json.subarray(at, end));
      at = end;
      continue;
    }
    if (byte > SPACE) output.character(byte);
    at++;
  }
  return output.finish();
}

const SPACE = 0x20;
const NEWLINE = 0x0a;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/** The position behind the closing quote of the string that starts at `start`. */
function endOfString(json: Uint8Array, start: number): number {
  let at = start + 1;
  while (at < json.length && json[at] !== QUOTE) at += json[at] === BACKSLASH ? 2 : 1;
  return at + 1;
}

/** Growing output that knows how deep it stands and whether the list or object just opened is still empty. */
class Layout {
  private bytes: Uint8Array;
  private length = 0;
  private depth = 0;
  private opened = false;

  constructor(size: number) {
    this.bytes = new Uint8Array(2 * size + 64);
  }

  /** One byte outside strings that is not white space. */
  character(byte: number): void {
    if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) return this.close(byte);
    this.leaveOpening();
    this.byte(byte);
    if (byte === OPEN_LIST || byte === OPEN_OBJECT) {
      this.depth++;
      this.opened = true;
    } else if (byte === COMMA) this.newLine();
    else if (byte === COLON) this.byte(SPACE);
  }

  /** A whole string. */
  token(text: Uint8Array): void {
    this.leaveOpening();
    this.makeRoom(text.length);
    this.bytes.set(text, this.length);
    this.length += text.length;
  }

  finish(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }

  private close(byte: number): void {
    this.depth--;
    if (!this.opened) this.newLine();
    this.opened = false;
    this.byte(byte);
  }

  private leaveOpening(): void {
    if (!this.opened) return;
    this.opened = false;
    this.newLine();
  }

  private newLine(): void {
    this.makeRoom(2 * this.depth + 1);
    this.bytes[this.length] = NEWLINE;
    const end = this.length + 1 + 2 * this.depth;
    this.bytes.fill(SPACE, this.length + 1, end);
    this.length = end;
  }

  private byte(byte: number): void {
    this.makeRoom(1);
    this.bytes[this.length] = byte;
    this.length++;
  }

  private makeRoom(size: number): void {
    if (this.length + size <= this.bytes.length) return;
    const bigger = new Uint8Array(2 * (this.length + size));
    bigger.set(this.bytes.subarray(0, this.length));
    this.bytes = bigger;
  }
}
