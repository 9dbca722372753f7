// A store of artifacts and manifests in files.

import { type ArtifactEnvelope, ArtifactRecord } from "tessera-contracts/contracts/artifacts/envelope";
import { RunLease, RunManifest } from "tessera-contracts/contracts/artifacts/manifest";
import type { Contract } from "tessera-contracts/serde";
import { type CallOptions, type Storage, StorageError, storageFor } from "tessera-contracts/storage";
import { RunError } from "../errors.js";
import { decoded, openArtifact, recordOf, storedArtifact } from "./records.js";
import type { ArtifactOrigin, ArtifactStore, StoredArtifact } from "./store.js";

/**
 * A store in a folder, or in as much of a bucket as stands below a prefix: artifacts as `<id[0..2]>/<id>.msgpack`, manifests as
 * `runs/<run id>.json`.
 */
export function directoryStore(place: Storage | string): ArtifactStore {
  return new DirectoryStore(typeof place === "string" ? storageFor(place) : place);
}

const RUNS = "runs/";
/** Only manifests: whoever writes one has files of other names there for a moment. */
const MANIFEST = /^runs\/[A-Za-z0-9._:-]+\.json$/;
const LEASES = "leases/";
const SEQUENCES = "sequences/";
const DIGITS = 16;
/** So many artifacts are written at a time. */
const AT_ONCE = 16;

class DirectoryStore implements ArtifactStore {
  readonly #storage: Storage;

  constructor(storage: Storage) {
    this.#storage = storage;
  }

  get uri(): string {
    return this.#storage.uri;
  }

  async put(artifacts: readonly ArtifactEnvelope[], origin: ArtifactOrigin): Promise<readonly string[]> {
    const { signal } = origin;
    const ids: string[] = [];
    for (let at = 0; at < artifacts.length; at += AT_ONCE) {
      const some = artifacts.slice(at, at + AT_ONCE).map(async (artifact) => {
        const record = recordOf(artifact, origin);
        const bytes = ArtifactRecord.encodeMsgpack(record);
        await this.#putOnce(pathOf(record.artifact_id), bytes, signal === undefined ? {} : { signal });
        return record.artifact_id;
      });
      // What is under way ends before a failure of another is told.
      for (const one of await Promise.allSettled(some)) {
        if (one.status === "rejected") throw one.reason;
        ids.push(one.value);
      }
    }
    return ids;
  }

  async open(id: string, options: CallOptions = {}): Promise<ArtifactEnvelope> {
    const bytes = await this.#read(pathOf(id), options);
    if (bytes !== null) return openArtifact(id, { bytes, file: pathOf(id) });
    throw new RunError("ARTIFACT_MISSING", `there is no artifact ${id} in ${this.uri}`);
  }

  async *list(options: CallOptions = {}): AsyncGenerator<StoredArtifact, void, undefined> {
    for await (const { path } of this.#storage.list("", options)) {
      const [, id] = /^[0-9a-f]{2}\/([0-9a-f]{64})\.msgpack$/.exec(path) ?? [];
      if (id !== undefined) yield storedArtifact(id, await this.#storage.read(path, options));
    }
  }

  manifest(runId: string, options: CallOptions = {}): Promise<RunManifest | null> {
    return this.#readJson(RunManifest, `${RUNS}${runId}.json`, options);
  }

  async saveManifest(manifest: RunManifest, options: CallOptions = {}): Promise<void> {
    await this.#storage.put(`${RUNS}${manifest.run_id}.json`, RunManifest.encodeJson(manifest), options);
  }

  async *manifests(options: CallOptions = {}): AsyncGenerator<RunManifest, void, undefined> {
    for await (const { path } of this.#storage.list(RUNS, options)) {
      if (!MANIFEST.test(path)) continue;
      const manifest = await this.#readJson(RunManifest, path, options);
      if (manifest !== null) yield manifest;
    }
  }

  async reserveSequence(pipeline: string, { runId, above }: { runId: string; above: number }): Promise<number> {
    const folder = `${SEQUENCES}${pipeline}/`;
    let last = above;
    for await (const { path } of this.#storage.list(folder)) {
      const name = path.slice(folder.length);
      // Others write there at this moment, by files of other names.
      if (/^\d+$/.test(name)) last = Math.max(last, Number(name));
    }
    for (let next = last + 1; ; next++) {
      const path = `${folder}${String(next).padStart(DIGITS, "0")}`;
      if ((await this.#storage.putIfAbsent(path, new TextEncoder().encode(runId))) === "created") return next;
    }
  }

  lease(runId: string): Promise<RunLease | null> {
    return this.#readJson(RunLease, `${LEASES}${runId}.json`, {});
  }

  async createLease(lease: RunLease): Promise<boolean> {
    const path = `${LEASES}${lease.run_id}.json`;
    return (await this.#storage.putIfAbsent(path, RunLease.encodeJson(lease))) === "created";
  }

  async saveLease(lease: RunLease): Promise<void> {
    await this.#storage.put(`${LEASES}${lease.run_id}.json`, RunLease.encodeJson(lease));
  }

  async dropLease(runId: string): Promise<void> {
    await this.#storage.delete([`${LEASES}${runId}.json`]);
  }

  /** What has its name from its bytes may be there, and whoever wrote it wrote the same. */
  async #putOnce(path: string, bytes: Uint8Array, options: CallOptions): Promise<void> {
    if ((await this.#storage.putIfAbsent(path, bytes, options)) === "created") return;
    const id = idOf(path);
    // A damaged one is mended.
    if (storedArtifact(id, await this.#storage.read(path, options)).record === null) {
      await this.#storage.put(path, bytes, options);
    }
  }

  async #read(path: string, options: CallOptions): Promise<Uint8Array | null> {
    try {
      return await this.#storage.read(path, options);
    } catch (error) {
      if (error instanceof StorageError && error.code === "MISSING") return null;
      throw error;
    }
  }

  async #readJson<T, Init>(contract: Contract<T, Init>, path: string, options: CallOptions): Promise<T | null> {
    const bytes = await this.#read(path, options);
    if (bytes === null) return null;
    const value = decoded(() => contract.decodeJson(bytes));
    if (!(value instanceof Error)) return value;
    throw new RunError("ARTIFACT_CORRUPT", `${path} in ${this.uri} is no ${contract.name}: ${value.message}`, value);
  }
}

function pathOf(id: string): string {
  return `${id.slice(0, 2)}/${id}.msgpack`;
}

function idOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1, -".msgpack".length);
}
