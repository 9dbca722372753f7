// What a dataset of a session is once its state is known, and what it is found out with.

import type { DeltaInputPin, FileInputPin } from "tessera-contracts/contracts/artifacts/manifest";
import type { DatasetLocation } from "tessera-contracts/contracts/datasets/datasets";
import type { CdfReadRecord } from "tessera-contracts/contracts/diagnostics/events";
import type { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import type { DeltaEngine } from "tessera-contracts/delta";
import type { Diagnostics } from "tessera-contracts/diagnostics";
import type { ExecuteOptions } from "tessera-contracts/engine";
import type { Boundary } from "tessera-contracts/plan";
import type { Storage } from "tessera-contracts/storage";
import type { DatasetRegistry, ResolvedDataset } from "../datasets/registry.js";
import type { EngineNames } from "./names.js";
import type { SharedWork } from "./shared-work.js";

/** What is read of change data feeds, and by whom. */
export interface FeedReads {
  /** First versions whose changes are read, by the names of tables; those that are absent begin with the first that has a feed. */
  readonly from: ReadonlyMap<string, number>;
  /** The run that reads; null outside of one. */
  readonly runId: string | null;
  /** What was read so far. */
  readonly records: CdfReadRecord[];
}

/** What pins are made with. */
export interface PinHost {
  readonly engine: DeltaEngine;
  readonly datasets: DatasetRegistry;
  readonly names: EngineNames;
  readonly storage: ((uri: string, location: DatasetLocation) => Storage) | null;
  readonly diagnostics: Diagnostics;
  readonly now: () => number;
  readonly reads: FeedReads;
  /** The files that datasets must still have, by the names of these; of others those that are there. */
  readonly files: ReadonlyMap<string, FileInputPin>;
  readonly work: SharedWork;
}

/** A dataset in the state that a session reads. */
export interface PinnedDataset {
  readonly dataset: ResolvedDataset;
  /** Which state of its table it is, or which changes of it; null if it is no Delta table. */
  readonly pin: DeltaInputPin | null;
  /** The run that made the version that is read; null if that is not known. @throws {DeltaError} */
  readonly writtenBy: () => Promise<string | null>;
  /** Its files; null if it is a Delta table. */
  readonly files: FileInputPin | null;
  /** Id of the table, which it keeps wherever it is moved to; of other formats the SHA-256 of the list of files. */
  readonly tableId: string;
  readonly boundary: Boundary;
  /** Fingerprint of all that stands between the table and its readers, for keys of results. */
  readonly boundaryFingerprint: string;
  /** The columns that plans see: those of the boundary, or of the query that stands behind it. */
  readonly schema: TableSchemaSpec;
  /** The name of its rows in the engine, to which they are given when they are first asked for. */
  readonly name: (options: ExecuteOptions) => Promise<string>;
}
