import { lintModel } from "../check/lint/lint-model.js";
import { resolveContracts } from "../generate.js";
import type { Model } from "../model/model.js";
import { type Command, type CommandInput, EXIT } from "./command.js";
import { count } from "./count.js";
import { printDiagnostics } from "./diagnostics.js";
import { CONTRACTS_OPTION, contractsDirectory } from "./directories.js";
import { packageRoot } from "./package.js";

/** `tessera lint`. */
export const lintCommand: Command = {
  name: "lint",
  summary: "Find questionable contracts: missing docs, untyped fields, options that do not fit",
  args: [],
  options: [CONTRACTS_OPTION],
  examples: ["tessera lint", "tessera explain opaque-type"],
  run(input) {
    const { model, diagnostics } = resolveContracts(contractsDirectory(input), { library: packageRoot() });
    printDiagnostics(diagnostics, input.terminal);
    return model === null ? EXIT.findings : checkLint(model, input);
  },
};

/** Prints what lint finds in contracts that compile, and returns the exit code. */
export function checkLint(model: Model, { terminal }: CommandInput): number {
  const findings = lintModel(model);
  printDiagnostics(findings, terminal);
  const [first] = findings;
  const more = first === undefined ? "" : `; tessera explain ${first.code} says more about the first`;
  terminal.out(`${count(findings.length, "lint warning")}${more}`);
  return findings.length === 0 ? EXIT.ok : EXIT.findings;
}
