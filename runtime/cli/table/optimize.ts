import { OptimizeReport } from "tessera-contracts/contracts/delta/reports";
import { optimizeTable } from "tessera-contracts/delta";
import type { ReportCommand } from "../command.js";
import { countText } from "./amounts.js";
import { withEngine } from "./engine.js";
import { namesOf, storageOf, wholeNumber } from "./target.js";

/** `tessera table optimize`. */
export const optimizeCommand: ReportCommand<OptimizeReport> = {
  name: "optimize",
  summary: "Put small files together, or cluster the rows",
  args: ["URI"],
  options: [
    { name: "zorder", value: "A,B", doc: "columns to cluster by, eight at most: all rows are written anew" },
    { name: "where", value: "SQL", doc: "only partitions for which a condition on partition columns holds" },
    { name: "target-size", value: "BYTES", doc: "how large a new file should be" },
  ],
  examples: ["tessera table optimize lake/cpg_nodes", "tessera table optimize lake/cpg_nodes --zorder file_id,bstart"],
  contract: OptimizeReport,
  report: (input) => {
    const storage = storageOf(input.args[0] ?? "", input);
    const [where, zorder_by] = [input.option("where"), namesOf("zorder", input)];
    const target_size = wholeNumber("target-size", input);
    return withEngine((engine) =>
      optimizeTable(storage.uri, {
        storage,
        engine,
        ...(where === null ? {} : { where }),
        ...(zorder_by === undefined ? {} : { zorder_by }),
        ...(target_size === undefined ? {} : { target_size }),
      }),
    );
  },
  text: ({ num_files_added: added, num_files_removed: removed, total_files_skipped: skipped }) => [
    removed === 0
      ? `nothing to do: ${countText(skipped, "file")} of a good size`
      : `${countText(removed, "file")} became ${added}; ${countText(skipped, "file")} stayed`,
  ],
};
