// Where runs and their artifacts are kept, and what is shown of a run.

import type { RunManifest } from "tessera-contracts/contracts/artifacts/manifest";
import { type ArtifactStore, directoryStore, inputText } from "tessera-contracts/run";
import { CallError, type CommandInput, type CommandOption, type Layout } from "../command.js";
import { numberText, timeText } from "../table/amounts.js";
import { storageOf } from "../table/target.js";

/** The option that says where runs are kept. */
export const STORE_OPTION: CommandOption = {
  name: "store",
  value: "DIR",
  doc: "where runs and their artifacts are kept (default: .tessera/runs)",
};

/** The store of a call. @throws {StorageError} `MISCONFIGURED` */
export function storeOf(input: CommandInput): ArtifactStore {
  return directoryStore(storageOf(input.option("store") ?? ".tessera/runs", input));
}

/** The manifest of a run. @throws {CallError} if there is none of the id; {RunError} `ARTIFACT_CORRUPT` */
export async function manifestIn(store: ArtifactStore, runId: string): Promise<RunManifest> {
  const manifest = await store.manifest(runId);
  if (manifest !== null) return manifest;
  throw new CallError(`there is no run ${runId} in ${store.uri}; tessera run list shows those that there are`);
}

/** A run in lines: what it is, what it read and what it wrote. */
export function manifestLines(manifest: RunManifest, layout: Layout): readonly string[] {
  const { run_id, pipeline, sequence, parameters: given } = manifest;
  const number = sequence === null ? "" : `, number ${sequence}`;
  const parameters = Object.entries(given).map(([name, text]) => `${name} = ${text}`);
  const [status = [], plans = [], engine = [], ...more] = manifestFacts(manifest);
  const facts = [
    ["run", `${run_id}${pipeline === null ? "" : ` of ${pipeline}${number}`}`],
    status,
    plans,
    engine,
    ["parameters", parameters.join(", ") || "none"],
    ...more,
    ["reads", inputsText(manifest)],
  ];
  return [...layout.textTable(facts, [12], layout.width), "", ...outputLines(manifest, layout)];
}

/** What a run is, a name and a text each: status, plans, engine, code, and the functions that it calls if there are any. */
export function manifestFacts(manifest: RunManifest): readonly (readonly [name: string, text: string])[] {
  const { status, event_time_unix_ms: time = null, repro, required_udfs } = manifest;
  const functions = required_udfs.map(
    (one) => `${[one.name, one.version ?? []].flat().join(" ")} (${one.hash.slice(0, 12)})`,
  );
  return [
    ["status", time === null ? "planned; nothing was done" : `${status} at ${timeText(time)}`],
    ["plans", manifest.plan_signature ?? "not recorded"],
    ["engine", manifest.engine ?? "not recorded"],
    ["code", repro === null ? "not recorded" : codeText(repro)],
    ...(functions.length === 0 ? [] : [["functions", functions.join(", ")] as const]),
  ];
}

/** What was read, each dataset with its state. */
export function inputsText({ delta_inputs, file_inputs }: Pick<RunManifest, "delta_inputs" | "file_inputs">): string {
  const inputs = [...delta_inputs, ...file_inputs].map((pin) => `${pin.dataset_name} at ${inputText(pin)}`);
  return inputs.join(", ") || "nothing";
}

function codeText({ tool_version, git_commit, runtime, platform }: NonNullable<RunManifest["repro"]>): string {
  return `${tool_version}${git_commit === null ? "" : ` at ${git_commit.slice(0, 12)}`}, ${runtime} on ${platform}`;
}

/** The outputs, those that are planned and not written among them. */
function outputLines(
  { outputs, planned_outputs, status }: RunManifest,
  { textTable, width }: Layout,
): readonly string[] {
  const written = new Map(outputs.map((one) => [one.dataset_name, one]));
  const planned = planned_outputs.filter(({ dataset_name }) => !written.has(dataset_name));
  const amount = (count: number | null): string => (count === null ? "" : numberText(count));
  const rows = [
    ...outputs.map((one) => [
      one.dataset_name,
      one.version === null ? "unchanged" : String(one.version),
      amount(one.rows),
      amount(one.files),
      one.kind,
      one.table_uri,
    ]),
    ...planned.map((one) => [
      one.dataset_name,
      status === "failed" ? "not written" : "planned",
      "",
      "",
      one.kind,
      one.table_uri,
    ]),
  ];
  if (rows.length === 0) return ["nothing was written"];
  return textTable([["OUTPUT", "VERSION", "ROWS", "FILES", "KIND", "TABLE"], ...rows], [24, 11, 14, 8, 19], width);
}
