import { createTwoFilesPatch } from "diff";
import { type Output, type OutputStatus, textOf } from "../write/compare.js";
import type { CommandInput } from "./command.js";
import { count } from "./count.js";
import { shown } from "./directories.js";

const DIFFS = 3;
const DIFF_LINES = 60;

/** Prints what `--check` found wrong, a diff of the first few, and the one command that fixes it. */
export function reportDifferences(wrong: readonly Output[], directory: string, input: CommandInput): void {
  const { terminal } = input;
  const where = shown(directory, input);
  for (const { status, path } of wrong) terminal.error(`${WORDS[status].padEnd(WIDTH)}  ${where}/${path}`);
  for (const output of wrong.filter(hasDiff).slice(0, DIFFS)) terminal.error(`\n${diffOf(output, where)}`);
  const move = wrong.some((output) => output.status === "foreign") ? "move the files that are in the way, then " : "";
  terminal.error(`\n${count(wrong.length, "output")} out of date; ${move}run: ${fix(wrong, input)}`);
}

const WORDS: { readonly [S in OutputStatus]: string } = {
  same: "up to date",
  missing: "missing",
  stale: "stale",
  unexpected: "unexpected",
  edited: "edited by hand",
  foreign: "in the way",
};
const WIDTH = Math.max(...Object.values(WORDS).map((word) => word.length));

function hasDiff(output: Output): boolean {
  return output.found !== null && output.planned !== null;
}

function diffOf({ path, found, planned }: Output, where: string): string {
  const name = `${where}/${path}`;
  const patch = createTwoFilesPatch(name, name, found ?? "", textOf(planned ?? ""), "on disk", "from the contracts");
  const lines = patch.slice(patch.indexOf("--- ")).trimEnd().split("\n");
  const rest = lines.length - DIFF_LINES;
  return [...lines.slice(0, DIFF_LINES), ...(rest > 0 ? [`… and ${count(rest, "line")} more`] : [])].join("\n");
}

/** The call to write what this call checked. */
function fix(wrong: readonly Output[], input: CommandInput): string {
  const given = ["contracts", "out"].flatMap((name) => {
    const value = input.option(name);
    return value === null ? [] : [`--${name} ${word(value)}`];
  });
  const force = wrong.some((output) => output.status === "edited") ? ["--force"] : [];
  return ["tessera generate", ...given, ...force].join(" ");
}

/** As a shell takes it for one word. */
function word(value: string): string {
  return /^[\w./:\\-]+$/.test(value) ? value : JSON.stringify(value);
}
