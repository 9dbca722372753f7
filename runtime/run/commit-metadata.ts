// What a run writes into its commits, and how it finds them again.

import { DeltaInputPin, type RunManifest } from "tessera-contracts/contracts/artifacts/manifest";
import { CommitMetadata, type CommitPropertiesInit } from "tessera-contracts/contracts/delta/commit";
import type { DatasetLocation } from "tessera-contracts/contracts/datasets/datasets";
import { DeltaError, type DeltaOptions, DeltaTable } from "tessera-contracts/delta";
import type { ExecuteOptions } from "tessera-contracts/engine";
import { RunError } from "./errors.js";
import type { Session } from "./session/session.js";

/** A run as its commits name it. */
export type NamedRun = Pick<RunManifest, "run_id"> & { readonly pipeline: string; readonly sequence: number };

/** What decided the rows of a commit. */
export interface CommitOrigin {
  readonly planFingerprint: string;
  /** Fingerprint of the ResultKey. */
  readonly resultKey: string;
  readonly artifactIds: { readonly [kind: string]: string };
}

/** The application that an output is to its table. */
export function applicationOf(pipeline: string, dataset: string): string {
  return `tessera:${pipeline}:${dataset}`;
}

/** What the commit of an output carries: the run and what the rows were made of, and a transaction that can be committed once. */
export function commitOf(
  run: NamedRun & Pick<RunManifest, "plan_signature" | "delta_inputs" | "engine">,
  dataset: string,
  { planFingerprint, resultKey, artifactIds }: CommitOrigin,
): CommitPropertiesInit {
  const metadata = {
    run_id: run.run_id,
    plan_fingerprint: planFingerprint,
    plan_signature: run.plan_signature,
    delta_inputs: JSON.stringify(run.delta_inputs.map((pin) => DeltaInputPin.toBuiltins(pin))),
    artifact_ids: JSON.stringify(artifactIds),
    operation: "WRITE",
    engine_info: run.engine,
    result_key: resultKey,
  };
  const said = Object.entries(metadata).flatMap(([key, value]) =>
    value === null ? [] : [[`tessera.${key}`, value] as const],
  );
  return {
    custom_metadata: Object.fromEntries(said),
    app_transactions: [{ app_id: applicationOf(run.pipeline, dataset), version: run.sequence }],
  };
}

/** A commit of a run, as the log of a table has it. */
export interface FoundCommit {
  readonly version: number;
  /** Rows and files that it added; null if it does not say. */
  readonly rows: number | null;
  readonly files: number | null;
  readonly metadata: CommitMetadata;
}

/** What tables of a session are opened with. */
export function tableOptions(
  { engine, storage, now, uuid, diagnostics }: Session,
  location: DatasetLocation,
): DeltaOptions {
  return {
    engine,
    now,
    uuid,
    diagnostics,
    ...(storage && { storage: storage(location.uri, location) }),
  };
}

/** What the table of an output says of its application. */
export interface OutputLog {
  /** The latest version of the table; -1 if there is none. */
  readonly version: number;
  /** The sequence of the last run that committed to it; -1 if none did. */
  readonly reached: number;
  /** The commit of a run; null if it has not committed, or its commit is older than the log. */
  find(run: NamedRun): Promise<FoundCommit | null>;
}

/** Looks at the table of an output, which need not be there. @throws {DeltaError} as `DeltaTable.openAny` */
export async function outputLog(
  session: Session,
  { application, location }: { readonly application: string; readonly location: DatasetLocation },
  { signal }: ExecuteOptions = {},
): Promise<OutputLog> {
  const options = { ...tableOptions(session, location), ...(signal && { signal }) };
  const table = await DeltaTable.openAny(location.uri, options).catch((error: unknown) => {
    if (error instanceof DeltaError && error.code === "NOT_A_TABLE") return null;
    throw error;
  });
  const reached = Number(table?.snapshot.transactions.get(application)?.version ?? -1n);
  return {
    version: table?.version ?? -1,
    reached,
    find: async (run) => {
      if (table === null || reached < run.sequence) return null;
      for (const { version, user_metadata, operation_metrics } of await table.history()) {
        const metadata = metadataIn(user_metadata);
        if (metadata?.run_id !== run.run_id) continue;
        const { numOutputRows, numFiles } = operation_metrics ?? {};
        return { version, rows: countOf(numOutputRows), files: countOf(numFiles), metadata };
      }
      return null;
    },
  };
}

/**
 * The commit of a run that is to commit if it has not; null if it has not.
 * @throws {RunError} `RUN_CONFLICT` if another run committed that has this number, or a later one
 */
export async function commitOrTurn(log: OutputLog, run: NamedRun, uri: string): Promise<FoundCommit | null> {
  const found = await log.find(run);
  if (found !== null || log.reached < run.sequence) return found;
  const { run_id, pipeline, sequence } = run;
  const message = `the run ${run_id} is number ${sequence} of the pipeline ${pipeline}, and number ${log.reached}, of another run, is committed to ${uri}`;
  throw new RunError("RUN_CONFLICT", `${message}; start a run with another id`);
}

/** Metrics are texts, in which other writers may say what they like. */
function countOf(text: unknown): number | null {
  return typeof text === "string" && /^\d+$/.test(text) ? Number(text) : null;
}

/** Other writers put texts of their own there. */
function metadataIn(text: string | null): CommitMetadata | null {
  if (text === null || !text.startsWith("{")) return null;
  const value = parsed(text);
  return CommitMetadata.validate(value).length === 0 ? CommitMetadata.convert(value) : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
