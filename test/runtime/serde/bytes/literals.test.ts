// Literals are compared by words, so that readers need room behind a message for the longest of them.

import { expect, test } from "vitest";
import { slackForWords } from "../../../../runtime/serde/bytes/words.js";
import { contract, jsonLiterals, packedLiterals } from "../../../../runtime/serde/codegen.js";
import { type Contract, DecodeError } from "../../../../runtime/serde/index.js";

const LONG = "x".repeat(5000);
/** A reader whose buffer has grown beyond this goes back to the first size. */
const MOST_KEPT = 8 << 20;
const FIRST_SIZE = 1 << 16;
const PADDING = 16;

test.each([
  ["JSON", "decodeJson", (size: number) => `["${" ".repeat(size - 8)}","xxx`],
  ["MessagePack", "decodeMsgpack", (size: number) => `${head(size - 10)}${" ".repeat(size - 10)}\xda\x13\x88xxx`],
] as const)(
  "a long literal that the message cuts off at the end of the reader's buffer is refused: %s",
  (_, decode, messageOf) => {
    const message = Buffer.from(messageOf(FIRST_SIZE - PADDING - slackForWords()), "latin1");
    const pair = pairs();
    expect(() => pair[decode](new Uint8Array(MOST_KEPT + 1))).toThrow(DecodeError);
    expect(() => pair[decode](message)).toThrow(DecodeError);
  },
);

/** Of a list of two strings, the first of so many bytes. */
function head(filler: number): string {
  return `\x92\xda${String.fromCharCode(filler >> 8, filler & 255)}`;
}

/** A text, and the literal. */
function pairs(): Contract<unknown> {
  const [json, packed] = [jsonLiterals(LONG), packedLiterals(LONG)];
  return contract<unknown>({
    name: "Pair",
    module: "m",
    info: { kind: "any" },
    read: (r) => [r.beginList(), r.readString(), r.nextItem(), r.readLiteral(json)],
    unpack: (r) => [r.readListHeader(), r.readString(), r.readLiteral(packed)],
  });
}
