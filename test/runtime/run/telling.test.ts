import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { LogEvent } from "tessera-contracts/contracts/logs/events";
import { memoryDiagnostics, type MemoryDiagnostics } from "tessera-contracts/diagnostics";
import { directoryStore, startRun } from "tessera-contracts/run";
import { faultyStorage, localStorage, type Storage, StorageError } from "tessera-contracts/storage";
import { withoutValues } from "../../../runtime/run/session/telling.js";
import { type Lake, lake } from "./lake.js";
import { PIPELINE, QUIET, sessionIn } from "./pipeline.js";

let place: Lake;
beforeAll(async () => {
  place = await lake();
});
afterAll(() => place.close());

/** The spans as a tree, a line each: the name, what it is about, and how it ended. */
function tree({ notices, spans }: MemoryDiagnostics, parent: string | null = null, indent = ""): string {
  const started = notices.filter((one) => one.kind === "span_started" && one.parent_id === parent);
  const lines = started.map(({ span_id }) => {
    const span = spans.find((one) => one.span_id === span_id);
    if (span === undefined) throw new Error("a span never ended");
    const { attributes: a, name, outcome } = span;
    const words = [
      a["tessera.view"] ?? a["tessera.task"] ?? a["db.query.summary"] ?? a["tessera.pipeline"],
      a["db.operation.name"],
      a["db.collection.name"],
      outcome.kind,
    ];
    const line = `${indent}${name} ${words.filter((word) => word !== undefined).join(" ")}\n`;
    return line + tree({ notices, spans } as MemoryDiagnostics, span_id, `${indent}  `);
  });
  return lines.join("");
}

async function run(diagnostics: MemoryDiagnostics, captureSql = false, name = "told"): Promise<void> {
  const folder = join(place.folder, `${name}-${String(captureSql)}`);
  const store = directoryStore(localStorage(join(folder, "store"), { durable: false }));
  const session = await sessionIn(place, folder, { diagnostics, captureSql });
  await (await startRun({ ...QUIET, runId: "run-1", session, store })).execute();
}

test("a run is a tree of spans", async () => {
  const diagnostics = memoryDiagnostics();
  await run(diagnostics);
  expect(tree(diagnostics)).toMatchInlineSnapshot(`
    "plan.compile finished
    tessera.run small finished
      plan.execute late_nodes finished
        tessera.task late finished
          engine.statement SELECT late finished
          delta.operation CREATE TABLE late finished
          delta.operation WRITE late finished
      plan.execute end_sums finished
        tessera.task sums finished
          engine.statement SELECT sums finished
          delta.operation CREATE TABLE sums finished
          delta.operation WRITE sums finished
    "
  `);
  const rows = diagnostics.metrics.filter(({ name }) => name === "tessera.rows");
  expect(rows.map(({ value, attributes }) => [value, attributes])).toEqual([
    [4, { "db.collection.name": "late", "tessera.direction": "written" }],
    [4, { "db.collection.name": "sums", "tessera.direction": "written" }],
  ]);
  for (const { attributes } of diagnostics.spans) expect(attributes["db.query.text"]).toBeUndefined();
});

test("a run is linked to the versions that it reads, and to the runs that made them", async () => {
  const diagnostics = memoryDiagnostics();
  await run(diagnostics, false, "linked");
  const folder = join(place.folder, "linked-false");
  const store = directoryStore(localStorage(join(folder, "store"), { durable: false }));
  const session = await sessionIn(place, folder, { diagnostics });
  const views = { nodes: (PIPELINE.views?.nodes ?? []).filter(({ name }) => name === "end_sums") };
  const pipeline = { ...PIPELINE, name: "ends", views, outputs: [{ view: "end_sums", dataset: "sums" }] };
  await (await startRun({ every: QUIET.every, pipeline, runId: "run-2", session, store })).execute();
  const runs = diagnostics.spans.filter(({ name }) => name === "tessera.run");
  expect(runs.map(({ links }) => links)).toEqual([
    [{ "db.collection.name": "cpg_nodes", "tessera.delta.version": 1 }],
    [{ "db.collection.name": "late", "tessera.delta.version": 1, "tessera.run.id": "run-1" }],
  ]);
});

test("a commit that cannot be read leaves a link without its run", async () => {
  const diagnostics = memoryDiagnostics();
  const folder = join(place.folder, "unread");
  let commits = 0;
  const storage = (uri: string): Storage =>
    faultyStorage(localStorage(uri, { durable: false }), {
      onCall: async ({ name, path }, when) => {
        // The first time it is read for the snapshot.
        const isAgain =
          when === "before" && name === "read" && uri === place.uri && path.endsWith("01.json") && ++commits > 1;
        if (isAgain) throw new StorageError("DENIED", "not you", { path });
      },
    });
  const session = await sessionIn(place, folder, { diagnostics, storage });
  const store = directoryStore(localStorage(join(folder, "store"), { durable: false }));
  const { status } = await (await startRun({ ...QUIET, runId: "run-1", session, store })).execute();
  expect([status, commits]).toEqual(["succeeded", 2]);
  const { links } = diagnostics.spans.find(({ name }) => name === "tessera.run") ?? {};
  expect(links).toEqual([{ "db.collection.name": "cpg_nodes", "tessera.delta.version": 1 }]);
});

test("a run and its outputs are events of a log, with its id", async () => {
  const diagnostics = memoryDiagnostics();
  await run(diagnostics, false, "logged");
  const events = diagnostics.notices.flatMap((notice) =>
    notice.kind === "event" && notice.contract === LogEvent ? [notice.event as LogEvent] : [],
  );
  expect(events.map((one) => [one.event, one.run_id, "task" in one ? one.task : null])).toEqual([
    ["run_started", "run-1", null],
    ["task_started", "run-1", "late"],
    ["delta_commit", "run-1", null],
    ["task_finished", "run-1", "late"],
    ["task_started", "run-1", "sums"],
    ["delta_commit", "run-1", null],
    ["task_finished", "run-1", "sums"],
    ["run_finished", "run-1", null],
  ]);
  expect(JSON.stringify(events[0])).toMatch(/"plan_signature":"[0-9a-f]{64}".*"inputs":\["cpg_nodes"/);
  expect(JSON.stringify(events[2])).toMatch(/"table_uri":".*late","version":\d+,"operation":"WRITE"/);
  expect(events[3]).toMatchObject({ rows: 4 });
});

test("a run that fails says why in its log", async () => {
  const diagnostics = memoryDiagnostics();
  const folder = join(place.folder, "told-failed");
  const kept = directoryStore(localStorage(join(folder, "store"), { durable: false }));
  const saveManifest = (): Promise<never> => Promise.reject(new Error("the store is full"));
  const store = Object.assign(kept, { saveManifest });
  const session = await sessionIn(place, folder, { diagnostics });
  await expect((await startRun({ ...QUIET, runId: "run-1", session, store })).execute()).rejects.toThrow();
  const names = diagnostics.events
    .map(({ event }) => (event as Partial<LogEvent>).event)
    .filter((name) => name !== undefined);
  expect(names).toEqual(["run_started", "run_failed"]);
});

test("statements are told only if somebody asked for them, without values", async () => {
  const diagnostics = memoryDiagnostics();
  await run(diagnostics, true);
  const texts = diagnostics.spans.flatMap(({ attributes }) => attributes["db.query.text"] ?? []);
  expect(texts.length).toBeGreaterThan(0);
  for (const text of texts) expect(text).toMatch(/^(SELECT|WITH)/);
});

test.each([
  [
    "duckdb",
    `SELECT 'it''s', "it's 7" FROM t7 WHERE a > -1.5e-3 AND b = 0x1F`,
    `SELECT ?, "it's 7" FROM t7 WHERE a > -? AND b = ?`,
  ],
  ["duckdb", "SELECT $tag$secret 'x'$tag$, $$y$$, $1", "SELECT ?, ?, $?"],
  ["duckdb", "SELECT 1 -- secret\nFROM t /* 'secret' */", "SELECT ?  \nFROM t  "],
  ["duckdb", `SELECT e'a\\'b''c', x'00ff', 'a\\', é1, .5, "a""1"`, `SELECT ?, ?, ?, é1, ?, "a""1"`],
  ["spark", `SELECT 'a\\'b', "secret \\" 7", \`name 1\``, "SELECT ?, ?, `name 1`"],
] as const)("in the SQL of %s, %s is told as %s", (dialect, sql, told) => {
  expect(withoutValues({ sql, dialect })).toBe(told);
});
