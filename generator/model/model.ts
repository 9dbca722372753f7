// What all contracts together say, after names are bound: the input of every check and emitter.
// Aliases are expanded in place (`alias` keeps the name); enums, structs and unions are referred to by name.

import type { TableOptions } from "../parse/table-options.js";
import type { Position, Purpose, Rename, Vendor, Workspace } from "../parse/document.js";
import type { Span } from "../diagnostics/diagnostic.js";
import type { Expression } from "./cel/expression.js";
import type { Type } from "./type.js";

export type * from "./type.js";

/** All contracts of a workspace, and the library modules they use. */
export interface Model {
  readonly workspace: Workspace;
  /** By module name. Library modules come along if some module uses them. */
  readonly modules: readonly Module[];
  /** Every definition of every module, by its name, which is unique. */
  readonly definitions: ReadonlyMap<string, Definition>;
  /** Places in the contracts that checks look at beyond the definitions; absent in a model that was not read from contracts. */
  readonly occurrences?: readonly Occurrence[];
  /** The names that some type expression refers to; absent in a model that was not read from contracts. */
  readonly named?: ReadonlySet<string>;
}

/** A union, list, set or map as it was written, with the places of its parts; a pattern; an example beside the type it is one of. */
export type Occurrence =
  | TypeOccurrence
  | ArrowOccurrence
  | TableOccurrence
  | { readonly kind: "pattern"; readonly source: string; readonly span: Span }
  | { readonly kind: "example"; readonly type: Type; readonly value: unknown; readonly span: Span };

/** A type that was put together, with its place and those of its parts. */
export interface TypeOccurrence {
  readonly kind: "type";
  /** The name of a named union, whose type has its members as they are written. */
  readonly name?: string;
  readonly type: Type;
  readonly span: Span;
  readonly parts: readonly Span[];
}

/** What an `arrow:` says, beside the type that it is to store. */
export interface ArrowOccurrence {
  readonly kind: "arrow";
  readonly on: "alias" | "field" | "struct";
  readonly type: Type;
  /** Of a field: whether it has to be there. */
  readonly presence?: Field["presence"];
  readonly text: string;
  readonly span: Span;
}

/** A `table:`, with the places of what it says. */
export interface TableOccurrence {
  readonly kind: "table";
  readonly struct: string;
  readonly name: Span;
  /** One a key field, in their order. */
  readonly key: readonly Span[];
}

/** One contract file. */
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

/** One entry of `types:`. */
export type Definition = AliasDefinition | EnumDefinition | StructDefinition | UnionDefinition;

/** What a contract says about a type or field for readers; none of it changes what is accepted. */
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

/** A name for a type expression. */
export interface AliasDefinition extends DefinitionBase {
  readonly kind: "alias";
  readonly type: Type;
  /** How values are stored in tables, if it says so itself. */
  readonly arrow?: string;
}

/** A closed set of strings or of integers, with a name. */
export interface EnumDefinition extends DefinitionBase {
  readonly kind: "enum";
  readonly base: "str" | "int";
  readonly values: readonly (string | number)[];
  readonly reserved: readonly (string | number)[];
}

/** A struct with everything that is in force for it: of its own, of its base, of its module. */
export type StructDefinition = TaggedStruct | UntaggedStruct;

/** A struct that says by a tag which one it is. */
export interface TaggedStruct extends StructBase {
  readonly tag: string | number;
  /** The field the tag stands in; in an array-like struct it only has this name in JavaScript. */
  readonly tag_field: string;
}

/** A struct without a tag. */
export interface UntaggedStruct extends StructBase {
  readonly tag: null;
  readonly tag_field: null;
}

interface StructBase extends DefinitionBase {
  readonly kind: "struct";
  readonly mode: "strict" | "compat";
  readonly array_like: boolean;
  readonly omit_defaults: boolean;
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
  /** The table that its values are rows of; null: they are rows of none. */
  readonly table: TableOptions | null;
  /** The extension type of its values in tables: `extension[tessera.span_id]`. */
  readonly arrow?: string;
}

/** A field of a struct. */
export interface Field extends Annotated {
  readonly name: string;
  readonly wire: string;
  readonly type: Type;
  readonly presence: "required" | "defaulted" | "unset";
  /** There exactly if `presence` is `defaulted`. */
  readonly default?: Default;
  readonly accept: readonly string[];
  /** How it is stored in tables, if it says so itself. */
  readonly arrow?: string;
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

/** A cross-field rule of a struct. */
export interface Rule {
  readonly expr: string;
  readonly message: string;
  /** `expr`, checked: true of a value that keeps the rule. */
  readonly test: Expression;
  readonly declared_in: string;
}

/** A tagged union with a name; nested unions are flattened. */
export interface UnionDefinition extends DefinitionBase {
  readonly kind: "union";
  readonly tag_field: string;
  readonly array_like: boolean;
  readonly members: readonly string[];
  /** As written: members may be unions themselves. */
  readonly written: readonly string[];
}
