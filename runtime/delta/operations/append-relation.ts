// Rows that an engine has, written without a contract: they never leave the engine.

import { type AnyRow, schemaOf, semanticColumns, tableOfSchema } from "tessera-contracts/arrow";
import type { DeltaAppendReport } from "tessera-contracts/contracts/delta/reports";
import type { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import type { Relation } from "tessera-contracts/engine";
import { DeltaError } from "../errors.js";
import { type DeltaOptions, type Host, hostOf } from "../host.js";
import type { Snapshot } from "../log/snapshot.js";
import { deltaSchemaOf } from "../schema/contract-schema.js";
import { arrowSchemaOf } from "../schema/delta-schema.js";
import { named, told } from "../telling.js";
import type { RowSource } from "../write/input.js";
import * as chosen from "../server/choose.js";
import { afterCommit } from "./after-commit.js";
import type { Appended, NewRowOptions } from "./append.js";
import type { CreateOptions } from "./create.js";
import { madeTable, type PreparedTable } from "./prepare-table.js";

interface EngineTable {
  readonly relation: Relation;
  readonly schema: TableSchemaSpec;
}

/**
 * Appends the rows of a relation to a table, which is made with the given columns if it is not there. Types, what columns mean, nulls
 * where there are none and the constraints of the table are checked. Returns the version with the rows; if the application of the write
 * has committed before, the latest, and nothing is written.
 * @throws {DeltaError} as `DeltaTable.append`; `SCHEMA_MISMATCH` also if a column means something else; `CONSTRAINT_VIOLATED`;
 * {ArrowConversionError} if Delta has no type for a column
 */
export async function appendRelation(
  uri: string,
  rows: EngineTable,
  options: DeltaOptions & CreateOptions & NewRowOptions,
): Promise<number> {
  const { version } = await writeRelation(uri, rows, {
    options,
    write: (host, snapshot, source) => {
      requireMeanings(snapshot, rows.schema);
      return chosen.append(host, snapshot, { ...options, ...source });
    },
  });
  return version;
}

/**
 * Puts the rows of a relation in the place of all that a table has, in one commit; the table is made with the given columns if it is not
 * there. If the application of the write has committed before, nothing is written, and the report says so.
 * @throws {DeltaError} as `DeltaTable.overwrite`; {ArrowConversionError} if Delta has no type for a column
 */
export function overwriteRelation(
  uri: string,
  rows: EngineTable,
  options: DeltaOptions & CreateOptions & NewRowOptions & FromPrepared,
): Promise<DeltaAppendReport> {
  return writeRelation(uri, rows, {
    options,
    write: (host, snapshot, source) => chosen.overwrite(host, snapshot, { ...source, options }),
  });
}

/** What a write may begin with. */
export interface FromPrepared {
  /** What `prepareTable` found, a moment ago; what others committed since is seen when the rows are. Default: the table is read. */
  readonly prepared?: Pick<PreparedTable, "snapshot">;
}

interface RelationWrite {
  readonly options: DeltaOptions & CreateOptions & FromPrepared;
  readonly write: (host: Host, snapshot: Snapshot, source: RowSource<AnyRow, AnyRow>) => Promise<Appended>;
}

function writeRelation(uri: string, rows: EngineTable, asked: RelationWrite): Promise<DeltaAppendReport> {
  return told(named(hostOf(uri, asked.options), rows.schema.name), "WRITE", (host) => written(host, rows, asked));
}

async function written(
  host: Host,
  { relation, schema }: EngineTable,
  { options, write }: RelationWrite,
): Promise<DeltaAppendReport> {
  const { write: _, prepared, ...creation } = options;
  const snapshot = prepared?.snapshot ?? (await madeTable(host, schema, creation)).snapshot;
  const struct = deltaSchemaOf({ schema: schemaOf(schema) }, options.allowLosses);
  const table = tableOfSchema(arrowSchemaOf(struct, snapshot.place), { name: schema.name });
  const { report, committed } = await write(host, snapshot, { table, input: { relation } });
  if (committed !== null) await afterCommit(host, snapshot, committed);
  return report;
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
