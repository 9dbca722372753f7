// The public surface of `tessera-contracts/delta`.

export {
  checkpointTable,
  maintainTable,
  optimizeTable,
  type PinnedTable,
  pinTable,
  restoreTable,
  type RowsQuery,
  tableRows,
  vacuumTable,
} from "./by-uri.js";
export {
  type ChangedRows,
  changedRows,
  type ChangedRowsOptions,
  type ChangeFeed,
  changeFeed,
} from "./changes/changed-rows.js";
export type { ChangeReader } from "./changes/change-batches.js";
export { type TextFile, textRows } from "./ingest/text-rows.js";
export { CHANGE_COLUMNS } from "./changes/change-columns.js";
export { CdfCursorStore } from "./changes/cursors.js";
export type { Change, ChangeBounds, ChangeKind, ChangeOptions, Changes } from "./changes/options.js";
export {
  type ChangeRun,
  type ChangeWork,
  processChanges,
  type ProcessOptions,
  type ProcessTarget,
} from "./changes/process.js";
export type { CommitOutcome } from "./commit/resolve.js";
export {
  type DescribeOptions,
  describeTable,
  type ReportOptions,
  tableFiles,
  tableHistory,
  tableName,
  tableSchema,
} from "./describe.js";
export { DeltaError, type DeltaErrorFacts, type TablePlace } from "./errors.js";
export { type DeltaAnswer, execute, type RequestOptions } from "./execute.js";
export type { DeltaEngine, DeltaOptions, OperationOptions } from "./host.js";
export type { CsvOptions } from "./ingest/records.js";
export { type IngestOptions, RowsRejected } from "./ingest/ingest.js";
export { inspect, type InspectOptions } from "./inspect.js";
export { DEFAULT_LIMITS, type DeltaLimits } from "./limits.js";
export { Snapshot } from "./log/snapshot.js";
export type { LogWarning, LogWarningCode } from "./log/warnings.js";
export type { AppendOptions } from "./operations/append.js";
export { addedFileHashes } from "./operations/added-files.js";
export { appendRelation, type FromPrepared, overwriteRelation } from "./operations/append-relation.js";
export { brokenRows, type RowsToCheck } from "./operations/broken-rows.js";
export type { DropOptions, NewConstraints } from "./operations/constraints.js";
export type { CreateOptions } from "./operations/create.js";
export type { Evolution } from "./operations/evolve.js";
export type { MaintainOptions } from "./operations/maintain.js";
export type { OptimizeOptions } from "./operations/optimize.js";
export type { OverwriteOptions } from "./operations/overwrite.js";
export type { PropertyChanges } from "./operations/properties.js";
export { type PreparedTable, prepareTable } from "./operations/prepare-table.js";
export { type ReplacedKeys, replaceKeys } from "./operations/replace-keys.js";
export type { RestoreOptions } from "./operations/restore.js";
export type { AppendRowsOptions } from "./operations/try-rows.js";
export type { UpkeepCommit } from "./operations/upkeep.js";
export type { VacuumOptions } from "./operations/vacuum.js";
export { verifyTable, type VerifyOptions } from "./operations/verify.js";
export type { DeltaAnswers, RequestKind } from "./request-kinds.js";
export { type HistoryOptions, type TablePoint, TableReader } from "./reader.js";
export type { MergeInput } from "./operations/merge.js";
export type { MergeAction, MergeClauses, MergeInsert, MergeOn } from "./rewrite/merge-pairs.js";
export { type Assignments, sql, SqlExpression } from "./rewrite/assignments.js";
export type { ColumnPredicate, Predicate } from "./scan/predicate.js";
export type { TableReadOptions } from "./scan/read.js";
export type { ContractFit } from "./schema/fit.js";
export { DeltaTable } from "./table.js";
export type { ContractRecord, FoundChange } from "./schema/change-meaning.js";
export { tableFit, type TableFitOptions } from "./table-fit.js";
export type { Input } from "./write/input.js";
