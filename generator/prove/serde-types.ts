/** What generated types import from `tessera-contracts/serde`, as the compiler needs it: the package itself may not be there as source. */
export const SERDE_TYPES = `
export declare class Raw {
  private constructor();
  readonly format: "json" | "msgpack";
  readonly bytes: Uint8Array;
}
export declare class Ext {
  readonly code: number;
  readonly data: Uint8Array;
  constructor(code: number, data: Uint8Array);
}
export interface ExtCodec<T> {
  decode(data: Uint8Array): T;
  encode(value: T): Uint8Array;
  is(value: unknown): value is T;
}
export type ExtValue<C> = C extends ExtCodec<infer T> ? T : never;
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
`;
