// `tessera run` with functions of the user's own, and with a limit for staged results.

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { RunManifest } from "tessera-contracts/contracts/artifacts/manifest";
import { PlanBundle } from "tessera-contracts/contracts/plan/bundle";
import { sha256Hex } from "tessera-contracts/serde";
import { type Call, tessera } from "../../generator/cli/call.js";
import { type Lake, lake } from "../run/lake.js";

let place: Lake;
beforeAll(async () => {
  place = await lake();
});
afterAll(() => place.close());

const PIPELINE = `name: small
datasets:
  - table_spec:
      name: doubled
      fields: [{ name: start, dtype: { type: i64 } }]
locations:
  - { name: cpg_nodes, uri: ../cpg_nodes }
  - { name: doubled, uri: doubled }
views:
  nodes:
    - name: twice_as_far
      cache_policy: delta_staging
      rel:
        rel: project
        input: { rel: scan, dataset: cpg_nodes }
        columns: [{ name: start, expr: { op: call, fn: twice, args: [{ op: column, name: bstart }] } }]
outputs:
  - { view: twice_as_far, dataset: doubled }
`;

const SPEC = `{
  name: "twice",
  kind: "scalar",
  version: "1.0.0",
  input_types: [{ type: "i64" }],
  return_field: { name: "twice", dtype: { type: "i64" } },
}`;
const moduleOf = (js: string, spec = SPEC): string => `export const functions = [{ spec: ${spec}, ${js} }];\n`;
const TWICE = moduleOf("js: (x) => 2n * x");

let folder: string;
let folders = 0;
beforeEach(() => {
  folder = join(place.folder, `functions-${folders++}`);
  mkdirSync(folder);
  write("pipeline.yaml", PIPELINE);
  write("functions.mjs", TWICE);
});

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}

const run = (...words: readonly string[]): Promise<Call> => tessera(folder, "run", ...words);
const FUNCTIONS = ["--functions", "functions.mjs"];
const start = (id: string, ...words: readonly string[]): Promise<Call> =>
  run("start", "pipeline.yaml", "--run-id", id, ...words);

describe("a module of functions", () => {
  test("computes what plans call, and stands in the manifest with version and hash", async () => {
    const { code, out, error } = await start("one", ...FUNCTIONS, "--format", "json");
    expect([code, error]).toEqual([0, ""]);
    const { required_udfs } = RunManifest.decodeJson(new TextEncoder().encode(out));
    expect(required_udfs).toMatchObject([{ name: "twice", version: "1.0.0" }]);
    expect(required_udfs[0]?.hash).toMatch(/^[0-9a-f]{64}$/);
    expect((await run("show", "one")).out).toContain(
      `functions   twice 1.0.0 (${required_udfs[0]?.hash.slice(0, 12)})`,
    );
    const rows = await tessera(folder, "sql", "SELECT sum(start)::BIGINT AS s FROM d", "--table", "d=doubled");
    expect(rows.out).toMatch(/\b30\b/);
  });

  test("is known to dry runs, explain and lineage; explain shows a call under its own name", async () => {
    const dry = await start("dry", ...FUNCTIONS, "--dry-run");
    expect([dry.code, dry.error]).toEqual([0, ""]);
    const explained = await run("explain", "pipeline.yaml", "twice_as_far", ...FUNCTIONS);
    expect([explained.code, explained.error]).toEqual([0, ""]);
    expect(explained.out).toContain('CAST(twice(t0."bstart") AS BIGINT)');
    const json = await run("explain", "pipeline.yaml", "twice_as_far", ...FUNCTIONS, "--format", "json");
    expect(PlanBundle.decodeJson(new TextEncoder().encode(json.out)).required_udfs).toEqual(["twice"]);
    const lineage = await run("lineage", "pipeline.yaml", "doubled.start", ...FUNCTIONS);
    expect([lineage.code, lineage.error]).toEqual([0, ""]);
    expect(lineage.out).toContain("cpg_nodes.bstart");
    const without = await run("explain", "pipeline.yaml", "twice_as_far");
    expect([without.code, without.error]).toEqual([2, expect.stringContaining("twice")]);
  });

  test("reproduces a run, and another state of it is refused", async () => {
    await start("one", ...FUNCTIONS);
    const again = await run("reproduce", "pipeline.yaml", "one", "--into", "again", ...FUNCTIONS);
    expect([again.code, again.error]).toEqual([0, ""]);
    write("other.mjs", `// Another one.\n${TWICE}`);
    const other = await run("reproduce", "pipeline.yaml", "one", "--into", "other", "--functions", "other.mjs");
    expect(other.code).toBe(2);
    expect(other.error).toMatch(/its functions differ, twice: version 1\.0\.0 \(\w+\) and version 1\.0\.0 \(\w+\)/);
  });

  test("may say its digest itself, which is that of its file if it does not; a pipeline may demand one", async () => {
    const declared = (digest: string): string =>
      `${PIPELINE}udfs:\n  specs:\n    twice:\n      name: twice\n      kind: scalar\n      version: 1.0.0\n      input_types: [{ type: i64 }]\n` +
      `      return_field: { name: twice, dtype: { type: i64 } }\n      code_sha256: "${digest}"\n`;
    write("pipeline.yaml", declared(sha256Hex(new TextEncoder().encode(TWICE))));
    expect(await start("own", ...FUNCTIONS)).toMatchObject({ code: 0, error: "" });
    write("pipeline.yaml", declared("2".repeat(64)));
    const other = await start("demanded", ...FUNCTIONS);
    expect([other.code, other.error]).toEqual([2, expect.stringContaining("the pipeline declares the function twice")]);
    write("said.mjs", moduleOf("js: (x) => 2n * x", SPEC.replace("{", `{ code_sha256: "${"2".repeat(64)}",`)));
    expect(await start("said", "--functions", "said.mjs")).toMatchObject({ code: 0, error: "" });
    const explained = await run("explain", "pipeline.yaml", "twice_as_far");
    expect([explained.code, explained.error]).toEqual([2, expect.stringContaining("the session was not given it")]);
  });

  test.each<[string, string, RegExp]>([
    [
      "exports no list",
      "export const f = 1;\n",
      /^tessera: functions\.mjs has no list of functions; write: export const functions/,
    ],
    ["is no JavaScript", "export const = 1;\n", /^tessera: the module functions\.mjs cannot be loaded: /],
    ["throws", 'throw new Error("not today");\n', /^tessera: the module functions\.mjs cannot be loaded: not today$/],
    [
      "has no declaration",
      "export const functions = [3];\n",
      /^tessera: expected \{ spec, js \} in functions\[0\] of functions\.mjs, found number$/,
    ],
    [
      "says a word that nobody knows",
      moduleOf("python: 1"),
      /expected js, duckdb, spark beside spec in functions\[0\] of functions\.mjs, found python$/,
    ],
    [
      "has no code",
      moduleOf('js: "x"'),
      /expected a function as js of functions\[0\] of functions\.mjs, found string$/,
    ],
    [
      "has a declaration that does not fit",
      moduleOf("js: (x) => x", '{ name: "twice" }'),
      /functions\[0\] of functions\.mjs is no function: .*`kind`/,
    ],
    ["has neither code nor body", moduleOf(""), /the function twice has neither a body nor code/],
  ])("that %s is told of", async (_, text, message) => {
    write("functions.mjs", text);
    const { code, error } = await start("bad", ...FUNCTIONS);
    expect(error).toMatch(message);
    expect(code).toBe(2);
  });

  test("that is not there, or not on this machine, is told of", async () => {
    expect(await start("bad", "--functions", "nowhere.mjs")).toMatchObject({ code: 3 });
    expect((await start("bad", "--functions", "s3://bucket/f.mjs")).error).toMatch(/this machine|S3|s3/);
  });
});

test("--cache-limit deletes results that later runs do not use", async () => {
  const keys = async (): Promise<readonly string[]> =>
    [...(await run("cache", "list")).out.matchAll(/\b[0-9a-f]{16}\b/g)].flat();
  await start("one", ...FUNCTIONS, "--cache-limit", "1");
  const first = await keys();
  expect(first).toHaveLength(1);
  write("other.mjs", `// Another one.\n${TWICE}`);
  await start("two", "--functions", "other.mjs", "--cache-limit", "1");
  const second = await keys();
  expect(second).toHaveLength(1);
  expect(second).not.toEqual(first);
  await start("three", ...FUNCTIONS);
  expect(await keys()).toHaveLength(2);
  const bad = await start("four", ...FUNCTIONS, "--cache-limit", "much");
  expect([bad.code, bad.error]).toEqual([2, expect.stringContaining("--cache-limit takes a whole number")]);
});
