// How far the outputs of a run came, by its manifest, its log and the tables that it wrote.

import type { RunManifest } from "tessera-contracts/contracts/artifacts/manifest";
import type { TableValidationReport } from "tessera-contracts/contracts/diagnostics/table-validation";
import type { LogEvent } from "tessera-contracts/contracts/logs/events";
import { numberText } from "../../table/amounts.js";
import type { ErrorFacts, RunFacts, TaskFacts } from "./facts.js";

/** When a commit was made, or why its table does not say. */
export type CommitTime = { readonly ms: number | null } | { readonly problem: string };

/** What tasks are told by. */
export interface TaskSources {
  readonly manifest: RunManifest;
  /** The events of the run, in the order of its log. */
  readonly events: readonly LogEvent[];
  /** By the names of datasets. */
  readonly commits: ReadonlyMap<string, CommitTime>;
  readonly reports: readonly TableValidationReport[];
}

/** The tasks of a run, in the order of its manifest. */
export function tasksOf({ manifest, events, commits, reports }: TaskSources): readonly TaskFacts[] {
  const written = new Map(manifest.outputs.map((one) => [one.dataset_name, one]));
  const planned = manifest.planned_outputs.map((one) => ({ ...one, output: written.get(one.dataset_name) }));
  const known = new Set(manifest.planned_outputs.map(({ dataset_name }) => dataset_name));
  const older = manifest.outputs.filter(({ dataset_name }) => !known.has(dataset_name));
  return [...planned, ...older.map((output) => ({ ...output, view: "", output }))].map((one) => {
    const { dataset_name: dataset, view, table_uri: uri, kind, output } = one;
    const [started_ms, ended_ms] = [timeOf(events, "task_started", dataset), timeOf(events, "task_finished", dataset)];
    const commit = commits.get(dataset) ?? { ms: null };
    const isRefused = reports.some((report) => report.dataset_name === dataset && !report.passed);
    const failed = output === undefined && (isRefused || (manifest.status === "failed" && started_ms !== null));
    return {
      dataset,
      view,
      uri,
      kind,
      started_ms,
      ended_ms,
      state: failed ? "failed" : stateOf(output, manifest.status),
      version: output?.version ?? null,
      rows: output?.rows ?? null,
      files: output?.files ?? null,
      committed_ms: "ms" in commit ? commit.ms : null,
      notes: [
        ...(output?.full_reason == null ? [] : [`all rows were computed: ${output.full_reason}`]),
        ...("problem" in commit ? [`when it was committed is not known: ${commit.problem}`] : []),
      ],
    };
  });
}

function stateOf(output: RunManifest["outputs"][number] | undefined, status: string): TaskFacts["state"] {
  if (output !== undefined) return output.version === null ? "unchanged" : "written";
  return status === "started" ? "planned" : "not written";
}

/** When something was last told of a task. */
function timeOf(events: readonly LogEvent[], event: "task_started" | "task_finished", task: string): number | null {
  return events.findLast((one) => one.event === event && one.task === task)?.timestamp_ms ?? null;
}

/** When a run began and ended, as its log says. */
export function spanOf(events: readonly LogEvent[]): Pick<RunFacts, "started_ms" | "ended_ms"> {
  const started = events.findLast(({ event }) => event === "run_started");
  const ended = events.findLast(({ event }) => event === "run_finished" || event === "run_failed");
  return { started_ms: started?.timestamp_ms ?? null, ended_ms: ended?.timestamp_ms ?? null };
}

/** The mistakes that a run met: rows that were refused, and what it failed with. */
export function errorsOf({ events, reports }: Pick<TaskSources, "events" | "reports">): readonly ErrorFacts[] {
  const refused = reports.flatMap(({ dataset_name: about, failures }) =>
    failures.map(({ column, check, failed_rows, sample_rows }) => {
      const rows = sample_rows.length === 0 ? "" : `, such as ${sample_rows.map(numberText).join(", ")}`;
      return { about, code: check, message: `${column}: ${numberText(failed_rows)} rows do not pass ${check}${rows}` };
    }),
  );
  const told = events.flatMap((one): readonly ErrorFacts[] => {
    if (one.event === "run_failed") return [{ about: "the run", code: one.error.code, message: one.error.summary }];
    if (one.event !== "validation_failed") return [];
    return [{ about: one.contract, code: one.error.code, message: one.error.summary }];
  });
  return [...refused, ...told];
}
