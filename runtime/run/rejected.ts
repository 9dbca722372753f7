// Rows of an output that do not pass its checks: why nothing is written, and where such rows are kept.

import { invalidRows, TableValidationError } from "tessera-contracts/arrow";
import { DatasetLocation } from "tessera-contracts/contracts/datasets/datasets";
import type { CommitPropertiesInit } from "tessera-contracts/contracts/delta/commit";
import type { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import { brokenRows, DeltaError, overwriteRelation } from "tessera-contracts/delta";
import type { ExecuteOptions } from "tessera-contracts/engine";
import { quotedFor } from "tessera-contracts/plan";
import { tableOptions } from "./commit-metadata.js";
import { RunError } from "./errors.js";
import { deltaOptionsOf, type OutputRows, type OutputTarget, type OutputWork, promisesOf } from "./outputs.js";
import type { Session } from "./session/session.js";

/** The dataset that keeps the rows which another one refused. */
export function rejectedName(dataset: string): string {
  return `${dataset}__rejected`;
}

/**
 * Why the rows of an output are not written: they did not pass its checks. If `validation.emit_invalid_rows` of the dataset says so, those
 * that failed are put into the table of its `<dataset>__rejected`, in the place of those of earlier runs. That lies where its dataset does if
 * there is one, else beside the output.
 * @throws {DeltaError}, {EngineError}, {Cancelled} if they could not be kept
 */
export async function refusalOf(
  work: OutputWork,
  target: OutputTarget,
  { relation, report }: OutputRows,
  commit: CommitPropertiesInit,
): Promise<RunError> {
  const failure = new TableValidationError(report);
  return refused(target, failure, async () => {
    const all = await work.session.engine.query(relation.statement, work.options);
    const { validation } = target.dataset.policies;
    const failed = invalidRows(all, target.schema, { ...validation, coerce: true });
    const name = await work.names.register({ batches: failed, schema: all.schema }, work.options);
    return keptRows(work, target, name, commit);
  });
}

/**
 * Why the rows of an output are not written: its table refused them. Of those that break a constraint the same is made as in `refusalOf`, by
 * engines whose SQL the constraints can be said in. Any other error is returned as it is.
 * @throws as `refusalOf`
 */
export async function refusalByTable(
  work: OutputWork,
  target: OutputTarget,
  { relation, error }: Pick<OutputRows, "relation"> & { readonly error: unknown },
  commit: CommitPropertiesInit,
): Promise<unknown> {
  if (!(error instanceof DeltaError) || error.code !== "CONSTRAINT_VIOLATED") return error;
  const { session, names, options } = work;
  return refused(target, error, async () => {
    if (session.engine.dialect !== "duckdb") return null;
    const name = await names.register(relation, options);
    const rows = { name, schema: target.schema, constraints: promisesOf(target) };
    const broken = await brokenRows(target.location.uri, rows, {
      ...deltaOptionsOf(session, target),
      ...signalOf(work),
    });
    return keptRows(work, target, await names.materialise(broken, options), commit);
  });
}

/** The error, behind whose message stands where the rows are kept; `keep` returns null if they are not. */
async function refused(target: OutputTarget, failure: Error, keep: () => Promise<string | null>): Promise<RunError> {
  const isAsked = target.dataset.policies.validation?.emit_invalid_rows === true;
  const kept = isAsked ? await keep() : null;
  const message = `nothing was written to ${target.location.uri}: ${failure.message}`;
  return new RunError(
    "RUN_VALIDATION",
    kept === null ? message : `${message}; the rows that failed are ${kept}`,
    failure,
  );
}

/** Writes the rows that the engine has by a name to the table of what was refused, and says where. Null if there are none. */
async function keptRows(
  work: OutputWork,
  target: OutputTarget,
  kept: string,
  commit: CommitPropertiesInit,
): Promise<string | null> {
  const { session, options } = work;
  const count = await session.countOf(kept, options);
  if (count === 0) return null;
  const { name, uri } = placeOf(session, target);
  const { dialect } = session.engine;
  const relation = { statement: { sql: `SELECT * FROM ${quotedFor(kept, dialect)}`, dialect } };
  await overwriteRelation(
    uri,
    { relation, schema: withoutPromises(name, target.schema) },
    { ...tableOptions(session, DatasetLocation.create({ name, uri })), ...signalOf(work), write: { commit } },
  );
  return `kept in ${uri} (${count})`;
}

function signalOf({ options: { signal } }: OutputWork): Pick<ExecuteOptions, "signal"> {
  return signal === undefined ? {} : { signal };
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
