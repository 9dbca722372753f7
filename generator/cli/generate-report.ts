// What `generate` says of what it did, or would not do.

import type { Output } from "../write/compare.js";
import type { CommandInput } from "./command.js";
import { count } from "./count.js";
import { shown } from "./directories.js";

/** Says which outputs stand in the way, if any; nothing is to be written then. */
export function refuse(outputs: readonly Output[], directory: string, input: CommandInput): boolean {
  const refused = outputs.flatMap((output) => {
    const reason = refusal(output, input.flag("force"));
    return reason === null ? [] : [`${shown(directory, input)}/${output.path}: ${reason}`];
  });
  for (const line of refused) input.terminal.error(line);
  if (refused.length > 0) input.terminal.error(`nothing was written: ${count(refused.length, "file")} in the way`);
  return refused.length > 0;
}

function refusal({ status, planned }: Output, force: boolean): string | null {
  if (status === "foreign")
    return "not written by tessera, so it is left as it is; move it, or write to another directory with --out";
  if (status !== "edited" || force) return null;
  return planned === null
    ? "edited by hand, and no longer an output of any contract; move it, or remove it with tessera generate --force"
    : "edited by hand; make the change in the contract instead, then overwrite the file with tessera generate --force";
}

const LISTED = 20;

/** Lists the files that were written or removed. */
export function reportWritten(outputs: readonly Output[], directory: string, input: CommandInput): void {
  const { terminal } = input;
  const changed = outputs.filter((output) => output.status !== "same");
  const same = outputs.length - changed.length;
  const where = shown(directory, input);
  for (const output of changed.slice(0, LISTED)) terminal.out(`  ${verb(output).padEnd(8)} ${where}/${output.path}`);
  if (changed.length > LISTED) terminal.out(`  … and ${changed.length - LISTED} more`);
  terminal.out(
    changed.length === 0
      ? `nothing to do: ${count(same, "output")} in ${where} up to date`
      : `${count(changed.length, "output")} in ${where} changed, ${same} up to date`,
  );
}

function verb(output: Output): string {
  if (output.planned === null) return "removed";
  return output.found === null ? "new" : "updated";
}
