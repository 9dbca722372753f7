// Z85 (ZeroMQ RFC 32): four bytes as five characters. Deletion vectors and the names of their files are written in it.

const ALPHABET = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#";
const DIGITS: ReadonlyMap<string, number> = new Map(Array.from(ALPHABET, (character, digit) => [character, digit]));

/** The text of bytes. Zeros fill the last four up. */
export function encodeZ85(bytes: Uint8Array): string {
  let text = "";
  for (let i = 0; i < bytes.length; i += 4) {
    const [a = 0, b = 0, c = 0, d = 0] = bytes.subarray(i, i + 4);
    let value = ((a * 256 + b) * 256 + c) * 256 + d;
    let group = "";
    for (let digit = 0; digit < 5; digit++) {
      group = (ALPHABET[value % 85] ?? "") + group;
      value = Math.floor(value / 85);
    }
    text += group;
  }
  return text;
}

/** The bytes of a text, the first `length` of them. Null if it is no such text, or has fewer. */
export function decodeZ85(text: string, length: number): Uint8Array | null {
  const padded = text.padEnd(Math.ceil(text.length / 5) * 5, "#");
  const bytes = new Uint8Array((padded.length / 5) * 4);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < padded.length; i += 5) {
    let value = 0;
    for (const character of padded.slice(i, i + 5)) value = value * 85 + (DIGITS.get(character) ?? NaN);
    if (!(value <= 0xffffffff)) return null;
    view.setUint32((i / 5) * 4, value);
  }
  return length > bytes.length ? null : bytes.subarray(0, length);
}
