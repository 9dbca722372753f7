import { SyntaxMistake } from "./syntax.js";

/**
 * The text of a file, without a byte order mark.
 * @throws {SyntaxMistake} where it is not UTF-8; its place is in the text with replacement characters
 */
export function readBytes(bytes: Uint8Array): string {
  const text = new TextDecoder().decode(bytes);
  const at = firstReplaced(text, bytes);
  if (at === null) return text;
  throw new SyntaxMistake(`The file is not UTF-8 (byte ${at.byte})`, { start: at.start });
}

const REPLACEMENT = "\ufffd";

/** The first replacement character that the bytes do not have themselves, and the byte that it stands for. */
function firstReplaced(text: string, bytes: Uint8Array): { readonly start: number; readonly byte: number } | null {
  const encoder = new TextEncoder();
  let byte = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  let from = 0;
  for (let at = text.indexOf(REPLACEMENT); at !== -1; at = text.indexOf(REPLACEMENT, from)) {
    byte += encoder.encode(text.slice(from, at)).length;
    const isOwn = bytes[byte] === 0xef && bytes[byte + 1] === 0xbf && bytes[byte + 2] === 0xbd;
    if (!isOwn) return { start: at, byte };
    byte += 3;
    from = at + 1;
  }
  return null;
}
