// The outputs of a run: what they are written to, their rows, and the commits of these.

import { checkStream, TableValidationError } from "tessera-contracts/arrow";
import type { RunOutput } from "tessera-contracts/contracts/artifacts/manifest";
import type { DatasetLocation } from "tessera-contracts/contracts/datasets/datasets";
import type { CommitPropertiesInit } from "tessera-contracts/contracts/delta/commit";
import type { DeltaConstraint } from "tessera-contracts/contracts/delta/policies";
import type { TableValidationReport } from "tessera-contracts/contracts/diagnostics/table-validation";
import type { OutputSpec } from "tessera-contracts/contracts/plan/pipeline";
import type { RelSpec } from "tessera-contracts/contracts/query/relations";
import type { SortKeySpec } from "tessera-contracts/contracts/schema/ordering";
import type { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import {
  type DeltaOptions,
  overwriteRelation,
  type PreparedTable,
  type ReplacedKeys,
  replaceKeys,
} from "tessera-contracts/delta";
import type { ExecuteOptions, Statement } from "tessera-contracts/engine";
import {
  boundaryOf,
  boundaryRel,
  classOf,
  lowerDedupe,
  type PlannedView,
  planStatement,
  quotedFor,
} from "tessera-contracts/plan";
import { applicationOf, tableOptions } from "./commit-metadata.js";
import type { ResolvedDataset } from "./datasets/registry.js";
import { RunError } from "./errors.js";
import type { EngineNames } from "./session/names.js";
import type { Session } from "./session/session.js";
import { statementAttributes } from "./session/telling.js";

/** An output, and all that is known of it before the run. */
export interface OutputTarget {
  readonly spec: OutputSpec;
  readonly view: PlannedView;
  readonly dataset: ResolvedDataset;
  readonly location: DatasetLocation;
  /** The application by which its table knows it. */
  readonly application: string;
  /** The columns that are written. */
  readonly schema: TableSchemaSpec;
  /** The rows that are written, over a relation with the columns of the view: brought to the dataset, deduplicated, in a total order. */
  readonly relOver: (name: string) => RelSpec;
  /** That order. */
  readonly order: readonly SortKeySpec[];
}

/**
 * An output with what holds for it.
 * @throws {RunError} `DATASET_UNKNOWN`, `DATASET_NO_LOCATION`, `DATASET_FORMAT`; {PlanError} if the columns of the view do not fit those of
 * the dataset, or there are none of the names that rows are sorted by
 */
export function targetOf(session: Session, pipeline: string, spec: OutputSpec, view: PlannedView): OutputTarget {
  const dataset = session.datasets.resolve(spec.dataset);
  const location = placeOf(dataset);
  const { table_spec, policies } = dataset;
  const reading = { validation: policies.validation, datafusion_scan: null };
  const boundary = boundaryOf({ name: spec.dataset, table_spec, policies: reading }, view.schema);
  const schema = { ...boundary.schema, name: spec.dataset };
  const names = schema.fields.map(({ name }) => name);
  const order = totalOrder(spec, dataset, schema);
  const dedupe = dataset.spec?.contract_spec?.dedupe ?? null;
  const relOver = (name: string): RelSpec => {
    const fitted = boundaryRel(boundary, name);
    return { rel: "sort", input: dedupe === null ? fitted : lowerDedupe(fitted, names, dedupe), keys: order };
  };
  planStatement(relOver("rows"), { datasets: { rows: view.schema } }, session.engine.dialect);
  const application = applicationOf(pipeline, spec.dataset);
  return { spec, view, dataset, location, application, schema, relOver, order };
}

function placeOf({ name, location }: ResolvedDataset): DatasetLocation {
  if (location === null) {
    throw new RunError("DATASET_NO_LOCATION", `nobody said where the output ${name} is written; give its place`);
  }
  if (location.format === "delta") return location;
  throw new RunError("DATASET_FORMAT", `the output ${name} is ${location.format}; only delta can be written so far`);
}

/** What is asked for first; all other columns whose values have an order follow, so that rows which are equal in these alone can stand in either order. */
function totalOrder(
  { sort_by, keys }: OutputSpec,
  { spec }: ResolvedDataset,
  { fields, key_fields }: TableSchemaSpec,
): SortKeySpec[] {
  const ascending = (column: string): SortKeySpec => ({ column, order: "ascending" });
  const canonical = spec?.contract_spec?.canonical_sort ?? [];
  const known = (keys.length > 0 ? keys : key_fields).map(ascending);
  const asked = sort_by.length > 0 ? sort_by.map(ascending) : canonical.length > 0 ? canonical : known;
  const rest = fields.filter(({ name, dtype }) => {
    return classOf(dtype) !== "other" && !asked.some(({ column }) => column === name);
  });
  return [...asked, ...rest.map(({ name }) => ascending(name))];
}

/** The rows of an output, in the engine and in order. */
export interface OutputRows {
  readonly relation: { readonly statement: Statement };
  /** What came of checking them. */
  readonly report: TableValidationReport;
  /** The keys in whose place they stand; null if it is the whole table. */
  readonly replaces: ReplacedKeys | null;
}

/** The rows of a view; or those of the output itself, in order, that take the place of some keys. */
export interface ComputedRows {
  readonly rows: { readonly statement: Statement };
  readonly replaces: ReplacedKeys | null;
}

/** What an output is worked on with. */
export interface OutputWork {
  readonly session: Session;
  /** What is dropped when the output is written. */
  readonly names: EngineNames;
  readonly options: ExecuteOptions;
}

/**
 * Computes the rows of an output, once, and checks them against its dataset. Rows that do not pass are told by the report.
 * @throws {EngineError}, {Cancelled}
 */
export async function produceRows(
  { session, names, options }: OutputWork,
  target: OutputTarget,
  { rows, replaces }: ComputedRows,
): Promise<OutputRows> {
  const { engine, diagnostics } = session;
  const { dialect } = engine;
  const ordered = async (): Promise<Statement> => {
    const read = await names.register(rows, options);
    return planStatement(target.relOver(read), { datasets: { [read]: target.view.schema } }, dialect);
  };
  const wanted = replaces === null ? await ordered() : rows.statement;
  const attributes = statementAttributes(session, `SELECT ${target.spec.dataset}`, wanted);
  const staged = await diagnostics.span("engine.statement", attributes, () => names.materialise(wanted, options));
  const statement = { sql: `SELECT * FROM ${quotedFor(staged, dialect)}`, dialect };
  const { validation, dataframe_validation: policy } = target.dataset.policies;
  const checked = checkStream(await engine.query(statement, options), target.schema, {
    // The tail and rows by lot are only known when all have passed: then all are looked at.
    policy: { ...policy, ...(policy?.sample != null || policy?.tail != null ? WHOLE : {}) },
    options: { ...validation, coerce: true },
  });
  return { relation: { statement }, report: await drained(checked), replaces };
}

const WHOLE = { sample: null, head: null, tail: null } as const;

async function drained(checked: ReturnType<typeof checkStream>): Promise<TableValidationReport> {
  try {
    for await (const _ of checked);
    return checked.report;
  } catch (error) {
    if (error instanceof TableValidationError) return error.report;
    throw error;
  }
}

/** The constraints that the contract of an output promises. */
export function promisesOf({ dataset }: OutputTarget): readonly DeltaConstraint[] {
  return (dataset.spec?.contract_spec?.constraints ?? []).map((expr) => ({ name: expr, expr }));
}

/** What the table of an output is written with. */
export function deltaOptionsOf(session: Session, { location, dataset }: OutputTarget): DeltaOptions {
  const { delta } = dataset.policies;
  return { ...tableOptions(session, location), ...(delta && { policy: delta }) };
}

/**
 * Writes the rows of an output in the place of those that its table has, or of those of some keys, in one commit. Null if nothing was
 * written, since the transaction of the commit is there already, or no row differs.
 * @param rows passed their checks
 * @throws {DeltaError} as `overwriteRelation`; `CONSTRAINT_VIOLATED` if they break a constraint
 */
export async function commitRows(
  { session, options: { signal } }: OutputWork,
  target: OutputTarget,
  { relation, replaces, prepared }: OutputRows & { readonly prepared: PreparedTable },
  commit: CommitPropertiesInit,
): Promise<RunOutput | null> {
  const { spec, location, schema } = target;
  const options = {
    ...deltaOptionsOf(session, target),
    ...(signal && { signal }),
    constraints: promisesOf(target),
    write: { commit },
    prepared,
  };
  const written = await (replaces === null
    ? overwriteRelation(location.uri, { relation, schema }, options)
    : replaceKeys(location.uri, { relation, schema, keys: replaces }, options));
  if (written.skipped) return null;
  const { version, num_added_rows: rows, num_added_files: files } = written;
  return {
    dataset_name: spec.dataset,
    table_uri: location.uri,
    version,
    rows,
    files,
    kind: spec.kind,
    file_hashes: null,
    full_reason: null,
  };
}
