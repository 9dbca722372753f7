import { createTwoFilesPatch } from "diff";
import type { Output, OutputStatus } from "../write/compare.js";
import { EXIT, type Terminal } from "./command.js";

/** Prints what `--check` found, with a diff of the first few, and returns the exit code. */
export function reportCheck(outputs: readonly Output[], directory: string, terminal: Terminal): number {
  const wrong = outputs.filter((output) => output.status !== "same");
  if (wrong.length === 0) {
    terminal.out(`${outputs.length} outputs in ${directory} are up to date`);
    return EXIT.ok;
  }
  for (const output of wrong) terminal.error(`${WORDS[output.status].padEnd(15)} ${directory}/${output.path}`);
  for (const output of wrong.filter(hasDiff).slice(0, DIFFS)) terminal.error(`\n${diffOf(output, directory)}`);
  terminal.error(`\n${wrong.length} of ${outputs.length} outputs differ; run: ${mend(wrong)}`);
  return EXIT.findings;
}

const DIFFS = 3;

const WORDS: { readonly [S in OutputStatus]: string } = {
  same: "up to date",
  missing: "missing",
  stale: "stale",
  unexpected: "unexpected",
  edited: "edited by hand",
  foreign: "in the way",
};

function hasDiff(output: Output): boolean {
  return output.found !== null && output.planned !== null;
}

function diffOf(output: Output, directory: string): string {
  const name = `${directory}/${output.path}`;
  return createTwoFilesPatch(
    name,
    name,
    output.found ?? "",
    output.planned ?? "",
    "on disk",
    "from the contracts",
  ).trimEnd();
}

function mend(wrong: readonly Output[]): string {
  if (wrong.some((output) => output.status === "foreign")) return "tessera generate, after moving the files in the way";
  return wrong.some((output) => output.status === "edited") ? "tessera generate --force" : "tessera generate";
}
