// Standard base64 with padding. As in msgspec, left-over bits of the last character may be anything.

/** The text of some bytes. */
export function encodeBase64(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(i, i + 3);
    const bits = (a << 16) | (b << 8) | c;
    text += letter(bits >> 18) + letter(bits >> 12);
    text += i + 1 < bytes.length ? letter(bits >> 6) : "=";
    text += i + 2 < bytes.length ? letter(bits) : "=";
  }
  return text;
}

/** How many bytes a text of `size` characters stands for if it is base64; null if no text of that size is. */
export function base64Size(text: string, size: number): number | null {
  if (size % 4 !== 0) return null;
  return (size / 4) * 3 - paddingOf(text);
}

/** The bytes of a text, or null if it is not base64. */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> | null {
  const size = base64Size(text, text.length);
  if (size === null) return null;
  const bytes = new Uint8Array(size);
  const digits = text.length - paddingOf(text);
  let bits = 0;
  for (let i = 0, at = 0; i < digits; i++) {
    const digit = DIGITS[text.charCodeAt(i)] ?? NO_DIGIT;
    if (digit === NO_DIGIT) return null;
    bits = (bits << 6) | digit;
    if (i % 4 !== 0) bytes[at++] = bits >> (6 - 2 * (i % 4)); // 4, 2, 0 bits belong to the next byte
  }
  return bytes;
}

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const NO_DIGIT = 64;
const DIGITS = /* @__PURE__ */ digitTable();

function letter(bits: number): string {
  return ALPHABET.charAt(bits & 63);
}

function paddingOf(text: string): number {
  return (text.at(-1) === "=" ? 1 : 0) + (text.at(-2) === "=" ? 1 : 0);
}

function digitTable(): Uint8Array {
  const table = new Uint8Array(128).fill(NO_DIGIT);
  for (let i = 0; i < ALPHABET.length; i++) table[ALPHABET.charCodeAt(i)] = i;
  return table;
}
