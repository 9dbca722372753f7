import { VacuumReport } from "tessera-contracts/contracts/delta/reports";
import { vacuumTable } from "tessera-contracts/delta";
import { CallError, type ReportCommand } from "../command.js";
import { countText, sizeText } from "./amounts.js";
import { withEngine } from "./engine.js";
import { storageOf, wholeNumber } from "./target.js";

/** `tessera table vacuum`. */
export const vacuumCommand: ReportCommand<VacuumReport> = {
  name: "vacuum",
  summary: "List the files that no version within the retention needs; --delete deletes them",
  args: ["URI"],
  options: [
    { name: "delete", value: null, doc: "delete the files (default: they are only listed)" },
    { name: "mode", value: "lite|full", doc: "full also looks for files that no commit knows (default: lite)" },
    {
      name: "retention-hours",
      value: "N",
      doc: "how long files are kept after they left (default: as the table says, else a week)",
    },
    {
      name: "force",
      value: null,
      doc: "take a shorter retention than the table's, at which readers under way may fail",
    },
  ],
  examples: ["tessera table vacuum lake/cpg_nodes --mode full", "tessera table vacuum lake/cpg_nodes --delete"],
  contract: VacuumReport,
  report: (input) => {
    const storage = storageOf(input.args[0] ?? "", input);
    const mode = input.option("mode") ?? "lite";
    if (mode !== "lite" && mode !== "full") throw new CallError(`unknown mode ${mode}; expected lite or full`);
    const retention_hours = wholeNumber("retention-hours", input) ?? null;
    return withEngine((engine) =>
      vacuumTable(storage.uri, {
        storage,
        engine,
        vacuum: {
          mode,
          dry_run: !input.flag("delete"),
          enforce_retention: !input.flag("force"),
          ...(retention_hours === null ? {} : { retention_hours }),
        },
      }),
    );
  },
  text: ({ files_deleted: files, num_files: count, size_bytes: size, dry_run: isDry }) => [
    ...files,
    count === 0
      ? "no file can go"
      : `${countText(count, "file")}, ${sizeText(size)}, ${isDry ? "can go; --delete deletes them" : "deleted"}`,
  ],
};
