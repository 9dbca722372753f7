// The public surface of `tessera-contracts/delta`.

export { describeTable, type ReportOptions, tableFiles, tableHistory, tableSchema } from "./describe.js";
export { DeltaError, type DeltaErrorFacts, type TablePlace } from "./errors.js";
export type { DeltaOptions, OperationOptions } from "./host.js";
export { inspect, type InspectOptions } from "./inspect.js";
export { DEFAULT_LIMITS, type DeltaLimits } from "./limits.js";
export { Snapshot } from "./log/snapshot.js";
export type { LogWarning, LogWarningCode } from "./log/warnings.js";
export type { AppendOptions } from "./operations/append.js";
export { checkpointTable } from "./operations/checkpoint.js";
export type { CreateOptions } from "./operations/create.js";
export { verifyTable, type VerifyOptions } from "./operations/verify.js";
export { type HistoryOptions, type TablePoint, TableReader } from "./reader.js";
export type { ColumnPredicate, Predicate } from "./scan/predicate.js";
export type { TableReadOptions } from "./scan/read.js";
export type { ContractFit } from "./schema/fit.js";
export { DeltaTable } from "./table.js";
export { tableFit } from "./table-fit.js";
export type { Input } from "./write/input.js";
