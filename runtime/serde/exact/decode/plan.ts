// What a position of a message accepts, kind by kind: a type, or all members of a union side by side, as msgspec's TypeNode.

import type {
  BytesInfo,
  DatetimeInfo,
  ExtInfo,
  FieldInfo,
  FloatInfo,
  IntInfo,
  StrInfo,
  StructInfo,
  TextInfo,
} from "../../info/types.js";

/** At most one entry of each kind is set: the language has msgspec's limits on unions. */
export interface Plan {
  /** The types accepted, as errors list them: `int | null`. */
  readonly expected: string;
  readonly any: boolean;
  readonly raw: boolean;
  readonly null: boolean;
  /** True for the type `bool`, which alone has lax conversions. */
  readonly bool: boolean;
  /** Booleans of a literal. */
  readonly bools: ReadonlySet<unknown> | null;
  readonly int: IntInfo | null;
  /** Integers of a literal or enum. */
  readonly ints: ReadonlySet<unknown> | null;
  readonly float: FloatInfo | null;
  readonly str: StrPlan | null;
  /** Strings of a literal or enum. */
  readonly strs: ReadonlySet<unknown> | null;
  readonly bytes: BytesInfo | null;
  readonly text: DatetimeInfo | TextInfo | null;
  readonly ext: ExtInfo | null;
  readonly array: ArrayPlan | null;
  readonly object: ObjectPlan | null;
}

/** What a text must keep. */
export interface StrPlan {
  readonly info: StrInfo;
  readonly pattern: RegExp | null;
}

/** How long a text or container may be. */
export interface Lengths {
  readonly min_length?: number;
  readonly max_length?: number;
}

/** What an array on the wire may be. */
export type ArrayPlan =
  | { readonly kind: "list" | "set"; readonly item: Plan; readonly lengths: Lengths }
  | { readonly kind: "tuple"; readonly items: readonly Plan[] }
  | { readonly kind: "struct"; readonly struct: StructPlan }
  | { readonly kind: "structs"; readonly structs: TaggedStructs };

/** What an object on the wire may be. */
export type ObjectPlan =
  | MapPlan
  | { readonly kind: "struct"; readonly struct: StructPlan }
  | { readonly kind: "structs"; readonly structs: TaggedStructs };

/** A map: what its keys and values may be. */
export interface MapPlan {
  readonly kind: "map";
  readonly key: Plan;
  readonly value: Plan;
  readonly lengths: Lengths;
  /** True: a null-prototype object; false: a `Map`. */
  readonly stringKeys: boolean;
}

/** A struct, with its fields by wire name. */
export interface StructPlan {
  readonly info: StructInfo;
  readonly fields: readonly (FieldPlan | null)[];
  /** Positions of the fields by wire name and by the other names they accept. */
  readonly positions: ReadonlyMap<string, number>;
  /** Positions of the fields by their names in the contract. */
  readonly properties: ReadonlyMap<string, number>;
  /** Fields that an array-like struct cannot do without, tag not counted. */
  readonly leastItems: number;
}

/** A field of a struct. */
export interface FieldPlan {
  readonly info: FieldInfo;
  readonly plan: Plan;
}

/** Structs that are told apart by the value of one field. */
export interface TaggedStructs {
  readonly field: string;
  readonly type: "str" | "int";
  readonly byTag: ReadonlyMap<string | number, StructPlan>;
}
