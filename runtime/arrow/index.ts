// The public surface of `tessera-contracts/arrow`.

export { columnFrom } from "./build/column-from.js";
export { type ColumnBuffers, columnOf } from "./build/column-of.js";
export { type BodyCodec, type Codecs } from "./ipc/body-codec.js";
export { type ByteChunks } from "./ipc/chunks.js";
export { ArrowDecodeError, type ArrowErrorCode } from "./ipc/errors.js";
export { type Limits } from "./ipc/limits.js";
export { packIpc, unpackIpc } from "./ipc/pack.js";
export { type BatchStream, readBatches } from "./ipc/read-batches.js";
export { type ArrowFile, type ByteRange, openFile } from "./ipc/read-file.js";
export { type ArrowTable, readTable } from "./ipc/read-table.js";
export { encodeSchema, decodeSchema } from "./ipc/schema-bytes.js";
export { FileWriter, writeFile, type FileOptions } from "./ipc/write-file.js";
export { StreamWriter, streamChunks, writeStream, type WriteOptions } from "./ipc/write-stream.js";
export type { Signal, Values, ValueStream } from "./ipc/source.js";
export { type Compression } from "./ipc/write-body.js";
export { type ReadOptions } from "./ipc/stream-state.js";
export type { Column } from "./column/index.js";
export { RecordBatch } from "./column/record-batch.js";
export { column, schema } from "./type/data-type.js";
export type * from "./type/data-type.js";
export { schemaFingerprint } from "./type/fingerprint.js";
export { sameType, sameValues, schemaEquals } from "./type/equal.js";
export { parseType } from "./type/parse-type.js";
export { TypeTextError } from "./type/type-tokens.js";
export { typeText } from "./type/type-text.js";
export { fromDelta, toDelta } from "./convert/delta.js";
export { fromDuckDB, toDuckDB } from "./convert/duckdb.js";
export { toJsonSchema } from "./convert/json-schema.js";
export {
  ArrowConversionError,
  type ConversionOptions,
  type Converted,
  type Loss,
  type LossKind,
} from "./convert/loss.js";
export { toParquet } from "./convert/parquet.js";
export type * from "./convert/parquet-node.js";
export { fromSpark, toSpark } from "./convert/spark.js";
export type { JsonSchema } from "./convert/type-rows.js";
export { specOf } from "./spec/from-schema.js";
export { type InferredSchema, inferSchema } from "./spec/infer-schema.js";
export { schemaOf } from "./spec/to-schema.js";
export { extensionColumn, extensionOf, extensionValues, registerExtension } from "./metadata/extensions.js";
export type { Extension } from "./metadata/built-in-extensions.js";
export { checkSemantics, semanticColumns } from "./metadata/semantics.js";
export {
  ORDERING_KEY,
  orderedBatches,
  orderingAfter,
  orderingOf,
  orderingOfSpec,
  specWithOrdering,
  UNORDERED,
  withOrdering,
} from "./metadata/ordering.js";
export { readPayload, type Versioned, writePayload } from "./metadata/payload.js";
export type {
  BatchesOptions,
  CheckOptions,
  FieldsOptions,
  RowsOptions,
  Table,
  TableBatches,
} from "./table/interface.js";
export { type CheckedStream, checkStream, invalidRows } from "./validate/check-stream.js";
export { TableValidationError } from "./validate/error.js";
export { type TableValidation, validateTable } from "./validate/validate-table.js";
export {
  type TableContracts,
  type TableFunction,
  type TableResult,
  withTableContracts,
} from "./validate/with-table-contracts.js";
export type { ColumnTable } from "./table/column-table.js";
export type { TableMisfit } from "./table/fit.js";
export { jsonRows } from "./table/json-rows.js";
export { type AnyRow, NO_MODULE, tableOfSchema } from "./table/table-of-schema.js";
export type { RowBuilder } from "./table/row-builder.js";
