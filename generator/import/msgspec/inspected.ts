// What the inspecting script prints of a Python module.

import type { Json } from "../../text/json.js";
import type { Loss } from "../imported.js";

/** A Python module as msgspec sees it. */
export interface InspectedModule {
  readonly doc: string | null;
  readonly structs: readonly InspectedStruct[];
  readonly aliases: readonly { readonly name: string; readonly type: InspectedType }[];
  readonly losses: readonly Loss[];
}

/** A `msgspec.Struct`. */
export interface InspectedStruct {
  readonly name: string;
  readonly doc: string | null;
  readonly tag: string | number | null;
  readonly tag_field: string | null;
  readonly array_like: boolean;
  readonly forbid_unknown_fields: boolean;
  readonly omit_defaults: boolean;
  readonly fields: readonly InspectedField[];
}

/** A field; one that is not required and has no default may be unset. */
export interface InspectedField {
  readonly name: string;
  readonly wire: string;
  readonly type: InspectedType;
  readonly required: boolean;
  readonly default?: Json;
}

/** A class of `msgspec.inspect` by name, with its attributes; those that it does not have are absent. */
export interface InspectedType {
  readonly kind: string;
  readonly doc?: string;
  readonly name?: string;
  readonly item?: InspectedType;
  readonly key?: InspectedType;
  readonly value?: InspectedType;
  readonly items?: readonly InspectedType[];
  readonly types?: readonly InspectedType[];
  readonly values?: readonly (string | number | boolean | null)[];
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
