// Events as log records: what they are called, how much they matter, and their bodies, without what may be a value of a user's data.

import type { AnyValue } from "@opentelemetry/api-logs";
import { type EventNotice, eventOf, kindsOf } from "tessera-contracts/diagnostics";
import { OtelLogPayload } from "tessera-contracts/contracts/diagnostics/events";
import type { LogLevel } from "tessera-contracts/contracts/types";
import { Ext } from "tessera-contracts/serde";

/** What OpenTelemetry is told of an event. */
export interface OtelRecord {
  readonly eventName: string;
  readonly severityNumber: number;
  readonly severityText: string;
  readonly body: AnyValue;
  readonly attributes: { [name: string]: string };
  /** Milliseconds since 1970; null if the event does not say when it happened. */
  readonly time_ms: number | null;
}

/** Numbers by which OpenTelemetry sorts levels. */
const SEVERITIES: { readonly [level in LogLevel]: number } = { debug: 5, info: 9, warn: 13, error: 17 };

/** The record of an event. Statements go into its body only if somebody asked for them. */
export function recordOf(notice: EventNotice, { captureSql }: { readonly captureSql: boolean }): OtelRecord {
  const payload = eventOf(notice, OtelLogPayload);
  if (payload !== null) {
    const { name, severity, body, attributes = {} } = payload;
    const said = { body: bodyOf(body, captureSql), attributes: { ...attributes } };
    return { eventName: name, ...severityOf(severity), ...said, time_ms: null };
  }
  const { contract, event } = notice;
  const { name, level } = kindsOf(contract)(event);
  return {
    eventName: name,
    ...severityOf(level),
    body: bodyOf(contract.toBuiltins(event), captureSql),
    attributes: { "tessera.contract": contract.name },
    time_ms: timeOf(event),
  };
}

function severityOf(level: LogLevel): Pick<OtelRecord, "severityNumber" | "severityText"> {
  return { severityNumber: SEVERITIES[level], severityText: level.toUpperCase() };
}

/** When an event happened, in the field that its kind of contract has for it. */
function timeOf(event: unknown): number | null {
  const time = fieldOf(event, "event_time_unix_ms") ?? fieldOf(event, "timestamp_ms");
  return typeof time === "number" ? time : null;
}

function fieldOf(event: unknown, name: string | null): unknown {
  if (typeof event !== "object" || event === null || name === null) return undefined;
  return Object.entries(event).find(([key]) => key === name)?.[1];
}

/** Nesting that a body may have; what lies deeper is left out. */
const MOST_DEPTH = 16;

function bodyOf(value: unknown, captureSql: boolean, depth = 0): AnyValue {
  if (value === null || value === undefined || depth > MOST_DEPTH) return null;
  if (typeof value === "string" || typeof value === "boolean" || typeof value === "number") return value;
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (value instanceof Uint8Array) return value;
  if (value instanceof Ext) return value.data;
  if (Array.isArray(value)) return value.map((one) => bodyOf(one, captureSql, depth + 1));
  if (typeof value !== "object") return null;
  const isHidden = hidden(value, captureSql);
  const shown = Object.entries(value).filter(([name]) => !isHidden(name));
  return Object.fromEntries(shown.map(([name, one]) => [name, bodyOf(one, captureSql, depth + 1)]));
}

/** Fields that may say a value: of a `ValidationErrorPayload` the message and what was found, of samples the values, and statements. */
function hidden(value: object, captureSql: boolean): (name: string) => boolean {
  const isPayload = "summary" in value && "received" in value && "code" in value;
  return (name) =>
    (isPayload && (name === "summary" || name === "received")) ||
    name === "sample_values" ||
    (name === "sql" && !captureSql);
}
