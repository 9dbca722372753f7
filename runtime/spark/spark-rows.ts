// Rows of Arrow in the types that Spark reads: it knows no dictionaries, no numbers without a sign, and moments in microseconds alone.

import { type ArrowTable, columnFrom, type DataType, type Field, RecordBatch } from "tessera-contracts/arrow";
import { microsOf } from "./values.js";

/** The same rows. Columns that Spark can read stay as they are; so do those within others, of which it says what is wrong. */
export function sparkRows({
  schema,
  batches,
}: Pick<ArrowTable, "schema" | "batches">): Pick<ArrowTable, "schema" | "batches"> {
  const forms = schema.fields.map(({ type }) => formOf(type));
  if (forms.every((form) => form === null)) return { schema, batches };
  const fields = schema.fields.map((field, i): Field => ({ ...field, type: forms[i]?.type ?? field.type }));
  const own = { ...schema, fields };
  const columnsOf = ({ columns }: RecordBatch): RecordBatch["columns"] =>
    columns.map((column, i) => {
      const form = forms[i] ?? null;
      if (form === null) return column;
      const cells = Array.from(column.toArray(), (cell: unknown) => (cell === null ? null : form.cell(cell)));
      return columnFrom(form.type, cells);
    });
  return { schema: own, batches: batches.map((batch) => new RecordBatch(own, columnsOf(batch))) };
}

/** How values of a type become such as Spark reads. */
interface Form {
  readonly type: DataType;
  /** Of a cell that is not null. */
  readonly cell: (cell: unknown) => unknown;
}

const same = (cell: unknown): unknown => cell;

const FORMS: { readonly [type: string]: Form } = {
  u8: { type: { type: "i16" }, cell: same },
  u16: { type: { type: "i32" }, cell: same },
  u32: { type: { type: "i64" }, cell: (cell) => BigInt(cell as number) },
  u64: { type: { type: "decimal", precision: 20, scale: 0, bits: 128 }, cell: same },
  f16: { type: { type: "f32" }, cell: same },
  string_view: { type: { type: "string" }, cell: same },
  binary_view: { type: { type: "binary" }, cell: same },
  fixed_size_binary: { type: { type: "binary" }, cell: same },
};

/** Null if Spark reads the type as it is. */
function formOf(type: DataType): Form | null {
  if (type.type === "extension") return formOf(type.storage);
  if (type.type === "dictionary") return formOf(type.value) ?? { type: type.value, cell: same };
  if (type.type === "timestamp" && type.unit !== "us") {
    return { type: { ...type, unit: "us" }, cell: (cell) => microsOf(type, cell) };
  }
  return FORMS[type.type] ?? null;
}
