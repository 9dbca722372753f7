// Which columns of a table get statistics.
// Source: Delta protocol, `delta.dataSkippingStatsColumns` and `delta.dataSkippingNumIndexedCols`.

import type { DataType, Field, Schema } from "tessera-contracts/arrow";
import type { DeltaWritePolicy } from "tessera-contracts/contracts/delta/policies";
import { isOrderable, type StatsColumn } from "./bounds.js";

/** What a policy decides: names of columns, from which the property of the table is made. */
export interface StatsDecision {
  /** Null: the first columns, as many as the table says (`delta.dataSkippingNumIndexedCols`, 32 unless set). */
  readonly columns: readonly string[] | null;
}

/** What the decision is made from. */
export interface StatsInput {
  readonly policy: Pick<DeltaWritePolicy, "stats_policy" | "stats_columns" | "stats_max_columns">;
  /** What one write says itself; undefined if it says nothing, null leaves the choice to the writer. */
  readonly override?: readonly string[] | null | undefined;
  readonly partitionBy: readonly string[];
  readonly zorderBy: readonly string[];
  /** Columns that plans filter or join on, the most useful first. */
  readonly hot?: readonly string[];
  /** Columns that plans read besides. */
  readonly others?: readonly string[];
  readonly schema: Schema;
}

/**
 * Override before explicit before auto: there the columns that plans filter or join on, then those that rows are clustered by, sorted, then
 * those that plans read besides.
 */
export function resolveStatsColumns(input: StatsInput): StatsDecision {
  const { policy, override, zorderBy, hot = [], others = [] } = input;
  if (override !== undefined) return { columns: override };
  switch (policy.stats_policy) {
    case "off":
      return { columns: [] };
    case "explicit":
      return { columns: policy.stats_columns ?? [] };
    case "auto": {
      const useful = new Set([...hot, ...[...zorderBy].sort(), ...others]);
      if (useful.size === 0) return { columns: null };
      const wanted = [...useful].filter((name) => mayHaveStats(input, name));
      return { columns: wanted.slice(0, policy.stats_max_columns) };
    }
  }
}

function mayHaveStats({ schema, partitionBy }: StatsInput, name: string): boolean {
  const field = schema.fields.find((one) => one.name === name);
  return field !== undefined && !partitionBy.includes(name) && leavesOf([field]).some(({ type }) => isOrderable(type));
}

/** The property that says which columns have statistics, with other names for columns; empty if the table does not have it. */
export function renamedStats(
  properties: { readonly [name: string]: string | null },
  names: ReadonlyMap<string, string>,
): { readonly [name: string]: string } {
  const text = properties[STATS_COLUMNS];
  if (text == null) return {};
  const paths = splitNames(text).map(([top = "", ...rest]) => [names.get(top) ?? top, ...rest]);
  return { [STATS_COLUMNS]: paths.map((path) => path.map(nameText).join(".")).join(",") };
}

function nameText(name: string): string {
  return /^\w+$/.test(name) ? name : `\`${name.replaceAll("`", "``")}\``;
}

const STATS_COLUMNS = "delta.dataSkippingStatsColumns";
const INDEXED_COLUMNS = "delta.dataSkippingNumIndexedCols";

/** The properties of a table that say the decision to every writer. */
export function statsProperties({ columns }: StatsDecision): { readonly [name: string]: string } {
  if (columns === null) return {};
  if (columns.length === 0) return { [INDEXED_COLUMNS]: "0" };
  return { [STATS_COLUMNS]: columns.map(nameText).join(",") };
}

const DEFAULT_INDEXED = 32;

/** The columns of a table, and the same ones as files have them. */
export interface StoredColumns {
  readonly schema: Schema;
  /** With the names in files, which statistics go by. */
  readonly stored: Schema;
}

/** The leaves that get statistics by the properties of a table, whoever set them, under their names in files. */
export function statsLeaves(
  { schema, stored }: StoredColumns,
  table: { readonly properties: { readonly [name: string]: string | null }; readonly partitionBy: readonly string[] },
): readonly StatsColumn[] {
  const inFiles = leavesOf(stored.fields);
  const all = leavesOf(schema.fields).map(({ path }, i) => ({ path, leaf: inFiles[i] }));
  const leaves = all.filter(({ path: [top = ""] }) => !table.partitionBy.includes(top));
  const chosen = chosenLeaves(leaves, table.properties);
  return chosen.flatMap(({ leaf }) => (leaf === undefined ? [] : [leaf]));
}

function chosenLeaves<Leaf extends { readonly path: readonly string[] }>(
  leaves: readonly Leaf[],
  properties: { readonly [name: string]: string | null },
): readonly Leaf[] {
  const named = properties[STATS_COLUMNS];
  if (named != null) {
    const paths = splitNames(named).map((path) => JSON.stringify(path));
    return leaves.filter(({ path }) => path.some((_, i) => paths.includes(JSON.stringify(path.slice(0, i + 1)))));
  }
  const most = Number(properties[INDEXED_COLUMNS] ?? DEFAULT_INDEXED);
  return most < 0 ? leaves : leaves.slice(0, most);
}

/** Leaves below structs; lists, maps and the like are leaves of their own. */
export function leavesOf(fields: readonly Field[], above: readonly string[] = []): StatsColumn[] {
  return fields.flatMap(({ name, type }) => {
    const path = [...above, name];
    if (isStruct(type)) return leavesOf(type.fields, path);
    return [{ path, type: type.type === "extension" ? type.storage : type }];
  });
}

function isStruct(type: DataType): type is Extract<DataType, { type: "struct" }> {
  return type.type === "struct";
}

/** `a,b.c,`d.e`` as paths. */
function splitNames(text: string): string[][] {
  return [...text.matchAll(/(?:`(?:[^`]|``)*`|[^,`])+/g)].map(([name]) =>
    [...name.trim().matchAll(/`((?:[^`]|``)*)`|([^.`]+)/g)].map(
      ([, quoted, plain]) => quoted?.replaceAll("``", "`") ?? plain ?? "",
    ),
  );
}
