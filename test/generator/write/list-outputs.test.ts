import { join } from "node:path";
import { expect, test } from "vitest";
import { readOutput, startsLikeOutput } from "../../../generator/write/list-outputs.js";
import { temporaryDirectory } from "../../temporary-directory.js";

test("a file that another run removed after it was listed is not there", () => {
  const path = join(temporaryDirectory(), "gone/a.ts");
  expect(readOutput(path)).toBeNull();
  expect(startsLikeOutput(path)).toBe(false);
});
