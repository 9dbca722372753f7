// Where plans are executed: an engine, datasets, and the versions of them that are read.

import { type AnyRow, orderedBatches, type RecordBatch } from "tessera-contracts/arrow";
import type { DeltaInputPin } from "tessera-contracts/contracts/artifacts/manifest";
import type { DatasetLocation } from "tessera-contracts/contracts/datasets/datasets";
import { DatafusionExplainEvent } from "tessera-contracts/contracts/diagnostics/events";
import type { OrderingSpec } from "tessera-contracts/contracts/schema/ordering";
import type { DeltaEngine } from "tessera-contracts/delta";
import { type Diagnostics, silent } from "tessera-contracts/diagnostics";
import type { ExecuteOptions, Relation } from "tessera-contracts/engine";
import { type Columns, orderingOfPlan, planFingerprint, quotedFor, type UdfCatalog } from "tessera-contracts/plan";
import type { Storage } from "tessera-contracts/storage";
import { DatasetRegistry } from "../datasets/registry.js";
import { RunError } from "../errors.js";
import { atItsCalls, catalogOf, demandFunctions } from "./catalog.js";
import type { UserFunction } from "./functions.js";
import { bindDatasetViews } from "./dataset-views.js";
import { EngineNames } from "./names.js";
import type { Parameters } from "./parameters.js";
import { type PinnedDataset, Pins } from "./pins.js";
import {
  boundPlan,
  type BoundPlan,
  type BoundView,
  type Plan,
  registryOf,
  type Scope,
  specOfPlan,
} from "./statement.js";

/** What a session works with. */
export interface SessionOptions {
  /** It stays open when the session is closed. */
  readonly engine: DeltaEngine;
  /** The datasets, or the places of Delta tables by the names that they have in plans. */
  readonly datasets: DatasetRegistry | { readonly [name: string]: string };
  /** Makes the storage of a dataset. Default: what its address says, on this machine. */
  readonly storage?: (uri: string, location: DatasetLocation) => Storage;
  /** Functions that plans may call besides those of the registry, one of a name. Default: none. */
  readonly functions?: readonly UserFunction[];
  /** Milliseconds since 1970. Default: `Date.now`. */
  readonly now?: () => number;
  /** Default: random ones. */
  readonly uuid?: () => string;
  readonly diagnostics?: Diagnostics;
}

/** What makes rows of batches, such as the table of a contract. */
export interface RowReader<Row> {
  rows(batch: RecordBatch): Row[];
}

/** How rows are read. */
export interface RowsReadOptions<Row> extends ExecuteOptions {
  /** More rows than these are an error. Default: 1,000,000. */
  readonly maxRows?: number;
  /** What the rows become. Default: objects with the cells of the columns. */
  readonly table?: RowReader<Row>;
}

/** What an engine says of how it executes a plan. */
export interface PlanExplanation {
  /** The statement, in which datasets have the names that the session gave them. */
  readonly sql: string;
  /** The engine's own words. */
  readonly text: string;
}

const MOST_ROWS = 1_000_000;

/**
 * Starts a session: the one way to execute plans. Each dataset is pinned to a version when it is first read, and stays at it, so that all
 * plans of a session see one state.
 * @throws {RunError} `DATASET_DUPLICATE`, `FUNCTION_INVALID`; {ValidationError} if the place of a dataset is no address
 */
export async function session(options: SessionOptions): Promise<Session> {
  return new Session(options, await catalogOf(options.engine, options.functions ?? []));
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
  /** @internal */
  readonly names: EngineNames;
  /** @internal */
  readonly scope: Scope & { readonly views: Map<string, BoundView> };
  #isClosed = false;

  /** @internal `session` makes these */
  constructor(options: SessionOptions, udfs: UdfCatalog) {
    const { engine, datasets, functions = [], storage = null } = options;
    this.engine = engine;
    this.datasets = datasets instanceof DatasetRegistry ? datasets : DatasetRegistry.of([], placesOf(datasets));
    this.functions = functions;
    this.diagnostics = options.diagnostics ?? silent;
    this.now = options.now ?? Date.now;
    this.uuid = options.uuid ?? (() => crypto.randomUUID());
    this.storage = storage;
    this.names = new EngineNames(engine);
    const pins = new Pins({ engine, datasets: this.datasets, names: this.names, storage });
    this.scope = { pins, views: new Map(), udfs };
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
    const rows: Row[] = [];
    for await (const batch of this.batches(plan, parameters, { ...execute, maxRows })) {
      // Without a table, rows are plain.
      for (const row of table === undefined ? (plainRows(batch) as Row[]) : table.rows(batch)) rows.push(row);
    }
    return rows;
  }

  /** The rows of a plan in batches, whose schema says their order if it is known (`orderingOf`). @throws as `rows` */
  async *batches(
    plan: Plan,
    parameters: Parameters = {},
    options: ExecuteOptions = {},
  ): AsyncGenerator<RecordBatch, void, undefined> {
    const { statement, fingerprint, ordering } = await this.#bound(plan, parameters, options);
    const span = this.diagnostics.start("plan.execute", { "tessera.plan.fingerprint": fingerprint });
    try {
      yield* orderedBatches(await this.engine.query(statement, options), ordering);
    } catch (error) {
      span.fail(error);
      throw atItsCalls(error, [{ name: null, rel: specOfPlan(plan) }]);
    } finally {
      span.end();
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
    return (await this.scope.pins.all()).map(({ pin }) => pin);
  }

  /** Drops what the session keeps in its engine, which stays open. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.scope.pins.settled();
    await this.names.dropAll();
  }

  async #bound(
    plan: Plan,
    parameters: Parameters,
    options: ExecuteOptions,
  ): Promise<BoundPlan & { readonly fingerprint: string; readonly ordering: OrderingSpec }> {
    this.#open();
    demandFunctions(plan, this.scope);
    const spec = specOfPlan(plan);
    await bindDatasetViews(this, spec, options);
    const bound = await boundPlan(spec, parameters, { scope: this.scope, options });
    const registry = await registryOf(spec, this.scope, options);
    return { ...bound, fingerprint: planFingerprint(spec, registry), ordering: orderingOfPlan(spec, registry) };
  }

  #open(): void {
    if (this.#isClosed) throw new RunError("SESSION_CLOSED", "the session was closed; start another one");
  }
}

function placesOf(uris: { readonly [name: string]: string }): readonly { name: string; uri: string }[] {
  return Object.entries(uris).map(([name, uri]) => ({ name, uri }));
}

function plainRows({ schema, columns, rowCount }: RecordBatch): AnyRow[] {
  const names = schema.fields.map(({ name }) => name);
  return Array.from({ length: rowCount }, (_, row) =>
    Object.fromEntries(names.map((name, i) => [name, columns[i]?.at(row)])),
  );
}
