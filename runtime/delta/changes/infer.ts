// The files that say what a commit did to the rows, and what each says.

import type { DeletionVectorDescriptor, LogLine } from "tessera-contracts/contracts/delta/log";
import { vectorId } from "../log/replay.js";
import { canonicalPath } from "../schema/paths.js";
import type { ChangeKind } from "./options.js";

/** Rows of one file that changed in one way. */
export interface ChangeFile {
  /** As the log has it. */
  readonly path: string;
  /** Text by the physical names of the partition columns; null if the log does not say. */
  readonly partition_values: { readonly [name: string]: string | null } | null;
  /** Zero if the log does not say. */
  readonly sizeBytes: number;
  /** What happened to the rows; null: the file itself says it of each row. */
  readonly kind: ChangeKind | null;
  /** Rows that are not meant. */
  readonly deletion_vector: DeletionVectorDescriptor | null;
  /** If there is one, only its rows are meant, but for those above. */
  readonly only: DeletionVectorDescriptor | null;
}

/** The files of a commit: those of changes if it has them, else what follows from the data files that came and went. */
export function changeFilesOf(actions: readonly LogLine[]): ChangeFile[] {
  const own = actions.flatMap(({ cdc }) => (cdc === undefined ? [] : [wholeFile(cdc, null)]));
  if (own.length > 0) return own;
  const gone = new Map<string, DataFile>();
  for (const { remove } of actions) if (remove?.data_change === true) gone.set(canonicalPath(remove.path), remove);
  const came: ChangeFile[] = [];
  const went: ChangeFile[] = [];
  for (const { add } of actions) {
    if (add?.data_change !== true) continue;
    const path = canonicalPath(add.path);
    const before = gone.get(path);
    gone.delete(path);
    if (before === undefined) came.push(wholeFile(add, "insert"));
    else {
      went.push(...differenceOf(add, { kind: "delete", only: add.deletion_vector, without: before.deletion_vector }));
      came.push(...differenceOf(add, { kind: "insert", only: before.deletion_vector, without: add.deletion_vector }));
    }
  }
  return [...went, ...[...gone.values()].map((file) => wholeFile(file, "delete")), ...came];
}

type Vector = DeletionVectorDescriptor | null | undefined;

/** What adds, removes and files of changes have in common. */
interface DataFile {
  readonly path: string;
  readonly partition_values: { readonly [name: string]: string | null } | null;
  readonly size: number | null;
  /** Files of changes have none. */
  readonly deletion_vector?: Vector;
}

function wholeFile({ path, partition_values, size, deletion_vector }: DataFile, kind: ChangeKind | null): ChangeFile {
  return { path, partition_values, sizeBytes: size ?? 0, kind, deletion_vector: deletion_vector ?? null, only: null };
}

interface Difference {
  readonly kind: ChangeKind;
  readonly only: Vector;
  readonly without: Vector;
}

/** The rows of one vector without those of another; none if they are the same. */
function differenceOf(file: DataFile, { kind, only, without }: Difference): ChangeFile[] {
  if (only == null || (without != null && vectorId(only) === vectorId(without))) return [];
  return [{ ...wholeFile({ ...file, deletion_vector: without }, kind), only }];
}
