// The lines of a log that a call asks for, and how they are printed.

import { LogEvent } from "tessera-contracts/contracts/logs/events";
import { LogLevel } from "tessera-contracts/contracts/types";
import { kindsOf } from "tessera-contracts/diagnostics";
import { type BadLine, type EventContract, isAtLeast, type LogLine, readLog } from "tessera-contracts/logs";
import type { Chunks, Contract } from "tessera-contracts/serde";
import { contract } from "tessera-contracts/serde/codegen";
import { displayText } from "tessera-contracts/text";
import {
  CallError,
  type CommandInput,
  type CommandOption,
  type CommandTerminal,
  type CommandTools,
} from "../command.js";
import { timeText } from "../table/amounts.js";

/** The option that says what the events of a log are. */
export const CONTRACT_OPTIONS: readonly CommandOption[] = [
  { name: "contract", value: "NAME", doc: "what a line is (default: LogEvent)" },
  { name: "contracts", value: "DIR", doc: "directory of the contracts (default: contracts)" },
];

/** The options that say which lines are shown, and how. */
export const LINE_OPTIONS: readonly CommandOption[] = [
  {
    name: "where",
    value: "FIELD=VALUE",
    doc: "only events of which a field has a value, such as event=run_failed; may come again",
  },
  { name: "since", value: "T", doc: "only events of this time or later, such as 2026-01-31T12:00:00Z" },
  { name: "level", value: "LEVEL", doc: "only events of this level or above: debug, info, warn, error" },
  { name: "json", value: null, doc: "as lines of JSON" },
  ...CONTRACT_OPTIONS,
];

/** Aborted when a call that prints events is asked to end, or nobody reads them any more. */
export function endOfCall(terminal: CommandTerminal): AbortSignal {
  const { unread } = terminal;
  return unread === undefined ? terminal.stopSignal() : AbortSignal.any([terminal.stopSignal(), unread]);
}

/** An event as plain JavaScript. */
export interface PlainEvent {
  readonly [field: string]: unknown;
}

/** The contract of the events; null after printing why the workspace does not compile. @throws {UsageError} if there is none of the name */
export function eventContract(input: CommandInput, tools: CommandTools): EventContract<unknown> | null {
  const wanted = input.option("contract");
  if (wanted === null) return LogEvent as Contract<unknown>;
  const found = tools.settingsContract(wanted);
  if (found === null) return null;
  // The command that found it has a copy of serde of its own, whose contracts and errors are not those of this one.
  const { name, module, info } = found;
  return contract<unknown>({ name, module, info });
}

/** Which events a call wants. @throws {CallError} if its options make no sense */
export function wantedBy<T>(input: CommandInput, contract: EventContract<T>): (event: T) => boolean {
  const kindOf = kindsOf(contract);
  const least = levelOf(input);
  const since = timeOf(input);
  const wheres = input.list("where").map(whereOf);
  return (event) => {
    if (!isAtLeast(kindOf(event).level, least)) return false;
    if (since === null && wheres.length === 0) return true;
    const plain = plainOf(event, contract);
    const { timestamp_ms: time } = plain;
    if (since !== null && !(typeof time === "number" && time >= since)) return false;
    return wheres.every(({ path, value }) => textOf(valueAt(plain, path)) === value);
  };
}

/** Makes the cells of events for people: time, level, what happened, and the rest of its fields. */
export function cellsFor<T>(contract: EventContract<T>): (event: T) => readonly string[] {
  const kindOf = kindsOf(contract);
  return (event) => {
    const { level, name } = kindOf(event);
    const { timestamp_ms: time, ...rest } = plainOf(event, contract);
    const fields = Object.entries(rest).filter(([, value]) => value !== null && value !== name);
    const said = fields.map(([field, value]) => `${field}=${textOf(value)}`).join(" ");
    return [typeof time === "number" ? timeText(time) : "", level, name, displayText(said)];
  };
}

/** An event as a line of JSON that a terminal shows as it stands: what would move its cursor is escaped. */
export function jsonOf<T>(event: T, contract: EventContract<T>): string {
  return new TextDecoder().decode(contract.encodeJson(event)).replace(UNSEEN, (one) => {
    return `\\u${one.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}

/** A line that is no event, in the way of compilers; `place` is its file, with its number if that is known. */
export function badText(place: string, { error, torn }: BadLine): string {
  return displayText(`${place}: ${error.summary}${torn ? " (the line has no end)" : ""}`);
}

/** The lines of a log; those that are no event are printed as errors. @yields the events that are wanted */
export async function* eventsIn<T>(
  file: { readonly name: string; readonly chunks: Chunks; readonly isWhole: boolean },
  contract: EventContract<T>,
  input: CommandInput,
): AsyncGenerator<T, void, undefined> {
  const isWanted = wantedBy(input, contract);
  for await (const line of readLog(contract, file.chunks) as AsyncIterable<LogLine<T>>) {
    if (!line.ok) input.terminal.error(badText(file.isWhole ? `${file.name}:${line.line}` : file.name, line));
    else if (isWanted(line.value)) yield line.value;
  }
}

// What JSON leaves as it is, and a terminal does not.
const UNSEEN = /[\x7f-\x9f\u200b\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

function plainOf<T>(event: T, contract: EventContract<T>): PlainEvent {
  const plain = contract.toBuiltins(event);
  return typeof plain === "object" && plain !== null ? (plain as PlainEvent) : { value: plain };
}

function levelOf(input: CommandInput): LogLevel {
  const level = input.option("level") ?? "debug";
  if (LogLevel.is(level)) return level;
  throw new CallError(`unknown level ${level}; expected ${LogLevel.values.join(", ")}`);
}

function timeOf(input: CommandInput): number | null {
  const since = input.option("since");
  if (since === null) return null;
  const time = Date.parse(since);
  if (!Number.isNaN(time)) return time;
  throw new CallError(`--since ${since}: expected a time such as 2026-01-31T12:00:00Z`);
}

function whereOf(text: string): { readonly path: readonly string[]; readonly value: string } {
  const at = text.indexOf("=");
  if (at < 1) throw new CallError(`--where ${text}: expected FIELD=VALUE, such as event=run_failed`);
  return { path: text.slice(0, at).split("."), value: text.slice(at + 1) };
}

function valueAt(plain: unknown, [name, ...rest]: readonly string[]): unknown {
  if (name === undefined) return plain;
  if (typeof plain !== "object" || plain === null || !Object.hasOwn(plain, name)) return undefined;
  return valueAt((plain as PlainEvent)[name], rest);
}

function textOf(value: unknown): string {
  return typeof value === "string"
    ? value
    : (JSON.stringify(value, (_, one: unknown) => (typeof one === "bigint" ? String(one) : one)) ?? "");
}
