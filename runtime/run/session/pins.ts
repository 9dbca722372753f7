// The datasets of a session, each at the version that it was first read at.

import type { DeltaInputPin } from "tessera-contracts/contracts/artifacts/manifest";
import { type DatasetLocation, ResolvedProjection } from "tessera-contracts/contracts/datasets/datasets";
import type { RelSpec } from "tessera-contracts/contracts/query/relations";
import type { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import { Cancelled } from "tessera-contracts/diagnostics";
import { type DeltaEngine, type PinnedTable, pinTable, type TablePoint } from "tessera-contracts/delta";
import type { DialectId, ExecuteOptions } from "tessera-contracts/engine";
import {
  type Boundary,
  boundaryOf,
  boundaryRel,
  type Columns,
  lowerQuery,
  planFingerprint,
  planStatement,
  rewritten,
  schemaOfPlan,
} from "tessera-contracts/plan";
import type { Storage } from "tessera-contracts/storage";
import type { DatasetRegistry, ResolvedDataset } from "../datasets/registry.js";
import { RunError } from "../errors.js";
import type { EngineNames } from "./names.js";

/** What pins are made with. */
export interface PinHost {
  readonly engine: DeltaEngine;
  readonly datasets: DatasetRegistry;
  readonly names: EngineNames;
  readonly storage: ((uri: string, location: DatasetLocation) => Storage) | null;
}

/** A dataset at the version that a session reads. */
export interface PinnedDataset {
  readonly dataset: ResolvedDataset;
  /** Which state of the table it is. */
  readonly pin: DeltaInputPin;
  /** Id of the table, which it keeps wherever it is moved to. */
  readonly tableId: string;
  readonly boundary: Boundary;
  /** Fingerprint of all that stands between the table and its readers, for keys of results. */
  readonly boundaryFingerprint: string;
  /** The columns that plans see: those of the boundary, or of the query that stands behind it. */
  readonly schema: TableSchemaSpec;
  /** The name of its rows in the engine, to which they are given when they are first asked for. */
  name(options: ExecuteOptions): Promise<string>;
}

/** The pins of a session. */
export class Pins {
  readonly #host: PinHost;
  readonly #pins = new Map<string, Promise<PinnedDataset>>();
  readonly #underWay = new Set<Promise<unknown>>();

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
    const pin = this.#tracked(pinned(this.#host, dataset, (work) => this.#tracked(work)));
    this.#pins.set(key, pin);
    // A later call tries again what failed.
    pin.catch(() => this.#pins.delete(key));
    return orCancelled(pin, signal);
  }

  /** Ends when all that is under way has ended, however it did. */
  async settled(): Promise<void> {
    while (this.#underWay.size > 0) await Promise.allSettled(this.#underWay);
  }

  #tracked<T>(work: Promise<T>): Promise<T> {
    this.#underWay.add(work);
    const end = (): void => void this.#underWay.delete(work);
    work.then(end, end);
    return work;
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

/** Work that several callers share is not cancelled with one of them, who alone stops waiting for it. */
function orCancelled<T>(work: Promise<T>, signal: ExecuteOptions["signal"]): Promise<T> {
  if (signal === undefined) return work;
  return new Promise((resolve, reject) => {
    const cancel = (): void => reject(new Cancelled("reading a dataset", signal.reason));
    if (signal.aborted) cancel();
    const waiting = waitingOn(signal);
    waiting.add(cancel);
    work.then(resolve, reject).finally(() => waiting.delete(cancel));
  });
}

type Signal = NonNullable<ExecuteOptions["signal"]>;

/** Who waits until a signal is aborted. One listener serves all of them, since Node warns of more than ten. */
const WAITING = new WeakMap<Signal, Set<() => void>>();

function waitingOn(signal: Signal): Set<() => void> {
  const known = WAITING.get(signal);
  if (known !== undefined) return known;
  const waiting = new Set<() => void>();
  signal.addEventListener("abort", () => waiting.forEach((cancel) => cancel()));
  WAITING.set(signal, waiting);
  return waiting;
}

async function pinned(
  host: PinHost,
  dataset: ResolvedDataset,
  tracked: <T>(work: Promise<T>) => Promise<T>,
): Promise<PinnedDataset> {
  const location = placeOf(dataset);
  const at = pointOf(dataset);
  const table = await pinTable(location.uri, {
    engine: host.engine,
    ...(host.storage && { storage: host.storage(location.uri, location) }),
    ...(dataset.policies.delta && { policy: dataset.policies.delta }),
    ...(at && { at }),
  });
  const boundary = boundaryOf(dataset, table.schema);
  const relOver = (name: string): RelSpec => readerRel(dataset, boundary, name);
  let rows: Promise<string> | null = null;
  return {
    dataset,
    pin: pinOf(dataset, table),
    tableId: table.snapshot.metadata.id,
    boundary,
    boundaryFingerprint: readerFingerprint(dataset, boundary, table),
    schema: readerSchema(dataset, boundary, schemaOfPlan(relOver("table"), { datasets: { table: table.schema } })),
    name: ({ signal }) => {
      rows ??= tracked(registered(host, table, relOver));
      // A later call tries again what failed.
      rows.catch(() => (rows = null));
      return orCancelled(rows, signal);
    },
  };
}

function placeOf({ name, location }: ResolvedDataset): DatasetLocation {
  if (location === null) {
    throw new RunError(
      "DATASET_NO_LOCATION",
      `nobody said where the dataset ${name} lies; give the registry its place`,
    );
  }
  if (location.format !== "delta") {
    throw new RunError("DATASET_FORMAT", `the dataset ${name} is ${location.format}; only delta can be read so far`);
  }
  return location;
}

function pointOf({ version, timestamp }: ResolvedDataset): TablePoint | null {
  if (version !== null) return { version };
  return timestamp === null ? null : { timestamp };
}

/** The rows that readers get: those of the table, behind the boundary of the dataset and its query. */
function readerRel({ spec }: ResolvedDataset, boundary: Boundary, table: string): RelSpec {
  const rel = boundaryRel(boundary, table);
  if (spec?.query_spec == null) return rel;
  return rewritten(lowerQuery(spec.query_spec, boundary.schema), (node) =>
    "rel" in node && node.rel === "scan" ? rel : node,
  );
}

/** A query behind the boundary decides the rows too: then it is the fingerprint of both as a plan. */
function readerFingerprint(dataset: ResolvedDataset, boundary: Boundary, { schema }: PinnedTable): string {
  if (dataset.spec?.query_spec == null) return ResolvedProjection.fingerprint(boundary.projection);
  return planFingerprint(readerRel(dataset, boundary, "table"), { datasets: { table: schema } });
}

/** What the dataset says of its columns stays, if no query makes others of them. */
function readerSchema({ spec }: ResolvedDataset, { schema }: Boundary, columns: Columns): TableSchemaSpec {
  if (spec?.query_spec == null) return schema;
  return { ...schema, fields: columns, key_fields: [], required_non_null: [] };
}

/** The version is always known, even if a moment chose it. */
function pinOf({ name, policies }: ResolvedDataset, { snapshot }: PinnedTable): DeltaInputPin {
  const { min_reader_version, min_writer_version, reader_features, writer_features } = snapshot.protocol;
  return {
    dataset_name: name,
    table_uri: snapshot.uri,
    version: snapshot.version,
    timestamp: null,
    feature_gate: policies.delta?.feature_gate ?? null,
    protocol: {
      min_reader_version,
      min_writer_version,
      reader_features: [...(reader_features ?? [])].sort(),
      writer_features: [...(writer_features ?? [])].sort(),
    },
  };
}

async function registered(
  { names, engine }: PinHost,
  table: PinnedTable,
  relOver: (table: string) => RelSpec,
): Promise<string> {
  const physical = await names.register(await table.relation());
  const statement = planStatement(relOver(physical), { datasets: { [physical]: table.schema } }, engine.dialect);
  return names.register({ statement });
}
