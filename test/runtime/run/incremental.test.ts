import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { join } from "node:path";
import { schemaOf } from "tessera-contracts/arrow";
import { overwriteRelation } from "tessera-contracts/delta";
import { type Lake, lake, namesIn } from "./lake.js";
import { column, grouped, KINDS, node, pipeline, rising, type Rising } from "./rising.js";

let place: Lake;
beforeAll(async () => {
  place = await lake();
});
afterAll(() => place.close());

const UPSERT = { matched: [{ update: "all" }], notMatched: [{ insert: "all" }] } as const;

/** What a run said of its outputs: what was committed, how many rows, and why all of them. */
async function said({ run }: Rising, ...how: Parameters<Rising["run"]>): Promise<unknown[]> {
  return (await run(...how)).map(({ dataset_name, version, rows, full_reason }) => [
    dataset_name,
    version,
    rows,
    full_reason,
  ]);
}

describe("an incremental output", () => {
  test("is computed in full first, then from what changed, and not at all if nothing did", async () => {
    const tables = await rising(place);
    const { left, right, written, computed } = tables;
    const reason = "no run of the pipeline has succeeded before";
    expect(await said(tables)).toEqual([
      ["paths", 1, 200, reason],
      ["kinds", 1, 21, reason],
    ]);
    const nothing = [
      ["paths", null, 0, null],
      ["kinds", null, 0, null],
    ];
    expect(await said(tables)).toEqual(nothing);
    // Keys move, come to be null, and go.
    const rows = [node(4, { node_kind: "KIND_5" }), node(8, { path: null }), node(300, { node_kind: "NEW" })];
    await left.merge(rows, ["node_id"], UPSERT);
    await left.delete("node_id in ('n1', 'n10')");
    await right.delete("node_id = 'n3'");
    expect(await said(tables)).toEqual([
      ["paths", 2, 7, null],
      ["kinds", 2, 5, null],
    ]);
    expect(await written()).toEqual(await computed());
    // A group that loses its last row goes; files that were put together change nothing.
    await left.delete("node_kind = 'NEW'");
    await right.optimize();
    expect(await said(tables)).toEqual([
      ["paths", 3, 0, null],
      ["kinds", 3, 0, null],
    ]);
    expect(await written()).toEqual(await computed());
    // What changes no row of a result is no commit of it.
    await left.update({ node_id: "n7" }, { bstart: 1 });
    expect(await said(tables)).toEqual(nothing);
    expect(await namesIn(place.engine)).toEqual([]);
  });

  test("asks the engine nothing if nothing changed, and has views made only where all of one is needed", async () => {
    const asked: string[] = [];
    const engine = new Proxy(place.engine, {
      get: (target, name) => {
        const own: unknown = Reflect.get(target, name, target);
        if (typeof own !== "function") return own;
        return (...args: unknown[]): unknown => {
          asked.push(`${String(name)} ${String(args[0])}`);
          return Reflect.apply(own, target, args);
        };
      },
    });
    const kept = pipeline({
      views: { nodes: pipeline().views.nodes.map((node) => ({ ...node, cache_policy: "memory" as const })) },
    });
    const tables = await rising({ ...place, engine });
    await tables.run(kept);
    const computed = (): number => asked.splice(0).filter((one) => one.startsWith("materialise tessera_run_")).length;
    const inFull = computed();
    await tables.run(kept);
    expect(asked).toEqual([]);
    await tables.left.append([node(500)]);
    asked.length = 0;
    await tables.run(kept);
    // Three views and the rows of two outputs; then the keys and the rows of both, and the partners of one with their keys.
    expect([inFull, computed()]).toEqual([5, 6]);
    expect(await tables.written()).toEqual(await tables.computed());
  });

  test("goes on from the last run that wrote it, whatever others of its pipeline wrote elsewhere, or of other outputs", async () => {
    const tables = await rising(place);
    const { left, folder } = tables;
    await tables.run();
    await left.append([node(401, { path: "p1" })]);
    expect((await said(tables, pipeline(), {}, join(folder, "elsewhere"))).flat()).toContain(
      "no run has written kinds",
    );
    const [first] = pipeline().outputs;
    expect(await said(tables, pipeline({ outputs: first ? [first] : [] }))).toEqual([["kinds", 2, 1, null]]);
    await left.append([node(402, { path: "p2", node_kind: "KIND_1" })]);
    expect(await said(tables)).toEqual([
      ["paths", 2, 2, null],
      ["kinds", 3, 1, null],
    ]);
    expect(await tables.written()).toEqual(await tables.computed());
  });

  test("is computed in full if the changes cannot be had, and says why", async () => {
    const tables = await rising(place, {});
    await tables.run();
    await tables.left.append([node(500)]);
    const [paths] = await tables.run();
    expect(paths).toMatchObject({ version: 2, rows: 201 });
    expect(paths?.full_reason).toMatch(/^the changes of nodes cannot be read: .* has no change data feed/);
    expect(await tables.written()).toEqual(await tables.computed());
  });

  test("is computed in full if more changed than there is", async () => {
    const tables = await rising(place);
    await tables.left.append(Array.from({ length: 12_000 }, (_, i) => node(1000 + i)));
    await tables.run();
    await tables.left.overwrite([node(1), node(2)]);
    const [paths] = await tables.run();
    expect(paths?.full_reason).toBe("more rows of nodes changed (12202) than it has (2)");
    expect(await tables.written()).toEqual(await tables.computed());
  });

  test("is computed in full if its plan, its parameters or its table are not those of the last run", async () => {
    const tables = await rising(place);
    const limited = (value: number) =>
      pipeline({
        views: {
          nodes: [
            ...pipeline().views.nodes.filter(({ name }) => name !== "kinds_view"),
            {
              name: "kinds_view",
              deps: ["with_kind"],
              rel: {
                rel: "filter",
                input: grouped,
                predicate: {
                  op: "binary",
                  operator: "ge",
                  left: column("count"),
                  right: {
                    op: "binary",
                    operator: "add",
                    left: { op: "param", name: "most", dtype: { type: "i64" } },
                    right: { op: "literal", value, dtype: { type: "i64" } },
                  },
                },
              },
            },
          ],
        },
      });
    const reasonOf = async (...how: Parameters<Rising["run"]>): Promise<string | null | undefined> =>
      (await tables.run(...how)).find(({ dataset_name }) => dataset_name === "kinds")?.full_reason;
    await tables.run();
    expect(await reasonOf(limited(0), { most: 1 })).toBe("the plan of kinds_view is not that of the run run-0");
    expect(await reasonOf(limited(0), { most: 1 })).toBeNull();
    expect(await reasonOf(limited(0), { most: 2 })).toMatch(
      /^parameters, columns, tables or files of kinds_view are not/,
    );
    const empty = { batches: [], schema: schemaOf(KINDS) };
    await overwriteRelation(join(tables.folder, "kinds"), { relation: empty, schema: KINDS }, { engine: place.engine });
    expect(await reasonOf(limited(0), { most: 2 })).toMatch(
      /^version 4 of kinds was not written by a run that succeeded/,
    );
  });
});
