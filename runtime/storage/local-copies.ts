// Copies on this machine of files that live elsewhere, for engines that read and write files of this machine only.

import * as fs from "node:fs";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { checkPath, missing } from "./calls.js";
import type { CallOptions, ListOptions, ReadFileOptions, Storage, StoredObject } from "./storage.js";
import { toStorageError } from "./system-errors.js";

/** Where the copies are. */
export interface LocalCopiesOptions {
  /** A folder on this machine with as much room as the files take that are read. Default: that of the system for what is temporary. */
  readonly folder?: string;
  /**
   * Bytes that copies of what was read may take. Where there are more, those go that were not used for the longest time, but none that is
   * in use: work that needs more at once gets it. Default: 10 GiB.
   */
  readonly maxCopyBytes?: number;
}

/** A storage that has paths on this machine for all of its files. */
export interface StorageWithCopies extends Storage {
  localPath(path: string): string;
  download(paths: readonly string[], options?: CallOptions): Promise<void>;
  hold(): () => void;
  sync(paths: readonly string[]): Promise<void>;
}

/**
 * Returns a storage whose files an engine can read and write although they live elsewhere: `download` brings a file to its `localPath`,
 * unless the copy there is still the file, and `sync` stores what an engine wrote. What was written goes with the next `sync`; what was
 * read goes when nobody has the storage any more, or the process ends.
 */
export function withLocalCopies(storage: Storage, options: LocalCopiesOptions = {}): StorageWithCopies {
  const { folder = tmpdir(), maxCopyBytes = 10 * 2 ** 30 } = options;
  return new LocalCopies(storage, folder, maxCopyBytes);
}

/** What a file was like when it was copied. */
interface Copied extends Pick<StoredObject, "sizeBytes" | "modifiedMs"> {
  /** When it was asked for last, as a number that rises; infinite if nobody said for how long it is needed. */
  readonly used: number;
}

const DOWNLOADS_AT_ONCE = 8;
/** As much of a file as is in memory. */
const STEP_BYTES = 16 * 2 ** 20;

class LocalCopies implements StorageWithCopies {
  readonly uri: string;
  readonly readSync?: (path: string) => Uint8Array;
  readonly #storage: Storage;
  readonly #parent: string;
  readonly #maxBytes: number;
  #folder: string | null = null;
  readonly #copies = new Map<string, Copied>();
  /** Downloads that are under way. */
  readonly #pending = new Map<string, Promise<void>>();
  /** When each piece of work began that is under way, as `used` counts. */
  readonly #holds = new Set<{ readonly since: number }>();
  #uses = 0;
  /** What the last `sync` stored. */
  #written: readonly string[] = [];

  constructor(storage: Storage, parent: string, maxBytes: number) {
    this.uri = storage.uri;
    this.#storage = storage;
    this.#parent = parent;
    this.#maxBytes = maxBytes;
    const readSync = storage.readSync?.bind(storage);
    if (readSync !== undefined) this.readSync = readSync;
  }

  list(prefix: string, options?: ListOptions): AsyncIterable<StoredObject> {
    return this.#storage.list(prefix, options);
  }

  read(path: string, options?: ReadFileOptions): Promise<Uint8Array> {
    return this.#storage.read(path, options);
  }

  putIfAbsent(path: string, bytes: Uint8Array, options?: CallOptions): Promise<"created" | "exists"> {
    return this.#storage.putIfAbsent(path, bytes, options);
  }

  put(path: string, bytes: Uint8Array, options?: CallOptions): Promise<void> {
    return this.#storage.put(path, bytes, options);
  }

  putFile(path: string, localFile: string, options?: CallOptions): Promise<void> {
    return this.#storage.putFile(path, localFile, options);
  }

  async delete(paths: readonly string[], options?: CallOptions): Promise<void> {
    await this.#storage.delete(paths, options);
    for (const path of paths) {
      this.#copies.delete(path);
      this.#remove(path);
    }
  }

  head(path: string, options?: CallOptions): Promise<StoredObject | null> {
    return this.#storage.head(path, options);
  }

  localPath(path: string): string {
    if (path !== "") checkPath(path);
    return join(this.#root(), path);
  }

  async download(paths: readonly string[], options: CallOptions = {}): Promise<void> {
    paths.forEach(checkPath);
    const left = new Set(paths).values();
    const worker = async (): Promise<void> => {
      for (const path of left) await this.#downloadOnce(path, options);
    };
    const workers = Array.from({ length: Math.min(DOWNLOADS_AT_ONCE, paths.length) }, worker);
    const failed = (await Promise.allSettled(workers)).find((one) => one.status === "rejected");
    if (failed !== undefined) throw failed.reason;
  }

  hold(): () => void {
    const mine = { since: ++this.#uses };
    this.#holds.add(mine);
    return () => {
      this.#holds.delete(mine);
      this.#makeRoom(0);
    };
  }

  async sync(paths: readonly string[]): Promise<void> {
    for (const path of paths) await this.#storage.putFile(path, this.localPath(path));
    for (const path of this.#written) if (!this.#copies.has(path) && !this.#pending.has(path)) this.#remove(path);
    this.#written = paths;
  }

  async #downloadOnce(path: string, options: CallOptions): Promise<void> {
    for (let other = this.#pending.get(path); other !== undefined; other = this.#pending.get(path)) {
      await other.catch(() => undefined); // its caller hears of it
    }
    const download = this.#downloadIfNew(path, options);
    this.#pending.set(path, download);
    try {
      await download;
    } finally {
      this.#pending.delete(path);
    }
  }

  async #downloadIfNew(path: string, options: CallOptions): Promise<void> {
    const file = await this.#storage.head(path, options);
    if (file === null) throw missing({ path, uri: this.uri });
    const found = this.#copies.get(path);
    const used = this.#holds.size === 0 ? Infinity : ++this.#uses;
    if (found?.sizeBytes === file.sizeBytes && found.modifiedMs === file.modifiedMs) {
      this.#copies.set(path, { ...found, used: Math.max(found.used, used) });
      return;
    }
    this.#makeRoom(file.sizeBytes);
    const deed = { doing: "copying to this machine", path, uri: this.uri };
    try {
      await this.#copy(file, this.localPath(path), options);
    } catch (error) {
      throw toStorageError(error, deed);
    }
    this.#copies.set(path, { ...file, used });
  }

  /** Removes copies that nobody works with, those first that were not used for the longest time, as far as need be. */
  #makeRoom(bytes: number): void {
    let left = bytes;
    for (const { sizeBytes } of this.#copies.values()) left += sizeBytes;
    if (left <= this.#maxBytes) return;
    const since = Math.min(Infinity, ...Array.from(this.#holds, (one) => one.since));
    const unused = [...this.#copies].filter(([path, { used }]) => used < since && !this.#pending.has(path));
    for (const [path, { sizeBytes }] of unused.toSorted(([, one], [, other]) => one.used - other.used)) {
      if (left <= this.#maxBytes) return;
      this.#copies.delete(path);
      this.#remove(path);
      left -= sizeBytes;
    }
  }

  async #copy({ path, sizeBytes }: StoredObject, target: string, options: CallOptions): Promise<void> {
    const temporary = join(dirname(target), `.${crypto.randomUUID()}.tmp`);
    await mkdir(dirname(target), { recursive: true });
    try {
      const handle = await open(temporary, "wx");
      try {
        for (let start = 0; start < sizeBytes; start += STEP_BYTES) {
          const range = { start, end: Math.min(sizeBytes, start + STEP_BYTES) };
          await handle.writeFile(await this.#storage.read(path, { ...options, range }));
        }
      } finally {
        await handle.close();
      }
      await rename(temporary, target);
    } finally {
      await rm(temporary, { force: true });
    }
  }

  #remove(path: string): void {
    if (this.#folder !== null) fs.rmSync(join(this.#folder, path), { force: true });
  }

  #root(): string {
    if (this.#folder === null) {
      this.#folder = fs.mkdtempSync(join(this.#parent, "tessera-copies-"));
      removeWith(this, this.#folder);
    }
    return this.#folder;
  }
}

const folders = new Set<string>();
const removals = new FinalizationRegistry<string>((folder) => {
  folders.delete(folder);
  fs.rmSync(folder, { recursive: true, force: true });
});
let isWatching = false;

/** Removes a folder when nobody has its owner any more, at the latest when the process ends. */
function removeWith(owner: object, folder: string): void {
  if (!isWatching) process.once("exit", removeAll);
  isWatching = true;
  folders.add(folder);
  removals.register(owner, folder);
}

function removeAll(): void {
  for (const folder of folders) fs.rmSync(folder, { recursive: true, force: true });
}
