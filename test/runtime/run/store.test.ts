import { rmSync } from "node:fs";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ArtifactEnvelope, ArtifactRecord } from "tessera-contracts/contracts/artifacts/envelope";
import { RunManifest } from "tessera-contracts/contracts/artifacts/manifest";
import { type DuckDBEngine, duckdb } from "tessera-contracts/duckdb";
import { Raw, sha256Hex } from "tessera-contracts/serde";
import { memoryStorage } from "tessera-contracts/storage";
import { type ArtifactStore, deltaStore, directoryStore, type StoredArtifact } from "tessera-contracts/run";
import { keptDirectory } from "../../temporary-directory.js";

const made = (num_files: number): ArtifactEnvelope =>
  ArtifactEnvelope.convert({
    kind: "vacuum_report",
    payload: { table_uri: "lake/nodes", retention_hours: 168, dry_run: false, num_files },
  });
const origin = { runId: "run-1", now: 1_767_225_600_000 };

async function listed(store: ArtifactStore): Promise<readonly StoredArtifact[]> {
  const all: StoredArtifact[] = [];
  for await (const one of store.list()) all.push(one);
  return all;
}

const STORES: readonly (readonly [name: string, make: (engine: DuckDBEngine, folder: string) => ArtifactStore])[] = [
  ["a directory", () => directoryStore(memoryStorage())],
  ["tables", (engine, folder) => deltaStore(folder, { engine, durable: false })],
];

describe.each(STORES)("a store in %s", (_, make) => {
  const folder = keptDirectory();
  let engine: DuckDBEngine;
  let store: ArtifactStore;
  beforeAll(async () => {
    engine = await duckdb({ threads: 1 });
    store = make(engine, folder);
  });
  afterAll(async () => {
    await engine.close();
    rmSync(folder, { recursive: true });
  });

  test("is empty at first", async () => {
    expect(await listed(store)).toEqual([]);
    expect(await store.manifest("run-1")).toBeNull();
    await expect(store.open("0".repeat(64))).rejects.toThrow(expect.objectContaining({ code: "ARTIFACT_MISSING" }));
  });

  test("stores an artifact once, under the SHA-256 of its bytes", async () => {
    const ids = await store.put([made(1), made(2), made(1)], origin);
    expect(ids[2]).toBe(ids[0]);
    expect(await store.put([made(1)], { runId: "run-2", now: origin.now + 1 })).toEqual([ids[0]]);
    expect(await store.put([], origin)).toEqual([]);
    const all = await listed(store);
    expect(all.map(({ id, problem, record }) => [id, problem, record?.run_id, record?.contract])).toEqual(
      [...new Set(ids)].sort().map((id) => [id, null, "run-1", "VacuumReport"]),
    );
    for (const { id, record } of all) expect(sha256Hex(record?.envelope.bytes ?? new Uint8Array())).toBe(id);
    expect(await store.open(ids[0] ?? "")).toEqual(made(1));
  });

  test("keeps one manifest a run", async () => {
    const manifest = (run_id: string, status: "started" | "failed"): RunManifest =>
      RunManifest.create({ run_id, status, plan_fingerprints: {}, delta_inputs: [], outputs: [] });
    for (const one of [manifest("b", "started"), manifest("a", "started"), manifest("b", "failed")])
      await store.saveManifest(one);
    const all: RunManifest[] = [];
    for await (const one of store.manifests()) all.push(one);
    expect(all).toEqual([manifest("a", "started"), manifest("b", "failed")]);
    expect(await store.manifest("b")).toEqual(manifest("b", "failed"));
  });

  test("gives no two runs of a pipeline one number", async () => {
    const reserve = (runId: string, pipeline = "p"): Promise<number> =>
      store.reserveSequence(pipeline, { runId, above: -1 });
    const numbers = await Promise.all(Array.from({ length: 20 }, (_, i) => reserve(`run-${i}`)));
    expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i));
    expect(await reserve("run-0", "q")).toBe(0);
    expect(await store.reserveSequence("p", { runId: "late", above: 100 })).toBe(101);
  });

  test("gives a lease to one", async () => {
    const lease = { run_id: "run-1", token: "a", renewed_at_unix_ms: 1 };
    expect([await store.createLease(lease), await store.createLease({ ...lease, token: "b" })]).toEqual([true, false]);
    expect(await store.lease("run-1")).toEqual(lease);
    await store.dropLease("run-1");
    expect(await store.lease("run-1")).toBeNull();
  });
});
test("a flipped bit in what was stored never reads as another artifact, and the rest is listed", async () => {
  const storage = memoryStorage();
  const store = directoryStore(storage);
  const [id = "", other = ""] = await store.put([made(1), made(2)], origin);
  const path = `${id.slice(0, 2)}/${id}.msgpack`;
  const bytes = await storage.read(path);
  let corrupt = 0;
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 7 }), async (at, bit) => {
      const damaged = new Uint8Array(bytes);
      damaged[at] = (damaged[at] ?? 0) ^ (1 << bit);
      await storage.put(path, damaged);
      const read = await store.open(id).catch((error: unknown) => error);
      if (read instanceof Error) {
        expect(read).toMatchObject({ code: expect.stringMatching(/^ARTIFACT_(CORRUPT|UNKNOWN)$/) as string });
        expect(read.message).toContain(id);
        corrupt++;
      } else expect(read).toEqual(made(1));
      expect((await listed(store)).find((one) => one.id === other)?.problem).toBeNull();
    }),
    { numRuns: 200 },
  );
  expect(corrupt).toBeGreaterThan(100);
  const damaged = new Uint8Array(bytes);
  damaged[bytes.length - 1] = (damaged.at(-1) ?? 0) ^ 1;
  await storage.put(path, damaged);
  await expect(store.open(id)).rejects.toThrow(`the artifact ${id} in ${path} is damaged`);
  // Whoever stores it again mends it.
  await store.put([made(1)], origin);
  expect(await store.open(id)).toEqual(made(1));
});

test("an artifact of a kind that is not known is listed", async () => {
  const storage = memoryStorage();
  const store = directoryStore(storage);
  const envelope = Raw.msgpack(Uint8Array.of(0x81, 0xa4, ...new TextEncoder().encode("kind"), 0xa1, 0x78));
  const id = sha256Hex(envelope.bytes);
  const record = ArtifactRecord.create({
    artifact_id: id,
    run_id: null,
    written_at_unix_ms: origin.now,
    contract: "Later",
    contract_checksum: "0".repeat(64),
    envelope,
  });
  await storage.put(`${id.slice(0, 2)}/${id}.msgpack`, ArtifactRecord.encodeMsgpack(record));
  const [found] = await listed(store);
  expect([found?.id, found?.problem]).toEqual([id, "this version knows no artifact of the contract Later"]);
  await expect(store.open(id)).rejects.toThrow(expect.objectContaining({ code: "ARTIFACT_UNKNOWN" }));
});

test("files that others are writing at the moment are none of a store", async () => {
  const storage = memoryStorage();
  const store = directoryStore(storage);
  for (const path of ["sequences/p/.0a.tmp", "runs/.0a.tmp", "ab/.0a.tmp"]) await storage.put(path, Uint8Array.of(1));
  expect(await store.reserveSequence("p", { runId: "run-1", above: -1 })).toBe(0);
  for await (const manifest of store.manifests()) expect(manifest).toBeUndefined();
  expect(await listed(store)).toEqual([]);
});
