// Whether the columns that there are can be read as the columns of a table.

import type { StructInfo, TypeInfo } from "tessera-contracts/serde";
import type { DataType, Field, Schema } from "../type/data-type.js";
import { sameValues } from "../type/equal.js";
import { childrenOf, storageOf } from "../type/types.js";
import { typeText } from "../type/type-text.js";

/** Why batches of a schema cannot be read as rows of a table. */
export interface TableMisfit {
  readonly column: string;
  readonly problem: "missing" | "extra" | "repeated" | "type";
  /** Says what was expected, what was found, and what to do. */
  readonly message: string;
}

/** A column as a table wants it. */
export interface WantedColumn {
  readonly field: Field;
  /** False: rows have a default where the column is missing, or leave the field unset. */
  readonly isRequired: boolean;
  /** Whether other units of time can be read: not where a number of the contract counts the unit, and so would mean something else. */
  readonly units: Units;
}

type Units = "any" | "same";

/** Where each wanted column stands in a schema, -1 where it does not; and what does not fit. */
export interface Fit {
  readonly places: readonly number[];
  readonly misfits: readonly TableMisfit[];
}

/** The columns of a struct's table, as its fields want them. */
export function wantedColumns({ fields }: StructInfo, columns: readonly Field[]): WantedColumn[] {
  return columns.map((field) => {
    const own = fields.find((one) => one?.wire === field.name);
    const units = own != null && hasIntegers(own.type, new Set()) ? "same" : "any";
    return { field, isRequired: own?.presence === "required", units };
  });
}

function hasIntegers(info: TypeInfo, seen: Set<TypeInfo>): boolean {
  if (seen.has(info)) return false;
  seen.add(info);
  switch (info.kind) {
    case "int":
      return true;
    case "list":
    case "set":
      return hasIntegers(info.item, seen);
    case "tuple":
      return info.items.some((item) => hasIntegers(item, seen));
    case "map":
      return hasIntegers(info.key, seen) || hasIntegers(info.value, seen);
    case "union":
      return info.members.some((member) => hasIntegers(member, seen));
    case "struct":
      return info.fields.some((field) => field !== null && hasIntegers(field.type, seen));
    default:
      return false;
  }
}

/** Columns are found by their names, in any order. `extra` says whether there may be others. */
export function fitColumns(wanted: readonly WantedColumn[], schema: Schema, extra: "error" | "ignore"): Fit {
  const names = schema.fields.map(({ name }) => name);
  const known = new Map(wanted.map((column) => [column.field.name, column]));
  const misfits = names.flatMap((name, i) => misfitsOf(known.get(name), { names, i, found: schema.fields[i], extra }));
  for (const { field, isRequired } of wanted) {
    if (isRequired && !names.includes(field.name)) misfits.push(missing(field, names));
  }
  return { places: wanted.map(({ field }) => names.indexOf(field.name)), misfits };
}

interface FoundColumn {
  readonly names: readonly string[];
  readonly i: number;
  readonly found: Field | undefined;
  readonly extra: "error" | "ignore";
}

function misfitsOf(wanted: WantedColumn | undefined, { names, i, found, extra }: FoundColumn): TableMisfit[] {
  const column = names[i] ?? "";
  if (wanted === undefined) {
    if (extra === "ignore") return [];
    const message = `the table has no column ${column}; leave it out, or read with { extra: "ignore" }`;
    return [{ column, problem: "extra", message }];
  }
  if (names.indexOf(column) < i) {
    return [{ column, problem: "repeated", message: `the column ${column} is there more than once` }];
  }
  if (found === undefined || canRead(wanted.field.type, found.type, wanted.units)) return [];
  const message = `expected ${typeText(wanted.field.type)}, found ${typeText(found.type)}`;
  return [{ column, problem: "type", message: `column ${column}: ${message}` }];
}

function missing({ name, type }: Field, names: readonly string[]): TableMisfit {
  const there = names.length === 0 ? "none" : names.join(", ");
  return {
    column: name,
    problem: "missing",
    message: `there is no column ${name} (${typeText(type)}); there are ${there}`,
  };
}

/** True if values of the found type can be read as the wanted one: another layout, width or unit of the same values. Cells may still not fit. */
export function canRead(wanted: DataType, found: DataType, units: Units = "any"): boolean {
  if (found.type === "null" || sameName(wanted, found) === false) return found.type === "null";
  const [want, have] = [valuesOf(wanted), valuesOf(found)];
  if (have.type === "null" || sameValues(want, have)) return true;
  if (INTEGERS.has(want.type)) return INTEGERS.has(have.type);
  if (want.type === "f64" || want.type === "f32")
    return have.type === "f64" || have.type === "f32" || have.type === "f16";
  if (TIMES.has(want.type) && units === "same") return false; // the same type is found above
  if (want.type === "timestamp") return have.type === "timestamp" && (want.tz === null) === (have.tz === null);
  if (want.type === "date32" || want.type === "date64") return have.type === "date32" || have.type === "date64";
  if (want.type === "decimal" || want.type === "time" || want.type === "duration") return have.type === want.type;
  return LISTS.has(want.type) && LISTS.has(have.type)
    ? canReadParts(want, have, units)
    : want.type === have.type && canReadParts(want, have, units);
}

/** Two extension types hold the same only if they have one name; text without a meaning may be given one. */
function sameName(wanted: DataType, found: DataType): boolean {
  return wanted.type !== "extension" || found.type !== "extension" || wanted.name === found.name;
}

function valuesOf(type: DataType): DataType {
  const storage = storageOf(type);
  if (storage.type === "dictionary") return valuesOf(storage.value);
  return storage.type === "run_end_encoded" ? valuesOf(storage.values.type) : storage;
}

/** Parts of structs by name, others by place. */
function canReadParts(wanted: DataType, found: DataType, units: Units): boolean {
  const have = childrenOf(found);
  const parts = childrenOf(wanted);
  if (parts.length === 0) return false;
  const isNamed = wanted.type === "struct";
  return parts.every((part, i) => {
    const other = isNamed ? have.find(({ name }) => name === part.name) : have[i];
    if (other === undefined) return isNamed && part.nullable;
    if (part.type.type === "struct" && wanted.type === "map") return canReadEntries(part.type, other.type, units);
    return canRead(part.type, other.type, units);
  });
}

/** The names of a map's entries vary. */
function canReadEntries(wanted: DataType, found: DataType, units: Units): boolean {
  const have = childrenOf(found);
  return childrenOf(wanted).every((part, i) => have[i] !== undefined && canRead(part.type, have[i].type, units));
}

const INTEGERS: ReadonlySet<string> = new Set(["i8", "i16", "i32", "i64", "u8", "u16", "u32", "u64"]);
const LISTS: ReadonlySet<string> = new Set(["list", "large_list", "list_view", "large_list_view", "fixed_size_list"]);
const TIMES: ReadonlySet<string> = new Set(["timestamp", "time", "duration", "date32", "date64"]);
