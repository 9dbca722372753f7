// Datasets that are no Delta tables, as inputs: read as their formats say, and known again by their bytes.

import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { columnFrom, RecordBatch, schemaOf, writeFile, writeStream } from "tessera-contracts/arrow";
import type { DatasetLocationInit } from "tessera-contracts/contracts/datasets/datasets";
import type { PipelineSpecInit } from "tessera-contracts/contracts/plan/pipeline";
import { TableSchemaSpec } from "tessera-contracts/contracts/schema/tables";
import { localStorage } from "tessera-contracts/storage";
import { DatasetRegistry, diffRuns, directoryStore, reproduceRun, session, startRun } from "tessera-contracts/run";
import { type Lake, lake, namesIn, scan } from "./lake.js";

let place: Lake;
let folders = 0;
let folder: string;
beforeAll(async () => {
  place = await lake();
});
afterAll(() => place.close());
beforeEach(() => {
  folder = join(place.folder, `files-${folders++}`);
  mkdirSync(folder);
});

const i64 = { type: "i64" } as const;
const REPOS = TableSchemaSpec.create({
  name: "repos",
  fields: [
    { name: "name", dtype: { type: "string" }, nullable: false },
    { name: "stars", dtype: i64 },
  ],
});
const ROWS = [
  { name: "a,b", stars: 7n },
  { name: "c", stars: null },
];

function arrowBytes(write: typeof writeFile): Uint8Array {
  const schema = schemaOf(REPOS);
  const [name, stars] = [ROWS.map((row) => row.name), ROWS.map((row) => row.stars)];
  return write([new RecordBatch(schema, [columnFrom({ type: "string" }, name), columnFrom(i64, stars)])]);
}

async function parquetFile(path: string, rows = "('a,b', 7::BIGINT), ('c', NULL)"): Promise<void> {
  const sql = `COPY (SELECT * FROM (VALUES ${rows}) AS t(name, stars)) TO '${path}' (FORMAT parquet)`;
  await (await place.engine.query({ sql, dialect: "duckdb" })).collect();
}

/** Writes a file of the rows, by its format. */
const WRITERS: { readonly [format: string]: (path: string) => unknown } = {
  csv: (path) => writeFileSync(path, 'name,stars\n"a,b",7\nc,\n'),
  json: (path) => writeFileSync(path, '{"name":"a,b","stars":7}\n{"name":"c"}\n'),
  parquet: (path) => parquetFile(path),
  arrow_ipc: (path) => writeFileSync(path, arrowBytes(writeFile)),
};

const located = (format: string, uri: string): DatasetLocationInit => ({ name: "repos", uri, format: format as "csv" });
const sessionWith = (location: DatasetLocationInit, table_spec: typeof REPOS | null = REPOS) =>
  session({
    engine: place.engine,
    datasets: DatasetRegistry.of(table_spec === null ? [] : [{ table_spec }], [location]),
    storage: (uri) => localStorage(uri, { durable: false }),
  });

describe.each(Object.keys(WRITERS))("files of the format %s", (format) => {
  test("are read from a single file, and from a folder of them, without what is hidden there", async () => {
    const inside = join(folder, "repos", "2026");
    mkdirSync(inside, { recursive: true });
    const write = WRITERS[format];
    await write?.(join(folder, `one.${format}`));
    for (const name of ["b", "a"]) await write?.(join(inside, `${name}.${format}`));
    writeFileSync(join(folder, "repos", "_SUCCESS"), "");
    for (const [uri, paths] of [
      [join(folder, `one.${format}`), [`one.${format}`]],
      [join(folder, "repos"), [`2026/a.${format}`, `2026/b.${format}`]],
    ] as const) {
      const s = await sessionWith(located(format, uri));
      const rows = await s.rows(scan("repos"));
      expect(rows).toEqual(paths.flatMap(() => ROWS));
      const [pin] = await s.filePins();
      expect(pin).toMatchObject({ dataset_name: "repos", uri, format });
      expect(pin?.files.map(({ path }) => path)).toEqual(paths);
      expect(await s.pins()).toEqual([]);
      await s.close();
    }
    expect(await namesIn(place.engine)).toEqual([]);
  });

  test("change, and the session says so instead of mixing them", async () => {
    const uri = join(folder, `one.${format}`);
    await WRITERS[format]?.(uri);
    const s = await sessionWith(located(format, uri));
    await s.pin("repos");
    if (format === "parquet") await parquetFile(uri, "('x', 1::BIGINT)");
    else writeFileSync(uri, format === "csv" ? "name,stars\nx,1\n" : '{"name":"x"}\n');
    await expect(s.rows(scan("repos"))).rejects.toMatchObject({ code: "RUN_INPUT_GONE" });
    await s.close();
  });
});

test("a stream of Arrow is read as a file is", async () => {
  writeFileSync(join(folder, "s.arrows"), arrowBytes(writeStream));
  const s = await sessionWith(located("arrow_ipc", join(folder, "s.arrows")), null);
  expect(await s.rows(scan("repos"))).toEqual(ROWS);
  await s.close();
});

describe("what cannot be read", () => {
  test.each<[string, () => unknown, DatasetLocationInit, string]>([
    ["no files", () => mkdirSync(join(folder, "e")), located("csv", "e"), "DATASET_EMPTY"],
    ["a row that does not fit", () => text("r.csv", "name,stars\nx,many\n"), located("csv", "r.csv"), "SOURCE_INVALID"],
    ["a row of JSON", () => text("r.json", "{}\n"), located("json", "r.json"), "SOURCE_INVALID"],
    ["other columns", () => text("r.csv", "id\nx\n"), located("csv", "r.csv"), "SOURCE_INVALID"],
  ])("%s", async (_, write, location, code) => {
    write();
    const s = await sessionWith({ ...location, uri: join(folder, location.uri) });
    await expect(s.rows(scan("repos"))).rejects.toMatchObject({ code });
    await s.close();
    expect(await namesIn(place.engine)).toEqual([]);
  });

  const text = (name: string, content: string): void => writeFileSync(join(folder, name), content);

  test("text without columns, and a version of what has none", async () => {
    text("r.csv", "name,stars\nx,1\n");
    const s = await sessionWith(located("csv", join(folder, "r.csv")), null);
    await expect(s.rows(scan("repos"))).rejects.toThrow("give it a table_spec");
    await s.close();
    const other = await sessionWith(located("csv", join(folder, "r.csv")));
    await expect(other.rows(scan("repos", { version: 3 } as never))).rejects.toThrow("has no version 3");
    await other.close();
  });
});

describe("a run over files", () => {
  const out = { name: "copy", fields: REPOS.fields, key_fields: ["name"] };
  const pipelineOf = (more: object = {}): PipelineSpecInit => ({
    name: "files",
    datasets: [{ table_spec: REPOS }, { table_spec: out }],
    locations: [located("csv", join(folder, "repos.csv")), { name: "copy", uri: join(folder, "copy") }],
    views: { nodes: [{ name: "rows", rel: scan("repos") }] },
    outputs: [{ view: "rows", dataset: "copy", ...more }],
  });
  const started = async (runId: string, pipeline = pipelineOf()) => {
    const s = await session({
      engine: place.engine,
      datasets: {},
      storage: (uri) => localStorage(uri, { durable: false }),
    });
    const store = directoryStore(localStorage(join(folder, "store"), { durable: false }));
    const options = { pipeline, session: s, store, every: () => () => undefined };
    return { options, manifest: await (await startRun({ ...options, runId })).execute() };
  };
  const put = (content: string): void => writeFileSync(join(folder, "repos.csv"), content);

  test("says which files it read, and is reproduced from them alone", async () => {
    put("name,stars\nx,1\n");
    const { manifest, options } = await started("run-1");
    expect(manifest.delta_inputs).toEqual([]);
    const [pin] = manifest.file_inputs;
    expect(pin?.files).toMatchObject([{ path: "repos.csv", size_bytes: 15 }]);
    const again = await reproduceRun(manifest, { ...options, runId: "again", into: join(folder, "again") });
    expect([again.isSame, diffRuns(manifest, again.manifest)]).toEqual([true, []]);
    put("name,stars\nx,2\n");
    const other = await started("run-2");
    expect(diffRuns(manifest, other.manifest)).toMatchObject([{ reason: "inputs", name: "repos" }]);
    const into = join(folder, "never");
    await expect(reproduceRun(manifest, { ...options, runId: "no", into })).rejects.toMatchObject({
      code: "RUN_INPUT_GONE",
      message: expect.stringContaining("has other bytes") as unknown,
    });
    rmSync(join(folder, "repos.csv"));
    await expect(reproduceRun(manifest, { ...options, runId: "no", into })).rejects.toThrow("is gone");
    expect(await options.store.manifest("no")).toBeNull();
  });

  test("does nothing for an incremental output while they stay, and all if they change", async () => {
    const incremental = pipelineOf({ materialize: "incremental", keys: ["name"] });
    put("name,stars\nx,1\n");
    await started("run-1", incremental);
    const same = await started("run-2", incremental);
    expect(same.manifest.outputs).toMatchObject([{ version: null, full_reason: null }]);
    put("name,stars\nx,2\n");
    const { manifest } = await started("run-3", incremental);
    const reason = "parameters, columns, tables or files of rows are not those of the run run-2";
    expect(manifest.outputs).toMatchObject([{ rows: 1, full_reason: reason }]);
  });
});
