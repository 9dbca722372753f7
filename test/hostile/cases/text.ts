// Long texts, and texts that are no Unicode.

import { matches } from "../../../runtime/serde/codegen.js";
import { type Case, mustBe } from "../case.js";
import { contractOf } from "../contracts.js";
import { bytes, decodeJson, decodeMsgpack } from "./decode.js";

const MEGABYTE = 1_000_000;

/** Patterns of the shipped contracts and of the kind that people write, against a megabyte that almost fits. */
const PATTERNS: readonly (readonly [pattern: string, text: string, found: boolean])[] = [
  ["^[a-z]+(-[a-z]+)*$", `${"a".repeat(MEGABYTE)}!`, false],
  ["^[a-z]+(-[a-z]+)*$", `${"a-".repeat(MEGABYTE / 2)}`, false],
  ["^[0-9a-f]{64}$", "0".repeat(MEGABYTE), false],
  ["^\\S+$", `${"a".repeat(MEGABYTE)} `, false],
  ["[0-9]$", "1x".repeat(MEGABYTE / 2), false],
  ["^[A-Za-z_][A-Za-z0-9_]*$", `${"A".repeat(MEGABYTE)}é`, false],
  ["^v\\d+\\.\\d+$", `v${"1".repeat(MEGABYTE)}`, false],
];

const patterns = PATTERNS.map(([pattern, text, found]): Case => {
  const run = (): void => mustBe(matches(text, pattern) === found, `found: ${found}`);
  return { name: `${pattern} against a megabyte`, run, outcome: "value" };
});

const HUNDRED = 100_000_000;
const long = (): Uint8Array => {
  const message = new Uint8Array(HUNDRED + 2).fill(0x61);
  message[0] = message[HUNDRED + 1] = 0x22;
  return message;
};

const large: readonly Case[] = [
  {
    name: "a string of 100 MB",
    run: () => mustBe((contractOf("Text").decodeJson(long()) as string).length === HUNDRED, "all of it"),
    outcome: "value",
  },
  {
    name: "a string of 100 MB in MessagePack",
    run: () => {
      const message = new Uint8Array(HUNDRED + 5).fill(0x61);
      message.set([0xdb, 0x05, 0xf5, 0xe1, 0x00]);
      mustBe((contractOf("Text").decodeMsgpack(message) as string).length === HUNDRED, "all of it");
    },
    outcome: "value",
  },
  {
    name: "a string of 100 MB, written",
    run: () => mustBe(contractOf("Text").encodeJson("a".repeat(HUNDRED)).length === HUNDRED + 2, "all of it"),
    outcome: "value",
  },
  {
    name: "a skipped string of 100 MB",
    run: () => contractOf("Compat").decodeJson(bytes('{"id":1,"more":', long(), "}")),
    outcome: "value",
  },
  { name: "a string of 100 MB for an int", run: () => contractOf("Int").decodeJson(long()), outcome: "wrong-type" },
  {
    name: "a string of 100 MB for a date",
    run: () => contractOf("Datetime").decodeJson(long()),
    outcome: "invalid-text",
  },
  {
    name: "a message over its limit",
    run: () => contractOf("Text").decodeJson(long(), { maxBytes: 1000 }),
    outcome: "too-large",
  },
  {
    name: "a megabyte against a pattern",
    run: () => decodeJson("Lower", `"${"a-".repeat(MEGABYTE / 2)}"`),
    outcome: "pattern-mismatch",
  },
  {
    name: "a megabyte for an enum",
    run: () => decodeJson("Level", `"${"é\\u0001".repeat(100_000)}"`),
    outcome: "not-a-member",
  },
  { name: "a megabyte of escapes", run: () => decodeJson("Text", `"${"\\u0041".repeat(170_000)}"`), outcome: "value" },
  { name: "a megabyte of quotes", run: () => decodeJson("Text", `"${'\\"'.repeat(500_000)}"`), outcome: "value" },
  { name: "a megabyte of white space", run: () => decodeJson("Int", `${" \n".repeat(500_000)}1`), outcome: "value" },
];

const LONE = ["\ud800", "a\udc00", "\udc00\ud800", "😀\ud83d"];

const surrogates = LONE.flatMap((text): readonly Case[] => {
  const name = JSON.stringify(text);
  return [
    { name: `${name} written as JSON`, run: () => contractOf("Text").encodeJson(text), outcome: "invalid-text" },
    {
      name: `${name} written as MessagePack`,
      run: () => contractOf("Text").encodeMsgpack(text),
      outcome: "invalid-text",
    },
    {
      name: `${name} written as a key`,
      run: () => contractOf("TextMap").encodeJson({ [text]: "a" }),
      outcome: "invalid-text",
    },
    { name: `${name} in any value`, run: () => contractOf("Any").encodeMsgpack([text]), outcome: "invalid-text" },
    { name: `${name} in a JSON text`, run: () => contractOf("Text").decodeJson(`"${text}"`), outcome: "invalid-utf8" },
    {
      name: `${name} in UTF-8`,
      run: () => decodeMsgpack("Text", bytes(Uint8Array.of(0xa3, 0xed, 0xa0, 0x80))),
      outcome: "invalid-utf8",
    },
  ];
});

export const TEXT_CASES: readonly Case[] = [...patterns, ...large, ...surrogates];
