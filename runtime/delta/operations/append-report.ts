// What a write of new rows tells of itself.

import type { DeltaAppendReport } from "tessera-contracts/contracts/delta/reports";
import type { WrittenFile } from "tessera-contracts/engine";
import type { Committed } from "../commit/commit.js";
import type { Host } from "../host.js";
import type { Snapshot } from "../log/snapshot.js";
import type { WriteSettings } from "../write/settings.js";

/** What history says of written files. */
export function metricsOf(files: readonly WrittenFile[]): { readonly [name: string]: string } {
  return {
    numFiles: String(files.length),
    numOutputRows: String(sum(files.map(({ rows }) => rows))),
    numOutputBytes: String(sum(files.map(({ bytes }) => bytes))),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

interface Outcome {
  /** Files with new rows. */
  readonly files: readonly WrittenFile[];
  readonly started: number;
  readonly committed: Committed | null;
}

/** What a write of new rows did. */
export function reportOf(
  host: Host,
  { target, settings }: { readonly target: Snapshot; readonly settings: WriteSettings },
  { files, started, committed }: Outcome,
): DeltaAppendReport {
  const partitions = new Set(files.map(({ partitionValues }) => JSON.stringify(partitionValues)));
  return {
    table_uri: host.uri,
    version: committed?.version ?? target.version,
    num_added_files: files.length,
    num_removed_files: 0,
    num_added_rows: sum(files.map(({ rows }) => rows)),
    num_partitions: target.partitionColumns.length === 0 ? 0 : partitions.size,
    execution_time_ms: Math.max(0, host.now() - started),
    skipped: committed === null,
    num_retries: committed?.retries ?? 0,
    writer: `${host.engine.id} ${host.engine.version}`,
    ignored_options: [...settings.parquet.ignored],
  };
}
