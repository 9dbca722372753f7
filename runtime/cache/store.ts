// The folder of one cache: its database, which is opened when it is first used and put aside when it is damaged, and its files.

import type { DiskCacheKind } from "tessera-contracts/contracts/types";
import type { DiskCacheSettings } from "tessera-contracts/contracts/config/cache";
import { type Database, type OpenDatabase, SqlFault } from "./database.js";
import { Entries } from "./entries.js";
import { CacheError, type CacheErrorCode } from "./errors.js";
import type { CacheFiles } from "./files.js";
import { prepareLayout, prepareTagIndex, transact } from "./layout.js";
import { Objects } from "./objects.js";

/** Where a cache is, and what opens it. */
export interface StorePlace {
  readonly kind: DiskCacheKind;
  /** The folder of the cache. */
  readonly folder: string;
  /** Null: those that it was opened with last. */
  readonly settings: DiskCacheSettings | null;
  readonly open: OpenDatabase;
  readonly files: CacheFiles;
  /** Milliseconds that a call waits for others who write. */
  readonly busyMs: number;
  /** Told of what went wrong, where the work goes on. */
  readonly onFault: (code: CacheErrorCode, detail: string) => void;
}

/** Changing to WAL does not wait by itself. */
const WAL_TRIES = 250;
const WAL_WAIT_MS = 20;

/** A cache that is open. */
interface OpenStore {
  readonly database: Database;
  readonly entries: Entries;
  readonly settings: DiskCacheSettings;
}

/** The database and the files of one cache. */
export class Store {
  readonly objects: Objects;
  private readonly place: StorePlace;
  private current: OpenStore | null = null;
  private isClosed = false;

  constructor(place: StorePlace) {
    this.place = place;
    this.objects = new Objects(place.files, place.files.join(place.folder, "objects"));
  }

  get settings(): DiskCacheSettings {
    return this.attempt(() => this.opened().settings);
  }

  /**
   * Reads, without a lock.
   * @throws {CacheError} `CACHE_BUSY`, `CACHE_WRITE_FAILED`
   */
  read<R>(work: (entries: Entries) => R): R {
    return this.attempt(() => work(this.opened().entries));
  }

  /**
   * Writes, in a transaction.
   * @throws {CacheError} `CACHE_BUSY`, `CACHE_WRITE_FAILED`
   */
  write<R>(work: (entries: Entries) => R): R {
    return this.attempt(() => {
      const { database, entries } = this.opened();
      return transact(database, () => work(entries));
    });
  }

  close(): void {
    this.isClosed = true;
    this.current?.database.close();
    this.current = null;
  }

  /**
   * Does work with the files of the cache, once more with an empty one if that which is there is damaged.
   * @throws {CacheError} `CACHE_BUSY`, `CACHE_WRITE_FAILED`
   */
  attempt<R>(work: () => R): R {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof SqlFault) || error.kind !== "corrupt") throw this.refused(error);
    }
    try {
      this.putAside();
      return work();
    } catch (error) {
      throw this.refused(error);
    }
  }

  /** What SQLite and the system say, as an error of the cache; all else stays as it is. */
  private refused(fault: unknown): unknown {
    const { folder } = this.place;
    if (!(fault instanceof SqlFault)) {
      if (!(fault instanceof Error) || !("syscall" in fault)) return fault;
      return new CacheError("CACHE_WRITE_FAILED", `${folder}: a file cannot be used: ${fault.message}`, fault);
    }
    if (fault.kind === "busy") {
      const message = `${folder}: other processes have been writing for ${this.place.busyMs} ms; try again`;
      return new CacheError("CACHE_BUSY", message, fault);
    }
    const does =
      fault.kind === "full" ? "free some space, or lower size_limit_bytes" : "see whether its folder can be written to";
    return new CacheError("CACHE_WRITE_FAILED", `${folder}: ${fault.message}; ${does}`, fault);
  }

  private opened(): OpenStore {
    if (this.isClosed)
      throw new CacheError("CACHE_CLOSED", "the cache is closed: use it before close(), or open it again");
    this.current ??= this.openNow();
    return this.current;
  }

  private openNow(): OpenStore {
    const { files, folder, open, settings } = this.place;
    files.makeFolder(folder);
    const database = open(this.path);
    try {
      database.exec(`PRAGMA busy_timeout = ${this.place.busyMs}`);
      this.useWal(database);
      database.exec("PRAGMA synchronous = NORMAL");
      prepareLayout(database);
      const entries = new Entries(database, (digest) => this.objects.remove(digest));
      const known = entries.settings();
      if (settings !== null) {
        prepareTagIndex(database, settings.tag_index);
        if (known === null || !isEqual(known, settings)) transact(database, () => entries.keepSettings(settings));
      }
      const held = settings ?? known;
      if (held === null)
        throw new CacheError("CACHE_MISSING", `${folder}: no settings are kept there; open it with a profile`);
      return { database, entries, settings: held };
    } catch (error) {
      database.close();
      throw error;
    }
  }

  private useWal(database: Database): void {
    for (let tries = 1; ; tries++) {
      try {
        return void database.all("PRAGMA journal_mode = WAL");
      } catch (error) {
        if (!(error instanceof SqlFault) || error.kind !== "busy" || tries === WAL_TRIES) throw error;
        this.place.files.wait(WAL_WAIT_MS);
      }
    }
  }

  /** Renames a damaged file, unless another process has done so: then the one that is there now is sound. */
  private putAside(): void {
    const { files, folder, open, onFault } = this.place;
    try {
      this.current?.database.close();
    } catch {
      // It is damaged.
    }
    this.current = null;
    if (isSound(open, this.path)) return;
    const taken = new Set(files.list(folder));
    let n = 1;
    while (taken.has(`cache.corrupt-${n}.db`)) n++;
    const name = `cache.corrupt-${n}.db`;
    files.rename(this.path, files.join(folder, name));
    for (const more of ["-wal", "-shm"]) files.remove(`${this.path}${more}`);
    onFault("CACHE_CORRUPT", `${folder}: the file is damaged, and was put aside as ${name}; the cache begins empty`);
  }

  private get path(): string {
    return this.place.files.join(this.place.folder, "cache.db");
  }
}

function isSound(open: OpenDatabase, path: string): boolean {
  try {
    const database = open(path);
    try {
      return database.all("PRAGMA integrity_check(1)")[0]?.["integrity_check"] === "ok";
    } finally {
      database.close();
    }
  } catch (error) {
    if (error instanceof SqlFault) return false;
    throw error;
  }
}

function isEqual(one: DiskCacheSettings, other: DiskCacheSettings): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
