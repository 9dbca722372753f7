import type { Http2ServerResponse } from "node:http2";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { Code, ConnectError } from "@connectrpc/connect";
import { spark, type SparkEngine, type SparkOptions } from "../../../../runtime/spark/index.js";
import {
  COMPLETE,
  type FakeServer,
  laterError,
  type Line,
  type Raw,
  type Response,
  rowsFrom,
  type Script,
  sparkError,
  startFakeServer,
  tenRows,
} from "./fake-server.js";

/** Each case ends within this, whatever the server does. */
const MOST_MS = 2000;

const IMPATIENT: SparkOptions = {
  retry: { initial_ms: 1, max_ms: 20, max_retries: 5 },
  connectTimeoutMs: 500,
  callTimeoutMs: 1000,
};

let server: FakeServer;
/** Opening one takes a while, so it is kept for the next case unless that needs its own. */
let engine: SparkEngine | null = null;

beforeAll(async () => {
  server = await startFakeServer();
});

afterEach(async () => {
  server.forget();
});

afterAll(async () => {
  await shut();
  await server.close();
});

/** The numbers of a result, and the code of the error that ended it; null if all came. */
async function read(signal?: AbortSignal): Promise<{ rows: number[]; code: string | null }> {
  const rows: number[] = [];
  const began = performance.now();
  let code: string | null = null;
  try {
    const result = await (
      await open()
    ).query({ sql: "SELECT n FROM t", dialect: "spark" }, { ...(signal && { signal }) });
    for await (const batch of result) {
      for (let at = 0; at < batch.rowCount; at++) rows.push(Number(batch.columns[0]?.at(at)));
    }
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    code = String(error.code);
  }
  expect(performance.now() - began).toBeLessThan(MOST_MS);
  return { rows, code };
}

async function open(options?: SparkOptions): Promise<SparkEngine> {
  if (options !== undefined) await shut();
  engine ??= await spark(server.url, { ...IMPATIENT, ...options });
  return engine;
}

/** Closes the engine, of which nothing may be left. */
async function shut(): Promise<void> {
  await engine?.close();
  engine = null;
  for (let tries = 0; server.connections > 0 && tries < 100; tries++)
    await new Promise((resolve) => setTimeout(resolve, 10));
  expect(server.connections).toBe(0);
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, at) => at);

/** A result of so many responses with ten rows each, from where the client has got to. */
function* rest(after: string | null, count: number): Generator<Response> {
  const from = after === null ? 0 : Number(after.slice(1)) + 1;
  for (let index = from; index < count; index++) yield tenRows(index);
  yield COMPLETE;
}

/** A stream without a message, which ends as the promise does. */
function nothing(end: (line: Line) => Promise<never>): Script {
  return (_, line) => ({ [Symbol.asyncIterator]: () => ({ next: () => end(line) }) });
}

function fourBatches(): Response[] {
  return [0, 1, 2, 3].map((index) => tenRows(index));
}

/** Cuts the line after what was said has had time to arrive. */
async function cutLater(line: Line): Promise<never> {
  await new Promise((resolve) => setTimeout(resolve, 30));
  line.cut();
  return new Promise<never>(() => undefined);
}

describe("a result arrives whole", () => {
  const cases: { readonly [name: string]: Script } = {
    "in one stream": async function* ({ after }) {
      yield* rest(after, 5);
    },
    "if the line is cut before the first message": async function* ({ number, after }, line) {
      if (number === 0) await cutLater(line);
      yield* rest(after, 5);
    },
    "if it is cut behind the last rows": async function* ({ number, after }, line) {
      for (const one of rest(after, 5)) {
        if (number === 0 && one === COMPLETE) await cutLater(line);
        yield one;
      }
    },
    "if the server says goodbye in the middle": async function* ({ after }, line) {
      for (const one of rest(after, 5)) {
        yield one;
        if (one.responseId === "r1") line.goaway();
      }
    },
    "if responses come twice": async function* ({ number, after }) {
      if (number === 0) yield* [tenRows(0), tenRows(1)];
      else yield* rest("r0", 5);
      void after;
    },
    "if the schema comes again": async function* ({ number, after }) {
      yield { schema: { kind: { case: "struct", value: { fields: [] } } } };
      if (number === 0) yield tenRows(0);
      else yield* rest(after, 5);
    },
    "if the server does not count rows": async function* () {
      for (let index = 0; index < 5; index++) {
        yield {
          responseId: `r${index}`,
          responseType: { case: "arrowBatch", value: { rowCount: 10n, data: rowsFrom(10 * index, 10) } },
        };
      }
      yield COMPLETE;
    },
    "if a batch comes in pieces": async function* () {
      yield* fourBatches();
      yield* pieces([0, 1, 2]);
      yield COMPLETE;
    },
    "if another reader took the stream": async function* ({ number, after }) {
      if (number === 0) {
        yield tenRows(0);
        throw sparkError("INVALID_CURSOR.DISCONNECTED");
      }
      yield* rest(after, 5);
    },
    "if the server is not available for a while": async function* ({ number, after }) {
      if (number < 3) throw new ConnectError("starting", Code.Unavailable);
      yield* rest(after, 5);
    },
    "if the server asks to be asked later": async function* ({ number, after }) {
      if (number === 0) throw laterError(30);
      yield* rest(after, 5);
    },
    "if it has never heard of what was begun": async function* ({ number, kind, after }, line) {
      if (number === 0) await cutLater(line);
      if (kind === "reattach") throw sparkError("INVALID_HANDLE.OPERATION_NOT_FOUND");
      yield* rest(after, 5);
    },
  };

  it.each(Object.entries(cases))("%s", async (_, script) => {
    await open();
    server.script = script;
    expect(await read()).toEqual({ rows: upTo(50), code: null });
  });

  it("but for a statement that may change something, which is begun once", async () => {
    const calls: string[] = [];
    const own = await open();
    server.script = async function* ({ kind, after }, line) {
      calls.push(kind);
      if (kind === "reattach") throw sparkError("INVALID_HANDLE.OPERATION_NOT_FOUND");
      await cutLater(line);
      yield* rest(after, 5);
    };
    const changing = own.query({ sql: "INSERT INTO t SELECT 1", dialect: "spark" });
    await expect(changing).rejects.toThrow(expect.objectContaining({ code: "RESULT_LOST" }));
    expect(calls).toEqual(["execute", "reattach"]);
  });

  it("if the server ends each stream after one batch", async () => {
    await open();
    server.script = async function* ({ after }) {
      const [first] = rest(after, 20);
      if (first !== undefined) yield first;
    };
    expect(await read()).toEqual({ rows: upTo(200), code: null });
    const behind = Array.from({ length: 20 }, (_, index) => `r${index}`);
    expect(server.attempts.map((one) => one.after)).toEqual([null, ...behind]);
  });

  it("and waits as long as the server asks for", async () => {
    await open();
    const began = performance.now();
    server.script = async function* ({ number, after }) {
      if (number === 0) throw laterError(300);
      yield* rest(after, 1);
    };
    expect(await read()).toEqual({ rows: upTo(10), code: null });
    expect(performance.now() - began).toBeGreaterThan(290);
  });
});

/** The batch behind the fourth, cut into three, of which those are sent whose numbers are given. */
function* pieces(numbers: readonly number[]): Generator<Response> {
  const data = rowsFrom(40, 10);
  const size = Math.ceil(data.length / 3);
  for (const number of numbers) {
    const value = {
      rowCount: 10n,
      startOffset: 40n,
      chunkIndex: BigInt(number),
      numChunksInBatch: 3n,
      data: data.slice(number * size, (number + 1) * size),
    };
    yield { responseId: `p${number}`, responseType: { case: "arrowBatch", value } };
  }
}

describe("a result that lies is refused:", () => {
  const cases: { readonly [name: string]: readonly [Script, string] } = {
    "a piece that is missing": [
      async function* () {
        yield* fourBatches();
        yield* pieces([0, 2]);
        yield COMPLETE;
      },
      "PROTOCOL",
    ],
    "a piece that comes twice": [
      async function* () {
        yield* fourBatches();
        yield* pieces([0]);
        const [again] = pieces([0]);
        yield { ...again, responseId: "other" };
      },
      "PROTOCOL",
    ],
    "pieces that end": [
      async function* () {
        yield* fourBatches();
        yield* pieces([0, 1]);
        yield COMPLETE;
      },
      "PROTOCOL",
    ],
    "a wrong number of rows": [
      async function* () {
        yield tenRows(0, { rowCount: 11n });
        yield COMPLETE;
      },
      "PROTOCOL",
    ],
    "a gap": [
      async function* () {
        yield tenRows(0);
        yield tenRows(2);
        yield COMPLETE;
      },
      "PROTOCOL",
    ],
    "no rows at all": [
      async function* () {
        yield tenRows(0, { data: Uint8Array.of(1, 2, 3) });
        yield COMPLETE;
      },
      "PROTOCOL",
    ],
    "other columns": [
      async function* () {
        yield tenRows(0);
        yield tenRows(1, { data: otherColumns() });
        yield COMPLETE;
      },
      "PROTOCOL",
    ],
    "another session": [
      async function* () {
        yield tenRows(0);
        server.sessionId = "another";
        yield { ...tenRows(1), serverSideSessionId: "another" };
      },
      "SESSION_LOST",
    ],
    "a server that says so itself": [
      async function* () {
        yield tenRows(0);
        throw sparkError("INVALID_HANDLE.SESSION_CHANGED");
      },
      "SESSION_LOST",
    ],
    "a server that was started anew, and knows no session": [
      async function* ({ number }, line) {
        if (number > 0) throw sparkError("INVALID_HANDLE.SESSION_NOT_FOUND");
        yield tenRows(0);
        await cutLater(line);
      },
      "SESSION_LOST",
    ],
    "rows that were forgotten": [
      async function* ({ number }, line) {
        if (number > 0) throw sparkError("INVALID_HANDLE.OPERATION_NOT_FOUND");
        yield tenRows(0);
        await cutLater(line);
      },
      "RESULT_LOST",
    ],
    "a server that only ends streams": [async function* () {}, "UNREACHABLE"],
    "a line that is cut again and again": [nothing(cutLater), "UNREACHABLE"],
    "an error of SQL": [nothing(() => Promise.reject(sparkError("DIVIDE_BY_ZERO", Code.Internal, "22012"))), "VALUE"],
    "a right that is missing": [
      nothing(() => Promise.reject(new ConnectError("no", Code.PermissionDenied))),
      "FORBIDDEN",
    ],
    "a token that has ended": [
      nothing(() => Promise.reject(new ConnectError("no", Code.Unauthenticated))),
      "UNAUTHENTICATED",
    ],
    "resources that are at their end": [
      nothing(() => Promise.reject(new ConnectError("too many", Code.ResourceExhausted))),
      "TOO_LARGE",
    ],
  };

  it.each(Object.entries(cases))("%s", async (_, [script, code]) => {
    await open();
    server.script = script;
    expect((await read()).code).toBe(code);
  });
});

it("silence, also after the result was taken up again, is told", async () => {
  await open({ idleTimeoutMs: 600 });
  server.script = nothing(() => new Promise(() => undefined));
  expect((await read()).code).toBe("TIMEOUT");
  expect(server.attempts.map((one) => one.kind)).toEqual(["execute", "reattach"]);
});

function otherColumns(): Uint8Array {
  const bytes = rowsFrom(10, 10);
  // The name of the column is one letter, which stands in the schema.
  const at = bytes.indexOf("n".charCodeAt(0));
  return bytes.with(at, "m".charCodeAt(0));
}

describe("what is no result is refused:", () => {
  const grpc = { "content-type": "application/grpc" };
  const cases: { readonly [name: string]: readonly [Raw, string] } = {
    "a page": [(response) => response.writeHead(200, { "content-type": "text/html" }).end("<html>"), "PROTOCOL"],
    "a proxy without a server": [(response) => response.writeHead(502).end(), "UNREACHABLE"],
    "a message that is compressed": [(response) => begun(response, Uint8Array.of(1, 0, 0, 0, 1, 0)), "PROTOCOL"],
    "a message of 200 MB": [(response) => begun(response, Uint8Array.of(0, 0x0b, 0xeb, 0xc2, 0)), "TOO_LARGE"],
    "bytes that are no message": [(response) => begun(response, Uint8Array.of(0, 0, 0, 0, 2, 0xff, 0xff)), "PROTOCOL"],
    "an error in the headers alone": [
      (response) => response.writeHead(200, { ...grpc, "grpc-status": "7", "grpc-message": "no" }).end(),
      "FORBIDDEN",
    ],
    "an error in headers of 20 KB": [
      (response) => response.writeHead(200, { ...grpc, "grpc-status": "7", "grpc-message": "a".repeat(20_000) }).end(),
      "FORBIDDEN",
    ],
    "a stream that is cut in a frame, always": [
      (response, line) => {
        begun(response, Uint8Array.of(0, 0, 0, 9, 0, 1, 2, 3));
        void cutLater(line);
      },
      "UNREACHABLE",
    ],
    "a stream that is reset, always": [(response) => response.stream.close(8), "UNREACHABLE"],
  };

  it.each(Object.entries(cases))("%s", async (_, [raw, code]) => {
    await open();
    server.raw = raw;
    expect((await read()).code).toBe(code);
  });

  it("a server of HTTP/1", async () => {
    await open();
    const other = createServer((_, response) => response.end("hello"));
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const { port } = other.address() as AddressInfo;
    await expect(spark(`sc://127.0.0.1:${port}`, IMPATIENT)).rejects.toMatchObject({ code: "PROTOCOL" });
    await new Promise((resolve) => other.close(resolve));
  });
});

function begun(response: Http2ServerResponse, bytes: Uint8Array): void {
  response.writeHead(200, { "content-type": "application/grpc" });
  response.write(bytes);
}

const stops = (): number => server.calls.filter((name) => name === "ReleaseAll").length;

describe("an engine", () => {
  it("is not opened without the token that the server wants", async () => {
    await open();
    server.token = "secret-marker";
    for (const token of ["", "wrong-marker"]) {
      const url = token === "" ? server.url : `${server.url}/;token=${token};use_ssl=false`;
      await expect(spark(url, IMPATIENT)).rejects.toMatchObject({ code: "UNAUTHENTICATED" });
    }
    const told = await spark(`${server.url}/;token=wrong-marker;use_ssl=false`, IMPATIENT).catch(
      (error: unknown) => error,
    );
    expect(JSON.stringify(told) + String((told as Error).stack)).not.toContain("marker");
  });

  it("stops the server when its caller does", async () => {
    await open();
    const abort = new AbortController();
    server.script = async function* () {
      yield tenRows(0);
      setTimeout(() => abort.abort(), 30);
      await new Promise(() => undefined);
    };
    expect(await read(abort.signal)).toEqual({ rows: upTo(10), code: "CANCELLED" });
    await expect.poll(() => server.calls).toContain("ReleaseAll");
  });

  it("asks again if the server does not know yet what it is to stop", async () => {
    await open();
    const abort = new AbortController();
    server.unknown = 2;
    server.script = nothing(async () => {
      abort.abort();
      return new Promise<never>(() => undefined);
    });
    expect(await read(abort.signal)).toEqual({ rows: [], code: "CANCELLED" });
    await expect.poll(() => stops()).toBe(3);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(stops()).toBe(3);
  });

  it("does not wait for a server that is too busy to stop anything", async () => {
    await open({ idleTimeoutMs: 10_000 });
    const abort = new AbortController();
    let go = (): void => undefined;
    server.stops = new Promise((resolve) => (go = resolve));
    server.script = nothing(async () => {
      abort.abort();
      return new Promise<never>(() => undefined);
    });
    expect((await read(abort.signal)).code).toBe("CANCELLED");
    await expect.poll(() => stops()).toBe(1);
    await shut();
    go();
  });

  it("stops the server when its reader leaves", async () => {
    await open();
    server.script = async function* () {
      yield tenRows(0);
      await new Promise(() => undefined);
    };
    for await (const _ of await (await open()).query({ sql: "SELECT 1", dialect: "spark" })) break;
    await expect.poll(() => stops()).toBe(1);
  });

  it("ends with its statements when it is closed", async () => {
    await open();
    server.script = async function* () {
      yield tenRows(0);
      await new Promise(() => undefined);
    };
    const reading = read();
    await expect.poll(() => server.attempts.length).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 50));
    await shut();
    expect((await reading).code).not.toBeNull();
  });

  it("does not take a line that breaks while it is opened for something that the server cannot do", async () => {
    await shut();
    let lost = 0;
    server.probing = (sql) => {
      if (!sql.includes("HISTORY") || lost++ > 0) return null;
      return sparkError("INVALID_HANDLE.OPERATION_ABANDONED");
    };
    expect((await open({})).capabilities.hasDeltaHistory).toBe(true);
    expect(lost).toBeGreaterThan(1);
  });
});
