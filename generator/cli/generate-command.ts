import { resolve } from "node:path";
import { type ProjectOptions, readProject } from "../read/project.js";
import { writeOutputs } from "../write/write-outputs.js";
import { type Command, type CommandInput, EXIT, UsageError } from "./command.js";
import { compileOutputs } from "./compile-outputs.js";
import { printDiagnostics } from "./diagnostics.js";
import { CONTRACTS_OPTION, contractsDirectory, outDirectory, shown } from "./directories.js";
import { refuse, reportWritten } from "./generate-report.js";
import { loadSchemaHook } from "./load-schema-hook.js";
import { checkOutputs } from "./outputs-check.js";
import { packageRoot } from "./package.js";

/** `tessera generate`. */
export const generateCommand: Command = {
  name: "generate",
  summary: "Generate code and other outputs from the contracts",
  args: [],
  options: [
    { name: "check", value: null, doc: "write nothing, and fail if an output is missing or out of date" },
    CONTRACTS_OPTION,
    { name: "out", value: "DIR", doc: "directory to write outputs to (default: `out` in tessera.yaml)" },
    { name: "force", value: null, doc: "overwrite outputs that were edited by hand" },
    { name: "watch", value: null, doc: "keep running, and generate again after each change" },
  ],
  examples: [
    "tessera generate",
    "tessera generate --check",
    "tessera generate --contracts schemas --out src/sdk --watch",
  ],
  async run(input) {
    if (input.flag("check") && input.flag("force"))
      throw new UsageError("--check and --force exclude each other: --check writes nothing");
    if (!input.flag("watch")) return generate(input);
    const directory = contractsDirectory(input);
    const { watch } = await import("./watch.js");
    input.terminal.out(`watching ${shown(directory, input)}; press Ctrl-C to stop`);
    return watch(directory, () => generate(input), input.terminal);
  },
};

async function generate(input: CommandInput): Promise<number> {
  const started_ms = performance.now();
  const contracts = contractsDirectory(input);
  const out = input.option("out");
  const options: ProjectOptions = {
    library: packageRoot(),
    ...(out === null ? {} : { out: resolve(input.terminal.cwd, out) }),
  };
  const { diagnostics, directory, outputs } = await compileOutputs(readProject(contracts, options), {
    toDirectory: (configured) => outDirectory(input, contracts, configured),
    loadSchemaHook,
  });
  printDiagnostics(diagnostics, input.terminal);
  if (outputs === null) {
    input.terminal.error("nothing was written");
    return EXIT.findings;
  }
  if (input.flag("check")) return checkOutputs(directory, outputs, input);
  if (refuse(outputs, directory, input)) return EXIT.findings;
  writeOutputs(directory, outputs);
  reportWritten(outputs, directory, input);
  if (input.terminal.colour) input.terminal.out(`in ${((performance.now() - started_ms) / 1000).toFixed(2)} s`);
  return EXIT.ok;
}
