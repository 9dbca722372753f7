// The public surface of `tessera-contracts/plan`.

export { type BoundaryExpression, boundaryText, parseBoundaryExpression } from "./boundary/expressions.js";
export { type Boundary, boundaryOf, boundaryRel, resolveProjection } from "./boundary/resolve.js";
export type { BoundarySpec } from "./boundary/work.js";
export type { Columns, PlanRegistry, PlanView } from "./check/context.js";
export { MOST_LEVELS, MOST_NODES, schemaOfPlan, validatePlan } from "./check/validate-plan.js";
export { PlanError, type PlanErrorCode, type PlanMistake } from "./errors.js";
export type { CallPlace, FunctionExample, NullRule, Parameter, PlanFunction } from "./functions/function.js";
export { functionOf, FUNCTIONS, FUNCTIONS_VERSION } from "./functions/registry.js";
export { canonicalSql } from "./identity/canonical-sql.js";
export { normalise, planFingerprint } from "./identity/fingerprint.js";
export { duckdbSql } from "./sql/duckdb.js";
export { lineageOf, outputLineage } from "./lineage/lineage.js";
export type { Origin, Origins, Source } from "./lineage/walk.js";
export { nodesOf, rewritten } from "./walk.js";
export { literalExpectation } from "./check/literals.js";
export { typeName } from "./types.js";
export { quotedName } from "./sql/quote.js";
export { lowerQuery } from "./lower/query.js";
export { buildPlanBundle } from "./graph/bundle.js";
export { type GraphOptions, planGraph } from "./graph/plan-graph.js";
export type { FailedView, PlannedGraph, PlannedView, ViewEdges } from "./graph/planned.js";
