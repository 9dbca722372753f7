import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type DuckDBEngine, duckdb } from "tessera-contracts/duckdb";
import {
  allFiles,
  DAY,
  deleteByVector,
  filesOf,
  fixture,
  type Fixture,
  HOUR,
  idsOf,
  nodes,
  setTimes,
} from "./tables.js";

let engine: DuckDBEngine;
beforeAll(async () => {
  engine = await duckdb({ threads: 2 });
});
afterAll(() => engine.close());

/** A step of a history: what is done to the table, and hours until the next one. */
interface Step {
  readonly kind: "append" | "delete" | "mark" | "optimize" | "cluster" | "vacuum" | "restore" | "clean";
  readonly hours: number;
  readonly n: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(
    "append",
    "append",
    "append",
    "delete",
    "mark",
    "optimize",
    "optimize",
    "cluster",
    "vacuum",
    "vacuum",
    "restore",
    "clean",
  ),
  hours: fc.constantFrom(1, 30, 200),
  n: fc.nat(1000),
});

/** The table with a model of it: the ids of each version that can still be read, and when it stopped being the latest. */
interface Run extends Fixture {
  readonly states: Map<number, { readonly ids: readonly string[]; until: number }>;
  next: number;
}

/** What a step makes of the ids; null for one that may not change them. */
async function take(run: Run, { kind, n }: Step, ids: readonly string[]): Promise<readonly string[] | null> {
  const { table, clock, states } = run;
  switch (kind) {
    case "append": {
      const rows = nodes(run.next, run.next + 1 + (n % 4));
      run.next += rows.length;
      await table.append(rows);
      return [...ids, ...rows.map(({ node_id }) => node_id)].toSorted();
    }
    case "delete": {
      const low = n % (run.next + 1);
      await table.delete({ bstart: { between: [low, low + 2] } });
      const gone = new Set(nodes(low, low + 3).map(({ node_id }) => node_id));
      return ids.filter((id) => !gone.has(id));
    }
    case "mark": {
      const file = (await filesOf(table)).find((one) => one.deletion_vector === null);
      if (file !== undefined) await deleteByVector(run, file, [0]);
      return file === undefined ? ids : idsOf(table);
    }
    case "restore": {
      const young = [...states].filter(([, { until }]) => until > clock.ms - 7 * DAY);
      const [version, { ids: then }] = young[n % young.length] ?? [table.version, { ids }];
      await table.restore({ version });
      return then;
    }
    case "optimize":
      await table.optimize(n % 2 === 0 ? {} : { target_size: 2000 + n });
      return null;
    case "cluster":
      await table.optimize({ zorder_by: ["bstart", "path"], target_size: 1500 });
      return null;
    case "vacuum": {
      const mode = n % 2 === 0 ? "full" : "lite";
      await table.vacuum({ mode, dry_run: false, retention_hours: n % 3 === 0 ? 168 : null });
      return null;
    }
    case "clean":
      await table.checkpoint();
      await table.cleanLog();
      return null;
  }
}

test("random histories: upkeep changes no row, and versions within the retention can be read", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), fc.boolean(), async (steps, isPartitioned) => {
      const made = await fixture(engine, {
        features: ["deletionVectors"],
        partitionBy: isPartitioned ? ["node_kind", "path"].slice(0, 1) : [],
      });
      const run: Run = { ...made, states: new Map(), next: 0 };
      let ids: readonly string[] = [];
      run.states.set(0, { ids, until: Infinity });
      for (const one of steps) {
        const [version, known] = [run.table.version, new Set(allFiles(run.folder))];
        ids = (await take(run, one, ids)) ?? ids;
        setTimes(
          run,
          allFiles(run.folder).filter((path) => !known.has(path)),
        );
        expect(await idsOf(run.table)).toEqual(ids);
        if (run.table.version !== version) {
          const last = run.states.get(version);
          if (last !== undefined) last.until = run.clock.ms;
          run.states.set(run.table.version, { ids, until: Infinity });
        }
        run.clock.ms += one.hours * HOUR;
      }
      expect(await idsOf(await run.open())).toEqual(ids);
      for (const [version, { ids: then, until }] of run.states) {
        if (until > run.clock.ms - 7 * DAY) expect(await idsOf(await run.table.at({ version }))).toEqual(then);
      }
    }),
    { numRuns: 15 },
  );
}, 120_000);
