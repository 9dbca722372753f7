// @generated from contracts/. Do not edit. [bcd29e2e8600dc2e]

import type { Contract, DecodedMember } from "tessera-contracts/serde";
import { decodeMember } from "tessera-contracts/serde/codegen";
import { DeclKind, TsCall, TsDecl, TsFile, TsImport } from "./extracted.js";

/** Every contract of the workspace, by its name. */
export const contracts: { readonly [name: string]: Contract<unknown> } = {
  TsFile,
  DeclKind,
  TsDecl,
  TsCall,
  TsImport,
};

/**
 * Decodes a JSON or MessagePack message of the tagged union named `union`, and says by its tag which member it is.
 * @throws {DecodeError} when the message is not a value of the union.
 */
export function decodeAny(union: string, message: Uint8Array | string): DecodedMember {
  return decodeMember(contracts, union, message);
}
