import { resolve } from "node:path";
import { type Contract, contract } from "../../runtime/serde/index.js";
import { closest } from "../diagnostics/closest.js";
import { compile } from "../generate.js";
import type { Definition, Model } from "../model/model.js";
import { infoOf } from "../model/reflect.js";
import { type CommandInput, type Option, UsageError } from "./command.js";
import { printDiagnostics } from "./diagnostics.js";
import { packageRoot } from "./package.js";

export const CONTRACTS_OPTION: Option = {
  name: "contracts",
  value: "DIR",
  doc: "where the contracts are (default: contracts)",
};

/** A contract of the workspace, made in memory: nothing has to be generated first. */
export interface Found {
  readonly definition: Definition;
  readonly contract: Contract<unknown, unknown>;
}

/** The contract called `name`, or null after reporting that the workspace does not compile. @throws {UsageError} if there is none. */
export function findContract(name: string, input: CommandInput): Found | null {
  const directory = input.option("contracts") ?? "contracts";
  const { model, diagnostics } = compile(resolve(directory), { library: packageRoot() });
  printDiagnostics(diagnostics, input.terminal);
  if (model === null) return null;
  const definition = definitionOf(name, model);
  const info = infoOf(model, name);
  return { definition, contract: contract({ name, module: definition.module, info }) };
}

function definitionOf(name: string, model: Model): Definition {
  const definition = model.definitions.get(name);
  if (definition !== undefined) return definition;
  const near = closest(name, model.definitions.keys());
  throw new UsageError(`no contract ${name}${near === null ? "" : `; did you mean ${near}?`}`);
}
