// Files are put aside when they are full, by one of several processes.

import { describe, expect, test } from "vitest";
import { LogEvent } from "tessera-contracts/contracts/logs/events";
import { type Log, LogError, rotatedPath } from "tessera-contracts/logs";
import { logOn } from "../../../runtime/logs/log.js";
import { finished, lineOf } from "./events.js";
import { MemoryDisk } from "./memory-disk.js";

const SIZE = lineOf(finished(1)).length;

/** A log that puts its file aside after two lines. */
function rotating(disk: MemoryDisk, keepFiles = 3): Log<LogEvent> {
  const options = { level: "debug", durability: "line", rotateBytes: 2 * SIZE, keepFiles } as const;
  return logOn(disk, LogEvent, "log/run.jsonl", options);
}

/** How many rows the lines of each file say, by the path. */
function rowsIn(disk: MemoryDisk): { readonly [path: string]: readonly number[] } {
  const all = [...disk.files.keys()].toSorted();
  return Object.fromEntries(
    all.map((path) => [path, [...(disk.textOf(path) ?? "").matchAll(/"rows":(\d+)/g)].map(([, rows]) => Number(rows))]),
  );
}

test.each([
  ["run.jsonl", "run.1.jsonl"],
  ["a/b.c/run", "a/b.c/run.1"],
  ["a/.run", "a/.run.1"],
  ["run.log.jsonl", "run.log.1.jsonl"],
])("%s becomes %s", (path, expected) => {
  expect(rotatedPath(path, 1)).toBe(expected);
});

describe("a full file", () => {
  test("is put aside, the oldest goes, and no line is divided", () => {
    const disk = new MemoryDisk();
    const log = rotating(disk);
    for (let rows = 0; rows < 11; rows++) log.write(finished(rows));
    log.close();
    expect(rowsIn(disk)).toEqual({
      "log/run.1.jsonl": [8, 9],
      "log/run.2.jsonl": [6, 7],
      "log/run.3.jsonl": [4, 5],
      "log/run.jsonl": [10],
    });
  });

  test("is put aside by one of two writers, and the other goes on in the new one", () => {
    const disk = new MemoryDisk();
    const [a, b] = [rotating(disk), rotating(disk)];
    for (let rows = 0; rows < 6; rows++) (rows % 2 === 0 ? a : b).write(finished(rows));
    expect(rowsIn(disk)).toEqual({
      "log/run.1.jsonl": [4, 5],
      "log/run.2.jsonl": [2, 3],
      "log/run.3.jsonl": [0, 1],
      "log/run.jsonl": [],
    });
  });

  test("is followed too if somebody else removed it", () => {
    const disk = new MemoryDisk();
    const log = rotating(disk);
    log.write(finished(1));
    disk.remove("log/run.jsonl");
    log.write(finished(2));
    expect(rowsIn(disk)).toEqual({ "log/run.jsonl": [2] });
  });

  test("leaves the names above a gap alone: a process was killed while it put files aside", () => {
    const disk = new MemoryDisk();
    disk.put("log/run.1.jsonl", lineOf(finished(101)));
    disk.put("log/run.3.jsonl", lineOf(finished(103)));
    const log = rotating(disk);
    log.write(finished(1));
    log.write(finished(2));
    expect(rowsIn(disk)).toEqual({
      "log/run.1.jsonl": [1, 2],
      "log/run.2.jsonl": [101],
      "log/run.3.jsonl": [103],
      "log/run.jsonl": [],
    });
  });
});

describe("a lock", () => {
  /** What is there after a file is full while another process, or none, has the lock. */
  function withLock(text: string, ageMs: number, alive: readonly number[]): readonly string[] {
    const disk = new MemoryDisk();
    disk.put("log/run.jsonl.lock", text);
    disk.time += ageMs;
    disk.alive = alive;
    const log = rotating(disk);
    log.write(finished(1));
    log.write(finished(2));
    return [...disk.files.keys()].toSorted();
  }

  const WAITS = ["log/run.jsonl", "log/run.jsonl.lock"];
  const ROTATED = ["log/run.1.jsonl", "log/run.jsonl"];

  test.each([
    ["of a process that lives keeps others out, however old it is", "7\n", 60_000, [7], WAITS],
    ["of a process that is gone is taken over", "7\n", 10_001, [], ROTATED],
    ["that is young is left alone", "7\n", 9000, [], WAITS],
    ["from the future is left alone, for the clock went back", "7\n", -60_000, [], WAITS],
    ["of a process that died before it said its number is taken over", "", 10_001, [7], ROTATED],
  ])("%s", (...[, text, ageMs, alive, expected]) => {
    expect(withLock(text, ageMs, alive)).toEqual(expected);
  });

  test("that another process took over in the same moment stays with it", () => {
    const disk = new MemoryDisk();
    disk.put("log/run.jsonl.lock", "7\n");
    disk.time += 20_000;
    const rename = disk.rename.bind(disk);
    disk.rename = (from, to) => {
      if (from.endsWith(".lock")) disk.put("log/run.jsonl.lock", "8\n");
      return rename(from, to);
    };
    const log = rotating(disk);
    log.write(finished(1));
    log.write(finished(2));
    expect([...disk.files.keys()].toSorted()).toEqual(WAITS);
    expect(disk.textOf("log/run.jsonl.lock")).toBe("8\n");
  });
});

test("a file that cannot be put aside is told of once, and written to further", () => {
  const disk = new MemoryDisk();
  disk.renameErrors.set("log/run.jsonl", "EACCES");
  const log = rotating(disk);
  log.write(finished(1));
  expect(() => log.write(finished(2))).toThrow(LogError);
  log.write(finished(3));
  disk.renameErrors.clear();
  log.write(finished(4));
  expect(rowsIn(disk)).toEqual({ "log/run.1.jsonl": [1, 2, 3, 4], "log/run.jsonl": [] });
});
