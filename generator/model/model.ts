// What all contracts together say, after names are bound: the input of every check and emitter.
// Aliases are expanded in place (`alias` keeps the name); enums, structs and unions are referred to by name.

import type { Position, Purpose, Rename, Vendor, Workspace } from "../parse/document.js";
import type { Span } from "../diagnostics/diagnostic.js";

export interface Model {
  readonly workspace: Workspace;
  /** By module name. Library modules come along if some module uses them. */
  readonly modules: readonly Module[];
  /** Every definition of every module, by its name, which is unique. */
  readonly definitions: ReadonlyMap<string, Definition>;
  /** Places in the contracts that checks look at beyond the definitions; absent in a model that was not read from contracts. */
  readonly written?: readonly Written[];
}

/** A union, list, set or map as it was written, with the places of its parts; a pattern; an example beside the type it is one of. */
export type Written =
  | { readonly kind: "type"; readonly type: Type; readonly span: Span; readonly parts: readonly Span[] }
  | { readonly kind: "pattern"; readonly source: string; readonly span: Span }
  | { readonly kind: "example"; readonly type: Type; readonly value: unknown; readonly span: Span };

export interface Module {
  /** `delta/protocol`; `tessera/delta/protocol` in a user's project. */
  readonly name: string;
  /** `contracts/delta/protocol.yaml`, for headers and messages. */
  readonly path: string;
  readonly library: boolean;
  readonly doc?: string;
  readonly use: readonly string[];
  readonly stability: "stable" | "experimental";
  readonly vendor: Vendor;
  /** In file order. */
  readonly definitions: readonly Definition[];
}

export type Definition = AliasDefinition | EnumDefinition | StructDefinition | UnionDefinition;

export interface Annotated {
  readonly doc?: string;
  readonly title?: string;
  readonly examples?: readonly unknown[];
  readonly deprecated?: string;
  readonly vendor: Vendor;
  readonly renamed_from?: string;
}

interface DefinitionBase extends Annotated {
  readonly name: string;
  readonly module: string;
  readonly stability: "stable" | "experimental";
  /** The name in the contract. */
  readonly span: Span;
}

export interface AliasDefinition extends DefinitionBase {
  readonly kind: "alias";
  readonly type: Type;
}

export interface EnumDefinition extends DefinitionBase {
  readonly kind: "enum";
  readonly base: "str" | "int";
  readonly values: readonly (string | number)[];
  readonly reserved: readonly (string | number)[];
}

export interface StructDefinition extends DefinitionBase {
  readonly kind: "struct";
  readonly mode: "strict" | "compat";
  readonly array_like: boolean;
  readonly omit_defaults: boolean;
  readonly tag: string | number | null;
  /** The field the tag stands in; null: untagged. */
  readonly tag_field: string | null;
  /** Base's fields first. In an array-like struct null is a hole. */
  readonly layout: readonly (Field | null)[];
  /** `layout` without the holes. */
  readonly fields: readonly Field[];
  readonly rules: readonly Rule[];
  readonly reserved: readonly (string | number)[];
  readonly extends: string | null;
  readonly patch_of: string | null;
  readonly rename: Rename | null;
  readonly purpose: Purpose | null;
  readonly position: Position;
  readonly persisted: boolean;
}

export interface Field extends Annotated {
  readonly name: string;
  readonly wire: string;
  readonly type: Type;
  readonly presence: "required" | "defaulted" | "unset";
  /** There exactly if `presence` is `defaulted`. */
  readonly default?: Default;
  readonly accept: readonly string[];
  /** The struct that declares it: this one or a base. */
  readonly declared_in: string;
  readonly span: Span;
}

/**
 * A default, checked against its type. `value`: null, boolean, number, string (also text scalars, in canonical spelling),
 * bigint for the bigint widths, base64 text for bytes. `empty`: a fresh list, set, map, or struct with all its defaults.
 */
export type Default =
  | { readonly kind: "value"; readonly value: null | boolean | number | bigint | string }
  | { readonly kind: "empty"; readonly of: "list" | "set" | "map" | "struct" };

export interface Rule {
  readonly expr: string;
  readonly message: string;
  /** The same in JavaScript: an expression over `self`, which is the struct's value. Plain JavaScript, valid as TypeScript. */
  readonly script: string;
  /** Names of `tessera/serde` that the script calls. */
  readonly imports: readonly string[];
  readonly declared_in: string;
}

/** Facts about the way a type was written. */
interface Aliased {
  /** The alias it was written as. */
  readonly alias?: string;
}

export interface NullType extends Aliased {
  readonly kind: "null";
}
export interface BoolType extends Aliased {
  readonly kind: "bool";
}
/** Bounds are effective and inclusive; `width` as in `IntInfo`. Bounds of the bigint widths are bigint. */
export interface IntType extends Aliased {
  readonly kind: "int";
  readonly width: "safe" | "int64" | "uint64" | "any";
  readonly ge?: number | bigint;
  readonly le?: number | bigint;
  readonly multiple_of?: number | bigint;
}
export interface FloatType extends Aliased {
  readonly kind: "float";
  readonly gt?: number;
  readonly ge?: number;
  readonly lt?: number;
  readonly le?: number;
  readonly multiple_of?: number;
}
export interface StrType extends Aliased {
  readonly kind: "str";
  readonly min_length?: number;
  readonly max_length?: number;
  readonly pattern?: string;
}
export interface BytesType extends Aliased {
  readonly kind: "bytes";
  readonly min_length?: number;
  readonly max_length?: number;
}
export interface DatetimeType extends Aliased {
  readonly kind: "datetime" | "time";
  readonly tz?: boolean;
}
export interface TextType extends Aliased {
  readonly kind: "date" | "duration" | "uuid" | "decimal";
}
export interface AnyType extends Aliased {
  readonly kind: "any" | "raw";
}
export interface ExtType extends Aliased {
  readonly kind: "ext";
  readonly name: string;
  readonly code: number;
}
/** All strings, all integers or all booleans. */
export interface LiteralType extends Aliased {
  readonly kind: "literal";
  readonly values: readonly (string | number | boolean)[];
}
export interface ListType extends Aliased {
  readonly kind: "list" | "set";
  readonly item: Type;
  readonly min_length?: number;
  readonly max_length?: number;
}
export interface TupleType extends Aliased {
  readonly kind: "tuple";
  readonly items: readonly Type[];
}
export interface MapType extends Aliased {
  readonly kind: "map";
  readonly key: Type;
  readonly value: Type;
  readonly min_length?: number;
  readonly max_length?: number;
}
/** Flat, in written order; literals of one kind are one member; at least two members. */
export interface UnionType extends Aliased {
  readonly kind: "union";
  readonly members: readonly Type[];
}
/** An enum, struct or named union, by name. */
export interface RefType extends Aliased {
  readonly kind: "ref";
  readonly name: string;
}

export type Type =
  | NullType
  | BoolType
  | IntType
  | FloatType
  | StrType
  | BytesType
  | DatetimeType
  | TextType
  | AnyType
  | ExtType
  | LiteralType
  | ListType
  | TupleType
  | MapType
  | UnionType
  | RefType;

/** A tagged union with a name; nested unions are flattened. */
export interface UnionDefinition extends DefinitionBase {
  readonly kind: "union";
  readonly tag_field: string;
  readonly array_like: boolean;
  readonly members: readonly string[];
  /** As written: members may be unions themselves. */
  readonly written: readonly string[];
}
