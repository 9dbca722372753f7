// Rows that an engine has, written without a contract: they never leave the engine.

import { schemaEquals, schemaOf, semanticColumns, tableOfSchema } from "tessera-contracts/arrow";
import { DeltaWriteOptions } from "tessera-contracts/contracts/delta/commit";
import type { DeltaAppendReport } from "tessera-contracts/contracts/delta/reports";
import type { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import type { Relation } from "tessera-contracts/engine";
import { commit } from "../commit/commit.js";
import { applicationsReached, transactionLines } from "../commit/transactions.js";
import { DeltaError } from "../errors.js";
import { commitHost, type DeltaOptions, type Host, hostOf, writableRelation } from "../host.js";
import { snapshotOf } from "../log/checkpoint-engine.js";
import type { Snapshot } from "../log/snapshot.js";
import { requireWritable } from "../protocol/gate.js";
import { deltaSchemaOf } from "../schema/contract-schema.js";
import { arrowSchemaOf } from "../schema/delta-schema.js";
import { conditionsOf } from "../write/conditions.js";
import { resolveSettings } from "../write/settings.js";
import { addLines, writeFiles } from "../write/write-files.js";
import { afterCommit } from "./after-commit.js";
import { type NewRowOptions, planOf } from "./append.js";
import { createTable, type CreateOptions, tableExists } from "./create.js";
import { overwriteRows } from "./overwrite.js";

/**
 * Appends the rows of a relation to a table, which is made with the given columns if it is not there. Nothing but the types of columns,
 * what they mean, and nulls where there are none is checked. Returns the version with the rows; if the application of the write has
 * committed before, the latest, and nothing is written.
 * @throws {DeltaError} `SCHEMA_MISMATCH` if the table has other columns, or some that mean something else; `FEATURE_UNSUPPORTED`, also if
 * the table has constraints; `CDF_DISABLED` as `DeltaTable.open`; `CONSTRAINT_VIOLATED`, `COMMIT_CONFLICT`, `COMMIT_UNKNOWN`; {ArrowConversionError} if Delta has no type for a column
 */
export async function appendRelation(
  uri: string,
  { relation, schema }: { readonly relation: Relation; readonly schema: TableSchemaSpec },
  options: DeltaOptions & CreateOptions,
): Promise<number> {
  const host = hostOf(uri, options);
  await createIfAbsent(host, schema, options);
  const { signal } = options;
  const snapshot = await snapshotOf(host, signal === undefined ? {} : { signal });
  const write = DeltaWriteOptions.create(options.write ?? {});
  if (applicationsReached(snapshot, write.commit)) return snapshot.version;
  requireColumns(snapshot, schema, options.allowLosses);
  const { place, partitionColumns, properties } = snapshot;
  const settings = resolveSettings(write, host.policy, { place, partitionBy: partitionColumns, properties });
  const columns = schema.fields.map(({ name }) => name);
  const rows = await writableRelation(host, relation, options);
  const files = await writeFiles(host, snapshot, { ...options, relation: rows, columns, settings });
  const lines = [...transactionLines(write.commit, host.now()), ...addLines(files, host, snapshot)];
  const committed = await commit(commitHost(host), {
    ...planOf(snapshot, { write, settings, actions: lines }),
    info: {
      operation: "WRITE",
      operation_parameters: { mode: "Append", partitionBy: JSON.stringify(partitionColumns) },
      operation_metrics: null,
    },
    isBlindAppend: true,
    signal,
  });
  return (await afterCommit(host, snapshot, committed)).version;
}

/**
 * Puts the rows of a relation in the place of all that a table has, in one commit; the table is made with the given columns if it is not
 * there. If the application of the write has committed before, nothing is written, and the report says so.
 * @throws {DeltaError} as `DeltaTable.overwrite`; {ArrowConversionError} if Delta has no type for a column
 */
export async function overwriteRelation(
  uri: string,
  { relation, schema }: { readonly relation: Relation; readonly schema: TableSchemaSpec },
  options: DeltaOptions & CreateOptions & NewRowOptions,
): Promise<DeltaAppendReport> {
  const host = hostOf(uri, options);
  await createIfAbsent(host, schema, options);
  const { signal } = options;
  const snapshot = await snapshotOf(host, signal === undefined ? {} : { signal });
  const struct = deltaSchemaOf({ schema: schemaOf(schema) }, options.allowLosses);
  const table = tableOfSchema(arrowSchemaOf(struct, snapshot.place), { name: schema.name });
  const input = { relation: await writableRelation(host, relation, options) };
  const { report, committed } = await overwriteRows(host, snapshot, { table, input, options });
  if (committed !== null) await afterCommit(host, snapshot, committed);
  return report;
}

async function createIfAbsent(host: Host, schema: TableSchemaSpec, options: CreateOptions): Promise<void> {
  if (await tableExists(host)) return;
  const { write: _, ...rest } = options;
  await createTable(host, { name: schema.name, schema: schemaOf(schema), contract: null }, rest).catch(
    (error: unknown) => {
      // Somebody else created it meanwhile.
      if (!(error instanceof DeltaError && error.code === "ALREADY_EXISTS")) throw error;
    },
  );
}

function requireColumns(snapshot: Snapshot, schema: TableSchemaSpec, allowLosses: boolean | undefined): void {
  const { place } = snapshot;
  requireWritable(snapshot, place);
  const wanted = arrowSchemaOf(deltaSchemaOf({ schema: schemaOf(schema) }, allowLosses), place);
  if (!schemaEquals(wanted, snapshot.schema, { layout: false })) {
    const names = (fields: typeof wanted.fields): string => fields.map(({ name }) => name).join(", ");
    const message = `the table has other columns: expected ${names(wanted.fields)}, found ${names(snapshot.schema.fields)}`;
    throw new DeltaError("SCHEMA_MISMATCH", `${message}; their types count too`, place);
  }
  requireMeanings(snapshot, schema);
  if (conditionsOf(snapshot).length === 0) return;
  throw new DeltaError(
    "FEATURE_UNSUPPORTED",
    "the table has constraints, so rows are written to it by a contract",
    place,
  );
}

/** A column that says nothing of what it means takes all values of its type, and goes into every column of it. */
function requireMeanings({ schema: stored, place }: Snapshot, schema: TableSchemaSpec): void {
  const found = new Map(semanticColumns(stored).map(({ column_name, semantic_type }) => [column_name, semantic_type]));
  const others = semanticColumns(schemaOf(schema)).flatMap(({ column_name, semantic_type }) => {
    const own = found.get(column_name) ?? semantic_type;
    return own === semantic_type ? [] : [`${column_name} is ${own} in the table, and ${semantic_type} in the rows`];
  });
  if (others.length === 0) return;
  throw new DeltaError("SCHEMA_MISMATCH", `the rows mean something else: ${others.join("; ")}`, place);
}
