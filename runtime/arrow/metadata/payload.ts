// Values of contracts in the metadata of schemas and fields: MessagePack in base64, since many readers take text only.

import { type Contract, DecodeError, ValidationError } from "tessera-contracts/serde";
import { decodeBase64, encodeBase64 } from "tessera-contracts/serde/codegen";
import type { Metadata } from "../type/data-type.js";

/** A contract whose values carry the version of their own form. */
export interface Versioned {
  readonly version: number;
}

/** The version of payloads that is written here, and the newest that is understood. */
export const PAYLOAD_VERSION = 1;

/** The metadata with a value under a key, in place of what stood there. @throws {EncodeError} if the value does not fit the contract */
export function writePayload<T>(
  metadata: Metadata | null,
  key: string,
  contract: Contract<T, unknown>,
  value: T,
): Metadata {
  const text = encodeBase64(contract.encodeMsgpack(value));
  return [...(metadata ?? []).filter(([other]) => other !== key), [key, text]];
}

/**
 * The value under a key; null if there is none. It reads base64, and raw MessagePack as older writers have it.
 *
 * @throws {ValidationError} if it does not fit the contract, or its version is newer than ours and `allowNewer` is not set
 * @throws {DecodeError} if it is neither base64 nor MessagePack
 */
export function readPayload<T extends Versioned>(
  metadata: Metadata | null,
  key: string,
  contract: Contract<T, unknown>,
  { allowNewer = false }: { readonly allowNewer?: boolean } = {},
): T | null {
  const found = metadata?.find(([other]) => other === key)?.[1];
  if (found === undefined) return null;
  const value = contract.decodeMsgpack(typeof found === "string" ? bytesFromText(found) : found);
  if (value.version > PAYLOAD_VERSION && !allowNewer) throw newer(key, value.version, contract.name);
  return value;
}

function bytesFromText(text: string): Uint8Array {
  const bytes = decodeBase64(text);
  if (bytes === null) throw new DecodeError("the payload is neither base64 nor MessagePack", "malformed");
  return bytes;
}

function newer(key: string, version: number, contract: string): ValidationError {
  return new ValidationError({
    summary: `Expected version <= ${PAYLOAD_VERSION} of ${key}, got ${version}: update tessera-contracts, or pass allowNewer`,
    path: "$.version",
    contract,
    expected: `version <= ${PAYLOAD_VERSION}`,
    received: String(version),
    code: "too-big",
  });
}
