// The public surface of `tessera-contracts/engine`.

export type {
  BoundColumn,
  BoundSql,
  ColumnStatistics,
  DialectId,
  Engine,
  EngineProgress,
  ExecuteOptions,
  FileEngine,
  FileScan,
  ParquetColumnWrite,
  ParquetFooter,
  FieldId,
  ParquetWrite,
  QueryResult,
  Relation,
  RowFunction,
  ScanColumn,
  ScanFile,
  Statement,
  TextPlace,
  TypedLiteral,
  WrittenFile,
} from "./engine.js";
export type {
  TableChanged,
  TableChangeFailure,
  TableChangeKind,
  TableChangeReports,
  TableChanges,
  FeedRead,
  TableEngine,
} from "./table-engine.js";
export { type Between, broughtOver, isTableEngine } from "./bring-over.js";
export { EngineError, type EngineErrorCode, FunctionError } from "./errors.js";
