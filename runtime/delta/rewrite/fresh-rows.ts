// Rows that were computed by the engine, held against the contract and the table before they are written.

import { checkStream, type Table, TableValidationError } from "tessera-contracts/arrow";
import { columnText } from "../expression/to-duckdb.js";
import { acceptedNames } from "../schema/accepted-names.js";
import { checkConditions, conditionsOf } from "../write/conditions.js";
import type { RewritePlan } from "./plan.js";

/**
 * Checks new rows as rows that are appended are checked.
 * @param fresh name of a table of the engine, as SQL
 * @throws {TableValidationError} if the contract does not take one; {DeltaError} `CONSTRAINT_VIOLATED`, `EXPRESSION_UNSUPPORTED`
 */
export async function checkFreshRows<Row, Init>(
  { snapshot, scratch }: RewritePlan,
  { fresh, table }: { readonly fresh: string; readonly table: Table<Row, Init> },
): Promise<void> {
  const names = acceptedNames(snapshot.struct.fields, table);
  const columns = snapshot.struct.fields.map(({ name }) => {
    const own = names.get(name);
    return own === undefined ? columnText([name]) : `${columnText([name])} AS ${columnText([own])}`;
  });
  const rows = scratch.batches({ sql: `SELECT ${columns.join(", ")} FROM ${fresh}`, params: {} });
  const checked = checkStream(rows, table, { options: { coerce: true } });
  for await (const _ of checked) {
    // Only the report is of interest.
  }
  if (!checked.report.passed) throw new TableValidationError(checked.report);
  await checkConditions(scratch, { conditions: conditionsOf(snapshot), rows: fresh, place: snapshot.place });
}
