// The public surface of `tessera-contracts/run`.

export {
  type DatasetOverrides,
  DatasetRegistry,
  type Layer,
  type LayeredValue,
  type ResolvedDataset,
} from "./datasets/registry.js";
export { type WholeGraph, wholeGraph, type WholeGraphOptions } from "./datasets/views.js";
export { RunError, type RunErrorCode } from "./errors.js";
export { declaredCatalog } from "./session/catalog.js";
export { type FunctionCode, type SqlBody, type UserFunction, userFunction } from "./session/functions.js";
export type { Parameters, ParameterValue } from "./session/parameters.js";
export type { PinnedDataset } from "./session/pinned.js";
export type { PlanExplanation, RowsReadOptions, RowReader, SessionOptions } from "./session/options.js";
export { Session, session } from "./session/session.js";
export type { Plan } from "./session/statement.js";
export type { GraphProgress } from "./graph/progress.js";
export { type CacheDecisionOptions, cacheDecisions } from "./graph/cache-decisions.js";
export type { EvictedResult } from "./cache/upkeep.js";
export { runGraph } from "./graph/run-graph.js";
export type { CommittedOutput, GraphRun, GraphRunOptions, ViewOutput } from "./graph/run-options.js";
export { type GraphOutput, planViews, type PlanViewsOptions, type SessionGraph } from "./graph/session-graph.js";
export type { ExecuteRunOptions, RunOptions } from "./options.js";
export { Run, startRun } from "./start.js";
export type { OutputTarget } from "./outputs.js";
export { directoryStore } from "./store/directory.js";
export type { ArtifactOrigin, ArtifactStore, StoredArtifact } from "./store/store.js";
export type { PlannedRun } from "./write-output.js";
export { type PipelineFile, planMistakes, readPipeline } from "./pipeline/read.js";
export { repairRuns, type RepairOptions, type RunRepair } from "./repair.js";
export { diffRuns, inputText } from "./diff.js";
export { diffPlans } from "./plan-diff.js";
export { type OutputComparison, type ReproduceOptions, type Reproduction, reproduceRun } from "./reproduce.js";
export { deltaStore, type DeltaStoreOptions } from "./store/delta.js";
