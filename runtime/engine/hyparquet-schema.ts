// Schemas as hyparquet-writer takes them.

import type { SchemaElement } from "hyparquet-writer";
import { type ParquetNode, type Schema, toParquet } from "tessera-contracts/arrow";
import type { FieldId } from "./engine.js";

/** The schema of the file as its footer lists it. As in DuckDB's files, whatever is no key of a map may be null. */
export function elementsOf(schema: Schema, fieldIds: readonly FieldId[]): SchemaElement[] {
  const nodes = toParquet(schema, { onLossy: "report" }).value;
  const ids = new Map(fieldIds.map(({ path, id }) => [JSON.stringify(path), id]));
  return [
    { name: "root", num_children: nodes.length },
    ...nodes.flatMap((node) => elementsIn(node, { path: [], isEntry: false }, ids)),
  ];
}

/** Where a node stands: below which columns, and whether directly in the entries of a map. */
interface Above {
  readonly path: FieldId["path"];
  readonly isEntry: boolean;
}

function elementsIn(node: ParquetNode, above: Above, ids: ReadonlyMap<string, number>): SchemaElement[] {
  const isRepeated = node.repetition === "repeated";
  const isKey = above.isEntry && node.name === "key" && node.repetition === "required";
  const repetition_type = isRepeated ? "REPEATED" : isKey ? "REQUIRED" : "OPTIONAL";
  // The group that repeats stands for no column.
  const path = isRepeated ? above.path : [...above.path, node.name];
  const id = isRepeated ? undefined : ids.get(JSON.stringify(path));
  const own: SchemaElement = { name: node.name, repetition_type, ...(id === undefined ? {} : { field_id: id }) };
  if ("children" in node) {
    const isEntry = isRepeated && node.name === "key_value";
    const below = node.children.flatMap((child) => elementsIn(child, { path, isEntry }, ids));
    return [{ ...own, num_children: node.children.length, ...meaningOf(node.logical) }, ...below];
  }
  const { physical: type, length, logical } = node;
  return [{ ...own, type, ...(length === undefined ? {} : { type_length: length }), ...meaningOf(logical) }];
}

type Meaning = Pick<SchemaElement, "converted_type" | "logical_type" | "scale" | "precision">;

/** What values mean, in the old words and the new ones: some readers know the old ones alone. */
function meaningOf(logical: ParquetNode["logical"]): Meaning {
  switch (logical?.type) {
    case "STRING":
      return { converted_type: "UTF8", logical_type: { type: "STRING" } };
    case "LIST":
    case "MAP":
    case "DATE":
    case "JSON":
      return { converted_type: logical.type, logical_type: { type: logical.type } };
    case "DECIMAL":
      return { converted_type: "DECIMAL", logical_type: logical, scale: logical.scale, precision: logical.precision };
    case "INT":
      // In the old words alone: the package writes the width in the new ones as a number of 32 bits, which DuckDB refuses.
      return { converted_type: `${logical.is_signed ? "INT" : "UINT"}_${logical.bit_width}` };
    case "TIME":
    case "TIMESTAMP":
      return { logical_type: { type: logical.type, isAdjustedToUTC: logical.is_utc, unit: logical.unit } };
    case "UUID":
    case "FLOAT16":
      return { logical_type: { type: logical.type } };
    case "UNKNOWN":
      return { logical_type: { type: "NULL" } };
    case undefined:
      return {};
  }
}
