import { describe, expect, test } from "vitest";
import { parseSources } from "../../../generator/parse/parse-sources.js";
import type { SourceFile } from "../../../generator/diagnostics/source-file.js";
import { sourceOf } from "./case.js";

const LIBRARY: readonly SourceFile[] = [
  sourceOf("types:\n  A: str\n", { module: "tessera/types", library: true }),
  sourceOf("use: [types, delta/cycle]\n", { module: "tessera/delta/protocol", library: true }),
  sourceOf("use: [delta/protocol]\n", { module: "tessera/delta/cycle", library: true }),
  sourceOf("types:\n  B: str\n", { module: "tessera/unused", library: true }),
];

describe("the standard library", () => {
  test("is not read if no module uses it", () => {
    const { value } = parseSources([sourceOf("use: [types]\n")], () => {
      throw new Error("read");
    });
    expect(value).toHaveLength(1);
  });

  test("comes along as far as it is used, directly or through itself", () => {
    const { value, diagnostics } = parseSources([sourceOf("use: [tessera/delta/protocol]\n")], () => LIBRARY);
    expect(diagnostics).toEqual([]);
    expect(value?.map((one) => one.module).toSorted()).toEqual([
      "case",
      "tessera/delta/cycle",
      "tessera/delta/protocol",
      "tessera/types",
    ]);
  });

  test("need not have what is asked of it: that is for the model to say", () => {
    expect(parseSources([sourceOf("use: [tessera/nothing]\n")], () => LIBRARY).value).toHaveLength(1);
  });
});

test("one file that is no YAML leaves no documents, and the mistakes of all", () => {
  const { value, diagnostics } = parseSources([sourceOf('doc: "\n'), sourceOf("docs: a\n")], () => []);
  expect(value).toBeNull();
  expect(diagnostics.map((one) => one.code)).toEqual(["bad-yaml", "unknown-key"]);
});
