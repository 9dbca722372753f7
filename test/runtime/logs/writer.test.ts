// The writer over a disk that fails as it is told to.

import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { LogEvent, RunStarted } from "tessera-contracts/contracts/logs/events";
import { diagnostics } from "tessera-contracts/diagnostics";
import { type Log, LogError, type LogFileOptions } from "tessera-contracts/logs";
import { logOn } from "../../../runtime/logs/log.js";
import { failed, finished, lineOf, started } from "./events.js";
import { MemoryDisk } from "./memory-disk.js";

function opened(options: LogFileOptions = {}, disk = new MemoryDisk()): { disk: MemoryDisk; log: Log<LogEvent> } {
  return { disk, log: logOn(disk, LogEvent, "run.jsonl", { level: "debug", ...options }) };
}

function codeOf(work: () => void): string {
  try {
    work();
  } catch (error) {
    if (error instanceof LogError) return error.code;
    throw error;
  }
  return "no error";
}

describe("levels", () => {
  test("are those of the contracts of events; lines below that of the log are left out", () => {
    const { disk, log } = opened({ level: "info" });
    log.write(finished(1));
    log.write(started());
    log.write(finished(2), { level: "warn" });
    log.flush();
    expect(disk.textOf("run.jsonl")).toBe(lineOf(started()) + lineOf(finished(2)));
    expect(log.figures).toEqual({ lines: 2, dropped: 0, failures: 0 });
  });
});

describe("lines reach the file", () => {
  const inFile = (disk: MemoryDisk): number => (disk.textOf("run.jsonl") ?? "").split("\n").length - 1;

  test("buffered: when the clock says so, when there are many, with an error, at the end of the process", () => {
    const { disk, log } = opened({ bufferBytes: 400 });
    log.write(finished(1));
    expect(inFile(disk)).toBe(0);
    disk.fire();
    expect(inFile(disk)).toBe(1);
    for (let rows = 0; rows < 4; rows++) log.write(finished(rows));
    expect(inFile(disk)).toBeGreaterThan(2);
    log.write(failed());
    expect(inFile(disk)).toBe(6);
    log.write(finished(9));
    disk.exit();
    expect(inFile(disk)).toBe(7);
    log.close();
    log.close();
    expect(disk.calls).toEqual(["close"]);
    expect(codeOf(() => log.write(finished(1)))).toBe("LOG_CLOSED");
  });

  test("line: at once; fsync: at once, and to the disk", () => {
    const line = opened({ durability: "line" });
    line.log.write(finished(1));
    expect([inFile(line.disk), line.disk.calls]).toEqual([1, []]);
    const synced = opened({ durability: "fsync" });
    synced.log.write(finished(1));
    expect([inFile(synced.disk), synced.disk.calls]).toEqual([1, ["sync"]]);
    synced.log.close();
    expect(synced.disk.calls).toEqual(["sync", "sync", "close"]);
  });

  test("by a subscriber, of the contract and of the members of its union", () => {
    const { disk, log } = opened();
    const hub = diagnostics({ now: () => 0, uuid: () => "u" }, log.subscriber());
    hub.emit(LogEvent, finished(1));
    hub.emit(RunStarted, started() as RunStarted);
    hub.span("tessera.run", {}, () => undefined);
    log.close();
    expect(disk.textOf("run.jsonl")).toBe(lineOf(finished(1)) + lineOf(started()));
  });

  test("the same bytes for the same events, whoever writes them", () => {
    const all = [1, 2].map(() => {
      const { disk, log } = opened();
      for (const event of [started(["ü", "\u2028"]), finished(3)]) log.write(event);
      log.close();
      return disk.textOf("run.jsonl");
    });
    expect(all[0]).toBe(all[1]);
  });
});

describe("a torn end", () => {
  test("gets its new line when the log is opened, and is not cut off", () => {
    const disk = new MemoryDisk();
    disk.put("run.jsonl", '{"event":"run_st');
    const { log } = opened({}, disk);
    log.write(started());
    log.close();
    expect(disk.textOf("run.jsonl")).toBe(`{"event":"run_st\n${lineOf(started())}`);
  });
});

describe("an event that is no line", () => {
  test("is refused if it is too long, or does not fit; nothing of it is written", () => {
    const { disk, log } = opened({ maxLineBytes: 500 });
    log.write(finished(1));
    expect(codeOf(() => log.write(started(Array.from({ length: 100 }, () => "files"))))).toBe("LOG_LINE_TOO_LONG");
    expect(() => log.write({ ...finished(1), task: 7 } as unknown as LogEvent)).toThrow(
      "Expected `string`, got `number`",
    );
    log.write(finished(2));
    log.close();
    expect(disk.textOf("run.jsonl")).toBe(lineOf(finished(1)) + lineOf(finished(2)));
  });

  test.each([
    ["rotateBytes", { rotateBytes: 0 }],
    ["keepFiles", { keepFiles: 1.5 }],
    ["flushMs", { flushMs: -1 }],
    ["bufferBytes", { bufferBytes: Number.NaN }],
    ["maxLineBytes", { maxLineBytes: 0 }],
  ])("neither is an option that no log can have: %s", (name, options) => {
    expect(() => opened(options)).toThrow(`expected ${name} to be a whole number above 0`);
  });
});

describe("a disk that fails", () => {
  test("is told of once, until writing works again; lines are kept as long as there is room", () => {
    const { disk, log } = opened({ durability: "line", bufferBytes: 300 });
    disk.outcomes = ["ENOSPC", "ENOSPC", "EIO"];
    expect(codeOf(() => log.write(finished(1)))).toBe("LOG_WRITE_FAILED");
    expect(codeOf(() => log.write(finished(2)))).toBe("no error");
    expect(codeOf(() => log.flush())).toBe("LOG_WRITE_FAILED");
    expect(log.figures).toEqual({ lines: 2, dropped: 0, failures: 3 });
    log.write(finished(3));
    expect(disk.textOf("run.jsonl")).toBe([1, 2, 3].map((rows) => lineOf(finished(rows))).join(""));
    disk.outcomes = ["ENOSPC"];
    expect(codeOf(() => log.write(finished(4)))).toBe("LOG_WRITE_FAILED");
  });

  test("drops lines, and counts them, when the buffer is full; the memory stays bounded", () => {
    const { disk, log } = opened({ durability: "line", bufferBytes: 300 });
    disk.outcomes = Array.from({ length: 1000 }, () => "ENOSPC");
    for (let rows = 0; rows < 50; rows++) codeOf(() => log.write(finished(rows)));
    const { lines, dropped } = log.figures;
    expect(lines + dropped).toBe(50);
    disk.outcomes = [];
    disk.fire();
    const kept = Array.from({ length: lines }, (_, rows) => lineOf(finished(rows))).join("");
    expect(kept.length).toBeLessThan(300 + lineOf(finished(1)).length);
    expect(disk.textOf("run.jsonl")).toBe(kept);
  });

  test("while nobody calls is told to the next call, whose line is kept", () => {
    const { disk, log } = opened();
    log.write(finished(1));
    disk.outcomes = ["EIO"];
    disk.fire();
    expect(codeOf(() => log.write(finished(2)))).toBe("LOG_WRITE_FAILED");
    expect(log.figures).toMatchObject({ lines: 2, dropped: 0 });
    log.close();
    expect(disk.textOf("run.jsonl")).toBe(lineOf(finished(1)) + lineOf(finished(2)));
  });

  test.each(["flush", "close"] as const)(
    "while nobody calls is told by %s, which writes what waits all the same",
    (end) => {
      const { disk, log } = opened();
      log.write(finished(1));
      disk.outcomes = ["EIO"];
      disk.fire();
      expect(codeOf(() => log[end]())).toBe("LOG_WRITE_FAILED");
      expect(disk.textOf("run.jsonl")).toBe(lineOf(finished(1)));
    },
  );

  test("at the end of the process is told on standard error, and by close", () => {
    const said = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const { disk, log } = opened();
    log.write(finished(1));
    disk.outcomes = ["EIO", "EIO"];
    disk.exit();
    expect(said.mock.calls.flat()).toEqual([expect.stringMatching(/^tessera: the log cannot be written: EIO/)]);
    said.mockRestore();
    expect(codeOf(() => log.close())).toBe("LOG_WRITE_FAILED");
    expect(disk.calls).toEqual(["close"]);
  });

  test("in the middle of a line leaves one bad line, and then the whole one", () => {
    const { disk, log } = opened();
    log.write(finished(1));
    log.write(finished(2));
    const torn = lineOf(finished(1)).length + 10;
    disk.outcomes = [torn, "ENOSPC"];
    expect(codeOf(() => log.flush())).toBe("LOG_WRITE_FAILED");
    log.close();
    const part = lineOf(finished(2)).slice(0, 10);
    expect(disk.textOf("run.jsonl")).toBe(`${lineOf(finished(1))}${part}\n${lineOf(finished(2))}`);
  });

  test("with less than it was given is given the rest; a full pipe is waited for, for a second", () => {
    const { disk, log } = opened();
    log.write(finished(1));
    disk.outcomes = [5, "EAGAIN", 1, "EAGAIN"];
    log.flush();
    expect(disk.textOf("run.jsonl")).toBe(lineOf(finished(1)));
    expect(disk.calls).toEqual(["wait 5", "wait 5"]);
    disk.outcomes = Array.from({ length: 300 }, () => "EAGAIN");
    log.write(finished(2));
    expect(codeOf(() => log.flush())).toBe("LOG_WRITE_FAILED");
    expect(disk.calls.length).toBe(2 + 200);
  });
});

test("whatever fails, each line that was taken is in the file once, in order", () => {
  const outcome = fc.oneof(fc.nat(200), fc.constantFrom("ENOSPC", "EIO", "EAGAIN"));
  const durability = fc.constantFrom("buffered", "line", "fsync");
  fc.assert(
    fc.property(fc.array(outcome, { maxLength: 30 }), durability, fc.nat(20), (outcomes, kind, count) => {
      const { disk, log } = opened({ durability: kind, bufferBytes: 100_000 });
      disk.outcomes = outcomes;
      const expected = Array.from({ length: count }, (_, rows) => {
        codeOf(() => log.write(finished(rows)));
        return lineOf(finished(rows));
      });
      disk.outcomes = [];
      codeOf(() => log.close());
      const lines = (disk.textOf("run.jsonl") ?? "").split("\n");
      const good = lines.filter((line) => line.endsWith("}")).map((line) => `${line}\n`);
      expect(good).toEqual(expected);
    }),
    { numRuns: 500 },
  );
});
