// The entries of the contract index, as contracts/tooling/contract-index.yaml describes them. Types, not interfaces, so that they are JSON.

import type { Json } from "../text/json.js";

/** An entry of the index: a contract, its place and its hashes. */
export type IndexEntry = Contract & {
  readonly source: IndexSource;
  readonly wire_hash: string;
  readonly full_hash: string;
};

/** One contract as data. */
export type Contract = IndexAnnotations & {
  readonly name: string;
  readonly kind: "alias" | "enum" | "struct" | "union" | "patch";
  readonly module: string;
  readonly stability?: "stable" | "experimental";
  readonly type?: string;
  readonly values?: readonly (string | number)[];
  readonly members?: readonly string[];
  readonly mode?: "strict" | "compat";
  readonly purpose?: string;
  readonly tag?: string | number;
  readonly tag_field?: string;
  readonly array_like?: boolean;
  readonly omit_defaults?: boolean;
  readonly position?: "input" | "output" | "both";
  readonly persisted?: boolean;
  readonly table?: IndexTable;
  readonly arrow?: string;
  readonly base?: string;
  readonly patch_of?: string;
  readonly fields?: readonly IndexField[];
  readonly rules?: readonly IndexRule[];
  readonly reserved?: readonly (string | number)[];
  readonly depends_on?: readonly string[];
  readonly ext_codes?: { readonly [name: string]: number };
};

/** What a contract or field says to its readers. */
export type IndexAnnotations = {
  readonly doc?: string;
  readonly title?: string;
  readonly deprecated?: string;
  readonly renamed_from?: string;
};

/** One field of a struct. */
export type IndexField = IndexAnnotations & {
  readonly name: string;
  readonly wire: string;
  readonly type: string;
  readonly required: boolean;
  readonly nullable: boolean;
  readonly unset: boolean;
  readonly default?: Json;
  readonly constraints?: { readonly [key: string]: Json };
  readonly accept?: readonly string[];
  readonly arrow?: string;
  readonly column?: string;
};

/** What is said of a table. */
export type IndexTable = {
  readonly name: string;
  readonly key?: readonly string[];
};

/** One rule over the fields of a struct. */
export type IndexRule = {
  readonly expr: string;
  readonly message: string;
};

/** A place in a contract file. */
export type IndexSource = {
  readonly file: string;
  readonly line: number;
};
