import fc from "fast-check";
import { expect, test } from "vitest";
import { ArtifactEnvelope, ArtifactRecord } from "tessera-contracts/contracts/artifacts/envelope";
import { Raw, sha256Hex } from "tessera-contracts/serde";
import { memoryStorage } from "tessera-contracts/storage";
import { directoryStore, type StoredArtifact } from "tessera-contracts/run";

const made = (num_files: number): ArtifactEnvelope =>
  ArtifactEnvelope.convert({
    kind: "vacuum_report",
    payload: { table_uri: "lake/nodes", retention_hours: 168, dry_run: false, num_files },
  });
const origin = { runId: "run-1", now: 1_767_225_600_000 };

async function listed(store: ReturnType<typeof directoryStore>): Promise<readonly StoredArtifact[]> {
  const all: StoredArtifact[] = [];
  for await (const one of store.list()) all.push(one);
  return all;
}

test("an artifact is stored once, under the SHA-256 of its bytes", async () => {
  const storage = memoryStorage();
  const store = directoryStore(storage);
  const ids = await store.put([made(1), made(2)], origin);
  expect(await store.put([made(1)], { runId: "run-2", now: origin.now + 1 })).toEqual([ids[0]]);
  const all = await listed(store);
  expect(all.map(({ id, problem, record }) => [id, problem, record?.run_id, record?.contract])).toEqual(
    [...ids].sort().map((id) => [id, null, "run-1", "VacuumReport"]),
  );
  for (const { id, record } of all) expect(sha256Hex(record?.envelope.bytes ?? new Uint8Array())).toBe(id);
  expect(await store.open(ids[0] ?? "")).toEqual(made(1));
  await expect(store.open("0".repeat(64))).rejects.toThrow(expect.objectContaining({ code: "ARTIFACT_MISSING" }));
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

test("no two runs of a pipeline get one number", async () => {
  const store = directoryStore(memoryStorage());
  const reserve = (runId: string, pipeline = "p"): Promise<number> =>
    store.reserveSequence(pipeline, { runId, above: -1 });
  const numbers = await Promise.all(Array.from({ length: 20 }, (_, i) => reserve(`run-${i}`)));
  expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, i) => i));
  expect(await reserve("run-0", "q")).toBe(0);
  expect(await store.reserveSequence("p", { runId: "late", above: 100 })).toBe(101);
});
