// Taking in rows of diagnostics that others wrote: each by itself, so that one that does not fit stops no other.

import type { IngestReport, QuarantinedRow } from "tessera-contracts/contracts/diagnostics/ingest";
import {
  type Contract,
  type ConvertOptions,
  DecodeError,
  type Raw,
  rawItems,
  rawValues,
  type TypeInfo,
} from "tessera-contracts/serde";
import { wellFormedItems } from "tessera-contracts/serde/codegen";
import { type Place, quarantined, type UnreadRow } from "./quarantine.js";
import { type Diagnostics, silent } from "./sink.js";

/** Rows in one of the forms in which they come. */
export type IngestRows =
  /** Objects, or instances of classes. */
  | Iterable<unknown>
  /** A line of JSON each; empty lines are none. */
  | { readonly jsonLines: Uint8Array | string }
  /** One after the other. */
  | { readonly msgpack: Uint8Array }
  /** As one list, such as `ScanTelemetryBatch`. */
  | { readonly msgpackList: Uint8Array };

/** How rows are taken in. */
export interface IngestOptions<T> {
  /** Milliseconds since 1970. Asked once: all rows of a batch that have no time get the same. */
  readonly now: () => number;
  /** Takes each row that fits, in order. */
  readonly into: (row: T) => void;
  /** Takes each row that does not fit, in order. Default: they are counted alone. */
  readonly quarantine?: (row: QuarantinedRow) => void;
  /** More rows than these are not handed to `quarantine`, but counted alone. Default: 1,000. */
  readonly maxQuarantined?: number;
  /** False: numbers and the like may come as text. Default: false. */
  readonly strict?: boolean;
  /** The file that lines come from, for the places of those that do not fit. Default: none. */
  readonly source?: string;
  /** Counts the rows that do not fit. Default: nobody does. */
  readonly diagnostics?: Diagnostics;
}

/** What a row is called by whose time nobody gave. */
const TIME = "event_time_unix_ms";
const MOST_QUARANTINED = 1000;

/**
 * Takes in a batch of rows. One that has no `event_time_unix_ms` gets the time of the batch, if its contract has that field; one whose
 * time does not fit is refused as for any other mistake. Where bytes cannot be told apart any more, the batch ends with one refused row
 * that says so.
 * @throws whatever `into` and `quarantine` throw
 */
export function ingest<T, I>(contract: Contract<T, I>, rows: IngestRows, options: IngestOptions<T>): IngestReport {
  const batch = new Batch(contract, options);
  const all = wellFormed(contract, rows);
  if (all === null) for (const row of rowsOf(rows)) batch.read(row);
  else batch.takeAll(all);
  return { ...batch.report };
}

/** The rows of one batch as they are taken in. */
class Batch<T, I> {
  readonly report: { -readonly [K in keyof IngestReport]: IngestReport[K] };
  private readonly contract: Contract<T, I>;
  private readonly options: IngestOptions<T>;
  /** The time of the batch; null: its rows have none. */
  private readonly time: number | null;
  private position = 0;

  constructor(contract: Contract<T, I>, options: IngestOptions<T>) {
    this.contract = contract;
    this.options = options;
    this.time = hasTime(contract.info) ? options.now() : null;
    this.report = { table: contract.name, accepted: 0, stamped: 0, quarantined: 0 };
  }

  /** Hands on rows that all fit. */
  takeAll(rows: readonly T[]): void {
    if (this.time !== null) {
      for (const row of rows) this.take(row);
      return;
    }
    const { into } = this.options;
    for (const row of rows) into(row);
    this.report.accepted += rows.length;
  }

  /** Hands on a row that fits. */
  take(row: T): void {
    const isStamped = this.time !== null && (row as { readonly [TIME]?: unknown })[TIME] === undefined;
    this.options.into(isStamped ? { ...row, [TIME]: this.time } : row);
    this.report.accepted++;
    if (isStamped) this.report.stamped++;
    this.position++;
  }

  read({ row, line }: Numbered): void {
    const { value, error } = readOne(this.contract, row, this.options.strict ?? false);
    if (error === null) this.take(value);
    else this.refuse(row, line, error);
  }

  private refuse(row: UnreadRow, line: number | null, error: DecodeError): void {
    const { contract, options, position } = this;
    const { source = null, maxQuarantined = MOST_QUARANTINED, diagnostics = silent } = options;
    const place: Place = { position, source: source !== null && line !== null ? { file: source, line } : null };
    if (this.report.quarantined++ < maxQuarantined) {
      options.quarantine?.(quarantined(contract, row, error, place));
    }
    countError(diagnostics, contract.name, error);
    this.position++;
  }
}

/** All rows, where a strict decoder takes each of them; null: each has to be looked at. What a strict decoder takes, a lenient one takes too. */
function wellFormed<T, I>(contract: Contract<T, I>, rows: IngestRows): readonly T[] | null {
  if ("msgpackList" in rows) return wellFormedItems(contract, rows.msgpackList);
  if (!("jsonLines" in rows)) return null;
  try {
    return contract.decodeJsonLines(rows.jsonLines);
  } catch (error) {
    if (error instanceof DecodeError) return null;
    throw error;
  }
}

function countError(diagnostics: Diagnostics, contract: string, { code }: DecodeError): void {
  diagnostics.count("tessera.decode.errors", 1, { "tessera.contract": contract, "error.type": code });
}

function hasTime(info: TypeInfo): boolean {
  return info.kind === "struct" && info.fields.some((field) => field?.name === TIME);
}

interface Numbered {
  readonly row: UnreadRow;
  /** From 1; null: it is no line. */
  readonly line: number | null;
}

type Read<T> = { readonly value: T; readonly error: null } | { readonly value: null; readonly error: DecodeError };

/** A row as a strict decoder reads it, which is the fast one; where that refuses it, as it may be read. */
function readOne<T, I>(contract: Contract<T, I>, row: UnreadRow, strict: boolean): Read<T> {
  const first = attempted(() => decoded(contract, row));
  return first.error === null ? first : attempted(() => decoded(contract, row, { strict, fromAttributes: true }));
}

function decoded<T, I>(contract: Contract<T, I>, row: UnreadRow, options?: ConvertOptions): T {
  switch (row.kind) {
    case "value":
      return contract.convert(row.value, options);
    case "json":
      return contract.decodeJson(row.bytes, options);
    case "msgpack":
      return row.raw.decode(contract, options);
    case "broken":
      throw row.error;
  }
}

function attempted<T>(decode: () => T): Read<T> {
  try {
    return { value: decode(), error: null };
  } catch (error) {
    if (error instanceof DecodeError) return { value: null, error };
    throw error;
  }
}

function* rowsOf(rows: IngestRows): Generator<Numbered, void, undefined> {
  if ("jsonLines" in rows) {
    yield* linesOf(rows.jsonLines);
  } else if ("msgpack" in rows) {
    yield* packed(rawValues(rows.msgpack));
  } else if ("msgpackList" in rows) {
    yield* packed(rawItems(rows.msgpackList));
  } else {
    for (const value of rows) yield { row: { kind: "value", value }, line: null };
  }
}

const LINE_FEED = 0x0a;
const WHITE: ReadonlySet<number> = new Set([0x09, 0x0d, 0x20]);

function* linesOf(text: Uint8Array | string): Generator<Numbered, void, undefined> {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  for (let start = 0, line = 1; start < bytes.length; line++) {
    const found = bytes.indexOf(LINE_FEED, start);
    const end = found < 0 ? bytes.length : found;
    const one = bytes.subarray(start, end);
    if (!one.every((byte) => WHITE.has(byte))) yield { row: { kind: "json", bytes: one }, line };
    start = end + 1;
  }
}

function* packed(raws: Generator<Raw, void, undefined>): Generator<Numbered, void, undefined> {
  for (;;) {
    const next = nextOf(raws);
    if (next === null) return;
    yield { row: next, line: null };
    if (next.kind === "broken") return;
  }
}

function nextOf(raws: Generator<Raw, void, undefined>): UnreadRow | null {
  try {
    const next = raws.next();
    return next.done === true ? null : { kind: "msgpack", raw: next.value };
  } catch (error) {
    if (error instanceof DecodeError) return { kind: "broken", error };
    throw error;
  }
}
