import { expect, test } from "vitest";
import { EMITTERS } from "../../../generator/emit/emitters.js";
import { parseWorkspace } from "../../../generator/parse/parse-workspace.js";

const workspaceWith = (emit: string) => {
  const text = `tessera: 1\nemit: [${emit}]\n`;
  return parseWorkspace({ path: "contracts/tessera.yaml", module: "", text, library: false });
};

test.each(EMITTERS.map((emitter) => emitter.id))("%s may be asked for in tessera.yaml", (id) => {
  const { value, diagnostics } = workspaceWith(id);
  expect(diagnostics).toEqual([]);
  expect(value?.emit).toEqual([id]);
});

test("an output that no emitter makes is a mistake rather than nothing", () => {
  expect(workspaceWith("typescritp").diagnostics.map((one) => one.code)).toEqual(["wrong-value"]);
});
