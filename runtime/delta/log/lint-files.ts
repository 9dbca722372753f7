// The rules for the file actions of a commit.

import { type AddAction, FileStats } from "tessera-contracts/contracts/delta/log";
import type { DeltaDataType, DeltaSchemaStruct } from "tessera-contracts/contracts/delta/schema";
import { DecodeError } from "tessera-contracts/serde";
import { propertyOf } from "../protocol/features.js";
import { type ColumnMappingMode, physicalNameOf, toPhysical } from "../schema/column-mapping.js";
import { liveRows } from "./file-stats.js";
import { type Commit, fault, type LintFinding } from "./lint-commit.js";
import { fileKey } from "./replay.js";

/** Each rule gives what breaks it. */
export const FILE_CHECKS: readonly ((commit: Commit) => readonly LintFinding[])[] = [
  removesAreLive,
  partitionValues,
  statistics,
  vectorsHaveRows,
  rearrangingKeepsRows,
  changeFiles,
];

function addsOf({ actions }: Commit): AddAction[] {
  return actions.flatMap(({ add }) => add ?? []);
}

function removesAreLive({ actions, before }: Commit): LintFinding[] {
  return actions.flatMap(({ remove }) => {
    if (remove === undefined || before?.files.has(fileKey(remove)) === true) return [];
    const what = remove.deletion_vector === null ? "no deletion vector" : "this deletion vector";
    return [fault("removes_live", `it is removed with ${what}, and the table has no such file`, remove.path)];
  });
}

function modeOf({ after }: Commit): ColumnMappingMode {
  const mode = propertyOf(after, "delta.columnMapping.mode");
  return mode === "name" || mode === "id" ? mode : "none";
}

function partitionValues(commit: Commit): LintFinding[] {
  const { struct, metadata } = commit.after;
  const columns = struct.fields.filter(({ name }) => metadata.partition_columns.includes(name));
  const wanted = columns.map((field) => physicalNameOf(field, modeOf(commit))).toSorted();
  // What is removed may be of a time before the columns were others.
  const isChanged = commit.before?.metadata !== metadata;
  return commit.actions.flatMap(({ add, cdc, remove }) => {
    const file = add ?? cdc ?? (isChanged ? undefined : remove);
    const values = file?.partition_values ?? null;
    if (file === undefined || values === null) return [];
    const found = Object.keys(values).toSorted();
    // Spark leaves out what is null where it removes a file.
    const isRight =
      remove === undefined ? found.join("\0") === wanted.join("\0") : found.every((one) => wanted.includes(one));
    if (isRight) return [];
    const message = `its partitionValues are of [${found.join(", ")}], and the partition columns are [${wanted.join(", ")}] in files`;
    return [fault("partition_values", message, file.path)];
  });
}

function statistics(commit: Commit): LintFinding[] {
  const physical = toPhysical(commit.after.struct, modeOf(commit));
  return addsOf(commit).flatMap(({ path, stats }) => {
    if (stats === null) return [];
    try {
      const { min_values, max_values, null_count } = FileStats.decodeJson(stats);
      const strays = [min_values, max_values, null_count].flatMap((tree) => straysIn(tree, physical));
      return [...new Set(strays)].map((name) =>
        fault("stats_names", `its statistics name ${name}, which is no column in the files of the table`, path),
      );
    } catch (error) {
      if (!(error instanceof DecodeError)) throw error;
      return [fault("stats_readable", `its statistics cannot be read: ${error.message}`, path)];
    }
  });
}

/** Names in a tree of values that are no columns, nested ones as paths with dots. */
function straysIn(tree: { readonly [name: string]: unknown }, struct: DeltaSchemaStruct, above = ""): string[] {
  const types = new Map<string, DeltaDataType>(struct.fields.map(({ name, type }) => [name, type]));
  return Object.entries(tree).flatMap(([name, value]) => {
    const type = types.get(name);
    if (type === undefined) return [`${above}${name}`];
    const isNested = typeof type !== "string" && type.type === "struct" && isTree(value);
    return isNested ? straysIn(value, type, `${above}${name}.`) : [];
  });
}

function isTree(value: unknown): value is { readonly [name: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function vectorsHaveRows(commit: Commit): LintFinding[] {
  return addsOf(commit).flatMap((file) => {
    if (file.deletion_vector === null) return [];
    const rows = liveRows(file);
    if (rows === null)
      return [fault("vector_rows", "it has a deletion vector and no numRecords, which it needs", file.path)];
    return rows >= 0
      ? []
      : [fault("vector_rows", "its deletion vector deletes more rows than numRecords has", file.path)];
  });
}

/** Files with `dataChange: false` only hold the rows of others anew. Where a file does not say its rows, nothing is known. */
function rearrangingKeepsRows(commit: Commit): LintFinding[] {
  const added = addsOf(commit).filter((file) => !file.data_change);
  const removed = commit.actions.flatMap(({ remove }) => (remove?.data_change === false ? [fileKey(remove)] : []));
  const gone = new Set(commit.actions.flatMap(({ remove }) => (remove === undefined ? [] : [fileKey(remove)])));
  // What is added again, with statistics perhaps, takes the place of what was known of it.
  const replaced = added.map(fileKey).filter((key) => !gone.has(key) && commit.before?.files.has(key) === true);
  const before = [...removed, ...replaced].map((key) => commit.before?.files.get(key));
  const [rowsAfter, rowsBefore] = [sumOfRows(added), sumOfRows(before)];
  if (rowsAfter === null || rowsBefore === null || rowsAfter === rowsBefore) return [];
  const message = `its files with dataChange false have ${rowsAfter} rows, and those that they stand for ${rowsBefore}`;
  return [fault("data_change", message)];
}

function sumOfRows(files: readonly (AddAction | undefined)[]): number | null {
  let sum = 0;
  for (const file of files) {
    const rows = file === undefined ? null : liveRows(file);
    if (rows === null) return null;
    sum += rows;
  }
  return sum;
}

function changeFiles({ actions, after }: Commit): LintFinding[] {
  const isOn = propertyOf(after, "delta.enableChangeDataFeed")?.toLowerCase() === "true";
  return actions.flatMap(({ cdc }) => [
    ...(cdc === undefined || isOn ? [] : [fault("cdc_feature", "delta.enableChangeDataFeed is not on", cdc.path)]),
    ...(cdc?.data_change === true
      ? [fault("cdc_data_change", "a file of changes has dataChange false", cdc.path)]
      : []),
  ]);
}
