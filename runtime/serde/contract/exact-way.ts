// The exact decoder and encoder of JSON, if the program has them: `import "tessera-contracts/serde/exact"` puts them here, for contracts
// that were generated with short errors.

import type { TypeInfo } from "../info/types.js";
import type { DecodeOptions, EncodeOrder } from "../options.js";

/** The exact way of JSON. */
export interface ExactWay {
  readonly decodeJson: (info: TypeInfo, message: Uint8Array, options: DecodeOptions, contract: string) => unknown;
  readonly encodeJson: (info: TypeInfo, value: unknown, options: { readonly order: EncodeOrder }) => Uint8Array;
}

let registered: ExactWay | null = null;

/** Gives contracts with short errors the exact way. */
export function registerExact(way: ExactWay | null): void {
  registered = way;
}

/** The exact way, or null if the program does not have it. */
export function exactWay(): ExactWay | null {
  return registered;
}
