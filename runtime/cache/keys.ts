// What entries are found by.

import { type Contract, sha256Hex } from "tessera-contracts/serde";

/** A text, or a value of a contract as `keyOf` makes it. */
export type CacheKey = string | ContractKey;

/** A value of a contract as a key. */
export interface ContractKey {
  /** What entries are found by: few others have the same. */
  readonly hash: string;
  /** The key in full: that a hash is the same proves nothing. */
  readonly bytes: Uint8Array;
}

/** Makes a key of a value of a contract, such as `PlanCacheKey`. @throws {EncodeError} if it is none */
export function keyOf<T>(contract: Pick<Contract<T>, "name" | "module" | "encodeMsgpack">, value: T): ContractKey {
  const name = ENCODER.encode(`${contract.module}.${contract.name}\0`);
  const packed = contract.encodeMsgpack(value);
  const bytes = new Uint8Array(name.length + packed.length);
  bytes.set(name);
  bytes.set(packed, name.length);
  return { hash: sha256Hex(bytes), bytes };
}

/** A shorter text is found by itself, since to hash it takes longer than to find it. */
const LONGEST_PLAIN = 64;

/** The key with its hash. */
export function wholeKey(key: CacheKey): ContractKey {
  if (typeof key !== "string") return key;
  const bytes = ENCODER.encode(`\0${key}`); // no contract has an empty name
  return { hash: key.length <= LONGEST_PLAIN ? `=${key}` : sha256Hex(bytes), bytes };
}

const ENCODER = new TextEncoder();
