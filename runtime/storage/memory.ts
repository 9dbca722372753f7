// Files that are kept in memory, for tests and for tables that need not outlive the process.

import * as calls from "./calls.js";
import { readLocalFile } from "./local.js";
import type { ListOptions, ReadFileOptions, CallOptions, Storage, StoredObject } from "./storage.js";

/** How `memoryStorage` is made. */
export interface MemoryOptions {
  /** The clock by which files have their times, in milliseconds since 1970. Default: that of the machine. */
  readonly now?: () => number;
  /** What errors and reports show as its address. Default: `memory:`. */
  readonly uri?: string;
}

/** Returns a storage that keeps its files in memory and is empty at first. */
export function memoryStorage(options: MemoryOptions = {}): Storage & Required<Pick<Storage, "readSync">> {
  return new MemoryStorage(options.uri ?? "memory:", options.now ?? Date.now);
}

interface MemoryFile {
  readonly bytes: Uint8Array;
  readonly modifiedMs: number;
}

class MemoryStorage implements Storage {
  readonly uri: string;
  readonly #files = new Map<string, MemoryFile>();
  readonly #now: () => number;

  constructor(uri: string, now: () => number) {
    this.uri = uri;
    this.#now = now;
  }

  async *list(prefix: string, options: ListOptions = {}): AsyncIterable<StoredObject> {
    calls.checkPrefix(prefix);
    const paths = [...this.#files.keys()].filter((path) => calls.isListed(path, prefix, options.after));
    for (const path of paths.toSorted(calls.comparePaths)) {
      this.#begin("listing", prefix, options);
      const file = this.#files.get(path);
      if (file !== undefined) yield stored(path, file);
    }
  }

  async read(path: string, options: ReadFileOptions = {}): Promise<Uint8Array> {
    calls.checkRange(options.range);
    this.#begin("reading", path, options);
    const bytes = this.#bytesOf(path);
    const { start, end } = calls.rangeIn(path, bytes.length, options.range);
    return bytes.slice(start, end);
  }

  readSync(path: string): Uint8Array {
    return this.#bytesOf(path).slice();
  }

  async putIfAbsent(path: string, bytes: Uint8Array, options?: CallOptions): Promise<"created" | "exists"> {
    calls.checkPath(path);
    this.#begin("writing", path, options);
    if (this.#files.has(path)) return "exists";
    this.#write(path, bytes);
    return "created";
  }

  async put(path: string, bytes: Uint8Array, options?: CallOptions): Promise<void> {
    calls.checkPath(path);
    this.#begin("writing", path, options);
    this.#write(path, bytes);
  }

  async putFile(path: string, localFile: string, options?: CallOptions): Promise<void> {
    calls.checkPath(path);
    const deed = this.#begin("writing", path, options);
    await this.put(path, await readLocalFile(localFile, deed), options);
  }

  async delete(paths: readonly string[], options?: CallOptions): Promise<void> {
    paths.forEach(calls.checkPath);
    for (const path of paths) {
      this.#begin("deleting", path, options);
      this.#files.delete(path);
    }
  }

  async head(path: string, options?: CallOptions): Promise<StoredObject | null> {
    calls.checkPath(path);
    this.#begin("looking for", path, options);
    const file = this.#files.get(path);
    return file === undefined ? null : stored(path, file);
  }

  localPath(path: string): null {
    if (path !== "") calls.checkPath(path);
    return null;
  }

  #begin(doing: string, path: string, options: CallOptions | undefined): calls.Deed {
    const deed = { doing, path, uri: this.uri };
    calls.throwIfCancelled(deed, options);
    return deed;
  }

  #bytesOf(path: string): Uint8Array {
    calls.checkPath(path);
    const file = this.#files.get(path);
    if (file === undefined) throw calls.missing({ path, uri: this.uri });
    return file.bytes;
  }

  #write(path: string, bytes: Uint8Array): void {
    // A copy: what the caller does to its bytes later is no concern of the file. The `slice` of a Buffer would be none.
    this.#files.set(path, { bytes: new Uint8Array(bytes), modifiedMs: this.#now() });
  }
}

function stored(path: string, file: MemoryFile): StoredObject {
  return { path, sizeBytes: file.bytes.length, modifiedMs: file.modifiedMs };
}
