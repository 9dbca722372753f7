// The datasets of a session, each at the state that it was first read at.

import type { DeltaInputPin, FileInputPin } from "tessera-contracts/contracts/artifacts/manifest";
import type { DatasetLocation } from "tessera-contracts/contracts/datasets/datasets";
import type { CdfReadRecord } from "tessera-contracts/contracts/diagnostics/events";
import type { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import type { DeltaEngine } from "tessera-contracts/delta";
import type { Diagnostics } from "tessera-contracts/diagnostics";
import type { DialectId, ExecuteOptions } from "tessera-contracts/engine";
import type { Boundary } from "tessera-contracts/plan";
import type { Storage } from "tessera-contracts/storage";
import type { DatasetRegistry, ResolvedDataset } from "../datasets/registry.js";
import { pinnedFeed } from "./feed-pin.js";
import { pinnedFiles } from "./file-pin.js";
import type { EngineNames } from "./names.js";
import { orCancelled, type SharedWork } from "./shared-work.js";
import { pinnedTable, placeOf } from "./table-pin.js";

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

/** The pins of a session. */
export class Pins {
  readonly #host: PinHost;
  readonly #pins = new Map<string, Promise<PinnedDataset>>();

  constructor(host: PinHost) {
    this.#host = host;
  }

  /** What statements over them are written in. */
  get dialect(): DialectId {
    return this.#host.engine.dialect;
  }

  /**
   * A dataset at the version that its place says, else at the latest when it was first asked for; or at another one, if a plan says so.
   * @throws {RunError} `DATASET_UNKNOWN`, `DATASET_NO_LOCATION`, `DATASET_FORMAT`; {DeltaError} `NOT_A_TABLE`, `VERSION_NOT_FOUND`;
   * {PlanError} as `boundaryOf`
   */
  of(name: string, version: number | null, { signal }: ExecuteOptions = {}): Promise<PinnedDataset> {
    const key = version === null ? name : `${name}@${version}`;
    const known = this.#pins.get(key);
    if (known !== undefined) return orCancelled(known, signal);
    const dataset = this.#host.datasets.resolve(name, version === null ? {} : { version });
    const pin = this.#host.work.tracked(this.#pinned(dataset, version));
    this.#pins.set(key, pin);
    // A later call tries again what failed.
    pin.catch(() => this.#pins.delete(key));
    return orCancelled(pin, signal);
  }

  async #pinned(dataset: ResolvedDataset, version: number | null): Promise<PinnedDataset> {
    if (dataset.changesOf !== null) return pinnedFeed(this.#host, dataset, await this.of(dataset.changesOf, version));
    if (placeOf(dataset).format !== "delta") return pinnedFiles(this.#host, dataset);
    return pinnedTable(this.#host, dataset);
  }

  /** Reads another version of a dataset from now on, which somebody has just committed. */
  move(name: string, version: number): void {
    const moved = this.of(name, version);
    this.#pins.set(name, moved);
    moved.catch(() => this.#pins.delete(name));
  }

  /** All that were made so far, in the order of their names. */
  async all(): Promise<readonly PinnedDataset[]> {
    const keys = [...this.#pins.keys()].sort();
    // What was moved to stands under two keys.
    return [...new Set(await Promise.all(keys.flatMap((key) => this.#pins.get(key) ?? [])))];
  }
}
