import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { RunDifference, RunManifest } from "tessera-contracts/contracts/artifacts/manifest";
import { PlanBundle } from "tessera-contracts/contracts/plan/bundle";
import { call, type Call, recorder, tessera } from "../../generator/cli/call.js";
import { nodes } from "../delta/cpg-nodes.js";
import { type Lake, lake } from "../run/lake.js";

let place: Lake;
beforeAll(async () => {
  place = await lake();
});
afterAll(() => place.close());

/** `late` has the nodes from `since` on; `counts` counts them, as they are in its table. The columns of `cpg_nodes` are those of its table. */
const PIPELINE = `name: small
datasets:
  - table_spec:
      name: late
      key_fields: [id]
      fields:
        - { name: id, dtype: { type: string }, nullable: false }
        - { name: start, dtype: { type: i64 } }
  - table_spec: { name: sums, fields: [{ name: nodes, dtype: { type: i64 }, nullable: false }] }
locations:
  - { name: cpg_nodes, uri: ../cpg_nodes }
  - { name: late, uri: late }
  - { name: sums, uri: sums }
views:
  nodes:
    - name: counts
      rel:
        rel: aggregate
        input: { rel: scan, dataset: late }
        group_by: []
        aggregates: [{ name: nodes, fn: count }]
    - name: late_nodes
      rel:
        rel: project
        input:
          rel: filter
          input: { rel: scan, dataset: cpg_nodes }
          predicate:
            op: binary
            operator: ge
            left: { op: column, name: bstart }
            right: { op: param, name: since, dtype: { type: i64 } }
        columns:
          - { name: id, expr: { op: column, name: node_id } }
          - { name: start, expr: { op: column, name: bstart } }
outputs:
  - { view: late_nodes, dataset: late, kind: cpg_output }
  - { view: counts, dataset: sums }
`;

let folder: string;
let folders = 0;
beforeEach(() => {
  folder = join(place.folder, `case-${folders++}`);
  writeFileIn("pipeline.yaml", PIPELINE);
});

function writeFileIn(name: string, text: string): void {
  if (!existsSync(folder)) mkdirSync(folder);
  writeFileSync(join(folder, name), text);
}

/** A call in a folder of its own, whose lines are no wider than a page. */
async function run(...words: readonly string[]): Promise<Call> {
  return steady(await tessera(folder, "run", ...words));
}

function steady({ code, out, error }: Call): Call {
  if (!out.startsWith("{")) for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
  const without = (text: string): string =>
    text
      .replaceAll(folder, "/case")
      .replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/g, "2026-01-31T12:00:00Z")
      .replaceAll(/\bduckdb v[\d.]+/g, "duckdb v1")
      .replaceAll(/\d\S+, node v[\d.]+ on \S+/g, "1.0.0, node v20 on linux-x64")
      .replaceAll(/\b[0-9a-f]{64}\b/g, "f".repeat(64));
  return { code, out: without(out), error: without(error) };
}

const started = (id: string, since: number, ...words: readonly string[]): Promise<Call> =>
  run("start", "pipeline.yaml", "--param", `since=${since}`, "--run-id", id, ...words);

describe("run explain", () => {
  test("shows the plan of a view", async () => {
    const { code, out, error } = await run("explain", "pipeline.yaml", "late_nodes");
    expect([code, error]).toEqual([0, ""]);
    expect(out).toMatchInlineSnapshot(`
      "view           late_nodes
      fingerprint    ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
      reads          cpg_nodes
      written to     late
      kept in        none
      parameters     since (i64)
      filters by     cpg_nodes.bstart
      joins on       nothing
      two runs give  the same rows, in any order

      COLUMN  TYPE                            NULLS     MADE OF
      id      extension[tessera.node_id,      not null  cpg_nodes.node_id
              string]
      start   i64                             nullable  cpg_nodes.bstart

      PLAN
      project id, start
        filter
          scan cpg_nodes

      SQL OF DUCKDB
      SELECT
        t0."node_id" AS "id",
        t0."bstart" AS "start"
      FROM (
        SELECT
          t0."node_id",
          t0."node_kind",
          t0."path",
          t0."bstart",
          t0."bend",
          t0."file_id"
        FROM "cpg_nodes" AS t0
        WHERE (t0."bstart" >= CAST($since AS BIGINT))
      ) AS t0"
    `);
  });

  test("shows a view in SQL, and lineage goes through it", async () => {
    const rel = PIPELINE.slice(
      PIPELINE.indexOf("      rel:\n        rel: aggregate"),
      PIPELINE.indexOf("    - name: late_nodes"),
    );
    writeFileIn(
      "pipeline.yaml",
      PIPELINE.replace(rel, "      sql: SELECT count(*) AS nodes FROM late WHERE start > 3\n"),
    );
    const { code, out, error } = await run("explain", "pipeline.yaml", "counts");
    expect([code, error]).toEqual([0, ""]);
    expect(out).toMatchInlineSnapshot(`
      "view           counts
      fingerprint    ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
      reads          late
      written to     sums
      kept in        none
      parameters     none
      filters by     late.start
      joins on       nothing
      two runs give  nothing that is certain

      COLUMN  TYPE  NULLS     MADE OF
      nodes   i64   nullable  no column

      PLAN
      sql
        scan late

      SQL OF DUCKDB
      SELECT count(*) AS nodes FROM late WHERE start > 3"
    `);
    expect(await run("explain", "pipeline.yaml", "counts", "--dialect", "spark")).toEqual({
      code: 2,
      out: "",
      error: "tessera: the view counts is in the SQL of duckdb, which is not said in that of spark",
    });
    expect((await run("lineage", "pipeline.yaml", "cpg_nodes.bstart", "--down")).out).toMatchInlineSnapshot(`
      "VIEW OR DATASET  CHANGES           COLUMNS    READS
      late_nodes       rows and columns  start      cpg_nodes.bstart
      late             rows and columns  id, start  late_nodes.id, late_nodes.start
      counts           rows and columns  none       late.start
      sums             rows and columns  nodes      counts.nodes"
    `);
    expect((await started("run-1", 2)).code).toBe(0);
    writeFileIn("pipeline.yaml", PIPELINE.replace(rel, "      sql: SELECT random() AS nodes\n"));
    expect((await run("explain", "pipeline.yaml", "counts")).error).toMatchInlineSnapshot(`
      "tessera: there is a mistake in the views:
        pipeline.yaml:17:12: counts: the SQL of counts is refused: random() is another value in each call; compute it from columns"
    `);
  });

  test("gives the plan as its contract has it, the same as a run records", async () => {
    const { out } = await tessera(folder, "run", "explain", "pipeline.yaml", "counts", "--format", "json");
    const bundle = PlanBundle.decodeJson(out);
    expect((await started("run-1", 2)).code).toBe(0);
    const shown = await tessera(folder, "run", "show", "run-1", "--plan", "counts", "--format", "json");
    const kept = PlanBundle.decodeJson(shown.out);
    expect(kept.plan_fingerprint).toBe(bundle.plan_fingerprint);
    expect({ ...kept, delta_inputs: [] }).toEqual(bundle);
  });

  test("speaks several dialects", async () => {
    const { out } = await run("explain", "pipeline.yaml", "counts", "--dialect", "spark");
    expect(out.split("SQL OF SPARK\n")[1]).toBe("SELECT count(*) AS `nodes`\nFROM `late` AS t0");
    expect(await run("explain", "pipeline.yaml", "counts", "--dialect", "latin")).toEqual({
      code: 2,
      out: "",
      error: "tessera: unknown dialect latin; expected duckdb or spark",
    });
  });

  test("says where the mistakes of views are, all of them", async () => {
    writeFileIn(
      "pipeline.yaml",
      PIPELINE.replace("name: node_id", "name: nod_id").replace("operator: ge", "operator: add"),
    );
    const { code, error } = await run("explain", "pipeline.yaml", "late_nodes");
    expect(code).toBe(2);
    expect(error).toMatchInlineSnapshot(`
      "tessera: there are 2 mistakes in the views:
        pipeline.yaml:29:13: late_nodes: expected a condition, got i64
        pipeline.yaml:34:31: late_nodes: there is no column nod_id; there are node_id, node_kind, path, bstart, bend, file_id"
    `);
  });
});

describe("run lineage", () => {
  test("goes down to the columns of datasets, through what is written and read again", async () => {
    expect((await run("lineage", "pipeline.yaml", "late")).out).toMatchInlineSnapshot(`
      "late.id
        late_nodes.id
          cpg_nodes.node_id
      late.start
        late_nodes.start
          cpg_nodes.bstart"
    `);
    expect((await run("lineage", "pipeline.yaml", "sums.nodes", "--up")).out).toMatchInlineSnapshot(`
      "sums.nodes
        counts.nodes, from no column"
    `);
  });

  test("tells what depends on a column", async () => {
    const { out } = await run("lineage", "pipeline.yaml", "cpg_nodes.bstart", "--down");
    expect(out).toMatchInlineSnapshot(`
      "VIEW OR DATASET  CHANGES           COLUMNS    READS
      late_nodes       rows and columns  start      cpg_nodes.bstart
      late             rows and columns  id, start  late_nodes.id, late_nodes.start
      counts           rows and columns  none
      sums             rows and columns  nodes      counts.nodes"
    `);
    expect((await run("lineage", "pipeline.yaml", "cpg_nodes.path", "--down")).out).toBe(
      "nothing depends on cpg_nodes.path",
    );
  });

  test.each([
    [["nobody"], "there is no view or dataset nobody; there are counts, cpg_nodes, late, late_nodes, sums"],
    [["late.end"], "late has no column end; it has id, start"],
    [["late", "--up", "--down"], "--up and --down exclude each other; give one"],
  ])("refuses %j", async (words, message) => {
    expect(await run("lineage", "pipeline.yaml", ...words)).toEqual({ code: 2, out: "", error: `tessera: ${message}` });
  });
});

describe("run start", () => {
  test("takes the address of a server, and says what is wrong with it", async () => {
    const { code, error } = await started("run-1", 2, "--engine", "http://cluster:15002");
    expect(code).toBe(2);
    expect(error).toContain("sc://");
  });

  test("plans and writes nothing if told so", async () => {
    const { code, out } = await started("run-1", 2, "--dry-run");
    expect(code).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "VIEW        RESULT           FINGERPRINT   READS
      late_nodes  for each reader  b096afced8b7  cpg_nodes
      counts      for each reader  59b761f386b2  late

      run         run-1 of small
      status      planned; nothing was done
      plans       ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
      engine      duckdb v1
      parameters  since = 2
      code        1.0.0, node v20 on linux-x64
      reads       cpg_nodes at version 1

      OUTPUT  VERSION  ROWS  FILES  KIND          TABLE
      late    planned               cpg_output    /case/late
      sums    planned               intermediate  /case/sums"
    `);
    expect(["late", "sums", ".tessera"].filter((name) => existsSync(join(folder, name)))).toEqual([]);
  });

  test("writes the outputs, which list and show tell of", async () => {
    const { code, out, error } = await started("run-1", 2);
    expect([code, error]).toEqual([0, ""]);
    expect((await run("show", "run-1")).out).toMatchInlineSnapshot(`
      "run         run-1 of small, number 0
      status      succeeded at 2026-01-31T12:00:00Z
      plans       ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
      engine      duckdb v1
      parameters  since = 2
      code        1.0.0, node v20 on linux-x64
      reads       cpg_nodes at version 1

      OUTPUT  VERSION  ROWS  FILES  KIND          TABLE
      late    1        4     1      cpg_output    /case/late
      sums    1        1     1      intermediate  /case/sums

      VIEW        PLAN
      counts      ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
      late_nodes  ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff

      ARTIFACT                   ID
      delta_stats_decision/late  ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
      delta_stats_decision/sums  ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
      table_validation/late      ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
      table_validation/sums      ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
      writer_policy/late         ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff
      writer_policy/sums         ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"
    `);
    expect((await run("show", "run-1")).out.startsWith(out)).toBe(true);
    expect((await started("run-2", 4, "--only", "late_nodes")).code).toBe(0);
    expect((await run("list")).out.split("\n").map((line) => line.split(/ {2,}/).at(-1))).toEqual([
      "OUTPUTS",
      "late v2",
      "late v1, sums v1",
    ]);
    expect((await run("list", "--dataset", "sums")).out).toContain("run-1");
    expect((await run("list", "--dataset", "sums")).out).not.toContain("run-2");
    expect((await run("list", "--failed")).out).toBe("no runs");
    const lines = (await tessera(folder, "run", "list", "--format", "json")).out;
    expect(RunManifest.decodeJsonLines(lines).map(({ run_id }) => run_id)).toEqual(["run-2", "run-1"]);
  });

  test("takes places and stores of the call", async () => {
    const { code, out } = await started("run-1", 2, "--at", "late=elsewhere/late", "--store", "kept");
    expect([code, out.includes("/case/elsewhere/late")]).toEqual([0, true]);
    expect([existsSync(join(folder, "late")), existsSync(join(folder, "kept/runs/run-1.json"))]).toEqual([false, true]);
  });

  test("says how far it is; stopped, it leaves a manifest that says so, and can go on", async () => {
    const shown: string[] = [];
    const printed = recorder(folder, {
      status: (text) => {
        shown.push(text);
        if (text !== "") printed.stop.abort();
      },
    });
    const words = ["run", "start", "pipeline.yaml", "--param", "since=2", "--run-id", "run-1"];
    const { code, error } = await call(printed, words);
    expect([code, error]).toEqual([1, expect.stringContaining("was cancelled")]);
    expect([shown[0]?.startsWith("late_nodes "), shown.at(-1)]).toEqual([true, ""]);
    expect((await run("list", "--failed")).out).toMatch(/^run-1 +failed/m);
    expect((await started("run-1", 2)).code).toBe(0);
    expect((await run("list", "--failed")).out).toBe("no runs");
  });

  test("fails where rows do not keep a promise", async () => {
    writeFileIn(
      "pipeline.yaml",
      PIPELINE.replace(
        "  - table_spec:\n      name: late",
        "  - contract_spec: { name: late, constraints: [start < 4] }\n    table_spec:\n      name: late",
      ),
    );
    const { code, out, error } = await started("run-1", 2);
    expect([code, error]).toEqual([1, expect.stringContaining("start < 4")]);
    expect(out).toMatch(/^status +failed/m);
    expect(out).toMatch(/^late +not written/m);
  });

  test.each([
    [["--param", "since"], "--param takes NAME=VALUE, such as since=100, found since"],
    [["--param", "since=1", "--param", "since=2"], "--param gives since twice; keep one"],
    [[], "the plan needs values for its parameters since"],
    [["--param", "since=1", "--param", "until=2"], "the plan has no parameter until; it has since"],
    [
      ["--param", "since=1", "--only", "late"],
      "--only takes a view that is written to a dataset, found late; there are late_nodes, counts",
    ],
    [["--at", "later=x"], "--at names later, which is no dataset of pipeline.yaml; there are cpg_nodes, late, sums"],
    [["--param", "since=1", "--run-id", "a b"], '--run-id takes the id of a run, found "a b": '],
  ])("refuses %j", async (words, message) => {
    const { code, out, error } = await run("start", "pipeline.yaml", ...words);
    expect([code, out, error.slice(0, `tessera: ${message}`.length)]).toEqual([2, "", `tessera: ${message}`]);
  });
});

describe("runs", () => {
  test("are compared", async () => {
    await started("run-1", 2);
    await started("run-2", 4);
    const { code, out } = await run("diff", "run-1", "run-2");
    expect(code).toBe(1);
    expect(out).toMatchInlineSnapshot(`
      "DIFFERS     NAME   run-1   run-2
      parameters  since  2       4
      rows        late   4 rows  2 rows"
    `);
    const lines = (await tessera(folder, "run", "diff", "run-1", "run-2", "--format", "json")).out;
    expect(RunDifference.decodeJsonLines(lines)[0]).toEqual({
      reason: "parameters",
      name: "since",
      left: "2",
      right: "4",
    });
    expect((await run("diff", "run-1", "run-1")).code).toBe(0);
    expect((await run("diff", "run-1", "run-3")).error).toBe(
      "tessera: there is no run run-3 in /case/.tessera/runs; tessera run list shows those that there are",
    );
  });

  test("are reproduced, those of few outputs too", async () => {
    await started("run-1", 2, "--only", "late_nodes", "--hash-files");
    await place.table.append(nodes(6, 8));
    await started("run-2", 4);
    const { code, out } = await run("reproduce", "pipeline.yaml", "run-1", "--into", "again");
    expect(code).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "OUTPUT  MISSING  ADDED  FILES       COLUMNS
      late    0        0      same bytes  equal

      all rows are equal; the copies are in /case/again"
    `);
    expect((await run("reproduce", "pipeline.yaml", "run-1", "--into", "again")).code).toBe(2);
  });

  test("that were killed are repaired", async () => {
    await started("run-1", 2);
    const file = join(folder, ".tessera/runs/runs/run-1.json");
    const manifest = RunManifest.decodeJson(readFileSync(file));
    writeFileSync(file, RunManifest.encodeJson({ ...manifest, status: "started", outputs: [] }));
    expect(await run("repair")).toMatchInlineSnapshot(`
      {
        "code": 0,
        "error": "",
        "out": "RUN    STATUS     FOUND
      run-1  succeeded  2 of 2 outputs are committed",
      }
    `);
    expect((await run("repair")).out).toBe("nothing to do: every run has ended, or somebody works on it");
    expect(RunManifest.decodeJson(readFileSync(file)).outputs.length).toBe(2);
  });
});

describe("run cache", () => {
  test("lists and deletes what views have staged", async () => {
    expect((await run("cache", "list")).out).toBe("0 results, 0 B");
    const staging = "- name: late_nodes\n      cache_policy: delta_staging\n";
    writeFileIn("pipeline.yaml", PIPELINE.replace("- name: late_nodes\n", staging));
    expect((await started("run-1", 2, "--dry-run")).out).toMatch(/^late_nodes +staged anew /m);
    expect((await run("cache", "list")).out).toBe("0 results, 0 B");
    expect((await started("run-1", 2)).code).toBe(0);
    expect((await started("run-2", 2, "--dry-run")).out).toMatch(/^late_nodes +found staged /m);
    expect((await started("run-2", 3, "--dry-run")).out).toMatch(/^late_nodes +staged anew /m);
    expect((await started("run-2", 3)).code).toBe(0);
    const listed = (await run("cache", "list")).out.split("\n");
    expect(listed.slice(1, 3).map((line) => line.replaceAll(/[0-9a-f]{16}|\d+(\.\d)? [KMi]*B/g, "…"))).toEqual([
      "late_nodes  …  2026-01-31T12:00:00Z  …",
      "late_nodes  …  2026-01-31T12:00:00Z  …",
    ]);
    expect(listed.at(-1)).toMatch(/^2 results, .*B$/);
    expect((await run("cache", "clean", "--dry-run")).out).toMatch(/^2 results, .* would be deleted$/m);
    expect((await run("cache", "clean", "--view", "counts")).out).toBe("0 results, 0 B deleted");
    writeFileIn(".tessera/cache/late_nodes/mine.txt", "");
    expect((await run("cache", "clean")).out).toMatch(/^2 results, .* deleted$/m);
    expect((await run("cache", "list")).out).toBe("0 results, 0 B");
    expect(existsSync(join(folder, ".tessera/cache/late_nodes/mine.txt"))).toBe(true);
    expect((await started("run-3", 2)).code).toBe(0);
    expect(await run("cache", "empty")).toEqual({
      code: 2,
      out: "",
      error: "tessera: expected list or clean, found empty",
    });
  });

  test("of a view that reads what the run writes cannot be foretold", async () => {
    writeFileIn(
      "pipeline.yaml",
      PIPELINE.replace("- name: counts\n", "- name: counts\n      cache_policy: delta_staging\n"),
    );
    expect((await started("run-1", 2, "--dry-run")).out).toMatch(/^counts +may be staged /m);
  });
});
