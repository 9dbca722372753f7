// Rows of which only some fields are read.

import { type Contract, type FieldInfo, ValidationError } from "tessera-contracts/serde";
import { BAIL } from "tessera-contracts/serde/codegen";
import { areValuesOf } from "./are-rows.js";
import type { BoundBatch } from "./bound-batch.js";
import type { TableCodec } from "./codec.js";
import { below, plainOf } from "./from-cells.js";
import { contractOf } from "./to-cells.js";

type Fields = { [name: string]: unknown };

/**
 * Objects of these fields. `batch` is bound to them alone. Rules, which look at whole rows, are not checked.
 *
 * @throws {ValidationError} at `$[17].bstart` if a value does not fit
 */
export function partialRows(
  batch: BoundBatch,
  fields: readonly FieldInfo[],
  codec: TableCodec<unknown> | undefined,
): Fields[] {
  if (codec !== undefined) {
    try {
      const rows = codec.rows(batch).map((row) => picked(row as Fields, fields));
      if (fields.every((field) => areValuesOf(field, batch, rows))) return rows;
    } catch (error) {
      if (error !== BAIL) throw error;
    }
  }
  const contracts = fields.map((field) => ({ field, contract: contractOf(field.type) }));
  return Array.from({ length: batch.rowCount }, (_, i) => {
    const values = contracts.map((one) => [one.field.name, valueAt(batch, one, i)] as const);
    return Object.fromEntries(values.filter(([, value]) => value !== undefined));
  });
}

interface Part {
  readonly field: FieldInfo;
  readonly contract: Contract<unknown>;
}

function picked(row: Fields, fields: readonly FieldInfo[]): Fields {
  const part: Fields = {};
  for (const { name } of fields) if (row[name] !== undefined) part[name] = row[name];
  return part;
}

function valueAt(batch: BoundBatch, { field, contract }: Part, i: number): unknown {
  const column = batch.columns.get(field.wire);
  const cell = column?.at(i) ?? null;
  if (cell === null && field.presence === "unset") return undefined;
  if (column === undefined) return field.makeDefault?.();
  const path = `$[${i}].${field.name}`;
  try {
    return contract.convert(plainOf(field.type, cell, column.type, path));
  } catch (error) {
    // What `plainOf` finds has its place already.
    throw error instanceof ValidationError && error.contract !== null ? below(error, path) : error;
  }
}
