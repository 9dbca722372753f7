import { RestoreReport } from "tessera-contracts/contracts/delta/reports";
import { restoreTable } from "tessera-contracts/delta";
import { CallError, type CommandInput, type ReportCommand } from "../command.js";
import { countText } from "./amounts.js";
import { withEngine } from "./engine.js";
import { storageOf } from "./target.js";

/** `tessera table restore`. */
export const restoreCommand: ReportCommand<RestoreReport> = {
  name: "restore",
  summary: "Make an earlier state of a table the latest, by a new commit",
  args: ["URI"],
  options: [{ name: "to", value: "N|T", doc: "the version to go back to, or a moment such as 2026-01-31T12:00:00Z" }],
  examples: ["tessera table restore lake/cpg_nodes --to 41"],
  contract: RestoreReport,
  report: (input) => {
    const storage = storageOf(input.args[0] ?? "", input);
    const to = pointOf(input);
    return withEngine((engine) => restoreTable(storage.uri, { storage, engine, to }));
  },
  text: ({ num_restored_file: restored, num_removed_file: removed }) => [
    restored + removed === 0
      ? "nothing to do: the files of the table are those of then"
      : `${countText(restored, "file")} came back, ${countText(removed, "file")} left`,
  ],
};

function pointOf(input: CommandInput): { readonly version: number } | { readonly timestamp: string } {
  const to = input.option("to");
  if (to === null) throw new CallError("--to is missing: say which version to go back to, such as --to 41");
  return /^\d+$/.test(to) ? { version: Number(to) } : { timestamp: to };
}
