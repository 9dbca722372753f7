import { create } from "@bufbuild/protobuf";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { createServer as createTlsServer } from "node:tls";
import { afterEach, describe, expect, it } from "vitest";
import {
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
  startProxy,
  startRawServer,
  startTcpServer,
  transportTo,
} from "./raw-server.js";

const { config, executePlan } = SparkConnectService.method;
const ok = configFrame({ sessionId: "s" });

const open: { close(): Promise<void> }[] = [];

afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close();
});

function closing<T extends { close(): Promise<void> }>(one: T): T {
  open.push(one);
  return one;
}

async function ask(transport: Transport, options: CallOptions = {}): Promise<string> {
  const { sessionId } = await transport.unary(config, create(ConfigRequestSchema), options);
  return sessionId;
}

async function failure(transport: Transport, options: CallOptions = {}): Promise<TransportError> {
  const error = await ask(transport, options).then(
    () => expect.fail("expected an error"),
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(TransportError);
  return error as TransportError;
}

describe("a connection", () => {
  it("is opened again after it was lost", async () => {
    const server = closing(await startRawServer((stream) => answer(stream, [ok])));
    const proxy = closing(await startProxy(server.port));
    const transport = closing(transportTo(proxy.port));
    expect(await ask(transport)).toBe("s");
    proxy.cut();
    await expect.poll(() => server.sessions[0]?.destroyed).toBe(true);
    expect(await ask(transport)).toBe("s");
    expect(server.sessions.length).toBe(2);
  });

  it("is left to its calls when the server says goodbye", async () => {
    let finish = (): void => undefined;
    const server = closing(
      await startRawServer((stream, headers) => {
        if (headers[":path"]?.includes("Config") === true) return answer(stream, [ok]);
        begin(stream);
        stream.write(executeFrame({ responseId: "a" }));
        stream.session?.goaway(0);
        finish = () => {
          stream.once("wantTrailers", () => stream.sendTrailers({ "grpc-status": "0" }));
          stream.end(executeFrame({ responseId: "b" }));
        };
      }),
    );
    const transport = closing(transportTo(server.port));
    const ids: string[] = [];
    for await (const { responseId } of transport.serverStream(executePlan, create(ExecutePlanRequestSchema))) {
      ids.push(responseId);
      if (responseId !== "a") continue;
      expect(await ask(transport)).toBe("s");
      finish();
    }
    expect(ids).toEqual(["a", "b"]);
    expect(server.sessions.length).toBe(2);
  });

  it("is found to be dead by a ping that is not answered", async () => {
    const server = closing(await startRawServer((stream) => begin(stream)));
    const proxy = closing(await startProxy(server.port));
    const transport = closing(transportTo(proxy.port, { keepAliveMs: 50, keepAliveTimeoutMs: 100 }));
    const failed = failure(transport);
    await expect.poll(() => server.sessions.length).toBe(1);
    // As long as the server answers, it may take its time.
    await new Promise((resolve) => setTimeout(resolve, 300));
    proxy.freeze();
    expect(await failed).toMatchObject({
      reason: "broken",
      message: "the call was cut: the server did not answer a ping within 100 ms",
    });
  });

  it("is not asked for anything without calls, nor while it is us who do not read", async () => {
    let pings = 0;
    const frame = executeFrame({ responseType: { case: "arrowBatch", value: { data: new Uint8Array(900_000) } } });
    const server = closing(
      await startRawServer((stream, headers) => {
        if (headers[":path"]?.includes("Config") === true) return answer(stream, [ok]);
        begin(stream);
        for (let count = 0; count < 3; count++) stream.write(frame);
      }),
    );
    const transport = closing(transportTo(server.port, { keepAliveMs: 120, bufferedBytes: 1_000_000 }));
    expect(await ask(transport)).toBe("s");
    server.sessions[0]?.on("ping", () => pings++);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const abort = new AbortController();
    const { signal } = abort;
    const stream = transport.serverStream(executePlan, create(ExecutePlanRequestSchema), { signal });
    const messages = stream[Symbol.asyncIterator]();
    await messages.next();
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(pings).toBe(0);
    // All that was sent has been read: now it is the server that we wait for.
    await messages.next();
    await messages.next();
    await expect.poll(() => pings).toBeGreaterThan(0);
    abort.abort();
    await expect(messages.next()).rejects.toMatchObject({ reason: "aborted" });
  });
});

describe("no connection", () => {
  it("comes about where nobody listens", async () => {
    const server = await startTcpServer(() => undefined);
    await server.close();
    expect(await failure(closing(transportTo(server.port)))).toMatchObject({
      reason: "unreachable",
      message: expect.stringMatching(/^no connection to 127\.0\.0\.1:\d+: connect ECONNREFUSED/) as string,
    });
  });

  it.each([
    ["says nothing", () => undefined, "unreachable", /^no answer from 127\.0\.0\.1:\d+ within 200 ms$/],
    ["hangs up", (socket: Socket) => socket.destroy(), "unreachable", /^no connection to /],
    ["ends at once", (socket: Socket) => socket.end(), "unreachable", /^no connection to /],
    [
      "talks of other things",
      (socket: Socket) => socket.end("SSH-2.0-OpenSSH_9.2\r\n"),
      "protocol",
      /does not speak HTTP\/2/,
    ],
  ])("comes about with a server that %s", async (_, handler, reason, message) => {
    const server = closing(await startTcpServer(handler));
    const transport = closing(transportTo(server.port, { connectTimeoutMs: 200 }));
    expect(await failure(transport)).toMatchObject({ reason, message: expect.stringMatching(message) as string });
  });

  it("comes about with a server of HTTP/1", async () => {
    const server = createServer((_, response) => response.end("hello"));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const transport = transportTo((server.address() as AddressInfo).port);
    expect(await failure(transport)).toMatchObject({ reason: "protocol" });
    await transport.close();
    await new Promise((resolve) => server.close(resolve));
  });

  it("is waited for by a caller who has changed his mind, nor by one who closes", async () => {
    const server = closing(await startTcpServer(() => undefined));
    const transport = closing(transportTo(server.port, { connectTimeoutMs: 60_000 }));
    const abort = new AbortController();
    const left = failure(transport, { signal: abort.signal });
    const stays = failure(transport);
    abort.abort("enough");
    expect(await left).toMatchObject({ reason: "aborted", cause: "enough" });
    await transport.close();
    expect(await stays).toMatchObject({ reason: "aborted" });
  });
});

describe("TLS", () => {
  const pem = (name: string): string => readFileSync(new URL(`../tls/${name}.pem`, import.meta.url), "utf8");
  const identity = { cert: pem("server"), key: pem("server-key") };
  const client = { cert: pem("client"), key: pem("client-key") };
  const ca = pem("ca");

  it("takes a server that an authority of the caller knows", async () => {
    const server = closing(await startRawServer((stream) => answer(stream, [ok]), identity));
    expect(await ask(closing(transportTo(server.port, { tls: { ca } })))).toBe("s");
    expect(await ask(closing(transportTo(server.port, { host: "localhost", tls: { ca: Buffer.from(ca) } })))).toBe("s");
    expect(await ask(closing(transportTo(server.port, { tls: { ca, serverName: "localhost" } })))).toBe("s");
  });

  it("shows who the client is to a server that asks", async () => {
    const server = closing(
      await startRawServer((stream) => answer(stream, [ok]), {
        ...identity,
        ca,
        requestCert: true,
        rejectUnauthorized: true,
      }),
    );
    expect(await ask(closing(transportTo(server.port, { tls: { ca, ...client } })))).toBe("s");
    const error = await failure(closing(transportTo(server.port, { tls: { ca } })));
    expect(error).toMatchObject({
      reason: "protocol",
      message: expect.stringContaining("pass one that it knows") as string,
    });
  });

  it("refuses others for good", async () => {
    const server = closing(await startRawServer((stream) => answer(stream, [ok]), identity));
    const unknown = await failure(closing(transportTo(server.port, { tls: {} })));
    expect(unknown).toMatchObject({ reason: "protocol", message: expect.stringContaining("as tls.ca") as string });
    const other = await failure(closing(transportTo(server.port, { tls: { ca, serverName: "elsewhere" } })));
    expect(other).toMatchObject({ reason: "protocol", message: expect.stringContaining("for another name") as string });
    const plain = closing(await startRawServer((stream) => answer(stream, [ok])));
    expect(await failure(closing(transportTo(plain.port, { tls: { ca } })))).toMatchObject({
      reason: "protocol",
      message: expect.stringContaining("leave out use_ssl") as string,
    });
    expect(await failure(closing(transportTo(server.port)))).toMatchObject({
      reason: expect.stringMatching("unreachable|protocol") as string,
    });
  });

  it("refuses a server that does not agree to HTTP/2", async () => {
    const server = createTlsServer(identity, (socket) => socket.on("error", () => undefined));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const transport = transportTo((server.address() as AddressInfo).port, { tls: { ca } });
    expect(await failure(transport)).toMatchObject({
      reason: "protocol",
      message: expect.stringContaining("HTTP/2") as string,
    });
    await transport.close();
    await new Promise((resolve) => server.close(resolve));
  });
});
