// The rows of a file into a table: those that fit are written in one commit, the others are told of.

import type { RecordBatch, RowBuilder, Table } from "tessera-contracts/arrow";
import {
  type DeltaAppendReport,
  DeltaIngestReject,
  DeltaIngestReport,
} from "tessera-contracts/contracts/delta/reports";
import { DecodeError, EncodeError, type FieldInfo } from "tessera-contracts/serde";
import { type Storage, storageFor, type StorageForOptions, withLocalCopies } from "tessera-contracts/storage";
import { DeltaError, type TablePlace } from "../errors.js";
import type { Host } from "../host.js";
import type { AppendRowsOptions } from "../operations/try-rows.js";
import { type Format, FORMATS } from "./formats.js";
import { invalidSource, type Source } from "./lines.js";
import type { EngineRows } from "../write/input.js";
import { type CsvOptions, fieldsOf, type RawRow, type RowsTable } from "./records.js";

/** How a file is read and its rows are written. */
export interface IngestOptions extends AppendRowsOptions, CsvOptions {
  /** Default: what the name of the file ends with. */
  readonly format?: Format;
  /** Rows that may be wrong before nothing is written. Default: none. */
  readonly maxRejects?: number;
  /** Is given every row that is wrong, with its text. */
  readonly onReject?: (reject: DeltaIngestReject) => void;
  /** Where the file is, named by its path there. Default: what its name says. */
  readonly storage?: Storage;
  /** What makes storages for names with other schemes than `file`. */
  readonly schemes?: StorageForOptions["schemes"];
}

/** Rows of a file do not fit, more than were allowed; nothing was written. */
export class RowsRejected extends DeltaError {
  readonly report: DeltaIngestReport;

  constructor(report: DeltaIngestReport, maxRejects: number, place: TablePlace) {
    const { num_rejects: count, num_rows: all, source, rejects } = report;
    const [first] = rejects;
    const where = first === undefined ? "" : `; the first is row ${first.row}, ${first.column ?? "all of it"}`;
    const example = first === undefined ? "" : `: ${first.message}`;
    const message = `${count} of ${all} rows of ${source} do not fit, and ${maxRejects} may; nothing was written${where}${example}`;
    super("ROWS_REJECTED", message, place, { details: { rejects, num_rejects: count } });
    this.name = "RowsRejected";
    this.report = report;
  }
}

/** Rejects that a report tells of. */
const SHOWN = 20;

/** The table that a file is written to. */
export interface IngestTarget<Row> {
  readonly host: Host;
  readonly place: TablePlace;
  readonly table: RowsTable<Row> & Pick<Table<Row>, "builder" | "schema">;
  /** Names of the columns of the table that may not be null. */
  readonly required: readonly string[];
  append(rows: EngineRows, options: AppendRowsOptions): Promise<DeltaAppendReport>;
}

/** Writes the rows of a file to a table, or tries to. @throws {RowsRejected}; {DeltaError} `SOURCE_INVALID`, `LIMIT_EXCEEDED`; as `append` */
export async function ingestFile<Row>(
  target: IngestTarget<Row>,
  name: string,
  options: IngestOptions,
): Promise<DeltaIngestReport> {
  const { host, place, table } = target;
  const { delimiter, header, nullText, maxRejects = 0, signal, onProgress, write, dryRun } = options;
  const source = sourceOf(name, target, options);
  const format = formatOf(source, options);
  if (delimiter === "" || delimiter?.includes('"') === true) {
    throw new DeltaError("OPTION_INVALID", "the delimiter of a CSV file is a text without quotes", place);
  }
  const csv = {
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(header === undefined ? {} : { header }),
    ...(nullText === undefined ? {} : { nullText }),
  };
  const call = { ...(signal && { signal }) };
  const raw = FORMATS[format]({ source, table, csv, host, ...call, ...(onProgress && { onProgress }) });
  const tally = new Tally(target, { maxRejects, ...(options.onReject && { onReject: options.onReject }) });
  const report = (written: DeltaAppendReport | null): DeltaIngestReport =>
    DeltaIngestReport.create({
      table_uri: host.uri,
      source: name,
      format,
      num_rows: tally.rows,
      num_rejects: tally.rejects,
      rejects: tally.shown,
      write: written,
    });
  const batches = fittingRows(raw, tally, () => new RowsRejected(report(null), maxRejects, place));
  const more = { ...(write === undefined ? {} : { write }), ...(dryRun === undefined ? {} : { dryRun }) };
  return report(await target.append({ relation: { schema: table.schema, batches } }, { ...call, ...more }));
}

/** The rows that fit. At the end it is an error if too many do not, so that whoever writes throws away what came before. */
async function* fittingRows<Row>(
  raw: AsyncIterable<RawRow<Row>>,
  tally: Tally<Row>,
  refusal: () => RowsRejected,
): AsyncGenerator<RecordBatch, void, undefined> {
  for await (const one of raw) {
    tally.take(one);
    if (tally.isFull) yield tally.batch();
  }
  if (tally.isTooMuch) throw refusal();
  if (!tally.isEmpty) yield tally.batch();
}

/** Rows and bytes that go to the engine at once. */
const BATCH = { rows: 65_536, bytes: 2 ** 26 };

/** Counts rows, collects those that fit, and keeps the first that are wrong. */
class Tally<Row> {
  rows = 0;
  rejects = 0;
  readonly shown: DeltaIngestReject[] = [];
  readonly #options: { readonly maxRejects: number } & Pick<IngestOptions, "onReject">;
  readonly #builder: RowBuilder<Row>;
  /** The fields whose columns may not be null, by the names of these. */
  readonly #required: readonly FieldInfo[];

  constructor(
    { table, required }: IngestTarget<Row>,
    options: { readonly maxRejects: number } & Pick<IngestOptions, "onReject">,
  ) {
    this.#options = options;
    this.#builder = table.builder();
    this.#required = fieldsOf(table).filter(({ wire }) => required.includes(wire));
  }

  get isTooMuch(): boolean {
    return this.rejects > this.#options.maxRejects;
  }

  get isEmpty(): boolean {
    return this.#builder.rowCount === 0;
  }

  get isFull(): boolean {
    return this.#builder.rowCount >= BATCH.rows || this.#builder.sizeBytes >= BATCH.bytes;
  }

  /** The rows that fit since the last batch. */
  batch(): RecordBatch {
    return this.#builder.finish();
  }

  /** Takes a row, which fits if the contract takes it, and the columns hold it. */
  take(raw: RawRow<Row>): void {
    this.rows++;
    if (raw.problem !== null) return this.#reject(raw, { column: null, message: raw.problem });
    try {
      const value = raw.value();
      const missing = this.#required.find(({ name }) => value[name as keyof Row] == null);
      if (missing !== undefined) return this.#reject(raw, { column: missing.wire, message: NULL });
      if (!this.isTooMuch) this.#builder.append(value);
    } catch (error) {
      if (!(error instanceof DecodeError || error instanceof EncodeError)) throw error;
      this.#reject(raw, { column: columnOf(error), message: error.message.split(" - at `")[0] ?? "" });
    }
  }

  #reject({ row, text }: RawRow<Row>, wrong: Pick<DeltaIngestReject, "column" | "message">): void {
    this.rejects++;
    if (this.shown.length < SHOWN) this.shown.push(DeltaIngestReject.create({ row, ...wrong }));
    this.#options.onReject?.(DeltaIngestReject.create({ row, ...wrong, text: text() }));
  }
}

const NULL = "The column of the table may not be null";

function columnOf(error: DecodeError | EncodeError): string | null {
  if (!("path" in error)) return null;
  return /^\$(?:\[\d+\])?\.?([^.[]+)/.exec(error.path)?.[1] ?? null;
}

function sourceOf<Row>(name: string, { host, place }: IngestTarget<Row>, options: IngestOptions): Source {
  const [, folder = ".", path = name] = /^(.*[/\\])?([^/\\]+)$/s.exec(name) ?? [];
  const { schemes = {} } = options;
  const given = options.storage ?? storageFor(folder, { schemes });
  const storage = given.localPath("") === null ? withLocalCopies(given) : given;
  return { name, storage, path: options.storage === undefined ? path : name, place, limits: host.limits };
}

function formatOf(source: Source, { format }: IngestOptions): Format {
  const said = format ?? /\.([a-z]+)$/i.exec(source.name)?.[1]?.toLowerCase() ?? "";
  const known = ENDINGS[said];
  if (known !== undefined) return known;
  throw invalidSource(source, `has a name that says no format; name the format: ${Object.keys(FORMATS).join(", ")}`);
}

/** What names of files end with. */
const ENDINGS: { readonly [ending: string]: Format } = {
  csv: "csv",
  jsonl: "jsonl",
  ndjson: "jsonl",
  parquet: "parquet",
};
