// The file actions in Parquet files of a checkpoint as a relation of an engine: only what is asked for becomes objects.

import type { Signal } from "tessera-contracts/arrow";
import { type AddAction, LogLine, type RemoveAction } from "tessera-contracts/contracts/delta/log";
import type { TypedLiteral } from "tessera-contracts/engine";
import { DecodeError } from "tessera-contracts/serde";
import { DeltaError, type TablePlace } from "../errors.js";
import { columnText, type SqlPiece } from "../expression/to-duckdb.js";
import type { AddColumns, AddRequest, CheckpointPart } from "./older-files.js";

/** Parquet files of a checkpoint that have the same columns. */
export interface CheckpointSource {
  /** What errors name. */
  readonly file: string;
  readonly place: TablePlace;
  /**
   * The first column of a statement over the files; the statement is given what stands for their rows.
   * @throws {DeltaError} `LOG_CORRUPT` if the files cannot be read
   */
  readonly texts: (
    statement: (rows: string) => string,
    more?: { readonly params?: SqlPiece["params"]; readonly signal?: Signal | undefined },
  ) => AsyncIterable<string>;
}

/** Says that a checkpoint cannot be read. */
export function unreadable({ file, place }: Pick<CheckpointSource, "file" | "place">, cause: Error): DeltaError {
  const message = `the checkpoint ${file} cannot be read: ${cause.message}`;
  return new DeltaError("LOG_CORRUPT", message, place, { details: { file }, cause });
}

/** Columns of actions that are not about files. */
const HEAD = ["metaData", "protocol", "txn", "domainMetadata", "checkpointMetadata", "sidecar"];

/** What is read of an add; its statistics may be there as columns, too. */
const FIELDS = [
  "path",
  "partitionValues",
  "size",
  "modificationTime",
  "dataChange",
  "tags",
  "deletionVector",
  "baseRowId",
  "defaultRowCommitVersion",
  "clusteringProvider",
];

/** What Parquet files of a checkpoint say of the table itself, and the files of the table that are left there. */
export interface OpenPart {
  readonly actions: readonly LogLine[];
  readonly files: CheckpointPart;
}

/** Opens Parquet files of a checkpoint. @throws {DeltaError} `LOG_CORRUPT` if they cannot be read */
export async function openPart(source: CheckpointSource): Promise<OpenPart> {
  const columns = new Set<string>();
  for await (const name of source.texts((rows) => `SELECT column_name FROM (DESCRIBE FROM ${rows})`)) columns.add(name);
  const actions: LogLine[] = [];
  for (const name of HEAD.filter((one) => columns.has(one))) {
    for await (const json of source.texts((rows) => actionsText(name, rows))) actions.push(lineOf(name, json, source));
  }
  const totals = columns.has("add") ? await totalsOf(source) : { numFiles: 0, sizeBytes: 0 };
  return { actions, files: new RelationPart(source, columns, totals) };
}

function actionsText(name: string, rows: string): string {
  const column = columnText([name]);
  return `SELECT to_json(${column})::VARCHAR FROM ${rows} WHERE ${column} IS NOT NULL`;
}

function lineOf(name: string, json: string, source: CheckpointSource): LogLine {
  try {
    return LogLine.decodeJson(`{"${name}":${json}}`);
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    throw unreadable(source, error);
  }
}

type Totals = Pick<CheckpointPart, "numFiles" | "sizeBytes">;

async function totalsOf(source: CheckpointSource): Promise<Totals> {
  const totals: Totals[] = [];
  const size = columnText(["add", "size"]);
  const sql = `to_json({"numFiles": count(${size}), "sizeBytes": coalesce(sum(${size}), 0)})::VARCHAR`;
  for await (const json of source.texts((rows) => `SELECT ${sql} FROM ${rows}`))
    totals.push(JSON.parse(json) as Totals);
  return totals[0] ?? { numFiles: 0, sizeBytes: 0 };
}

class RelationPart implements CheckpointPart {
  readonly numFiles: number;
  readonly sizeBytes: number;
  readonly #source: CheckpointSource;
  readonly #columns: ReadonlySet<string>;
  #fields: Promise<ReadonlyMap<string, string>> | null = null;

  constructor(source: CheckpointSource, columns: ReadonlySet<string>, { numFiles, sizeBytes }: Totals) {
    this.#source = source;
    this.#columns = columns;
    this.numFiles = numFiles;
    this.sizeBytes = sizeBytes;
  }

  async *adds({ where, paths, signal }: AddRequest): AsyncGenerator<AddAction, void, undefined> {
    if (this.numFiles === 0) return;
    const fields = await this.#fieldsOfAdds(signal);
    const pieces = [where?.narrow?.(columnsOf(fields)) ?? null, paths === undefined ? null : ofPaths(paths)];
    const wanted = pieces.filter((one) => one !== null);
    const conditions = [`"add" IS NOT NULL`, ...wanted.map(({ sql }) => `(${sql})`)].join(" AND ");
    const params: SqlPiece["params"] = Object.assign({}, ...wanted.map((one) => one.params));
    const sql = (rows: string): string =>
      `SELECT to_json(${objectOf(fields)})::VARCHAR FROM ${rows} WHERE ${conditions}`;
    for await (const json of this.#source.texts(sql, { params, signal })) {
      const { add } = lineOf("add", json, this.#source);
      if (add !== undefined) yield add;
    }
  }

  async *removes(signal?: Signal): AsyncGenerator<RemoveAction, void, undefined> {
    if (!this.#columns.has("remove")) return;
    for await (const json of this.#source.texts((rows) => actionsText("remove", rows), { signal })) {
      const { remove } = lineOf("remove", json, this.#source);
      if (remove !== undefined) yield remove;
    }
  }

  /** Types by names. */
  #fieldsOfAdds(signal: Signal | undefined): Promise<ReadonlyMap<string, string>> {
    this.#fields ??= this.#describeAdds(signal).catch((error: unknown) => {
      this.#fields = null;
      throw error;
    });
    return this.#fields;
  }

  async #describeAdds(signal: Signal | undefined): Promise<ReadonlyMap<string, string>> {
    const fields = new Map<string, string>();
    const sql = (rows: string): string =>
      `SELECT to_json([column_name, column_type])::VARCHAR FROM (DESCRIBE SELECT unnest("add") FROM ${rows})`;
    for await (const json of this.#source.texts(sql, { signal })) {
      const [name, type] = JSON.parse(json) as [string, string];
      fields.set(name, type);
    }
    return fields;
  }
}

/** An add as the log has it: what is there twice, as text and as columns, is left out. */
function objectOf(fields: ReadonlyMap<string, string>): string {
  const members = FIELDS.filter((name) => fields.has(name)).map(
    (name) => `${columnText([name])}: ${columnText(["add", name])}`,
  );
  const { stats } = columnsOf(fields);
  return `{${[...members, ...(stats === null ? [] : [`stats: ${stats}`])].join(", ")}}`;
}

function columnsOf(fields: ReadonlyMap<string, string>): AddColumns {
  const texts = [
    ...(fields.has("stats") ? [columnText(["add", "stats"])] : []),
    ...(fields.has("stats_parsed") ? [`to_json(${columnText(["add", "stats_parsed"])})::VARCHAR`] : []),
  ];
  const isMap = fields.get("partitionValues") === "MAP(VARCHAR, VARCHAR)";
  return {
    partitionValues: isMap ? columnText(["add", "partitionValues"]) : null,
    stats: texts.length === 0 ? null : `coalesce(${texts.join(", ")})`,
    hasVector: fields.has("deletionVector") ? `${columnText(["add", "deletionVector"])} IS NOT NULL` : "false",
  };
}

/** The rows of some paths. Other spellings of a path are other texts: what may be one of them is kept. */
function ofPaths(paths: readonly string[]): SqlPiece {
  const path = columnText(["add", "path"]);
  const among = "IN (SELECT unnest($paths))";
  const decoded = `coalesce(TRY(url_decode(${path})) ${among}, true)`;
  const sql = `${path} ${among} OR starts_with(${path}, 'file:') OR (contains(${path}, '%') AND ${decoded})`;
  const item = { name: "item", type: { type: "string" }, nullable: false, metadata: [] } as const;
  const literal: TypedLiteral = { type: { type: "list", item }, value: paths };
  return { sql, params: { paths: literal } };
}
