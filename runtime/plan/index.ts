// The public surface of `tessera-contracts/plan`.

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
} from "./functions/function.js";
export { determinismOf } from "./check/determinism.js";
export { type ParameterValues, withParameters } from "./check/parameters.js";
export { orderingOfPlan } from "./check/ordering.js";
export type { UdfCatalog } from "./functions/udfs.js";
export { functionOf, FUNCTIONS, FUNCTIONS_VERSION } from "./functions/registry.js";
export { canonicalSql } from "./identity/canonical-sql.js";
export { normalise, planFingerprint } from "./identity/fingerprint.js";
export { duckdbSql } from "./sql/duckdb.js";
export { sparkSql } from "./sql/spark.js";
export { hotColumns, type Impact, impactOf } from "./lineage/impact.js";
export { lineageOf, outputLineage, type ViewLineage, viewLineage } from "./lineage/lineage.js";
export { lineageOfSql, type SqlLineage } from "./lineage/of-sql.js";
export type { Origin, Origins, Source } from "./lineage/walk.js";
