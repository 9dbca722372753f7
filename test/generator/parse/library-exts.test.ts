import { describe, expect, test } from "vitest";
import type { Workspace } from "../../../generator/parse/document.js";
import { withLibraryExts } from "../../../generator/parse/parse-workspace.js";

const span = { source: { path: "contracts/tessera.yaml", module: "", text: "", library: false }, start: 0, end: 0 };
const workspace = (...exts: readonly (readonly [string, number])[]): Workspace => {
  return { out: "../generated", emit: [], ext: exts.map(([name, code]) => ({ name, code, span })) };
};
const LIBRARY = workspace(["arrow_schema", 3]);

describe("the extension types of the standard library", () => {
  test("join those of the project", () => {
    const { value, diagnostics } = withLibraryExts(workspace(["money", 7]), LIBRARY);
    expect(value?.ext.map((ext) => ext.name)).toEqual(["money", "arrow_schema"]);
    expect(diagnostics).toEqual([]);
  });

  test("may be given a codec by the project, under the same name and code", () => {
    const { value, diagnostics } = withLibraryExts(workspace(["arrow_schema", 3]), LIBRARY);
    expect(value?.ext).toHaveLength(1);
    expect(diagnostics).toEqual([]);
  });

  test.each([["money", 3] as const, ["arrow_schema", 4] as const])("lend %s neither name nor code %i", (name, code) => {
    const { diagnostics } = withLibraryExts(workspace([name, code]), LIBRARY);
    expect(diagnostics.map((one) => one.code)).toEqual(["ext-code-taken"]);
  });
});
