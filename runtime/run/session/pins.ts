// The datasets of a session, each at the state that it was first read at.

import type { DialectId, ExecuteOptions } from "tessera-contracts/engine";
import type { ResolvedDataset } from "../datasets/registry.js";
import { pinnedFeed } from "./feed-pin.js";
import { pinnedFiles } from "./file-pin.js";
import type { PinHost, PinnedDataset } from "./pinned.js";
import { orCancelled } from "./shared-work.js";
import { pinnedTable, placeOf } from "./table-pin.js";

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
