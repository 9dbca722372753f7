// What OpenTelemetry is told of a span: its title and its attributes, never a value of a user.

import { codecFailureOf, errorTypeOf, type SpanEnded, SPANS, type SpanStarted } from "tessera-contracts/diagnostics";

/** A value of an attribute. */
export type AttributeValue = string | number | boolean;

/** What spans and metrics carry. */
export interface Attributes {
  readonly [name: string]: AttributeValue;
}

/** The title of a span, which collectors group by: `MERGE cpg_nodes`, `tessera.run nightly`. */
export function titleOf({ name, attributes: a }: SpanStarted | SpanEnded): string {
  const words = {
    "tessera.run": ["tessera.run", a["tessera.pipeline"]],
    "tessera.task": ["tessera.task", a["tessera.task"]],
    "plan.compile": ["plan.compile"],
    "plan.execute": ["plan.execute"],
    "delta.operation": [a["db.operation.name"] ?? "delta.operation", a["db.collection.name"]],
    "engine.statement": [a["db.query.summary"] ?? "engine.statement"],
  }[name];
  return words.filter((word) => word !== undefined && word !== "").join(" ");
}

/** Whether something outside does the work of a span. */
export function isClient({ name }: SpanStarted | SpanEnded): boolean {
  return SPANS[name].kind === "client";
}

/** What a span or a metric carries, without what is not known. */
export function attributesOf(given: object): Attributes {
  return Object.fromEntries(
    Object.entries(given).filter((entry): entry is [string, AttributeValue] => isAttribute(entry[1])),
  );
}

function isAttribute(value: unknown): value is AttributeValue {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

/** What is told of an error: its class and our code. Its message may have values in it, and its stack paths. */
export function errorAttributes(error: unknown): Attributes {
  const failure = codecFailureOf(error);
  return attributesOf({
    "exception.type": error instanceof Error ? error.name : typeof error,
    "error.type": errorTypeOf(error),
    "tessera.contract": failure?.contract ?? undefined,
    "tessera.path": failure?.path ?? undefined,
  });
}
