import { relative, resolve } from "node:path";
import { compile } from "../generate.js";
import { compareOutputs, type Output } from "../write/compare.js";
import { writeOutputs } from "../write/write-outputs.js";
import { type Command, type CommandInput, EXIT, type Terminal } from "./command.js";
import { reportCheck } from "./check-report.js";
import { printDiagnostics } from "./diagnostics.js";
import { packageRoot } from "./package.js";
import { watch } from "./watch.js";

export const generateCommand: Command = {
  name: "generate",
  summary: "Writes the SDK that the contracts describe",
  args: [],
  options: [
    {
      name: "check",
      value: null,
      doc: "write nothing; fail if an output is missing, stale, edited by hand or unexpected",
    },
    { name: "contracts", value: "DIR", doc: "where the contracts are (default: contracts)" },
    {
      name: "out",
      value: "DIR",
      doc: "where outputs go (default: `out` in tessera.yaml, else generated beside the contracts)",
    },
    { name: "force", value: null, doc: "overwrite outputs that were edited by hand" },
    { name: "watch", value: null, doc: "go on, and generate again after each save" },
  ],
  examples: [
    "tessera generate",
    "tessera generate --check",
    "tessera generate --contracts schemas --out src/sdk --watch",
  ],
  run: (input) => (input.flag("watch") ? watch(contractsOf(input), () => generateOnce(input)) : generateOnce(input)),
};

/** The contracts directory a command works on. */
export function contractsOf(input: CommandInput): string {
  return input.option("contracts") ?? "contracts";
}

function generateOnce(input: CommandInput): number {
  const started_ms = performance.now();
  const compilation = compile(resolve(contractsOf(input)), { library: packageRoot() });
  printDiagnostics(compilation.diagnostics, input.terminal);
  if (compilation.files === null) return EXIT.findings;
  const out = input.option("out");
  const directory = out === null ? compilation.out : resolve(out);
  const outputs = compareOutputs(directory, compilation.files);
  if (input.flag("check")) return reportCheck(outputs, shown(directory), input.terminal);
  if (refuse(outputs, shown(directory), input)) return EXIT.findings;
  writeOutputs(directory, outputs);
  reportWritten(outputs, shown(directory), {
    seconds: (performance.now() - started_ms) / 1000,
    terminal: input.terminal,
  });
  return EXIT.ok;
}

/** Says which outputs stand in the way, if any; nothing is written then. */
function refuse(outputs: readonly Output[], directory: string, input: CommandInput): boolean {
  const foreign = outputs.filter((output) => output.status === "foreign");
  const edited = input.flag("force") ? [] : outputs.filter((output) => output.status === "edited");
  for (const output of foreign) {
    input.terminal.error(
      `${directory}/${output.path}: not written by tessera, so it is not overwritten; move it, or use another --out`,
    );
  }
  for (const output of edited) {
    input.terminal.error(
      `${directory}/${output.path}: edited by hand; move the change into its contract, then overwrite it with tessera generate --force`,
    );
  }
  const refused = foreign.length + edited.length;
  if (refused > 0) input.terminal.error(`nothing was written: ${count(refused, "file")} in the way`);
  return refused > 0;
}

function reportWritten(
  outputs: readonly Output[],
  directory: string,
  how: { seconds: number; terminal: Terminal },
): void {
  const changed = outputs.filter((output) => output.status !== "same");
  for (const output of changed.slice(0, LISTED))
    how.terminal.out(`  ${verb(output).padEnd(8)} ${directory}/${output.path}`);
  if (changed.length > LISTED) how.terminal.out(`  … and ${changed.length - LISTED} more`);
  const same = outputs.length - changed.length;
  const summary = changed.length === 0 ? "nothing to do" : count(changed.length, "file") + " changed";
  how.terminal.out(`${summary}, ${same} up to date in ${directory} (${how.seconds.toFixed(2)} s)`);
}

const LISTED = 20;

function verb(output: Output): string {
  if (output.planned === null) return "removed";
  return output.found === null ? "new" : "updated";
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? "" : "s"}`;
}

/** A path as a user would type it. */
function shown(directory: string): string {
  return relative(process.cwd(), directory) || ".";
}
