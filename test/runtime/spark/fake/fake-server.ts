// A Spark Connect server that says what a test has written for it, on another implementation of gRPC than ours: connect-node, on loopback.

import { Code, ConnectError, type ConnectRouter } from "@connectrpc/connect";
import { connectNodeAdapter } from "@connectrpc/connect-node";
import { create, type MessageInitShape } from "@bufbuild/protobuf";
import { createServer, type Http2ServerResponse, type ServerHttp2Session } from "node:http2";
import type { AddressInfo, Socket } from "node:net";
import { column, columnFrom, RecordBatch, schema, writeStream } from "tessera-contracts/arrow";
import {
  type AnalyzePlanResponse,
  AnalyzePlanResponseSchema,
  ConfigResponseSchema,
  type ExecutePlanRequest,
  ExecutePlanResponseSchema,
  ReleaseExecuteResponseSchema,
  type Plan,
  type Relation,
  ReleaseSessionResponseSchema,
  SparkConnectService,
} from "../../../../runtime/spark/protocol/connect.generated.js";
import { ErrorInfoSchema, RetryInfoSchema } from "../../../../runtime/spark/protocol/status.generated.js";

export type Response = MessageInitShape<typeof ExecutePlanResponseSchema>;

/** A stream of a result that is asked for. */
export interface Attempt {
  /** How many there were before it. */
  readonly number: number;
  readonly kind: "execute" | "reattach";
  /** Behind which response the client wants to go on; null: from the start. */
  readonly after: string | null;
}

/** What a test can do besides sending responses. */
export interface Line {
  /** Cuts all connections. */
  cut(): void;
  /** Says that the connections will take no more calls. */
  goaway(): void;
}

/** What is sent for a statement, one stream at a time. */
export type Script = (attempt: Attempt, line: Line) => AsyncIterable<Response>;

/** Answers a stream in the place of connect-node, byte by byte. */
export type Raw = (response: Http2ServerResponse, line: Line, attempt: Attempt) => void;

/** A server that runs. */
export interface FakeServer {
  readonly url: string;
  readonly attempts: readonly Attempt[];
  /** Names of the methods that were called, but for those of results. */
  readonly calls: readonly string[];
  /** Connections that are open. */
  readonly connections: number;
  /** What calls must bring, as a header; null: nothing. */
  token: string | null;
  /** What the server calls our session. */
  sessionId: string;
  /** The texts of statements that were executed or described, in their order, but for those of an engine that is being opened. */
  readonly texts: readonly string[];
  /** The columns of a text, or why it has none. */
  describing: (sql: string) => readonly WireColumn[] | ConnectError;
  /** From now on, statements are answered by this. */
  script: Script | null;
  /** The same, below gRPC. */
  raw: Raw | null;
  /** What a statement fails with while an engine is opened; null: it is answered as Spark does. */
  probing: (sql: string) => ConnectError | null;
  /** How often it does not know an operation that is to be forgotten. */
  unknown: number;
  /** Operations are forgotten only then. */
  stops: Promise<void>;
  /** Forgets what was written for it, and what was asked of it. */
  forget(): void;
  /** Takes down the text of a statement. */
  tell(text: string): void;
  close(): Promise<void>;
}

/** A column as the protocol has it. */
export interface WireColumn {
  readonly name: string;
  readonly kind: "long" | "string" | "null" | "variant";
}

const COLUMNS = schema([column("n", { type: "i64" })]);
const TEXTS = schema([column("version()", { type: "string" })]);

/** Rows that count on from a number, as an IPC stream. */
export function rowsFrom(start: number, count: number): Uint8Array {
  const values = Array.from({ length: count }, (_, at) => BigInt(start + at));
  return writeStream([new RecordBatch(COLUMNS, [columnFrom({ type: "i64" }, values)])]);
}

/** A response with ten rows, the first of them `10 * index`; it is called `r` and its index. */
export function tenRows(index: number, differs: Partial<ArrowBatchInit> = {}): Response {
  const arrowBatch = { rowCount: 10n, data: rowsFrom(10 * index, 10), startOffset: BigInt(10 * index), ...differs };
  return { responseId: `r${index}`, responseType: { case: "arrowBatch", value: arrowBatch } };
}

/** The response that ends a result. */
export const COMPLETE: Response = { responseId: "end", responseType: { case: "resultComplete", value: {} } };

/** An error as Spark sends it. */
export function sparkError(errorClass: string, code: Code = Code.Internal, sqlState = ""): ConnectError {
  const value = { reason: "org.apache.spark.SparkException", metadata: { errorClass, sqlState } };
  return new ConnectError(`[${errorClass}] said the server`, code, undefined, [{ desc: ErrorInfoSchema, value }]);
}

/** An error that asks to be asked again. */
export function laterError(ms: number): ConnectError {
  const value = { retryDelay: { seconds: 0n, nanos: ms * 1e6 } };
  return new ConnectError("come again", Code.ResourceExhausted, undefined, [{ desc: RetryInfoSchema, value }]);
}

/** Starts a server. */
export async function startFakeServer(): Promise<FakeServer> {
  const sessions = new Set<ServerHttp2Session>();
  const sockets = new Set<Socket>();
  const attempts: Attempt[] = [];
  const calls: string[] = [];
  const texts: string[] = [];
  const server = createServer();
  const line: Line = {
    cut: () => {
      for (const socket of sockets) socket.destroy();
    },
    goaway: () => {
      for (const session of sessions) session.close();
    },
  };
  const attempt = (kind: Attempt["kind"], after: string | null): Attempt => {
    const made = { number: attempts.length, kind, after };
    attempts.push(made);
    return made;
  };
  const fake: FakeServer = {
    url: "",
    attempts,
    calls,
    texts,
    describing: () => [],
    get connections() {
      return sockets.size;
    },
    token: null,
    sessionId: "server-session",
    script: null,
    raw: null,
    probing: () => null,
    unknown: 0,
    stops: Promise.resolve(),
    tell: (text) => void texts.push(text),
    forget: () => {
      attempts.length = 0;
      calls.length = 0;
      texts.length = 0;
      const nothing = { token: null, sessionId: "server-session", script: null, raw: null };
      Object.assign(fake, {
        ...nothing,
        probing: () => null,
        describing: () => [],
        unknown: 0,
        stops: Promise.resolve(),
      });
    },
    close: async () => {
      for (const session of sessions) session.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
  const adapter = connectNodeAdapter({
    grpc: true,
    grpcWeb: false,
    connect: false,
    routes: routesOf(fake, { attempt, calls, line }),
  });
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  server.on("session", (session) => {
    sessions.add(session);
    session.on("error", () => undefined).on("close", () => sessions.delete(session));
  });
  server.on("request", (request, response) => {
    const isResult = /\/(Execute|Reattach)[A-Za-z]*$/.test(request.url);
    request.stream.on("error", () => undefined);
    if (!isResult || fake.raw === null || isProbing(fake)) return adapter(request, response);
    const made = attempt(request.url.endsWith("ReattachExecute") ? "reattach" : "execute", null);
    fake.raw(response, line, made);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return Object.assign(fake, { url: `sc://127.0.0.1:${(server.address() as AddressInfo).port}` });
}

type ArrowBatchInit = Extract<Response["responseType"], { readonly case?: "arrowBatch" }>["value"] & object;

interface Inside {
  readonly attempt: (kind: Attempt["kind"], after: string | null) => Attempt;
  readonly calls: string[];
  readonly line: Line;
}

/** Before a test has said what comes, an engine is being opened. */
function isProbing(fake: FakeServer): boolean {
  return fake.script === null && fake.raw === null;
}

function routesOf(fake: FakeServer, { attempt, calls, line }: Inside): (router: ConnectRouter) => void {
  const told = (): { serverSideSessionId: string } => ({ serverSideSessionId: fake.sessionId });
  const admit = (headers: Headers, name: string): void => {
    calls.push(name);
    if (fake.token === null || headers.get("authorization") === `Bearer ${fake.token}`) return;
    throw new ConnectError("Invalid authentication token", Code.Unauthenticated);
  };
  /** Operations of scripts. */
  const begun = new Set<string>();
  async function* result(made: Attempt): AsyncGenerator<MessageOf> {
    for await (const init of fake.script?.(made, line) ?? [])
      yield create(ExecutePlanResponseSchema, { ...told(), ...init });
  }
  return (router) =>
    router.service(SparkConnectService, {
      analyzePlan: ({ analyze }, { requestHeader }) => {
        admit(requestHeader, "AnalyzePlan");
        if (analyze.case === "schema") return described(fake, analyze.value.plan, told());
        const version = { case: "sparkVersion" as const, value: { version: "4.2.0" } };
        return create(AnalyzePlanResponseSchema, { ...told(), result: version });
      },
      config: (request, { requestHeader }) => {
        admit(requestHeader, "Config");
        const pairs = request.operation?.opType.case === "getOption" ? PROFILE : [];
        return create(ConfigResponseSchema, { ...told(), pairs });
      },
      async *executePlan(request, { requestHeader }) {
        admit(requestHeader, "ExecutePlan");
        if (isProbing(fake)) yield* probe(request, told(), fake.probing);
        else {
          begun.add(request.operationId ?? "");
          fake.tell(textIn(request.plan));
          yield* result(attempt("execute", null));
        }
      },
      async *reattachExecute(request) {
        yield* result(attempt("reattach", request.lastResponseId ?? null));
      },
      releaseExecute: async ({ operationId, release }) => {
        const answer = create(ReleaseExecuteResponseSchema, { ...told(), operationId });
        if (release.case !== "releaseAll" || !begun.has(operationId)) return answer;
        calls.push("ReleaseAll");
        await fake.stops;
        if (fake.unknown-- > 0) return create(ReleaseExecuteResponseSchema, told());
        return answer;
      },
      releaseSession: () => create(ReleaseSessionResponseSchema, told()),
    });
}

/** The text of a statement, be it a query, a command, or of a view. */
function textIn(plan: Plan | undefined): string {
  const { opType } = plan ?? {};
  if (opType?.case !== "command") return opType?.case === "root" ? sqlIn(opType.value) : "";
  const { commandType } = opType.value;
  return commandType.case === "writeOperation" ? "" : sqlIn(commandType.value?.input);
}

function sqlIn(relation: Relation | undefined): string {
  return relation?.relType.case === "sql" ? relation.relType.value.query : "";
}

function described(
  fake: FakeServer,
  plan: Plan | undefined,
  told: { serverSideSessionId: string },
): AnalyzePlanResponse {
  const text = textIn(plan);
  fake.tell(text);
  const columns = fake.describing(text);
  if (columns instanceof ConnectError) throw columns;
  const fields = columns.map(({ name, kind }) => ({
    name,
    nullable: true,
    dataType: { kind: { case: kind, value: {} } },
  }));
  const schema = { kind: { case: "struct" as const, value: { fields } } };
  return create(AnalyzePlanResponseSchema, { ...told, result: { case: "schema", value: { schema } } });
}

type MessageOf = ReturnType<typeof create<typeof ExecutePlanResponseSchema>>;

/** What Spark says of itself. */
function* probe(
  request: ExecutePlanRequest,
  told: { serverSideSessionId: string },
  probing: FakeServer["probing"],
): Generator<MessageOf> {
  const root = request.plan?.opType.case === "root" ? request.plan.opType.value.relType : undefined;
  const sql = root?.case === "sql" ? root.value.query : "";
  const failure = probing(sql);
  if (failure !== null) throw failure;
  if (!sql.includes("version()")) throw sparkError("DELTA_TABLE_NOT_FOUND");
  const data = writeStream([new RecordBatch(TEXTS, [columnFrom({ type: "string" }, ["4.2.0 0123456789"])])]);
  const arrowBatch = { case: "arrowBatch" as const, value: { rowCount: 1n, data, startOffset: 0n } };
  yield create(ExecutePlanResponseSchema, { ...told, responseId: "v", responseType: arrowBatch });
  yield create(ExecutePlanResponseSchema, { ...told, ...COMPLETE });
}

const PROFILE = [
  { key: "spark.sql.ansi.enabled", value: "true" },
  { key: "spark.sql.session.timeZone", value: "UTC" },
  { key: "spark.sql.variable.substitute", value: "false" },
];
