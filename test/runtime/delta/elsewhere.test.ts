// Tables that are not on this machine: the engine works with copies.

import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { CpgPropInit } from "tessera-contracts/contracts/cpg/rows";
import { CpgNodeTable, CpgPropTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import { type DeltaOptions, DeltaTable, inspect } from "tessera-contracts/delta";
import { type DuckDBEngine, duckdb } from "tessera-contracts/duckdb";
import { s3 } from "tessera-contracts/s3";
import { memoryStorage, type Storage, withLocalCopies } from "tessera-contracts/storage";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { temporaryDirectory } from "../../temporary-directory.js";
import { paths } from "../storage/contract.js";
import { CREDENTIALS, type S3Server, startS3Server } from "../storage/s3-server.js";
import { nodes } from "./cpg-nodes.js";

let engine: DuckDBEngine;
let server: S3Server;
let made = 0;

beforeAll(async () => {
  [engine, server] = await Promise.all([duckdb({ threads: 2 }), startS3Server()]);
});

afterAll(async () => {
  await engine.close();
  await server.close();
});

const KEYS = ["a=b", "it's %", "ü/ö", "plain"];
const rows = (from: number, to: number): CpgPropInit[] =>
  Array.from({ length: to - from }, (_, i) => ({
    entity_kind: "node",
    entity_id: `e${from + i}`,
    prop_key: KEYS[i % KEYS.length] ?? "",
    value_int: from + i,
  }));

const STORAGES: readonly { readonly name: string; readonly make: () => Storage }[] = [
  { name: "memory", make: () => memoryStorage() },
  {
    name: "a bucket",
    make: () => s3({ bucket: "bucket", prefix: `table${made++}`, endpoint: server.endpoint, credentials: CREDENTIALS }),
  },
];

describe.each(STORAGES)("a table in $name", ({ make }) => {
  const options = (storage: Storage): DeltaOptions => ({
    engine,
    storage,
    policy: { write_policy: { partition_by: ["prop_key"] }, maintenance_policy: { checkpoint_interval: 3 } },
  });

  test("is created, appended to, read, deleted from and read from its checkpoint", async () => {
    const storage = make();
    const table = await DeltaTable.create("elsewhere", CpgPropTable, options(storage));
    await table.append(rows(0, 8));
    await table.append(rows(8, 12));
    await table.delete({ value_int: { lt: 2 } });
    await table.append(rows(12, 13));
    const found = await paths(storage, "_delta_log/");
    expect(found).toContain("_delta_log/00000000000000000003.checkpoint.parquet");
    await storage.delete([0, 1, 2, 3].map((version) => `_delta_log/${String(version).padStart(20, "0")}.json`));
    const again = await DeltaTable.open("elsewhere", CpgPropTable, options(storage));
    const numbers: (number | null)[] = [];
    for await (const row of again.read()) numbers.push(row.value_int);
    expect(numbers.toSorted((a, b) => Number(a) - Number(b))).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect(await again.count({ prop_key: "it's %" })).toBe(2);
    expect((await inspect({ storage })).version).toBe(4);
  });

  test("leaves no file behind whose rows were refused", async () => {
    const storage = make();
    const table = await DeltaTable.create("elsewhere", CpgPropTable, options(storage));
    await expect(
      table.append([{ ...rows(0, 1)[0], entity_kind: "house" } as unknown as CpgPropInit]),
    ).rejects.toThrow();
    expect((await paths(storage, "")).filter((path) => !path.startsWith("_delta_log/"))).toEqual([]);
  });

  test("says that a data file is missing, rather than to give fewer rows", async () => {
    const storage = make();
    const table = await DeltaTable.create("elsewhere", CpgPropTable, options(storage));
    await table.append(rows(0, 4));
    const [file = ""] = (await paths(storage, "prop_key")).slice(-1);
    await storage.delete([file]);
    await expect(table.count()).rejects.toMatchObject({ code: "FILE_MISSING", details: { path: file } });
  });
});

test("a table is opened by its address where the scheme is known", async () => {
  const schemes = { s3: (uri: string) => s3({ uri, endpoint: server.endpoint, credentials: CREDENTIALS }) };
  const table = await DeltaTable.create("s3://bucket/by/address", CpgPropTable, { engine, schemes });
  await table.append(rows(0, 2));
  expect((await DeltaTable.open("s3://bucket/by/address", CpgPropTable, { engine, schemes })).version).toBe(1);
  await expect(DeltaTable.open("s3://bucket/by/address", CpgPropTable, { engine })).rejects.toMatchObject({
    code: "MISCONFIGURED",
  });
});

describe("copies", () => {
  const text = (value: string): Uint8Array => new TextEncoder().encode(value);

  function setUp(): {
    readonly storage: Storage;
    readonly copies: ReturnType<typeof withLocalCopies>;
    readonly folder: string;
  } {
    const folder = temporaryDirectory();
    const storage = memoryStorage({ now: () => clock++ });
    return { storage, copies: withLocalCopies(storage, { folder }), folder };
  }
  let clock = 0;

  test("are made again only where the file is another", async () => {
    const { storage, copies } = setUp();
    await storage.put("a/b", text("first"));
    let reads = 0;
    const read = storage.read.bind(storage);
    storage.read = (...args) => {
      reads++;
      return read(...args);
    };
    await Promise.all([copies.download(["a/b", "a/b"]), copies.download(["a/b"])]);
    await copies.download(["a/b"]);
    expect(reads).toBe(1);
    await storage.put("a/b", text("other"));
    await copies.download(["a/b"]);
    expect(reads).toBe(2);
    await expect(copies.download(["a/b", "none"])).rejects.toMatchObject({ code: "MISSING", path: "none" });
  });

  test("of what was written go with the next sync, and with the file", async () => {
    const { storage, copies } = setUp();
    for (const path of ["one", "two", "three"]) {
      writeFileSync(copies.localPath(path), path);
      await copies.sync([path]);
    }
    expect(await paths(storage, "")).toEqual(["one", "three", "two"]);
    expect(readdirSync(copies.localPath(""))).toEqual(["three"]);
    await copies.delete(["three"]);
    expect(readdirSync(copies.localPath(""))).toEqual([]);
  });

  test("take no more room than they may, but those stay that somebody works with", async () => {
    const storage = memoryStorage({ now: () => clock++ });
    for (const path of ["a", "b", "c", "d", "kept"]) await storage.put(path, text("4bit"));
    const copies = withLocalCopies(storage, { folder: temporaryDirectory(), maxCopyBytes: 12 });
    const there = (): string[] => readdirSync(copies.localPath("")).toSorted();
    await copies.download(["kept"]); // for as long as nobody knows
    const first = copies.hold();
    await copies.download(["a", "b"]);
    const second = copies.hold();
    await copies.download(["c"]);
    expect(there()).toEqual(["a", "b", "c", "kept"]);
    first();
    await copies.download(["d"]);
    expect(there()).toEqual(["c", "d", "kept"]);
    second();
    const third = copies.hold();
    await copies.download(["c"]); // used again, so that d is older now
    await copies.download(["a"]);
    expect(there()).toEqual(["a", "c", "kept"]);
    third();
  });

  test("of a table come and go while it is read, and what is read stays whole", async () => {
    const { folder, storage } = setUp();
    const copies = { folder, maxCopyBytes: 1 };
    const table = await DeltaTable.create("mem://nodes", CpgNodeTable, { engine, storage, copies });
    for (let i = 0; i < 5; i++) await table.append(nodes(i * 10, i * 10 + 10));
    const counts = await Promise.all([0, 1, 2, 3].map((i) => table.count({ bstart: { lt: 10 * i + 10 } })));
    expect(counts).toEqual([10, 20, 30, 40]);
    await table.delete("bstart < 5");
    expect(await table.count()).toBe(45);
    const [own = ""] = readdirSync(folder);
    const kept = readdirSync(join(folder, own)).filter((name) => name.endsWith(".parquet"));
    expect(kept.length).toBeLessThan(2);
  });

  test("are not there until they are needed", async () => {
    const { copies, folder } = setUp();
    await copies.put("a", text("x"));
    expect(readdirSync(folder)).toEqual([]);
    await copies.download(["a"]);
    expect(existsSync(copies.localPath("a"))).toBe(true);
  });
});
