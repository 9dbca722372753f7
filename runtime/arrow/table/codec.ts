// What is generated for one table, and how it is put together.

import type { ColumnBuilder } from "../build/column-builder.js";
import { RecordBatch } from "../column/record-batch.js";
import type { Schema } from "../type/data-type.js";
import type { BoundBatch } from "./bound-batch.js";

/** The builders of a table's columns by their names, and of what stands inside of them by others. */
export type Builders = { readonly [column: string]: ColumnBuilder };

/** The loops made for one table. They throw `WRONG` and `BAIL` at anything unusual; reflection then finds out what it is. */
export interface TableCodec<Row, B extends Builders = Builders> {
  builders(): B;
  append(to: B, rows: readonly Row[]): void;
  rows(batch: BoundBatch): Row[];
}

/** A batch of what was collected. */
export function batchOf(schema: Schema, builders: Builders, rowCount: number): RecordBatch {
  const columns = schema.fields.map(({ name, type }) => builderOf(name, builders).finish(type));
  return new RecordBatch(schema, columns, { rowCount });
}

/** The builders of the columns themselves, in order. Those of what stands inside belong to them, and have another number of values. */
export function columnBuilders({ fields }: Schema, builders: Builders): readonly ColumnBuilder[] {
  return fields.map(({ name }) => builderOf(name, builders));
}

function builderOf(name: string, builders: Builders): ColumnBuilder {
  const builder = builders[name];
  if (builder === undefined) throw new Error(`no builder of the column ${name}`);
  return builder;
}
