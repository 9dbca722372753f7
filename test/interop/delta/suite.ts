// The tables of the suite, each with the same history, and the rows and changes that it must have: worked out from maps of rows, not by a table.

import { rmSync } from "node:fs";
import { join } from "node:path";
import type { CpgProp, CpgPropInit } from "tessera-contracts/contracts/cpg/rows";
import { CpgPropTable } from "tessera-contracts/contracts/cpg/rows.arrow";
import { type DeltaOptions, DeltaTable, sql } from "tessera-contracts/delta";
import { mapColumns } from "../../runtime/delta/map-columns.js";

export type PropTable = DeltaTable<CpgProp, CpgPropInit>;

/** Rows by their ids. */
export type Rows = ReadonlyMap<string, CpgProp>;

/** One line of a change data feed. */
export interface ChangeLine {
  readonly change: "insert" | "update_preimage" | "update_postimage" | "delete";
  readonly version: number;
  readonly row: CpgProp;
}

/** How a table is made. */
export interface SuiteTable extends Partial<Omit<DeltaOptions, "engine">> {
  /** Columns are mapped by names that files know nothing of. */
  readonly isMapped?: boolean;
  /** The commits before the last checkpoint are deleted. */
  readonly isCut?: boolean;
  /** It was optimized, restored and vacuumed at the end. */
  readonly isKept?: boolean;
  /** It has a change data feed. */
  readonly isFed?: boolean;
}

const partition_by = ["prop_key"];

export const TABLES: { readonly [name: string]: SuiteTable } = {
  plain: {},
  partitioned: { policy: { write_policy: { partition_by } } },
  cut: { policy: { maintenance_policy: { checkpoint_interval: 1 } }, isCut: true },
  kept: { policy: { write_policy: { partition_by } }, isKept: true },
  constrained: {
    policy: {
      constraints: [
        { name: "Whole", expr: "value_int IS NULL OR value_int % 1 = 0" },
        { name: "named", expr: "length(entity_id) > 0 AND entity_kind IN ('node', 'edge')" },
      ],
    },
  },
  vectors: { policy: { write_policy: { enable_features: ["deletionVectors"] } } },
  feed: {
    policy: { write_policy: { partition_by: ["entity_kind"], enable_features: ["changeDataFeed"] } },
    isFed: true,
  },
  everything: {
    policy: {
      write_policy: { partition_by, enable_features: ["deletionVectors", "changeDataFeed", "v2Checkpoint"] },
      maintenance_policy: { checkpoint_interval: 3 },
    },
    isFed: true,
  },
  mapped: { isMapped: true },
  "mapped vectors": {
    policy: { write_policy: { partition_by, enable_features: ["deletionVectors", "changeDataFeed"] } },
    isMapped: true,
    isFed: true,
  },
};

const VALUES = [
  { value_str: "ü😀 it's" },
  { value_int: Number.MAX_SAFE_INTEGER },
  { value_float: 0.1 },
  { value_bool: false },
  { value_json: '{"a":[1]}' },
];
const NO_VALUE = { value_str: null, value_int: null, value_float: null, value_bool: null, value_json: null };
const KEYS = ["a=b", "it's %", "ü/ö", "plain"];

export const prop = (i: number, more: Partial<CpgPropInit> = VALUES[i % VALUES.length] ?? {}): CpgProp =>
  CpgPropTable.contract.create({
    entity_kind: i % 2 === 0 ? "node" : "edge",
    entity_id: `e${i}`,
    prop_key: KEYS[i % KEYS.length] ?? "",
    ...more,
  });
export const props = (from: number, to: number): CpgProp[] =>
  Array.from({ length: to - from }, (_, i) => prop(from + i));

export const ids = (from: number, to: number): string[] => props(from, to).map(({ entity_id }) => entity_id);

/** A change of a table, and the same of rows. */
export interface Step {
  readonly write: (table: PropTable) => Promise<unknown>;
  readonly model: (rows: Map<string, CpgProp>) => void;
}

export function append(rows: readonly CpgProp[]): Step {
  return {
    write: (table) => table.append(rows),
    model: (known) => rows.forEach((row) => known.set(row.entity_id, row)),
  };
}

export function remove(gone: readonly string[]): Step {
  return {
    write: (table) => table.delete({ entity_id: { in: [...gone] } }),
    model: (known) => gone.forEach((id) => known.delete(id)),
  };
}

/** Doubles numbers, which moves the rows to another partition. */
export function double(): Step {
  return {
    write: (table) =>
      table.update("value_float IS NOT NULL AND entity_kind = 'node'", {
        value_float: sql("value_float * 2"),
        prop_key: "moved",
      }),
    model: (known) => {
      for (const [id, row] of known) {
        if (row.value_float === null || row.entity_kind !== "node") continue;
        known.set(id, { ...row, value_float: row.value_float * 2, prop_key: "moved" });
      }
    },
  };
}

/** Updates the rows that are there, deletes those whose source row is true, inserts the others. */
export function merge(from: number, middle: number, to: number): Step {
  const source = [
    ...props(from, middle).map((row) => ({ ...row, ...NO_VALUE, value_str: `merged ${row.entity_id}` })),
    ...props(middle, to).map((row) => ({ ...row, ...NO_VALUE, value_bool: true })),
  ];
  return {
    write: (table) =>
      table.merge(source, ["entity_id"], {
        matched: [{ when: "source.value_bool", delete: true }, { update: "all" }],
        notMatched: [{ insert: "all" }],
      }),
    model: (known) => {
      for (const row of source) {
        if (row.value_bool === true && known.has(row.entity_id)) known.delete(row.entity_id);
        else known.set(row.entity_id, row);
      }
    },
  };
}

const HISTORY: readonly Step[] = [
  append(props(0, 60)),
  append(props(60, 100)),
  remove(ids(0, 10)),
  double(),
  merge(20, 25, 30),
  merge(98, 102, 105),
];

/** What a table must have at a version, and what led there. */
export interface State {
  readonly version: number;
  readonly rows: Rows;
  readonly changes: readonly ChangeLine[];
}

/** The state after a step that made one commit. */
export function after(before: State, { model }: Pick<Step, "model">): State {
  const rows = new Map(before.rows);
  model(rows);
  const version = before.version + 1;
  return { version, rows, changes: changesBetween(before.rows, rows, version) };
}

function changesBetween(before: Rows, now: Rows, version: number): ChangeLine[] {
  return [...new Set([...before.keys(), ...now.keys()])].flatMap((id): ChangeLine[] => {
    const [old, fresh] = [before.get(id), now.get(id)];
    if (old === fresh) return [];
    if (old === undefined) return fresh === undefined ? [] : [{ change: "insert", version, row: fresh }];
    if (fresh === undefined) return [{ change: "delete", version, row: old }];
    return [
      { change: "update_preimage", version, row: old },
      { change: "update_postimage", version, row: fresh },
    ];
  });
}

/** Makes a table with the history. @returns its states, the first one of version 0 without rows */
export async function makeTable(folder: string, one: SuiteTable, options: DeltaOptions): Promise<readonly State[]> {
  const { isMapped, isCut, isKept, isFed, ...more } = one;
  let table = await DeltaTable.create(folder, CpgPropTable, { ...options, ...more });
  if (isMapped === true) {
    mapColumns(folder);
    table = await DeltaTable.open(folder, CpgPropTable, { ...options, ...more });
  }
  const states: State[] = [{ version: 0, rows: new Map(), changes: [] }];
  for (const step of HISTORY) {
    await step.write(table);
    states.push(after(states.at(-1) as State, step));
  }
  if (isKept === true) return [{ ...(states.at(-1) as State), version: await keep(table) }];
  if (isCut === true) {
    for (let version = 0; version < table.version; version++) rmSync(join(folder, commitPath(version)));
    return states.slice(-1);
  }
  return states;
}

/** Rewrites the files of a table, and takes away those that nobody needs. @returns the version with the rows that there were before */
async function keep(table: PropTable): Promise<number> {
  const { version } = table;
  await table.delete({ prop_key: "plain" });
  await table.optimize();
  await table.restore({ version });
  await table.optimize({ zorder_by: ["entity_id", "value_int"] });
  await table.vacuum({ mode: "full", dry_run: false, retention_hours: 0, enforce_retention: false });
  return table.version;
}

export function commitPath(version: number): string {
  return `_delta_log/${String(version).padStart(20, "0")}.json`;
}
