import { chmodSync, mkdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Output, OutputStatus } from "../../../generator/write/compare.js";
import { writeOutputs } from "../../../generator/write/write-outputs.js";
import { filesIn, temporaryDirectory } from "../../temporary-directory.js";

test("writes what is new, stale or edited, removes what is not planned, and leaves the rest", () => {
  const directory = temporaryDirectory({
    "same.ts": "kept",
    "stale.ts": "old",
    "edited.ts": "old",
    "gone/a/b.ts": "old",
  });
  writeOutputs(directory, [
    output("same.ts", "same", "not written again"),
    output("stale.ts", "stale", "new"),
    output("edited.ts", "edited", "new"),
    output("a/b/missing.ts", "missing", "new"),
    output("gone/a/b.ts", "unexpected", null),
  ]);
  expect(filesIn(directory)).toEqual({
    "same.ts": "kept",
    "stale.ts": "new",
    "edited.ts": "new",
    "a/b/missing.ts": "new",
  });
  expect(statSync(join(directory, "gone"), { throwIfNoEntry: false })).toBeUndefined();
});

test("keeps a directory that holds something else, and the output directory itself", () => {
  const directory = temporaryDirectory({ "out/gone/a.ts": "old", "out/gone/mine.md": "mine", "other/b.ts": "old" });
  writeOutputs(join(directory, "out"), [output("gone/a.ts", "unexpected", null)]);
  writeOutputs(join(directory, "other"), [output("b.ts", "unexpected", null)]);
  expect(filesIn(directory)).toEqual({ "out/gone/mine.md": "mine" });
  expect(statSync(join(directory, "other")).isDirectory()).toBe(true);
});

test("what another run has removed by then is removed, and the directories that it leaves empty", () => {
  const directory = temporaryDirectory({ "a/b/c.ts": "old" });
  writeOutputs(directory, [output("a/b/c.ts", "unexpected", null), output("a/b/d/e/f.ts", "unexpected", null)]);
  expect(statSync(join(directory, "a"), { throwIfNoEntry: false })).toBeUndefined();
});

test("replaces a file rather than write into it", () => {
  const directory = temporaryDirectory({ "a.ts": "old" });
  chmodSync(join(directory, "a.ts"), 0o444);
  const before = statSync(join(directory, "a.ts")).ino;
  writeOutputs(directory, [output("a.ts", "stale", "new")]);
  expect(filesIn(directory)).toEqual({ "a.ts": "new" });
  expect(statSync(join(directory, "a.ts")).ino).not.toBe(before);
});

test("leaves no temporary file behind when it fails, and names what it could not write", () => {
  const directory = temporaryDirectory();
  mkdirSync(join(directory, "a.ts"));
  expect(() => writeOutputs(directory, [output("a.ts", "missing", "new")])).toThrow(
    `cannot write ${join(directory, "a.ts")}: it is a directory`,
  );
  expect(filesIn(directory)).toEqual({});
});

test("never overwrites what is somebody else's", () => {
  const directory = temporaryDirectory({ "a.ts": "mine" });
  expect(() => writeOutputs(directory, [output("b.ts", "missing", "new"), output("a.ts", "foreign", "new")])).toThrow(
    "asked to overwrite a.ts, which is not ours",
  );
  expect(filesIn(directory)).toEqual({ "a.ts": "mine" });
});

function output(path: string, status: OutputStatus, planned: string | null): Output {
  return { path, status, found: null, planned };
}
