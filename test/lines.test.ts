import { expect, test } from "vitest";
import { linesOf } from "./lines.js";

test.each<[chunks: readonly string[], lines: readonly string[]]>([
  [[], []],
  [["a\nb\n"], ["a", "b"]],
  [["a\nb"], ["a", "b"]],
  [
    ["a", "b\n", "\nc"],
    ["ab", "", "c"],
  ],
  [["a\u2028b\u2029c\u0085d\u000be\u000cf\n"], ["a\u2028b\u2029c\u0085d\u000be\u000cf"]],
  [["a\r\nb\n"], ["a\r", "b"]],
])("%j has the lines %j", async (chunks, lines) => {
  expect(await all(chunks.map((chunk) => Buffer.from(chunk)))).toEqual(lines);
});

test("a character that is cut between two chunks is one character", async () => {
  const bytes = Buffer.from("é\u2028\n");
  expect(await all([...bytes].map((byte) => Uint8Array.of(byte)))).toEqual(["é\u2028"]);
});

async function all(chunks: readonly Uint8Array[]): Promise<readonly string[]> {
  const lines: string[] = [];
  const stream = async function* (): AsyncGenerator<Uint8Array> {
    yield* chunks;
  };
  for await (const line of linesOf(stream())) lines.push(line);
  return lines;
}
