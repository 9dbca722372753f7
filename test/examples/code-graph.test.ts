// What the code graph promises: places in bytes, ids that edits elsewhere do not change, and how sure each call is.

import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { byteOffsets } from "../../examples/code-graph/extract/source.js";
import { CodeBase, extract } from "../../examples/code-graph/extract/extract.js";
import { tablesIn, treeOf } from "../../examples/code-graph/graph/trees.js";
import { codeGraph } from "../../examples/code-graph/main.js";
import { AstArtifact } from "tessera-contracts/contracts/artifacts/compiler";
import type { RunManifest } from "tessera-contracts/contracts/artifacts/manifest";
import { CpgEdgeTable, CpgNodeTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import { DeltaTable } from "tessera-contracts/delta";
import { duckdb } from "tessera-contracts/duckdb";
import { directoryStore } from "tessera-contracts/run";
import { localStorage } from "tessera-contracts/storage";
import { tessera } from "../generator/cli/call.js";
import { type Files, keptDirectory, temporaryDirectory, writeFiles } from "../temporary-directory.js";
import { SMALL_CODE } from "./small-code.js";

test.each(["", "plain", "é😀ß", "😀"])("positions in %j become bytes", (text) => {
  const at = byteOffsets(text);
  for (let i = 0; i <= text.length; i++) {
    // Within a pair there is no place in UTF-8.
    if (/^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(i - 1, i + 1))) continue;
    expect(at(i), `at ${i}`).toBe(Buffer.byteLength(text.slice(0, i)));
  }
});

test("declarations and calls stand where their bytes are", () => {
  const root = temporaryDirectory(SMALL_CODE);
  const { decls, calls, imports } = extract({ root, src: ["src"] });
  const textAt = ({ path, bstart, bend }: { path: string; bstart: number; bend: number }): string =>
    readFileSync(join(root, path)).subarray(bstart, bend).toString();
  for (const decl of decls) expect(textAt(decl)).toContain(decl.name);
  const inShelf = decls.filter(({ path }) => path === "src/shelf.ts");
  expect(inShelf.map((decl) => `${decl.kind} ${decl.qualified_name}${decl.is_exported ? " exported" : ""}`)).toEqual([
    "CLASS Shelf exported",
    "PROPERTY Shelf.books",
    "METHOD Shelf.constructor",
    "METHOD Shelf.add",
    "METHOD Shelf.addAll",
    "FUNCTION find exported",
    "FUNCTION find.isIt",
    "FUNCTION count exported",
    "FUNCTION count.isIt",
    "FUNCTION count.isIt",
  ]);
  expect(calls.filter(({ path }) => path === "src/shelf.ts").map((call) => [textAt(call), call.callee])).toEqual([
    ["this.books.push(book)", "Array.push"],
    ["label(book)", "label"],
    ["this.add(book)", "Shelf.add"],
    ["shelf.books.find(isIt)", "Array.find"],
    ["isIt()", "count.isIt"],
    ["isIt()", "count.isIt"],
  ]);
  expect(imports.map((one) => `${textAt(one)}: ${one.name} of ${one.module_path}`)).toEqual([
    "label: label of src/label.ts",
    "find: find of src/shelf.ts",
    "Shelf as Rack: Shelf of src/shelf.ts",
    "* as books: null of src/book.ts",
    "type Book: Book of src/book.ts",
    "EMPTY: EMPTY of src/book.ts",
    "label: label of src/label.ts",
    "Book: Book of src/book.ts",
  ]);
});

test("files that are too large are passed over", () => {
  const root = temporaryDirectory(SMALL_CODE);
  const { files } = extract({ root, src: ["src"], max_bytes: 200 });
  expect(files.map(({ path }) => path)).toEqual(["src/book.ts", "src/index.ts", "src/label.ts"]);
  for (const { path, bytes } of files) expect(bytes).toBe(Buffer.byteLength(SMALL_CODE[path] ?? ""));
});

async function graphOf(code: Files): Promise<{ nodes: Map<string, number | null>; confidences: Map<string, unknown> }> {
  const root = temporaryDirectory(code);
  const lake = join(temporaryDirectory(), "lake");
  await codeGraph({
    root,
    src: ["src"],
    lake,
    runId: "run-1",
    callers: "label",
    isReproduced: false,
    touch: null,
    server: null,
  });
  const engine = await duckdb({ threads: 1 });
  try {
    const nodes = new Map<string, number | null>();
    const confidences = new Map<string, unknown>();
    for await (const one of (await DeltaTable.open(join(lake, "cpg_nodes"), CpgNodeTable, { engine })).read()) {
      nodes.set(one.node_id, one.bstart);
    }
    for await (const one of (await DeltaTable.open(join(lake, "cpg_edges"), CpgEdgeTable, { engine })).read()) {
      expect([...nodes.keys()]).toContain(one.src_node_id);
      expect([...nodes.keys()]).toContain(one.dst_node_id);
      if (one.dst_node_id.startsWith("external:")) confidences.set(one.dst_node_id, one.confidence);
      else expect(one.confidence).toBe(1);
    }
    return { nodes, confidences };
  } finally {
    await engine.close();
  }
}

test("edges have both ends; an edit above a function moves it and renames nothing", { timeout: 60_000 }, async () => {
  const before = await graphOf(SMALL_CODE);
  const label = `// A new line.\n${SMALL_CODE["src/label.ts"]}`;
  const after = await graphOf({ ...SMALL_CODE, "src/label.ts": label });
  expect([...after.nodes.keys()].toSorted()).toEqual([...before.nodes.keys()].toSorted());
  const moved = [...after.nodes].filter(([id, bstart]) => before.nodes.get(id) !== bstart);
  expect(moved.length).toBe(1);
  expect(Object.fromEntries(before.confidences)).toEqual({
    "external:Array.find": 1,
    "external:Array.push": 1,
    "external:String.trim": 1,
    "external:print": 0.5,
  });
});

test("edges_by_src and property_bundles say what edges and properties say, and the manifest links them", async () => {
  const root = temporaryDirectory(SMALL_CODE);
  const lake = join(temporaryDirectory(), "lake");
  await codeGraph({
    root,
    src: ["src"],
    lake,
    runId: "run-1",
    callers: "label",
    isReproduced: false,
    touch: null,
    server: null,
  });
  const engine = await duckdb({ threads: 1 });
  const rowsOf = async (name: string): Promise<{ readonly [column: string]: unknown }[]> => {
    const rows = [];
    for await (const row of (await DeltaTable.openAny(join(lake, name), { engine })).read()) rows.push(row);
    return rows;
  };
  try {
    const pairs = (await rowsOf("edges_by_src")).flatMap(({ src_node_id, edges }) =>
      (edges as readonly { dst: string; kind: string }[]).map(({ dst, kind }) => [src_node_id, kind, dst].join(" ")),
    );
    const edges = await rowsOf("cpg_edges");
    expect(pairs.toSorted()).toEqual(
      edges.map((e) => [e["src_node_id"], e["edge_kind"], e["dst_node_id"]].join(" ")).toSorted(),
    );
    const bundled = (await rowsOf("property_bundles")).flatMap(({ entity_id, props }) =>
      Object.keys(props as object).map((key) => [entity_id, key].join(" ")),
    );
    const props = await rowsOf("cpg_props");
    expect(bundled.toSorted()).toEqual(props.map((one) => [one["entity_id"], one["prop_key"]].join(" ")).toSorted());
    const manifest = await directoryStore(join(lake, "_runs")).manifest("run-1");
    expect(manifest?.outputs.map(({ dataset_name }) => dataset_name)).toEqual(
      expect.arrayContaining(["edges_by_src", "property_bundles"]),
    );
  } finally {
    await engine.close();
  }
});

/** Rows in an order of their own, as texts. */
const textsOf = (rows: readonly unknown[]): readonly string[] => rows.map((row) => JSON.stringify(row)).toSorted();

test("after a change, the rows of the file and of its importers are those that extracting all of them gives", () => {
  const root = temporaryDirectory(SMALL_CODE);
  const code = new CodeBase({ root, src: ["src"] });
  const before = code.extract();
  // One more line is no change of places before it; a change of what is exported is one of calls elsewhere.
  const more = 'export const longLabel = (book: Book): string => label(book);\nexport * from "./book.js";\n';
  code.append("src/label.ts", more);
  const paths = code.importersOf("src/label.ts");
  expect([...paths].toSorted()).toEqual(["src/book.ts", "src/index.ts", "src/label.ts", "src/shelf.ts"]);
  expect([...code.importersOf("src/index.ts")]).toEqual(["src/index.ts"]);
  writeFileSync(join(root, "src/label.ts"), `${SMALL_CODE["src/label.ts"]}${more}`);
  const after = extract({ root, src: ["src"] });
  const some = code.extract(paths);
  for (const part of ["files", "decls", "calls", "imports"] as const) {
    const kept = (before[part] as readonly { path: string }[]).filter(({ path }) => !paths.has(path));
    expect(textsOf([...kept, ...some[part]])).toEqual(textsOf(after[part]));
  }
});

describe("a run, and another one after a file changed", () => {
  interface Touched {
    readonly lake: string;
    readonly said: string;
    readonly manifests: readonly RunManifest[];
  }

  async function touched(isReproduced: boolean): Promise<Touched> {
    const [root, lake] = [keptDirectory(), keptDirectory()];
    writeFiles(root, SMALL_CODE);
    const ids = { runId: "run-1", callers: "label" };
    const said = await codeGraph({
      root,
      src: ["src"],
      lake,
      ...ids,
      isReproduced,
      touch: "src/index.ts",
      server: null,
    });
    rmSync(root, { recursive: true });
    const store = directoryStore(join(lake, "_runs"));
    const manifests = await Promise.all(["run-1", "run-1-touched"].map((id) => store.manifest(id)));
    return { lake, said, manifests: manifests.flatMap((one) => one ?? []) };
  }

  let one: Touched;
  let other: Touched;
  beforeAll(async () => {
    one = await touched(true);
    other = await touched(false);
  }, 120_000);
  afterAll(() => {
    for (const { lake } of [one, other]) rmSync(lake, { recursive: true });
  });

  test("writes what changed, and is what computing all of it gives", () => {
    expect(one.said).toContain("again     1 file changed, 1 extracted again");
    expect(one.said.match(/computed again in full: all rows are equal/g)?.length).toBe(2);
    const full = one.manifests[1]?.outputs.filter(({ full_reason }) => full_reason !== null);
    expect(full?.map(({ dataset_name }) => dataset_name)).toEqual(["property_bundles"]);
  });

  test("is the same again but for times and places", () => {
    const texts = [one, other].map(({ lake, manifests }) =>
      // What was stored names tables by their places, and results go by the ids of tables: so do the ids of these.
      manifests.map(({ artifact_ids, execution_fingerprints, ...manifest }) => {
        const names = [...Object.keys(artifact_ids ?? {}), ...Object.keys(execution_fingerprints)];
        const text = JSON.stringify([names, { ...manifest, event_time_unix_ms: 0, sequence: 0 }]);
        return text.replaceAll(lake, "");
      }),
    );
    expect(texts[0]).toEqual(texts[1]);
  });

  test("left a pipeline for the command, which finds nothing to do", async () => {
    const words = ["run", "start", "pipeline.yaml", "--store", "_runs", "--run-id", "by-hand"];
    const { code, error } = await tessera(other.lake, ...words);
    expect([code, error]).toEqual([0, ""]);
    const manifest = await directoryStore(join(other.lake, "_runs")).manifest("by-hand");
    expect(manifest?.outputs.map(({ version, full_reason }) => [version, full_reason])).toEqual(
      other.manifests[0]?.outputs.map(() => [null, null]),
    );
  });
});

test("a syntax tree is parsed once and kept raw; what was kept of another statement, or under another policy, is not taken", async () => {
  const engine = await duckdb();
  const store = localStorage(temporaryDirectory());
  const sql = "WITH a AS (SELECT x FROM one) SELECT * FROM a JOIN two USING (x)";
  const first = await treeOf(sql, store, engine);
  const again = await treeOf(sql, store, engine);
  expect([first.isFound, again.isFound]).toEqual([false, true]);
  expect(AstArtifact.encodeMsgpack(again.artifact)).toEqual(AstArtifact.encodeMsgpack(first.artifact));
  expect(again.artifact.ast_raw.format).toBe("msgpack");
  expect(tablesIn(again.artifact)).toEqual(["a", "one", "two"]);
  for await (const { path } of store.list(""))
    await store.put(path, AstArtifact.encodeMsgpack({ ...first.artifact, policy_hash: "0".repeat(64) }));
  expect((await treeOf(sql, store, engine)).isFound).toBe(false);
  expect((await treeOf(sql, store, engine)).isFound).toBe(true);
  await engine.close();
});
