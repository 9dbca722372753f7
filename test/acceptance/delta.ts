// Tables of other projects: every version is read or refused by a typed error, and the rows are those that come with the table.

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { gunzipSync } from "node:zlib";
import { decompress } from "fzstd";
import { DeltaError, inspect, type Snapshot, verifyTable } from "tessera-contracts/delta";
import type { DuckDBEngine } from "tessera-contracts/duckdb";
import { localStorage } from "tessera-contracts/storage";
import { hostOf } from "../../runtime/delta/host.js";
import { planScan } from "../../runtime/delta/scan/plan-scan.js";
import { readTar, type TarFile } from "./tar.js";

/** Tables that must be refused, each with the code. */
const REFUSED: { readonly [table: string]: string } = {
  "data-reader-absolute-paths-escaped-chars": "LOG_CORRUPT",
  "deltalog-commit-info": "LOG_CORRUPT",
  "deltalog-state-reconstruction-from-checkpoint-missing-metadata": "LOG_CORRUPT",
  "deltalog-state-reconstruction-without-protocol": "LOG_CORRUPT",
};

/** A table that was looked at. */
export interface Verdict {
  readonly table: string;
  /** What was found, in a few words. */
  readonly outcome: string;
  readonly complaints: readonly string[];
}

/** Reads all tables of an archive. */
export async function checkDeltaArchive(path: string, engine: DuckDBEngine): Promise<readonly Verdict[]> {
  const packed = new Uint8Array(readFileSync(path));
  const files = readTar(path.endsWith(".gz") ? new Uint8Array(gunzipSync(packed)) : decompress(packed));
  const folder = mkdtempSync(join(tmpdir(), "tessera-acceptance-"));
  try {
    for (const file of files) unpack(file, folder);
    const verdicts: Verdict[] = [];
    for (const root of rootsOf(files)) verdicts.push(await checkTable({ files, folder, root, engine }));
    return verdicts;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function unpack({ path, bytes, modifiedMs }: TarFile, folder: string): void {
  const to = join(folder, path);
  mkdirSync(dirname(to), { recursive: true });
  writeFileSync(to, bytes);
  utimesSync(to, modifiedMs / 1000, modifiedMs / 1000);
}

/** Folders that have a log in them. */
function rootsOf(files: readonly TarFile[]): string[] {
  const logs = files.flatMap(({ path }) => /^(.*)\/_delta_log\/[^/]+\.(?:json|parquet)$/.exec(path)?.[1] ?? []);
  return [...new Set(logs)].toSorted();
}

interface TableFiles {
  readonly files: readonly TarFile[];
  /** Where they were unpacked to. */
  readonly folder: string;
  readonly root: string;
  readonly engine: DuckDBEngine;
}

async function checkTable(table: TableFiles): Promise<Verdict> {
  const { root } = table;
  const name = basename(root) === "delta" ? basename(dirname(root)) : basename(root);
  try {
    const complaints = [
      ...(await versionComplaints(table)),
      ...(await expectedComplaints(table)),
      ...(await verifyComplaints(table)),
    ];
    const rows = await latestRows(table);
    if (rows.found !== rows.inFooters) complaints.push(`it has ${rows.found} rows, and its files ${rows.inFooters}`);
    if (REFUSED[name] !== undefined) complaints.push(`it was read, and should be refused with ${REFUSED[name]}`);
    return { table: name, outcome: `read, ${rows.found} rows`, complaints };
  } catch (error) {
    return { table: name, ...refusalOf(error, REFUSED[name]) };
  }
}

function refusalOf(error: unknown, expected: string | undefined): Omit<Verdict, "table"> {
  const isTyped = error instanceof DeltaError;
  const outcome = isTyped ? `refused with ${error.code}` : "failed";
  const isRight = isTyped && (expected === undefined || expected === error.code);
  return {
    outcome,
    complaints: isRight ? [] : [`${outcome}: ${error instanceof Error ? error.message : String(error)}`],
  };
}

/** Each version can be read from the log, as far back as that goes. */
async function versionComplaints({ folder, root }: TableFiles): Promise<string[]> {
  const storage = localStorage(join(folder, root));
  const { version: latest } = await inspect({ storage });
  const complaints: string[] = [];
  for (let version = 0; version < latest; version++) {
    try {
      const snapshot = await inspect({ storage, version });
      if (snapshot.schema.fields.length === 0) complaints.push(`version ${version} has no columns`);
    } catch (error) {
      if (!(error instanceof DeltaError && error.code === "VERSION_NOT_FOUND")) throw error;
    }
  }
  return complaints;
}

/** Nothing is wrong with what others wrote: each commit keeps the rules, and values are within their bounds. */
async function verifyComplaints({ folder, root, engine }: TableFiles): Promise<string[]> {
  const { findings } = await verifyTable({ storage: localStorage(join(folder, root)), engine, deep: true });
  return findings.map(({ check, version, path, message }) => `${check}, version ${version}, ${path}: ${message}`);
}

/** Holds the rows of the versions that come with rows against those, as multisets. */
async function expectedComplaints(table: TableFiles): Promise<string[]> {
  const { files, root, folder } = table;
  const expected = `${dirname(root)}/expected/`;
  const inside = files.filter(({ path }) => path.startsWith(expected)).map(({ path }) => path.slice(expected.length));
  const complaints: string[] = [];
  // A folder a version, or the latest version alone.
  for (const version of new Set(inside.map((path) => path.slice(0, path.indexOf("/") + 1)))) {
    const parquet = inside.filter((path) => path.startsWith(version) && path.endsWith(".parquet"));
    const [, number] = /^v(\d+)\/$/.exec(version) ?? [];
    const storage = localStorage(join(folder, root));
    const snapshot = await inspect({ storage, ...(number !== undefined && { version: Number(number) }) });
    const paths = parquet.map((path) => join(folder, expected, path));
    const differing = await differences(table, snapshot, paths);
    if (differing > 0) complaints.push(`${version === "" ? "latest" : version}: ${differing} rows are not as expected`);
    const about = join(folder, expected, version, "table_version_metadata.json");
    if (existsSync(about)) complaints.push(...metadataComplaints(snapshot, readFileSync(about, "utf8")));
  }
  return complaints;
}

function metadataComplaints(snapshot: Snapshot, text: string): string[] {
  const said = JSON.parse(text) as Record<string, unknown>;
  const { min_reader_version, min_writer_version } = snapshot.protocol;
  const found = { version: snapshot.version, properties: snapshot.properties, min_reader_version, min_writer_version };
  const sorted = (value: unknown): string =>
    typeof value === "object" && value !== null
      ? JSON.stringify(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : String(value);
  const isSame = Object.entries(found).every(([key, value]) => sorted(value) === sorted(said[key]));
  return isSame ? [] : [`it is ${JSON.stringify(found)}, and ${JSON.stringify(said)} is expected`];
}

/** Rows that are on one side only. */
async function differences(table: TableFiles, snapshot: Snapshot, paths: readonly string[]): Promise<number> {
  const name = await registered(table, snapshot);
  const columns = snapshot.schema.fields.map((field) => `"${field.name.replaceAll('"', '""')}"`).join(", ");
  const list = paths.map((path) => `'${path.replaceAll("'", "''")}'`).join(", ");
  const theirs = `SELECT ${columns} FROM read_parquet([${list}], hive_partitioning = false)`;
  const ours = `SELECT ${columns} FROM ${name}`;
  const count = (a: string, b: string): string => `(SELECT count(*) FROM ((${a}) EXCEPT ALL (${b})))`;
  return numberOf(table.engine, `SELECT ${count(ours, theirs)} + ${count(theirs, ours)}`);
}

/** The rows of the latest version, and those that the ends of its files say, deleted ones taken off. */
async function latestRows(table: TableFiles): Promise<{ readonly found: number; readonly inFooters: number }> {
  const snapshot = await inspect({ storage: localStorage(join(table.folder, table.root)) });
  const name = await registered(table, snapshot);
  const found = await numberOf(table.engine, `SELECT count(*) FROM ${name}`);
  const { scan } = await planScan(hostOf(join(table.folder, table.root), table), snapshot);
  const footers = await table.engine.footers([...new Set(scan.files.map(({ path }) => path))]);
  const byPath = new Map(footers.map(({ path, rows }) => [path, rows]));
  const inFooters = scan.files.reduce(
    (sum, { path, deletedRows }) => sum + (byPath.get(path) ?? 0) - (deletedRows?.length ?? 0),
    0,
  );
  return { found, inFooters };
}

async function registered({ folder, root, engine }: TableFiles, snapshot: Snapshot): Promise<string> {
  const { scan } = await planScan(hostOf(join(folder, root), { engine }), snapshot);
  await engine.register("accepted", engine.scan(scan));
  return "accepted";
}

async function numberOf(engine: DuckDBEngine, sql: string): Promise<number> {
  const [batch] = await (await engine.query({ sql, dialect: "duckdb" })).collect();
  return Number(batch?.columns[0]?.at(0));
}
