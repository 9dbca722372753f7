// Text to bytes and back. Node's Buffer has native methods that work on a stretch of a larger buffer without making a view
// of it, several times faster than TextDecoder; where there is no Buffer, `PlainBytes` offers the same three.

/** Bytes that can cut text out of themselves and take text in. */
export interface TextBytes extends Uint8Array<ArrayBuffer> {
  /** One character a byte. Only for ASCII: what a byte above 127 becomes depends on the platform. */
  latin1Slice(start: number, stop: number): string;
  /** Invalid UTF-8 becomes U+FFFD. */
  utf8Slice(start: number, stop: number): string;
  /** Writes text at `at` and returns how many bytes that took; a lone surrogate becomes U+FFFD. */
  utf8Write(text: string, at: number): number;
}

/** No bytes. */
export const NO_BYTES: Uint8Array = /* @__PURE__ */ new Uint8Array(0);

/** New bytes with arbitrary content. */
export function allocateBytes(size: number): TextBytes {
  return native === undefined ? new PlainBytes(size) : native.allocUnsafeSlow(size);
}

/** The UTF-8 of a text; a lone surrogate becomes U+FFFD. */
export function encodeUtf8(text: string): Uint8Array<ArrayBuffer> {
  return encoder.encode(text);
}

/** Writes the UTF-8 of a text to the start of `target`, as far as whole characters fit; returns how many bytes that took. */
export function writeUtf8(text: string, target: Uint8Array): number {
  return encoder.encodeInto(text, target).written;
}

/** True if a surrogate stands without its other half, so that the text has no UTF-8. */
export function hasLoneSurrogate(text: string): boolean {
  const { isWellFormed } = text as { isWellFormed?: () => boolean };
  return isWellFormed === undefined ? LONE_SURROGATE.test(text) : !isWellFormed.call(text);
}

/** The text of a stretch of bytes, or null if it is not UTF-8. */
export function validUtf8Slice(bytes: TextBytes, start: number, stop: number): string | null {
  const text = bytes.utf8Slice(start, stop);
  return text.includes("\ufffd") && !isUtf8(bytes, start, stop) ? null : text;
}

/** True if the stretch is UTF-8: no overlong form, no surrogate, nothing cut off. */
export function isUtf8(bytes: Uint8Array, start: number, stop: number): boolean {
  let p = start;
  while (p < stop) {
    const lead = bytes[p] as number;
    const size = lead < 0x80 ? 1 : sequenceSize(lead);
    if (size === 0 || p + size > stop) return false;
    if (size > 1 && !isSequence(bytes, p, size)) return false;
    p += size;
  }
  return true;
}

function sequenceSize(lead: number): number {
  if (lead < 0xc2 || lead > 0xf4) return 0;
  return lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

function isSequence(bytes: Uint8Array, at: number, size: number): boolean {
  const lead = bytes[at] as number;
  const second = bytes[at + 1] as number;
  const least = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80; // below: overlong
  const most = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf; // above: a surrogate, or past U+10FFFF
  if (second < least || second > most) return false;
  for (let i = 2; i < size; i++) if (((bytes[at + i] as number) & 0xc0) !== 0x80) return false;
  return true;
}

// The parts of the platform used here, declared locally: this library compiles without DOM and Node types.
interface Platform {
  readonly Buffer?: { allocUnsafeSlow?: (size: number) => TextBytes };
  readonly TextEncoder: new () => {
    encode(text: string): Uint8Array<ArrayBuffer>;
    encodeInto(text: string, target: Uint8Array): { written: number };
  };
  readonly TextDecoder: new (label: string, options?: { ignoreBOM: boolean }) => { decode(bytes: Uint8Array): string };
}

const LONE_SURROGATE = /\p{Surrogate}/u;
const platform = globalThis as unknown as Platform;
const encoder = /* @__PURE__ */ new platform.TextEncoder();
const native = /* @__PURE__ */ nativeBytes();

/** Node's Buffer if it has what is needed; a browser's polyfill of it may not. */
function nativeBytes(): { allocUnsafeSlow: (size: number) => TextBytes } | undefined {
  const { Buffer } = platform;
  if (Buffer?.allocUnsafeSlow === undefined) return undefined;
  const sample = Buffer.allocUnsafeSlow(0);
  const complete = ["latin1Slice", "utf8Slice", "utf8Write"].every((name) => name in sample);
  return complete ? (Buffer as { allocUnsafeSlow: (size: number) => TextBytes }) : undefined;
}

let latin1: { decode(bytes: Uint8Array): string } | undefined;
let utf8: { decode(bytes: Uint8Array): string } | undefined;

// `Uint8Array` names its buffer's type by overloads, which a class cannot extend.
const OwnBytes = Uint8Array as new (size: number) => Uint8Array<ArrayBuffer>;

/** What `allocateBytes` gives where there is no Buffer; exported for its test. */
export class PlainBytes extends OwnBytes implements TextBytes {
  latin1Slice(start: number, stop: number): string {
    latin1 ??= new platform.TextDecoder("latin1");
    return latin1.decode(this.subarray(start, stop));
  }

  utf8Slice(start: number, stop: number): string {
    utf8 ??= new platform.TextDecoder("utf-8", { ignoreBOM: true });
    return utf8.decode(this.subarray(start, stop));
  }

  utf8Write(text: string, at: number): number {
    return encoder.encodeInto(text, this.subarray(at)).written;
  }
}
