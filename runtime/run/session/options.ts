// How a session is started, and what it is asked for.

import type { RecordBatch } from "tessera-contracts/arrow";
import type { FileInputPin } from "tessera-contracts/contracts/artifacts/manifest";
import type { DatasetLocation } from "tessera-contracts/contracts/datasets/datasets";
import type { DeltaEngine } from "tessera-contracts/delta";
import type { Diagnostics } from "tessera-contracts/diagnostics";
import type { ExecuteOptions } from "tessera-contracts/engine";
import type { Storage } from "tessera-contracts/storage";
import type { DatasetRegistry } from "../datasets/registry.js";
import type { UserFunction } from "./functions.js";

/** What a session works with. */
export interface SessionOptions {
  /** It stays open when the session is closed. */
  readonly engine: DeltaEngine;
  /** The datasets, or the places of Delta tables by the names that they have in plans. */
  readonly datasets: DatasetRegistry | { readonly [name: string]: string };
  /** Makes the storage of a dataset. Default: what its address says, on this machine. */
  readonly storage?: (uri: string, location: DatasetLocation) => Storage;
  /** Functions that plans may call besides those of the registry, one of a name. Default: none. */
  readonly functions?: readonly UserFunction[];
  /** Milliseconds since 1970. Default: `Date.now`. */
  readonly now?: () => number;
  /** Default: random ones. */
  readonly uuid?: () => string;
  readonly diagnostics?: Diagnostics;
  /**
   * First versions whose changes `<dataset>__changes` has, by the names of the datasets; one more than the version that is read is for no
   * changes. Default: the first one with a feed.
   */
  readonly changesFrom?: { readonly [dataset: string]: number };
  /** Files that datasets must still have, as an earlier session pinned them. Default: those that are there. */
  readonly files?: readonly FileInputPin[];
  /** The run that the session is for, of which diagnostics are told. Default: none. */
  readonly runId?: string;
  /** True: spans of statements carry their SQL, with `?` for what may be a value. Default: false. */
  readonly captureSql?: boolean;
}

/** What makes rows of batches, such as the table of a contract. */
export interface RowReader<Row> {
  rows(batch: RecordBatch): Row[];
}

/** How rows are read. */
export interface RowsReadOptions<Row> extends ExecuteOptions {
  /** More rows than these are an error. Default: 1,000,000. */
  readonly maxRows?: number;
  /** What the rows become. Default: objects with the cells of the columns. */
  readonly table?: RowReader<Row>;
}

/** What an engine says of how it executes a plan. */
export interface PlanExplanation {
  /** The statement, in which datasets have the names that the session gave them. */
  readonly sql: string;
  /** The engine's own words. */
  readonly text: string;
}
