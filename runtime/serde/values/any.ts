import type { Ext } from "./ext.js";

/**
 * What `any` holds. Integers are numbers up to 2^53 - 1 and bigints beyond. Objects have no prototype. Bytes, extension values
 * (timestamps too) and maps with a key that is not a string come from MessagePack only.
 */
export type AnyValue =
  | null
  | boolean
  | number
  | bigint
  | string
  | Uint8Array
  | Ext
  | readonly AnyValue[]
  | { readonly [key: string]: AnyValue }
  | ReadonlyMap<AnyValue, AnyValue>;
