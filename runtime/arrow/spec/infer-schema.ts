// What a table of some rows would look like.

import type { ArrowTypeSpec, FieldSpec } from "tessera-contracts/contracts/arrow/types";
import type { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import { isColumnName } from "./column-name.js";
import { Seen } from "./seen.js";

/** A spec that holds the rows that were looked at, and what a person should know about it. */
export interface InferredSchema {
  readonly spec: TableSchemaSpec;
  /** A sentence for each thing that was decided and could have been decided otherwise, with the column before it. */
  readonly notes: readonly string[];
}

/**
 * The spec of a table that holds the rows. Integers become i64, numbers of which one is a fraction f64, objects structs of all their keys,
 * arrays lists; what is of several kinds becomes JSON. Text is text, whatever it looks like. The order of the rows only decides the
 * order of the columns. Of the first `sampleRows` rows alone nobody knows whether the others have nulls: so all columns may.
 *
 * @throws {RangeError} if there is no row with a column, or the name of a column is empty or longer than 255 characters
 * @throws {TypeError} if a row is no object
 */
export function inferSchema(
  rows: Iterable<{ readonly [column: string]: unknown }>,
  { sampleRows, name = "rows" }: { readonly sampleRows?: number; readonly name?: string } = {},
): InferredSchema {
  const seen = new Seen();
  let isSample = false;
  for (const row of rows) {
    isSample = seen.count === sampleRows;
    if (isSample) break;
    seen.add(row);
    if (seen.objectCount < seen.count) throw new TypeError(`row ${seen.count - 1} is no plain object`);
  }
  const notes: string[] = [];
  if (isSample) notes.push(`only the first ${seen.count} rows were looked at, so every column may be null`);
  const fields = [...seen.fields].map(([column, values]) => {
    demandName(column);
    return fieldOf(column, values, { path: column, notes, isNullable: isSample || values.count < seen.count });
  });
  if (fields.length === 0) throw new RangeError("there is no row with a column to look at");
  return { spec: { name, fields, key_fields: [], required_non_null: [], metadata: {} }, notes };
}

function demandName(name: string): void {
  if (!isColumnName(name))
    throw new RangeError(`the name of a column has 1 to 255 characters, got ${JSON.stringify(name)}`);
}

interface Place {
  readonly path: string;
  readonly notes: string[];
}

function fieldOf(
  name: string,
  seen: Seen,
  { isNullable, ...place }: Place & { readonly isNullable: boolean },
): FieldSpec {
  const dtype = typeOf(seen, place);
  const nullable = isNullable || seen.hasNull || dtype.type === "null";
  return { name, dtype, nullable, metadata: {}, default_value: null, encoding: null };
}

function typeOf(seen: Seen, place: Place): ArrowTypeSpec {
  const [kind, other] = seen.kinds;
  if (kind === undefined) return { type: "null" };
  if (other !== undefined) return json(place, `holds ${seen.kinds.join(" and ")}`);
  switch (kind) {
    case "booleans":
      return { type: "bool" };
    case "texts":
      return { type: "string" };
    case "bytes":
      return { type: "binary" };
    case "dates":
      return { type: "timestamp", unit: "ms", tz: "UTC" };
    case "numbers":
      return numberOf(seen, place);
    case "lists":
      return listOf(seen, place);
    case "maps":
      return mapOf(seen, place);
    case "objects":
      return structOf(seen, place);
    case "other values":
      return json(place, "holds values that no type of Arrow is made for");
  }
}

/** 2^63: the first integer that i64 does not hold. */
const INT64_END = 2n ** 63n;

function numberOf({ hasFraction, least, most }: Seen, { path, notes }: Place): ArrowTypeSpec {
  const isSafe = least >= -Number.MAX_SAFE_INTEGER && most <= Number.MAX_SAFE_INTEGER;
  if (hasFraction) {
    if (!isSafe) notes.push(`${path}: integers beyond 2^53 stand beside fractions and are rounded`);
    return { type: "f64" };
  }
  if (least >= -INT64_END && most < INT64_END) return { type: "i64" };
  if (least >= 0n && most < 2n * INT64_END) return { type: "u64" };
  const digits = Math.max(String(most).length, String(least).replace("-", "").length);
  if (digits <= 38) return { type: "decimal", precision: 38, scale: 0 };
  return json({ path, notes }, "holds integers of more than 38 digits");
}

function listOf({ items }: Seen, { path, notes }: Place): ArrowTypeSpec {
  const item = typeOf(items, { path: `${path}.item`, notes });
  return { type: "list", item, item_nullable: items.hasNull || item.type === "null" };
}

function mapOf({ keys, items }: Seen, { path, notes }: Place): ArrowTypeSpec {
  const key = typeOf(keys, { path: `${path}.key`, notes });
  if (keys.hasNull || key.type === "null")
    return json({ path, notes }, "holds maps with keys that are null, or with none");
  const value = typeOf(items, { path: `${path}.value`, notes });
  return { type: "map", key, value, keys_sorted: false, value_nullable: items.hasNull || value.type === "null" };
}

function structOf({ fields, objectCount }: Seen, place: Place): ArrowTypeSpec {
  const { path, notes } = place;
  if (fields.size === 0) return json(place, "holds objects without keys");
  const strange = [...fields.keys()].find((name) => !isColumnName(name));
  if (strange !== undefined)
    return json(place, `holds the key ${JSON.stringify(strange)}, which is no name of a field`);
  return {
    type: "struct",
    fields: [...fields].map(([name, values]) =>
      fieldOf(name, values, { path: `${path}.${name}`, notes, isNullable: values.count < objectCount }),
    ),
  };
}

function json({ path, notes }: Place, why: string): ArrowTypeSpec {
  notes.push(`${path}: ${why}, so it is stored as JSON`);
  return { type: "extension", name: "arrow.json", storage: { type: "string" }, metadata: "" };
}
