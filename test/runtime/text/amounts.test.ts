import { expect, test } from "vitest";
import { elapsedText } from "tessera-contracts/text";

test.each([
  [0, "0 ms"],
  [999, "999 ms"],
  [1250, "1.3 s"],
  [59_940, "59.9 s"],
  [61_000, "1 min 1 s"],
  [119_700, "2 min"],
  [3_600_000, "1 h"],
  [12_000_000, "3 h 20 min"],
])("%d ms are %s", (ms, said) => {
  expect(elapsedText(ms)).toBe(said);
});
