// Schemas as hyparquet-writer takes them.

import type { SchemaElement } from "hyparquet-writer";
import { type ParquetNode, type Schema, toParquet } from "tessera-contracts/arrow";

/** The schema of the file as its footer lists it. As in DuckDB's files, whatever is no key of a map may be null. */
export function elementsOf(schema: Schema, ids: { readonly [path: string]: number }): SchemaElement[] {
  const nodes = toParquet(schema, { onLossy: "report" }).value;
  return [{ name: "root", num_children: nodes.length }, ...nodes.flatMap((node) => elementsIn(node, node.name, ids))];
}

function elementsIn(node: ParquetNode, path: string, ids: { readonly [path: string]: number }): SchemaElement[] {
  const isKey = path.endsWith(".key_value.key") && node.repetition === "required";
  const repetition_type = node.repetition === "repeated" ? "REPEATED" : isKey ? "REQUIRED" : "OPTIONAL";
  const id = ids[path];
  const own: SchemaElement = { name: node.name, repetition_type, ...(id === undefined ? {} : { field_id: id }) };
  if ("children" in node) {
    const below = node.children.flatMap((child) => elementsIn(child, `${path}.${child.name}`, ids));
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
