// A Spark Connect server as an engine.

import { create } from "@bufbuild/protobuf";
import type { RecordBatch, Schema } from "tessera-contracts/arrow";
import type { SparkLimits } from "tessera-contracts/contracts/config/spark";
import type { DeltaRequestInit } from "tessera-contracts/contracts/delta/control";
import type { EngineExecution } from "tessera-contracts/contracts/plan/execution";
import type { ExecuteOptions, FileEngine, QueryResult, Relation, Statement } from "tessera-contracts/engine";
import type { SparkClient } from "./client.js";
import { type ChangeOptions, ServerChanges, type SparkDeltaReport } from "./delta/execute.js";
import type { Server } from "./delta/writer.js";
import { SparkError } from "./errors.js";
import { Execution, type ExecutionRequest, unlessLost } from "./execution.js";
import type { SparkCapabilities } from "./families.js";
import { withLiterals } from "./parameters.js";
import {
  AnalyzePlanRequest_Explain_ExplainMode,
  AnalyzePlanRequestSchema,
  type Plan,
  PlanSchema,
  type Relation as WireRelation,
  SparkConnectService,
} from "./protocol/connect.generated.js";
import { Recorder } from "./recorder.js";
import { commandPlan, mayChange, queryPlan } from "./plans.js";
import { type OpenedSession, setSetting } from "./session.js";
import type { SparkEngine } from "./spark-engine.js";
import { feedStatement, requireReachable } from "./table-uri.js";
import { sparkRows } from "./spark-rows.js";
import { StreamedResult } from "./streamed-result.js";
import { schemaOfWire } from "./types.js";
import { localRelation } from "./upload.js";
import { quotedName } from "./values.js";

/** What an engine is made of. */
export interface EngineParts {
  readonly client: SparkClient;
  readonly session: OpenedSession;
  readonly limits: SparkLimits;
  readonly host: string;
  readonly files: FileEngine | null;
}

const { method: METHODS } = SparkConnectService;

/** The engine of a session that was opened. */
export class ConnectedEngine implements SparkEngine {
  readonly id = "spark" as const;
  readonly dialect = "spark" as const;
  readonly capabilities: SparkCapabilities;
  readonly serverVersion: string;
  readonly version: string;
  readonly warnings: readonly string[];
  readonly files: FileEngine | null;
  readonly changes: ServerChanges | null;
  readonly feedRows: SparkEngine["feedRows"];
  readonly #parts: EngineParts;
  readonly #recorder: Recorder;
  /** Temporary views of the session, and those whose rows the server keeps. */
  readonly #views = new Map<string, "view" | "cached">();
  #closing: Promise<void> | null = null;

  constructor(parts: EngineParts) {
    const { capabilities, serverVersion, warnings } = parts.session;
    this.#parts = parts;
    this.#recorder = new Recorder(parts.session, parts.client.host.now);
    this.capabilities = capabilities;
    this.serverVersion = serverVersion;
    this.version = `${capabilities.family} ${serverVersion}`;
    this.warnings = warnings;
    this.files = parts.files;
    this.changes = capabilities.writesDelta ? new ServerChanges((options) => this.#server(options)) : null;
    this.feedRows = capabilities.readsFeeds ? (uri, read) => feedStatement(uri, read, parts.host) : null;
  }

  async query(statement: Statement, options: ExecuteOptions = {}): Promise<QueryResult> {
    const { sql, places } = this.#bound(statement);
    // What was made of a plan reads.
    const repeat = statement.places === undefined && mayChange(sql) ? "never" : "safe";
    const request = this.#request(queryPlan(sql), options, { repeat, places });
    return unlessLost(repeat === "safe" ? 2 : 1, () => this.#started(request));
  }

  async describe(statement: Statement): Promise<Schema> {
    const { sql, places } = this.#bound(statement);
    const analyze = { case: "schema" as const, value: { plan: queryPlan(sql) } };
    const context = this.#client.context(null, places);
    const asked = create(AnalyzePlanRequestSchema, { ...this.#client.identity, analyze });
    const { result } = await this.#client.call(METHODS.analyzePlan, asked, { context });
    if (result.case !== "schema") throw new SparkError("PROTOCOL", "the server was asked for columns, and gave none");
    return schemaOfWire(result.value.schema);
  }

  async register(name: string, relation: Relation, options: ExecuteOptions = {}): Promise<void> {
    await this.#define(name, await this.#relationOf(relation, options), options);
  }

  async materialise(name: string, statement: Statement, options: ExecuteOptions = {}): Promise<void> {
    if (!this.capabilities.keepsRows) {
      const rows = await this.query(statement, options);
      return this.register(name, { schema: rows.schema, batches: await rows.collect() }, options);
    }
    await this.register(name, { statement }, options);
    await this.#run(commandPlan(`CACHE TABLE ${quotedName(name)}`), options);
    this.#views.set(name, "cached");
  }

  async drop(name: string): Promise<void> {
    const kind = this.#views.get(name);
    this.#views.delete(name);
    if (kind === "cached") await this.#run(commandPlan(`UNCACHE TABLE IF EXISTS ${quotedName(name)}`), {});
    await this.#run(commandPlan(`DROP VIEW IF EXISTS ${quotedName(name)}`), {});
  }

  tableRows(uri: string, version: number): Statement {
    requireReachable(uri, this.#parts.host);
    return { sql: `SELECT * FROM delta.${quotedName(uri)} VERSION AS OF ${version}`, dialect: "spark" };
  }

  async explain(
    statement: Statement,
    { analyze = false, signal }: ExecuteOptions & { readonly analyze?: boolean } = {},
  ): Promise<string> {
    if (analyze) {
      throw new SparkError("UNSUPPORTED", "a Spark Connect server does not measure statements; leave analyze out");
    }
    const { sql, places } = this.#bound(statement);
    const value = { plan: queryPlan(sql), explainMode: AnalyzePlanRequest_Explain_ExplainMode.EXTENDED };
    const asked = create(AnalyzePlanRequestSchema, { ...this.#client.identity, analyze: { case: "explain", value } });
    const context = this.#client.context(null, places);
    const { result } = await this.#client.call(METHODS.analyzePlan, asked, { context, ...(signal && { signal }) });
    return result.case === "explain" ? result.value.explainString : "";
  }

  async execute<const Request extends DeltaRequestInit>(
    request: Request,
    source?: Relation,
  ): Promise<SparkDeltaReport<Request>> {
    if (this.changes !== null) return this.changes.execute(request, source === undefined ? {} : { source });
    const advice = "give it an engine of this machine as `files`, by which tables are written";
    throw new SparkError("UNSUPPORTED", `${this.version} does not write Delta tables; ${advice}`);
  }

  #server({ signal }: ChangeOptions): Server {
    const client = this.#client;
    const { uuid, now } = client.host;
    return {
      host: this.#parts.host,
      uuid,
      now,
      run: (plan) => this.#run(plan, signal === undefined ? {} : { signal }, "never"),
      rows: async (sql) => (await this.query({ sql, dialect: "spark" })).collect(),
      relation: (relation) => this.#relationOf(relation, {}),
      set: (key, value) => setSetting(client, key, value),
    };
  }

  execution(): EngineExecution {
    return this.#recorder.execution();
  }

  close(): Promise<void> {
    this.#closing ??= this.#parts.client.close();
    return this.#closing;
  }

  [Symbol.for("nodejs.asyncDispose")](): Promise<void> {
    return this.close();
  }

  get #client(): SparkClient {
    if (this.#closing === null) return this.#parts.client;
    throw new SparkError("SESSION_CLOSED", "the engine was closed; start another one");
  }

  #bound(statement: Statement): ReturnType<typeof withLiterals> {
    const { dialect } = statement;
    if (dialect === "spark") return withLiterals(statement);
    throw new SparkError("UNSUPPORTED", `the statement is in the dialect ${dialect}; this is Spark`);
  }

  #request(
    plan: Plan,
    { signal, onProgress, maxRows, tags = [] }: ExecuteOptions,
    how: Pick<ExecutionRequest, "repeat" | "places">,
  ): ExecutionRequest {
    const { limits } = this.#parts;
    const max_rows = maxRows === undefined ? limits.max_rows : Math.min(maxRows, limits.max_rows ?? maxRows);
    return { plan, limits: { ...limits, max_rows }, tags: tagsOf(tags), signal, onProgress, ...how };
  }

  /** A result whose columns are known: its first batch has arrived, or its end. */
  async #started(request: ExecutionRequest): Promise<QueryResult> {
    const execution = new Execution(this.#client, request);
    const rows = this.#recorder.recorded(execution);
    const first = await rows.next();
    return new StreamedResult(first, rows);
  }

  /** Carries out a command to its end; of a few, rows come. */
  async #run(plan: Plan, options: ExecuteOptions, repeat: "safe" | "never" = "safe"): Promise<readonly RecordBatch[]> {
    const execution = new Execution(this.#client, this.#request(plan, options, { repeat }));
    const rows: RecordBatch[] = [];
    for await (const { batches } of this.#recorder.recorded(execution)) rows.push(...batches);
    return rows;
  }

  async #define(name: string, input: WireRelation, options: ExecuteOptions): Promise<void> {
    const view = { input, name, isGlobal: false, replace: true };
    const command = { commandType: { case: "createDataframeView" as const, value: view } };
    await this.#run(create(PlanSchema, { opType: { case: "command", value: command } }), options);
    this.#views.set(name, "view");
  }

  async #relationOf(relation: Relation, { onProgress }: ExecuteOptions): Promise<WireRelation> {
    if ("files" in relation) {
      const message = "files of this machine cannot be read by a server; give it the table, or rows";
      throw new SparkError("UNSUPPORTED", message);
    }
    if ("statement" in relation) {
      const plan = queryPlan(this.#bound(relation.statement).sql);
      if (plan.opType.case !== "root") throw new Error("a query is a relation");
      return plan.opType.value;
    }
    const batches: RecordBatch[] = [];
    let done = 0;
    for await (const batch of relation.batches) {
      batches.push(batch);
      done += batch.rowCount;
      onProgress?.({ phase: "write", done, total: null, unit: "rows" });
    }
    const { limits } = this.#parts;
    const artifacts = this.capabilities.hasArtifacts ? "kept" : "none";
    const rows = sparkRows({ schema: relation.schema, batches });
    return localRelation(this.#client, rows, { artifacts, limit: limits.upload_bytes });
  }
}

/** The server refuses a tag that is empty or has a comma. */
function tagsOf(tags: readonly string[]): readonly string[] {
  return ["tessera", ...tags.map((tag) => tag.replaceAll(",", ";")).filter((tag) => tag !== "")];
}
