// An earlier state of a table becomes the latest one, by a new commit.

import { DeltaWriteOptions } from "tessera-contracts/contracts/delta/commit";
import { type AddAction, LogLine, MetaDataAction } from "tessera-contracts/contracts/delta/log";
import type { RestoreReport } from "tessera-contracts/contracts/delta/reports";
import { commit, type Committed } from "../commit/commit.js";
import { DeltaError } from "../errors.js";
import { commitHost, type Host, type OperationOptions } from "../host.js";
import { fileKey } from "../log/replay.js";
import type { Snapshot } from "../log/snapshot.js";
import { raised } from "../protocol/create.js";
import { enabledFeatures } from "../protocol/gate.js";
import { isOn } from "../rewrite/plan.js";
import { resolveSettings } from "../write/settings.js";
import { planOf } from "./append.js";
import { removeLine } from "../write/write-files.js";
import { missingFiles } from "./file-use.js";
import { haveSameMetadata, requireRearrangeable, tellMaintenance, type UpkeepCommit } from "./upkeep.js";

/** How an earlier state is brought back. */
export interface RestoreOptions extends OperationOptions {
  readonly commit?: UpkeepCommit;
}

/** The state to go back to. */
export interface RestoreTarget {
  readonly earlier: Snapshot;
  /** As it was asked for, for the history. */
  readonly version: number | null;
  readonly timestamp: string | null;
}

/** What a restore did, and the commit that it made; none if the table is as it was earlier. */
export interface Restored {
  readonly report: RestoreReport;
  readonly committed: Committed | null;
}

/**
 * Makes the files, the schema and the properties of an earlier version the latest. What the table requires of its clients is not lowered,
 * since versions between need it.
 * @throws {DeltaError} `FILE_MISSING` if a file of then is gone, `APPEND_ONLY`, `FEATURE_UNSUPPORTED`, `COMMIT_CONFLICT`, `COMMIT_UNKNOWN`
 */
export async function restoreState(
  host: Host,
  snapshot: Snapshot,
  { earlier, ...options }: RestoreOptions & RestoreTarget,
): Promise<Restored> {
  requireRearrangeable(snapshot);
  requireRearrangeable(earlier);
  requireSameClustering(snapshot, earlier);
  const restored = await filesOnlyIn(earlier, snapshot);
  const removed = await filesOnlyIn(snapshot, earlier);
  if (removed.length > 0) requireRemovable(snapshot);
  await requireThere(host, earlier, { files: restored, options });
  const stateLines = stateOf(snapshot, earlier);
  const report = { num_removed_file: removed.length, num_restored_file: restored.length };
  const isSame = restored.length + removed.length + stateLines.length === 0;
  const committed = isSame
    ? null
    : await commitRestore(host, snapshot, { ...options, earlier, restored, removed, stateLines });
  tellMaintenance(host, "RESTORE", committed?.version ?? null, report);
  return { report, committed };
}

async function filesOnlyIn(one: Snapshot, other: Snapshot): Promise<readonly AddAction[]> {
  const others = new Set<string>();
  for await (const file of other.files()) others.add(fileKey(file));
  const files: AddAction[] = [];
  for await (const file of one.files()) if (!others.has(fileKey(file))) files.push(file);
  return files;
}

function requireRemovable({ properties, place }: Snapshot): void {
  if (!isOn(properties["delta.appendOnly"])) return;
  const message = "the table is append-only (delta.appendOnly), so no file that came later can be removed";
  throw new DeltaError("APPEND_ONLY", message, place);
}

/** The columns that a table is clustered by are in a domain, which only who clusters can change. */
function requireSameClustering({ domains, place }: Snapshot, earlier: Snapshot): void {
  const name = "delta.clustering";
  if (domains.get(name)?.configuration === earlier.domains.get(name)?.configuration) return;
  const message = `the table is clustered by other columns than in version ${earlier.version}; have Spark restore it`;
  throw new DeltaError("FEATURE_UNSUPPORTED", message, place, { details: { features: ["clustering"] } });
}

/** Checks that files, and those of their deletion vectors, are there. */
async function requireThere(
  host: Host,
  earlier: Snapshot,
  { files, options }: { readonly files: readonly AddAction[]; readonly options: OperationOptions },
): Promise<void> {
  const gone = await missingFiles(host, earlier, { ...options, files });
  if (gone.length === 0) return;
  const message =
    `version ${earlier.version} cannot be restored, because ${gone.length} of its files are gone, ${gone[0]} the first; ` +
    "a vacuum deletes what left the table before the retention. Nothing was changed; restore a later version";
  throw new DeltaError("FILE_MISSING", message, earlier.place, {
    details: { paths: gone.slice(0, 10), count: gone.length },
  });
}

/** The protocol and the metadata, as far as the latest version has others. */
function stateOf(snapshot: Snapshot, earlier: Snapshot): LogLine[] {
  const protocol = raised(snapshot.protocol, enabledFeatures(earlier), snapshot.place);
  const metadata = MetaDataAction.create({ ...earlier.metadata, configuration: configurationOf(snapshot, earlier) });
  return [
    ...(protocol === snapshot.protocol ? [] : [LogLine.create({ protocol })]),
    ...(haveSameMetadata(metadata, snapshot.metadata) ? [] : [LogLine.create({ meta_data: metadata })]),
  ];
}

/** How commits have their times. */
const TIME_PROPERTIES = [
  "delta.enableInCommitTimestamps",
  "delta.inCommitTimestampEnablementVersion",
  "delta.inCommitTimestampEnablementTimestamp",
];
const MAX_COLUMN_ID = "delta.columnMapping.maxColumnId";

/** The properties of earlier, but for those of the log: times go on as they are now, and no id of a column is given twice. */
function configurationOf(snapshot: Snapshot, earlier: Snapshot): MetaDataAction["configuration"] {
  const now = snapshot.metadata.configuration;
  const isOfLog = (name: string): boolean => TIME_PROPERTIES.includes(name);
  const entries = Object.entries(earlier.metadata.configuration).filter(([name]) => !isOfLog(name));
  const configuration = Object.fromEntries([...entries, ...Object.entries(now).filter(([name]) => isOfLog(name))]);
  const ids = [snapshot, earlier].flatMap(({ properties }) => properties[MAX_COLUMN_ID] ?? []);
  return ids.length === 0 ? configuration : { ...configuration, [MAX_COLUMN_ID]: String(Math.max(...ids.map(Number))) };
}

interface Plan extends Omit<RestoreOptions & RestoreTarget, "onProgress"> {
  readonly restored: readonly AddAction[];
  readonly removed: readonly AddAction[];
  readonly stateLines: readonly LogLine[];
}

async function commitRestore(
  host: Host,
  snapshot: Snapshot,
  { earlier, restored, removed, stateLines, ...options }: Plan,
): Promise<Committed> {
  const { place, partitionColumns, properties } = snapshot;
  const write = DeltaWriteOptions.create({ commit: options.commit ?? null });
  const settings = resolveSettings(write, host.policy, { place, partitionBy: partitionColumns, properties });
  const actions = [
    ...stateLines,
    ...removed.map((file) => removeLine(file, host.now())),
    ...restored.map((file) => LogLine.create({ add: { ...file, data_change: true } })),
  ];
  const filesRead = new Set<string>();
  for await (const { path } of snapshot.files()) filesRead.add(path);
  return commit(commitHost(host), {
    ...planOf(snapshot, { write, settings, actions }),
    info: {
      operation: "RESTORE",
      operation_parameters: { version: options.version, timestamp: options.timestamp },
      operation_metrics: metricsOf(earlier, restored, removed),
    },
    isBlindAppend: false,
    // The state is to be that of then: it is nobody else's rows besides.
    isolation: "serializable",
    wouldRead: () => true,
    filesRead,
    signal: options.signal,
  });
}

function metricsOf(
  earlier: Snapshot,
  restored: readonly AddAction[],
  removed: readonly AddAction[],
): { readonly [name: string]: string } {
  return {
    tableSizeAfterRestore: String(earlier.sizeBytes),
    numOfFilesAfterRestore: String(earlier.numFiles),
    numRemovedFiles: String(removed.length),
    numRestoredFiles: String(restored.length),
    removedFilesSize: String(removed.reduce((sum, { size }) => sum + size, 0)),
    restoredFilesSize: String(restored.reduce((sum, { size }) => sum + size, 0)),
  };
}
