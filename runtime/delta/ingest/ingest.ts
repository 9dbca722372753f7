// The rows of a file into a table: those that fit are written in one commit, the others are told of.

import {
  type DeltaAppendReport,
  DeltaIngestReject,
  DeltaIngestReport,
} from "tessera-contracts/contracts/delta/reports";
import { DecodeError, ValidationError } from "tessera-contracts/serde";
import { type Storage, storageFor, type StorageForOptions, withLocalCopies } from "tessera-contracts/storage";
import { DeltaError, type TablePlace } from "../errors.js";
import type { Host } from "../host.js";
import type { AppendRowsOptions } from "../operations/try-rows.js";
import { invalidSource, type Source } from "./lines.js";
import { type CsvOptions, type Format, FORMATS, type RawRow, type RowsTable } from "./records.js";

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
  readonly table: RowsTable<Row>;
  append(rows: AsyncIterable<Row>, options: AppendRowsOptions): Promise<DeltaAppendReport>;
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
  const tally = new Tally({ maxRejects, ...(options.onReject && { onReject: options.onReject }) });
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
  const fitting = fittingRows(raw, tally, () => new RowsRejected(report(null), maxRejects, place));
  const more = { ...(write === undefined ? {} : { write }), ...(dryRun === undefined ? {} : { dryRun }) };
  return report(await target.append(fitting, { ...call, ...more }));
}

/** The rows that fit. At the end it is an error if too many do not, so that whoever writes throws away what came before. */
async function* fittingRows<Row>(
  raw: AsyncIterable<RawRow<Row>>,
  tally: Tally,
  refusal: () => RowsRejected,
): AsyncGenerator<Row, void, undefined> {
  for await (const one of raw) {
    const value = tally.take(one);
    if (value !== undefined && !tally.isTooMuch) yield value;
  }
  if (tally.isTooMuch) throw refusal();
}

/** Counts rows, and keeps the first that are wrong. */
class Tally {
  rows = 0;
  rejects = 0;
  readonly shown: DeltaIngestReject[] = [];
  readonly #options: { readonly maxRejects: number } & Pick<IngestOptions, "onReject">;

  constructor(options: { readonly maxRejects: number } & Pick<IngestOptions, "onReject">) {
    this.#options = options;
  }

  get isTooMuch(): boolean {
    return this.rejects > this.#options.maxRejects;
  }

  /** The value of a row; undefined if it does not fit. */
  take<Row>(raw: RawRow<Row>): Row | undefined {
    this.rows++;
    if (raw.problem !== null) return this.#reject(raw, { column: null, message: raw.problem });
    try {
      return raw.value();
    } catch (error) {
      if (!(error instanceof DecodeError)) throw error;
      return this.#reject(raw, { column: columnOf(error), message: error.message.split(" - at `")[0] ?? "" });
    }
  }

  #reject<Row>({ row, text }: RawRow<Row>, wrong: Pick<DeltaIngestReject, "column" | "message">): undefined {
    this.rejects++;
    if (this.shown.length < SHOWN) this.shown.push(DeltaIngestReject.create({ row, ...wrong }));
    this.#options.onReject?.(DeltaIngestReject.create({ row, ...wrong, text: text() }));
    return undefined;
  }
}

function columnOf(error: DecodeError): string | null {
  if (!(error instanceof ValidationError)) return null;
  return /^\$\.?([^.[]+)/.exec(error.path)?.[1] ?? null;
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
