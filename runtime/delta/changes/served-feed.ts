// The change data feed of a table as its server reads it.

import { sameType, type Schema } from "tessera-contracts/arrow";
import type { Statement } from "tessera-contracts/engine";
import type { Host, OperationOptions } from "../host.js";
import type { FoundChanges } from "./change-batches.js";
import type { ChangeKind } from "./options.js";
import { KINDS } from "./sql.js";

/**
 * What a server is asked for changes that were found in the log; null if it does not read them, or not as they are expected: it takes the
 * columns that the table has today, and leaves out those that were renamed.
 */
export async function servedFeed(
  { tables, address }: Host,
  { target, versions }: FoundChanges,
  expected: Schema,
): Promise<Statement | null> {
  const [first, last] = [versions[0], versions.at(-1)];
  const ask = tables?.feedRows ?? null;
  if (tables === null || ask === null || first === undefined || last === undefined) return null;
  if (target.mapping !== "none") return null;
  const columns = target.schema.fields.map(({ name }) => name);
  const statement = ask(address, { from: first.version, to: last.version, columns });
  const { fields } = await tables.describe(statement);
  const isExpected = expected.fields.every((field, i) => {
    const found = fields[i];
    return found?.name === field.name && sameType(found.type, field.type);
  });
  return isExpected && fields.length === expected.fields.length ? statement : null;
}

/** How many changes of each kind a server has read, in the order of `KINDS`. */
export async function countsOf(
  { tables }: Host,
  { sql, dialect }: Statement,
  { signal }: OperationOptions,
): Promise<readonly number[]> {
  const counted = `SELECT _change_type, count(*) AS n FROM (${sql}) AS changes GROUP BY _change_type`;
  const counts = KINDS.map(() => 0);
  const batches = (await tables?.query({ sql: counted, dialect }, signal === undefined ? {} : { signal }))?.collect();
  for (const { columns, rowCount } of (await batches) ?? []) {
    for (let i = 0; i < rowCount; i++) {
      counts[KINDS.indexOf(columns[0]?.at(i) as ChangeKind)] = Number(columns[1]?.at(i));
    }
  }
  return counts;
}
