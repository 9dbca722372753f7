// The contracts of test/golden/python, which have every feature of the language, as one workspace.

import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { type FinishedFile, finishFiles } from "../../../generator/finish/finish-files.js";
import { infoOf } from "../../../generator/model/reflect.js";
import type { Definition, Model } from "../../../generator/model/model.js";
import { parseWorkspace } from "../../../generator/parse/parse-workspace.js";
import { contract } from "../../../runtime/serde/codegen.js";
import { type Contract } from "../../../runtime/serde/index.js";
import { compile, show } from "../../generator/model/model-of.js";
import { planFiles } from "../../emitters.js";

const CONTRACTS = "test/golden/python/contracts";

/** The model of the features; a struct with several rules comes again once for each of them, as `RuledRule1` and so on. */
export function featureModel(): Model {
  const files = readdirSync(CONTRACTS, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files
    .map((entry) => relative(CONTRACTS, join(entry.parentPath, entry.name)).replace(/\.yaml$/, ""))
    .toSorted();
  const read = (path: string): string => readFileSync(join(CONTRACTS, `${path}.yaml`), "utf8");
  const modules = paths.filter((path) => path !== "tessera").map((path) => [path, read(path)] as const);
  const source = { path: "contracts/tessera.yaml", module: "tessera", text: read("tessera"), library: false };
  const workspace = parseWorkspace(source).value;
  if (workspace === null) throw new Error("no workspace");
  const { model, diagnostics } = compile(Object.fromEntries(modules), workspace);
  const errors = diagnostics.filter((one) => one.severity === "error");
  if (errors.length > 0) throw new Error(errors.map(show).join("\n"));
  return withRulesApart(model);
}

/** The Python package of a model. */
export function packageOf(model: Model): readonly FinishedFile[] {
  return finishFiles(planFiles({ ...model, workspace: { ...model.workspace, emit: ["python"] } }), "contracts");
}

/** Every contract of a model, by name, without generated code. */
export function contractsOf(model: Model): ReadonlyMap<string, Contract<unknown>> {
  const entries = [...model.definitions.values()].map(
    ({ name, module }) => [name, contract<unknown>({ name, module, info: infoOf(model, name) })] as const,
  );
  return new Map(entries);
}

/** The model with more structs: those with several rules again, with one rule each. */
function withRulesApart(model: Model): Model {
  const modules = model.modules.map((module) => ({ ...module, definitions: module.definitions.flatMap(rulesApart) }));
  const definitions = modules.flatMap((module) => module.definitions.map((one) => [one.name, one] as const));
  return { ...model, modules, definitions: new Map(definitions) };
}

function rulesApart(definition: Definition): readonly Definition[] {
  if (definition.kind !== "struct" || definition.rules.length < 2) return [definition];
  const apart = definition.rules.map((rule, i) => ({
    ...definition,
    name: `${definition.name}Rule${i + 1}`,
    rules: [rule],
  }));
  return [definition, ...apart];
}
