// What relations are, whatever their rows.

import type { ViewNode } from "tessera-contracts/contracts/plan/views";
import type { RelSpec } from "tessera-contracts/contracts/query/relations";
import type { Columns, PlanRegistry } from "../check/context.js";

/** What a relation is made of. */
export interface RelParts {
  readonly spec: RelSpec;
  readonly registry: PlanRegistry;
  /** Which columns rows have as `bigint`. */
  readonly bigints: ReadonlySet<string>;
  /** The views that it reads and whose definitions are known, each behind those that it reads. */
  readonly views: readonly ViewNode[];
}

/** A relation of any rows. */
export interface RelData extends RelParts {
  /** The columns of the result, in order. */
  readonly columns: Columns;
}
