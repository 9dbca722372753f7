import { join } from "node:path";
import { contract } from "../../runtime/serde/codegen.js";
import { type Contract } from "../../runtime/serde/index.js";
import { closest } from "../../runtime/text/closest.js";
import { resolveContracts } from "../generate.js";
import type { Definition, Model } from "../model/model.js";
import { infoOf } from "../model/reflect.js";
import { type CommandInput, UsageError } from "./command.js";
import { printDiagnostics } from "./diagnostics.js";
import { contractsDirectory, hasContracts } from "./directories.js";
import { packageRoot } from "./package.js";

/** A contract of the workspace, made in memory: nothing has to be generated first. */
export interface NamedContract {
  readonly definition: Definition;
  readonly contract: Contract<unknown, unknown>;
  readonly model: Model;
}

/** The contract called `name`, or null after reporting that the workspace does not compile. @throws {UsageError} if there is none */
export function findContract(name: string, input: CommandInput): NamedContract | null {
  const { model, diagnostics } = resolveContracts(contractsDirectory(input), { library: packageRoot() });
  printDiagnostics(diagnostics, input.terminal);
  if (model === null) return null;
  const definition = definitionOf(name, model);
  return { model, definition, contract: contract({ name, module: definition.module, info: infoOf(model, name) }) };
}

function definitionOf(name: string, model: Model): Definition {
  const definition = model.definitions.get(name);
  if (definition !== undefined) return definition;
  const near = closest(name, model.definitions.keys());
  throw new UsageError(`unknown contract ${name}${near === null ? "" : `; did you mean ${near}?`}`);
}

/**
 * The contract of settings that a call names, as `config/root#RootConfig` or by a name alone: of the workspace, or else of the package.
 * Null after reporting that the workspace does not compile. @throws {UsageError} if there is none
 */
export function findSettings(name: string, input: CommandInput): Contract<unknown, unknown> | null {
  const hash = name.indexOf("#");
  const [module, own] = hash === -1 ? [null, name] : [name.slice(0, hash), name.slice(hash + 1)];
  const directories = [...(hasContracts(input) ? [contractsDirectory(input)] : []), join(packageRoot(), "contracts")];
  const names: string[] = [];
  for (const directory of directories) {
    const { model, diagnostics } = resolveContracts(directory, { library: packageRoot() });
    printDiagnostics(
      diagnostics.filter(({ severity }) => severity === "error"),
      input.terminal,
    );
    if (model === null) return null;
    const definition = model.definitions.get(own);
    if (definition !== undefined && (module === null || definition.module === module)) {
      return contract({ name: own, module: definition.module, info: infoOf(model, own) });
    }
    names.push(...model.definitions.keys());
  }
  const near = closest(own, names);
  throw new UsageError(`unknown contract ${name}${near === null ? "" : `; did you mean ${near}?`}`);
}

/** A value as indented JSON. */
export function prettyJson(contract: Contract<unknown, unknown>, value: unknown): string {
  return new TextDecoder().decode(contract.encodeJson(value, { pretty: true }));
}
