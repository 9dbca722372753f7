// What every storage must do, as a suite that runs over each of them.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Cancelled } from "tessera-contracts/diagnostics";
import { type Storage, StorageError, type StorageErrorCode } from "tessera-contracts/storage";
import { expect, test } from "vitest";
import { temporaryDirectory } from "../../temporary-directory.js";

const text = (value: string): Uint8Array => new TextEncoder().encode(value);
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Declares the tests; `make` returns an empty storage of its own for each. */
export function storageContract(make: () => Storage | Promise<Storage>): void {
  const filled = async (...paths: readonly string[]): Promise<Storage> => {
    const storage = await make();
    for (const path of paths) await storage.put(path, text(path));
    return storage;
  };

  test("reads what was written, whole and in part", async () => {
    const storage = await make();
    await storage.put("a/b.bin", text("0123456789"));
    expect(textOf(await storage.read("a/b.bin"))).toBe("0123456789");
    expect(textOf(await storage.read("a/b.bin", { range: { start: 2, end: 5 } }))).toBe("234");
    expect(textOf(await storage.read("a/b.bin", { range: { start: 7 } }))).toBe("789");
    expect(textOf(await storage.read("a/b.bin", { range: { start: 0, end: 10 } }))).toBe("0123456789");
    expect(textOf(await storage.read("a/b.bin", { range: { start: 10 } }))).toBe("");
    expect(textOf(await storage.read("a/b.bin", { range: { start: 4, end: 4 } }))).toBe("");
    if (storage.readSync !== undefined) expect(textOf(storage.readSync("a/b.bin"))).toBe("0123456789");
  });

  test("reads an empty file", async () => {
    const storage = await make();
    await storage.put("empty", text(""));
    expect(await storage.read("empty")).toHaveLength(0);
    expect(await storage.read("empty", { range: { start: 0 } })).toHaveLength(0);
  });

  test.each([{ start: 0, end: 6 }, { start: 4, end: 9 }, { start: 6 }, { start: 9, end: 9 }])(
    "throws where a file ends before the range $start to $end",
    async (range) => {
      const storage = await make();
      await storage.put("five", text("12345"));
      await refuses(storage.read("five", { range }), "UNREADABLE");
    },
  );

  test.each([{ start: -1 }, { start: 3, end: 2 }, { start: 0.5 }, { start: Number.NaN }, { start: 0, end: Infinity }])(
    "throws RangeError at the range $start to $end, which no file has",
    async (range) => {
      const storage = await filled("five");
      await expect((async () => storage.read("five", { range }))()).rejects.toThrow(RangeError);
    },
  );

  test("says that a file is missing", async () => {
    const storage = await filled("a/b");
    for (const path of ["a/c", "a", "a/b/c", "x/y"]) {
      await refuses(storage.read(path), "MISSING", path);
      expect(await storage.head(path)).toBeNull();
      if (storage.readSync !== undefined) await refuses((async () => storage.readSync?.(path))(), "MISSING", path);
    }
  });

  test("creates a file once", async () => {
    const storage = await make();
    expect(await storage.putIfAbsent("log/0.json", text("first"))).toBe("created");
    expect(await storage.putIfAbsent("log/0.json", text("second"))).toBe("exists");
    expect(textOf(await storage.read("log/0.json"))).toBe("first");
    await storage.put("log/1.json", text("put"));
    expect(await storage.putIfAbsent("log/1.json", text("second"))).toBe("exists");
    await storage.delete(["log/1.json"]);
    expect(await storage.putIfAbsent("log/1.json", text("third"))).toBe("created");
    expect(await paths(storage, "")).toEqual(["log/0.json", "log/1.json"]);
  });

  test("lets one of many create a file, and the others see it whole", async () => {
    const storage = await make();
    const size = 20_000;
    const seen = await Promise.all(
      Array.from({ length: 8 }, async (_, writer) => {
        const outcome = await storage.putIfAbsent("log/0.json", text(String(writer).repeat(size)));
        return { outcome, writer, found: textOf(await storage.read("log/0.json")) };
      }),
    );
    const winners = seen.filter(({ outcome }) => outcome === "created");
    expect(winners).toHaveLength(1);
    for (const { found } of seen) expect(found === String(winners[0]?.writer).repeat(size)).toBe(true);
  });

  test("replaces a file", async () => {
    const storage = await filled("a");
    await storage.put("a", text("longer than before"));
    await storage.put("a", text("new"));
    expect(textOf(await storage.read("a"))).toBe("new");
  });

  test("keeps its bytes when the caller changes its own", async () => {
    const storage = await make();
    const bytes = text("abc");
    const buffer = Buffer.from("abc");
    await storage.put("put", bytes);
    await storage.putIfAbsent("created", bytes);
    await storage.put("buffer", buffer);
    bytes.fill(0);
    buffer.fill(0);
    const read = await storage.read("put");
    read.fill(0);
    storage.readSync?.("put").fill(0);
    expect(textOf(await storage.read("put"))).toBe("abc");
    expect(textOf(await storage.read("created"))).toBe("abc");
    expect(textOf(await storage.read("buffer"))).toBe("abc");
  });

  test("stores files of this machine", async () => {
    const storage = await filled("x/a");
    const folder = temporaryDirectory({ "a.bin": "from the disk", empty: "" });
    await storage.putFile("x/a", join(folder, "a.bin"));
    await storage.putFile("y/empty", join(folder, "empty"));
    expect(textOf(await storage.read("x/a"))).toBe("from the disk");
    expect(await storage.read("y/empty")).toHaveLength(0);
    await refuses(storage.putFile("z", join(folder, "none")), "MISSING", "z");
    expect(await paths(storage, "")).toEqual(["x/a", "y/empty"]);
  });

  test("removes files, and does not mind what is not there", async () => {
    const storage = await filled("a", "b/c", "b/d");
    await storage.delete(["a", "b/c", "b/none", "none/x", "b"]);
    await storage.delete([]);
    expect(await paths(storage, "")).toEqual(["b/d"]);
  });

  test("knows size and time of a file", async () => {
    const storage = await make();
    await storage.put("a/b", text("12345"));
    const found = await storage.head("a/b");
    expect(found).toEqual({ path: "a/b", sizeBytes: 5, modifiedMs: expect.any(Number) as number });
    expect(Number.isInteger(found?.modifiedMs)).toBe(true);
    for await (const listed of storage.list("")) expect(listed).toEqual(found);
  });

  test("lists by UTF-8 bytes, through folders", async () => {
    // In UTF-16 the last two are the other way round; a folder comes after files whose names go on with what precedes a slash.
    const sorted = ["a!/x", "a-b", "a.b", "a/x", "a/y/z", "a0", "aa", "b", "é", "\u{ffee}", "\u{1f600}"];
    const storage = await filled(...sorted.toReversed());
    expect(await paths(storage, "")).toEqual(sorted);
  });

  test("lists what begins with a prefix and comes after a path", async () => {
    const storage = await filled("_log/00.json", "_log/01.json", "_log/01/x", "_log/02.json", "_logs/00.json", "z");
    expect(await paths(storage, "_log/")).toEqual(["_log/00.json", "_log/01.json", "_log/01/x", "_log/02.json"]);
    expect(await paths(storage, "_log")).toHaveLength(5);
    expect(await paths(storage, "_log/01")).toEqual(["_log/01.json", "_log/01/x"]);
    expect(await paths(storage, "_log/", "_log/01.json")).toEqual(["_log/01/x", "_log/02.json"]);
    expect(await paths(storage, "_log/", "_log/01.")).toEqual(["_log/01.json", "_log/01/x", "_log/02.json"]);
    expect(await paths(storage, "", "_logs")).toEqual(["_logs/00.json", "z"]);
    expect(await paths(storage, "_log/", "z")).toEqual([]);
    expect(await paths(storage, "none/")).toEqual([]);
    expect(await paths(storage, "z/")).toEqual([]);
  });

  test("lists nothing where nothing is", async () => {
    expect(await paths(await make(), "")).toEqual([]);
  });

  test("takes names of all kinds", async () => {
    const odd = ["it's %", "k=a%20b/c+d", 'a&b<c>"d"', "q?x#y", "…", ".hidden", "..a", "a..", "~", "tab\tin", " "];
    const storage = await filled(...odd);
    for (const path of odd) expect(textOf(await storage.read(path))).toBe(path);
    expect((await paths(storage, "")).toSorted()).toEqual(odd.toSorted());
    await storage.delete(odd);
    expect(await paths(storage, "")).toEqual([]);
  });

  test.each(["", "/a", "../a", "a/../b", "a/..", "./a", "a/.", "a//b", "a/", "a\\b", "a\0b", "\ud800"])(
    "refuses the path %j",
    async (path) => {
      const storage = await filled("a");
      const calls: readonly (() => unknown)[] = [
        () => storage.read(path),
        () => storage.readSync?.(path) ?? storage.read(path),
        () => storage.put(path, text("x")),
        () => storage.putIfAbsent(path, text("x")),
        () => storage.putFile(path, "x"),
        () => storage.delete(["a", path]),
        () => storage.head(path),
        ...(path === "" ? [] : [() => storage.localPath(path)]),
      ];
      for (const call of calls) await refuses((async () => call())(), "PATH_OUTSIDE", path);
      expect(await paths(storage, "")).toEqual(["a"]);
    },
  );

  test.each(["/", "/a", "../", "a/../b", "a//b", "a\\b"])("refuses to list the prefix %j", async (prefix) => {
    await refuses(paths(await make(), prefix), "PATH_OUTSIDE", prefix);
  });

  test("has paths on this machine for all files and the root, or for none", async () => {
    const storage = await make();
    await storage.put("a/b", text("here"));
    await storage.download?.(["a/b"]);
    const file = storage.localPath("a/b");
    if (file === null) return expect(storage.localPath("")).toBeNull();
    expect(readFileSync(file, "utf8")).toBe("here");
    expect(join(storage.localPath("") ?? "none", "a/b")).toBe(file);
    writeFileSync(file, "by an engine");
    await storage.sync?.(["a/b"]);
    expect(textOf(await storage.read("a/b"))).toBe("by an engine");
  });

  test("does nothing for a caller that has cancelled", async () => {
    const storage = await filled("a", "b");
    const signal = AbortSignal.abort(new Error("enough"));
    const calls: readonly (() => Promise<unknown>)[] = [
      () => storage.read("a", { signal }),
      () => storage.put("a", text("x"), { signal }),
      () => storage.putIfAbsent("c", text("x"), { signal }),
      () => storage.delete(["a"], { signal }),
      () => storage.head("a", { signal }),
      () => paths(storage, "", undefined, signal),
    ];
    for (const call of calls) await expect(call()).rejects.toThrow(Cancelled);
    expect(await paths(storage, "")).toEqual(["a", "b"]);
    expect(textOf(await storage.read("a"))).toBe("a");
  });

  test("stops listing when it is cancelled in between", async () => {
    const storage = await filled("a", "b");
    const controller = new AbortController();
    const listing = storage.list("", { signal: controller.signal })[Symbol.asyncIterator]();
    await listing.next();
    controller.abort();
    await expect(listing.next()).rejects.toThrow(Cancelled);
  });
}

/** The paths that a listing shows. */
export async function paths(storage: Storage, prefix: string, after?: string, signal?: AbortSignal): Promise<string[]> {
  const found: string[] = [];
  const options = { ...(after === undefined ? {} : { after }), ...(signal === undefined ? {} : { signal }) };
  for await (const { path } of storage.list(prefix, options)) found.push(path);
  return found;
}

/** Expects a call to end in a `StorageError` with this code. */
export async function refuses(call: Promise<unknown>, code: StorageErrorCode, path?: string): Promise<StorageError> {
  const error = await call.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(StorageError);
  if (!(error instanceof StorageError)) throw new Error("Expected a StorageError");
  expect({ code: error.code, message: error.message }).toEqual({ code, message: error.message });
  if (path !== undefined) expect(error.path).toBe(path);
  return error;
}
