import { afterEach, describe, expect, test, vi } from "vitest";
import { DatafusionExplainEvent, ViewCacheEvent, WriteEvent } from "../../../generated/diagnostics/events.js";
import { DecodeError, ValidationError } from "../../../runtime/serde/index.js";
import {
  Cancelled,
  type Diagnostics,
  diagnostics,
  type DiagnosticsHub,
  type DiagnosticsOptions,
  errorTypeOf,
  eventOf,
  MAX_THROWS,
  memoryDiagnostics,
  METRICS,
  type Notice,
  silent,
  SPANS,
  type SubscriberFailure,
  TesseraError,
} from "../../../runtime/diagnostics/index.js";

const HIT = ViewCacheEvent.create({ view_name: "functions", cache_policy: "memory", hit: true });
const MISS = ViewCacheEvent.create({ view_name: "functions", cache_policy: "memory", hit: false });

afterEach(() => vi.restoreAllMocks());

/** A clock that counts, and ids that do. */
function counting(): DiagnosticsOptions {
  let time = 100;
  let id = 0;
  return { now: () => time++, uuid: () => `s${++id}` };
}

/** What a sink with one subscriber tells it while `work` runs. */
function noticesOf(work: (sink: Diagnostics) => void): readonly Notice[] {
  const told: Notice[] = [];
  work(diagnostics(counting(), (notice) => told.push(notice)));
  return told;
}

const SIGNS = { event: ".", span_started: "<", span_ended: ">", count: "+", record: "~" } as const;

/** Notices as a drawing: `<` for the start of a span, `>` for its end, `.` for events, `+` for counters, `~` for histograms. */
function drawn(notices: readonly Notice[]): string {
  return notices.map(({ kind }) => SIGNS[kind]).join("");
}

describe("events", () => {
  test("reach every subscriber in the order of emit", () => {
    const told: [string, unknown][] = [];
    const sink = diagnostics(
      counting(),
      (notice) => told.push(["first", eventOf(notice, ViewCacheEvent)]),
      (notice) => told.push(["second", eventOf(notice, ViewCacheEvent)]),
    );
    sink.emit(ViewCacheEvent, MISS);
    sink.emit(ViewCacheEvent, HIT);
    expect(told).toEqual([
      ["first", MISS],
      ["second", MISS],
      ["first", HIT],
      ["second", HIT],
    ]);
  });

  test("are told apart by their contracts", () => {
    const explain = DatafusionExplainEvent.create({ sql: "SELECT 1" });
    const told = noticesOf((sink) => {
      sink.emit(ViewCacheEvent, HIT);
      sink.emit(DatafusionExplainEvent, explain);
    });
    expect(told.map((notice) => eventOf(notice, DatafusionExplainEvent))).toEqual([null, explain]);
  });

  test("do not reach whoever came later, or left", () => {
    const told: unknown[] = [];
    const sink = diagnostics(counting());
    sink.emit(ViewCacheEvent, MISS);
    const leave = sink.subscribe((notice) => told.push(eventOf(notice, ViewCacheEvent)));
    sink.emit(ViewCacheEvent, HIT);
    leave();
    leave();
    sink.emit(ViewCacheEvent, MISS);
    expect(told).toEqual([HIT]);
  });

  test("go to those who were there when they were told, even if one of them leaves meanwhile", () => {
    const told: string[] = [];
    const sink = diagnostics(counting());
    const leaves: (() => void)[] = [];
    sink.subscribe(() => {
      told.push("first");
      for (const leave of leaves) leave();
    });
    leaves.push(sink.subscribe(() => told.push("second")));
    sink.emit(ViewCacheEvent, HIT);
    sink.emit(ViewCacheEvent, HIT);
    expect(told).toEqual(["first", "second", "first"]);
  });

  test("reach a function once for each time that it was subscribed", () => {
    const told: Notice[] = [];
    const subscriber = (notice: Notice): void => void told.push(notice);
    const sink = diagnostics(counting(), subscriber, subscriber);
    sink.emit(ViewCacheEvent, HIT);
    expect(told).toHaveLength(2);
  });
});

describe("a span", () => {
  test("tells its start and its end, with times, ids and attributes", () => {
    const told = noticesOf((sink) => {
      const result = sink.span("delta.operation", { "db.operation.name": "WRITE" }, (span) => {
        span.set({ "db.response.returned_rows": 3 });
        return 7;
      });
      expect(result).toBe(7);
    });
    const head = { span_id: "s1", parent_id: null, name: "delta.operation", started_ms: 100 };
    expect(told).toEqual([
      { kind: "span_started", ...head, attributes: { "db.operation.name": "WRITE" } },
      {
        kind: "record",
        name: "db.client.operation.duration",
        value: 0.001,
        attributes: { "db.operation.name": "WRITE" },
        span_id: "s1",
      },
      {
        kind: "span_ended",
        ...head,
        attributes: { "db.operation.name": "WRITE", "db.response.returned_rows": 3 },
        links: [],
        ended_ms: 101,
        outcome: { kind: "finished" },
      },
    ]);
  });

  test("says what it stands on when it ends", () => {
    const told = noticesOf((sink) =>
      sink.span("tessera.run", {}, (run) => run.link({ "db.collection.name": "nodes", "tessera.delta.version": 3 })),
    );
    expect(told.map((one) => ("links" in one ? one.links : null))).toEqual([
      null,
      [{ "db.collection.name": "nodes", "tessera.delta.version": 3 }],
    ]);
  });

  test("is the parent of the spans in it, and the place of its events", () => {
    const told = noticesOf((sink) =>
      sink.span("tessera.run", {}, (run) => {
        run.emit(ViewCacheEvent, MISS);
        run.span("tessera.task", { "tessera.task": "normalise" }, (task) => task.emit(ViewCacheEvent, HIT));
        sink.emit(ViewCacheEvent, HIT);
      }),
    );
    expect(drawn(told)).toBe("<.<.>.>");
    expect(told.map((notice) => notice.span_id)).toEqual(["s1", "s1", "s2", "s2", "s2", null, "s1"]);
    expect(told.map((notice) => ("parent_id" in notice ? notice.parent_id : "-"))).toEqual([
      null,
      "-",
      "s1",
      "-",
      "s1",
      "-",
      null,
    ]);
  });

  test("ends with the promise that its body returns, and passes on its value", async () => {
    const sink = memoryDiagnostics();
    const result = sink.span("plan.execute", {}, async (span) => {
      await Promise.resolve();
      span.emit(ViewCacheEvent, HIT);
      return "rows";
    });
    expect(drawn(sink.notices)).toBe("<");
    expect(await result).toBe("rows");
    expect(drawn(sink.notices)).toBe("<.>");
  });

  const boom = new Error("boom");
  const cancelled = new Cancelled("the scan");

  test.each([
    ["failed", boom],
    ["cancelled", cancelled],
  ])("is %s by what its body throws, at once or later, which is passed on", async (kind, error) => {
    const sink = memoryDiagnostics();
    const fail = (): never => {
      throw error;
    };
    expect(() => sink.span("plan.execute", {}, fail)).toThrow(error);
    await expect(sink.span("plan.execute", {}, async () => fail())).rejects.toBe(error);
    expect(sink.spans.map(({ outcome }) => outcome)).toEqual([
      { kind, error },
      { kind, error },
    ]);
  });

  test("is ended by its caller where no function encloses the work, once", () => {
    const sink = memoryDiagnostics();
    function* rows(): Generator<number> {
      const span = sink.start("delta.operation", { "db.operation.name": "SCAN" });
      try {
        yield 1;
        yield 2;
      } catch (error) {
        span.fail(error);
        throw error;
      } finally {
        span.end();
      }
    }
    expect([...rows()]).toEqual([1, 2]);
    const failing = rows();
    failing.next();
    expect(() => failing.throw(boom)).toThrow(boom);
    expect(sink.spans.map(({ outcome }) => outcome.kind)).toEqual(["finished", "failed"]);
  });

  test("that began before a subscriber came tells it everything at its end", () => {
    const told: Notice[] = [];
    const sink = diagnostics(counting());
    const span = sink.start("plan.compile", { "tessera.view": "functions" });
    sink.subscribe((notice) => told.push(notice));
    span.emit(ViewCacheEvent, HIT);
    span.end();
    expect(told).toMatchObject([
      { kind: "event", span_id: "s1" },
      { kind: "span_ended", span_id: "s1", attributes: { "tessera.view": "functions" }, started_ms: 100 },
    ]);
  });

  test("takes the attributes of its name only", () => {
    const sink = memoryDiagnostics();
    // @ts-expect-error -- a run has no SQL
    sink.span("tessera.run", { "db.query.text": "SELECT 1" }, () => undefined);
    // @ts-expect-error -- there is no such span
    sink.span("tessera.walk", {}, () => undefined);
    expect(sink.spans).toHaveLength(2);
  });
});

test.each(Object.entries({ ...SPANS, ...METRICS }))("the attributes of %s are named once", (_name, { attributes }) => {
  expect(new Set(attributes).size).toBe(attributes.length);
});

describe("a metric", () => {
  test("is told with its attributes, and the span that it is part of", () => {
    const told = noticesOf((sink) => {
      sink.count("tessera.rows", 3, { "db.collection.name": "cpg_nodes", "tessera.direction": "written" });
      sink.span("tessera.run", {}, (run) => run.record("db.client.operation.duration", 0.25));
    });
    expect(told.filter(({ kind }) => kind === "count" || kind === "record")).toEqual([
      {
        kind: "count",
        name: "tessera.rows",
        value: 3,
        attributes: { "db.collection.name": "cpg_nodes", "tessera.direction": "written" },
        span_id: null,
      },
      { kind: "record", name: "db.client.operation.duration", value: 0.25, attributes: {}, span_id: "s1" },
    ]);
  });

  test("takes the attributes of its name only, and counters are no histograms", () => {
    const sink = memoryDiagnostics();
    // @ts-expect-error -- rows have no contract
    sink.count("tessera.rows", 1, { "tessera.contract": "CpgNode" });
    // @ts-expect-error -- it is a histogram
    sink.count("db.client.operation.duration", 1);
    expect(sink.metrics).toHaveLength(2);
  });

  test("says how long a span of kind client took, and how it failed", () => {
    const sink = memoryDiagnostics();
    const boom = new TesseraError("boom", { code: "BOOM", retriable: false });
    const fail = (): never => {
      throw boom;
    };
    const operation = { "db.system.name": "delta", "db.operation.name": "WRITE", "db.collection.name": "nodes" };
    expect(() => sink.span("delta.operation", { ...operation, "tessera.delta.version": 3 }, fail)).toThrow(boom);
    sink.span("engine.statement", { "db.system.name": "duckdb" }, () => undefined);
    sink.span("plan.execute", {}, () => undefined);
    expect(sink.metrics.map(({ value, attributes }) => ({ value, attributes }))).toEqual([
      { value: 0.001, attributes: { ...operation, "error.type": "BOOM" } },
      { value: 0.001, attributes: { "db.system.name": "duckdb" } },
    ]);
  });

  test("counts an error of a codec once, however many spans it ends, without the value", () => {
    const sink = memoryDiagnostics();
    const decode = (): unknown => WriteEvent.convert({ dataset_name: "" });
    expect(() => sink.span("tessera.run", {}, (run) => run.span("tessera.task", {}, decode))).toThrow(ValidationError);
    expect(() => sink.span("tessera.run", {}, () => WriteEvent.decodeJson("{"))).toThrow(DecodeError);
    expect(sink.metrics.map(({ name, value, attributes }) => ({ name, value, attributes }))).toEqual([
      {
        name: "tessera.decode.errors",
        value: 1,
        attributes: { "tessera.contract": "WriteEvent", "error.type": "too-short" },
      },
      { name: "tessera.decode.errors", value: 1, attributes: { "error.type": "truncated" } },
    ]);
  });
});

test.each<[unknown, string]>([
  [new Cancelled("the scan"), "CANCELLED"],
  [new RangeError("too far"), "RangeError"],
  [new DecodeError("bad", "malformed"), "malformed"],
  ["text", "_OTHER"],
])("%s is counted as %s", (error, type) => {
  expect(errorTypeOf(error)).toBe(type);
});

describe("a subscriber that throws", () => {
  const boom = new Error("boom");
  const throwing = (): never => {
    throw boom;
  };

  /** A sink with a bad subscriber, with what it says of it, and what a good one behind it was told. */
  function withBad(bad: (notice: Notice) => void): {
    sink: DiagnosticsHub;
    failures: SubscriberFailure[];
    told: Notice[];
  } {
    const failures: SubscriberFailure[] = [];
    const told: Notice[] = [];
    const options = { ...counting(), onSubscriberError: (failure: SubscriberFailure) => void failures.push(failure) };
    return { sink: diagnostics(options, bad, (notice) => told.push(notice)), failures, told };
  }

  test("harms neither who tells nor the others, and is taken off after ten throws", () => {
    const { sink, failures, told } = withBad(throwing);
    for (let i = 0; i < 15; i++) sink.emit(ViewCacheEvent, HIT);
    expect(sink.span("plan.execute", {}, () => "done")).toBe("done");
    expect(drawn(told)).toBe("...............<>");
    expect(failures).toHaveLength(MAX_THROWS);
    expect(failures[0]).toEqual({ error: boom, throws: 1, removed: false });
    expect(failures.at(-1)).toEqual({ error: boom, throws: MAX_THROWS, removed: true });
  });

  test("later, because it is asynchronous, is no unhandled rejection", async () => {
    // oxlint-disable-next-line typescript/no-misused-promises -- the rule is not there for users in JavaScript
    const { sink, failures, told } = withBad(async () => throwing());
    sink.emit(ViewCacheEvent, HIT);
    await new Promise((resolve) => setImmediate(resolve));
    expect(failures).toEqual([{ error: boom, throws: 1, removed: false }]);
    expect(drawn(told)).toBe(".");
  });

  test("is told of once on standard error if nobody asked to be told", () => {
    const print = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const sink = diagnostics(counting(), throwing);
    for (let i = 0; i < 15; i++) sink.emit(ViewCacheEvent, HIT);
    expect(print.mock.calls).toEqual([
      ["tessera: a subscriber to diagnostics threw; after 10 throws it is taken off.", boom],
    ]);
  });

  test("has its error printed if the function that is told of it throws as well", () => {
    const print = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const second = new Error("second");
    const options: DiagnosticsOptions = {
      ...counting(),
      onSubscriberError: () => {
        throw second;
      },
    };
    diagnostics(options, throwing).emit(ViewCacheEvent, HIT);
    expect(print.mock.calls.map((words) => words.filter((word) => word instanceof Error))).toEqual([[boom, second]]);
  });

  test("because it tells the sink that calls it is an error of its own, not an endless circle", () => {
    const { sink, failures, told } = withBad(() => sink.emit(ViewCacheEvent, MISS));
    sink.emit(ViewCacheEvent, HIT);
    expect(failures.map(({ error }) => String(error))).toEqual([
      "Error: a subscriber told the sink that was calling it; it may do so later, not now",
    ]);
    expect(told.map((notice) => eventOf(notice, ViewCacheEvent))).toEqual([HIT]);
    sink.emit(ViewCacheEvent, MISS);
    expect(told).toHaveLength(2);
  });
});

describe("the silent sink", () => {
  test("calls the body of a span, and passes on what it returns or throws", async () => {
    const boom = new Error("boom");
    const fail = (): never => {
      throw boom;
    };
    expect(silent.span("plan.execute", {}, (span) => span.span("plan.compile", {}, () => 7))).toBe(7);
    expect(await silent.span("plan.execute", {}, async () => 7)).toBe(7);
    expect(() => silent.span("plan.execute", {}, fail)).toThrow(boom);
  });

  test("takes everything else", () => {
    silent.emit(ViewCacheEvent, HIT);
    silent.count("tessera.rows", 1);
    silent.record("db.client.operation.duration", 1);
    const span = silent.start("delta.operation", { "db.operation.name": "SCAN" });
    span.set({ "db.response.returned_rows": 1 });
    span.emit(ViewCacheEvent, HIT);
    span.fail(new Error("boom"));
    expect(span.end()).toBeUndefined();
  });
});

describe("the sink for tests", () => {
  test("keeps events and spans, with a clock and ids that count", () => {
    const sink = memoryDiagnostics();
    sink.span("plan.execute", {}, (span) => span.emit(ViewCacheEvent, HIT));
    expect(sink.events).toEqual([{ kind: "event", contract: ViewCacheEvent, event: HIT, span_id: "span-1" }]);
    expect(sink.spans).toMatchObject([{ span_id: "span-1", started_ms: 0, ended_ms: 1 }]);
    expect(drawn(sink.notices)).toBe("<.>");
  });

  test("has subscribers, and takes another clock and other ids", () => {
    const told: Notice[] = [];
    const sink = memoryDiagnostics({ now: () => 5, uuid: () => "id" });
    sink.subscribe((notice) => told.push(notice));
    sink.span("plan.execute", {}, () => undefined);
    expect(told).toEqual(sink.notices);
    expect(sink.spans).toMatchObject([{ span_id: "id", started_ms: 5, ended_ms: 5 }]);
  });

  test("throws at an event that does not fit its contract, and does not keep it", () => {
    const sink = memoryDiagnostics();
    const tooFew = { dataset_name: "a", table_uri: "s3://a", mode: "append", version: 1, rows: -1, duration_ms: 0 };
    const message = "Expected `int` >= 0 - at `$.rows`";
    expect(() => sink.emit(WriteEvent, tooFew as WriteEvent)).toThrow(message);
    expect(() => sink.span("delta.operation", {}, (span) => span.emit(WriteEvent, tooFew as WriteEvent))).toThrow(
      message,
    );
    expect(sink.events).toEqual([]);
  });
});
