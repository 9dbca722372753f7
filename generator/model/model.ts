// What all contracts together say, after names are bound: the input of every check and emitter.
// Aliases are expanded in place (`alias` keeps the name); enums, structs and unions are referred to by name.

import type { Position, Purpose, Rename, Vendor, Workspace } from "../parse/document.js";
import type { Span } from "../diagnostics/diagnostic.js";
import type { Code } from "../text/code.js";
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
  readonly written?: readonly Written[];
  /** The names that some type expression refers to; absent in a model that was not read from contracts. */
  readonly named?: ReadonlySet<string>;
}

/** A union, list, set or map as it was written, with the places of its parts; a pattern; an example beside the type it is one of. */
export type Written =
  | WrittenType
  | { readonly kind: "pattern"; readonly source: string; readonly span: Span }
  | { readonly kind: "example"; readonly type: Type; readonly value: unknown; readonly span: Span };

/** A type that was put together, with its place and those of its parts. */
export interface WrittenType {
  readonly kind: "type";
  /** The name of a named union, whose type has its members as they are written. */
  readonly name?: string;
  readonly type: Type;
  readonly span: Span;
  readonly parts: readonly Span[];
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
}

/** A closed set of strings or of integers, with a name. */
export interface EnumDefinition extends DefinitionBase {
  readonly kind: "enum";
  readonly base: "str" | "int";
  readonly values: readonly (string | number)[];
  readonly reserved: readonly (string | number)[];
}

/** A struct with everything that is in force for it: of its own, of its base, of its module. */
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

/** A field of a struct. */
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

/** A cross-field rule of a struct. */
export interface Rule {
  readonly expr: string;
  readonly message: string;
  /** The same in JavaScript: an expression over `self`, which is the struct's value. Plain JavaScript, valid as TypeScript. */
  readonly script: string;
  /** Names of `tessera/serde` that the script calls. */
  readonly imports: readonly string[];
  /** When it is broken, in Python: a condition over `this` to stand after `if`. What it calls comes from the module `/_rules`. */
  readonly python: Code;
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
