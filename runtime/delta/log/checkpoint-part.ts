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
   * The first column of a statement over the files, some rows at a time; the statement is given what stands for their rows.
   * @throws {DeltaError} `LOG_CORRUPT` if the files cannot be read
   */
  readonly texts: (
    statement: (rows: string) => string,
    more?: { readonly params?: SqlPiece["params"]; readonly signal?: Signal | undefined },
  ) => AsyncIterable<readonly string[]>;
}

/** Says that a checkpoint cannot be read. */
export function unreadable({ file, place }: Pick<CheckpointSource, "file" | "place">, cause: Error): DeltaError {
  const message = `the checkpoint ${file} cannot be read: ${cause.message}`;
  return new DeltaError("LOG_CORRUPT", message, place, { details: { file }, cause });
}

/**
 * Columns of actions that are not about files, by a field that each has: for a comparison with a value the engine leaves out what is null
 * throughout, as most of a checkpoint is.
 */
const HEAD: { readonly [column: string]: string } = {
  metaData: "id",
  protocol: "minReaderVersion",
  txn: "appId",
  domainMetadata: "domain",
  checkpointMetadata: "version",
  sidecar: "path",
};

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
  const columns = new Set(await all(source, (rows) => `SELECT column_name FROM (DESCRIBE FROM ${rows})`));
  const head = Object.entries(HEAD).filter(([name]) => columns.has(name));
  const parts = (rows: string): string =>
    head.map(([name, field]) => lineText(columnText([name]), { name, field, rows })).join(" UNION ALL ");
  const texts = head.length === 0 ? [] : await all(source, parts);
  const actions = texts.map((json) => decoded(source, () => LogLine.decodeJson(json)));
  const totals = columns.has("add") ? await totalsOf(source) : { numFiles: 0, sizeBytes: 0 };
  return { actions, files: new RelationPart(source, columns, totals) };
}

async function all(source: CheckpointSource, statement: (rows: string) => string): Promise<string[]> {
  const texts: string[] = [];
  for await (const page of source.texts(statement)) texts.push(...page);
  return texts;
}

function actionsText(value: string, condition: string, rows: string): string {
  return `SELECT to_json(${value})::VARCHAR FROM ${rows} WHERE ${condition}`;
}

/** Lines of a kind, as a log has them. */
function lineText(
  value: string,
  { name, field, rows }: { readonly name: string; readonly field: string; readonly rows: string },
): string {
  return `SELECT '{"${name}":' || to_json(${value})::VARCHAR || '}' FROM ${rows} WHERE ${thereText(name, field)}`;
}

/** Whether a row is an action, by a field that all of them have. */
function thereText(name: string, field: string): string {
  const value = columnText([name, field]);
  return field.endsWith("ersion") ? `${value} >= 0` : `${value} >= ''`;
}

/** Not decoded as the lines of commits are, which keeps numbers of any length: those of files are exact as numbers of JavaScript. */
function lineOf(name: "add" | "remove", json: string, source: CheckpointSource): LogLine {
  return decoded(source, () => LogLine.convert({ [name]: JSON.parse(json) as unknown }));
}

function decoded(source: CheckpointSource, decode: () => LogLine): LogLine {
  try {
    return decode();
  } catch (error) {
    if (!(error instanceof DecodeError)) throw error;
    throw unreadable(source, error);
  }
}

type Totals = Pick<CheckpointPart, "numFiles" | "sizeBytes">;

async function totalsOf(source: CheckpointSource): Promise<Totals> {
  const size = columnText(["add", "size"]);
  const sql = `to_json({"numFiles": count(${size}), "sizeBytes": coalesce(sum(${size}), 0)})::VARCHAR`;
  const [json = "{}"] = await all(source, (rows) => `SELECT ${sql} FROM ${rows}`);
  return JSON.parse(json) as Totals;
}

class RelationPart implements CheckpointPart {
  readonly numFiles: number;
  readonly sizeBytes: number;
  readonly #source: CheckpointSource;
  readonly #columns: ReadonlySet<string>;
  #fields: ReadonlyMap<string, string> | null = null;

  constructor(source: CheckpointSource, columns: ReadonlySet<string>, { numFiles, sizeBytes }: Totals) {
    this.#source = source;
    this.#columns = columns;
    this.numFiles = numFiles;
    this.sizeBytes = sizeBytes;
  }

  async *adds({ where, paths, signal }: AddRequest): AsyncGenerator<AddAction[], void, undefined> {
    if (this.numFiles === 0) return;
    const fields = await this.#fieldsOfAdds();
    const pieces = [where?.narrow?.(columnsOf(fields)) ?? null, paths === undefined ? null : ofPaths(paths)];
    const wanted = pieces.filter((one) => one !== null);
    const condition = [thereText("add", "path"), ...wanted.map(({ sql }) => `(${sql})`)].join(" AND ");
    const params = Object.fromEntries(wanted.flatMap((one) => Object.entries(one.params)));
    const statement = (rows: string): string => actionsText(objectOf(fields), condition, rows);
    for await (const page of this.#source.texts(statement, { params, signal })) {
      yield page.flatMap((json) => lineOf("add", json, this.#source).add ?? []);
    }
  }

  async *removes(signal?: Signal): AsyncGenerator<RemoveAction[], void, undefined> {
    if (!this.#columns.has("remove")) return;
    const condition = thereText("remove", "path");
    const statement = (rows: string): string => actionsText(columnText(["remove"]), condition, rows);
    for await (const page of this.#source.texts(statement, { signal })) {
      yield page.flatMap((json) => lineOf("remove", json, this.#source).remove ?? []);
    }
  }

  /** Types by names. */
  async #fieldsOfAdds(): Promise<ReadonlyMap<string, string>> {
    this.#fields ??= new Map(
      (await all(this.#source, describeText)).map((json) => JSON.parse(json) as [string, string]),
    );
    return this.#fields;
  }
}

function describeText(rows: string): string {
  return `SELECT to_json([column_name, column_type])::VARCHAR FROM (DESCRIBE SELECT unnest("add") FROM ${rows})`;
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
