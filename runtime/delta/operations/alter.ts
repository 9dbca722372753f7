// The commit of a change of what a table says of itself.

import { DeltaWriteOptions } from "tessera-contracts/contracts/delta/commit";
import type { DeltaAlterReport } from "tessera-contracts/contracts/delta/reports";
import { commit, type CommitPlan, type Committed } from "../commit/commit.js";
import { applicationsReached, transactionLines } from "../commit/transactions.js";
import { commitHost, type Host } from "../host.js";
import type { Snapshot } from "../log/snapshot.js";
import { requireWritable } from "../protocol/gate.js";
import { resolveSettings } from "../write/settings.js";
import { type AppendOptions, planOf } from "./append.js";
import type { Changed } from "./change.js";

/** What a change did, and its commit; none if there was nothing to change. */
export interface Altered {
  readonly report: DeltaAlterReport;
  readonly committed: Committed | null;
}

/** A change that is to be committed. */
export interface Alteration extends Changed {
  /** As history says it. */
  readonly operation: string;
  readonly parameters: { readonly [name: string]: string };
  /** What is different then, a line each. */
  readonly changes: readonly string[];
  /** True: the change holds only for the rows that the table has. */
  readonly readsRows?: boolean;
  readonly options: AppendOptions;
}

/**
 * Plans a change of a table, and commits it.
 * @throws {DeltaError} `FEATURE_UNSUPPORTED` if we do not write the table, `COMMIT_CONFLICT`, and whatever `plan` throws
 */
export async function alter(
  host: Host,
  snapshot: Snapshot,
  plan: () => Alteration | Promise<Alteration>,
): Promise<Altered> {
  const started = host.now();
  requireWritable(snapshot, snapshot.place);
  const alteration = await plan();
  const write = DeltaWriteOptions.create(alteration.options.write ?? {});
  const isDone = alteration.lines.length === 0 || applicationsReached(snapshot, write.commit);
  const committed = isDone ? null : await commitChange(host, snapshot, { ...alteration, write });
  const report = {
    table_uri: host.uri,
    version: committed?.version ?? snapshot.version,
    changes: isDone ? [] : alteration.changes,
    execution_time_ms: Math.max(0, host.now() - started),
    skipped: isDone,
  };
  return { report, committed };
}

const ENABLED_AT = "delta.inCommitTimestampEnablementTimestamp";

/** What a table that exists says beside the feature, so that commits say their time from the next version on. */
export function clockProperties(host: Host, { version, timestamp }: Snapshot): { readonly [name: string]: string } {
  return {
    "delta.inCommitTimestampEnablementVersion": String(version + 1),
    [ENABLED_AT]: String(Math.max(host.now(), timestamp + 1)),
  };
}

async function commitChange(
  host: Host,
  snapshot: Snapshot,
  { write, lines, target, ...rest }: Alteration & { readonly write: DeltaWriteOptions },
): Promise<Committed> {
  const { place, partitionColumns, properties } = snapshot;
  const settings = resolveSettings(write, host.policy, { place, partitionBy: partitionColumns, properties });
  const actions = [...transactionLines(write.commit, host.now()), ...lines];
  const enabledAt = Number(target.properties[ENABLED_AT] ?? 0);
  const startsClock = properties[ENABLED_AT] !== target.properties[ENABLED_AT];
  return commit(commitHost(startsClock ? { ...host, now: () => enabledAt } : host), {
    ...planOf(snapshot, { write, settings, actions }),
    ...(rest.readsRows === true ? await allRows(snapshot) : {}),
    // The change itself says in which version and when commits began to say their time.
    ...(startsClock ? { previousTimestamp: enabledAt - 1, maxRetries: 0 } : {}),
    info: { operation: rest.operation, operation_parameters: rest.parameters, operation_metrics: {} },
    isBlindAppend: false,
    signal: rest.options.signal,
  });
}

async function allRows(snapshot: Snapshot): Promise<Pick<CommitPlan, "filesRead" | "wouldRead">> {
  const filesRead = new Set<string>();
  for await (const { path } of snapshot.files()) filesRead.add(path);
  return { filesRead, wouldRead: () => true };
}
