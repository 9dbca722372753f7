// What columns mean beyond their types, which extension types say.

import type { SemanticColumnSpec, SemanticValidation } from "tessera-contracts/contracts/artifacts/decisions";
import type { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import { schemaOf } from "../spec/to-schema.js";
import type { Field, Schema } from "../type/data-type.js";
import { childrenOf } from "../type/types.js";

const METADATA_KEY = "ARROW:extension:name";

/** The columns whose values mean more than their type says, those inside of others as `outputs.item`. */
export function semanticColumns({ fields }: Schema): SemanticColumnSpec[] {
  return fields.flatMap((field) => meaningsIn(field, field.name));
}

function meaningsIn({ type }: Field, path: string): SemanticColumnSpec[] {
  const own =
    type.type === "extension" ? [{ column_name: path, semantic_type: type.name, metadata_key: METADATA_KEY }] : [];
  return [...own, ...childrenOf(type).flatMap((child) => meaningsIn(child, `${path}.${child.name}`))];
}

/**
 * Whether the columns of a schema mean what a table wants them to mean. A column that is not there, has lost its meaning or has another
 * one is an error. It is a report for plans and writes: reading and checking rows go by names and types alone.
 */
export function checkSemantics(
  schema: Schema,
  table: TableSchemaSpec | { readonly spec: TableSchemaSpec },
): SemanticValidation {
  const spec = "spec" in table ? table.spec : table;
  const entries = semanticColumns(schemaOf(spec));
  const found = new Map(semanticColumns(schema).map((one) => [one.column_name, one.semantic_type]));
  const names = new Set(schema.fields.flatMap((field) => pathsIn(field, field.name)));
  const errors = entries.flatMap(({ column_name, semantic_type }) => {
    const other = found.get(column_name);
    if (other === semantic_type) return [];
    if (!names.has(column_name)) return [`${column_name} is missing, which has the semantic type ${semantic_type}`];
    return other === undefined
      ? [`${column_name} lost the semantic type ${semantic_type}`]
      : [`${column_name} has the semantic type ${other} instead of ${semantic_type}`];
  });
  return { view_name: spec.name, status: errors.length === 0 ? "ok" : "error", entries, errors };
}

function pathsIn({ type }: Field, path: string): string[] {
  return [path, ...childrenOf(type).flatMap((child) => pathsIn(child, `${path}.${child.name}`))];
}
