// The files of a table that no commit of its log names: they stay in the Parquet files of its checkpoint until they are asked for.

import type { Signal } from "tessera-contracts/arrow";
import type { AddAction, RemoveAction } from "tessera-contracts/contracts/delta/log";
import type { SqlPiece } from "../expression/to-duckdb.js";
import { fileKey } from "./replay.js";

/** Which files are wanted. */
export interface FileFilter {
  (file: AddAction): boolean;
  /**
   * A condition in SQL that need not rule out a file, and rules out none that is wanted: so most of a checkpoint is left unread.
   * Absent, or null: it rules out none.
   */
  readonly narrow?: (add: AddColumns) => SqlPiece | null;
}

/** What a row of a checkpoint says of a file, as SQL. */
export interface AddColumns {
  /** A map from text to text; null if the checkpoint has none. */
  readonly partitionValues: string | null;
  /** JSON text, or null; null if the checkpoint has none. */
  readonly stats: string | null;
  /** Whether rows of the file are deleted. */
  readonly hasVector: string;
}

/** Which adds are read. */
export interface AddRequest {
  readonly where?: FileFilter | undefined;
  /** Paths as `canonicalPath` spells them; absent: all. More files than those may be given. */
  readonly paths?: readonly string[] | undefined;
  readonly signal?: Signal | undefined;
}

/** Some Parquet files of a checkpoint, which have the same columns. */
export interface CheckpointPart {
  readonly numFiles: number;
  /** Sum of the sizes of the data files. */
  readonly sizeBytes: number;
  /** Adds, some at a time, those that are wanted among them: `where` is only narrowed by. */
  adds(request: AddRequest): AsyncIterable<readonly AddAction[]>;
  removes(signal?: Signal): AsyncIterable<readonly RemoveAction[]>;
}

/** The files of a checkpoint, without those of which newer commits say something else. */
export class OlderFiles {
  readonly numFiles: number;
  readonly sizeBytes: number;
  readonly #parts: readonly CheckpointPart[];

  /** @param live how many files are left, and their size */
  constructor(parts: readonly CheckpointPart[], live: Pick<CheckpointPart, "numFiles" | "sizeBytes"> = sumOf(parts)) {
    this.#parts = parts;
    this.numFiles = live.numFiles;
    this.sizeBytes = live.sizeBytes;
  }

  /** What is left after commits that say something else of some files, none of which was hidden before. */
  async hiding(keys: ReadonlySet<string>, signal?: Signal): Promise<OlderFiles> {
    let { numFiles, sizeBytes } = this;
    for (const { size } of (await this.find(keys, signal)).values()) {
      numFiles--;
      sizeBytes -= size;
    }
    return new OlderFiles(this.#parts, { numFiles, sizeBytes });
  }

  /** The files of some keys (`fileKey`), hidden ones too. */
  async find(keys: ReadonlySet<string>, signal?: Signal): Promise<ReadonlyMap<string, AddAction>> {
    const found = new Map<string, AddAction>();
    if (keys.size === 0) return found;
    const paths = [...new Set(Array.from(keys, (key) => key.split("\0")[0] ?? ""))];
    for await (const files of this.adds({ paths, signal })) {
      for (const file of files) if (keys.has(fileKey(file))) found.set(fileKey(file), file);
    }
    return found;
  }

  /** Adds, some at a time, hidden ones too. */
  async *adds(request: AddRequest): AsyncGenerator<readonly AddAction[], void, undefined> {
    for (const part of this.#parts) yield* part.adds(request);
  }

  /** Removes, some at a time, hidden ones too. */
  async *removes(signal?: Signal): AsyncGenerator<readonly RemoveAction[], void, undefined> {
    for (const part of this.#parts) yield* part.removes(signal);
  }
}

function sumOf(parts: readonly CheckpointPart[]): Pick<CheckpointPart, "numFiles" | "sizeBytes"> {
  return {
    numFiles: parts.reduce((sum, { numFiles }) => sum + numFiles, 0),
    sizeBytes: parts.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0),
  };
}
