import { RunManifest } from "tessera-contracts/contracts/artifacts/manifest";
import { repairRuns, type RunRepair, session as startSession } from "tessera-contracts/run";
import type { CommandInput, Layout, ReportCommand } from "../command.js";
import { withEngine } from "../table/engine.js";
import { storageOf } from "../table/target.js";
import { manifestIn, STORE_OPTION, storeOf } from "./store.js";

/** `tessera run repair`. */
export const repairCommand: ReportCommand<readonly RunRepair[]> = {
  name: "repair",
  summary: "Find out how runs ended that were killed, by what their tables say; no table is changed",
  args: ["[ID]"],
  options: [STORE_OPTION],
  examples: ["tessera run repair", "tessera run repair run-7"],
  contract: { encodeJson: (repairs) => RunManifest.encodeJsonLines(repairs.map(({ manifest }) => manifest)) },
  report: repaired,
  text: repairLines,
  found: (repairs) => repairs.some(({ problems }) => problems.length > 0),
};

async function repaired(input: CommandInput): Promise<readonly RunRepair[]> {
  const store = storeOf(input);
  const [runId] = input.args;
  if (runId !== undefined) await manifestIn(store, runId);
  const signal = input.terminal.stopSignal();
  return withEngine(async (engine) => {
    const session = await startSession({ engine, datasets: {}, storage: (uri) => storageOf(uri, input) });
    try {
      return await repairRuns(store, session, { signal, ...(runId === undefined ? {} : { runId }) });
    } finally {
      await session.close();
    }
  });
}

function repairLines(repairs: readonly RunRepair[], { textTable, width }: Layout): readonly string[] {
  if (repairs.length === 0) return ["nothing to do: every run has ended, or somebody works on it"];
  const rows = repairs.map(({ manifest: { run_id, status, outputs, planned_outputs } }) => [
    run_id,
    status,
    `${outputs.length} of ${planned_outputs.length} outputs are committed`,
  ]);
  const problems = repairs.flatMap((one) => one.problems.map(({ message }) => `problem: ${message}`));
  return [...textTable([["RUN", "STATUS", "FOUND"], ...rows], [40, 9], width), ...problems];
}
