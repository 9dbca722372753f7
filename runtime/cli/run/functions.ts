// Functions of the user for the plans of a call: a module in JavaScript that declares them.

import { DataFusionUdfSpec } from "tessera-contracts/contracts/plan/functions";
import { type FunctionCode, type UserFunction, userFunction } from "tessera-contracts/run";
import { sha256Hex, ValidationError } from "tessera-contracts/serde";
import { CallError, type CommandInput, type CommandOption, type CommandTools } from "../command.js";
import { fileOf } from "../table/target.js";

/** The option that says which functions plans may call besides those of the registry. */
export const FUNCTIONS_OPTION: CommandOption = {
  name: "functions",
  value: "MODULE",
  doc: "a JavaScript module whose `functions` plans may call: a list of { spec, js }",
};

/**
 * The functions of the module that a call names; none if it names none. Where a declaration says no `code_sha256`, it is the digest of the
 * module's file.
 * @throws {CallError} if the module cannot be loaded, or what it declares makes no function; {StorageError}; {RunError} `FUNCTION_INVALID`
 */
export async function functionsOf(
  input: CommandInput,
  { loadModule }: Pick<CommandTools, "loadModule">,
): Promise<readonly UserFunction[]> {
  const name = input.option("functions");
  if (name === null) return [];
  const { storage, path } = fileOf(name, input);
  if (storage.uri.includes("://")) throw new CallError(`--functions takes a module on this machine, found ${name}`);
  const digest = sha256Hex(await storage.read(path));
  const { functions } = await loadModule(`${storage.uri}/${path}`).catch((error: unknown) => {
    throw new CallError(`the module ${name} cannot be loaded: ${messageOf(error)}`, error);
  });
  if (!Array.isArray(functions)) {
    throw new CallError(`${name} has no list of functions; write: export const functions = [{ spec, js }]`);
  }
  return functions.map((declared: unknown, i) => functionOf(declared, `functions[${i}] of ${name}`, digest));
}

function functionOf(declared: unknown, where: string, digest: string): UserFunction {
  if (typeof declared !== "object" || declared === null || !("spec" in declared)) {
    throw new CallError(`expected { spec, js } in ${where}, found ${declared === null ? "null" : typeof declared}`);
  }
  const { spec: given, ...code } = declared as { readonly spec: unknown } & { readonly [key: string]: unknown };
  const unknown = Object.keys(code).find((key) => !WORDS.includes(key));
  if (unknown !== undefined)
    throw new CallError(`expected ${WORDS.join(", ")} beside spec in ${where}, found ${unknown}`);
  if (code["js"] !== undefined && typeof code["js"] !== "function") {
    throw new CallError(`expected a function as js of ${where}, found ${typeof code["js"]}`);
  }
  try {
    const spec = DataFusionUdfSpec.convert(given);
    const code_sha256 = spec.code_sha256 ?? (code["js"] === undefined ? null : digest);
    // Bodies are held against their contract there.
    return userFunction({ ...spec, code_sha256 }, code as FunctionCode);
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error;
    throw new CallError(`${where} is no function: ${error.message}`, error);
  }
}

const WORDS = ["js", "duckdb", "spark"];

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
