import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { CpgNode } from "tessera-contracts/contracts/cpg/rows";
import type { Change, DeltaTable } from "tessera-contracts/delta";
import { type DuckDBEngine, duckdb } from "tessera-contracts/duckdb";
import { temporaryDirectory } from "../../../temporary-directory.js";
import {
  addLine,
  allOf,
  type HandChange,
  type HandFile,
  HandTable,
  node,
  nodeChanges,
  removeLine,
} from "./written-by-hand.js";

let engine: DuckDBEngine;
beforeAll(async () => {
  engine = await duckdb({ threads: 2 });
});
afterAll(() => engine.close());

/** A file of the table, with the rows of it that are deleted. */
interface LiveFile {
  readonly file: HandFile;
  readonly deleted: readonly number[];
  readonly vector: object | null;
}

type Step = "append" | "delete" | "update" | "remove" | "vector" | "rearrange";

/** A writer of random commits, who knows what the table holds. */
class Writer {
  readonly table: HandTable;
  live: LiveFile[] = [];
  #next = 0;

  constructor(table: HandTable) {
    this.table = table;
  }

  /** Makes one commit; `dice` says which rows it is about. */
  async step(step: Step, dice: number): Promise<void> {
    if (this.live.length === 0 || step === "append") return this.#append(1 + (dice % 4));
    if (step === "rearrange") return this.#rearrange();
    const [first] = this.live.splice(dice % this.live.length, 1);
    if (first === undefined) throw new Error("there is a file");
    if (step === "vector") return this.#vector(first, dice);
    if (step === "remove") this.table.commit([removeLine(first.file, { deletionVector: first.vector })]);
    else await this.#change(first, step, dice);
  }

  async #append(count: number): Promise<void> {
    const files = await this.table.data(Array.from({ length: count }, () => node(this.#next++)));
    this.table.commit(files.map((file) => addLine(file)));
    this.#keep(files);
  }

  async #rearrange(): Promise<void> {
    const rows = this.live.flatMap(rowsOf);
    const files = rows.length === 0 ? [] : await this.table.data(rows);
    const removes = this.live.map(({ file, vector }) =>
      removeLine(file, { dataChange: false, deletionVector: vector }),
    );
    this.table.commit([...removes, ...files.map((file) => addLine(file, { dataChange: false }))]);
    this.live = [];
    this.#keep(files);
  }

  /** Other rows of the same file are deleted, or come back. */
  #vector({ file, vector: before }: LiveFile, dice: number): void {
    const deleted = file.rows.flatMap((_, i) => (((dice >> i) & 1) === 1 ? [i] : []));
    const vector = this.table.vector(deleted);
    this.table.commit([removeLine(file, { deletionVector: before }), addLine(file, { deletionVector: vector })]);
    this.live.push({ file, deleted, vector });
  }

  async #change(one: LiveFile, step: "delete" | "update", dice: number): Promise<void> {
    const rows = rowsOf(one);
    const touched = rows.filter((_, i) => ((dice >> i) & 1) === 1);
    const changed = step === "delete" ? [] : touched.map((row) => ({ ...row, bend: (row.bend ?? 0) + 1 + (dice % 7) }));
    const rest = [...rows.filter((row) => !touched.includes(row)), ...changed];
    const files = rest.length === 0 ? [] : await this.table.data(rest);
    const kind = step === "delete" ? "delete" : "update_preimage";
    const changes: HandChange[] = [
      ...touched.map((row) => [kind, row] as const),
      ...changed.map((row) => ["update_postimage", row] as const),
    ];
    const cdc = changes.length === 0 ? [] : await this.table.cdc(changes);
    this.table.commit([
      removeLine(one.file, { deletionVector: one.vector }),
      ...files.map((file) => addLine(file)),
      ...cdc,
    ]);
    this.#keep(files);
  }

  #keep(files: readonly HandFile[]): void {
    this.live.push(...files.map((file) => ({ file, deleted: [], vector: null })));
  }
}

function rowsOf({ file, deleted }: LiveFile): CpgNode[] {
  return file.rows.filter((_, i) => !deleted.includes(i));
}

const STEPS: readonly Step[] = ["append", "append", "delete", "update", "remove", "vector", "vector", "rearrange"];
const histories = fc.array(fc.tuple(fc.constantFrom(...STEPS), fc.nat(1023)), { minLength: 2, maxLength: 10 });

type Rows = ReadonlyMap<string, CpgNode>;

async function rowsAt(table: DeltaTable<CpgNode>, version: number): Promise<Rows> {
  const rows = await allOf((await table.at({ version })).read());
  return new Map(rows.map((row) => [row.node_id, row]));
}

/** What comes of rows by changes in their order; a change that cannot be made is a failure. */
function applied(rows: Rows, changes: readonly Change<CpgNode>[]): Rows {
  const now = new Map(rows);
  for (const { kind, row } of changes) {
    if (kind === "delete" || kind === "update_preimage") {
      expect(now.get(row.node_id)).toEqual(row);
      now.delete(row.node_id);
    } else {
      expect(now.has(row.node_id)).toBe(false);
      now.set(row.node_id, row);
    }
  }
  return now;
}

/** What comes of rows by net changes, of which an update has only the row after. */
function appliedNet(rows: Rows, changes: readonly Change<CpgNode>[]): Rows {
  const now = new Map(rows);
  expect(new Set(changes.map(({ row }) => row.node_id)).size).toBe(changes.length);
  for (const { kind, row } of changes) {
    expect(now.has(row.node_id)).toBe(kind !== "insert");
    if (kind === "delete") now.delete(row.node_id);
    else now.set(row.node_id, row);
  }
  return now;
}

const sorted = (rows: Rows): CpgNode[] => [...rows.values()].toSorted((a, b) => Number(a.bstart) - Number(b.bstart));

test.each([[[]], [["node_kind"]]])("changes applied to rows give the rows after, split by %j", async (partitionBy) => {
  await fc.assert(
    fc.asyncProperty(histories, fc.nat(), fc.nat(), async (steps, one, other) => {
      const hand = await HandTable.create(temporaryDirectory(), engine, { partitionBy });
      const writer = new Writer(hand);
      for (const [step, dice] of steps) await writer.step(step, dice);
      const table = await hand.open();
      const [from = 0, to = 0] = [one % steps.length, other % steps.length].toSorted((a, b) => a - b);
      const [before, after] = [await rowsAt(table, from), await rowsAt(table, to + 1)];
      const changes = await nodeChanges(table.changes({ from: from + 1, to: to + 1 }));
      expect(sorted(applied(before, changes))).toEqual(sorted(after));
      expect(changes.map(({ version }) => version)).toEqual(
        changes.map(({ version }) => version).toSorted((a, b) => a - b),
      );
      const net = await nodeChanges(table.changes({ from: from + 1, to: to + 1, net: ["node_id"] }));
      expect(sorted(appliedNet(before, net))).toEqual(sorted(after));
      const state = await table.at({ version: from });
      const all = await nodeChanges(state.changes({ from: "snapshot", to: to + 1 }));
      expect(sorted(applied(new Map(), all))).toEqual(sorted(after));
      const allNet = await nodeChanges(state.changes({ from: "snapshot", to: to + 1, net: ["node_id"] }));
      expect(allNet.every(({ kind }) => kind === "insert")).toBe(true);
      expect(sorted(appliedNet(new Map(), allNet))).toEqual(sorted(after));
    }),
    { numRuns: 12 },
  );
});
