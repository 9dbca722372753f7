// The spans and metrics that there are, and what each may carry. Subscribers count on these names: they are public, and never reused.

/**
 * What spans carry, so that they can be found. Names that start with `db.` are those of OpenTelemetry. Values are few, or names of
 * contracts, views and datasets: never rows, paths or messages.
 */
export interface SpanAttributes {
  readonly "tessera.pipeline"?: string;
  readonly "tessera.run.id"?: string;
  readonly "tessera.task"?: string;
  readonly "tessera.plan.signature"?: string;
  readonly "tessera.plan.fingerprint"?: string;
  readonly "tessera.view"?: string;
  readonly "tessera.cache"?: "hit" | "miss";
  readonly "tessera.delta.version"?: number;
  /** How often a commit was tried. */
  readonly "tessera.delta.attempts"?: number;
  /** `delta`, or the engine: `duckdb`, `spark`. */
  readonly "db.system.name"?: string;
  /** `WRITE`, `MERGE`, `SCAN` and the like. */
  readonly "db.operation.name"?: string;
  /** The name of the dataset, not its address. */
  readonly "db.collection.name"?: string;
  readonly "db.response.returned_rows"?: number;
  /** What a statement does, in a few words. */
  readonly "db.query.summary"?: string;
  /** Its SQL, literals replaced by `?`; only if somebody asked for it. */
  readonly "db.query.text"?: string;
}

/** The spans by their names, each with its attributes. Its kind is `client` if something outside does the work. */
export const SPANS = {
  "tessera.run": { kind: "internal", attributes: ["tessera.pipeline", "tessera.run.id", "tessera.plan.signature"] },
  "tessera.task": { kind: "internal", attributes: ["tessera.task", "tessera.run.id", "tessera.plan.signature"] },
  "plan.compile": { kind: "internal", attributes: ["tessera.plan.fingerprint", "tessera.view", "tessera.cache"] },
  "plan.execute": { kind: "internal", attributes: ["tessera.plan.fingerprint", "tessera.view", "tessera.cache"] },
  "delta.operation": {
    kind: "client",
    attributes: [
      "db.system.name",
      "db.operation.name",
      "db.collection.name",
      "db.response.returned_rows",
      "tessera.delta.version",
      "tessera.delta.attempts",
    ],
  },
  "engine.statement": { kind: "client", attributes: ["db.system.name", "db.query.summary", "db.query.text"] },
} as const;

/** The name of a span. */
export type SpanName = keyof typeof SPANS;

/** What a span of this name may carry. */
export type AttributesOf<Name extends SpanName> = Pick<SpanAttributes, (typeof SPANS)[Name]["attributes"][number]>;

/** What a piece of work stands on that is no part of it, such as the version of a table that a run reads. */
export interface SpanLink {
  /** The name of the dataset, not its address. */
  readonly "db.collection.name": string;
  readonly "tessera.delta.version"?: number;
  /** The run that made this version. */
  readonly "tessera.run.id"?: string;
}

/** What metrics are told apart by. Values are few, or names of contracts, views and datasets: never rows, paths, ids or messages. */
export interface MetricAttributes {
  readonly "db.system.name"?: string;
  readonly "db.operation.name"?: string;
  readonly "db.collection.name"?: string;
  /** As `errorTypeOf` has it; absent if it ended well. */
  readonly "error.type"?: string;
  readonly "tessera.direction"?: "read" | "written";
  /** What is cached: the policy of a view, or the kind of a cache on disk. */
  readonly "tessera.cache.kind"?: string;
  readonly "tessera.cache"?: "hit" | "miss";
  /** Name of the contract that a value does not fit. */
  readonly "tessera.contract"?: string;
  /** What became of a commit that came second: `retried`, or why it could not be made. */
  readonly "tessera.conflict"?: string;
}

/** The metrics by their names. A counter only grows; a histogram has the bounds that its values are sorted by. */
export const METRICS = {
  "db.client.operation.duration": {
    kind: "histogram",
    unit: "s",
    doc: "How long operations on tables and statements of engines take.",
    // Seconds, as the semantic conventions ask for; the defaults of SDKs are for milliseconds.
    bounds: [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10],
    attributes: ["db.system.name", "db.operation.name", "db.collection.name", "error.type"],
  },
  "tessera.delta.commit.conflicts": {
    kind: "counter",
    unit: "{conflict}",
    doc: "Tries to commit that another writer came before.",
    bounds: null,
    attributes: ["db.collection.name", "tessera.conflict"],
  },
  "tessera.rows": {
    kind: "counter",
    unit: "{row}",
    doc: "Rows that were read from tables and written to them.",
    bounds: null,
    attributes: ["db.collection.name", "tessera.direction"],
  },
  "tessera.cache.requests": {
    kind: "counter",
    unit: "{request}",
    doc: "Results that were looked for in a cache.",
    bounds: null,
    attributes: ["tessera.cache.kind", "tessera.cache"],
  },
  "tessera.decode.errors": {
    kind: "counter",
    unit: "{error}",
    doc: "Values that did not fit their contract, or bytes that did not parse.",
    bounds: null,
    attributes: ["tessera.contract", "error.type"],
  },
} as const;

/** The name of a metric. */
export type MetricName = keyof typeof METRICS;

/** The name of a counter. */
export type CounterName = NamesOf<"counter">;

/** The name of a histogram. */
export type HistogramName = NamesOf<"histogram">;

type NamesOf<Kind> = { [Name in MetricName]: (typeof METRICS)[Name]["kind"] extends Kind ? Name : never }[MetricName];

/** What a metric of this name may be told apart by. */
export type MetricAttributesOf<Name extends MetricName> = Pick<
  MetricAttributes,
  (typeof METRICS)[Name]["attributes"][number]
>;

/** How far the semantic conventions of OpenTelemetry have come with the names that are theirs; the others are ours. */
export const CONVENTIONS: { readonly [name: string]: "stable" | "development" } = {
  "db.system.name": "stable",
  "db.operation.name": "stable",
  "db.collection.name": "stable",
  "db.query.summary": "stable",
  "db.query.text": "stable",
  "db.client.operation.duration": "stable",
  "db.response.returned_rows": "development",
  "error.type": "stable",
};
