// However a log is cut into chunks, and whatever its lines are, the readers say of each line what a look at that line alone says.

import fc from "fast-check";
import { expect, test } from "vitest";
import { LogEvent } from "tessera-contracts/contracts/logs/events";
import { type LogLine, readLog } from "tessera-contracts/logs";
import { DecodeError, ValidationError, type ValidationErrorPayload } from "tessera-contracts/serde";
import { contract } from "tessera-contracts/serde/codegen";
import { failed, finished, lineOf, started } from "./events.js";

/** What `LogEvent` is without its generated decoder. */
const ExactEvent = contract<LogEvent>({ name: "LogEvent", module: LogEvent.module, info: LogEvent.info });
const LINE_FEED = 0x0a;
const RUNS = 200;
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const jsonOf = (event: LogEvent): string => lineOf(event).trimEnd();

const text = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.string({ unit: "grapheme", maxLength: 20 }),
  // Longer than a small limit, and some of them longer than a block.
  fc.nat(3000).map((length) => "x".repeat(length)),
  fc.nat(40_000).map((length) => "é".repeat(length >> 1)),
);
const good = fc.oneof(
  { weight: 6, arbitrary: fc.nat(99).map((rows) => jsonOf(finished(rows))) },
  { weight: 2, arbitrary: text.map((input) => jsonOf(started([input]))) },
  fc.constant(jsonOf(failed())),
  // What the generated decoder leaves to the exact one.
  fc.constant(jsonOf(finished(1)).replace("task_finished", String.raw`task\u005ffinished`)),
);
const odd = fc.oneof(
  good.chain((line) => fc.nat(line.length).map((length) => line.slice(0, length))),
  good.map((line) => line + line),
  fc.tuple(good, good).map((lines) => lines.join(" \t")),
  // One value in two lines, neither of which is one.
  good.map((line) => line.replace(",", ",\n")),
  good.map((line) => line.replace('"run_id"', '"extra":{"a":[1]},"run_id"')),
  fc.constantFrom(
    "[",
    "{",
    '{"event":',
    '{"event":{',
    '{"event":"task_lost"}',
    "[".repeat(900),
    "null",
    '"',
    "\0\0",
    "\u0001",
    "\f",
  ),
);
const line = fc.oneof(
  { weight: 8, arbitrary: good.map(bytesOf) },
  { weight: 3, arbitrary: odd.map(bytesOf) },
  { weight: 2, arbitrary: fc.constantFrom("", " ", "\r", " \t\r").map(bytesOf) },
  { weight: 1, arbitrary: good.map((one) => bytesOf(` ${one} \r`)) },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 40 }) },
);
const log = fc
  .tuple(fc.array(line, { maxLength: 150, size: "max" }), fc.boolean())
  .map(([lines, isEnded]) =>
    Buffer.concat(lines.flatMap((one) => [one, Uint8Array.of(LINE_FEED)])).subarray(0, isEnded ? undefined : -1),
  );
const sizes = fc.infiniteStream(fc.oneof(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 1, max: 40_000 })));
const limit = fc.constantFrom<number>(0, 60, 150, 2000, 16_384, 20_000, 1 << 20);

/** The chunks of a source that uses the same memory for all of them. */
async function* chunksOf(bytes: Uint8Array, lengths: Iterable<number>): AsyncGenerator<Uint8Array> {
  const memory = Buffer.alloc(40_000);
  let at = 0;
  for (const length of lengths) {
    if (at >= bytes.length) return;
    const chunk = memory.subarray(0, Math.min(length, bytes.length - at));
    chunk.set(bytes.subarray(at, at + chunk.length));
    yield chunk;
    memory.fill(LINE_FEED);
    at += length;
  }
}

interface PlainLine {
  readonly line: number;
  readonly offset: number;
  readonly bytes: Uint8Array;
  readonly torn: boolean;
}

/** The lines that are not blank, or too long, found one by one. */
function linesIn(bytes: Uint8Array, maxBytes: number): readonly PlainLine[] {
  const lines: PlainLine[] = [];
  let offset = 0;
  for (let number = 1; offset < bytes.length; number++) {
    const found = bytes.indexOf(LINE_FEED, offset);
    const stop = found === -1 ? bytes.length : found;
    const own = bytes.slice(offset, stop);
    if (own.length > maxBytes || own.some((byte) => !" \t\r".includes(String.fromCharCode(byte))))
      lines.push({ line: number, offset, bytes: own, torn: found === -1 });
    offset = stop + 1;
  }
  return lines;
}

/** What a line holds, as the exact decoder says; an error if it is none. */
function valueIn({ bytes }: PlainLine, maxBytes: number): LogEvent | DecodeError {
  if (bytes.length > maxBytes) return new DecodeError(`Line is longer than ${maxBytes} bytes`, "too-large");
  try {
    return ExactEvent.decodeJson(bytes);
  } catch (error) {
    if (error instanceof DecodeError) return error;
    throw error;
  }
}

function expectedLine(one: PlainLine, maxBytes: number): LogLine<LogEvent> {
  const { line: number, offset, bytes, torn } = one;
  const value = valueIn(one, maxBytes);
  if (!(value instanceof DecodeError)) return { ok: true, line: number, value };
  const told = { path: "$", contract: "LogEvent", expected: null, received: null, source: null };
  const { code, message: summary } = value;
  const type: ValidationErrorPayload["type"] =
    code === "depth-exceeded" ? "depth" : code === "too-large" ? "size" : "decode";
  const error = value instanceof ValidationError ? value.payload : { ...told, type, summary, code };
  return {
    ok: false,
    line: number,
    offset,
    error,
    text: new TextDecoder().decode(bytes.subarray(0, Math.min(4096, maxBytes))),
    torn,
  } as const;
}

async function all<T>(items: AsyncIterable<T>): Promise<{ readonly items: readonly T[]; readonly error: unknown }> {
  const seen: T[] = [];
  try {
    for await (const item of items) seen.push(item);
    return { items: seen, error: null };
  } catch (error) {
    return { items: seen, error };
  }
}

test.each([
  ["generated", LogEvent],
  ["exact", ExactEvent],
])("readLog tells every line, by the %s decoder", async (_, events) => {
  await fc.assert(
    fc.asyncProperty(log, sizes, limit, async (bytes, lengths, maxBytes) => {
      const read = await all(readLog(events, chunksOf(bytes, lengths), { maxBytes }));
      const expected = linesIn(bytes, maxBytes).map((one) => expectedLine(one, maxBytes));
      expect(read).toEqual({ items: expected, error: null });
    }),
    { numRuns: RUNS },
  );
});

test("readJsonLines gives the values up to the first line that is bad, and its error", async () => {
  await fc.assert(
    fc.asyncProperty(log, sizes, limit, async (bytes, lengths, maxBytes) => {
      const told = linesIn(bytes, maxBytes).map((one) => valueIn(one, maxBytes));
      const bad = told.findIndex((one) => one instanceof DecodeError);
      const { items, error } = await all(LogEvent.readJsonLines(chunksOf(bytes, lengths), { maxBytes }));
      expect(items).toEqual(bad === -1 ? told : told.slice(0, bad));
      expect((error as DecodeError | null)?.code).toBe((told[bad] as DecodeError | undefined)?.code);
    }),
    { numRuns: RUNS },
  );
});

test("decodeJsonLines gives what the exact decoder gives", () => {
  const outcome = (decode: () => unknown): unknown => {
    try {
      return decode();
    } catch (error) {
      return error instanceof DecodeError ? error.message : error;
    }
  };
  fc.assert(
    fc.property(log, (bytes) => {
      expect(outcome(() => LogEvent.decodeJsonLines(bytes))).toEqual(outcome(() => ExactEvent.decodeJsonLines(bytes)));
    }),
    { numRuns: RUNS },
  );
});
