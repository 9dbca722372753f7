// The first commit of a table.

import { DeltaStatsDecision } from "tessera-contracts/contracts/artifacts/decisions";
import type { Schema } from "tessera-contracts/arrow";
import { DeltaWriteOptions } from "tessera-contracts/contracts/delta/commit";
import { MetaDataAction } from "tessera-contracts/contracts/delta/log";
import type { DeltaSchemaStruct } from "tessera-contracts/contracts/delta/schema";
import { commit } from "../commit/commit.js";
import { DeltaError, type TablePlace } from "../errors.js";
import { commitHost, type Host } from "../host.js";
import { latestVersion, listLog } from "../log/list.js";
import { Snapshot } from "../log/snapshot.js";
import { featuresOf, lowestProtocol } from "../protocol/create.js";
import { requirePolicy } from "../protocol/gate.js";
import { CONSTRAINT_PREFIX, featureProperties, PROTOCOL_PREFIXES } from "../protocol/properties.js";
import { ColumnNumbers, mappingMode, MAX_COLUMN_ID } from "../schema/column-mapping.js";
import { arrowSchemaOf, schemaString } from "../schema/delta-schema.js";
import { deltaSchemaOf } from "../schema/contract-schema.js";
import { contractProperties, type ContractSource } from "../schema/recorded-contract.js";
import { resolveStatsColumns, statsProperties } from "../write/stats-columns.js";
import { orderingProperty } from "../schema/recorded-ordering.js";
import { resolveSettings } from "../write/settings.js";
import type { AppendOptions } from "./append.js";
import { linesBetween } from "./change.js";
import { named, told } from "../telling.js";

/** How a table is created. */
export interface CreateOptions extends AppendOptions {
  /** Properties of the table besides those that its policies make, such as `delta.appendOnly`. */
  readonly properties?: { readonly [name: string]: string };
  /**
   * Columns that plans filter or join on, as `hotColumns` of `tessera-contracts/plan` gives them: where the policy chooses the columns with
   * statistics, they come before those that rows are clustered by. Default: none.
   */
  readonly hotColumns?: readonly string[];
  /** Columns that plans read besides, which come behind those that rows are clustered by. Default: none. */
  readonly otherColumns?: readonly string[];
  /** True: types that Delta does not have, such as unsigned integers, become those that come near. */
  readonly allowLosses?: boolean;
}

/** What a new table looks like. */
export interface NewTable extends ContractSource {
  readonly name: string;
  readonly schema: Schema;
}

/**
 * Makes version 0, a table of the columns of a contract without rows. Returns how its columns with statistics were chosen.
 * @throws {DeltaError} `ALREADY_EXISTS`, and as `newTable`
 */
export function createTable(host: Host, table: NewTable, options: CreateOptions): Promise<DeltaStatsDecision> {
  return told(named(host, table.name), "CREATE TABLE", (inside) => created(inside, table, options));
}

async function created(host: Host, table: NewTable, options: CreateOptions): Promise<DeltaStatsDecision> {
  const place = { uri: host.uri, version: 0 };
  if (await tableExists(host)) throw exists(place);
  const { snapshot: made, decision } = await newTable(host, table, options);
  const write = DeltaWriteOptions.create(options.write ?? {});
  await commit(commitHost(host), {
    readVersion: made.version,
    actions: linesBetween(null, made),
    info: { operation: "CREATE TABLE", operation_parameters: {}, operation_metrics: null },
    isBlindAppend: true,
    isolation: "serializable",
    filesRead: new Set(),
    wouldRead: () => true,
    canWrite: () => false,
    customMetadata: write.commit?.custom_metadata ?? {},
    maxRetries: 0,
    previousTimestamp: made.properties["delta.enableInCommitTimestamps"] === "true" ? made.timestamp : null,
    signal: options.signal,
  }).catch((error: unknown) => {
    // Whoever came first made a table of its own.
    if (error instanceof DeltaError && error.code === "COMMIT_CONFLICT") throw exists(place);
    throw error;
  });
  return decision;
}

/**
 * Creates a table if there is none, also if somebody else creates it meanwhile. Returns how its columns with statistics were chosen; null if
 * it was there.
 * @throws {DeltaError} as `newTable`
 */
export async function createIfAbsent(
  host: Host,
  table: NewTable,
  options: CreateOptions,
): Promise<DeltaStatsDecision | null> {
  if (await tableExists(host)) return null;
  return createTable(host, table, options).catch((error: unknown) => {
    if (error instanceof DeltaError && error.code === "ALREADY_EXISTS") return null;
    throw error;
  });
}

/** A table before its first commit. */
interface UncommittedTable {
  readonly snapshot: Snapshot;
  /** How its columns with statistics were chosen. */
  readonly decision: DeltaStatsDecision;
}

/**
 * A table that nobody has committed yet, as its first commit makes it: `isNew`, with the columns of a contract and no files.
 * @throws {DeltaError} `OPTION_INVALID`, `SCHEMA_INVALID`, `FEATURE_UNSUPPORTED`, `CDF_DISABLED`; {ArrowConversionError} if Delta has no such type
 */
export async function newTable(host: Host, table: NewTable, options: CreateOptions): Promise<UncommittedTable> {
  const place = { uri: host.uri, version: 0 };
  requireNoProtocol(options.properties ?? {}, place);
  const write = DeltaWriteOptions.create(options.write ?? {});
  const own = deltaSchemaOf(table, options.allowLosses);
  const made = metadataOf(host, { table, struct: own, write, options, recorded: await contractProperties(table) });
  const { struct, metadata } = numbered(host, { struct: own, metadata: made.metadata });
  const none = { files: new Map(), tombstones: new Map(), transactions: new Map(), domains: new Map() };
  const used = featuresOf({ metadata, struct, domains: none.domains });
  const protocol = lowestProtocol([...featuresAsked(host, write), ...used], place);
  requirePolicy(host.policy, { protocol, metadata, struct, domains: none.domains }, place);
  host.diagnostics.emit(DeltaStatsDecision, made.decision);
  const { storage, limits } = host;
  const segment = { version: -1, checkpoint: null, pieces: [] };
  const facts = { uri: storage.uri, version: -1, segment, older: null, timestamp: 0, limits, warnings: [] };
  return { snapshot: new Snapshot({ ...none, protocol, metadata }, facts), decision: made.decision };
}

interface Creation {
  readonly table: NewTable;
  readonly struct: DeltaSchemaStruct;
  readonly write: DeltaWriteOptions;
  readonly options: CreateOptions;
  /** What it says of its contract; null where it has nothing to say. */
  readonly recorded: { readonly [name: string]: string | null };
}

/** What a new table says of itself, and how its columns with statistics were chosen. */
function metadataOf(
  host: Host,
  { table, struct, write, options, recorded }: Creation,
): { readonly metadata: MetaDataAction; readonly decision: DeltaStatsDecision } {
  const place = { uri: host.uri, version: 0 };
  const schema = arrowSchemaOf(struct, place);
  const settings = resolveSettings(write, host.policy, { place, partitionBy: null, properties: {} });
  checkPartitions(
    settings.partitionBy,
    schema.fields.map(({ name }) => name),
    place,
  );
  const { hotColumns: hot = [], otherColumns: others = [] } = options;
  const policy = host.policy.write_policy ?? AUTO;
  const { partitionBy, sortBy: zorderBy } = settings;
  const useful = { partitionBy, zorderBy, hot, others, schema };
  const stats = resolveStatsColumns({ policy, override: write.stats_columns, ...useful });
  const metadata = MetaDataAction.create({
    id: host.uuid(),
    name: table.name,
    format: { provider: "parquet" },
    schema_string: schemaString(struct),
    partition_columns: [...settings.partitionBy],
    created_time: host.now(),
    configuration: {
      ...policyProperties(host),
      ...featureProperties(featuresAsked(host, write)),
      ...statsProperties(stats),
      ...orderingProperty(settings.sortBy),
      ...Object.fromEntries(Object.entries(recorded).filter(([, value]) => value !== null)),
      ...options.properties,
    },
  });
  const said = { dataset_name: table.name, stats_policy: policy.stats_policy, stats_columns: stats.columns };
  return { metadata, decision: { ...said, lineage_columns: [...new Set([...hot, ...others])].sort() } };
}

/** Columns that are mapped have ids, and names of their own in files. */
function numbered(host: Host, table: MappedTable): MappedTable {
  const { struct, metadata } = table;
  if (mappingMode(metadata, { uri: host.uri, version: 0 }) === "none") return table;
  const numbers = new ColumnNumbers(table, () => `col-${host.uuid()}`);
  const mapped = { ...struct, fields: struct.fields.map((field) => numbers.assign(field)) };
  const configuration = { ...metadata.configuration, [MAX_COLUMN_ID]: String(numbers.last) };
  return { struct: mapped, metadata: { ...metadata, schema_string: schemaString(mapped), configuration } };
}

interface MappedTable {
  readonly struct: DeltaSchemaStruct;
  readonly metadata: MetaDataAction;
}

const AUTO = { stats_policy: "auto", stats_columns: null, stats_max_columns: 32 } as const;

function featuresAsked({ policy }: Host, write: DeltaWriteOptions): readonly string[] {
  return write.enable_features ?? policy.write_policy?.enable_features ?? [];
}

function policyProperties({ policy }: Host): { readonly [name: string]: string } {
  const { maintenance_policy: upkeep, schema_policy: schema, constraints } = policy;
  const interval = upkeep?.checkpoint_interval ?? null;
  const days = upkeep?.log_retention_days ?? null;
  const mapping = schema?.column_mapping_mode ?? null;
  return {
    ...(interval === null ? {} : { "delta.checkpointInterval": String(interval) }),
    ...(days === null ? {} : { "delta.logRetentionDuration": `interval ${days} days` }),
    ...(mapping === null ? {} : { "delta.columnMapping.mode": mapping }),
    ...Object.fromEntries(constraints.map(({ name, expr }) => [`${CONSTRAINT_PREFIX}${name.toLowerCase()}`, expr])),
  };
}

/** Other tools take such properties for features; here these are asked for by their names. */
function requireNoProtocol(properties: NonNullable<CreateOptions["properties"]>, place: TablePlace): void {
  const property = Object.keys(properties).find((name) => PROTOCOL_PREFIXES.some((prefix) => name.startsWith(prefix)));
  if (property === undefined) return;
  const message = `the property ${property} cannot be set: name features in write.enable_features, which raises the protocol as far as it must`;
  throw new DeltaError("OPTION_INVALID", message, place, { details: { property } });
}

function checkPartitions(partitionBy: readonly string[], names: readonly string[], place: TablePlace): void {
  const unknown = partitionBy.find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw new DeltaError(
      "SCHEMA_INVALID",
      `there is no column ${unknown} to partition by; there are ${names.join(", ")}`,
      place,
    );
  }
  if (partitionBy.length > 0 && partitionBy.length === names.length) {
    throw new DeltaError(
      "SCHEMA_INVALID",
      "all columns are partitioned by, so that nothing is left for the files",
      place,
    );
  }
}

function exists(place: TablePlace): DeltaError {
  return new DeltaError("ALREADY_EXISTS", "there is a table already; open it, or use openOrCreate", place);
}

/** Whether there is a table: a commit or a checkpoint. What a writer that died left is none, and the first commits may be gone. */
export async function tableExists({ storage }: Host): Promise<boolean> {
  return latestVersion(await listLog(storage, 0)) !== null;
}
