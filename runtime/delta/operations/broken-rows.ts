// The rows that a table would refuse, found before or after it has refused them.

import { schemaOf } from "tessera-contracts/arrow";
import type { DeltaConstraint } from "tessera-contracts/contracts/delta/policies";
import type { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import type { Statement } from "tessera-contracts/engine";
import { DeltaError } from "../errors.js";
import { columnText } from "../expression/to-duckdb.js";
import { type DeltaOptions, type Host, hostOf, type OperationOptions } from "../host.js";
import { snapshotOf } from "../log/checkpoint-engine.js";
import type { Snapshot } from "../log/snapshot.js";
import { conditionsOf } from "../write/conditions.js";

/** Rows that are to be written. */
export interface RowsToCheck {
  /** What the engine has them by. */
  readonly name: string;
  /** Their columns. */
  readonly schema: TableSchemaSpec;
  /** Conditions that they must meet besides those of the table. */
  readonly constraints: readonly DeltaConstraint[];
}

/**
 * The rows that do not meet a condition, as a statement of DuckDB: of the CHECK constraints and the like of a table, if there is one, and of
 * constraints that are given. A row meets a condition only where it is true.
 * @throws {DeltaError} `EXPRESSION_UNSUPPORTED`, `PREDICATE_INVALID`
 */
export async function brokenRows(
  uri: string,
  { name, schema, constraints }: RowsToCheck,
  options: DeltaOptions & OperationOptions,
): Promise<Statement> {
  const host = hostOf(uri, options);
  const known = (await tableAt(host, options)) ?? {
    properties: {},
    struct: { type: "struct", fields: [] },
    schema: schemaOf(schema),
    place: { uri, version: null },
  };
  const conditions = conditionsOf(known, constraints);
  const broken = conditions.map(({ sql }) => `(${sql}) IS NOT TRUE`).join(" OR ");
  return {
    sql: `SELECT * FROM ${columnText([name])} WHERE ${broken || "false"}`,
    dialect: "duckdb",
    params: Object.assign({}, ...conditions.map(({ params }) => params)) as NonNullable<Statement["params"]>,
  };
}

async function tableAt(host: Host, options: OperationOptions): Promise<Snapshot | null> {
  try {
    return await snapshotOf(host, options);
  } catch (error) {
    if (error instanceof DeltaError && error.code === "NOT_A_TABLE") return null;
    throw error;
  }
}
