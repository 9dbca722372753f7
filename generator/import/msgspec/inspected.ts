// What the inspecting script prints of a Python module.

import type { Json } from "../../text/json.js";
import type { Loss } from "../imported.js";

/** What the script found, or why the module cannot be imported. */
export type Inspection = InspectedModule | { readonly error: string };

/** A Python module as msgspec sees it. */
export interface InspectedModule {
  readonly doc: string | null;
  /** The module's own types in its order, then the others that they refer to. */
  readonly definitions: readonly InspectedDefinition[];
  readonly losses: readonly Loss[];
}

/** A type that has a name in Python. */
export type InspectedDefinition = InspectedStruct | InspectedEnum | InspectedAlias;

interface InspectedName {
  /** By what types refer to it: names may come several times. */
  readonly ref: number;
  readonly name: string;
  /** What Python calls a class. */
  readonly python?: string;
  readonly doc?: string | null;
  /** What could not be carried over, of a field or of the whole. */
  readonly losses: readonly { readonly field: string | null; readonly message: string }[];
}

/** A `msgspec.Struct`; `generic` if it is one with type arguments. */
export interface InspectedStruct extends InspectedName {
  readonly kind: "struct";
  readonly generic: boolean;
  readonly tag: string | number | null;
  readonly tag_field: string | null;
  readonly array_like: boolean;
  readonly forbid_unknown_fields: boolean;
  readonly omit_defaults: boolean;
  readonly fields: readonly InspectedField[];
}

/** An `enum.Enum`. */
export interface InspectedEnum extends InspectedName {
  readonly kind: "enum";
  readonly values: readonly InspectedLiteral[];
}

/** A type hint that has a name in the module. */
export interface InspectedAlias extends InspectedName {
  readonly kind: "alias";
  readonly type: InspectedType;
}

/** A value of an enum or a `Literal`. */
export type InspectedLiteral = string | number | bigint | boolean | null;

/** A field; one that is not required and has no default may be unset. */
export interface InspectedField {
  readonly name: string;
  readonly wire: string;
  readonly type: InspectedType;
  readonly required: boolean;
  readonly default?: Json;
}

/** `Named` with the `ref` of a definition, or a class of `msgspec.inspect` by name with its attributes; those that it does not have are absent. */
export interface InspectedType {
  readonly kind: string;
  readonly ref?: number;
  readonly doc?: string | null;
  readonly item?: InspectedType;
  readonly key?: InspectedType;
  readonly value?: InspectedType;
  readonly items?: readonly InspectedType[];
  readonly types?: readonly InspectedType[];
  readonly values?: readonly InspectedLiteral[];
  readonly gt?: number | bigint;
  readonly ge?: number | bigint;
  readonly lt?: number | bigint;
  readonly le?: number | bigint;
  readonly multiple_of?: number | bigint;
  readonly min_length?: number;
  readonly max_length?: number;
  readonly pattern?: string;
  readonly tz?: boolean;
  readonly tessera_type?: string;
  readonly tessera_code?: number;
  readonly tessera_hole?: boolean;
}
