import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { LogEvent } from "tessera-contracts/contracts/logs/events";
import { type Call, tessera } from "../../generator/cli/call.js";
import { type Lake, lake } from "../run/lake.js";

let place: Lake;
let folder: string;

/** `late` is a view that is staged, written to a dataset of another name; `sums` counts its rows, and `refused` holds none of them. */
const PIPELINE = `name: small
datasets:
  - table_spec:
      name: late
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
    - name: late_nodes
      cache_policy: delta_staging
      rel:
        rel: project
        input:
          rel: filter
          input: { rel: scan, dataset: cpg_nodes }
          predicate:
            op: binary
            operator: ge
            left: { op: column, name: bend }
            right: { op: param, name: since, dtype: { type: i64 } }
        columns:
          - { name: id, expr: { op: column, name: node_id } }
          - { name: start, expr: { op: column, name: bstart } }
    - name: counts
      deps: [late_nodes]
      sql: SELECT count(*) AS nodes FROM late_nodes
      schema: { name: counts, fields: [{ name: nodes, dtype: { type: i64 }, nullable: false }] }
outputs:
  - { view: late_nodes, dataset: late, kind: cpg_output }
  - { view: counts, dataset: sums }
`;

beforeAll(async () => {
  place = await lake();
  folder = join(place.folder, "case");
  mkdirSync(folder);
  writeFileSync(join(folder, "pipeline.yaml"), PIPELINE);
  const run = await call("run", "start", "pipeline.yaml", "--param", "since=0", "--run-id", "run-1");
  expect(run.error).toBe("");
  await call("run", "start", "pipeline.yaml", "--param", "since=0", "--run-id", "run-2");
  writeFileSync(join(folder, "run.jsonl"), LOG);
}, 60_000);
afterAll(() => place.close());

const head = { run_id: "run-1", plan_signature: null };
const LOG = [
  { event: "run_started", ...head, timestamp_ms: 1000, inputs: ["cpg_nodes"] },
  { event: "task_started", ...head, timestamp_ms: 1500, task: "late" },
  { event: "task_started", ...head, run_id: "run-0", timestamp_ms: 1, task: "late" },
  { event: "task_finished", ...head, timestamp_ms: 4000, task: "late", rows: 6 },
  { event: "run_finished", ...head, timestamp_ms: 63_000, duration_ms: 62_000 },
]
  .map((one) => new TextDecoder().decode(LogEvent.encodeJson(LogEvent.convert(one))))
  .join("\n");

const call = (...words: readonly string[]): Promise<Call> => tessera(folder, ...words);
const page = (name: string): string => readFileSync(join(folder, name), "utf8");

describe("run show --html", () => {
  test("writes the page of a run to a file of its name", async () => {
    const { code, out } = await call("run", "show", "run-1", "--html");
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringMatching(/^wrote run-1\.html \(\d.* KiB\)$/) as string,
    });
    const written = page("run-1.html");
    expect(written).toContain("computed, and kept");
    expect(written).toContain('aria-label="id, a column of the output late"');
    expect(written).toContain('aria-label="nodes, a column of the output sums, of a text of SQL"');
  });

  test("says what was found in the cache", async () => {
    await call("run", "show", "run-2", "--html", "again.html");
    expect(page("again.html")).toContain("found in the cache");
  });

  test("takes times from a log of the run", async () => {
    const { code } = await call("run", "show", "--html=timed.html", "run-1", "--log", "run.jsonl");
    expect(code).toBe(0);
    expect(page("timed.html")).toContain("1 min 2 s");
    expect(page("timed.html")).toContain("2.5 s");
  });

  test("writes the same page again", async () => {
    await call("run", "show", "run-1", "--html", "one.html");
    await call("run", "show", "run-1", "--html", "other.html");
    expect(page("one.html")).toBe(page("other.html"));
  });

  test("excludes what prints", async () => {
    const { code, error } = await call("run", "show", "run-1", "--html", "--format", "json");
    expect({ code, error }).toEqual({
      code: 2,
      error: "tessera: --format and --html exclude each other: a page shows everything",
    });
    expect((await call("run", "show", "run-1", "--log", "run.jsonl")).error).toBe(
      "tessera: --log is of pages; give --html too",
    );
  });

  test("takes a word for its file by its ending only", async () => {
    expect((await call("run", "show", "--html", "run-1")).code).toBe(0);
    expect((await call("run", "show", "run-1", "--html", "page.txt")).code).toBe(2);
  });

  test("does not write where nothing can be", async () => {
    mkdirSync(join(folder, "folder.html"));
    const { code, error } = await call("run", "show", "run-1", "--html", "folder.html");
    expect(code).not.toBe(0);
    expect(error).toContain("folder.html");
  });
});

describe("table show --html", () => {
  test("writes the page of a table", async () => {
    const { code, out } = await call("table", "show", "../cpg_nodes", "--html");
    expect({ code, out }).toEqual({ code: 0, out: expect.stringMatching(/^wrote cpg_nodes\.html/) as string });
    expect(page("cpg_nodes.html")).toContain("below 64 KiB");
    expect(page("cpg_nodes.html")).toContain('class="bar inserted"');
  });

  test("tells of as many commits as it is asked to", async () => {
    await call("table", "show", "../cpg_nodes", "--limit", "1", "--html", "last.html");
    expect(page("last.html")).toContain("There are earlier commits, which are not listed.");
  });
});
