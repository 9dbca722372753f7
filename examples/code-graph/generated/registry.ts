// @generated from contracts/. Do not edit. [9a1c0e017281fd1c]

import type { Contract, DecodedMember } from "tessera-contracts/serde";
import { decodeMember } from "tessera-contracts/serde/codegen";
import { DeclKind, ExtractedRows, TsCall, TsDecl, TsFile, TsImport } from "./extracted.js";

/** Every contract of the workspace, by its name. */
export const contracts: { readonly [name: string]: Contract<unknown> } = {
  TsFile,
  DeclKind,
  TsDecl,
  TsCall,
  TsImport,
  ExtractedRows,
};

/**
 * Decodes a JSON or MessagePack message of the tagged union named `union`, and says by its tag which member it is.
 * @throws {DecodeError} when the message is not a value of the union.
 */
export function decodeAny(union: string, message: Uint8Array | string): DecodedMember {
  return decodeMember(contracts, union, message);
}
