// The reader goes on after whatever it cannot read.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LogEvent } from "tessera-contracts/contracts/logs/events";
import { type AnyValue } from "tessera-contracts/serde";
import { bailOutsOf, contract } from "tessera-contracts/serde/codegen";
import { type LogLine, readLog, type ReadLogOptions } from "tessera-contracts/logs";
import { failed, finished, lineOf, started } from "./events.js";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The bytes in pieces of this size. */
function piecesOf(bytes: Uint8Array, size: number): readonly Uint8Array[] {
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.slice(i * size, (i + 1) * size));
}

async function linesOf(content: string | Uint8Array, options: ReadLogOptions & { readonly size?: number } = {}) {
  const bytes = typeof content === "string" ? bytesOf(content) : content;
  const lines: LogLine<LogEvent>[] = [];
  for await (const line of readLog(LogEvent, piecesOf(bytes, options.size ?? 1 << 16), options)) lines.push(line);
  return lines;
}

/** A line in a few words. */
const brief = (line: LogLine<LogEvent>): string =>
  line.ok
    ? `${line.line} ${line.value.event}`
    : `${line.line} @${line.offset} ${line.error.summary} (${line.error.code})${line.torn ? " torn" : ""}`;

const GOOD = [started(), finished(1), finished(2), finished(3), failed(), started([])];

/** Six good lines and three bad ones. */
const SCENARIO = [
  lineOf(started()),
  lineOf(finished(1)),
  '{"event":"task_finished","run_id":"run-7",\n',
  lineOf(finished(2)),
  '{"event":"task_lost","run_id":"run-7","plan_signature":"abc","timestamp_ms":1}\n',
  lineOf(finished(3)),
  lineOf(failed()),
  '{"event":"task_finished","run_id":"run-7","plan_signature":"abc","timestamp_ms":1,"task":"a","rows":-1}\n',
  lineOf(started([])),
].join("");

test.each([1, 7, 1 << 16])("six good lines and three bad ones, in chunks of %i bytes", async (size) => {
  const lines = await linesOf(SCENARIO, { size });
  expect(lines.map(brief)).toMatchInlineSnapshot(`
    [
      "1 run_started",
      "2 task_finished",
      "3 @235 Input data was truncated (truncated)",
      "4 task_finished",
      "5 @401 Invalid value 'task_lost' - at \`$.event\` (invalid-tag)",
      "6 task_finished",
      "7 run_failed",
      "8 @803 Expected \`int\` >= 0 - at \`$.rows\` (too-small)",
      "9 run_started",
    ]
  `);
  expect(lines.flatMap((line) => (line.ok ? [line.value] : []))).toEqual(GOOD);
  const bad = lines.flatMap((line) => (line.ok ? [] : [line]));
  for (const { offset, text } of bad) expect(SCENARIO.slice(offset, offset + text.length)).toBe(text);
});

describe("a line that is bad", () => {
  const good = lineOf(finished(1));

  test.each([
    ["no UTF-8", Uint8Array.of(0x22, 0xff, 0x22, 0x0a)],
    ["zeros after a crash", new Uint8Array(40).fill(0, 0, 39).fill(0x0a, 39)],
    ["another type", bytesOf("[1]\n")],
    ["too long", bytesOf(`"${"x".repeat(2000)}"\n`)],
    ["nested too deeply", bytesOf(`${"[".repeat(900)}\n`)],
  ])("is told as such, and the next is read: %s", async (_, bytes) => {
    const lines = await linesOf(Uint8Array.of(...bytesOf(good), ...bytes, ...bytesOf(good)), {
      maxBytes: 1000,
      size: 64,
    });
    expect(lines.map(({ ok, line }) => [ok, line])).toEqual([
      [true, 1],
      [false, 2],
      [true, 3],
    ]);
    const [, bad] = lines;
    expect(bad !== undefined && !bad.ok && bad.error.contract).toBe("LogEvent");
    expect(bad !== undefined && brief(bad)).toMatchSnapshot();
  });

  test("is torn if it is the last and has no new line; a whole one needs none", async () => {
    expect((await linesOf(`${good}{"event":"ta`)).map(brief)).toMatchInlineSnapshot(`
      [
        "1 task_finished",
        "2 @123 Input data was truncated (truncated) torn",
      ]
    `);
    expect((await linesOf(good + good.trimEnd())).map(({ ok }) => ok)).toEqual([true, true]);
  });

  test("says no more of a long text than its beginning", async () => {
    const [line] = await linesOf(`"${"x".repeat(100_000)}"\n`);
    expect(line?.ok === false && line.text.length).toBe(4096);
  });
});

test("blank lines are left out, and counted", async () => {
  const lines = await linesOf(`\n  \r\n${lineOf(finished(1))}\n`);
  expect(lines.map(brief)).toEqual(["3 task_finished"]);
  expect(await linesOf("")).toEqual([]);
});

test("lines are told before the source is asked for more", async () => {
  const seen: string[] = [];
  function* chunks(): Generator<Uint8Array> {
    yield bytesOf(`${lineOf(finished(1))}{\n${lineOf(failed()).slice(0, 30)}`);
    seen.push("more");
    yield bytesOf(lineOf(failed()).slice(30));
    seen.push("the end");
  }
  for await (const line of readLog(LogEvent, chunks())) seen.push(brief(line));
  expect(seen).toEqual([
    "1 task_finished",
    "2 @123 Input data was truncated (truncated)",
    "more",
    "3 run_failed",
    "the end",
  ]);
});

test("a bad line does not have the generated decoder give up at those behind it", async () => {
  const any = contract<AnyValue>({ name: "Any", module: "m", info: { kind: "any" }, read: (r) => r.readAny() });
  const bad = ["[".repeat(50), '{"a":', "[1,", '{"a":1,', "{"];
  const good = ['{"a": {"b": 1}, "c": [1, 2]}', `${"[".repeat(100)}${"]".repeat(100)}`];
  const told = readLog(any, [bytesOf(bad.flatMap((line) => [line, ...good]).join("\n"))]);
  const lines: boolean[] = [];
  for await (const { ok } of told) lines.push(ok);
  expect(lines).toEqual(bad.flatMap(() => [false, true, true]));
  expect(bailOutsOf(any).fromJson).toBe(bad.length);
  const before = bailOutsOf(LogEvent).fromJson;
  const torn = lineOf(failed());
  const cuts = Array.from(
    { length: torn.length - 2 },
    (_, length) => `${torn.slice(0, length + 1)}\n${lineOf(failed())}`,
  );
  expect((await linesOf(cuts.join(""))).map(({ ok }) => ok)).toEqual(cuts.flatMap(() => [false, true]));
  expect(bailOutsOf(LogEvent).fromJson - before).toBe(cuts.length);
});

test("who stops reading closes the source", async () => {
  let closed = 0;
  function* chunks(): Generator<Uint8Array> {
    try {
      for (;;) yield bytesOf(SCENARIO);
    } finally {
      closed++;
    }
  }
  for await (const line of readLog(LogEvent, chunks())) if (!line.ok) break;
  expect(closed).toBe(1);
});

test("an error of the source comes behind the lines before it", async () => {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    yield bytesOf(SCENARIO);
    await Promise.reject(new Error("gone"));
  }
  const lines: LogLine<LogEvent>[] = [];
  const read = async (): Promise<void> => {
    for await (const line of readLog(LogEvent, chunks())) lines.push(line);
  };
  await expect(read()).rejects.toThrow("gone");
  expect(lines).toHaveLength(9);
});

test("what is no contract of this library is refused: its errors would not be known", () => {
  const foreign = { name: "LogEvent", info: LogEvent.info, decodeJson: JSON.parse } as unknown as typeof LogEvent;
  expect(() => readLog(foreign, [])).toThrow(new TypeError("not a contract of this library"));
});

test("whatever bytes are changed, nothing is thrown, and the lines that were left alone are right", async () => {
  const bytes = bytesOf(GOOD.map(lineOf).join(""));
  const starts = [0, ...[...bytes.keys()].filter((at) => bytes[at] === 0x0a).map((at) => at + 1)];
  const flip = fc.record({ at: fc.nat(bytes.length - 1), byte: fc.nat(255) });
  await fc.assert(
    fc.asyncProperty(
      fc.array(flip, { minLength: 1, maxLength: 3 }),
      fc.integer({ min: 1, max: 300 }),
      async (flips, size) => {
        const changed = bytes.slice();
        for (const { at, byte } of flips) changed[at] = byte;
        const values = (await linesOf(changed, { size })).flatMap((line) =>
          line.ok ? [JSON.stringify(line.value)] : [],
        );
        const touched = new Set(flips.flatMap(({ at }) => touchedBy(starts, at)));
        for (const [i, event] of GOOD.entries()) if (!touched.has(i)) expect(values).toContain(JSON.stringify(event));
      },
    ),
    { numRuns: 1000 },
  );
});

/** The lines that a change at a byte may spoil: its own, and the next if it was the new line between them. */
function touchedBy(starts: readonly number[], at: number): readonly number[] {
  const line = starts.findLastIndex((start) => start <= at);
  return [line, ...(starts[line + 1] === at + 1 ? [line + 1] : [])];
}
