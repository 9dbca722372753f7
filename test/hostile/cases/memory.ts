// How much memory decoding takes, as a multiple of the message. Each case has a process of its own, whose peak is measured.
// The last rows are the dearest there are: a byte that says "empty map" becomes a map of 180 bytes, in `any` one of 24.

import { readFileSync } from "node:fs";
import { type Case, mustBe } from "../case.js";
import { contractOf } from "../contracts.js";
import { hex } from "./decode.js";

const MEGABYTE = 1 << 20;
/** What the garbage collector may leave lying about, whatever the message. */
const LITTER = 96 * MEGABYTE;

/** `size` bytes: a beginning, the same item over and over, an end. */
function filled(size: number, [first, item, last]: readonly [Uint8Array, Uint8Array, Uint8Array]): Uint8Array {
  const times = Math.floor((size - first.length - last.length) / item.length);
  const message = new Uint8Array(first.length + times * item.length + last.length);
  message.set(first);
  Buffer.from(message.buffer).fill(item, first.length, message.length - last.length);
  message.set(last, message.length - last.length);
  return message;
}

const text = (value: string): Uint8Array => new Uint8Array(Buffer.from(value));
const json = (item: string, size: number): Uint8Array => filled(size, [text("["), text(`${item},`), text(`${item}]`)]);
const msgpack = (item: string, size: number): Uint8Array => {
  const message = filled(size, [hex("dd00000000"), hex(item), hex("")]);
  new DataView(message.buffer).setUint32(1, (message.length - 5) / hex(item).length);
  return message;
};

interface Row {
  readonly what: string;
  readonly type: string;
  readonly message: () => Uint8Array;
  readonly times: number;
}

const ROWS: readonly Row[] = [
  { what: "a string", type: "Text", message: () => filled(32 * MEGABYTE, [text('"'), text("a"), text('"')]), times: 5 },
  {
    what: "a string of two-byte characters",
    type: "Text",
    message: () => filled(16 * MEGABYTE, [text('"'), text("é"), text('"')]),
    times: 8,
  },
  { what: "numbers", type: "Ints", message: () => json("7", 8 * MEGABYTE), times: 16 },
  { what: "numbers in MessagePack", type: "Ints", message: () => msgpack("07", 8 * MEGABYTE), times: 24 },
  {
    what: "what is skipped",
    type: "Compat",
    message: () => filled(16 * MEGABYTE, [text('{"id":1,"x":['), text("[],"), text("0]}")]),
    times: 5,
  },
  { what: "a raw value", type: "RawValue", message: () => json("[]", 16 * MEGABYTE), times: 5 },
  { what: "text that is refused", type: "Ints", message: () => json('""', 16 * MEGABYTE), times: 5 },
  { what: "strings of one character", type: "Any", message: () => json('"a"', 8 * MEGABYTE), times: 16 },
  { what: "empty lists", type: "Any", message: () => json("[]", 4 * MEGABYTE), times: 40 },
  { what: "empty maps", type: "Any", message: () => json("{}", 4 * MEGABYTE), times: 40 },
  { what: "empty maps in MessagePack", type: "Any", message: () => msgpack("80", 4 * MEGABYTE), times: 60 },
  { what: "empty typed maps in MessagePack", type: "Maps", message: () => msgpack("80", MEGABYTE), times: 260 },
  { what: "empty sets in MessagePack", type: "Sets", message: () => msgpack("90", MEGABYTE), times: 260 },
  { what: "maps of one entry in MessagePack", type: "Any", message: () => msgpack("81a001", 4 * MEGABYTE), times: 80 },
];

export const MEMORY_CASES: readonly Case[] = ROWS.map(({ what, type, message, times }) => ({
  name: `${what}: at most ${times} times the message`,
  run: () => {
    const input = message();
    const before = process.memoryUsage().rss;
    const isJson = input[0] !== 0xdd;
    let value: unknown;
    try {
      value = isJson ? contractOf(type).decodeJson(input) : contractOf(type).decodeMsgpack(input);
    } catch (error) {
      value = error;
    }
    const grown = Math.max(0, peakBytes() - before);
    mustBe(grown < times * input.length + LITTER, `${(grown / input.length).toFixed(1)} times: ${typeof value}`);
  },
  outcome: "value",
}));

/** The most memory that this process has had. Linux counts what its parent had as well in `maxRSS`, but not in its own peak. */
function peakBytes(): number {
  if (process.platform !== "linux") return process.resourceUsage().maxRSS * 1024;
  const [, kilobytes = ""] = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync("/proc/self/status", "utf8")) ?? [];
  return Number.parseInt(kilobytes, 10) * 1024;
}
