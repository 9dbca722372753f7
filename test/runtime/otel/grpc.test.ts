import { createServer } from "node:net";
import type { AddressInfo, Socket } from "node:net";
import fc from "fast-check";
import { afterEach, describe, expect, test } from "vitest";
import { GRPC_CODES } from "tessera-contracts/grpc";
import { retryDelayOf } from "../../../runtime/otel/retry-info.js";
import { type CallAnswer, callReceiver, type CallReceiver } from "./grpc-receiver.js";
import { runChild, started, work } from "./program.js";

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function listening(answer?: (index: number) => CallAnswer): Promise<CallReceiver> {
  const one = await callReceiver(answer);
  ends.push(() => one.close());
  return one;
}

const NOTHING_LOST = { traces: 0, metrics: 0, logs: 0 };

describe("telemetry arrives over gRPC", () => {
  test("at the method of its signal, as protobuf, with the headers", async () => {
    const collector = await listening();
    const otel = await started(ends, {
      enable_metrics: true,
      enable_logs: true,
      endpoint: `${collector.url}/ignored`,
      protocol: "grpc",
      headers: { Key: "k" },
    });
    work(otel);
    expect(await otel.shutdown()).toEqual(NOTHING_LOST);
    expect(collector.calls.map(({ path }) => path).toSorted()).toEqual([
      "/opentelemetry.proto.collector.logs.v1.LogsService/Export",
      "/opentelemetry.proto.collector.metrics.v1.MetricsService/Export",
      "/opentelemetry.proto.collector.trace.v1.TraceService/Export",
    ]);
    for (const { headers } of collector.calls) {
      expect([headers["key"], headers["content-type"], headers["te"]]).toEqual(["k", "application/grpc", "trailers"]);
    }
    const traces = collector.calls.find(({ path }) => path.includes("trace"));
    expect(traces?.message.includes("tessera.run nightly")).toBe(true);
  });

  test("of one signal alone, if that is asked for", async () => {
    const collector = await listening();
    const signals = { traces: { endpoint: collector.url, protocol: "grpc" } } as const;
    const otel = await started(ends, { protocol: "http_json" }, { signals });
    work(otel);
    expect(await otel.shutdown()).toEqual(NOTHING_LOST);
    expect(collector.calls).toHaveLength(1);
  });

  test.each<[string, CallAnswer]>([
    ["UNAVAILABLE", { code: GRPC_CODES.UNAVAILABLE }],
    ["UNAVAILABLE with a time to wait", { code: GRPC_CODES.UNAVAILABLE, retryMs: 1 }],
    ["RESOURCE_EXHAUSTED with a time to wait", { code: GRPC_CODES.RESOURCE_EXHAUSTED, retryMs: 0 }],
    ["503 of a proxy", { http: 503 }],
  ])("at the second try after %s", async (_name, first) => {
    const collector = await listening((index) => (index === 0 ? first : { code: 0 }));
    const otel = await started(ends, { endpoint: collector.url, protocol: "grpc" });
    work(otel);
    expect(await otel.shutdown()).toEqual(NOTHING_LOST);
    expect(collector.calls).toHaveLength(2);
    expect(collector.calls[0]?.message.equals(collector.calls[1]?.message ?? Buffer.alloc(0))).toBe(true);
  });

  test.each<[string, CallAnswer]>([
    ["INVALID_ARGUMENT", { code: GRPC_CODES.INVALID_ARGUMENT }],
    ["RESOURCE_EXHAUSTED without a time to wait", { code: GRPC_CODES.RESOURCE_EXHAUSTED }],
    ["UNIMPLEMENTED", { code: GRPC_CODES.UNIMPLEMENTED }],
    ["401 of a proxy", { http: 401 }],
  ])("never, without a second try, after %s", async (_name, answer) => {
    const collector = await listening(() => answer);
    const otel = await started(ends, { endpoint: collector.url, protocol: "grpc" });
    work(otel);
    expect(await otel.shutdown()).toEqual({ traces: 1, metrics: 0, logs: 0 });
    expect(collector.calls).toHaveLength(1);
  });
});

describe("a program ends in time with its own exit code, over gRPC", () => {
  const LOST = { code: 3, errors: "", out: `${JSON.stringify({ traces: 1, metrics: 1, logs: 1 })}\n` };

  test.each<[string, ((index: number) => CallAnswer) | "dead"]>([
    ["is dead", "dead"],
    ["never answers", () => null],
    ["is busy for ever", () => ({ code: GRPC_CODES.UNAVAILABLE })],
    ["asks to come back in an hour", () => ({ code: GRPC_CODES.RESOURCE_EXHAUSTED, retryMs: 3_600_000 })],
  ])("where the collector %s", async (_name, answer) => {
    const collector = await listening(answer === "dead" ? undefined : answer);
    if (answer === "dead") await collector.close();
    expect(await runChild(collector.url, "grpc")).toEqual(LOST);
  });

  test("where something listens that never says a word", async () => {
    const sockets: Socket[] = [];
    const server = createServer((socket) => void sockets.push(socket.on("error", () => undefined)));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    ends.push(async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
    });
    expect(await runChild(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, "grpc")).toEqual(LOST);
  });

  test("where it threw, and nobody ended the SDK", async () => {
    const collector = await listening(() => null);
    const { code, errors } = await runChild(collector.url, "grpc", "throw");
    expect([code, errors]).toEqual([1, expect.stringContaining("the work failed")]);
  });
});

test("whatever stands in the details of a status, reading them ends, with a time that timers take or none", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      const ms = retryDelayOf(bytes);
      expect(ms === null || (ms >= 0 && ms < 2 ** 31)).toBe(true);
    }),
  );
});
