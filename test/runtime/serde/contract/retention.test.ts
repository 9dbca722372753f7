// How much of a message a string keeps in memory that came out of it.

import { setTimeout } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { contract } from "../../../../runtime/serde/codegen.js";

const MEGABYTE = 1 << 20;
/** A piece of the message is 128 KB; the rest is what else the process does meanwhile. */
const MOST_KEPT = 2 * MEGABYTE;
const TEXT = "0123456789abcdef";
const COUNT = MEGABYTE;

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
