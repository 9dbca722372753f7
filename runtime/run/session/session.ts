// Where plans are executed: an engine, datasets, and the versions of them that are read.

import { type AnyRow, orderedBatches, type RecordBatch } from "tessera-contracts/arrow";
import type { DeltaInputPin, FileInputPin } from "tessera-contracts/contracts/artifacts/manifest";
import type { DatasetLocation } from "tessera-contracts/contracts/datasets/datasets";
import { DatafusionExplainEvent } from "tessera-contracts/contracts/diagnostics/events";
import type { OrderingSpec } from "tessera-contracts/contracts/schema/ordering";
import type { DeltaEngine } from "tessera-contracts/delta";
import { type Diagnostics, silent } from "tessera-contracts/diagnostics";
import type { ExecuteOptions, Relation } from "tessera-contracts/engine";
import { type Columns, orderingOfPlan, planFingerprint, quotedFor } from "tessera-contracts/plan";
import type { Storage } from "tessera-contracts/storage";
import { DatasetRegistry } from "../datasets/registry.js";
import { RunError } from "../errors.js";
import { atItsCalls, catalogOf, demandFunctions } from "./catalog.js";
import type { UserFunction } from "./functions.js";
import { bindDatasetViews } from "./dataset-views.js";
import type { EngineNames } from "./names.js";
import type { PlanExplanation, RowsReadOptions, SessionOptions } from "./options.js";
import type { Parameters } from "./parameters.js";
import type { FeedReads, PinnedDataset } from "./pinned.js";
import { type SessionState, stateOf } from "./state.js";
import { statementAttributes } from "./telling.js";
import { boundPlan, type BoundPlan, type Plan, registryOf, specOfPlan } from "./statement.js";

const MOST_ROWS = 1_000_000;

/**
 * Starts a session: the one way to execute plans. Each dataset is pinned to a version when it is first read, and stays at it, so that all
 * plans of a session see one state.
 * @throws {RunError} `DATASET_DUPLICATE`, `FUNCTION_INVALID`; {ValidationError} if the place of a dataset is no address
 */
export async function session(options: SessionOptions): Promise<Session> {
  const datasets = DatasetRegistry.from(options.datasets);
  const udfs = await catalogOf(options.engine, options.functions ?? []);
  return new Session({ ...options, datasets }, stateOf({ ...options, datasets }, udfs));
}

/** An engine with datasets, each at one version. */
export class Session {
  readonly engine: DeltaEngine;
  readonly datasets: DatasetRegistry;
  readonly functions: readonly UserFunction[];
  readonly diagnostics: Diagnostics;
  readonly now: () => number;
  readonly uuid: () => string;
  /** Makes the storage of a table; null: what its address says. */
  readonly storage: ((uri: string, location: DatasetLocation) => Storage) | null;
  readonly captureSql: boolean;
  readonly #state: SessionState;

  /** @internal `session` makes these */
  constructor(options: SessionOptions & { readonly datasets: DatasetRegistry }, state: SessionState) {
    const { engine, datasets, functions = [], storage = null, captureSql = false } = options;
    this.engine = engine;
    this.datasets = datasets;
    this.functions = functions;
    this.captureSql = captureSql;
    this.diagnostics = options.diagnostics ?? silent;
    this.now = options.now ?? Date.now;
    this.uuid = options.uuid ?? (() => crypto.randomUUID());
    this.storage = storage;
    this.#state = state;
  }

  /** @internal */
  get names(): EngineNames {
    return this.#state.names;
  }

  /** @internal */
  get scope(): SessionState["scope"] {
    return this.#state.scope;
  }

  /** @internal what was read of change data feeds */
  get reads(): FeedReads {
    return this.#state.reads;
  }

  /** @internal the same session, whose work is told as part of a span */
  within(span: Diagnostics): Session {
    if (span === this.diagnostics) return this;
    const { engine, datasets, functions, storage, now, uuid, captureSql } = this;
    const options = { engine, datasets, functions, now, uuid, captureSql, ...(storage && { storage }) };
    return new Session({ ...options, diagnostics: span }, this.#state);
  }

  /**
   * The rows of a plan, checked by the contract if its table is given.
   * @throws {PlanError} if the plan has a mistake; {RunError} `PARAMETER_MISSING`, `PARAMETER_UNKNOWN`, `PARAMETER_TYPE`, before the
   * engine is asked, and `FUNCTION_MISSING` too; `FUNCTION_FAILED` with the places where the function is called; {EngineError}
   * `TOO_MANY_ROWS`, `EXECUTION_FAILED`; {ValidationError} at a row that the contract does not take; {Cancelled}
   */
  async rows<Row = AnyRow>(
    plan: Plan,
    parameters: Parameters = {},
    options: RowsReadOptions<Row> = {},
  ): Promise<Row[]> {
    const { table, maxRows = MOST_ROWS, ...execute } = options;
    const bound = await this.#bound(plan, parameters, options);
    const attributes = { "tessera.plan.fingerprint": bound.fingerprint };
    return this.diagnostics.span("plan.execute", attributes, async (span) => {
      const rows: Row[] = [];
      for await (const batch of this.#executed(plan, bound, { span, options: { ...execute, maxRows } })) {
        // Without a table, rows are plain.
        for (const row of table === undefined ? (plainRows(batch) as Row[]) : table.rows(batch)) rows.push(row);
      }
      return rows;
    });
  }

  /** The rows of a plan in batches, whose schema says their order if it is known (`orderingOf`). @throws as `rows` */
  async *batches(
    plan: Plan,
    parameters: Parameters = {},
    options: ExecuteOptions = {},
  ): AsyncGenerator<RecordBatch, void, undefined> {
    const bound = await this.#bound(plan, parameters, options);
    const span = this.diagnostics.start("plan.execute", { "tessera.plan.fingerprint": bound.fingerprint });
    try {
      yield* this.#executed(plan, bound, { span, options });
    } catch (error) {
      span.fail(error);
      throw error;
    } finally {
      span.end();
    }
  }

  /** The batches of a statement, which is part of a span. */
  async *#executed(
    plan: Plan,
    { statement, ordering }: BoundPlan & { readonly ordering: OrderingSpec },
    { span, options }: { readonly span: Diagnostics; readonly options: ExecuteOptions },
  ): AsyncGenerator<RecordBatch, void, undefined> {
    const asked = span.start("engine.statement", statementAttributes(this, "SELECT", statement));
    try {
      yield* orderedBatches(await this.engine.query(statement, options), ordering);
    } catch (error) {
      asked.fail(error);
      throw atItsCalls(error, [{ name: null, rel: specOfPlan(plan) }]);
    } finally {
      asked.end();
    }
  }

  /** How many rows a plan gives. @throws as `rows` */
  async count(plan: Plan, parameters: Parameters = {}, options: ExecuteOptions = {}): Promise<number> {
    const spec = specOfPlan(plan);
    const input = spec.rel === "sort" ? spec.input : spec;
    const aggregates = [{ name: "rows", fn: "count", args: [], distinct: false, filter: null, order_by: [] }];
    const [row] = await this.rows({ rel: "aggregate", input, group_by: [], aggregates }, parameters, options);
    return Number(row?.["rows"]);
  }

  /** @internal how many rows the engine has under a name */
  async countOf(name: string, options: ExecuteOptions = {}): Promise<number> {
    const { dialect } = this.engine;
    const sql = `SELECT count(*) FROM ${quotedFor(name, dialect)}`;
    const [batch] = await (await this.engine.query({ sql, dialect }, options)).collect();
    return Number(batch?.columns[0]?.at(0));
  }

  /** How the engine goes about a plan; `analyze` executes it to measure. @throws as `rows` */
  async explain(
    plan: Plan,
    parameters: Parameters = {},
    { analyze = false, ...options }: ExecuteOptions & { readonly analyze?: boolean } = {},
  ): Promise<PlanExplanation> {
    const { statement } = await this.#bound(plan, parameters, options);
    const { sql } = statement;
    this.diagnostics.emit(DatafusionExplainEvent, { sql, explain_analyze: analyze });
    return { sql, text: await this.engine.explain(statement, { ...options, analyze }) };
  }

  /** The columns of a plan, which the engine has looked at but not executed. @throws as `rows`; {EngineError} `STATEMENT_INVALID` */
  async check(plan: Plan, parameters: Parameters = {}, options: ExecuteOptions = {}): Promise<Columns> {
    const { statement, columns } = await this.#bound(plan, parameters, options);
    await this.engine.describe(statement);
    return columns;
  }

  /** The rows of a plan as something that the engine can be given, as long as the session is open. @throws as `rows` */
  async relation(plan: Plan, parameters: Parameters = {}, options: ExecuteOptions = {}): Promise<Relation> {
    return { statement: (await this.#bound(plan, parameters, options)).statement };
  }

  /** A dataset at the version of this session, pinned now if it was not before. @throws as `rows` */
  async pin(dataset: string, options: ExecuteOptions = {}): Promise<PinnedDataset> {
    this.#open();
    return this.scope.pins.of(dataset, null, options);
  }

  /** Which states of tables were read so far, by the names of datasets. */
  async pins(): Promise<readonly DeltaInputPin[]> {
    return (await this.scope.pins.all()).flatMap(({ pin }) => pin ?? []);
  }

  /** Which files of datasets of other formats were read so far, by the names of datasets. */
  async filePins(): Promise<readonly FileInputPin[]> {
    return (await this.scope.pins.all()).flatMap(({ files }) => files ?? []);
  }

  /** Drops what the session keeps in its engine, which stays open. */
  async close(): Promise<void> {
    this.#state.isClosed = true;
    await this.#state.work.settled();
    await this.names.dropAll();
  }

  async #bound(
    plan: Plan,
    parameters: Parameters,
    options: ExecuteOptions,
  ): Promise<BoundPlan & { readonly fingerprint: string; readonly ordering: OrderingSpec }> {
    this.#open();
    return this.diagnostics.span("plan.compile", {}, async (span) => {
      demandFunctions(plan, this.scope);
      const spec = specOfPlan(plan);
      await bindDatasetViews(this.within(span), spec, options);
      const bound = await boundPlan(spec, parameters, { scope: this.scope, options });
      const registry = await registryOf(spec, this.scope, options);
      const fingerprint = planFingerprint(spec, registry);
      span.set({ "tessera.plan.fingerprint": fingerprint });
      return { ...bound, fingerprint, ordering: orderingOfPlan(spec, registry) };
    });
  }

  #open(): void {
    if (this.#state.isClosed) throw new RunError("SESSION_CLOSED", "the session was closed; start another one");
  }
}

function plainRows({ schema, columns, rowCount }: RecordBatch): AnyRow[] {
  const names = schema.fields.map(({ name }) => name);
  return Array.from({ length: rowCount }, (_, row) =>
    Object.fromEntries(names.map((name, i) => [name, columns[i]?.at(row)])),
  );
}
