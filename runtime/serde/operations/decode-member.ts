import type { Contract } from "../contract/interface.js";
import { DecodeError } from "../errors.js";

/** A value together with the contract it turned out to be. */
export interface DecodedMember {
  /** Name of the union's member. */
  readonly name: string;
  readonly value: unknown;
}

/**
 * Decodes a message of the tagged union `union`, JSON or MessagePack, and names the member it is.
 * The formats cannot be taken for one another: an object or array starts with white space, `{` or `[` in JSON only.
 * @throws {DecodeError} when `union` is no tagged union of `contracts`, or the message is not a value of it.
 */
export function decodeMember(
  contracts: { readonly [name: string]: Contract<unknown> },
  union: string,
  message: Uint8Array | string,
): DecodedMember {
  const contract = Object.hasOwn(contracts, union) ? contracts[union] : undefined;
  const info = contract?.info;
  if (contract === undefined || info?.kind !== "union") {
    throw new DecodeError(`${union} is not a tagged union of this registry`, "not-a-member");
  }
  const value = isJson(message) ? contract.decodeJson(message) : contract.decodeMsgpack(message as Uint8Array);
  for (const member of info.members) {
    if (member.kind === "struct" && member.tag_field !== null && hasTag(value, member.tag_field, member.tag)) {
      return { name: member.name, value };
    }
  }
  throw new Error(`no member of ${union} has the tag of the decoded value`);
}

function isJson(message: Uint8Array | string): boolean {
  if (typeof message === "string") return true;
  const first = message[0] ?? 0;
  return first === 0x7b || first === 0x5b || first <= 0x20;
}

function hasTag(value: unknown, field: string, tag: string | number | null): boolean {
  return typeof value === "object" && value !== null && Object.getOwnPropertyDescriptor(value, field)?.value === tag;
}
