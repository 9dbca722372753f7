// Following a log file of the machine, whatever becomes of it.

import { appendFileSync, renameSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { logChunks, rotatedPath } from "tessera-contracts/logs";
import { temporaryDirectory } from "../../temporary-directory.js";

/** A file that is followed, and what was read of it so far. */
async function followed(): Promise<{ readonly path: string; readonly next: () => Promise<string> }> {
  const path = join(temporaryDirectory({ "run.jsonl": "a\n" }), "run.jsonl");
  const chunks = logChunks(path, { follow: true, everyMs: 1, signal: AbortSignal.timeout(30_000) });
  const next = async (): Promise<string> => {
    const { value } = await chunks.next();
    return value === undefined ? "the end" : new TextDecoder().decode(value);
  };
  onTestFinished(() => void chunks.return());
  expect(await next()).toBe("a\n");
  return { path, next };
}

/** As writers put a file aside, and begin another one. */
function rotate(path: string, kept: number, text: string): void {
  for (let n = kept; n > 0; n--) renameSync(rotatedPath(path, n), rotatedPath(path, n + 1));
  renameSync(path, rotatedPath(path, 1));
  writeFileSync(path, text);
}

test("a file that was put aside between two looks is read too, in its turn", async () => {
  const { path, next } = await followed();
  appendFileSync(path, "b\n");
  rotate(path, 0, "c\n");
  rotate(path, 1, "d\n");
  rotate(path, 2, "e\n");
  expect([await next(), await next(), await next(), await next()]).toEqual(["b\n", "c\n", "d\n", "e\n"]);
});

test("a line that was put into a file just after it was put aside is not missed", async () => {
  const { path, next } = await followed();
  appendFileSync(path, "b\n");
  rotate(path, 0, "c\n");
  expect([await next(), await next()]).toEqual(["b\n", "c\n"]);
  // Another writer looked at the name just before, and wrote just after.
  appendFileSync(rotatedPath(path, 1), "late\n");
  expect(await next()).toBe("late\n");
});

test("a late line waits for the end of a line that is under way, and for its own", async () => {
  const { path, next } = await followed();
  rotate(path, 0, "c");
  expect(await next()).toBe("c");
  appendFileSync(rotatedPath(path, 1), "late\nhal");
  appendFileSync(path, "c\n");
  expect([await next(), await next()]).toEqual(["c\n", "late\n"]);
  appendFileSync(rotatedPath(path, 1), "f\n");
  expect(await next()).toBe("half\n");
});

test("a line that a process died in does not spoil the first one of the next file", async () => {
  const { path, next } = await followed();
  appendFileSync(path, "torn");
  expect(await next()).toBe("torn");
  rotate(path, 0, "c\n");
  expect([await next(), await next()]).toEqual(["\n", "c\n"]);
});

test("a name that is free for a moment, between two files, does not end it", async () => {
  const { path, next } = await followed();
  const rotations = (async () => {
    for (let n = 0; n < 500; n++) {
      renameSync(path, rotatedPath(path, 1));
      await setImmediate();
      writeFileSync(path, "b\n");
      await setImmediate();
    }
    appendFileSync(path, "last\n");
  })();
  let read = "";
  while (!read.endsWith("last\n")) read = await next();
  await rotations;
});

test("a file that becomes shorter is an error: nobody knows what else it had", async () => {
  const { path, next } = await followed();
  truncateSync(path, 0);
  await expect(next()).rejects.toMatchObject({
    code: "LOG_UNREADABLE",
    message: expect.stringMatching(/run\.jsonl: it was cut to 0 bytes after 2 were read; follow it anew$/) as string,
  });
});
