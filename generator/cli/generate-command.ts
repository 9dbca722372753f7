import { resolve } from "node:path";
import { compile } from "../generate.js";
import { compareOutputs } from "../write/compare.js";
import { writeOutputs } from "../write/write-outputs.js";
import { type Command, type CommandInput, EXIT, UsageError } from "./command.js";
import { printDiagnostics } from "./diagnostics.js";
import { CONTRACTS_OPTION, contractsDirectory, outDirectory, shown } from "./directories.js";
import { refuse, reportWritten } from "./generate-report.js";
import { loadSchemaHook } from "./load-schema-hook.js";
import { checkOutputs } from "./outputs-check.js";
import { packageRoot } from "./package.js";

/** `tessera generate`. */
export const generateCommand: Command = {
  name: "generate",
  summary: "Writes the SDK that the contracts describe",
  args: [],
  options: [
    { name: "check", value: null, doc: "write nothing; fail if an output is not what the contracts make" },
    CONTRACTS_OPTION,
    { name: "out", value: "DIR", doc: "where outputs go (default: `out` in tessera.yaml)" },
    { name: "force", value: null, doc: "overwrite outputs that were edited by hand" },
    { name: "watch", value: null, doc: "go on, and generate again after each save" },
  ],
  examples: [
    "tessera generate",
    "tessera generate --check",
    "tessera generate --contracts schemas --out src/sdk --watch",
  ],
  async run(input) {
    if (input.flag("check") && input.flag("force")) throw new UsageError("--check writes nothing: leave out --force");
    if (!input.flag("watch")) return generate(input);
    const directory = contractsDirectory(input);
    const { watch } = await import("./watch.js");
    input.terminal.out(`watching ${shown(directory, input)}; Ctrl-C ends it`);
    return watch(directory, () => generate(input), input.terminal);
  },
};

async function generate(input: CommandInput): Promise<number> {
  const started_ms = performance.now();
  const contracts = contractsDirectory(input);
  const out = input.option("out");
  const asked = out === null ? {} : { out: resolve(input.terminal.cwd, out) };
  const compilation = compile(contracts, { library: packageRoot(), loadSchemaHook, ...asked });
  const directory = outDirectory(input, contracts, compilation.out);
  printDiagnostics(compilation.diagnostics, input.terminal);
  if (compilation.files === null) {
    input.terminal.error("nothing was written");
    return EXIT.findings;
  }
  if (input.flag("check")) return checkOutputs(directory, compilation.files, input);
  const outputs = compareOutputs(directory, compilation.files);
  if (refuse(outputs, directory, input)) return EXIT.findings;
  writeOutputs(directory, outputs);
  reportWritten(outputs, directory, input);
  if (input.terminal.colour) input.terminal.out(`in ${((performance.now() - started_ms) / 1000).toFixed(2)} s`);
  return EXIT.ok;
}
