// A store of artifacts and manifests in two Delta tables.

import { type AnyRow, column, type Schema, tableOfSchema } from "tessera-contracts/arrow";
import { type ArtifactEnvelope, ArtifactRecord } from "tessera-contracts/contracts/artifacts/envelope";
import { type RunLease, RunManifest } from "tessera-contracts/contracts/artifacts/manifest";
import { DeltaError, type DeltaOptions, DeltaTable } from "tessera-contracts/delta";
import { type CallOptions, type Storage, storageFor } from "tessera-contracts/storage";
import { RunError } from "../errors.js";
import { directoryStore } from "./directory.js";
import { decoded, openArtifact, recordOf, storedArtifact } from "./records.js";
import type { ArtifactOrigin, ArtifactStore, StoredArtifact } from "./store.js";

/** How a store in tables is opened. */
export interface DeltaStoreOptions extends Omit<DeltaOptions, "storage" | "policy"> {
  /** Makes the storage of an address. Default: what the address says. */
  readonly storage?: (uri: string) => Storage;
}

/**
 * A store whose artifacts are rows of the Delta table `<uri>/artifacts`, and whose manifests are rows of `<uri>/run_manifest`, so that
 * SQL can ask for them. Leases and the numbers of runs are files beside them.
 */
export function deltaStore(uri: string, options: DeltaStoreOptions): ArtifactStore {
  return new DeltaStore(uri.replace(/\/+$/, ""), options);
}

const TEXT = { type: "string" } as const;
const BYTES = { type: "binary" } as const;

/** `record` is the ArtifactRecord; the other columns are from it. */
const ARTIFACTS: Schema = {
  fields: [
    column("artifact_id", TEXT, { nullable: false }),
    column("run_id", TEXT),
    column("contract", TEXT, { nullable: false }),
    column("record", BYTES, { nullable: false }),
  ],
  metadata: null,
};

/** `manifest` is the RunManifest as JSON; the other columns are from it. */
const MANIFESTS: Schema = {
  fields: [
    column("run_id", TEXT, { nullable: false }),
    column("pipeline", TEXT),
    column("status", TEXT, { nullable: false }),
    column("manifest", TEXT, { nullable: false }),
  ],
  metadata: null,
};

class DeltaStore implements ArtifactStore {
  readonly uri: string;
  readonly #options: DeltaStoreOptions;
  readonly #files: ArtifactStore;

  constructor(uri: string, options: DeltaStoreOptions) {
    this.uri = uri;
    this.#options = options;
    this.#files = directoryStore((options.storage ?? storageFor)(uri));
  }

  async put(artifacts: readonly ArtifactEnvelope[], origin: ArtifactOrigin): Promise<readonly string[]> {
    const records = artifacts.map((artifact) => recordOf(artifact, origin));
    const rows = new Map(records.map((one) => [one.artifact_id, rowOf(one)]));
    if (rows.size > 0) {
      const table = await this.#table("artifacts", ARTIFACTS);
      await table.merge([...rows.values()], ["artifact_id"], { notMatched: [{ insert: "all" }] }, callOf(origin));
    }
    return records.map(({ artifact_id }) => artifact_id);
  }

  async open(id: string, options: CallOptions = {}): Promise<ArtifactEnvelope> {
    const [row] = await this.#rows("artifacts", { artifact_id: id }, options);
    if (row !== undefined) return openArtifact(id, { bytes: bytesOf(row), file: `${this.uri}/artifacts` });
    throw new RunError("ARTIFACT_MISSING", `there is no artifact ${id} in ${this.uri}`);
  }

  async *list(options: CallOptions = {}): AsyncGenerator<StoredArtifact, void, undefined> {
    const rows = await this.#rows("artifacts", {}, options);
    for (const row of sortedBy(rows, "artifact_id")) yield storedArtifact(String(row["artifact_id"]), bytesOf(row));
  }

  async manifest(runId: string, options: CallOptions = {}): Promise<RunManifest | null> {
    const [row] = await this.#rows("run_manifest", { run_id: runId }, options);
    return row === undefined ? null : this.#manifestIn(row);
  }

  async saveManifest(manifest: RunManifest, options: CallOptions = {}): Promise<void> {
    const { run_id, pipeline, status } = manifest;
    const text = new TextDecoder().decode(RunManifest.encodeJson(manifest));
    const table = await this.#table("run_manifest", MANIFESTS);
    const always = { matched: [{ update: "all" as const }], notMatched: [{ insert: "all" as const }] };
    await table.merge([{ run_id, pipeline, status, manifest: text }], ["run_id"], always, callOf(options));
  }

  async *manifests(options: CallOptions = {}): AsyncGenerator<RunManifest, void, undefined> {
    for (const row of sortedBy(await this.#rows("run_manifest", {}, options), "run_id")) yield this.#manifestIn(row);
  }

  reserveSequence(pipeline: string, run: { readonly runId: string; readonly above: number }): Promise<number> {
    return this.#files.reserveSequence(pipeline, run);
  }

  lease(runId: string): Promise<RunLease | null> {
    return this.#files.lease(runId);
  }

  createLease(lease: RunLease): Promise<boolean> {
    return this.#files.createLease(lease);
  }

  saveLease(lease: RunLease): Promise<void> {
    return this.#files.saveLease(lease);
  }

  dropLease(runId: string): Promise<void> {
    return this.#files.dropLease(runId);
  }

  #manifestIn(row: AnyRow): RunManifest {
    const value = decoded(() => RunManifest.decodeJson(String(row["manifest"])));
    if (!(value instanceof Error)) return value;
    const message = `the manifest of ${String(row["run_id"])} in ${this.uri}/run_manifest cannot be read: ${value.message}`;
    throw new RunError("ARTIFACT_CORRUPT", message, value);
  }

  #table(name: string, schema: Schema): Promise<DeltaTable<AnyRow>> {
    const [uri, options] = this.#place(name);
    return DeltaTable.openOrCreate(uri, tableOfSchema(schema, { name }), options);
  }

  /** The rows of a table for which columns have these values; none if nothing was stored yet. */
  async #rows(name: string, where: { readonly [column: string]: string }, options: CallOptions): Promise<AnyRow[]> {
    const [uri, place] = this.#place(name);
    const rows: AnyRow[] = [];
    try {
      const table = await DeltaTable.openAny(uri, { ...place, ...callOf(options) });
      for await (const row of table.read({ where, ...callOf(options) })) rows.push(row);
    } catch (error) {
      if (!(error instanceof DeltaError) || error.code !== "NOT_A_TABLE") throw error;
    }
    return rows;
  }

  #place(name: string): readonly [uri: string, options: DeltaOptions] {
    const uri = `${this.uri}/${name}`;
    const { storage, ...options } = this.#options;
    return [uri, { ...options, ...(storage && { storage: storage(uri) }) }];
  }
}

function rowOf(record: ArtifactRecord): AnyRow {
  const { artifact_id, run_id, contract } = record;
  return { artifact_id, run_id, contract, record: ArtifactRecord.encodeMsgpack(record) };
}

function bytesOf({ record }: AnyRow): Uint8Array {
  return record instanceof Uint8Array ? record : new Uint8Array();
}

function sortedBy(rows: readonly AnyRow[], name: string): readonly AnyRow[] {
  return rows.toSorted((a, b) => (String(a[name]) < String(b[name]) ? -1 : 1));
}

function callOf({ signal }: CallOptions): CallOptions {
  return signal === undefined ? {} : { signal };
}
