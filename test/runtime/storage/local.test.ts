// What only folders of this machine have: links, other processes, what the system says, temporary files.

import { execFile } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { Cancelled } from "tessera-contracts/diagnostics";
import { localStorage, StorageError, type StorageErrorCode } from "tessera-contracts/storage";
import { describe, expect, test } from "vitest";
import { isWithoutLinks, toStorageError } from "../../../runtime/storage/system-errors.js";
import { filesIn, temporaryDirectory } from "../../temporary-directory.js";
import { paths, refuses } from "./contract.js";

const bytes = new TextEncoder().encode("bytes");

describe("symbolic links", () => {
  test("are followed where they stay inside the root, by whatever name it has", async () => {
    const base = temporaryDirectory({ "real/folder/a": "a", "real/b": "b" });
    symlinkSync(join(base, "real"), join(base, "root"));
    symlinkSync(join(base, "real/b"), join(base, "real/to-b"));
    symlinkSync("folder", join(base, "real/to-folder"));
    const storage = localStorage(join(base, "root"));
    for (const [path, text] of Object.entries({ b: "b", "to-b": "b", "to-folder/a": "a" })) {
      expect(new TextDecoder().decode(await storage.read(path))).toBe(text);
      expect(new TextDecoder().decode(storage.readSync?.(path))).toBe(text);
      expect((await storage.head(path))?.sizeBytes).toBe(1);
    }
    expect(await paths(storage, "")).toEqual(["b", "folder/a", "to-b"]);
  });

  test("that lead out of the root are refused by every call", async () => {
    const base = temporaryDirectory({ "root/a": "a", "outside/secret": "secret" });
    symlinkSync(join(base, "outside"), join(base, "root/folder"));
    symlinkSync("../outside/secret", join(base, "root/file"));
    const storage = localStorage(join(base, "root"));
    for (const path of ["folder/secret", "file"]) {
      await refuses(storage.read(path), "PATH_OUTSIDE", path);
      await refuses((async () => storage.readSync?.(path))(), "PATH_OUTSIDE", path);
      await refuses(storage.head(path), "PATH_OUTSIDE", path);
      await refuses((async () => storage.localPath(path))(), "PATH_OUTSIDE", path);
    }
    await refuses(storage.put("folder/new", bytes), "PATH_OUTSIDE");
    await refuses(storage.put("folder/new/er", bytes), "PATH_OUTSIDE");
    await refuses(storage.putIfAbsent("folder/new", bytes), "PATH_OUTSIDE");
    await refuses(storage.putFile("folder/new", join(base, "root/a")), "PATH_OUTSIDE");
    await refuses(storage.delete(["folder/secret"]), "PATH_OUTSIDE");
    await refuses(paths(storage, ""), "PATH_OUTSIDE", "file");
    await refuses(paths(storage, "folder/"), "PATH_OUTSIDE");
    expect(filesIn(join(base, "outside"))).toEqual({ secret: "secret" });
  });

  test("are replaced or removed themselves, not what they lead to", async () => {
    const base = temporaryDirectory({ "root/a": "a", "outside/one": "1", "outside/two": "2" });
    for (const name of ["one", "two"]) symlinkSync(join(base, "outside", name), join(base, "root", name));
    const storage = localStorage(join(base, "root"));
    await storage.put("one", bytes);
    await storage.delete(["two"]);
    expect(filesIn(base)).toEqual({ "root/a": "a", "root/one": "bytes", "outside/one": "1", "outside/two": "2" });
  });

  test("that lead nowhere are no files, and no engine may write through them", async () => {
    const base = temporaryDirectory({ "root/a": "a" });
    symlinkSync(join(base, "outside"), join(base, "root/out"));
    symlinkSync("none", join(base, "root/in"));
    symlinkSync("round", join(base, "root/round"));
    const storage = localStorage(join(base, "root"));
    await refuses((async () => storage.localPath("in"))(), "PATH_OUTSIDE");
    await refuses((async () => storage.localPath("out"))(), "PATH_OUTSIDE");
    await refuses(storage.read("round"), "PATH_OUTSIDE", "round");
    await refuses(storage.read("in"), "MISSING", "in");
    expect(await storage.putIfAbsent("in", bytes)).toBe("exists");
    rmSync(join(base, "root/round"));
    expect(await paths(storage, "")).toEqual(["a"]);
  });
});

describe("processes", () => {
  test("that write the same names have one winner for each, and nobody sees a part of a file", async () => {
    const root = temporaryDirectory();
    const files = 50;
    const both = await Promise.all(["a", "b"].map((writer) => putLoop(root, writer, files)));
    const winners = both.flatMap(({ created }) => created);
    expect(winners.toSorted()).toEqual(Array.from({ length: 2 * files }, (_, at) => `log/${at}`).toSorted());
    expect(both.map(({ torn }) => torn)).toEqual([0, 0]);
    expect(both.every(({ reads }) => reads >= 2 * files)).toBe(true);
    expect(readdirSync(join(root, "log"))).toHaveLength(2 * files);
  });
});

async function putLoop(root: string, writer: string, files: number): Promise<PutLoop> {
  const program = ["test/run-typescript.mjs", "test/runtime/storage/put-loop.ts", root, writer, String(2 * files)];
  return JSON.parse((await promisify(execFile)(process.execPath, program)).stdout) as PutLoop;
}

interface PutLoop {
  readonly created: readonly string[];
  readonly reads: number;
  readonly torn: number;
}

describe("a failed write", () => {
  test("says what is in the way, and leaves nothing of its own", async () => {
    const root = temporaryDirectory({ file: "", "folder/x": "" });
    const storage = localStorage(root);
    await refuses(storage.put("file/a", bytes), "MISCONFIGURED", "file/a");
    await refuses(storage.put("file/a/b", bytes), "MISCONFIGURED");
    await refuses(storage.put("folder", bytes), "MISCONFIGURED");
    await refuses(storage.putIfAbsent("folder", bytes), "MISCONFIGURED");
    await refuses(localStorage(root, { singleWriter: true }).putIfAbsent("folder", bytes), "MISCONFIGURED");
    await refuses(storage.put("x".repeat(300), bytes), "UNSUPPORTED");
    await refuses(storage.putFile("y", root), "MISCONFIGURED", "y");
    expect(readdirSync(root)).toEqual(["file", "folder"]);
    expect(readdirSync(join(root, "folder"))).toEqual(["x"]);
  });

  test("is no write if it was cancelled before the file had its name", async () => {
    const root = temporaryDirectory();
    const controller = new AbortController();
    const call = localStorage(root).putIfAbsent("a", bytes, { signal: controller.signal });
    controller.abort();
    await expect(call).rejects.toThrow(Cancelled);
    expect(readdirSync(root)).toEqual([]);
  });

  test("is refused where the root is a file", async () => {
    const root = join(temporaryDirectory({ file: "" }), "file");
    const storage = localStorage(root);
    for (const call of [storage.put("a", bytes), storage.read("a"), storage.head("a"), paths(storage, "")]) {
      const { message } = await refuses(call, "MISCONFIGURED");
      expect(message).toContain(`${root} is a file; give the folder of the table`);
    }
  });

  test("is denied in a folder that is read-only", async () => {
    const root = temporaryDirectory({ x: "" });
    chmodSync(root, 0o555);
    const program = ["test/run-typescript.mjs", "test/runtime/storage/denied.ts", root];
    const { stdout } = await promisify(execFile)(process.execPath, program);
    chmodSync(root, 0o755);
    expect(JSON.parse(stdout)).toEqual(["DENIED", "DENIED", "DENIED"]);
    expect(readdirSync(root)).toEqual(["x"]);
  });
});

describe("listings", () => {
  test("show what is left of a process that was killed while it wrote", async () => {
    const storage = localStorage(temporaryDirectory({ "_log/.x.tmp": "", "_log/0": "" }));
    expect(await paths(storage, "_log/")).toEqual(["_log/.x.tmp", "_log/0"]);
  });

  test("leave out folders, pipes and names that are no paths", async () => {
    const root = temporaryDirectory({ a: "" });
    mkdirSync(join(root, "empty/deeper"), { recursive: true });
    writeFileSync(join(root, "back\\slash"), "");
    await promisify(execFile)("mkfifo", [join(root, "pipe")]);
    const storage = localStorage(root);
    expect(await paths(storage, "")).toEqual(["a"]);
    await refuses(storage.read("pipe"), "MISSING");
    await refuses((async () => storage.readSync?.("pipe"))(), "MISSING");
    await refuses(storage.read("empty"), "MISSING");
  });
});

describe("what the system says", () => {
  const deed = { doing: "writing", path: "a/b", uri: "/lake" };
  const systemError = (code: string): Error => Object.assign(new Error(code), { code });

  test.each<readonly [string, StorageErrorCode, boolean]>([
    ["ENOENT", "MISSING", false],
    ["EACCES", "DENIED", false],
    ["EPERM", "DENIED", false],
    ["EROFS", "DENIED", false],
    ["ENOSPC", "FULL", false],
    ["EDQUOT", "FULL", false],
    ["EFBIG", "FULL", false],
    ["EMFILE", "THROTTLED", true],
    ["EBUSY", "THROTTLED", true],
    ["ENOTDIR", "MISCONFIGURED", false],
    ["EISDIR", "MISCONFIGURED", false],
    ["ENAMETOOLONG", "UNSUPPORTED", false],
    ["ELOOP", "PATH_OUTSIDE", false],
    ["ENOSYS", "UNSUPPORTED", false],
    ["EIO", "UNREADABLE", true],
    ["EXOTIC", "UNSUPPORTED", false],
  ])("%s is %s", (system, code, retriable) => {
    const error = toStorageError(systemError(system), deed);
    expect(error).toBeInstanceOf(StorageError);
    expect(error).toMatchObject({ code, retriable, path: "a/b", cause: { code: system } });
    expect((error as StorageError).message).toMatch(new RegExp(`^Failed at writing a/b in /lake: .+\\(${system}\\)$`));
  });

  test("is not what our own bugs say", () => {
    for (const error of [new TypeError("bug"), systemError("ERR_OUT_OF_RANGE"), new Cancelled("x"), "text"]) {
      expect(toStorageError(error, deed)).toBe(error);
    }
  });

  test.each(["EPERM", "ENOSYS", "ENOTSUP", "EOPNOTSUPP", "EXDEV", "EMLINK"])("%s at a link: no links there", (code) => {
    expect(isWithoutLinks(systemError(code))).toBe(true);
    expect(isWithoutLinks(systemError("EEXIST"))).toBe(false);
    expect(isWithoutLinks(systemError("ENOSPC"))).toBe(false);
  });
});
