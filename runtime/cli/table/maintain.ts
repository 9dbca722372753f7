import { DeltaMaintenancePolicy } from "tessera-contracts/contracts/delta/policies";
import { DeltaMaintainReport } from "tessera-contracts/contracts/delta/reports";
import { maintainTable } from "tessera-contracts/delta";
import { DecodeError } from "tessera-contracts/serde";
import { CallError, type CommandInput, type Layout, type ReportCommand } from "../command.js";
import { withEngine } from "./engine.js";
import { progressOf } from "./progress.js";
import { fileOf, storageOf } from "./target.js";

/** `tessera table maintain`. */
export const maintainCommand: ReportCommand<DeltaMaintainReport> = {
  name: "maintain",
  summary: "Optimize, vacuum, checkpoint and clean the log of a table, as far as each is due",
  args: ["URI"],
  options: [
    { name: "dry-run", value: null, doc: "say what would be done and do nothing" },
    {
      name: "policy",
      value: "FILE",
      doc: "a DeltaMaintenancePolicy as JSON (default: what the properties of the table say)",
    },
  ],
  examples: [
    "tessera table maintain lake/cpg_nodes --dry-run",
    "tessera table maintain lake/cpg_nodes --policy upkeep.json",
  ],
  contract: DeltaMaintainReport,
  report: async (input) => {
    const storage = storageOf(input.args[0] ?? "", input);
    const maintenance_policy = await policyOf(input);
    const signal = input.terminal.stopSignal();
    const progress = progressOf(input.terminal);
    try {
      return await withEngine((engine) =>
        maintainTable(storage.uri, {
          storage,
          engine,
          signal,
          dryRun: input.flag("dry-run"),
          policy: { maintenance_policy },
          ...(progress && { onProgress: progress.tell }),
        }),
      );
    } finally {
      progress?.end();
    }
  },
  text: maintenanceLines,
};

/** The policy of a call; null: that of the table. @throws {CallError} if it is none */
async function policyOf(input: CommandInput): Promise<DeltaMaintenancePolicy | null> {
  const file = input.option("policy");
  if (file === null) return null;
  const { storage, path } = fileOf(file, input);
  try {
    return DeltaMaintenancePolicy.decodeJson(await storage.read(path));
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    throw new CallError(`${file} is no DeltaMaintenancePolicy: ${error.message}`);
  }
}

function maintenanceLines({ version, dry_run: isDry, steps }: DeltaMaintainReport, layout: Layout): readonly string[] {
  const rows = steps.map(({ operation, done, message }) => [operation.replace("_", " "), done ? "yes" : "no", message]);
  const head = ["STEP", isDry ? "DUE" : "DONE", "WHAT"];
  return [...layout.textTable([head, ...rows], [12, 6], layout.width), "", `the table is at version ${version}`];
}
