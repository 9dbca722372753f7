// Files on a disk of this machine, or on one that is mounted.

import * as fs from "node:fs";
import { type FileHandle, open, readdir, readFile, rename, rm } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import * as calls from "./calls.js";
import { ifThere, LinkGuard } from "./local-links.js";
import * as whole from "./local-write.js";
import type { CallOptions, FileRange, ListOptions, ReadFileOptions, Storage, StoredObject } from "./storage.js";
import * as system from "./system-errors.js";

/** How `localStorage` writes. */
export interface LocalOptions {
  /** False: a write returns before the disk has it for good; a loss of power may then lose it, or cut it short. Default: true. */
  readonly durable?: boolean;
  /** True: this process is the only one that writes there, so that a file system without hard links will do. Default: false. */
  readonly singleWriter?: boolean;
}

/**
 * Returns a folder as a storage; the first write creates it. Listings leave out names with a backslash, and do not follow symbolic links
 * to folders.
 */
export function localStorage(root: string, options: LocalOptions = {}): Storage & Required<Pick<Storage, "readSync">> {
  return new LocalStorage(resolve(root), options);
}

/** The bytes of a file of this machine; the deed is what it is read for. @throws {StorageError} if it cannot be read */
export async function readLocalFile(file: string, deed: calls.Deed): Promise<Uint8Array> {
  return readFile(file).catch((error: unknown) => {
    throw sourceError(error, file, deed);
  });
}

class LocalStorage implements Storage {
  readonly uri: string;
  readonly #durable: boolean;
  readonly #publishNew: whole.Publish<"created" | "exists">;
  readonly #links: LinkGuard;
  /** The highest folder that was not there at first; null if the root was, or since its name is on the disk. */
  #missing: string | null;

  constructor(root: string, options: LocalOptions) {
    this.uri = root;
    this.#durable = options.durable ?? true;
    this.#publishNew = options.singleWriter === true ? whole.claimAlone : whole.claim;
    this.#links = new LinkGuard(root);
    this.#missing = this.#durable ? whole.highestMissing(root) : null;
  }

  async *list(prefix: string, options: ListOptions = {}): AsyncIterable<StoredObject> {
    calls.checkPrefix(prefix);
    const deed = this.#deed("listing", prefix);
    const folder = prefix.slice(0, prefix.lastIndexOf("/") + 1);
    try {
      this.#links.check(join(this.uri, folder, "_"), deed);
      yield* this.#listFolder(folder, { ...options, prefix, deed });
    } catch (error) {
      throw system.toStorageError(error, deed);
    }
  }

  async *#listFolder(folder: string, listing: Listing): AsyncIterable<StoredObject> {
    for (const name of await namesIn(join(this.uri, folder))) {
      calls.throwIfCancelled(listing.deed, listing);
      const path = folder + name;
      if (path.endsWith("/")) {
        if (mayHold(path, listing)) yield* this.#listFolder(path, listing);
      } else if (calls.isListed(path, listing.prefix, listing.after)) {
        const file = this.#stored(path, this.#links.stateOf(join(this.uri, path), { ...listing.deed, path }));
        if (file !== null) yield file;
      }
    }
  }

  read(path: string, options: ReadFileOptions = {}): Promise<Uint8Array> {
    calls.checkRange(options.range);
    return this.#run("reading", path, options, async (file, deed) => {
      this.#mustBeFile(file, deed);
      const handle = await open(file, "r");
      try {
        const range = calls.rangeIn(path, (await handle.stat()).size, options.range);
        return await readRange(handle, range, deed);
      } finally {
        await handle.close();
      }
    });
  }

  readSync(path: string): Uint8Array {
    calls.checkPath(path);
    const deed = this.#deed("reading", path);
    try {
      const file = this.#links.check(join(this.uri, path), deed);
      this.#mustBeFile(file, deed);
      return fs.readFileSync(file);
    } catch (error) {
      throw system.toStorageError(error, deed);
    }
  }

  putIfAbsent(path: string, bytes: Uint8Array, options?: CallOptions): Promise<"created" | "exists"> {
    return this.#write(path, bytes, { ...options, publish: this.#publishNew });
  }

  async put(path: string, bytes: Uint8Array, options?: CallOptions): Promise<void> {
    await this.#write(path, bytes, { ...options, publish: rename });
  }

  async putFile(path: string, localFile: string, options?: CallOptions): Promise<void> {
    calls.checkPath(path);
    const deed = this.#deed("writing", path);
    const source = await open(localFile, "r").catch((error: unknown) => {
      throw sourceError(error, localFile, deed);
    });
    try {
      const stream: AsyncIterable<Uint8Array> = source.createReadStream({ autoClose: false });
      await this.#write(path, stream, { ...options, publish: rename });
    } finally {
      await source.close();
    }
  }

  async delete(paths: readonly string[], options?: CallOptions): Promise<void> {
    paths.forEach(calls.checkPath);
    for (const path of paths) {
      await this.#run("deleting", path, options, async (file) => {
        // A folder is no file, and what is not there is no error: not even where it would have to stand in a file.
        if (ifThere(() => fs.lstatSync(file))?.isDirectory() === false) await rm(file, { force: true });
      });
    }
  }

  head(path: string, options?: CallOptions): Promise<StoredObject | null> {
    return this.#run("looking for", path, options, async (file, deed) =>
      this.#stored(path, this.#links.stateOf(file, deed)),
    );
  }

  localPath(path: string): string {
    if (path === "") return this.uri;
    calls.checkPath(path);
    const deed = this.#deed("looking for", path);
    try {
      const file = this.#links.check(join(this.uri, path), deed);
      this.#links.checkTarget(file, deed);
      return file;
    } catch (error) {
      throw system.toStorageError(error, deed);
    }
  }

  async sync(paths: readonly string[]): Promise<void> {
    if (!this.#durable || paths.length === 0) return;
    await whole.forPlaces(paths, (path) => this.#run("confirming", path, {}, whole.confirm));
    await whole.confirmFolders(this.uri, this.#missing === null ? this.uri : dirname(this.#missing));
    this.#missing = null;
  }

  /** Does something with a file, and says in our words what the system answers. */
  async #run<Result>(
    doing: string,
    path: string,
    options: CallOptions | undefined,
    action: (file: string, deed: calls.Deed) => Promise<Result>,
  ): Promise<Result> {
    calls.checkPath(path);
    const deed = this.#deed(doing, path);
    calls.throwIfCancelled(deed, options);
    try {
      return await action(this.#links.check(join(this.uri, path), deed), deed);
    } catch (error) {
      throw system.toStorageError(error, deed);
    }
  }

  #write<Result>(
    path: string,
    content: whole.Content,
    options: CallOptions & { readonly publish: whole.Publish<Result> },
  ): Promise<Result> {
    return this.#run("writing", path, options, (file, deed) =>
      whole.writeWhole(file, content, { ...options, deed, durable: this.#durable }),
    );
  }

  #mustBeFile(file: string, deed: calls.Deed): void {
    if (this.#links.stateOf(file, deed)?.isFile() !== true) throw calls.missing(deed);
  }

  #stored(path: string, state: fs.Stats | undefined): StoredObject | null {
    if (state?.isFile() !== true) return null;
    return { path, sizeBytes: state.size, modifiedMs: Math.floor(state.mtimeMs) };
  }

  #deed(doing: string, path: string): calls.Deed {
    return { doing, path, uri: this.uri };
  }
}

function sourceError(error: unknown, file: string, deed: calls.Deed): unknown {
  return system.toStorageError(error, { ...deed, doing: `reading ${file}, to be stored as` });
}

interface Listing extends ListOptions {
  readonly prefix: string;
  readonly deed: calls.Deed;
}

/** The names in a folder in the order in which their paths are listed, those of folders with a slash at the end; none if there is no folder. */
async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
      .filter((name) => !name.includes("\\"))
      .toSorted(calls.comparePaths);
  } catch (error) {
    if (system.isSystemError(error, "ENOENT", "ENOTDIR")) return [];
    throw error;
  }
}

/** Tells whether paths in this folder may be asked for: all of them begin with its own, and so come after each path that it comes after. */
function mayHold(folder: string, { prefix, after = "" }: Listing): boolean {
  if (!folder.startsWith(prefix) && !prefix.startsWith(folder)) return false;
  return after.startsWith(folder) || calls.comparePaths(folder, after) > 0;
}

/** The most that one call of the system reads. */
const MOST_AT_ONCE = 1 << 30;

async function readRange(handle: FileHandle, range: Required<FileRange>, deed: calls.Deed): Promise<Uint8Array> {
  const bytes = new Uint8Array(range.end - range.start);
  for (let at = 0; at < bytes.length;) {
    const { bytesRead } = await handle.read(bytes, at, Math.min(bytes.length - at, MOST_AT_ONCE), range.start + at);
    if (bytesRead === 0) throw calls.tooShort(deed.path, range.end, range.start + at);
    at += bytesRead;
  }
  return bytes;
}
