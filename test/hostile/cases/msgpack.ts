// MessagePack made to hurt.

import { type Case, mustBe } from "../case.js";
import { contractOf } from "../contracts.js";
import { bytes, decodeMsgpack, given, hex, repeated } from "./decode.js";

const DEEP = 5_000_000;

const tooDeep: readonly Case[] = [
  {
    name: `${DEEP} lists`,
    run: () => decodeMsgpack("Any", new Uint8Array(DEEP).fill(0x91)),
    outcome: "depth-exceeded",
  },
  {
    name: `${DEEP} lists as a raw value`,
    run: () => decodeMsgpack("RawValue", new Uint8Array(DEEP).fill(0x91)),
    outcome: "depth-exceeded",
  },
  { name: `${DEEP} maps`, run: () => decodeMsgpack("Any", repeated(hex("81a161"), DEEP)), outcome: "depth-exceeded" },
  {
    name: "maps as keys of maps",
    run: () => decodeMsgpack("Any", new Uint8Array(DEEP).fill(0x81)),
    outcome: "depth-exceeded",
  },
  {
    name: "in an unknown field that is skipped",
    run: () => decodeMsgpack("Compat", bytes(hex("82a2696401a161"), new Uint8Array(DEEP).fill(0x91))),
    outcome: "depth-exceeded",
  },
  {
    name: "in an unknown field before the tag",
    run: () => decodeMsgpack("Side", bytes(hex("82a161"), new Uint8Array(DEEP).fill(0x91))),
    outcome: "depth-exceeded",
  },
  {
    name: "in a recursive struct",
    run: () => decodeMsgpack("Tree", repeated(hex("81a86368696c6472656e91"), DEEP / 5)),
    outcome: "depth-exceeded",
  },
  {
    name: "with a limit beyond the stack",
    run: () => contractOf("Any").decodeMsgpack(new Uint8Array(DEEP).fill(0x91), { maxDepth: 1e9 }),
    outcome: "depth-exceeded",
  },
];

/** Headers that announce what is not there. */
const HEADERS: readonly (readonly [what: string, digits: string])[] = [
  ["a string of 2^32-1 bytes", "dbffffffff"],
  ["2^32-1 bytes", "c6ffffffff"],
  ["a list of 2^32-1 items", "ddffffffff"],
  ["a map of 2^32-1 entries", "dfffffffff"],
  ["an ext of 2^32-1 bytes", "c9ffffffff05"],
  ["a list of 16 million items", "dd01000000"],
  ["a map of 16 million entries", "df01000000"],
  ["a list of 65,535 items", "dcffff"],
  ["a map of 65,535 entries", "deffff"],
  ["a header cut short", "dd0000"],
];

const TARGETS = [
  "Any",
  "RawValue",
  "Text",
  "Bytes",
  "Ints",
  "IntSet",
  "Pair",
  "TextMap",
  "IntMap",
  "Strict",
  "Row",
  "Side",
];

const headers = HEADERS.flatMap(([what, digits]) =>
  TARGETS.map((name): Case => {
    return {
      name: `${what} as ${name}`,
      run: () => refusedQuickly(() => decodeMsgpack(name, hex(digits))),
      outcome: "value",
    };
  }),
);

const inside = HEADERS.map(([what, digits]): Case => {
  const run = (): unknown => decodeMsgpack("Compat", bytes(hex("82a2696401a161"), hex(digits)));
  return { name: `${what} in a skipped field`, run, outcome: "truncated" };
});

/** A typed error is right whichever it is: some types refuse the header, some miss what it announces. */
function refusedQuickly(decode: () => unknown): void {
  try {
    decode();
  } catch (error) {
    if ((error as Error).name === "Error") throw error;
    return;
  }
  throw new Error("it was taken");
}

const amplified: readonly Case[] = [
  {
    name: "lists inside lists that each announce the whole message, which is empty structs",
    run: () => {
      const headers = Array.from({ length: 100 }, (_, i) =>
        bytes(hex("81a86368696c6472656edd"), be32(400_000 - 20 * i)),
      );
      return decodeMsgpack("Tree", bytes(...headers, new Uint8Array(400_000).fill(0x80)));
    },
    outcome: "truncated",
  },
  {
    name: "lists inside lists that each announce the whole message",
    run: () => {
      const headers = Array.from({ length: 100 }, (_, i) =>
        bytes(hex("81a86368696c6472656edd"), be32(400_000 - 20 * i)),
      );
      const only = bytes(hex("81a46e616d65db"), be32(400_000), repeated("a", 400_000)); // its bytes let every list seem possible
      return decodeMsgpack("Tree", bytes(...headers, only));
    },
    outcome: "truncated",
  },
  {
    name: "16 million items of which one is there",
    run: () => decodeMsgpack("Ints", bytes(hex("dd01000000"), hex("01"))),
    outcome: "truncated",
  },
];

const gone: Case = {
  name: "a message whose memory is gone",
  run: () => decodeMsgpack("Int", given(bytes(hex("01")))),
  outcome: "truncated",
};

function be32(n: number): Uint8Array {
  return Uint8Array.of(n >>> 24, (n >>> 16) & 255, (n >>> 8) & 255, n & 255);
}

const reserved: readonly Case[] = ["Any", "RawValue", "Text", "Int", "Strict", "Ints"].map((name) => ({
  name: `the reserved byte as ${name}`,
  run: () => decodeMsgpack(name, hex("c1")),
  outcome: "malformed",
}));

const BAD_UTF8 = ["80", "c3", "c0af", "eda080", "f4908080", "ff"];

const badUtf8 = BAD_UTF8.flatMap((digits): readonly Case[] => {
  const bad = bytes(Uint8Array.of(0xa0 + digits.length / 2), hex(digits));
  const places: readonly (readonly [where: string, name: string, message: Uint8Array])[] = [
    ["a value", "Text", bad],
    ["any value", "Any", bytes(hex("91"), bad)],
    ["a raw value", "RawValue", bad],
    ["a key of a map", "TextMap", bytes(hex("81"), bad, hex("a161"))],
    ["the name of a skipped field", "Compat", bytes(hex("82a2696401"), bad, hex("01"))],
    ["a skipped string", "Compat", bytes(hex("82a2696401a161"), bad)],
  ];
  return places.map(([where, name, message]): Case => {
    return { name: `${digits} in ${where}`, run: () => decodeMsgpack(name, message), outcome: "invalid-utf8" };
  });
});

const others: readonly Case[] = [
  { name: "a map as the key of a map", run: () => decodeMsgpack("Any", hex("81 80 01")), outcome: "malformed" },
  { name: "trailing bytes", run: () => decodeMsgpack("Int", hex("0101")), outcome: "trailing-data" },
  {
    name: "an ext of no known length",
    run: () => decodeMsgpack("Datetime", hex("c703ff010203")),
    outcome: "invalid-text",
  },
  {
    name: "a timestamp with two seconds of nanoseconds",
    run: () => refusedQuickly(() => decodeMsgpack("Datetime", hex("d7ffffffffff00000000"))),
    outcome: "value",
  },
  {
    name: "a timestamp past the year 9999",
    run: () => refusedQuickly(() => decodeMsgpack("Datetime", hex("c70cff000000007fffffffffffffff"))),
    outcome: "value",
  },
  {
    name: "NaN as a key of a map, many times",
    run: () => {
      const value = decodeMsgpack(
        "Any",
        bytes(hex("dc0001"), hex("83 cb7ff8000000000000 01 cb7ff8000000000000 02 01 03")),
      );
      mustBe(Array.isArray(value), "a list");
    },
    outcome: "value",
  },
];

export const MSGPACK_CASES: readonly Case[] = [
  ...tooDeep,
  ...headers,
  ...inside,
  ...amplified,
  ...reserved,
  ...badUtf8,
  ...others,
  gone,
];
