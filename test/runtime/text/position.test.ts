import { expect, test } from "vitest";
import { lineText, positionOf } from "../../../runtime/text/position.js";

test.each<[text: string, offset: number, line: number, column: number]>([
  ["", 0, 1, 1],
  ["abc", 2, 1, 3],
  ["abc\ndef", 3, 1, 4],
  ["abc\ndef", 4, 2, 1],
  ["abc\r\ndef", 5, 2, 1],
  ["😀x", 2, 1, 3],
  ["\n\n", 2, 3, 1],
  ["abc", 99, 1, 4],
])("%j at %i is %i:%i", (text, offset, line, column) => {
  expect(positionOf({ text }, offset)).toEqual({ line, column });
});

test("a line comes without its line break", () => {
  const source = { text: "one\r\ntwo\nthree" };
  expect([1, 2, 3].map((line) => lineText(source, line))).toEqual(["one", "two", "three"]);
});
