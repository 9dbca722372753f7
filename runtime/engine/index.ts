// The public surface of `tessera-contracts/engine`.

export type {
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
  ScanColumn,
  ScanFile,
  Statement,
  TableEngine,
  TextPlace,
  TypedLiteral,
  WrittenFile,
} from "./engine.js";
export { type Between, broughtOver, isTableEngine } from "./bring-over.js";
export { EngineError, type EngineErrorCode } from "./errors.js";
