import { expect, test } from "vitest";
import { EMITTER_NAMES } from "../../../generator/emit/emitters.js";
import { parseWorkspace } from "../../../generator/parse/parse-workspace.js";
import { EMITTERS } from "../../emitters.js";

/** The tables of Arrow go with the types of an SDK. */
const askedFor = (id: string) => (id === "arrow" ? ["typescript", id] : [id]);

const workspaceWith = (emit: readonly string[]) => {
  const text = `tessera: 1\nemit: [${emit.join(", ")}]\n`;
  return parseWorkspace({ path: "contracts/tessera.yaml", module: "", text, library: false });
};

test.each(EMITTER_NAMES)("%s may be asked for in tessera.yaml", (id) => {
  const { value, diagnostics } = workspaceWith(askedFor(id));
  expect(diagnostics).toEqual([]);
  expect(value?.emit).toEqual(askedFor(id));
});

test("an emitter is loaded by the name it gives itself", () => {
  expect(EMITTERS.map(({ id }) => id)).toEqual(EMITTER_NAMES);
});

test("an output that no emitter makes is a mistake rather than nothing", () => {
  expect(workspaceWith(["typescritp"]).diagnostics.map((one) => one.code)).toEqual(["wrong-value"]);
});
