// JSON made to hurt.

import { type Case, mustBe } from "../case.js";
import { contractOf } from "../contracts.js";
import { bytes, decodeJson, given, hex } from "./decode.js";

const DEEP = 5_000_000;
const lists = (depth: number): Uint8Array => new Uint8Array(depth).fill(0x5b);
const closed = (depth: number): Uint8Array => bytes(lists(depth), new Uint8Array(depth).fill(0x5d));
const objects = (depth: number): Uint8Array => new Uint8Array(Buffer.from('{"a":'.repeat(depth)));

const tooDeep: readonly Case[] = [
  ...["Any", "RawValue", "Matrix", "AnyMap"].map((name): Case => {
    const message = (): Uint8Array => (name === "AnyMap" ? bytes('{"a":', lists(DEEP)) : lists(DEEP));
    const outcome = name === "Matrix" ? "wrong-type" : "depth-exceeded";
    return { name: `${DEEP} lists as ${name}`, run: () => decodeJson(name, message()), outcome };
  }),
  { name: "as many, closed", run: () => decodeJson("Any", closed(DEEP)), outcome: "depth-exceeded" },
  { name: `${DEEP} objects`, run: () => decodeJson("Any", objects(DEEP)), outcome: "depth-exceeded" },
  {
    name: "in an unknown field that is skipped",
    run: () => decodeJson("Compat", bytes('{"id":1,"more":', lists(DEEP))),
    outcome: "depth-exceeded",
  },
  {
    name: "in an unknown field before the tag",
    run: () => decodeJson("Side", bytes('{"more":', objects(DEEP))),
    outcome: "depth-exceeded",
  },
  {
    name: "in a recursive struct",
    run: () => decodeJson("Tree", Buffer.from('{"children":['.repeat(DEEP / 5))),
    outcome: "depth-exceeded",
  },
  {
    name: "in JSON Lines",
    run: () => contractOf("Any").decodeJsonLines(bytes("1\n", lists(DEEP))),
    outcome: "depth-exceeded",
  },
  {
    name: "with a limit beyond the stack",
    run: () => contractOf("Any").decodeJson(lists(DEEP), { maxDepth: 1e9 }),
    outcome: "depth-exceeded",
  },
  {
    name: "in a tree, with a limit beyond the stack",
    run: () => contractOf("Tree").decodeJson(Buffer.from('{"children":['.repeat(100_000)), { maxDepth: 1e9 }),
    outcome: "depth-exceeded",
  },
];

/** Not JSON, whatever the type. */
const MALFORMED: readonly (readonly [what: string, message: string])[] = [
  ["nothing", ""],
  ["white space", " \n\t\r"],
  ["a byte order mark", "\ufeff1"],
  ["a NUL", "\u0000"],
  ["a NUL behind a value", "1\u0000"],
  ["a vertical tab", "\v1"],
  ["a no-break space", "\u00a01"],
  ["NaN", "NaN"],
  ["Infinity", "Infinity"],
  ["-Infinity", "-Infinity"],
  ["a leading zero", "01"],
  ["a plus", "+1"],
  ["a bare point", ".5"],
  ["nothing behind the point", "1."],
  ["nothing behind the exponent", "1e"],
  ["hexadecimal", "0x10"],
  ["two minuses", "--1"],
  ["a trailing comma", "[1,]"],
  ["a leading comma", "[,1]"],
  ["single quotes", "'a'"],
  ["an unquoted key", "{a:1}"],
  ["a comment", "/* */1"],
  ["a control character in a string", '"a\u0001b"'],
  ["a line feed in a string", '"a\nb"'],
  ["an unknown escape", '"\\x41"'],
  ["half a surrogate pair", '"\\ud83d"'],
  ["the other half", '"\\ude00"'],
  ["the halves in the wrong order", '"\\ude00\\ud83d"'],
  ["a pair with no hexadecimal digits", '"\\uzzzz"'],
  ["two values", "1 2"],
  ["TRUE", "TRUE"],
];

const malformed = MALFORMED.map(([what, message]): Case => {
  return {
    name: what,
    run: () => {
      for (const name of ["Any", "RawValue"]) mustBe(isRefused(name, message), `${name} refuses it`);
      mustBe(isRefused("Compat", `{"id":1,"x":${message}}`) || what === "two values", "a skipped field refuses it");
    },
    outcome: "value",
  };
});

function isRefused(name: string, message: string): boolean {
  try {
    decodeJson(name, message);
    return false;
  } catch (error) {
    if ((error as Error).name === "Error") throw error;
    return true;
  }
}

/** Not UTF-8, in the places where a string may stand. */
const BAD_UTF8: readonly (readonly [what: string, digits: string])[] = [
  ["a lone continuation byte", "80"],
  ["a sequence cut short", "c3"],
  ["an overlong slash", "c0af"],
  ["an overlong NUL of three bytes", "e08080"],
  ["a surrogate in UTF-8", "eda080"],
  ["beyond U+10FFFF", "f4908080"],
  ["a byte that is never UTF-8", "ff"],
];

const badUtf8 = BAD_UTF8.flatMap(([what, digits]): readonly Case[] => {
  const bad = hex(digits);
  const places: readonly (readonly [where: string, name: string, message: Uint8Array])[] = [
    ["a value", "Text", bytes('"', bad, '"')],
    ["a long value", "Text", bytes(`"${"a".repeat(100)}`, bad, '"')],
    ["any value", "Any", bytes('["', bad, '"]')],
    ["a raw value", "RawValue", bytes('"', bad, '"')],
    ["a key of a map", "TextMap", bytes('{"', bad, '":"a"}')],
    ["the name of a skipped field", "Compat", bytes('{"id":1,"', bad, '":1}')],
    ["a skipped string", "Compat", bytes('{"id":1,"more":"', bad, '"}')],
    ["a key in a skipped object", "Compat", bytes('{"id":1,"more":{"', bad, '":1}}')],
  ];
  return places.map(([where, name, message]): Case => {
    return { name: `${what} in ${where}`, run: () => decodeJson(name, message), outcome: "invalid-utf8" };
  });
});

const duplicates: readonly Case[] = [
  {
    name: "a million times the same key",
    run: () => {
      const value = decodeJson("TextMap", `{${'"a":"b",'.repeat(1_000_000)}"a":"c"}`);
      mustBe((value as { readonly a: string }).a === "c", "the last one counts");
    },
    outcome: "value",
  },
  {
    name: "a key twice, where that is an error",
    run: () => contractOf("Strict").decodeJson('{"id":1,"id":2}', { duplicateKeys: "error" }),
    outcome: "duplicate-key",
  },
  {
    name: "100,000 unknown fields, all errors asked for",
    run: () => {
      const fields = Array.from({ length: 100_000 }, (_, i) => `"f${i}":1`).join(",");
      return contractOf("Strict").decodeJson(`{"id":1,${fields}}`, { allErrors: true });
    },
    outcome: "unknown-field",
  },
];

const gone: Case = {
  name: "a message whose memory is gone",
  run: () => decodeJson("Int", given(bytes("1"))),
  outcome: "truncated",
};

export const JSON_CASES: readonly Case[] = [...tooDeep, ...malformed, ...badUtf8, ...duplicates, gone];
