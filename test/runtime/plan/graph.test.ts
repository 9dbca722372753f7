import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PlanBundle } from "tessera-contracts/contracts/plan/bundle";
import { GraphShape, ResultKey } from "tessera-contracts/contracts/plan/keys";
import { ViewGraphSpec, ViewNode, type ViewNodeInit } from "tessera-contracts/contracts/plan/views";
import { RelSpec } from "tessera-contracts/contracts/query/relations";
import {
  buildPlanBundle,
  type GraphOptions,
  planFingerprint,
  type PlannedGraph,
  PlanError,
  planGraph,
} from "tessera-contracts/plan";
import { REGISTRY } from "./registry-of-tests.js";

const { datasets } = REGISTRY;
const scan = (dataset = "cpg_nodes"): RelSpec => ({ rel: "scan", dataset, columns: [], version: null });
const view = (name: string): RelSpec => ({ rel: "view", view: name });
const union = (...inputs: RelSpec[]): RelSpec => ({ rel: "union", inputs });
const node = (name: string, rel: RelSpec, deps: readonly string[] = []): ViewNodeInit => ({ name, rel, deps });

/** Rules of the contract are not checked: a graph that somebody built may break them. */
function plan(nodes: readonly ViewNodeInit[], options: Partial<GraphOptions> = {}): Promise<PlannedGraph> {
  return planGraph({ nodes: nodes.map((one) => ViewNode.create(one)) }, { datasets, ...options });
}

const namesOf = ({ views }: PlannedGraph): readonly string[] => views.map(({ name }) => name);

async function mistakesOf(
  nodes: readonly ViewNodeInit[],
  options: Partial<GraphOptions> = {},
): Promise<readonly (readonly string[])[]> {
  try {
    await plan(nodes, options);
  } catch (error) {
    if (error instanceof PlanError) return error.mistakes.map(({ code, message }) => [code, message]);
    throw error;
  }
  return [];
}

describe("the order of views", () => {
  test("has each after those it reads, ties by name", async () => {
    const graph = await plan([
      node("a", union(view("z"), view("b")), ["b", "z"]),
      node("y", scan()),
      node("b", scan()),
      node("z", view("b"), ["b"]),
    ]);
    expect(namesOf(graph)).toEqual(["b", "y", "z", "a"]);
    expect(graph.views.at(-1)).toMatchObject({ deps: ["b", "z"], datasets: ["cpg_nodes"] });
  });

  test("has a view that reads a dataset after the one that is written there", async () => {
    const graph = await plan([node("a", scan("cpg_edges")), node("edges", scan("cpg_edges"))], {
      outputs: [{ view: "edges", dataset: "cpg_edges" }],
    });
    expect(graph.views.map(({ name, after }) => [name, after])).toEqual([
      ["edges", []],
      ["a", ["edges"]],
    ]);
  });

  test("does not depend on the order of the graph, nor does the signature", async () => {
    const letters = ["a", "b", "c", "d", "e"];
    const graphs = fc.tuple(
      fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }),
      fc.shuffledSubarray(letters, { minLength: 5 }),
    );
    await fc.assert(
      fc.asyncProperty(graphs, async ([edges, shuffled]) => {
        let next = 0;
        const nodes = letters.map((name, i) => {
          const deps = letters.slice(0, i).filter(() => edges[next++] === true);
          return node(name, deps.length === 0 ? scan() : union(...deps.map(view), scan()), deps);
        });
        const graph = await plan(nodes);
        const other = await plan(shuffled.flatMap((name) => nodes.find((one) => one.name === name) ?? []));
        expect(namesOf(other)).toEqual(namesOf(graph));
        expect(other.signature).toBe(graph.signature);
        for (const [i, { deps }] of graph.views.entries()) {
          for (const dep of deps) expect(namesOf(graph).indexOf(dep)).toBeLessThan(i);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("a graph that is none", () => {
  test.each<[string, readonly ViewNodeInit[], readonly (readonly [string, string])[]]>([
    [
      "names all cycles in full",
      [
        node("c", view("a"), ["a"]),
        node("a", view("b"), ["b"]),
        node("b", view("c"), ["c"]),
        node("x", view("y"), ["y"]),
        node("y", union(view("x"), view("a")), ["x", "a"]),
        node("fine", scan()),
      ],
      [
        ["GRAPH_CYCLE", "the views go in a circle: a → b → c → a"],
        ["GRAPH_CYCLE", "the views go in a circle: x → y → x"],
      ],
    ],
    [
      "names dependencies that are not declared, or are no views",
      [node("a", scan()), node("b", view("a")), node("c", scan(), ["nothing"])],
      [
        ["GRAPH_UNDECLARED_DEP", "the view b reads a, which is not among its deps"],
        ["GRAPH_MISSING_DEP", "the view c depends on nothing, which is no view of the graph"],
      ],
    ],
    [
      "names views that are there twice",
      [node("a", scan()), node("a", scan())],
      [["GRAPH_DUPLICATE", "there are two views a"]],
    ],
  ])("%s", async (_, nodes, mistakes) => {
    expect(await mistakesOf(nodes)).toEqual(mistakes);
  });

  test("names outputs of what is no view", async () => {
    expect(await mistakesOf([node("a", scan())], { outputs: [{ view: "b", dataset: "out" }] })).toEqual([
      ["GRAPH_MISSING_DEP", "the output 1 is of b, which is no view of the graph"],
    ]);
  });

  test("warns of dependencies that are not used", async () => {
    const { warnings } = await plan([node("a", scan()), node("b", scan(), ["a"])]);
    expect(warnings.map(({ code, message }) => [code, message])).toEqual([
      ["GRAPH_UNUSED_DEP", "the view b declares a and does not read it"],
    ]);
  });
});

describe("a view that cannot be planned", () => {
  test("fails with its readers, and no other", async () => {
    const columns = [{ name: "x", expr: { op: "column", name: "nothing", input: 0 } as const }];
    const graph = await plan([
      node("wrong", { rel: "project", input: scan(), columns }),
      node("reader", view("wrong"), ["wrong"]),
      node("fine", scan()),
    ]);
    expect(namesOf(graph)).toEqual(["fine"]);
    expect(graph.failed.map(({ name, mistakes }) => [name, mistakes[0].code])).toEqual([
      ["wrong", "PLAN_UNKNOWN_COLUMN"],
      ["reader", "GRAPH_DEP_FAILED"],
    ]);
  });

  test.each<[string, ViewNodeInit, string]>([
    ["in SQL", { name: "v", sql: "SELECT 1" }, "is in SQL, which nothing but an engine could plan"],
    ["with nothing", { name: "v" }, "has no plan"],
    ["a query over nothing", { name: "v", query: { projection: {} } }, "has 0 deps"],
    [
      "with other columns than it says",
      { ...node("v", scan()), schema: { name: "v", fields: [{ name: "id", dtype: { type: "i64" } }] } },
      "says that its columns are id i64, and its plan gives node_id tessera.node_id",
    ],
  ])("is one %s", async (_, wrong, message) => {
    expect((await plan([wrong])).failed.map(({ mistakes }) => mistakes[0].message)).toEqual([
      expect.stringContaining(message) as string,
    ]);
  });
});

test("a query reads its only dependency", async () => {
  const graph = await plan([
    node("all", scan()),
    { name: "ids", deps: ["all"], query: { projection: { base: ["node_id"], rename: { node_id: "id" } } } },
  ]);
  expect(graph.views.at(-1)?.schema.fields.map(({ name }) => name)).toEqual(["id"]);
});

test("the bundle of a view has its plan, its lineage and the versions of what it reads", async () => {
  const { views, signature } = await plan([node("a", union(scan(), scan())), node("b", view("a"), ["a"])]);
  const [, last] = views;
  if (last === undefined) throw new Error("there are two views");
  const pin = {
    table_uri: "lake/x",
    version: 3,
    timestamp: null,
    feature_gate: null,
    protocol: null,
    from_version: null,
  };
  const bundle = buildPlanBundle(
    last,
    {
      delta_inputs: ["cpg_edges", "cpg_nodes"].map((dataset_name) => ({ dataset_name, ...pin })),
    },
    signature,
  );
  expect(PlanBundle.decodeJson(PlanBundle.encodeJson(bundle))).toEqual(bundle);
  expect(bundle.delta_inputs.map(({ dataset_name }) => dataset_name)).toEqual(["cpg_nodes"]);
  expect(bundle.plan_fingerprint).toBe(planFingerprint(view("a"), { datasets, views: { a: views[0] ?? last } }));
  expect(bundle.errors.map(({ code }) => code)).toEqual(["not-exported"]);
});

describe("the hashes of others", () => {
  const file = join(import.meta.dirname, "vectors/fingerprint-v1.json");
  const { keys, vectors } = JSON.parse(readFileSync(file, "utf8")) as {
    keys: { [name: string]: { canonical: object; sha256: string } };
    vectors: { [name: string]: { plans: unknown[] } };
  };

  test("are those of a result and of the shape of a graph", () => {
    expect(ResultKey.fingerprint(ResultKey.convert(keys["result"]?.canonical))).toBe(keys["result"]?.sha256);
    expect(GraphShape.fingerprint(GraphShape.convert(keys["graph"]?.canonical))).toBe(keys["graph"]?.sha256);
  });

  test("are the signature of the same graph, planned here", async () => {
    const planOf = (name: string): RelSpec => RelSpec.convert(vectors[name]?.plans[0]);
    const spec = ViewGraphSpec.create({
      nodes: [node("fan", planOf("over_a_view"), ["functions"]), node("functions", planOf("filter_project"))],
    });
    const { signature } = await planGraph(spec, { datasets, outputs: [{ view: "fan", dataset: "fan_out" }] });
    expect(signature).toBe(keys["graph"]?.sha256);
  });
});
