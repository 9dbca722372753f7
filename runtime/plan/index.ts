// The public surface of `tessera-contracts/plan`.

export { type BoundaryExpression, boundaryText, parseBoundaryExpression } from "./boundary/expressions.js";
export { type Boundary, boundaryOf, boundaryRel, resolveProjection } from "./boundary/resolve.js";
export type { BoundarySpec } from "./boundary/work.js";
export type { Columns, PlanRegistry, PlanView } from "./check/context.js";
export { MOST_LEVELS, MOST_NODES, schemaOfPlan, validatePlan } from "./check/validate-plan.js";
export { PlanError, type PlanErrorCode, type PlanMistake } from "./errors.js";
export type {
  CallPlace,
  CallText,
  ExampleValue,
  FunctionExample,
  ListValue,
  NullRule,
  Parameter,
  PlanFunction,
  SubstraitForm,
  SubstraitMaker,
  SubstraitMeasure,
  SubstraitPart,
} from "./functions/function.js";
export { determinismOf } from "./check/determinism.js";
export { type ParameterValues, withParameters } from "./check/parameters.js";
export { orderingOfPlan } from "./check/ordering.js";
export { requiredUdfs, udfNamed } from "./functions/required-udfs.js";
export type { UdfCatalog } from "./functions/udfs.js";
export { functionOf, FUNCTIONS, FUNCTIONS_VERSION } from "./functions/registry.js";
export { canonicalSql } from "./identity/canonical-sql.js";
export { normalise, planFingerprint } from "./identity/fingerprint.js";
export { duckdbSql } from "./sql/duckdb.js";
export { sparkSql } from "./sql/spark.js";
export { planStatement, quotedFor } from "./sql/statement.js";
export { type TextOver, textStatement } from "./sql/view-text.js";
export { hotColumns, type Impact, impactOf } from "./lineage/impact.js";
export { lineageOf, outputLineage, type ViewLineage, viewLineage } from "./lineage/lineage.js";
export { lineageOfSql } from "./lineage/of-sql.js";
export { recordedLineage } from "./lineage/recorded.js";
export type { SqlLineage } from "./lineage/sql-lineage.js";
export type { Origin, Origins, Source } from "./lineage/walk.js";

// The builder, and the contracts that are said with the operators of relations.
export {
  fromQuery,
  fromSpec,
  type SqlViewOptions,
  sqlView,
  table,
  type TableOptions,
  values,
  view,
} from "./rel/build.js";
export type { Rel } from "./rel/rel.js";
export type { RelData } from "./rel/rel-data.js";
export type { Aggregate, AggregateCalls, Calls, Expr, WindowCalls, WindowColumn } from "./rel/expr-types.js";
export {
  and,
  call,
  type CalledFunction,
  type Cases,
  lit,
  not,
  or,
  param,
  sql,
  stableId,
  structOf,
  when,
} from "./rel/functions.js";
export { avg, count, countDistinct, denseRank, max, min, rank, rowNumber, sum } from "./rel/rows.js";
export type { ExprsOf, RowOf, SortKey } from "./rel/row-types.js";
export type { Condition, NamedTypes, TypeLike, Value } from "./rel/value-types.js";
export { align } from "./rel/align.js";
export { lowerAlign } from "./lower/align.js";
export { lowerDedupe } from "./lower/dedupe.js";
export { lowerEdges, lowerNodes, lowerProps } from "./lower/emit.js";
export { lowerRelation } from "./lower/relation.js";
export { nodesOf, rewritten } from "./walk.js";
export { literalExpectation } from "./check/literals.js";
export { classOf, holdsExactly, type TypeClass, typeName } from "./types.js";
export { duckdbType, quotedName } from "./sql/duckdb.js";
export { lowerQuery } from "./lower/query.js";
export { buildPlanBundle, type PlanExporter, type PlanPins } from "./graph/bundle.js";
export { type GraphOptions, planGraph } from "./graph/plan-graph.js";
export { type FailedView, type PlannedGraph, type PlannedView, treesOf, type ViewEdges } from "./graph/planned.js";
export {
  type FoundReads,
  readsOfSql,
  type SqlEngine,
  type SqlPlan,
  type SqlPlanner,
  type SqlReads,
} from "./graph/sql-plan.js";
export type { IncrementalStep } from "./incremental/context.js";
export { type KeyValues, type StepValues, stepValuesOf, stepValuesPlan } from "./incremental/key-values.js";
export {
  type IncrementalFacts,
  type IncrementalPlan,
  type IncrementalRows,
  planIncremental,
} from "./incremental/plan-incremental.js";
