import type { Output } from "../write/compare.js";
import { type CommandInput, EXIT } from "./command.js";
import { count } from "./count.js";
import { shown } from "./directories.js";

/** Says whether the outputs are what the contracts make, and returns the exit code. */
export async function checkOutputs(
  directory: string,
  outputs: readonly Output[],
  input: CommandInput,
): Promise<number> {
  const wrong = outputs.filter((output) => output.status !== "same");
  if (wrong.length === 0) {
    input.terminal.out(`${count(outputs.length, "output")} in ${shown(directory, input)}: up to date`);
    return EXIT.ok;
  }
  // What it takes to compare texts is loaded only if some differ.
  const { reportDifferences } = await import("./check-report.js");
  reportDifferences(wrong, directory, input);
  return EXIT.findings;
}
