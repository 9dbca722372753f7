import { existsSync } from "node:fs";
import { join } from "node:path";
import { compareModels } from "../evolution/compare.js";
import type { Finding } from "../evolution/finding.js";
import { resolveSources } from "../generate.js";
import type { Model } from "../model/model.js";
import { formatBaseline } from "../read/baseline.js";
import { ReadError, toReadError } from "../read/read-error.js";
import { readLibrarySources, readSources, type Sources } from "../read/read-sources.js";
import { readRegularFile } from "../read/regular-file.js";
import { replaceFile } from "../write/replace-file.js";
import { type Command, type CommandInput, EXIT, UsageError } from "./command.js";
import { count } from "./count.js";
import { printDiagnostics } from "./diagnostics.js";
import { CONTRACTS_OPTION, contractsDirectory } from "./directories.js";
import { savedBaseline } from "./evolution/against.js";
import { BASELINE_FILE, nameOf } from "./evolution/files.js";
import { extendHistory } from "./evolution/history.js";
import { packageRoot } from "./package.js";

/** `tessera baseline`. */
export const baselineCommand: Command = {
  name: "baseline",
  summary: "Save the contracts as the version that tessera breaking compares later ones with",
  args: [],
  options: [CONTRACTS_OPTION],
  examples: ["tessera baseline", "tessera baseline --contracts schemas"],
  run(input) {
    const contracts = contractsDirectory(input);
    const own = readSources(contracts);
    const library = readLibrarySources(join(packageRoot(), "contracts"));
    const { model, diagnostics } = resolveSources(own, () => library);
    printDiagnostics(diagnostics, input.terminal);
    if (model === null) {
      input.terminal.error("no baseline was written");
      return EXIT.findings;
    }
    write(formatBaseline(own, usedOf(library, model)), model, { contracts, input });
    return EXIT.ok;
  },
};

/** The modules of the library that the contracts use; null if they use none. */
function usedOf(library: Sources, model: Model): Sources | null {
  const used = new Set(model.modules.filter((module) => module.library).map(({ name }) => name));
  if (used.size === 0) return null;
  return { ...library, modules: library.modules.filter(({ module }) => used.has(module)) };
}

interface Place {
  readonly contracts: string;
  readonly input: CommandInput;
}

function write(text: string, model: Model, { contracts, input }: Place): void {
  const { terminal } = input;
  const path = join(contracts, BASELINE_FILE);
  const name = nameOf(contracts, BASELINE_FILE);
  const before = textOf(path, name);
  if (before === text) {
    terminal.out(`nothing to do: ${name} already holds these contracts`);
    return;
  }
  const added = extendHistory(contracts, model, changesSinceSaved(model, { contracts, input }));
  replaceFile(path, text);
  const messages = `${count(added.messages, "new message")} of ${count(added.contracts, "contract")}`;
  terminal.out(`  ${before === null ? "new    " : "updated"}  ${name} (${count(model.modules.length, "module")})`);
  terminal.out(`  new      ${nameOf(contracts, added.bytes)} (${messages})`);
  if (added.changes !== null) terminal.out(`  new      ${nameOf(contracts, added.changes)}`);
  if (added.accepted !== null) terminal.out(`  moved    accepted.yaml to ${nameOf(contracts, added.accepted)}`);
  terminal.out("commit these files; from now on, tessera breaking compares the contracts with them");
}

/** What has changed since the baseline before; null if there is none. One that cannot be used any more is no reason to save none. */
function changesSinceSaved(model: Model, { contracts, input }: Place): readonly Finding[] | null {
  try {
    const before = savedBaseline(contracts);
    return before === null ? null : compareModels(before.model, model).findings;
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof ReadError)) throw error;
    input.terminal.error(`what has changed since the baseline before is not kept: ${error.message}`);
    return null;
  }
}

/** Null if there is no such file. */
function textOf(path: string, name: string): string | null {
  try {
    return existsSync(path) ? readRegularFile(path).toString("utf8") : null;
  } catch (error) {
    throw toReadError(name, error);
  }
}
