// The table of a struct whose rows are arrays on the wire: its codec reads them by column, so they need not become rows on their way here.

import type { RowContract, StructInfo } from "tessera-contracts/serde";
import { type AnyColumns, checkColumns, columnsOfRows, rowsOfColumns, WRONG } from "tessera-contracts/serde/codegen";
import type { ColumnBuilder } from "../build/column-builder.js";
import {
  BigIntBuilder,
  BoolBuilder,
  Float64Builder,
  Int32Builder,
  Int64Builder,
  SmallIntBuilder,
} from "../build/number-builders.js";
import { TextBuilder } from "../build/text-builders.js";
import type { RecordBatch } from "../column/record-batch.js";
import type { Schema } from "../type/data-type.js";
import { batchOf, type Builders } from "./codec.js";
import type { RowsOptions, Table } from "./interface.js";
import { structOf } from "./reflection.js";
import { table, type TableParts } from "./table.js";

/** A contract as a table, whose rows may also be given and taken by column, as `T.columns` of the contract has them. */
export interface ColumnTable<Row, Init, Columns> extends Table<Row, Init> {
  /** What `batch` makes of the rows. @throws {EncodeError} as `batch`, and where a column is missing or of another kind or length */
  fromColumns(columns: Columns): RecordBatch;
  /** What `rows` gives, by column. @throws {ValidationError} as `rows` */
  toColumns(batch: RecordBatch, options?: RowsOptions): Columns;
}

/** What generated code knows of such a table. */
export interface ColumnTableParts<Row, Init, Columns, B extends Builders> extends TableParts<Row, Init, B> {
  readonly contract: RowContract<Row, Init, Columns>;
}

/** The table of a contract that has columns. @throws {Error} if the contract is no struct */
export function columnTable<Row, Init, Columns, B extends Builders>(
  parts: ColumnTableParts<Row, Init, Columns, B>,
): ColumnTable<Row, Init, Columns> {
  const own = table(parts);
  const { codec } = parts;
  // The columns and rows of the struct that `info` describes are what `Columns` and `Row` are generated from.
  return Object.assign(own, {
    fromColumns(columns: Columns): RecordBatch {
      const info = structOf(own.contract);
      checkColumns(info, columns);
      const any = columns as unknown as AnyColumns;
      const builders = codec === undefined ? null : filled(codec.builders(), any, info, own.schema);
      if (builders !== null) return batchOf(own.schema, builders, any.length);
      return own.batch(rowsOfColumns(info, any) as readonly unknown[] as readonly Row[]);
    },
    toColumns(batch: RecordBatch, options?: RowsOptions): Columns {
      const rows = own.rows(batch, options) as readonly { readonly [field: string]: unknown }[];
      return columnsOfRows(structOf(own.contract), rows) as unknown as Columns;
    },
  });
}

/** The builders with all columns in them; null if one holds more than single values, or a value is odd: rows say where. */
function filled(builders: Builders, columns: AnyColumns, info: StructInfo, schema: Schema): Builders | null {
  const fields = info.fields.filter((field) => field !== null);
  if (info.tag_field !== null || Object.keys(builders).length !== fields.length) return null;
  const nullable = new Set(schema.fields.filter((field) => field.nullable).map((field) => field.name));
  try {
    for (const { name, wire } of fields) {
      const builder = builders[wire];
      const values = columns.values[name];
      if (builder === undefined || values === undefined || !isOfValues(builder)) return null;
      const validity = nullable.has(wire) ? columns.validity?.[name] : undefined;
      if (builder instanceof Int64Builder && values instanceof Float64Array) builder.appendAll(values, validity);
      else append(builder, values, nullable.has(wire) ? nullsOf(values, validity) : never);
    }
  } catch (error) {
    if (error !== WRONG) throw error;
    return null;
  }
  return builders;
}

/** Builders whose `append` takes the value of a field as it is. */
const OF_VALUES = [
  BoolBuilder,
  BigIntBuilder,
  Float64Builder,
  Int32Builder,
  Int64Builder,
  SmallIntBuilder,
  TextBuilder,
];

interface ValueBuilder extends ColumnBuilder {
  append(value: unknown): void;
}

function isOfValues(builder: ColumnBuilder): builder is ValueBuilder {
  return OF_VALUES.some((one) => one === builder.constructor);
}

type IsNull = (i: number) => boolean;

const never: IsNull = () => false;

function nullsOf(values: AnyColumns["values"][string], validity: Uint8Array | undefined): IsNull {
  return validity === undefined ? (i) => values[i] === null : (i) => validity[i] === 0;
}

function append(to: ValueBuilder, values: AnyColumns["values"][string], isNull: IsNull): void {
  // Booleans stand in columns as 0 and 1.
  const isBits = to instanceof BoolBuilder && values instanceof Uint8Array;
  for (let i = 0; i < values.length; i++) {
    if (isNull(i)) to.appendNull();
    else to.append(isBits ? values[i] !== 0 : values[i]);
  }
}
