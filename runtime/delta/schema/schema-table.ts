// Columns as a table, for rows of which there is no contract.

import { type DataType, type Field, type Schema, type Table, typeText } from "tessera-contracts/arrow";
import { table } from "tessera-contracts/arrow/codegen";
import type { FieldInfo, TypeInfo } from "tessera-contracts/serde";
import {
  any,
  bigint,
  bool,
  bytes,
  contract,
  date,
  datetime,
  decimal,
  defaulted,
  duration,
  field,
  float,
  int64,
  list,
  map,
  nullable,
  str,
  struct,
  time,
} from "tessera-contracts/serde/codegen";

/** Module of a contract that stands in none, so that no table names it. */
export const NO_MODULE = "";

/** A row without a contract: its values by the names of its columns. */
export interface PlainRow {
  readonly [column: string]: unknown;
}

/**
 * The columns as a table by which rows are written and read as by that of a contract: types and nulls are checked, and nothing else is
 * known of values. A column that may be null may be missing. Integers are `bigint`s.
 */
export function schemaTable(name: string, { fields }: Schema): Table<PlainRow> {
  const info = struct({ name, module: NO_MODULE, mode: "compat", fields: () => fields.map(fieldOf) });
  return table({
    contract: contract<PlainRow>({ name, module: NO_MODULE, info }),
    name,
    key: [],
    columns: fields.map(fieldText),
  });
}

function fieldText({ name, type, nullable: isNullable }: Field): string {
  return `${JSON.stringify(name)}: ${typeText(type)}${isNullable ? "" : " not null"}`;
}

function fieldOf({ name, type, nullable: isNullable }: Field): FieldInfo {
  const info = infoOf(type);
  return isNullable ? defaulted(name, nullable(info), () => null) : field(name, info);
}

function itemOf({ type, nullable: isNullable }: Field): TypeInfo {
  return isNullable ? nullable(infoOf(type)) : infoOf(type);
}

const SCALARS: { readonly [type: string]: () => TypeInfo } = {
  bool,
  ...Object.fromEntries(["i8", "i16", "i32", "i64", "u8", "u16", "u32"].map((name) => [name, () => int64()])),
  u64: bigint,
  ...Object.fromEntries(["f16", "f32", "f64"].map((name) => [name, () => float()])),
  ...Object.fromEntries(["string", "large_string", "string_view"].map((name) => [name, () => str()])),
  ...Object.fromEntries(
    ["binary", "large_binary", "binary_view", "fixed_size_binary"].map((name) => [name, () => bytes()]),
  ),
  date32: date,
  date64: date,
  decimal,
  time,
  duration,
};

/** What a contract says of values of a type, where nothing else is known of them. */
function infoOf(type: DataType): TypeInfo {
  switch (type.type) {
    case "timestamp":
      return datetime({ tz: type.tz !== null });
    case "list":
    case "large_list":
    case "list_view":
    case "large_list_view":
    case "fixed_size_list":
      return list(itemOf(type.item));
    case "struct":
      return struct({ name: "struct", module: NO_MODULE, mode: "compat", fields: () => type.fields.map(fieldOf) });
    case "map":
      return mapInfo(type.entries);
    case "dictionary":
      return infoOf(type.value);
    case "extension":
      return infoOf(type.storage);
    default:
      return SCALARS[type.type]?.() ?? any();
  }
}

function mapInfo({ type }: Field): TypeInfo {
  const [key, value] = type.type === "struct" ? type.fields : [];
  return key === undefined || value === undefined ? any() : map(itemOf(key), itemOf(value));
}
