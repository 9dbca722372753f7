import { RunManifest } from "tessera-contracts/contracts/artifacts/manifest";
import type { CommandInput, Layout, ReportCommand } from "../command.js";
import { timeText } from "../table/amounts.js";
import { LIMIT_OPTION, wholeNumber } from "../table/target.js";
import { STORE_OPTION, storeOf } from "./store.js";

/** `tessera run list`. */
export const listCommand: ReportCommand<readonly RunManifest[]> = {
  name: "list",
  summary: "List runs, the latest first",
  args: [],
  options: [
    { name: "dataset", value: "D", doc: "only runs that read or wrote a dataset" },
    { name: "failed", value: null, doc: "only runs that did not succeed" },
    LIMIT_OPTION,
    STORE_OPTION,
  ],
  examples: ["tessera run list --dataset late --limit 10", "tessera run list --failed --format json"],
  contract: { encodeJson: (manifests) => RunManifest.encodeJsonLines(manifests) },
  report: listed,
  text: runLines,
};

async function listed(input: CommandInput): Promise<readonly RunManifest[]> {
  const [dataset, limit] = [input.option("dataset"), wholeNumber("limit", input)];
  const manifests: RunManifest[] = [];
  for await (const one of storeOf(input).manifests()) {
    const all = [...one.delta_inputs, ...one.file_inputs, ...one.outputs, ...one.planned_outputs];
    const names = all.map(({ dataset_name }) => dataset_name);
    if (dataset !== null && !names.includes(dataset)) continue;
    if (!input.flag("failed") || one.status !== "succeeded") manifests.push(one);
  }
  const timeOf = ({ event_time_unix_ms: time = 0 }: RunManifest): number => time;
  return manifests.toSorted((one, other) => timeOf(other) - timeOf(one)).slice(0, limit);
}

function runLines(manifests: readonly RunManifest[], { textTable, width }: Layout): readonly string[] {
  if (manifests.length === 0) return ["no runs"];
  const rows = manifests.map(({ run_id, status, event_time_unix_ms: time = null, outputs, planned_outputs }) => {
    const written = outputs.map((one) =>
      one.version === null ? one.dataset_name : `${one.dataset_name} v${one.version}`,
    );
    const missing = planned_outputs.length - outputs.length;
    return [
      run_id,
      status,
      timeText(time),
      [...written, ...(missing > 0 ? [`${missing} not written`] : [])].join(", "),
    ];
  });
  return textTable([["RUN", "STATUS", "TIME", "OUTPUTS"], ...rows], [40, 9, 20], width);
}
