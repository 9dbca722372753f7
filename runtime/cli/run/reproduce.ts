import { RunManifest } from "tessera-contracts/contracts/artifacts/manifest";
import {
  directoryStore,
  type Parameters,
  type Reproduction,
  reproduceRun,
  session as startSession,
} from "tessera-contracts/run";
import type { CommandInput, CommandTools, Layout, ReportCommand } from "../command.js";
import { numberText } from "../table/amounts.js";
import { storageOf } from "../table/target.js";
import { ENGINE_OPTION, withComputing } from "./engine.js";
import { FUNCTIONS_OPTION } from "./functions.js";
import { AT_OPTION, pipelineOf } from "./pipeline.js";
import { runProgress } from "./progress.js";
import { newRunId } from "./start.js";
import { manifestIn, STORE_OPTION, storeOf } from "./store.js";

/** A run that was done again, and where. */
interface Reproduced extends Reproduction {
  readonly into: string;
}

/** `tessera run reproduce`. */
export const reproduceCommand: ReportCommand<Reproduced> = {
  name: "reproduce",
  summary: "Do a run again on the versions that it read, in another place, and compare the rows",
  args: ["FILE", "ID"],
  options: [
    { name: "into", value: "DIR", doc: "an empty folder for its outputs (default: one in .tessera/reproduced)" },
    STORE_OPTION,
    AT_OPTION,
    FUNCTIONS_OPTION,
    ENGINE_OPTION,
  ],
  examples: ["tessera run reproduce pipeline.yaml run-7 --into again/run-7"],
  contract: { encodeJson: ({ manifest }, options) => RunManifest.encodeJson(manifest, options) },
  report: reproduced,
  text: comparisonLines,
  found: ({ isSame }) => !isSame,
};

async function reproduced(input: CommandInput, tools: CommandTools): Promise<Reproduced> {
  const called = await pipelineOf(input, tools);
  const manifest = await manifestIn(storeOf(input), input.args[1] ?? "");
  const { pipeline } = called;
  const progress = runProgress(input.terminal);
  const signal = input.terminal.stopSignal();
  return withComputing(input, tools, async (engine) => {
    const session = await startSession({ engine, ...called });
    const runId = newRunId(pipeline.name, session);
    const into = storageOf(input.option("into") ?? `.tessera/reproduced/${runId}`, input).uri;
    const store = directoryStore(storageOf(`${into}/.tessera/runs`, input));
    const parameters = parametersOf(manifest);
    try {
      const run = { into, pipeline, session, store, runId, parameters, repro: tools.codeState() };
      const all = { ...run, signal, ...progress.options };
      return { ...(await reproduceRun(manifest, all)), into };
    } finally {
      progress.end();
      await session.close();
    }
  });
}

/** The values of a run as they were given. */
function parametersOf({ parameters }: RunManifest): Parameters {
  const values = Object.entries(parameters).map(([name, text]) => {
    const isLong = /^-?\d+$/.test(text) && !Number.isSafeInteger(Number(text));
    return [name, isLong ? BigInt(text) : (JSON.parse(text) as Parameters[string])] as const;
  });
  return Object.fromEntries(values);
}

function comparisonLines({ into, outputs, isSame }: Reproduced, { textTable, width }: Layout): readonly string[] {
  const count = (rows: number | null): string => (rows === null ? "?" : numberText(rows));
  const rows = outputs.map(({ dataset, columns, missing, added, sameBytes }) => [
    dataset,
    count(missing),
    count(added),
    sameBytes === null ? "not hashed" : sameBytes ? "same bytes" : "other bytes",
    columns.length === 0 ? "equal" : `differ: ${columns.join(", ")}`,
  ]);
  return [
    ...textTable([["OUTPUT", "MISSING", "ADDED", "FILES", "COLUMNS"], ...rows], [30, 12, 12, 11], width),
    "",
    `${isSame ? "all rows are equal" : "the runs differ"}; the copies are in ${into}`,
  ];
}
