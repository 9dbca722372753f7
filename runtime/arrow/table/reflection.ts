// Rows to batches and back by what a contract says of itself: slow, for any contract, and with a message for whatever is wrong.

import { type Contract, EncodeError, type StructInfo, ValidationError } from "tessera-contracts/serde";
import { columnFrom } from "../build/column-from.js";
import { RecordBatch } from "../column/record-batch.js";
import type { Schema } from "../type/data-type.js";
import type { BoundBatch } from "./bound-batch.js";
import { below, placed, plainStruct } from "./from-cells.js";
import { cellOf } from "./to-cells.js";

/**
 * A batch of the rows. Each is encoded, which finds what is wrong with it, then its cells are made; `first` is the number of the first row.
 *
 * @throws {EncodeError}
 */
export function batchByReflection<Row, Init>(
  contract: Contract<Row, Init>,
  schema: Schema,
  rows: readonly Row[],
  first: number,
): RecordBatch {
  const info = structOf(contract);
  const fieldOf = new Map(info.fields.flatMap((field) => (field === null ? [] : [[field.wire, field] as const])));
  rows.forEach((row, i) => {
    const error = encodeErrorOf(contract, row);
    if (error === null) return;
    const { message, path } = placed(error, `$[${first + i}]`);
    throw new EncodeError(message, path, error.code);
  });
  const columns = schema.fields.map(({ name, type }) => {
    const field = fieldOf.get(name);
    if (field === undefined) throw new Error(`${contract.name} has no field for the column ${name}`);
    const cells = rows.map((row, i) => {
      const value = (row as { readonly [name: string]: unknown })[field.name];
      return cellOf(field.type, value, type, `$[${first + i}].${field.name}`);
    });
    return columnFrom(type, cells, `$.${name}`);
  });
  return new RecordBatch(schema, columns, { rowCount: rows.length });
}

/** What keeps a value from being written; null if one of the formats takes it: a `Raw` is of one format only. */
export function encodeErrorOf<T, Init>(contract: Contract<T, Init>, value: T): EncodeError | null {
  try {
    contract.encodeMsgpack(value);
  } catch (error) {
    if (!(error instanceof EncodeError)) throw error;
    try {
      contract.encodeJson(value);
    } catch (other) {
      if (!(other instanceof EncodeError)) throw other;
      return error;
    }
  }
  return null;
}

/** The rows of a batch: plain values are made of the cells of each, and handed to the contract. @throws {ValidationError} */
export function rowsByReflection<Row, Init>(contract: Contract<Row, Init>, batch: BoundBatch): Row[] {
  const there = Array.from(batch.columns, ([name, column]) => ({ name, column, type: column.type }));
  return Array.from({ length: batch.rowCount }, (_, i) => {
    const cells = Object.fromEntries(there.map(({ name, column }) => [name, column.at(i)]));
    const plain = plainStruct(batch.info, there, cells, `$[${i}]`);
    try {
      return contract.convert(plain);
    } catch (error) {
      throw error instanceof ValidationError ? below(error, `$[${i}]`) : error;
    }
  });
}

/** What a contract says of its fields. @throws {Error} if it is no struct */
export function structOf({ info, name }: Pick<Contract<unknown>, "info" | "name">): StructInfo {
  if (info.kind !== "struct") throw new Error(`${name} is no struct, so it is no table`);
  return info;
}
