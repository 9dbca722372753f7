// Storage in memory, for tests of what reads logs.

import { type Storage, StorageError, type StoredObject } from "tessera-contracts/storage";

const encoder = new TextEncoder();

/** Files by path; times rise by a second a file unless said. */
export class MemoryFiles implements Storage {
  readonly uri = "memory:/table";
  readonly files = new Map<string, { bytes: Uint8Array; modifiedMs: number }>();
  /** Paths that were read, in order. */
  readonly reads: string[] = [];
  readonly lists: (string | undefined)[] = [];
  readSync?: (path: string) => Uint8Array;

  constructor({ sync = false } = {}) {
    if (sync) this.readSync = (path) => this.#bytes(path);
  }

  add(path: string, content: string | Uint8Array, modifiedMs = (this.files.size + 1) * 1000): this {
    const bytes = typeof content === "string" ? encoder.encode(content) : content;
    this.files.set(path, { bytes, modifiedMs });
    return this;
  }

  /** Adds a commit of actions as plain JSON. */
  commit(version: number, actions: readonly object[], modifiedMs?: number): this {
    const lines = actions.map((action) => `${JSON.stringify(action)}\n`);
    return this.add(`_delta_log/${String(version).padStart(20, "0")}.json`, lines.join(""), modifiedMs);
  }

  #bytes(path: string): Uint8Array {
    this.reads.push(path);
    const file = this.files.get(path);
    if (file === undefined) throw new StorageError("MISSING", `there is no file ${path}`, { path });
    return file.bytes;
  }

  async *list(prefix: string, { after }: { readonly after?: string } = {}): AsyncGenerator<StoredObject> {
    this.lists.push(after);
    for (const path of [...this.files.keys()].toSorted((a, b) => (a < b ? -1 : 1)))
      if (path.startsWith(prefix) && (after === undefined || path > after)) yield this.#object(path);
  }

  #object(path: string): StoredObject {
    const { bytes, modifiedMs } = this.files.get(path) ?? { bytes: new Uint8Array(), modifiedMs: 0 };
    return { path, sizeBytes: bytes.length, modifiedMs };
  }

  async read(
    path: string,
    { range }: { readonly range?: { readonly start: number; readonly end?: number } } = {},
  ): Promise<Uint8Array> {
    const bytes = this.#bytes(path);
    return range === undefined ? bytes : bytes.slice(range.start, range.end);
  }

  async putIfAbsent(path: string, bytes: Uint8Array): Promise<"created" | "exists"> {
    if (this.files.has(path)) return "exists";
    this.add(path, bytes);
    return "created";
  }

  async put(path: string, bytes: Uint8Array): Promise<void> {
    this.add(path, bytes);
  }

  putFile(): Promise<void> {
    return Promise.reject(new Error("no files of this machine"));
  }

  async delete(paths: readonly string[]): Promise<void> {
    for (const path of paths) this.files.delete(path);
  }

  async head(path: string): Promise<StoredObject | null> {
    return this.files.has(path) ? this.#object(path) : null;
  }

  localPath(): null {
    return null;
  }
}
