// What stage 2 makes of one contract file: a plain tree, with the place of everything in it.

import type { Span } from "../diagnostics/diagnostic.js";
import type { SourceFile } from "../diagnostics/source-file.js";
import type { DefaultSyntax, TypeSyntax } from "./type-syntax.js";
import type { YamlNode } from "./yaml-node.js";

/** One contract file as a plain tree, with the place of everything in it. */
export interface Document {
  readonly source: SourceFile;
  readonly module: string;
  readonly tree: ModuleTree;
  /** What the tree was built from. */
  readonly yaml: YamlNode;
  /** Where a key or value of the YAML stands; the nearest enclosing place if that path does not exist. */
  spanOf(pointer: Pointer, part?: "key" | "value"): Span;
}

/** Keys and indexes from the root: `["types", "RunId", "fields", "status"]`. */
export type Pointer = readonly (string | number)[];

/** A type expression with the place of its text, so that offsets inside it become spans. */
export interface TypeText {
  readonly text: string;
  readonly syntax: TypeSyntax;
  /** The span of the part of the expression between two offsets of `text`. */
  spanOf(part: { readonly start: number; readonly end: number }): Span;
}

/** What one file says. */
export interface ModuleTree {
  readonly doc?: string;
  readonly use: readonly string[];
  readonly stability: "stable" | "experimental";
  readonly defaults: ModuleDefaults;
  readonly vendor: Vendor;
  /** In file order. */
  readonly types: readonly DefinitionTree[];
}

/** The user's own `x-` keys, by key. */
export type Vendor = { readonly [key: `x-${string}`]: unknown };

/** Options of structs, as a module sets them for all of its own. */
export interface ModuleDefaults {
  readonly mode?: "strict" | "compat";
  readonly omit_defaults?: boolean;
  readonly rename?: Rename;
  readonly position?: Position;
  readonly persisted?: boolean;
}

/** How field names become wire names. */
export type Rename = "camel" | "pascal" | "kebab" | "upper" | "lower";
/** Whether values are read, written or both. */
export type Position = "input" | "output" | "both";
/** What a struct is for. */
export type Purpose = "artifact" | "telemetry" | "config" | "spec" | "log" | "envelope" | "report" | "row";

/** What a definition or field says to its readers. */
export interface AnnotationsTree {
  readonly doc?: string;
  readonly title?: string;
  readonly examples?: readonly unknown[];
  readonly deprecated?: string;
  readonly vendor: Vendor;
}

interface DefinitionBase extends AnnotationsTree {
  readonly name: string;
  /** `["types", name]`. */
  readonly pointer: Pointer;
  readonly renamed_from?: string;
  readonly stability?: "stable" | "experimental";
}

/** Constraint keys of the long form (`min_length: 1` beside `type:`), as written. */
export type LongConstraints = { readonly [key: string]: unknown };

/** A name for a type. */
export interface AliasTree extends DefinitionBase {
  readonly kind: "alias";
  readonly type: TypeText;
  readonly constraints: LongConstraints;
  /** How values are stored in tables, as written. */
  readonly arrow?: string;
}

/** A closed list of values. */
export interface EnumTree extends DefinitionBase {
  readonly kind: "enum";
  /** As written; integers beyond 2^53 as bigint. */
  readonly values: readonly unknown[];
  readonly reserved: readonly unknown[];
}

/** A record of named fields. */
export interface StructTree extends DefinitionBase {
  readonly kind: "struct";
  readonly fields: readonly FieldTree[];
  readonly mode?: "strict" | "compat";
  readonly array_like?: boolean;
  readonly omit_defaults?: boolean;
  /** As written; integers beyond 2^53 as bigint. */
  readonly tag?: string | number | bigint | boolean;
  readonly tag_field?: string;
  readonly extends?: string;
  readonly rename?: Rename;
  readonly rules: readonly RuleTree[];
  readonly reserved: readonly (string | number)[];
  readonly purpose?: Purpose;
  readonly position?: Position;
  readonly persisted?: boolean;
  readonly table?: boolean | TableTree;
  /** The extension type of its values in tables, as written. */
  readonly arrow?: string;
}

/** What a struct says of the table that its values are rows of. */
export interface TableTree {
  readonly name?: string;
  readonly key: readonly string[];
}

/** A field of a struct. */
export interface FieldTree extends AnnotationsTree {
  /** Without the `?`. */
  readonly name: string;
  readonly pointer: Pointer;
  /** Of its key. */
  readonly span: Span;
  /** True for `name?:`. */
  readonly unset: boolean;
  readonly type: TypeText;
  /** Of the short form (`= …`) or the long one (`default:`); undefined: none. */
  readonly default?: DefaultSyntax & { readonly span: Span };
  readonly constraints: LongConstraints;
  readonly wire?: string;
  readonly renamed_from?: string;
  readonly accept: readonly string[];
  /** How it is stored in tables, as written. */
  readonly arrow?: string;
}

/** A rule over the fields of a struct. */
export interface RuleTree {
  readonly expr: string;
  readonly message: string;
  /** `[…, "rules", i]`. */
  readonly pointer: Pointer;
}

/** One of several tagged structs. */
export interface UnionTree extends DefinitionBase {
  readonly kind: "union";
  readonly members: readonly string[];
  readonly tag_field?: string;
}

/** The fields of another struct, each one unset-able. */
export interface PatchTree extends DefinitionBase {
  readonly kind: "patch";
  readonly patch_of: string;
}

/** Whatever may stand under `types:`. */
export type DefinitionTree = AliasTree | EnumTree | StructTree | UnionTree | PatchTree;

/** `contracts/tessera.yaml`. */
export interface Workspace {
  /** Output directory, relative to the contracts directory. */
  readonly out: string;
  readonly emit: readonly string[];
  /** `small`: contracts that know JSON alone, with short errors. */
  readonly sdk?: "full" | "small";
  readonly ext: readonly ExtTree[];
  /** What the ids of JSON Schemas start with. */
  readonly schema_base?: string;
  /** Path of the module that exports `schemaHook`, as written (relative to the contracts directory). */
  readonly schema_hook?: string;
  readonly openapi?: OpenApiTree;
  /** The way from the output directory to the contracts directory, `/`-separated; `../contracts` unless said. */
  readonly contracts?: string;
}

/** What the workspace says of its OpenAPI document. */
export interface OpenApiTree {
  readonly spec?: "3.0" | "3.1";
  readonly title?: string;
  readonly version?: string;
}

/** What stands in place of a codec's module where values stay `Ext`, and JSON has their bytes as base64. */
export const BASE64_CODEC = "base64";

/** A MessagePack extension type of the workspace. */
export interface ExtTree {
  readonly name: string;
  readonly code: number;
  readonly doc?: string;
  /** `BASE64_CODEC`, or the path of the module that exports the codec, as written (relative to the contracts directory). */
  readonly codec?: string;
  readonly span: Span;
}
