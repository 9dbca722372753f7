// What a write of rows may do to the schema of its table.

import type { Table } from "tessera-contracts/arrow";
import type { SchemaMode } from "tessera-contracts/contracts/types";
import { DeltaError } from "../errors.js";
import type { Host } from "../host.js";
import type { Snapshot } from "../log/snapshot.js";
import { acceptedNames } from "../schema/accepted-names.js";
import { ColumnNumbers, MAX_COLUMN_ID } from "../schema/column-mapping.js";
import { deltaSchemaOf } from "../schema/contract-schema.js";
import { fitOf, linesOf } from "../schema/fit.js";
import { contractProperties } from "../schema/recorded-contract.js";
import { type MergeRules, mergeSchema, type SchemaMerge, type SchemaObstacle } from "../schema/merge.js";
import { changed, type Changed, type TableChange } from "./change.js";

/** How a write treats the schema of its table. */
export interface Reshaping<Row, Init> {
  readonly table: Table<Row, Init>;
  /** Null: it stays. */
  readonly mode: SchemaMode | null;
  /** Whether the write replaces all rows, so that nothing is left which had the old schema. */
  readonly replacesAll: boolean;
}

/** A table that rows of a contract can be written to. */
export interface Reshaped extends Changed {
  /** What is different about its columns, a line each. */
  readonly changes: readonly string[];
}

/**
 * The table with the schema that rows of a contract are written with.
 * @throws {DeltaError} `OPTION_INVALID` if the mode is overwrite and not all rows are replaced; `SCHEMA_MISMATCH` if the schemas cannot be
 * merged; `SCHEMA_INVALID`, `FEATURE_UNSUPPORTED` if there can be no such table
 */
export async function reshaped<Row, Init>(
  host: Host,
  snapshot: Snapshot,
  { table, mode, replacesAll }: Reshaping<Row, Init>,
): Promise<Reshaped> {
  const { fit, differences } = fitOf(snapshot.schema, table);
  if (mode === "overwrite" && !replacesAll) {
    const message =
      'schema_mode "overwrite" needs all rows to be replaced; call overwrite without where, or use "merge"';
    throw new DeltaError("OPTION_INVALID", message, snapshot.place, { details: { option: "schema_mode" } });
  }
  const same = { target: snapshot, lines: [], changes: [] };
  if (mode === null || fit === "same") return same;
  if (mode === "overwrite") {
    const changes = [`the columns are those of ${table.name}`];
    return { ...changed(snapshot, await ownSchema(host, snapshot, table)), changes };
  }
  if (differences.every((one) => one.can_append)) return same;
  const { change, changes, obstacles } = mergedWith(host, snapshot, table);
  if (obstacles.length > 0) {
    const message = `the columns of ${table.name} cannot be merged into the table${linesOf(obstacles)}`;
    throw new DeltaError("SCHEMA_MISMATCH", message, snapshot.place, { details: { differences: obstacles } });
  }
  return { ...changed(snapshot, change), changes };
}

/**
 * The columns of a contract merged into those of a table: the change, and what it does not cover.
 * @throws {ArrowConversionError} if Delta has no type for a new column, or none without loss
 */
export function mergedWith<Row, Init>(
  host: Host,
  snapshot: Snapshot,
  table: Table<Row, Init>,
): Pick<SchemaMerge, "obstacles" | "changes"> & { readonly change: TableChange } {
  const { assign, properties } = numbering(host, snapshot);
  const canWiden = snapshot.properties["delta.enableTypeWidening"]?.toLowerCase() === "true";
  const different = new Set(fitOf(snapshot.schema, table).differences.map(({ column }) => column));
  // Throws if it loses something; what is the same was let in when it came.
  deltaSchemaOf({ schema: { ...table.schema, fields: table.schema.fields.filter(({ name }) => different.has(name)) } });
  const wanted = deltaSchemaOf(table, true);
  const { struct, changes, obstacles } = mergeSchema(snapshot.struct, wanted, {
    assign,
    canWiden,
    defaultOf: defaultsOf(table),
  });
  const change = changes.length === 0 ? {} : { struct, properties: properties() };
  return { change, changes, obstacles: [...obstacles, ...toBeRenamed(snapshot, table)] };
}

/** The defaults of the contract, as JSON. */
function defaultsOf<Row, Init>({ contract: { info } }: Table<Row, Init>): MergeRules["defaultOf"] {
  return (column) => {
    const field = info.kind === "struct" ? info.fields.find((one) => one?.wire === column) : undefined;
    const value = field?.makeDefault?.() ?? null;
    return value === null
      ? null
      : JSON.stringify(value, (_, one: unknown) => (typeof one === "bigint" ? String(one) : one));
  };
}

/** A column that would be added beside the one that has its values. */
function toBeRenamed<Row, Init>({ struct }: Snapshot, table: Table<Row, Init>): SchemaObstacle[] {
  return Array.from(acceptedNames(struct.fields, table), ([from, to]) => ({
    column: to,
    table_has: null,
    contract_has: null,
    message: `the table has ${to} under the name ${from}, which the contract accepts`,
    fix: "rename it with evolve({ rename: true })",
  }));
}

async function ownSchema<Row, Init>(host: Host, snapshot: Snapshot, table: Table<Row, Init>): Promise<TableChange> {
  const { assign, properties } = numbering(host, snapshot);
  const own = deltaSchemaOf(table);
  const struct = { ...own, fields: own.fields.map(assign) };
  return { struct, properties: { ...(await contractProperties(table)), ...properties() } };
}

type Numbering = Pick<ColumnNumbers, "assign"> & {
  /** The property that remembers the ids. */
  readonly properties: () => { readonly [name: string]: string };
};

/** New columns as a table wants them: with ids and physical names if it maps columns. */
function numbering(host: Host, snapshot: Snapshot): Numbering {
  if (snapshot.mapping === "none") return { assign: (field) => field, properties: () => ({}) };
  const numbers = new ColumnNumbers(snapshot, () => `col-${host.uuid()}`);
  return {
    assign: (field) => numbers.assign(field),
    properties: () => ({ [MAX_COLUMN_ID]: String(numbers.last) }),
  };
}
