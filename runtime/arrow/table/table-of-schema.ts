// A table of a schema alone: its contract is made while the program runs, from the types of the columns.

import type { FieldInfo, StructInfo, TypeInfo } from "tessera-contracts/serde";
import {
  any,
  bool,
  bytes,
  contract,
  date,
  datetime,
  decimal,
  defaulted,
  duration,
  field as fieldOf,
  float,
  int,
  int64,
  list,
  map,
  nil,
  nullable as orNull,
  str,
  struct,
  time,
  uint64,
  uuid,
} from "tessera-contracts/serde/codegen";
import { ArrowConversionError, NOTHING } from "../convert/loss.js";
import type { DataType, Field, Schema, TypeName, TypeOf } from "../type/data-type.js";
import { fieldText, typeText } from "../type/type-text.js";
import type { Table } from "./interface.js";
import { table } from "./table.js";

/** Module of a contract that stands in none, so that no table names it. */
export const NO_MODULE = "";

/**
 * A row of a table without a contract: values by the names of its columns. 64-bit integers are `bigint`, decimals, days and times are
 * text, bytes are `Uint8Array`, structs are objects, and maps whose keys are no text are a `Map`.
 */
export type AnyRow = { readonly [column: string]: unknown };

/**
 * The table of a schema, whose rows are of no contract that somebody wrote. Nothing is checked but types and nulls; a column that may be
 * null may be missing.
 * @throws {ArrowConversionError} if a column has a type that no contract has
 */
export function tableOfSchema(schema: Schema, { name }: { readonly name: string }): Table<AnyRow> {
  const info = structOf(name, schema.fields);
  return table({
    contract: contract<AnyRow, AnyRow>({ name, module: NO_MODULE, info }),
    name,
    key: [],
    columns: schema.fields.map((one) => fieldText({ ...one, metadata: [] })),
  });
}

function structOf(name: string, fields: readonly Field[]): StructInfo {
  const infos = fields.map((one) => infoOfField(one, name));
  // What is null is said in JSON: nobody has a contract that would tell what stands for a key that is missing.
  return struct({ name, module: NO_MODULE, omit_defaults: false, fields: () => infos });
}

function infoOfField(one: Field, within: string): FieldInfo {
  const info = valueInfo(one, `${within}.${one.name}`);
  return one.nullable ? defaulted(one.name, info, () => null) : fieldOf(one.name, info);
}

function valueInfo({ type, nullable }: Field, path: string): TypeInfo {
  const info = typeInfo(type, path);
  return nullable && info.kind !== "null" && info.kind !== "any" ? orNull(info) : info;
}

type Rows = { readonly [N in TypeName]?: (type: TypeOf<N>, path: string) => TypeInfo | null };

const text = (): TypeInfo => str();
const blob = (): TypeInfo => bytes();
const small = (bits: number, isSigned: boolean): TypeInfo =>
  isSigned ? int({ ge: -(2 ** (bits - 1)), le: 2 ** (bits - 1) - 1 }) : int({ ge: 0, le: 2 ** bits - 1 });

/** What the values of a column are, a row a type; null: nothing that a contract has. */
const TYPES: Rows = {
  null: () => nil(),
  bool: () => bool(),
  i8: () => small(8, true),
  i16: () => small(16, true),
  i32: () => small(32, true),
  i64: () => int64(),
  u8: () => small(8, false),
  u16: () => small(16, false),
  u32: () => small(32, false),
  u64: () => uint64(),
  f32: () => float(),
  f64: () => float(),
  string: text,
  large_string: text,
  binary: blob,
  large_binary: blob,
  date32: () => date(),
  date64: () => date(),
  time: ({ unit }) => (unit === "us" || unit === "ns" ? time({ tz: false }) : null),
  timestamp: ({ unit, tz }) => (unit === "us" ? datetime({ tz: tz !== null }) : null),
  duration: ({ unit }) => (unit === "us" ? duration() : null),
  decimal: ({ bits }) => (bits === 128 ? decimal() : null),
  list: ({ item }, path) => list(valueInfo(item, path)),
  large_list: ({ item }, path) => list(valueInfo(item, path)),
  fixed_size_list: ({ item }, path) => list(valueInfo(item, path)),
  dictionary: ({ value }, path) => typeInfo(value, path),
  struct: ({ fields }, path) => structOf(path, fields),
  map: ({ entries }, path) => {
    const [key, value] = entries.type.type === "struct" ? entries.type.fields : [];
    return key === undefined || value === undefined ? null : map(valueInfo(key, path), valueInfo(value, path));
  },
  extension: ({ name, storage }, path) =>
    name === "arrow.uuid" ? uuid() : name === "arrow.json" ? any() : typeInfo(storage, path),
};

function typeInfo(type: DataType, path: string): TypeInfo {
  const row = TYPES[type.type] as ((type: DataType, path: string) => TypeInfo | null) | undefined;
  const info = row?.(type, path) ?? null;
  if (info !== null) return info;
  const message = "no contract has this type; read the table's batches instead";
  const loss = { path, from: typeText(type), to: NOTHING, kind: "meaning", message } as const;
  throw new ArrowConversionError("a contract", "unsupported-type", [loss]);
}
