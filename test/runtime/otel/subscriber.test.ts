import { join } from "node:path";
import { SpanKind, SpanStatusCode, trace } from "@opentelemetry/api";
import * as stable from "@opentelemetry/semantic-conventions";
import * as incubating from "@opentelemetry/semantic-conventions/incubating";
import type { MetricData } from "@opentelemetry/sdk-metrics";
import type { ReadableSpan } from "@opentelemetry/sdk-trace";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { DatafusionExplainEvent, OtelLogPayload, WriteEvent } from "tessera-contracts/contracts/diagnostics/events";
import { LogEvent } from "tessera-contracts/contracts/logs/events";
import { Cancelled, CONVENTIONS, diagnostics, METRICS, SPANS } from "tessera-contracts/diagnostics";
import { otelSubscriber } from "tessera-contracts/otel";
import { type Lake, lake } from "../run/lake.js";
import { type Kept, registerProviders } from "./providers.js";
import { runWithErrors, SECRET, unfit, WRITE } from "./run-with-errors.js";

let kept: Kept;
beforeEach(() => {
  kept = registerProviders();
});
afterEach(() => kept.end());

/** Ids and times count. */
function counting(): { now: () => number; uuid: () => string } {
  let time = 1_767_225_600_000;
  let ids = 0;
  return { now: () => time++, uuid: () => `span-${++ids}` };
}

const textOf = (attributes: object): string =>
  Object.entries(attributes)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${JSON.stringify(value)}`)
    .join(" ");

/** Spans as a tree in the order of their starts, with what changes from run to run left out. */
function tree(spans: readonly ReadableSpan[], parent?: string, indent = ""): string {
  const starts = ({ startTime: [seconds, nanos] }: ReadableSpan): number => seconds * 1e9 + nanos;
  return spans
    .filter(({ parentSpanContext }) => parentSpanContext?.spanId === parent)
    .toSorted((a, b) => starts(a) - starts(b))
    .map((span) => {
      const events = span.events.map(({ name, attributes }) => `${indent}  ! ${name} ${textOf(attributes ?? {})}\n`);
      const links = span.links.map(({ attributes }) => `${indent}  ~ ${textOf(attributes ?? {})}\n`);
      const status = SpanStatusCode[span.status.code];
      const line = `${indent}${span.name} (${SpanKind[span.kind]}, ${status}) ${textOf(span.attributes)}\n`;
      return `${line}${links.join("")}${events.join("")}${tree(spans, span.spanContext().spanId, `${indent}  `)}`;
    })
    .join("");
}

function metricsText(metrics: readonly MetricData[]): string {
  return metrics
    .flatMap(({ descriptor: { name, unit }, dataPoints }) =>
      dataPoints.map(({ attributes, value }) => {
        const what = typeof value === "number" ? value : "count" in value ? `count ${value.count}` : "";
        return `${name} ${unit} ${what} ${textOf(attributes)}\n`;
      }),
    )
    .toSorted()
    .join("");
}

function recordsText({ records }: Kept, hidden: string): string {
  const texts = records
    .getFinishedLogRecords()
    .map(({ eventName, severityText, severityNumber, body, spanContext }) => {
      const where = spanContext === undefined ? "outside" : "in a span";
      return `${eventName} ${severityText} ${severityNumber} ${where} ${JSON.stringify(body)}\n`;
    });
  return texts
    .join("")
    .replaceAll(hidden, "LAKE")
    .replaceAll(/"(\w*time\w*|size\w*|file_bytes|\w*Bytes|path)":("?)[\w.-]+\2/g, '"$1":"…"');
}

describe("a run", () => {
  let place: Lake;
  beforeAll(async () => {
    place = await lake();
  });
  afterAll(() => place.close());

  test("with a conflict and a codec error is told as spans, metrics and records, without values", async () => {
    const folder = join(place.folder, "otel");
    const sink = diagnostics(counting(), await otelSubscriber());
    await runWithErrors(place, folder, sink);
    const text = [
      "# spans\n",
      tree(kept.spans()),
      "\n# metrics\n",
      metricsText(await kept.metrics()),
      "\n# records\n",
      recordsText(kept, place.folder),
    ].join("");
    expect(text).not.toContain(SECRET);
    await expect(text.replaceAll(/[0-9a-f]{16,64}/g, "HASH")).toMatchFileSnapshot("../../golden/otel/run.txt");
  });
});

describe("the subscriber", () => {
  test("tells an error without its message, and that of a codec once", async () => {
    const sink = diagnostics(counting(), await otelSubscriber());
    expect(() => sink.span("tessera.run", {}, (run) => run.span("tessera.task", {}, unfit))).toThrow(SECRET);
    expect(() => sink.span("plan.execute", {}, () => void fail(new RangeError(SECRET)))).toThrow(SECRET);
    expect(tree(kept.spans())).toMatchInlineSnapshot(`
      "tessera.run (INTERNAL, ERROR) error.type="not-a-member"
        tessera.task (INTERNAL, ERROR) error.type="not-a-member"
          ! exception error.type="not-a-member" exception.type="ValidationError" tessera.contract="WriteEvent" tessera.path="$.mode"
      plan.execute (INTERNAL, ERROR) error.type="RangeError"
      "
    `);
    expect(
      JSON.stringify(kept.spans().map(({ events, attributes, status }) => [events, attributes, status])),
    ).not.toContain(SECRET);
  });

  test("links a run to those whose versions it reads, where it was told of them", async () => {
    const sink = diagnostics(counting(), await otelSubscriber());
    sink.span("tessera.run", { "tessera.run.id": "first" }, () => undefined);
    sink.span("tessera.run", { "tessera.run.id": "second" }, (run) => {
      run.link({ "db.collection.name": "nodes", "tessera.delta.version": 4, "tessera.run.id": "first" });
      run.link({ "db.collection.name": "edges", "tessera.delta.version": 7, "tessera.run.id": "of another process" });
    });
    const [first, second] = kept.spans();
    expect(second?.links.map(({ context: { traceId, spanId } }) => [traceId, spanId])).toEqual([
      [first?.spanContext().traceId, first?.spanContext().spanId],
      ["0".repeat(32), "0".repeat(16)],
    ]);
    expect(second?.links.map(({ attributes }) => attributes?.["db.collection.name"])).toEqual(["nodes", "edges"]);
  });

  test("does not call what was cancelled an error", async () => {
    const sink = diagnostics(counting(), await otelSubscriber());
    expect(() => sink.span("plan.execute", {}, () => void fail(new Cancelled("the plan")))).toThrow(Cancelled);
    expect(kept.spans().map(({ status }) => status.code)).toEqual([SpanStatusCode.UNSET]);
  });

  test("tells a span that began before it listened", async () => {
    const sink = diagnostics(counting());
    const early = sink.start("tessera.run", { "tessera.pipeline": "nightly" });
    sink.subscribe(await otelSubscriber());
    early.span("plan.compile", {}, () => undefined);
    early.end();
    expect(tree(kept.spans())).toBe(
      'tessera.run nightly (INTERNAL, UNSET) tessera.pipeline="nightly"\nplan.compile (INTERNAL, UNSET) \n',
    );
  });

  test("passes on what is logged with its level, and hides what may be a value", async () => {
    const sink = diagnostics(counting(), await otelSubscriber());
    const error = {
      type: "validation",
      summary: SECRET,
      path: "$.rows",
      contract: "T",
      expected: "int",
      received: SECRET,
      code: "wrong-type",
    };
    const body = { error, big: 2n ** 70n, small: 3n, list: [1, null, true], bytes: new Uint8Array([1]), sql: SECRET };
    sink.emit(
      OtelLogPayload,
      OtelLogPayload.convert({ name: "delta.commit", severity: "warn", body, attributes: { dataset: "nodes" } }),
    );
    sink.emit(DatafusionExplainEvent, DatafusionExplainEvent.create({ event_time_unix_ms: 1500, sql: SECRET }));
    const [first, second] = kept.records.getFinishedLogRecords();
    expect(first).toMatchObject({
      eventName: "delta.commit",
      severityNumber: 13,
      severityText: "WARN",
      attributes: { dataset: "nodes" },
    });
    expect(first?.body).toEqual({
      error: { type: "validation", path: "$.rows", contract: "T", expected: "int", code: "wrong-type" },
      big: String(2n ** 70n),
      small: 3,
      list: [1, null, true],
      bytes: new Uint8Array([1]),
    });
    expect(second).toMatchObject({ eventName: "DatafusionExplainEvent", severityNumber: 9, hrTime: [1, 500_000_000] });
    expect(second?.body).toEqual({ event_time_unix_ms: 1500 });
  });

  test("calls an event by its tag, with the level of its contract", async () => {
    const sink = diagnostics(counting(), await otelSubscriber());
    const said = { run_id: "run-1", plan_signature: "s", timestamp_ms: 2500 };
    const error = { type: "validation", summary: SECRET, contract: null, expected: null, received: null, code: "x" };
    sink.emit(LogEvent, LogEvent.convert({ event: "run_failed", ...said, error }));
    const [record] = kept.records.getFinishedLogRecords();
    expect(record).toMatchObject({ eventName: "run_failed", severityNumber: 17, hrTime: [2, 500_000_000] });
    expect(JSON.stringify(record?.body)).not.toContain(SECRET);
  });

  test("tells statements of events to those who ask for them", async () => {
    const sink = diagnostics(counting(), await otelSubscriber({ captureSql: true }));
    sink.emit(DatafusionExplainEvent, DatafusionExplainEvent.create({ sql: "SELECT 1" }));
    expect(kept.records.getFinishedLogRecords()[0]?.body).toMatchObject({ sql: "SELECT 1" });
  });

  test("does nothing without an SDK", async () => {
    kept.end();
    const sink = diagnostics(counting(), await otelSubscriber());
    sink.span("tessera.run", {}, (run) => run.emit(WriteEvent, WriteEvent.convert(WRITE)));
    sink.count("tessera.rows", 1);
    expect(trace.getTracer("x").startSpan("x").isRecording()).toBe(false);
  });
});

test("a histogram has bounds for seconds", async () => {
  const sink = diagnostics(counting(), await otelSubscriber());
  sink.span("engine.statement", { "db.system.name": "duckdb" }, () => undefined);
  const [metric] = await kept.metrics();
  expect(metric?.dataPoints[0]?.value).toMatchObject({
    buckets: { boundaries: [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10] },
  });
});

describe("the names", () => {
  const names = (all: object): ReadonlySet<string> =>
    new Set(Object.entries(all).flatMap(([key, value]) => (/^(ATTR|METRIC)_/.test(key) ? [String(value)] : [])));
  const used = [
    ...Object.values(SPANS).flatMap(({ attributes }): readonly string[] => attributes),
    ...Object.values(METRICS).flatMap(({ attributes }): readonly string[] => attributes),
    ...Object.keys(METRICS),
  ];

  test.each([...new Set(used)])("%s is ours, or of the conventions at the stage that we say", (name) => {
    const stage = names(stable).has(name) ? "stable" : names(incubating).has(name) ? "development" : null;
    expect(CONVENTIONS[name] ?? null).toBe(stage);
    expect(stage === null).toBe(name.startsWith("tessera."));
  });
});

function fail(error: unknown): never {
  throw error;
}
