// How much of a message a string keeps in memory that came out of it.

import { setTimeout } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { readLog } from "tessera-contracts/logs";
import { contract } from "../../../../runtime/serde/codegen.js";

const MEGABYTE = 1 << 20;
/** A piece of the message is 128 KB; the rest is what else the process does meanwhile. */
const MOST_KEPT = 2 * MEGABYTE;
const TEXT = "0123456789abcdef";
const COUNT = MEGABYTE;
const LINES = 512;

const texts = contract<string[]>({
  name: "Texts",
  module: "m",
  info: { kind: "list", item: { kind: "str" } },
  read: (r) => {
    const list: string[] = [];
    for (let more = r.beginList(); more; more = r.nextItem()) list.push(r.readString());
    return list;
  },
  unpack: (r) => Array.from({ length: r.readListHeader() }, () => r.readString()),
});

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

it.each([
  ["JSON", (): string[] => texts.decodeJson(jsonBytes())],
  ["JSON as text", (): string[] => texts.decodeJson(jsonBytes().toString())],
  ["MessagePack", (): string[] => texts.decodeMsgpack(packedBytes())],
])("a string of a large message does not keep all of it: %s", async (_, decode) => {
  middleOf(decode);
  const before = await usedBytes();
  const kept = middleOf(decode);
  expect((await usedBytes()) - before).toBeLessThan(MOST_KEPT);
  expect(kept).toBe(TEXT);
});

it.each([
  ["copied out of it", true, MOST_KEPT],
  ["cut out of it", false, MOST_KEPT + LINES * (1 << 14)],
])("an event of a log keeps no more of it than is said, if its strings are %s", async (_, copyStrings, most) => {
  await firstOfEach(copyStrings);
  const before = await usedBytes();
  const kept = await firstOfEach(copyStrings);
  expect((await usedBytes()) - before).toBeLessThan(most);
  expect(kept).toEqual(Array.from({ length: LINES }, () => TEXT));
});

it("what is pending of a value that comes byte by byte takes little more memory than it has bytes", async () => {
  const before = await usedBytes();
  let used = 0;
  async function* dripping(): AsyncGenerator<Uint8Array> {
    for (const byte of Buffer.from(`[${" ".repeat(300_000)}`)) yield Uint8Array.of(byte);
    used = (await usedBytes()) - before;
    yield Buffer.from(`"${TEXT}"]`);
  }
  const values: string[][] = [];
  for await (const one of texts.readJsonLines(dripping())) values.push(one);
  expect(used).toBeLessThan(MOST_KEPT);
  expect(values).toEqual([[TEXT]]);
});

/** The first string of each line, each of which is a block of its own. */
async function firstOfEach(copyStrings: boolean): Promise<(string | undefined)[]> {
  const line = Buffer.from(`[${`"${TEXT}",`.repeat(800)}"${TEXT}"]\n`);
  const kept: (string | undefined)[] = [];
  for await (const one of readLog(texts, repeated(line, LINES), { copyStrings })) if (one.ok) kept.push(one.value[0]);
  return kept;
}

function* repeated(line: Uint8Array, count: number): Generator<Uint8Array> {
  for (let i = 0; i < count; i++) yield line;
}

/** A function of its own, whose frame keeps nothing when it has returned. */
function middleOf(decode: () => string[]): string | undefined {
  return decode()[COUNT >> 1];
}

function jsonBytes(): Buffer {
  return Buffer.concat([Buffer.from("["), Buffer.from(`"${TEXT}",`.repeat(COUNT - 1)), Buffer.from(`"${TEXT}"]`)]);
}

function packedBytes(): Buffer {
  const head = Buffer.from([0xdd, 0, 0, 0, 0]);
  head.writeUInt32BE(COUNT, 1);
  return Buffer.concat([head, Buffer.from(`\xb0${TEXT}`.repeat(COUNT), "latin1")]);
}

/** What is in use once nothing more is given back: the memory of buffers is, by another thread, some time after a collection. */
async function usedBytes(): Promise<number> {
  let least = Infinity;
  for (let since = 0; since < 10; since++) {
    collectGarbage();
    await setTimeout(5);
    const { heapUsed, external } = process.memoryUsage();
    const used = heapUsed + external;
    if (used < least - MEGABYTE / 8) since = 0;
    least = Math.min(least, used);
  }
  return least;
}
