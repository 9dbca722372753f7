// What somebody pasted: JSON as it is, or bytes written as text.

import { decodeBase64 } from "../../../../runtime/serde/scalars/base64.js";
import { encodeUtf8 } from "../../../../runtime/serde/bytes/text.js";

/** The bytes of a pasted text. */
export interface Pasted {
  readonly bytes: Uint8Array;
  /** What it was taken for. */
  readonly name: string;
}

/** What a pasted text is: hexadecimal digits or base64 of MessagePack, else JSON. */
export function pastedBytes(text: string): Pasted {
  const packed = text.replaceAll(/\s/g, "");
  const hex = packed.replaceAll(/^0x|\\x/gi, "");
  if (/^(?:[0-9a-f]{2})+$/i.test(hex) && !/^\d+$/.test(packed)) {
    return {
      bytes: Uint8Array.from(hex.match(/../g) ?? [], (one) => Number.parseInt(one, 16)),
      name: "pasted hexadecimal digits",
    };
  }
  const bytes = /^[A-Za-z0-9+/]{8,}={0,2}$/.test(packed) ? decodeBase64(packed) : null;
  if (bytes !== null && !/^\d+$/.test(packed)) return { bytes, name: "pasted base64" };
  return { bytes: encodeUtf8(text), name: "pasted text" };
}
