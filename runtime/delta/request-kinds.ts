// What is done for each kind of request: one row each, over the operations that the methods of `DeltaTable` call too.

import type { AnyRow } from "tessera-contracts/arrow";
import type { CommitProperties } from "tessera-contracts/contracts/delta/commit";
import type { DeltaRequest } from "tessera-contracts/contracts/delta/control";
import type * as reports from "tessera-contracts/contracts/delta/reports";
import type { DeltaScanOptions } from "tessera-contracts/contracts/delta/policies";
import type { Relation } from "tessera-contracts/engine";
import type { Change } from "./changes/options.js";
import { readChanges } from "./changes/read.js";
import { describeTable } from "./describe.js";
import type { AppendOptions } from "./operations/append.js";
import { writeCheckpoint } from "./operations/checkpoint.js";
import { dropConstraints } from "./operations/constraints.js";
import { addFeatures, setProperties } from "./operations/properties.js";
import type { UpkeepCommit } from "./operations/upkeep.js";
import { requireWritable } from "./protocol/gate.js";
import { mergeByRequest, writeByRequest } from "./request-rows.js";
import type { Answered, Work } from "./request-work.js";
import { assignmentsOf } from "./rewrite/assignments.js";
import { planScan } from "./scan/plan-scan.js";
import { conditionOf } from "./scan/predicate.js";
import { prunerOf } from "./scan/prune.js";
import * as chosen from "./server/choose.js";
import type { OperationName } from "./telling.js";

/** What each kind of request gets. */
export interface DeltaAnswers {
  readonly snapshot: reports.DeltaSnapshotBundle;
  /** The rows, as something that the engine can be given: `engine.register("nodes", relation)`. */
  readonly provider: Relation;
  /** The changes by version, as `DeltaTable.changes` gives them. */
  readonly cdf: AsyncIterable<Change<AnyRow>>;
  readonly write: reports.DeltaAppendReport;
  readonly delete_rows: reports.DeltaDeleteReport;
  readonly update: reports.DeltaUpdateReport;
  readonly merge: reports.DeltaMergeReport;
  readonly optimize: reports.OptimizeReport;
  readonly vacuum: reports.VacuumReport;
  readonly restore: reports.RestoreReport;
  readonly checkpoint: reports.CheckpointReport;
  readonly set_properties: reports.DeltaAlterReport;
  readonly add_features: reports.DeltaAlterReport;
  readonly add_constraints: reports.DeltaAlterReport;
  readonly drop_constraints: reports.DeltaAlterReport;
}

/** The kinds of requests, by their keys in `DeltaRequest`. */
export type RequestKind = keyof DeltaAnswers;

type Kinds = {
  readonly [Kind in RequestKind]: {
    /** The request, by the name of its contract. */
    readonly name: string;
    /** What it does to the table. */
    readonly operation: OperationName;
    readonly run: (work: Work, request: NonNullable<DeltaRequest[Kind]>) => Promise<Answered<DeltaAnswers[Kind]>>;
  };
};

/** A row a kind of request. */
export const REQUEST_KINDS: Kinds = {
  snapshot: {
    name: "DeltaSnapshotRequest",
    operation: "DESCRIBE",
    run: async (work, { table, predicate, scan }) => {
      requireDefaults(work, scan);
      const { storage, limits } = work.host;
      const { version } = await work.state();
      const { signal } = work.options;
      const found = await describeTable({ storage, limits, version, signal, where: predicate ?? undefined });
      return { answer: { ...found, table }, version };
    },
  },
  provider: {
    name: "DeltaProviderRequest",
    operation: "SCAN",
    run: async (work, { predicate, scan }) => {
      requireDefaults(work, scan);
      const snapshot = await work.state();
      const { comparisons } = conditionOf(predicate ?? "true", snapshot.schema, snapshot.place);
      const planned = await planScan(work.host, snapshot, {
        ...work.options,
        mayMatch: prunerOf(snapshot, comparisons),
      });
      return { answer: work.host.engine.scan(planned.scan), version: snapshot.version };
    },
  },
  cdf: {
    name: "DeltaCdfRequest",
    operation: "CHANGES",
    run: async (work, { options }) => {
      if (work.isPinned) throw work.refused("table.version", "which versions are read is up to the options");
      const latest = await work.state();
      const { ending_version: version, ending_timestamp: timestamp } = options;
      // Rows have the columns of the last version that is read.
      const isBeyond = version !== null && version > latest.version;
      const { schema } = isBeyond ? latest : await work.stateAt({ version, timestamp });
      const answer = readChanges(work.host, latest, {
        ...work.options,
        table: work.tableOf(schema),
        ...(options.starting_version === null ? {} : { from: options.starting_version }),
        ...(version === null ? {} : { to: version }),
        ...(options.starting_timestamp === null ? {} : { fromTimestamp: options.starting_timestamp }),
        ...(timestamp === null ? {} : { toTimestamp: timestamp }),
        ...(options.columns === null ? {} : { columns: options.columns }),
        allowOutOfRange: options.allow_out_of_range,
      });
      return { answer, version: latest.version };
    },
  },
  write: { name: "DeltaWriteRequest", operation: "WRITE", run: writeByRequest },
  delete_rows: {
    name: "DeltaDeleteRequest",
    operation: "DELETE",
    run: (work, { predicate: where, commit }) =>
      work.change(commit, (snapshot) => {
        const table = work.tableOf(snapshot.schema);
        return chosen.remove(work.host, snapshot, { ...commitOf(work, commit), table, where });
      }),
  },
  update: {
    name: "DeltaUpdateRequest",
    operation: "UPDATE",
    run: (work, { predicate: where, assignments, commit }) =>
      work.change(commit, (snapshot) => {
        const table = work.tableOf(snapshot.schema);
        const set = assignmentsOf(assignments);
        return chosen.update(work.host, snapshot, { ...commitOf(work, commit), table, where, set });
      }),
  },
  merge: { name: "DeltaMergeRequest", operation: "MERGE", run: mergeByRequest },
  optimize: {
    name: "DeltaOptimizeRequest",
    operation: "OPTIMIZE",
    run: (work, { z_order_cols: zorder_by, target_size, commit }) =>
      work.change(commit, (snapshot) =>
        chosen.optimize(work.host, snapshot, {
          ...work.options,
          commit: upkeepOf(work, commit),
          zorder_by,
          ...(target_size === null ? {} : { target_size }),
        }),
      ),
  },
  vacuum: {
    name: "DeltaVacuumRequest",
    operation: "VACUUM",
    run: async (work, asked) => {
      const { table: _, ...request } = asked;
      const snapshot = await work.latest();
      const answer = await chosen.vacuum(work.host, snapshot, { ...work.options, ...request });
      return { answer, version: snapshot.version };
    },
  },
  restore: {
    name: "DeltaRestoreRequest",
    operation: "RESTORE",
    run: async (work, { version, timestamp, commit }) => {
      const earlier = await work.stateAt({ version, timestamp });
      const asked = { ...work.options, commit: upkeepOf(work, commit), version, timestamp, earlier };
      return work.change(commit, (snapshot) => chosen.restore(work.host, snapshot, asked));
    },
  },
  checkpoint: {
    name: "DeltaCheckpointRequest",
    operation: "CHECKPOINT",
    run: async (work) => {
      const snapshot = await work.state();
      requireWritable(snapshot, snapshot.place);
      return { answer: await writeCheckpoint(work.host, snapshot, work.options), version: snapshot.version };
    },
  },
  set_properties: {
    name: "DeltaSetPropertiesRequest",
    operation: "SET TBLPROPERTIES",
    run: (work, { properties, commit }) =>
      work.change(commit, (snapshot) => setProperties(work.host, snapshot, { ...commitOf(work, commit), properties })),
  },
  add_features: {
    name: "DeltaAddFeaturesRequest",
    operation: "ADD FEATURE",
    run: (work, { features, allow_protocol_increase: isRaised, commit }) =>
      work.change(commit, (snapshot) =>
        addFeatures(work.host, snapshot, {
          ...commitOf(work, commit),
          features,
          ...(isRaised ? {} : { versions: "kept" as const }),
        }),
      ),
  },
  add_constraints: {
    name: "DeltaAddConstraintsRequest",
    operation: "ADD CONSTRAINT",
    run: (work, { constraints, commit }) =>
      work.change(commit, (snapshot) =>
        chosen.constrain(work.host, snapshot, { ...commitOf(work, commit), constraints }),
      ),
  },
  drop_constraints: {
    name: "DeltaDropConstraintsRequest",
    operation: "DROP CONSTRAINT",
    run: (work, { names, raise_if_missing: isError, commit }) =>
      work.change(commit, (snapshot) =>
        dropConstraints(work.host, snapshot, {
          ...commitOf(work, commit),
          names,
          ...(isError ? {} : { missing: "ignore" as const }),
        }),
      ),
  },
};

function commitOf({ options }: Work, commit: CommitProperties | null): AppendOptions {
  return { ...options, write: { commit } };
}

/** @throws {DeltaError} `OPTION_INVALID` for what commits that leave rows as they are do not carry */
function upkeepOf(work: Work, commit: CommitProperties | null): UpkeepCommit {
  if (commit === null) return {};
  const { custom_metadata, max_commit_retries, app_transactions, isolation_level } = commit;
  if (app_transactions.length > 0) throw work.refused("commit.app_transactions", "no application gets further by it");
  if (isolation_level !== null) throw work.refused("commit.isolation_level", "the operation has its own");
  return { custom_metadata, max_commit_retries };
}

/** How a table can be presented to an engine other than as it is. */
const AS_IT_IS: { readonly [Option in keyof DeltaScanOptions]: readonly DeltaScanOptions[Option][] } = {
  file_column_name: [null],
  enable_parquet_pushdown: [true],
  schema_force_view_types: [null, false],
  wrap_partition_values: [false],
};

/** @throws {DeltaError} `OPTION_INVALID` naming the first option that this engine does not have */
function requireDefaults(work: Work, scan: DeltaScanOptions | null): void {
  if (scan === null) return;
  for (const [option, values] of Object.entries(AS_IT_IS)) {
    const value: unknown = scan[option as keyof DeltaScanOptions];
    if (!(values as readonly unknown[]).includes(value)) {
      throw work.refused(`scan.${option}`, "the engine presents tables as they are; leave it out");
    }
  }
}
