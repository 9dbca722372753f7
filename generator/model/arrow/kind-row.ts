// What a row of the mapping knows: one kind of contract type, and how its values may lie in a column.

import type { DataType, Field as ArrowField, TypeName } from "../../../runtime/arrow/type/data-type.js";
import type { Field, Model, StructDefinition, Type } from "../model.js";
import type { Misfit, Stored, StoredAs, StructColumns } from "./stored.js";

/** What a row says of values: how they are stored, and in a column of which type. */
export type Kept = StoredAs & { readonly arrow: DataType };

/** How a kind of contract type maps to Arrow. */
export interface KindRow<T extends Type> {
  /** How values are stored if nobody says; a misfit if somebody must. */
  usual(type: T, scope: ArrowScope): Kept | Misfit;
  /** How they lie in a storage that was asked for, which is no extension and no dictionary; null if it does not hold every value. */
  fit(type: T, wanted: DataType, scope: ArrowScope): Kept | Misfit | null;
  /** Types that would do, as they are spelled. */
  would(type: T, scope: ArrowScope): readonly string[];
}

/** The way from a row to the types that stand inside of its own. */
export interface ArrowScope {
  readonly definitions: Model["definitions"];
  /** How values of a type are stored. */
  stored(type: Type): Stored | Misfit;
  /** The same in a storage that was asked for. */
  fitted(type: Type, wanted: DataType): Stored | Misfit | null;
  /** The fields of a struct as columns, each in the storage that `wanted` has for its wire name, if that is given. */
  columnsOf(struct: StructDefinition, wanted?: readonly ArrowField[]): StructColumns | Misfit;
}

/** A field of a struct, or of a list or map, in a column. */
export function arrowField(name: string, stored: Stored, field?: Field): ArrowField {
  const nullable = stored.nullable || stored.arrow.type === "null" || field?.presence === "unset";
  return { name, type: stored.arrow, nullable, metadata: [] };
}

/** A misfit one step further out. */
export function within(step: string, misfit: Misfit): Misfit {
  return { ...misfit, path: [step, ...misfit.path] };
}

/** A misfit of the type itself. */
export function misfit(message: string, hint: string): Misfit {
  return { path: [], message, hint };
}

/** A row of a type that lies in columns of some types without parameters, the first unless something else is asked for. */
export function plain<T extends Type>(as: StoredAs, ...types: readonly [PlainName, ...PlainName[]]): KindRow<T> {
  const [first] = types;
  return {
    usual: () => ({ ...as, arrow: { type: first } }),
    fit: (_, wanted) => (types.some((one) => one === wanted.type) ? { ...as, arrow: wanted } : null),
    would: () => types,
  };
}

type PlainName = Extract<
  TypeName,
  "null" | "bool" | "f32" | "f64" | "string" | "large_string" | "binary" | "large_binary"
>;
