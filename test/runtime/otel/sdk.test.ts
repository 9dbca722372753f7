import { trace } from "@opentelemetry/api";
import { afterEach, describe, expect, test } from "vitest";
import { runChild, started, work } from "./program.js";
import { registerProviders } from "./providers.js";
import { type Answer, receiver, type Receiver } from "./receiver.js";

const ends: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end();
});

async function listening(answer?: (index: number) => Answer): Promise<Receiver> {
  const one = await receiver(answer);
  ends.push(() => one.close());
  return one;
}

const NOTHING_LOST = { traces: 0, metrics: 0, logs: 0 };

describe("telemetry arrives", () => {
  const all = {
    enable_metrics: true,
    enable_logs: true,
    service_name: "etl",
    resource: { "deployment.environment.name": "test" },
  };

  test("as JSON, with the trace on the record, the resource and the headers", async () => {
    const collector = await listening();
    const otel = await started(ends, {
      ...all,
      endpoint: `${collector.url}/`,
      protocol: "http_json",
      headers: { key: "k" },
    });
    work(otel);
    expect(await otel.shutdown()).toEqual(NOTHING_LOST);
    const sent = Object.fromEntries(
      collector.requests.map(({ path, body }) => [path, JSON.parse(body.toString()) as unknown]),
    );
    expect(Object.keys(sent).toSorted()).toEqual(["/v1/logs", "/v1/metrics", "/v1/traces"]);
    const resource = {
      attributes: expect.arrayContaining([{ key: "service.name", value: { stringValue: "etl" } }]) as unknown,
    };
    const { resourceSpans } = sent["/v1/traces"] as {
      resourceSpans: { scopeSpans: { spans: { traceId: string }[] }[] }[];
    };
    const [span] = resourceSpans[0]?.scopeSpans[0]?.spans ?? [];
    expect(resourceSpans).toMatchObject([{ resource, scopeSpans: [{ spans: [{ name: "tessera.run nightly" }] }] }]);
    expect(sent["/v1/logs"]).toMatchObject({
      resourceLogs: [
        { scopeLogs: [{ logRecords: [{ eventName: "WriteEvent", severityNumber: 9, traceId: span?.traceId }] }] },
      ],
    });
    expect(sent["/v1/metrics"]).toMatchObject({
      resourceMetrics: [{ resource, scopeMetrics: [{ metrics: [{ name: "tessera.rows", unit: "{row}" }] }] }],
    });
    for (const { headers, type } of collector.requests)
      expect([headers["key"], type]).toEqual(["k", "application/json"]);
  });

  test("as protobuf", async () => {
    const collector = await listening();
    const otel = await started(ends, { ...all, endpoint: collector.url });
    work(otel);
    expect(await otel.shutdown()).toEqual(NOTHING_LOST);
    expect(Object.fromEntries(collector.requests.map(({ path, type }) => [path, type]))).toEqual({
      "/v1/logs": "application/x-protobuf",
      "/v1/metrics": "application/x-protobuf",
      "/v1/traces": "application/x-protobuf",
    });
    const traces = collector.requests.find(({ path }) => path === "/v1/traces");
    expect(traces?.body.includes("tessera.run nightly")).toBe(true);
  });

  test("at the address of its signal, as it is", async () => {
    const [collector, other] = [await listening(), await listening()];
    const signals = { traces: { endpoint: `${other.url}/traces`, headers: { key: "own" } } };
    const otel = await started(
      ends,
      { enable_logs: true, endpoint: collector.url, headers: { key: "all" } },
      { signals },
    );
    work(otel);
    await otel.shutdown();
    expect(other.requests.map(({ path, headers }) => [path, headers["key"]])).toEqual([["/traces", "own"]]);
    expect(collector.requests.map(({ path, headers }) => [path, headers["key"]])).toEqual([["/v1/logs", "all"]]);
  });

  test.each<[string, Answer]>([
    ["503", { status: 503 }],
    ["429 with a time to wait", { status: 429, headers: { "retry-after": "0" } }],
    ["502 with a date to wait for", { status: 502, headers: { "retry-after": "Wed, 21 Oct 2026 07:28:00 GMT" } }],
  ])("at the second try after %s", async (_name, first) => {
    const collector = await listening((index) => (index === 0 ? first : { status: 200 }));
    const otel = await started(ends, { endpoint: collector.url });
    work(otel);
    expect(await otel.shutdown()).toEqual(NOTHING_LOST);
    expect(collector.requests).toHaveLength(2);
    expect(collector.requests[0]?.body.equals(collector.requests[1]?.body ?? Buffer.alloc(0))).toBe(true);
  });

  test("never, without a second try, where it was refused", async () => {
    const collector = await listening(() => ({ status: 400 }));
    const otel = await started(ends, { enable_metrics: true, endpoint: collector.url });
    work(otel);
    expect(await otel.shutdown()).toEqual({ traces: 1, metrics: 1, logs: 0 });
    expect(collector.requests).toHaveLength(2);
  });

  test("of traces that are kept alone", async () => {
    const collector = await listening();
    const otel = await started(ends, { endpoint: collector.url, sampler: "ratio", sampler_arg: 0 });
    work(otel);
    expect(await otel.shutdown()).toEqual(NOTHING_LOST);
    expect(collector.requests).toEqual([]);
  });
});

describe("a program ends in time with its own exit code", () => {
  test.each<[string, ((index: number) => Answer) | "dead"]>([
    ["is dead", "dead"],
    ["never answers", () => null],
    ["is busy for ever", () => ({ status: 503 })],
    ["asks to come back in an hour", () => ({ status: 429, headers: { "retry-after": "3600" } })],
  ])("where the collector %s", async (_name, answer) => {
    const collector = await listening(answer === "dead" ? undefined : answer);
    if (answer === "dead") await collector.close();
    const { code, out, errors } = await runChild(collector.url, "http_protobuf");
    expect({ code, errors, loss: JSON.parse(out) as unknown }).toEqual({
      code: 3,
      errors: "",
      loss: { traces: 1, metrics: 1, logs: 1 },
    });
  });

  test("where it threw, and nobody ended the SDK", async () => {
    const collector = await listening(() => null);
    const { code, errors } = await runChild(collector.url, "http_protobuf", "throw");
    expect([code, errors]).toEqual([1, expect.stringContaining("the work failed")]);
  });
});

describe("it is refused", () => {
  test("where somebody has started it, and nothing is left registered", async () => {
    const kept = registerProviders();
    await expect(started(ends, { enable_logs: true })).rejects.toMatchObject({
      code: "OTEL_ALREADY_STARTED",
      message: expect.stringContaining("use otelSubscriber() alone") as unknown,
    });
    kept.end();
    expect(trace.getTracer("x").startSpan("x").isRecording()).toBe(false);
  });

  test("twice, but may be started again after its end", async () => {
    const first = await started(ends, {});
    await expect(started(ends, {})).rejects.toMatchObject({ code: "OTEL_ALREADY_STARTED" });
    expect(await first.shutdown()).toEqual(NOTHING_LOST);
    await (await started(ends, {})).shutdown();
  });

  test.each([
    ["without an address", { endpoint: "collector:4318" }, "OTEL_ENDPOINT_INVALID"],
    ["at an address of another kind", { endpoint: "file:///tmp/x" }, "OTEL_ENDPOINT_INVALID"],
  ] as const)("%s", async (_name, settings, code) => {
    await expect(started(ends, settings)).rejects.toMatchObject({ code });
  });

  test("at an address that is none, which is not shown", async () => {
    await expect(started(ends, { endpoint: "secret@host" })).rejects.not.toThrow("secret");
  });
});
