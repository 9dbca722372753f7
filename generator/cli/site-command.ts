import { join, resolve } from "node:path";
import { siteFiles } from "../emit/site.js";
import { finishFiles } from "../finish/finish-files.js";
import { emitOptions, resolveProject } from "../generate.js";
import { nameOf, readProject } from "../read/project.js";
import { compareOutputs } from "../write/compare.js";
import { writeOutputs } from "../write/write-outputs.js";
import { type Command, type CommandInput, EXIT } from "./command.js";
import { printDiagnostics } from "./diagnostics.js";
import { CONTRACTS_OPTION, contractsDirectory, outDirectory } from "./directories.js";
import { refuse, reportWritten } from "./generate-report.js";
import { loadSchemaHook } from "./load-schema-hook.js";
import { checkOutputs } from "./outputs-check.js";
import { packageRoot } from "./package.js";

/** `tessera site`. */
export const siteCommand: Command = {
  name: "site",
  summary: "Write a site to look at the contracts with: meaning, bytes, users, history, search",
  args: [],
  options: [
    CONTRACTS_OPTION,
    { name: "out", value: "DIR", doc: "directory to write the site to (default: site, beside the contracts)" },
    { name: "check", value: null, doc: "write nothing, and fail if a page is missing or out of date" },
    { name: "force", value: null, doc: "overwrite pages that were edited by hand" },
  ],
  examples: ["tessera site", "tessera site --out public", "tessera site --check"],
  run: (input) => writeSite(input),
};

async function writeSite(input: CommandInput): Promise<number> {
  const contracts = contractsDirectory(input);
  const project = readProject(contracts, { library: packageRoot() });
  const { model, diagnostics } = resolveProject(project);
  printDiagnostics(diagnostics, input.terminal);
  if (model === null) {
    input.terminal.error("nothing was written");
    return EXIT.findings;
  }
  const directory = outDirectory(input, contracts, resolve(join(contracts, "..", "site")));
  const outputs = compareOutputs(
    directory,
    finishFiles(siteFiles(model, emitOptions(model.workspace, project, loadSchemaHook)), nameOf(project)),
  );
  if (input.flag("check")) return checkOutputs(directory, outputs, input);
  if (refuse(outputs, directory, input)) return EXIT.findings;
  writeOutputs(directory, outputs);
  reportWritten(outputs, directory, input);
  return EXIT.ok;
}
