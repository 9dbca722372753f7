import { join, resolve } from "node:path";
import { siteFiles } from "../emit/site.js";
import { finishFiles } from "../finish/finish-files.js";
import { emitOptions, type LoadHistory, resolveProject } from "../generate.js";
import { nameOf, readProject } from "../read/project.js";
import { compareOutputs } from "../write/compare.js";
import { writeOutputs } from "../write/write-outputs.js";
import { type Command, type CommandInput, EXIT } from "./command.js";
import { printDiagnostics } from "./diagnostics.js";
import { CONTRACTS_OPTION, contractsDirectory, outDirectory } from "./directories.js";
import { refuse, reportWritten } from "./generate-report.js";
import { AGAINST_OPTION, baselinesOf } from "./evolution/against.js";
import { historyOf, loadHistory as loadSaved } from "./evolution/site-history.js";
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
    {
      ...AGAINST_OPTION,
      doc: "versions in the history, the earliest first (default: the saved baselines); may come again",
    },
    { name: "check", value: null, doc: "write nothing, and fail if a page is missing or out of date" },
    { name: "force", value: null, doc: "overwrite pages that were edited by hand" },
  ],
  examples: ["tessera site", "tessera site --out public", "tessera site --against 'git:v*'", "tessera site --check"],
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
  const loadHistory: LoadHistory =
    input.list("against").length === 0
      ? loadSaved
      : (directory, now) => historyOf(baselinesOf(directory, input), directory, now);
  const directory = outDirectory(input, contracts, resolve(join(contracts, "..", "site")));
  const outputs = compareOutputs(
    directory,
    finishFiles(
      siteFiles(model, emitOptions(model.workspace, project, { loadSchemaHook, loadHistory })),
      nameOf(project),
    ),
  );
  if (input.flag("check")) return checkOutputs(directory, outputs, input);
  if (refuse(outputs, directory, input)) return EXIT.findings;
  writeOutputs(directory, outputs);
  reportWritten(outputs, directory, input);
  return EXIT.ok;
}
