// Rows of an output that do not pass its checks: why nothing is written, and where such rows are kept.

import { invalidRows, TableValidationError } from "tessera-contracts/arrow";
import { DatasetLocation } from "tessera-contracts/contracts/datasets/datasets";
import type { CommitPropertiesInit } from "tessera-contracts/contracts/delta/commit";
import type { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import { overwriteRelation } from "tessera-contracts/delta";
import { tableOptions } from "./commit-metadata.js";
import { RunError } from "./errors.js";
import type { OutputRows, OutputTarget, OutputWork } from "./outputs.js";
import type { Session } from "./session/session.js";

/** The dataset that keeps the rows which another one refused. */
export function rejectedName(dataset: string): string {
  return `${dataset}__rejected`;
}

/**
 * Why the rows of an output are not written. If `validation.emit_invalid_rows` of the dataset says so, those that failed are put into the
 * table of its `<dataset>__rejected`, in the place of those of earlier runs. That lies where its dataset does if there is one, else beside the output.
 * @throws {DeltaError}, {EngineError}, {Cancelled} if they could not be kept
 */
export async function refusalOf(
  work: OutputWork,
  target: OutputTarget,
  { relation, report }: OutputRows,
  commit: CommitPropertiesInit,
): Promise<RunError> {
  const failure = new TableValidationError(report);
  const message = `nothing was written to ${target.location.uri}: ${failure.message}`;
  if (target.dataset.policies.validation?.emit_invalid_rows !== true) {
    return new RunError("RUN_VALIDATION", message, failure);
  }
  const { session, names, options } = work;
  const { name, uri } = placeOf(session, target);
  const all = await session.engine.query(relation.statement, options);
  const { validation } = target.dataset.policies;
  const failed = invalidRows(all, target.schema, { ...validation, coerce: true });
  const kept = await names.register({ batches: failed, schema: all.schema }, options);
  const rows = { statement: { sql: `SELECT * FROM ${kept}`, dialect: "duckdb" } } as const;
  await overwriteRelation(
    uri,
    { relation: rows, schema: withoutPromises(name, target.schema) },
    {
      ...tableOptions(session, DatasetLocation.create({ name, uri })),
      ...(options.signal && { signal: options.signal }),
      write: { commit },
    },
  );
  const count = await session.countOf(kept, options);
  return new RunError("RUN_VALIDATION", `${message}; the rows that failed are kept in ${uri} (${count})`, failure);
}

function placeOf({ datasets }: Session, { spec, location }: OutputTarget): { name: string; uri: string } {
  const name = rejectedName(spec.dataset);
  const own = datasets.names.includes(name) ? datasets.resolve(name).location : null;
  return { name, uri: own?.uri ?? rejectedName(location.uri.replace(/\/+$/, "")) };
}

/** Rows that break promises fit where none are made. */
function withoutPromises(name: string, { fields, ...schema }: TableSchemaSpec): TableSchemaSpec {
  return {
    ...schema,
    name,
    fields: fields.map((field) => ({ ...field, nullable: true })),
    key_fields: [],
    required_non_null: [],
  };
}
