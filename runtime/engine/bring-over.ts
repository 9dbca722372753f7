// Rows that one engine has and another is to be given.

import type { RecordBatch } from "tessera-contracts/arrow";
import type { Engine, ExecuteOptions, QueryResult, Relation, Statement } from "./engine.js";
import type { TableEngine } from "./table-engine.js";

/** Whether an engine reads tables itself, where its own machines reach them. */
export function isTableEngine(engine: Engine): engine is TableEngine {
  return "tableRows" in engine;
}

/** Between which engines rows go. Their dialects differ, by which it is known whose a statement is. */
export interface Between {
  readonly from: Engine;
  readonly to: Engine;
}

let names = 0;

/** A relation that an engine can be given: what only the other can execute comes as rows, as often as they are read. */
export async function broughtOver(
  relation: Relation,
  { from, to }: Between,
  options: ExecuteOptions = {},
): Promise<Relation> {
  if ("batches" in relation) return relation;
  if ("statement" in relation) {
    return relation.statement.dialect === to.dialect ? relation : rowsOf(from, relation.statement, options);
  }
  if ("writeParquet" in to) return relation;
  const name = `tessera_over_${names++}`;
  await from.register(name, relation, options);
  try {
    const { dialect } = from;
    const rows = await from.query({ sql: `SELECT * FROM ${name}`, dialect }, options);
    return { schema: rows.schema, batches: await rows.collect() };
  } finally {
    await from.drop(name);
  }
}

async function rowsOf(engine: Engine, statement: Statement, options: ExecuteOptions): Promise<Relation> {
  let first: QueryResult | null = await engine.query(statement, options);
  const { schema } = first;
  const batches = {
    async *[Symbol.asyncIterator](): AsyncGenerator<RecordBatch, void, undefined> {
      const rows = first ?? (await engine.query(statement, options));
      first = null;
      yield* rows;
    },
  };
  return { schema, batches };
}
