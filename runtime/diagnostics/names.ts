// The spans that there are, and what each may carry. Subscribers count on these names: they are public, and never reused.

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
