import { expect, test } from "vitest";
import { dumpMsgpack } from "./dump-msgpack.js";

test.each([
  ["c0", "c0 null"],
  ["c3", "c3 true"],
  ["7f", "7f 127"],
  ["ff", "ff -1"],
  ["ccff", "ccff 255"],
  ["d1ff7f", "d1ff7f -129"],
  ["cfffffffffffffffff", "cfffffffffffffffff 18446744073709551615"],
  ["d38000000000000000", "d38000000000000000 -9223372036854775808"],
  ["cb3ff8000000000000", "cb3ff8000000000000 1.5"],
  ["ca3fc00000", "ca3fc00000 1.5"],
  ["a3e282ac", 'a3 "€"'],
  ["d90161", 'd901 "a"'],
  ["c40200ff", "c402 bin 00ff"],
  ["c400", "c400 bin empty"],
  ["d4ff00", "d4ff ext -1: 00"],
  ["c70203abcd", "c70203 ext 3: abcd"],
  ["9201c2", "92 array of 2\n  01 1\n  c2 false"],
  ["dc000191a0", 'dc0001 array of 1\n  91 array of 1\n    a0 ""'],
  ["81a16180", '81 map of 1\n  a1 "a"\n  80 map of 0'],
])("%s", (hex, expected) => {
  expect(dumpMsgpack(Buffer.from(hex, "hex")).join("\n")).toBe(expected);
});

test.each([
  ["c1", "no value begins with c1"],
  ["a2c3", "the message is cut off"],
  ["c0c0", "the message goes on after byte 1"],
])("%s is refused: %s", (hex, message) => {
  expect(() => dumpMsgpack(Buffer.from(hex, "hex"))).toThrow(message);
});
