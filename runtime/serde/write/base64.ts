// Base64 written straight into a buffer: three bytes become two pairs of characters from a table.

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const PADDING = 61;

/** The two characters of twelve bits, as the two bytes of a little-endian number. */
const PAIRS: Uint16Array = /* @__PURE__ */ Uint16Array.from(
  { length: 4096 },
  (_, i) => ALPHABET.charCodeAt(i >> 6) | (ALPHABET.charCodeAt(i & 63) << 8),
);

/** Writes standard base64 with padding: four characters for every three bytes begun. */
export function writeBase64(source: Uint8Array, target: DataView, at: number): void {
  const whole = source.length - (source.length % 3);
  let p = at;
  for (let i = 0; i < whole; i += 3, p += 4) {
    const bits = ((source[i] as number) << 16) | ((source[i + 1] as number) << 8) | (source[i + 2] as number);
    target.setUint32(p, (PAIRS[bits >> 12] as number) | ((PAIRS[bits & 0xfff] as number) << 16), true);
  }
  if (whole === source.length) return;
  const [a = 0, b] = source.subarray(whole);
  const bits = (a << 16) | ((b ?? 0) << 8);
  target.setUint16(p, PAIRS[bits >> 12] as number, true);
  target.setUint16(p + 2, PAIRS[bits & 0xfff] as number, true);
  target.setUint8(p + 3, PADDING);
  if (b === undefined) target.setUint8(p + 2, PADDING);
}
