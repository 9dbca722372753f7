// @generated from contracts/tooling/contract-index.yaml. Do not edit. [6a882c07d711fafe]

import type { AnyValue, Contract, EnumContract } from "tessera-contracts/serde";
import { contract, enumContract } from "tessera-contracts/serde/codegen";
import type { NonEmptyStr, Sha256Hex } from "../types.js";
import * as codec from "./contract-index.codec.js";
import * as info from "./contract-index.info.js";

/**
 * All contracts of a workspace, and those of the standard library that they use. Unknown fields are skipped (compat).
 */
export interface ContractIndex {
  /** The contracts, by module and then in the order of their file. */
  readonly contracts: readonly ContractIndexEntry[];
}

/** What `ContractIndex.create` takes: fields with a default may be left out. */
export interface ContractIndexInit {
  /** The contracts, by module and then in the order of their file. */
  readonly contracts: readonly ContractIndexEntryInit[];
}

export const ContractIndex: Contract<ContractIndex, ContractIndexInit> = /* @__PURE__ */ contract({
  name: "ContractIndex",
  module: "tooling/contract-index",
  info: info.ContractIndexInfo,
  read: codec.readContractIndex,
  unpack: codec.unpackContractIndex,
  write: codec.writeContractIndex,
  pack: codec.packContractIndex,
  is: codec.isContractIndex,
  convert: codec.convertContractIndex,
});

/** What a contract is; a patch is a struct made of another one. */
export type ContractKind = "alias" | "enum" | "struct" | "union" | "patch";

export const ContractKind: EnumContract<ContractKind> = /* @__PURE__ */ enumContract({
  name: "ContractKind",
  module: "tooling/contract-index",
  info: info.ContractKindInfo,
  read: codec.readContractKind,
  unpack: codec.unpackContractKind,
  write: codec.writeContractKind,
  pack: codec.packContractKind,
  is: codec.isContractKind,
  convert: codec.convertContractKind,
});

/** One contract. Unknown fields are skipped (compat). */
export interface ContractIndexEntry {
  /** Its name, which is unique among all contracts. */
  readonly name: NonEmptyStr;
  /** What it is. */
  readonly kind: ContractKind;
  /**
   * The module it stands in, such as `delta/policies`. Modules of the standard library start with `tessera/` in other
   * workspaces.
   */
  readonly module: NonEmptyStr;
  /** What it is for. */
  readonly doc?: string;
  /** A short name for readers. */
  readonly title?: string;
  /** What to use instead. Unset if it is not deprecated. */
  readonly deprecated?: string;
  /** Its former name, or `old/module.Name`. */
  readonly renamed_from?: string;
  /** Whether the breaking check looks at it. Default `"stable"`. */
  readonly stability: "stable" | "experimental";
  /** What an alias stands for, as a type expression of the contract language. */
  readonly type?: string;
  /** The values of an enum, in the order of the contract. Default `[]`. */
  readonly values: readonly (string | number)[];
  /** The structs and unions that a union names, in the order of the contract. Default `[]`. */
  readonly members: readonly string[];
  /** What a reader of a struct does with unknown fields. */
  readonly mode?: "strict" | "compat";
  /** What a struct is for; `kind` in the contract. */
  readonly purpose?: "artifact" | "telemetry" | "config" | "spec" | "log" | "envelope" | "report" | "row";
  /** What the tag of a struct says. Unset if it has none. */
  readonly tag?: string | number;
  /** The key the tag of a struct, or of a union's members, stands under. */
  readonly tag_field?: string;
  /** Whether a struct is an array on the wire. Default `false`. */
  readonly array_like: boolean;
  /** Whether fields of a struct that equal their defaults are not written. Default `true`. */
  readonly omit_defaults: boolean;
  /** In which directions values of a struct travel, for the breaking check. Default `"both"`. */
  readonly position: "input" | "output" | "both";
  /** Whether values of a struct are stored, for the breaking check. Default `true`. */
  readonly persisted: boolean;
  /** The table that values of a struct are rows of. Unset if they are rows of none. */
  readonly table?: IndexTable;
  /** How tables store values of an alias, or the extension type of those of a struct, as the contract says it. */
  readonly arrow?: string;
  /** The struct it extends, whose fields come first. They are among `fields` already. */
  readonly base?: string;
  /** The struct that a patch is made of. */
  readonly patch_of?: string;
  /**
   * The fields of a struct or patch in wire order, those of its base first. A reserved position of an array is not
   * among them. Default `[]`.
   */
  readonly fields: readonly IndexField[];
  /** The rules over a struct's fields, those of its base first. Default `[]`. */
  readonly rules: readonly IndexRule[];
  /**
   * Field names, positions of an array-like struct, or values of an enum that must not be used again. Default `[]`.
   */
  readonly reserved: readonly (string | number)[];
  /** Names of the contracts that it refers to itself, sorted. Default `[]`. */
  readonly depends_on: readonly string[];
  /** Codes of the MessagePack extension types in its own types, by name. Default `{}`. */
  readonly ext_codes: { readonly [key: string]: number };
  /** Where it is written. */
  readonly source: IndexSource;
  /**
   * SHA-256 of its wire shape: wire names, types with integer widths as bounds, presence and encoded defaults of all
   * fields, tag, mode
   * and layout, through everything it refers to. It does not change with docs, nor when types, aliases or modules are
   * renamed.
   */
  readonly wire_hash: Sha256Hex;
  /** SHA-256 of everything this entry says but `source`. */
  readonly full_hash: Sha256Hex;
}

/** What `ContractIndexEntry.create` takes: fields with a default may be left out. */
export interface ContractIndexEntryInit {
  /** Its name, which is unique among all contracts. */
  readonly name: NonEmptyStr;
  /** What it is. */
  readonly kind: ContractKind;
  /**
   * The module it stands in, such as `delta/policies`. Modules of the standard library start with `tessera/` in other
   * workspaces.
   */
  readonly module: NonEmptyStr;
  /** What it is for. */
  readonly doc?: string | undefined;
  /** A short name for readers. */
  readonly title?: string | undefined;
  /** What to use instead. Unset if it is not deprecated. */
  readonly deprecated?: string | undefined;
  /** Its former name, or `old/module.Name`. */
  readonly renamed_from?: string | undefined;
  /** Whether the breaking check looks at it. Default `"stable"`. */
  readonly stability?: "stable" | "experimental" | undefined;
  /** What an alias stands for, as a type expression of the contract language. */
  readonly type?: string | undefined;
  /** The values of an enum, in the order of the contract. Default `[]`. */
  readonly values?: readonly (string | number)[] | undefined;
  /** The structs and unions that a union names, in the order of the contract. Default `[]`. */
  readonly members?: readonly string[] | undefined;
  /** What a reader of a struct does with unknown fields. */
  readonly mode?: "strict" | "compat" | undefined;
  /** What a struct is for; `kind` in the contract. */
  readonly purpose?: "artifact" | "telemetry" | "config" | "spec" | "log" | "envelope" | "report" | "row" | undefined;
  /** What the tag of a struct says. Unset if it has none. */
  readonly tag?: string | number | undefined;
  /** The key the tag of a struct, or of a union's members, stands under. */
  readonly tag_field?: string | undefined;
  /** Whether a struct is an array on the wire. Default `false`. */
  readonly array_like?: boolean | undefined;
  /** Whether fields of a struct that equal their defaults are not written. Default `true`. */
  readonly omit_defaults?: boolean | undefined;
  /** In which directions values of a struct travel, for the breaking check. Default `"both"`. */
  readonly position?: "input" | "output" | "both" | undefined;
  /** Whether values of a struct are stored, for the breaking check. Default `true`. */
  readonly persisted?: boolean | undefined;
  /** The table that values of a struct are rows of. Unset if they are rows of none. */
  readonly table?: IndexTableInit | undefined;
  /** How tables store values of an alias, or the extension type of those of a struct, as the contract says it. */
  readonly arrow?: string | undefined;
  /** The struct it extends, whose fields come first. They are among `fields` already. */
  readonly base?: string | undefined;
  /** The struct that a patch is made of. */
  readonly patch_of?: string | undefined;
  /**
   * The fields of a struct or patch in wire order, those of its base first. A reserved position of an array is not
   * among them. Default `[]`.
   */
  readonly fields?: readonly IndexFieldInit[] | undefined;
  /** The rules over a struct's fields, those of its base first. Default `[]`. */
  readonly rules?: readonly IndexRuleInit[] | undefined;
  /**
   * Field names, positions of an array-like struct, or values of an enum that must not be used again. Default `[]`.
   */
  readonly reserved?: readonly (string | number)[] | undefined;
  /** Names of the contracts that it refers to itself, sorted. Default `[]`. */
  readonly depends_on?: readonly string[] | undefined;
  /** Codes of the MessagePack extension types in its own types, by name. Default `{}`. */
  readonly ext_codes?: { readonly [key: string]: number } | undefined;
  /** Where it is written. */
  readonly source: IndexSourceInit;
  /**
   * SHA-256 of its wire shape: wire names, types with integer widths as bounds, presence and encoded defaults of all
   * fields, tag, mode
   * and layout, through everything it refers to. It does not change with docs, nor when types, aliases or modules are
   * renamed.
   */
  readonly wire_hash: Sha256Hex;
  /** SHA-256 of everything this entry says but `source`. */
  readonly full_hash: Sha256Hex;
}

export const ContractIndexEntry: Contract<ContractIndexEntry, ContractIndexEntryInit> = /* @__PURE__ */ contract({
  name: "ContractIndexEntry",
  module: "tooling/contract-index",
  info: info.ContractIndexEntryInfo,
  read: codec.readContractIndexEntry,
  unpack: codec.unpackContractIndexEntry,
  write: codec.writeContractIndexEntry,
  pack: codec.packContractIndexEntry,
  is: codec.isContractIndexEntry,
  convert: codec.convertContractIndexEntry,
});

/** One field of a struct. Unknown fields are skipped (compat). */
export interface IndexField {
  /** The name in the contract and in code. */
  readonly name: NonEmptyStr;
  /** The name on the wire. */
  readonly wire: string;
  /** A type expression of the contract language. Aliases and other contracts go by their names. */
  readonly type: NonEmptyStr;
  /** Whether it must be there. */
  readonly required: boolean;
  /** Whether it may be null. */
  readonly nullable: boolean;
  /** Whether absent is a value of its own. */
  readonly unset: boolean;
  /** What it means when it is absent, as it is encoded in JSON. Unset if it has no default. */
  readonly default_?: AnyValue;
  /** The constraints in force, by key, also those that an alias has. Default `{}`. */
  readonly constraints: { readonly [key: string]: AnyValue };
  /** Other keys it is read from, which are never written. Default `[]`. */
  readonly accept: readonly string[];
  /** How tables store it, as the contract says it. Unset if it says nothing. */
  readonly arrow?: string;
  /** The Arrow type of its column. Unset if the struct is no table, or leaves it out. */
  readonly column?: string;
  /** What it is for. */
  readonly doc?: string;
  /** A short name for readers. */
  readonly title?: string;
  /** What to use instead. Unset if it is not deprecated. */
  readonly deprecated?: string;
  /** Its former name. */
  readonly renamed_from?: string;
}

/** What `IndexField.create` takes: fields with a default may be left out. */
export interface IndexFieldInit {
  /** The name in the contract and in code. */
  readonly name: NonEmptyStr;
  /** The name on the wire. */
  readonly wire: string;
  /** A type expression of the contract language. Aliases and other contracts go by their names. */
  readonly type: NonEmptyStr;
  /** Whether it must be there. */
  readonly required: boolean;
  /** Whether it may be null. */
  readonly nullable: boolean;
  /** Whether absent is a value of its own. */
  readonly unset: boolean;
  /** What it means when it is absent, as it is encoded in JSON. Unset if it has no default. */
  readonly default_?: AnyValue | undefined;
  /** The constraints in force, by key, also those that an alias has. Default `{}`. */
  readonly constraints?: { readonly [key: string]: AnyValue } | undefined;
  /** Other keys it is read from, which are never written. Default `[]`. */
  readonly accept?: readonly string[] | undefined;
  /** How tables store it, as the contract says it. Unset if it says nothing. */
  readonly arrow?: string | undefined;
  /** The Arrow type of its column. Unset if the struct is no table, or leaves it out. */
  readonly column?: string | undefined;
  /** What it is for. */
  readonly doc?: string | undefined;
  /** A short name for readers. */
  readonly title?: string | undefined;
  /** What to use instead. Unset if it is not deprecated. */
  readonly deprecated?: string | undefined;
  /** Its former name. */
  readonly renamed_from?: string | undefined;
}

export const IndexField: Contract<IndexField, IndexFieldInit> = /* @__PURE__ */ contract({
  name: "IndexField",
  module: "tooling/contract-index",
  info: info.IndexFieldInfo,
  read: codec.readIndexField,
  unpack: codec.unpackIndexField,
  write: codec.writeIndexField,
  pack: codec.packIndexField,
  is: codec.isIndexField,
  convert: codec.convertIndexField,
});

/** What is said of a table. Unknown fields are skipped (compat). */
export interface IndexTable {
  /** Its name, which is unique among all tables. */
  readonly name: NonEmptyStr;
  /** The fields that together identify a row, by their names in the contract. Default `[]`. */
  readonly key: readonly string[];
}

/** What `IndexTable.create` takes: fields with a default may be left out. */
export interface IndexTableInit {
  /** Its name, which is unique among all tables. */
  readonly name: NonEmptyStr;
  /** The fields that together identify a row, by their names in the contract. Default `[]`. */
  readonly key?: readonly string[] | undefined;
}

export const IndexTable: Contract<IndexTable, IndexTableInit> = /* @__PURE__ */ contract({
  name: "IndexTable",
  module: "tooling/contract-index",
  info: info.IndexTableInfo,
  read: codec.readIndexTable,
  unpack: codec.unpackIndexTable,
  write: codec.writeIndexTable,
  pack: codec.packIndexTable,
  is: codec.isIndexTable,
  convert: codec.convertIndexTable,
});

/** One rule over the fields of a struct. Unknown fields are skipped (compat). */
export interface IndexRule {
  /** A CEL expression over `this`. */
  readonly expr: NonEmptyStr;
  /** What is said when it is broken. */
  readonly message: NonEmptyStr;
}

/** What `IndexRule.create` takes: fields with a default may be left out. */
export interface IndexRuleInit {
  /** A CEL expression over `this`. */
  readonly expr: NonEmptyStr;
  /** What is said when it is broken. */
  readonly message: NonEmptyStr;
}

export const IndexRule: Contract<IndexRule, IndexRuleInit> = /* @__PURE__ */ contract({
  name: "IndexRule",
  module: "tooling/contract-index",
  info: info.IndexRuleInfo,
  read: codec.readIndexRule,
  unpack: codec.unpackIndexRule,
  write: codec.writeIndexRule,
  pack: codec.packIndexRule,
  is: codec.isIndexRule,
  convert: codec.convertIndexRule,
});

/** A place in a contract file. Unknown fields are skipped (compat). */
export interface IndexSource {
  /** Path of the file, from the root of the workspace. */
  readonly file: NonEmptyStr;
  /** The line of the contract's name, from 1. `>= 1`. */
  readonly line: number;
}

/** What `IndexSource.create` takes: fields with a default may be left out. */
export interface IndexSourceInit {
  /** Path of the file, from the root of the workspace. */
  readonly file: NonEmptyStr;
  /** The line of the contract's name, from 1. `>= 1`. */
  readonly line: number;
}

export const IndexSource: Contract<IndexSource, IndexSourceInit> = /* @__PURE__ */ contract({
  name: "IndexSource",
  module: "tooling/contract-index",
  info: info.IndexSourceInfo,
  read: codec.readIndexSource,
  unpack: codec.unpackIndexSource,
  write: codec.writeIndexSource,
  pack: codec.packIndexSource,
  is: codec.isIndexSource,
  convert: codec.convertIndexSource,
});
