import { join, resolve } from "node:path";
import { siteFiles } from "../emit/site.js";
import { finishFile, type FinishedBytes } from "../finish/finish-files.js";
import { emitOptions, type LoadHistory, resolveProject } from "../generate.js";
import { nameOf, readProject } from "../read/project.js";
import { compareOutputs } from "../write/compare.js";
import { writeOutputs } from "../write/write-outputs.js";
import { type Command, type CommandInput, EXIT, UsageError } from "./command.js";
import { printDiagnostics } from "./diagnostics.js";
import { CONTRACTS_OPTION, contractsDirectory, outDirectory, shown } from "./directories.js";
import { AGAINST_OPTION, baselinesOf } from "./evolution/against.js";
import { historyOf, loadHistory as loadSaved } from "./evolution/site-history.js";
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
    {
      ...AGAINST_OPTION,
      doc: "a version of the history, the earliest first; may come again (default: saved baselines)",
    },
    { name: "check", value: null, doc: "write nothing, and fail if a page is missing or out of date" },
    { name: "force", value: null, doc: "overwrite pages that were edited by hand" },
    { name: "serve", value: null, doc: "write nothing, and show the site to browsers of this machine" },
    { name: "port", value: "PORT", doc: "where to serve it (default: any port that is free)" },
    {
      name: "watch",
      value: null,
      doc: "with --serve: make the site again after each change, and load open pages again",
    },
  ],
  examples: [
    "tessera site",
    "tessera site --out public --check",
    "tessera site --against 'git:v*'",
    "tessera site --serve --watch",
  ],
  run(input) {
    checkOptions(input);
    return input.flag("serve") ? serve(input) : write(input);
  },
};

function checkOptions(input: CommandInput): void {
  const clash = ["check", "force", "out"].find((name) => input.flag(name));
  if (input.flag("serve") && clash !== undefined)
    throw new UsageError(`--serve and --${clash} exclude each other: --serve writes nothing`);
  if (input.flag("check") && input.flag("force"))
    throw new UsageError("--check and --force exclude each other: --check writes nothing");
  for (const name of ["watch", "port"]) {
    if (input.flag(name) && !input.flag("serve")) throw new UsageError(`--${name} goes with --serve`);
  }
}

async function write(input: CommandInput): Promise<number> {
  const contracts = contractsDirectory(input);
  const directory = outDirectory(input, contracts, resolve(join(contracts, "..", "site")));
  const files = makeSite(contracts, input);
  if (files === null) {
    input.terminal.error("nothing was written");
    return EXIT.findings;
  }
  const outputs = compareOutputs(directory, files);
  if (input.flag("check")) return checkOutputs(directory, outputs, input);
  if (refuse(outputs, directory, input)) return EXIT.findings;
  writeOutputs(directory, outputs);
  reportWritten(outputs, directory, input);
  return EXIT.ok;
}

/** The files of the site; null if the contracts have mistakes, which are printed. */
function makeSite(contracts: string, input: CommandInput): readonly FinishedBytes[] | null {
  const project = readProject(contracts, { library: packageRoot() });
  const { model, diagnostics } = resolveProject(project);
  printDiagnostics(diagnostics, input.terminal);
  if (model === null) return null;
  const isNamed = input.list("against").length > 0;
  const loadHistory: LoadHistory = (directory, now) =>
    isNamed ? historyOf(baselinesOf(directory, input), directory, now) : loadSaved(directory, now);
  const options = emitOptions(model.workspace, project, { loadSchemaHook, loadHistory });
  return Array.from(siteFiles(model, options), (file) => finishFile(file, nameOf(project)));
}

/** Serves the site until it is stopped. A mistake in the contracts leaves what is shown as it is. */
async function serve(input: CommandInput): Promise<number> {
  const contracts = contractsDirectory(input);
  const port = portOf(input);
  const { SiteServer } = await import("./site-server.js");
  const server = new SiteServer();
  const show = (): Promise<number> => {
    const files = makeSite(contracts, input);
    if (files !== null) server.show(files);
    return Promise.resolve(files === null ? EXIT.findings : EXIT.ok);
  };
  const address = await server.listen(port);
  input.terminal.out(`the site of ${shown(contracts, input)} is at ${address}; press Ctrl-C to stop`);
  try {
    if (input.flag("watch")) {
      const { watch } = await import("./watch.js");
      return await watch(contracts, show, input.terminal);
    }
    const code = await show();
    if (code === EXIT.ok) await stopped(input.terminal.stopSignal());
    return code;
  } finally {
    await server.close();
  }
}

function portOf(input: CommandInput): number {
  const given = input.option("port") ?? "0";
  const port = Number(given);
  if (/^\d+$/.test(given) && port <= 65_535) return port;
  throw new UsageError(`--port ${given}: expected a number from 0 to 65535`);
}

function stopped(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener("abort", () => resolve());
  });
}
