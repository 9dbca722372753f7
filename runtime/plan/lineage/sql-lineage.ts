// What is known of a view in SQL.

import type { BoundColumn } from "tessera-contracts/engine";
import type { PlanMistake } from "../errors.js";
import type { ViewLineage } from "./lineage.js";

/** What a view in SQL depends on, and what could not be followed. */
export interface SqlLineage extends ViewLineage {
  /** `LINEAGE_PARTIAL` for each operator below which all columns count; empty if every column was followed. */
  readonly errors: readonly PlanMistake[];
  /** Why its rows need not be the same another time, and what to do about it; null if no function says so. */
  readonly unstable: readonly [why: string, hint: string] | null;
  /** The columns of the result, as the engine binds them. */
  readonly columns: readonly BoundColumn[];
}
