// A schema as Parquet says it.

/** How values lie in the pages of a column. */
export type ParquetPhysical =
  "BOOLEAN" | "INT32" | "INT64" | "FLOAT" | "DOUBLE" | "BYTE_ARRAY" | "FIXED_LEN_BYTE_ARRAY";

/** What times are counted in. */
export type ParquetUnit = "MILLIS" | "MICROS" | "NANOS";

/** What values mean, beyond how they lie. */
export type ParquetLogical =
  | { readonly type: "STRING" | "DATE" | "JSON" | "UUID" | "FLOAT16" | "UNKNOWN" | "LIST" | "MAP" }
  | { readonly type: "INT"; readonly bit_width: 8 | 16 | 32 | 64; readonly is_signed: boolean }
  | { readonly type: "DECIMAL"; readonly precision: number; readonly scale: number }
  | { readonly type: "TIME" | "TIMESTAMP"; readonly unit: ParquetUnit; readonly is_utc: boolean };

/** A type without types inside. `length` is the number of bytes of FIXED_LEN_BYTE_ARRAY. */
export interface ParquetLeaf {
  readonly physical: ParquetPhysical;
  readonly length?: number;
  readonly logical?: ParquetLogical;
}

/** A type with columns inside. */
export interface ParquetGroup {
  readonly logical?: ParquetLogical;
  readonly children: readonly ParquetNode[];
}

/** Whether a value has to be there, may be null, or is any number of values. */
export type ParquetRepetition = "required" | "optional" | "repeated";

/** A column, or a group of them. */
export type ParquetNode = (ParquetLeaf | ParquetGroup) & {
  readonly name: string;
  readonly repetition: ParquetRepetition;
};
