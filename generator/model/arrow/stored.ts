// How values of contract types lie in the columns of a table: what emitters, docs and the contract index know of it.

import type { DataType, Field as ArrowField } from "../../../runtime/arrow/type/data-type.js";
import type { Field, StructDefinition, Type } from "../model.js";

/** A struct whose values are the rows of a table. */
export interface TableDefinition extends StructColumns {
  readonly name: string;
  /** The fields that together identify a row, in their order. */
  readonly key: readonly Field[];
}

/** The fields of a struct, as columns or as parts of one. */
export interface StructColumns {
  readonly struct: StructDefinition;
  /** In the order of the fields. */
  readonly columns: readonly StoredField[];
  /** Fields with `arrow: omit`: they have a default, or may be unset. */
  readonly omitted: readonly Field[];
}

/** A field of a struct, stored. */
export interface StoredField {
  readonly field: Field;
  /** Named as on the wire; nullable if the field may be null or unset, or if its type is nothing but null. */
  readonly arrow: ArrowField;
  readonly stored: Stored;
}

/** How the values of one type are stored. */
export type Stored = StoredAs & {
  /** What is stored: the contract's type without its null. */
  readonly type: Type;
  /** The type of the column, extensions and dictionaries included. */
  readonly arrow: DataType;
  /** True if the contract's type takes null, which is a null in the column. */
  readonly nullable: boolean;
};

/** What is done to a value on its way into the column, by kind. */
export type StoredAs =
  /** `null`, `bool`, `float`, `str`, `bytes`, as they are. `float` also stands for `int | float`. */
  | { readonly as: "null" | "bool" | "float" | "text" | "bytes" }
  /** A number or bigint, by the type's width. In a column of times the number counts its unit; in decimals and text it is written out. */
  | { readonly as: "int" }
  /** An enum or literals: all values in the order of the contract, which is that of the dictionary. */
  | { readonly as: "enum"; readonly values: readonly (string | number)[] }
  /** Only true, or only false. */
  | { readonly as: "flag"; readonly values: readonly boolean[] }
  /** Text of a datetime, date, time, duration, uuid or decimal, as the number or bytes of the column. */
  | { readonly as: "scalar" }
  /** The same text, as it is. */
  | { readonly as: "canonical" }
  | { readonly as: "list" | "set"; readonly item: Stored }
  /** A struct with the fields `_1`, `_2` and so on. */
  | { readonly as: "tuple"; readonly items: readonly Stored[] }
  | { readonly as: "map"; readonly key: Stored; readonly value: Stored }
  | ({ readonly as: "struct" } & StructColumns)
  /** A struct of the tag and one nullable struct a member. */
  | { readonly as: "variants"; readonly tag_field: string; readonly members: readonly StoredVariant[] }
  /** The codec's deterministic JSON. */
  | { readonly as: "json" }
  /** The payload of an `ext`, or the bytes of a `raw`. */
  | { readonly as: "payload" };

/** A member of a tagged union that is stored as a struct. */
export interface StoredVariant extends StructColumns {
  readonly tag: string | number;
  /** What its struct is called in the column: the tag as text. */
  readonly name: string;
}

/** Why a type has no column. */
export interface Misfit {
  /** Fields, `item`, `key` and the like from the column down to what has no storage. */
  readonly path: readonly string[];
  readonly message: string;
  readonly hint: string;
  /** Where in the text of an `arrow:` it is wrong. */
  readonly position?: number;
  /** True if an `arrow:` is to blame, and it is said there. */
  readonly isReported?: true;
}

/** True if there is no column. */
export function isMisfit(value: object): value is Misfit {
  return "path" in value && "hint" in value;
}
