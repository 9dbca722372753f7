// The cases of the evolution check: two versions of contracts each, in folders by rule.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Model } from "../generator/model/model.js";
import { parseWorkspace } from "../generator/parse/parse-workspace.js";
import { compile, show } from "./generator/model/model-of.js";

/** The folder of the cases, from the root of the repo. */
const CASES = "test/evolution";

/** The folders of rules. */
export const ruleFolders: readonly string[] = readdirSync(CASES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .toSorted();

/** Whether all that a model has is read and written. */
export function isBothWays({ definitions }: Model): boolean {
  return [...definitions.values()].every((one) => one.kind !== "struct" || one.position === "both" || one.persisted);
}

/** The cases of a rule: its folder, or the folders in it. */
export function casesIn(rule: string): readonly string[] {
  const entries = readdirSync(join(CASES, rule), { withFileTypes: true });
  if (entries.some(({ name }) => /^before(?:\.yaml)?$/.test(name))) return [rule];
  return entries.map(({ name }) => `${rule}/${name}`).toSorted();
}

/** One version of a case. */
export function modelIn(name: string, version: "before" | "after"): Model {
  const directory = join(CASES, name);
  const single = join(directory, `${version}.yaml`);
  if (existsSync(single)) return modelOf({ "run.yaml": readFileSync(single, "utf8") });
  const whole = join(directory, version);
  const paths = readdirSync(whole, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".yaml"));
  return modelOf(Object.fromEntries(paths.toSorted().map((path) => [path, readFileSync(join(whole, path), "utf8")])));
}

/** The model of contracts given as texts by path, without mistakes. */
export function modelOf(files: { readonly [path: string]: string }): Model {
  const { "tessera.yaml": text = "tessera: 1\n", ...modules } = files;
  const workspace = parseWorkspace({ path: "contracts/tessera.yaml", module: "tessera", text, library: false }).value;
  if (workspace === null) throw new Error(text);
  const named = Object.entries(modules).map(([path, module]) => [path.replace(/\.yaml$/, ""), module] as const);
  const { model, diagnostics } = compile(Object.fromEntries(named), workspace);
  const mistakes = diagnostics.filter(({ severity }) => severity === "error");
  if (mistakes.length > 0) throw new Error(mistakes.map(show).join("\n"));
  return model;
}

/** An example is what stands under `types:`, or several files, each after a line that names it. */
export function filesOf(example: string): { readonly [path: string]: string } {
  if (!example.startsWith("# contracts/")) return { "run.yaml": `types:\n${example.replaceAll(/^(?=.)/gm, "  ")}` };
  const parts = example.split(/^# contracts\/(.*)$/m).slice(1);
  return Object.fromEntries(parts.flatMap((part, i) => (i % 2 === 0 ? [[part, parts[i + 1] ?? ""]] : [])));
}
