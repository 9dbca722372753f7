// Contracts and what random edits make of them: the same for the same seed.

import { stringify } from "yaml";
import type { Model } from "../../generator/model/model.js";
import { Random } from "../../generator/sample/random.js";
import { modelOf } from "../model-of.js";
import type { Contracts, ModuleTree } from "./contracts.js";
import { editModule } from "./edits.js";

/** Two versions of some contracts. */
export interface Evolution {
  /** Makes the same again. */
  readonly seed: string;
  /** What was edited, in words. */
  readonly edits: readonly string[];
  readonly before: Model;
  readonly after: Model;
}

/** One or two edits, made until the contracts compile. */
export function evolve(all: readonly Contracts[], seed: string): Evolution {
  const random = new Random(seed);
  for (;;) {
    const contracts = random.pick(all);
    const module = random.pick([...contracts.modules.keys()]);
    const edited = structuredClone(contracts.modules.get(module));
    if (edited === undefined || Object.keys(edited.types).length === 0) continue;
    const edits = Array.from({ length: 1 + random.below(2) }, () => editModule(edited, random));
    const after = compile(contracts, module, edited);
    if (after !== null) return { seed, edits, before: beforeOf(contracts, module), after };
  }
}

const known = new Map<ModuleTree | undefined, Model>();

function beforeOf(contracts: Contracts, module: string): Model {
  const tree = contracts.modules.get(module);
  const model = known.get(tree) ?? modelOf(filesOf(contracts, module));
  known.set(tree, model);
  return model;
}

/** Null if the edit makes no sense: contracts have mistakes then. */
function compile(contracts: Contracts, module: string, edited: ModuleTree): Model | null {
  try {
    return modelOf({ ...filesOf(contracts, module), [`${module}.yaml`]: yamlOf(edited) });
  } catch (error) {
    if (error instanceof Error && /^(?:\S+: )?(?:error|contracts\/)/.test(error.message)) return null;
    throw error;
  }
}

/** A module and those that it uses. */
function filesOf({ workspace, modules }: Contracts, module: string): { readonly [path: string]: string } {
  const names = new Set([module]);
  for (const name of names) for (const other of modules.get(name)?.use ?? []) names.add(other);
  const files = [...names].map((name) => [`${name}.yaml`, yamlOf(modules.get(name))] as const);
  return { "tessera.yaml": workspace, ...Object.fromEntries(files) };
}

/** Words such as `off`, which mean something else to other readers of YAML, have to be in quotes: so all values are. */
function yamlOf(module: unknown): string {
  return stringify(module, { defaultStringType: "QUOTE_DOUBLE", defaultKeyType: "PLAIN" });
}
