import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { COMPILER_ROOMS, toolKey } from "../../../generator/cache/keys.js";

test("the key follows from what tsconfig.compiler.json compiles", () => {
  const file = new URL("../../../tsconfig.compiler.json", import.meta.url);
  const { include } = JSON.parse(readFileSync(file, "utf8")) as { readonly include: readonly string[] };
  expect(COMPILER_ROOMS).toEqual(include);
  expect(toolKey()).toBe(toolKey());
});
