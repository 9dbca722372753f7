// Views that the engine is to know, and that it knows.

import type { ResultKey } from "tessera-contracts/contracts/plan/keys";
import type { ExecuteOptions, Statement } from "tessera-contracts/engine";
import type { PlannedView } from "tessera-contracts/plan";
import type { EngineNames } from "../session/names.js";
import type { Session } from "../session/session.js";

/** A view that is about to be read. */
export interface CacheRequest {
  readonly session: Session;
  readonly view: PlannedView;
  /** Its rows. */
  readonly statement: Statement;
  /** What decides its rows, and the fingerprint of that. */
  readonly key: ResultKey;
  readonly resultKey: string;
  /** Where results are staged: a path, or an address below which tables may be made; null: nowhere. */
  readonly cachePath: string | null;
  /** Whether the use of a staged result is taken down, for what deletes the others. */
  readonly isUseNoted: boolean;
  /** What is dropped when the graph has run. */
  readonly names: EngineNames;
  readonly options: ExecuteOptions;
}

/** A view that the engine knows. */
export interface KeptView {
  /** Its name in the engine. */
  readonly name: string;
  readonly stage: "registered" | "computed" | "found";
  /** The table that it is staged in; null if it is not. */
  readonly path: string | null;
  /** Why no earlier result was used; null if one was. */
  readonly reason: string | null;
}
