import { CheckpointReport } from "tessera-contracts/contracts/delta/reports";
import { checkpointTable } from "tessera-contracts/delta";
import type { ReportCommand } from "../command.js";
import { countText, sizeText } from "./amounts.js";
import { withEngine } from "./engine.js";
import { storageOf } from "./target.js";

/** `tessera table checkpoint`. */
export const checkpointCommand: ReportCommand<CheckpointReport> = {
  name: "checkpoint",
  summary: "Write a checkpoint, so that readers need not replay the log before it",
  args: ["URI"],
  options: [],
  examples: ["tessera table checkpoint lake/cpg_nodes"],
  contract: CheckpointReport,
  report: (input) => {
    const storage = storageOf(input.args[0] ?? "", input);
    return withEngine((engine) => checkpointTable(storage.uri, { storage, engine }));
  },
  text: ({ version, files, num_actions: actions, size_bytes: size }) => [
    `version ${version}: ${countText(actions, "action")}, ${sizeText(size)}`,
    ...files,
  ],
};
