// Where the files of tables live: what every kind of storage can do.

import type { Signal } from "tessera-contracts/arrow";

/** A file as a listing shows it. */
export interface StoredObject {
  /** Relative to the root of the storage, with forward slashes. */
  readonly path: string;
  readonly sizeBytes: number;
  /** When it was last written, in milliseconds since 1970. */
  readonly modifiedMs: number;
}

/** Bytes of a file from `start` (included) to `end` (not included). */
export interface FileRange {
  readonly start: number;
  /** Default: the end of the file. */
  readonly end?: number;
}

/** What every call takes. */
export interface CallOptions {
  /** Cancels the call, which then throws `Cancelled`. */
  readonly signal?: Signal;
}

/** How `list` lists. */
export interface ListOptions extends CallOptions {
  /** Only paths after this one, in the order of their UTF-8 bytes. */
  readonly after?: string;
}

/** How `read` reads. */
export interface ReadFileOptions extends CallOptions {
  /** Default: the whole file. */
  readonly range?: FileRange;
}

/**
 * A folder, or as much of a bucket as stands below a prefix. Paths are relative to it, with forward slashes; none is absolute and none
 * has `.` or `..` in it (else `StorageError` with `PATH_OUTSIDE`). Every call throws `StorageError` where it fails, and `Cancelled`.
 */
export interface Storage {
  /** The address of the root, as errors and reports show it. It holds no secrets. */
  readonly uri: string;
  /** The files whose paths begin with `prefix`, in the order of the UTF-8 bytes of their paths. No such folder: none. */
  list(prefix: string, options?: ListOptions): AsyncIterable<StoredObject>;
  /** The bytes of a file. @throws {StorageError} `MISSING` if it is not there; a read that came back short throws as well */
  read(path: string, options?: ReadFileOptions): Promise<Uint8Array>;
  /**
   * Writes a file unless there is one, atomically: nobody ever sees a part of it, and of many callers one creates it.
   * @throws {StorageError} `AMBIGUOUS` if it cannot be known whether it was written
   */
  putIfAbsent(path: string, bytes: Uint8Array, options?: CallOptions): Promise<"created" | "exists">;
  /** Writes a file, replacing one that is there atomically. */
  put(path: string, bytes: Uint8Array, options?: CallOptions): Promise<void>;
  /** Stores a file of this machine, given by its path there, as `path`. */
  putFile(path: string, localFile: string, options?: CallOptions): Promise<void>;
  /** Removes files. What is not there is no error. */
  delete(paths: readonly string[], options?: CallOptions): Promise<void>;
  /** The file without its bytes; null if it is not there. */
  head(path: string, options?: CallOptions): Promise<StoredObject | null>;
  /** The path on this machine by which an engine reads or writes the file itself, for "" that of the root; null if there is none. */
  localPath(path: string): string | null;
  /** Brings files to their `localPath`, for an engine to read. Only where they live elsewhere. @throws {StorageError} as `read` */
  download?(paths: readonly string[], options?: CallOptions): Promise<void>;
  /**
   * Begins a piece of work: what it brings to this machine stays there until the returned function is called, and may go then to make
   * room. What comes where no work has begun stays. Only where there is `download`.
   */
  hold?(): () => void;
  /**
   * Makes files that an engine wrote by their `localPath` outlast a loss of power, and brings them to where files live, if that is
   * elsewhere. Only where there are such paths.
   */
  sync?(paths: readonly string[]): Promise<void>;
  /**
   * The bytes of a file at once, where no waiting is needed. Only local and memory storage have it: logs of thousands of small files are
   * read several times as fast. @throws {StorageError} as `read`
   */
  readSync?(path: string): Uint8Array;
}
