// The pages that are tried out, made by the built command as a user calls it.

import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { writeWorkspace } from "../../bench/workspace.mjs";
import { HOSTILE_CONTRACTS, HOSTILE_PIPELINE, HOSTILE_ROWS } from "./hostile.mjs";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const command = join(root, "dist/generator/cli/main.js");

/** Contracts of a large company. */
const MANY = 2000;

/** Addresses of sites and pages. */
export function preparePages(place) {
  tessera(root, "site", "--out", join(place, "own"));
  write(join(place, "bad/contracts"), HOSTILE_CONTRACTS);
  tessera(join(place, "bad"), "site", "--out", join(place, "bad/site"));
  const at = (path) => pathToFileURL(join(place, path)).href;
  return {
    own: (path) => at(`own/${path}`),
    bad: (path) => at(`bad/site/${path}`),
    ...reports(place, at),
    versions: at(versions(place)),
  };
}

/** The history of four versions of a contract, the last as it is now; the path of its page. */
function versions(place) {
  const folder = join(place, "versions");
  const all = [
    ["id: str"],
    ["id: str", "note: str", "price: int"],
    ["id: str", "price: int(ge=1)"],
    ["price: int(ge=2)"],
  ];
  const textOf = (fields) =>
    ["types:", "  Order:", "    fields:", ...fields.map((one) => `      ${one}`), ""].join("\n");
  for (const [i, fields] of all.entries()) {
    const name = i === all.length - 1 ? "contracts" : `v${i + 1}`;
    write(join(folder, name), { "tessera.yaml": "tessera: 1\n", "orders.yaml": textOf(fields) });
  }
  tessera(folder, "site", ...["v1", "v2", "v3"].flatMap((name) => ["--against", `dir:${name}`]), "--out", "site");
  return "versions/site/history.html";
}

/** The first page of a site of 2,000 contracts, and how long the site took, in milliseconds. */
export function prepareMany(place) {
  mkdirSync(join(place, "many/contracts"), { recursive: true });
  writeWorkspace(join(place, "many/contracts"), MANY);
  const began = performance.now();
  tessera(join(place, "many"), "site", "--out", join(place, "many/site"));
  return { first: pathToFileURL(join(place, "many/site/index.html")).href, tookMs: performance.now() - began };
}

/** The pages of a run that went well, of one that had rows refused, of a table with a history, and of one with hostile names. */
function reports(place, at) {
  const folder = join(place, "run");
  write(folder, { "pipeline.yaml": PIPELINE, "nodes.csv": rows(40) });
  const start = (id) => tessera(folder, "run", "start", "pipeline.yaml", "--param", "since=5", "--run-id", id);
  start("first");
  start("second");
  tessera(folder, "run", "show", "second", "--html", "run.html");
  cpSync(join(root, "examples/delta-log/table"), join(folder, "history"), { recursive: true });
  tessera(folder, "table", "show", "history", "--html", "table.html");
  const bad = join(place, "bad-run");
  write(bad, { "pipeline.yaml": HOSTILE_PIPELINE, "nodes.csv": HOSTILE_ROWS });
  tessera(bad, "run", "start", "pipeline.yaml", "--run-id", "bad");
  tessera(bad, "run", "show", "bad", "--html", "run.html");
  tessera(bad, "table", "show", "kinds", "--html", "table.html");
  return {
    run: at("run/run.html"),
    table: at("run/table.html"),
    badRun: at("bad-run/run.html"),
    badTable: at("bad-run/table.html"),
  };
}

/** Calls the command. @throws {Error} with what it said, unless it went well */
function tessera(cwd, ...words) {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [command, ...words], {
    cwd,
    encoding: "utf8",
    timeout: 300_000,
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`tessera ${words.join(" ")} ended with ${status}\n${stdout}${stderr}`);
}

function write(folder, files) {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

function rows(count) {
  const lines = Array.from({ length: count }, (_, i) => `n${i},${["FUNCTION", "CALL", "IF"][i % 3]},${i}`);
  return ["id,kind,start", ...lines, ""].join("\n");
}

/** Two views of which one is staged and one is in SQL, and three outputs. */
const PIPELINE = `name: kinds
datasets:
  - table_spec:
      name: nodes
      fields:
        - { name: id, dtype: { type: string } }
        - { name: kind, dtype: { type: string } }
        - { name: start, dtype: { type: i64 } }
  - table_spec:
      name: late
      fields:
        - { name: id, dtype: { type: string } }
        - { name: kind, dtype: { type: string } }
  - table_spec:
      name: kinds
      fields:
        - { name: kind, dtype: { type: string } }
        - { name: nodes, dtype: { type: i64 }, nullable: false }
locations:
  - { name: nodes, uri: nodes.csv, format: csv }
  - { name: late, uri: late }
  - { name: kinds, uri: kinds }
views:
  nodes:
    - name: late_nodes
      cache_policy: delta_staging
      rel:
        rel: project
        input:
          rel: filter
          input: { rel: scan, dataset: nodes }
          predicate:
            op: binary
            operator: ge
            left: { op: column, name: start }
            right: { op: param, name: since, dtype: { type: i64 } }
        columns:
          - { name: id, expr: { op: column, name: id } }
          - { name: kind, expr: { op: column, name: kind } }
    - name: counted
      deps: [late_nodes]
      rel:
        rel: aggregate
        input: { rel: view, view: late_nodes }
        group_by: [kind]
        aggregates: [{ name: nodes, fn: count }]
outputs:
  - { view: late_nodes, dataset: late, kind: cpg_output }
  - { view: counted, dataset: kinds }
`;
