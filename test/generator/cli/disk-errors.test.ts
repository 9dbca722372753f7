// A disk that refuses: whatever a command writes, and whichever way the operation fails, it says so in one line, exits with 2 and
// leaves the old text as it was.

import { lstatSync, symlinkSync } from "node:fs";
import type * as FileSystem from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { filesIn, temporaryDirectory } from "../../temporary-directory.js";
import { PROJECT, tessera } from "./call.js";

type Operation = "mkdirSync" | "writeFileSync" | "renameSync";

/** What goes wrong from now on, after so many calls that go well. */
const disk = vi.hoisted(() => ({ failing: null as Operation | null, code: "ENOSPC", spared: 0 }));

vi.mock("node:fs", async (importOriginal) => {
  const real = await importOriginal<typeof FileSystem>();
  const attempt =
    (operation: Operation) =>
    (...words: readonly unknown[]): unknown => {
      if (disk.failing !== operation || disk.spared-- > 0) return Reflect.apply(real[operation], real, words);
      if (operation === "writeFileSync") real.writeFileSync(String(words[0]), "half of i"); // as on a disk that fills up
      throw Object.assign(new Error("no"), { code: disk.code, syscall: operation });
    };
  return {
    ...real,
    mkdirSync: attempt("mkdirSync"),
    writeFileSync: attempt("writeFileSync"),
    renameSync: attempt("renameSync"),
  };
});

/** Calls `tessera` on a disk on which an operation fails; `ENOSPC`, and at once, if not said otherwise. */
async function onBrokenDisk(
  failing: Operation,
  directory: string,
  words: string,
  more: { readonly code?: string; readonly spared?: number } = {},
) {
  Object.assign(disk, { failing, code: "ENOSPC", spared: 0, ...more });
  try {
    return await tessera(directory, ...words.split(" "));
  } finally {
    disk.failing = null;
  }
}

const REASONS: { readonly [code: string]: string } = {
  ENOSPC: "the disk is full",
  EDQUOT: "the disk quota is used up",
  EROFS: "the file system is read-only",
  EACCES: "permission denied",
  EPERM: "permission denied",
  EISDIR: "it is a directory",
  ENOTDIR: "it is not a directory",
  EMFILE: "too many files are open",
  ENFILE: "too many files are open",
  EIO: "the disk reports an error",
  ENAMETOOLONG: "its name is too long",
};

const FILES = {
  ...PROJECT,
  "package.json": '{ "name": "mine" }\n',
  "order.json": '{"id":"a"}',
  "old.json": "old",
  "schema.json": '{ "type": "string" }',
  "contracts/evolution/.keep": "",
};

test.each(Object.entries(REASONS))("%s means that %s", async (code, reason) => {
  const directory = temporaryDirectory(FILES);
  const { code: exit, error } = await onBrokenDisk("writeFileSync", directory, "encode Order order.json --out a", {
    code,
  });
  expect({ exit, error }).toEqual({ exit: 2, error: `tessera: cannot write a: ${reason}` });
});

const COMMANDS: readonly (readonly [words: string, written: RegExp])[] = [
  ["generate", /generated\/[\w.]+$/],
  ["baseline", /contracts\/evolution\/.*$/],
  ["encode Order order.json --out new.json", /^new\.json$/],
  ["encode Order order.json --out old.json", /^old\.json$/],
  ["import json-schema schema.json --out new/a.yaml", /^new\/a\.yaml$/],
  ["import json-schema schema.json --out old.json --force", /^old\.json$/],
  ["init", /^\.vscode\/settings\.json$/],
];

describe.each(["mkdirSync", "writeFileSync", "renameSync"] as const)("where %s fails", (failing) => {
  const makesDirectories = ([words]: readonly [string, RegExp]): boolean => !/encode|--force/.test(words);
  test.each(COMMANDS.filter((one) => failing !== "mkdirSync" || makesDirectories(one)))(
    "tessera %s says so, and leaves everything as it was",
    async (words, written) => {
      const directory = temporaryDirectory(FILES);
      const { code, error } = await onBrokenDisk(failing, directory, words);
      const [, path = ""] = /^tessera: cannot write (.*): the disk is full$/.exec(error) ?? [];
      expect(path, error).toMatch(written);
      expect(code).toBe(2);
      expect(filesIn(directory)).toEqual(FILES);
    },
  );
});

test("a package.json keeps its text", async () => {
  const directory = temporaryDirectory(FILES);
  // The editor settings and the workflow are written before it.
  const { code, error } = await onBrokenDisk("writeFileSync", directory, "init", { spared: 2 });
  expect({ code, error }).toEqual({ code: 2, error: "tessera: cannot write package.json: the disk is full" });
  expect(filesIn(directory)["package.json"]).toBe(FILES["package.json"]);
});

test("generate goes on where it had to stop", async () => {
  const directory = temporaryDirectory(FILES);
  expect((await onBrokenDisk("writeFileSync", directory, "generate", { spared: 2 })).code).toBe(2);
  expect(Object.keys(filesIn(join(directory, "generated")))).toHaveLength(2);
  expect((await tessera(directory, "generate")).code).toBe(0);
  expect((await tessera(directory, "generate", "--check")).code).toBe(0);
});

test("a device, a pipe or a link is written through", async () => {
  const directory = temporaryDirectory(FILES);
  symlinkSync("old.json", join(directory, "link"));
  expect((await tessera(directory, "encode", "Order", "order.json", "--out", "/dev/full")).error).toBe(
    "tessera: cannot write /dev/full: the disk is full",
  );
  expect((await tessera(directory, "encode", "Order", "order.json", "--out", "link")).code).toBe(0);
  expect(filesIn(directory)["old.json"]).toBe('{"id":"a"}');
  expect(lstatSync(join(directory, "link")).isSymbolicLink()).toBe(true);
});
