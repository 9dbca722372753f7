// Big-endian bodies are turned around as they are loaded.

/** How wide the numbers in a buffer are. Views are numbers with or without text in them. */
export type Elements = 1 | 2 | 4 | 8 | 16 | 32 | "month_day_nano" | "views";

/** A copy with the bytes of every number in the other order. */
export function swapped(bytes: Uint8Array, elements: Elements): Uint8Array {
  const out = bytes.slice();
  if (elements === "views") swapViews(out);
  else if (elements === "month_day_nano") swapParts(out, [4, 4, 8]);
  else if (elements > 1) swapParts(out, [elements]);
  return out;
}

function swapParts(bytes: Uint8Array, widths: readonly number[]): void {
  const size = widths.reduce((sum, width) => sum + width, 0);
  for (let at = 0; at + size <= bytes.length;) {
    for (const width of widths) {
      bytes.subarray(at, at + width).reverse();
      at += width;
    }
  }
}

/** The length first; then, of long values, the number of the buffer and the offset in it. */
function swapViews(bytes: Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 16 <= bytes.length; at += 16) {
    bytes.subarray(at, at + 4).reverse();
    if (view.getInt32(at, true) <= 12) continue;
    bytes.subarray(at + 8, at + 12).reverse();
    bytes.subarray(at + 12, at + 16).reverse();
  }
}
