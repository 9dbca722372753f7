import { create } from "@bufbuild/protobuf";
import { afterEach, describe, expect, it } from "vitest";
import { frameOf } from "../../../../runtime/grpc/frames.js";
import {
  AddArtifactsRequestSchema,
  ConfigRequestSchema,
  ExecutePlanRequestSchema,
  SparkConnectService,
} from "../../../../runtime/spark/protocol/connect.generated.js";
import { type CallOptions, type Transport, TransportError } from "../../../../runtime/spark/transport.js";
import {
  answer,
  begin,
  configFrame,
  executeFrame,
  type Handler,
  type Headers,
  type RawServer,
  startRawServer,
  transportTo,
} from "./raw-server.js";

const { config, executePlan, addArtifacts } = SparkConnectService.method;

const open: { close(): Promise<void> }[] = [];

afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function start(
  handler: Handler,
  options: Parameters<typeof transportTo>[1] = {},
): Promise<[Transport, RawServer]> {
  const server = await startRawServer(handler);
  const transport = transportTo(server.port, options);
  open.push(transport, server);
  return [transport, server];
}

function ask(transport: Transport, options: CallOptions = {}): Promise<string> {
  return transport.unary(config, create(ConfigRequestSchema, { sessionId: "s" }), options).then((one) => one.sessionId);
}

/** The ids of the responses of a stream, and how it ended. */
async function read(
  transport: Transport,
  options: CallOptions = {},
): Promise<{ ids: string[]; error: TransportError | null }> {
  const ids: string[] = [];
  try {
    const stream = transport.serverStream(executePlan, create(ExecutePlanRequestSchema, { sessionId: "s" }), options);
    for await (const { responseId } of stream) ids.push(responseId);
    return { ids, error: null };
  } catch (error) {
    if (error instanceof TransportError) return { ids, error };
    throw error;
  }
}

async function failure(promise: Promise<unknown>): Promise<TransportError> {
  const error = await promise.then(
    () => expect.fail("expected an error"),
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(TransportError);
  return error as TransportError;
}

const ok = configFrame({ sessionId: "s" });

describe("calls", () => {
  it("send what gRPC asks for", async () => {
    let got: Headers = {};
    const body: Buffer[] = [];
    const [transport, server] = await start((stream, headers) => {
      got = headers;
      stream.on("data", (piece: Buffer) => body.push(piece));
      stream.on("end", () => answer(stream, [ok]));
    });
    expect(await ask(transport, { headers: { "x-cluster": "c" }, timeoutMs: 5000 })).toBe("s");
    expect(got).toMatchObject({
      ":method": "POST",
      ":path": "/spark.connect.SparkConnectService/Config",
      ":scheme": "http",
      ":authority": `127.0.0.1:${server.port}`,
      "content-type": "application/grpc",
      te: "trailers",
      "grpc-timeout": "5000m",
      "user-agent": "test",
      "x-cluster": "c",
    });
    expect(Buffer.concat(body).toString("hex")).toBe("00000000030a0173");
  });

  it("take messages whose frames are cut anywhere, and empty ones", async () => {
    const frames = Buffer.concat([
      executeFrame({ responseId: "a" }),
      executeFrame({}),
      executeFrame({ responseId: "b" }),
    ]);
    const [transport] = await start((stream) => {
      begin(stream);
      stream.once("wantTrailers", () => stream.sendTrailers({ "grpc-status": "0" }));
      void (async () => {
        for (const byte of frames) {
          stream.write(Uint8Array.of(byte));
          await new Promise(setImmediate);
        }
        stream.end();
      })();
    });
    expect(await read(transport)).toEqual({ ids: ["a", "", "b"], error: null });
  });

  it("use one connection, whose windows are wide", async () => {
    const [transport, server] = await start((stream) => answer(stream, [ok]));
    await Promise.all([ask(transport), ask(transport), ask(transport)]);
    expect(server.sessions.length).toBe(1);
    const session = server.sessions[0];
    expect(session?.state.remoteWindowSize).toBeGreaterThan(16 * 2 ** 20 - 100);
    expect(session?.remoteSettings).toMatchObject({ initialWindowSize: 8 * 2 ** 20, enablePush: false });
  });

  it("upload a stream of requests no faster than they are taken", async () => {
    let taken = 0;
    const [transport] = await start((stream) => {
      stream.pause();
      setTimeout(() => stream.resume(), 50);
      stream.on("data", (piece: Buffer) => (taken += piece.length));
      stream.on("end", () => answer(stream, [frameOf(new Uint8Array(0))]));
    });
    let made = 0;
    async function* requests(): AsyncGenerator<ReturnType<typeof request>> {
      for (let count = 0; count < 100; count++) {
        made = count + 1;
        if (count === 50) expect(taken).toBeGreaterThan(0);
        yield request();
      }
    }
    const request = () =>
      create(AddArtifactsRequestSchema, { payload: { case: "chunk", value: { data: new Uint8Array(50_000) } } });
    await transport.clientStream(addArtifacts, requests());
    expect(made).toBe(100);
    expect(taken).toBeGreaterThan(5_000_000);
  });

  it("stop uploading when the server has said no", async () => {
    const [transport] = await start((stream) => {
      stream.respond(
        { ":status": 200, "content-type": "application/grpc", "grpc-status": "7", "grpc-message": "no" },
        { endStream: true },
      );
    });
    let made = 0;
    async function* requests() {
      for (; made < 1000; made++) {
        yield create(AddArtifactsRequestSchema, {
          payload: { case: "chunk", value: { data: new Uint8Array(50_000) } },
        });
        await new Promise(setImmediate);
      }
    }
    expect((await failure(transport.clientStream(addArtifacts, requests()))).status).toMatchObject({
      code: 7,
      message: "no",
    });
    expect(made).toBeLessThan(1000);
  });

  it("read no further than they must while nobody asks for more", async () => {
    const frame = executeFrame({ responseType: { case: "arrowBatch", value: { data: new Uint8Array(500_000) } } });
    let sent = 0;
    const [transport] = await start(async (stream) => {
      begin(stream);
      stream.once("wantTrailers", () => stream.sendTrailers({ "grpc-status": "0" }));
      for (let count = 0; count < 100; count++) {
        if (!stream.write(frame)) await new Promise((resolve) => stream.once("drain", resolve));
        sent += frame.length;
      }
      stream.end();
    });
    let count = 0;
    for await (const _ of transport.serverStream(executePlan, create(ExecutePlanRequestSchema))) {
      if (count++ === 0) await new Promise((resolve) => setTimeout(resolve, 300));
      // One message is held, 1 MiB waits here and 8 in the window.
      if (count === 1) expect(sent).toBeLessThan(12 * 2 ** 20);
    }
    expect(count).toBe(100);
  });
});

describe("a failure", () => {
  const details = { "grpc-status-details-bin": Buffer.from([1, 2, 3]).toString("base64") };
  const long = "ä".repeat(10_000);

  const cases: { [name: string]: [Handler, Partial<TransportError> & { message?: unknown }] } = {
    "in the trailers": [
      (stream) => answer(stream, [], { "grpc-status": "13", "grpc-message": "b%C3%A4d", ...details }),
      { reason: "status", message: "bäd", status: { code: 13, message: "bäd", details: Uint8Array.of(1, 2, 3) } },
    ],
    "in the headers alone": [
      (stream) =>
        stream.respond(
          { ":status": 200, "content-type": "application/grpc", "grpc-status": "16" },
          { endStream: true },
        ),
      { reason: "status", message: "UNAUTHENTICATED" },
    ],
    "in headers of 60 KB": [
      (stream) => answer(stream, [], { "grpc-status": "3", "grpc-message": encodeURIComponent(long) }),
      { reason: "status", message: long },
    ],
    "of a proxy": [(stream) => stream.respond({ ":status": 503 }, { endStream: true }), { reason: "status" }],
    "of a page": [
      (stream) => {
        stream.respond({ ":status": 200, "content-type": "text/html" });
        stream.end("<html>");
      },
      { reason: "protocol", message: expect.stringContaining(`content type "text/html"`) as string },
    ],
    "of a compressed message": [(stream) => answer(stream, [Uint8Array.of(1, 0, 0, 0, 0)]), { reason: "protocol" }],
    "of a message that is too large": [
      (stream) => {
        begin(stream);
        stream.write(Uint8Array.of(0, 0x0c, 0, 0, 0));
      },
      { reason: "too_large", message: "the server sends a message of 201326592 bytes; max_message_bytes is 1048576" },
    ],
    "of bytes that are no message": [
      (stream) => answer(stream, [frameOf(Uint8Array.of(0xff, 0xff, 0xff))]),
      { reason: "protocol", message: "expected a spark.connect.ConfigResponse, found bytes that are none" },
    ],
    "of a message that ends early": [
      (stream) => answer(stream, [ok.subarray(0, 6)]),
      { reason: "protocol", message: "the answer ends in the middle of a message" },
    ],
    "of no message": [(stream) => answer(stream, []), { reason: "protocol" }],
    "of two": [(stream) => answer(stream, [ok, ok]), { reason: "protocol" }],
    "without a status": [
      (stream) => {
        stream.respond({ ":status": 200, "content-type": "application/grpc" });
        stream.end(ok);
      },
      { reason: "broken" },
    ],
    "by a reset": [
      (stream) => stream.close(8),
      { reason: "broken", message: expect.stringContaining("CANCEL") as string },
    ],
    "by a reset that refuses": [(stream) => stream.close(7), { reason: "broken" }],
    "by a reset of a server that does not understand": [(stream) => stream.close(1), { reason: "protocol" }],
    "by a cut line": [(_, __, server) => server.cut(), { reason: "broken" }],
    "by an ugly goodbye": [(stream) => stream.session?.destroy(new Error("x"), 11), { reason: "broken" }],
  };

  it.each(Object.entries(cases))("%s is told", async (_, [handler, expected]) => {
    const [transport] = await start(handler);
    expect(await failure(ask(transport))).toMatchObject(expected);
  });

  it("comes after the messages that came before it", async () => {
    const frames = [executeFrame({ responseId: "a" }), executeFrame({ responseId: "b" })];
    const half: Handler = (stream, _, server) => {
      begin(stream);
      for (const frame of frames) stream.write(frame);
      stream.write(frames[0]?.subarray(0, 6));
      setTimeout(() => server.cut(), 50);
    };
    const [transport] = await start(half);
    expect(await read(transport)).toMatchObject({ ids: ["a", "b"], error: { reason: "broken" } });
  });
});

describe("an end that the caller wants", () => {
  const silent: Handler = (stream) => void stream.resume();

  it("is told as such, with the reason", async () => {
    const [transport, server] = await start(silent);
    const abort = new AbortController();
    const asked = failure(ask(transport, { signal: abort.signal }));
    setTimeout(() => abort.abort("enough"), 50);
    expect(await asked).toMatchObject({ reason: "aborted", cause: "enough" });
    expect(await failure(ask(transport, { signal: abort.signal }))).toMatchObject({ reason: "aborted" });
    expect(server.sessions.length).toBe(1);
  });

  it("resets the stream, also when a loop is left", async () => {
    let code: number | undefined;
    const [transport] = await start((stream) => {
      begin(stream);
      stream.write(executeFrame({ responseId: "a" }));
      stream.on("close", () => (code = stream.rstCode));
    });
    for await (const _ of transport.serverStream(executePlan, create(ExecutePlanRequestSchema))) break;
    await expect.poll(() => code).toBe(8);
  });

  it("comes when the time is over", async () => {
    const [transport] = await start(silent);
    expect(await failure(ask(transport, { timeoutMs: 50 }))).toMatchObject({
      reason: "timeout",
      message: "no answer within 50 ms",
    });
  });

  it("comes when nothing has come for too long", async () => {
    const [transport] = await start((stream) => {
      begin(stream);
      const timer = setInterval(() => stream.write(executeFrame({ responseId: "a" })), 20);
      setTimeout(() => clearInterval(timer), 600);
    });
    const { ids, error } = await read(transport, { idleTimeoutMs: 400 });
    expect(error).toMatchObject({ reason: "timeout", message: "the server said nothing for 400 ms" });
    expect(ids.length).toBeGreaterThan(4);
  });

  it("comes by close, which ends everything", async () => {
    const [transport, server] = await start(silent);
    const asked = failure(ask(transport));
    await expect.poll(() => server.sessions.length).toBe(1);
    await transport.close();
    expect(await asked).toMatchObject({ reason: "aborted", message: "the connection to Spark Connect was closed" });
    expect(await failure(ask(transport))).toMatchObject({ reason: "aborted" });
    await expect.poll(() => server.sessions[0]?.destroyed).toBe(true);
    await transport.close();
  });
});
