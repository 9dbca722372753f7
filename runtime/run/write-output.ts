// One output of a run: computed, checked, committed, and taken into its manifest.

import type { CommitPropertiesInit } from "tessera-contracts/contracts/delta/commit";
import { ResultKey } from "tessera-contracts/contracts/plan/keys";
import type { ArtifactEnvelope } from "tessera-contracts/contracts/artifacts/envelope";
import type { PreparedTable } from "tessera-contracts/delta";
import { commitOf } from "./commit-metadata.js";
import type { ViewOutput } from "./graph/run-options.js";
import { refreshOutput } from "./incremental/output.js";
import { toldOutput } from "./log-events.js";
import { sortedByKey } from "./manifest.js";
import {
  committed,
  keepArtifact,
  optionsOf,
  type OutputsWork,
  type PlannedRun,
  take,
  type WriteWork,
} from "./output-work.js";
import { commitRows, type ComputedRows, type OutputTarget, type OutputWork, produceRows } from "./outputs.js";
import { refusalByTable, refusalOf, rejectedName } from "./rejected.js";
import { EngineNames } from "./session/names.js";
import { columnsRead, readyOutput } from "./write-decisions.js";

/** The rows of a view, or null if it was not made: then not all of them can be written. */
export interface ViewRows extends Pick<ViewOutput, "resultKey" | "diagnostics"> {
  readonly relation: ViewOutput["relation"] | null;
}

/**
 * Writes an output, unless all rows of its view are needed and it was not made. It is a task of the run.
 * Returns whether it did.
 */
export function writeOutput(
  run: PlannedRun,
  work: OutputsWork,
  target: OutputTarget,
  output: ViewRows,
): Promise<boolean> {
  const { run_id, plan_signature } = work.manifest;
  const attributes = {
    "tessera.task": target.spec.dataset,
    "tessera.run.id": run_id,
    ...(plan_signature !== null && { "tessera.plan.signature": plan_signature }),
  };
  return output.diagnostics.span("tessera.task", attributes, (span) => {
    const session = run.session.within(span);
    return toldOutput(session, work.manifest, target.spec.dataset, async () => {
      const isWritten = await written({ ...run, session }, work, target, output);
      return isWritten ? (work.done.outputs.get(target.spec.dataset) ?? null) : null;
    });
  });
}

async function written(
  run: PlannedRun,
  { done, reasons, ...work }: OutputsWork,
  target: OutputTarget,
  output: ViewRows,
): Promise<boolean> {
  const { session } = run;
  const names = new EngineNames(session.engine);
  const staging = { session, names, options: optionsOf(work) };
  try {
    const resultKey = ResultKey.fingerprint(output.resultKey);
    const { dataset } = target.spec;
    const computed = await computedRows(run, { ...work, ...staging, reasons }, target, output);
    if (computed === "view") return false;
    if (computed === "nothing") {
      take(run, work, done, { target, ...NOTHING, resultKey });
      return true;
    }
    const rows = await produceRows(staging, target, computed);
    await keepArtifact(run, work, { kind: "table_validation", payload: rows.report }, dataset);
    work.lease.check();
    const commitTo = (name: string): CommitPropertiesInit => {
      const artifactIds = sortedByKey([...work.artifacts].filter(([artifact]) => isAbout(artifact, dataset)));
      return commitOf(work.manifest, name, { planFingerprint: target.view.fingerprint, resultKey, artifactIds });
    };
    const toRejected = commitTo(rejectedName(dataset));
    if (!rows.report.passed) throw await refusalOf(staging, target, rows, toRejected);
    const ready = { ...rows, prepared: await prepared(run, { ...work, ...staging }, target) };
    const written = await commitRows(staging, target, ready, commitTo(dataset)).catch(async (error: unknown) => {
      throw await refusalByTable(staging, target, { ...rows, error }, toRejected);
    });
    const found = written ?? (await committed(run, work, target));
    if (found === null && computed.replaces === null) throw new Error("what was skipped is in the log");
    const { version, rows: count, files } = found ?? NOTHING;
    take(run, work, done, { target, version, rows: count, files, resultKey, reason: computed.reason });
    return true;
  } finally {
    await names.dropAll();
  }
}

/** Makes the table of an output if it is not there, and keeps what was decided about its files. */
async function prepared(run: PlannedRun, work: WriteWork & OutputWork, target: OutputTarget): Promise<PreparedTable> {
  const ready = await readyOutput(work, target, columnsRead(run.graph.views, target));
  for (const decision of ready.decisions) await keepArtifact(run, work, decision, target.spec.dataset);
  return ready.prepared;
}

/** What becomes of an output in which nothing changed. */
const NOTHING = { version: null, rows: 0, files: 0 } as const;

/** The rows that are to be written, those of some keys alone if that is enough; or that there are none, or its view has to be made. */
async function computedRows(
  { graph: { views } }: PlannedRun,
  work: WriteWork & OutputWork & Pick<OutputsWork, "reasons">,
  target: OutputTarget,
  { relation, resultKey }: ViewRows,
): Promise<(ComputedRows & { readonly reason: string | null }) | "nothing" | "view"> {
  const all = (reason: string | null): Awaited<ReturnType<typeof computedRows>> =>
    relation === null ? "view" : { rows: relation, replaces: null, reason };
  const known = work.reasons.get(target) ?? null;
  if (target.spec.materialize === "full" || known !== null) return all(known);
  const refresh = await refreshOutput({ ...work, resultKey, views, parameters: work.asked.parameters ?? {} }, target);
  if (refresh.kind === "none") return "nothing";
  if (refresh.kind === "rows") {
    return { rows: refresh.rows, replaces: { columns: refresh.columns, relation: refresh.keys }, reason: null };
  }
  work.reasons.set(target, refresh.reason);
  return all(refresh.reason);
}

/** Plans are of the whole run; what outputs left is of each alone, since they may be written in any order. */
function isAbout(name: string, dataset: string): boolean {
  return name.startsWith("plan_artifact/") || OF_OUTPUTS.some((kind) => name === `${kind}/${dataset}`);
}

const OF_OUTPUTS: readonly ArtifactEnvelope["kind"][] = ["delta_stats_decision", "table_validation", "writer_policy"];
