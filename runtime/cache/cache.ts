// All caches under one folder.

import type { CacheStats, DiskCacheProfile } from "tessera-contracts/contracts/config/cache";
import { DiskCacheFault } from "tessera-contracts/contracts/diagnostics/events";
import { DiskCacheKind } from "tessera-contracts/contracts/types";
import { type Diagnostics, silent } from "tessera-contracts/diagnostics";
import type { OpenDatabase } from "./database.js";
import { CacheError, type CacheErrorCode } from "./errors.js";
import { cacheFiles } from "./files.js";
import { CacheOfKind } from "./kind.js";
import { loadSqlite, type SqliteName } from "./sqlite.js";
import { Store } from "./store.js";

/** What caches do not know by themselves. */
export interface CacheOptions {
  /** Milliseconds since 1970: `Date.now`. */
  readonly now: () => number;
  /** Told of each `DiskCacheFault`. */
  readonly diagnostics?: Diagnostics;
  /** Milliseconds that a call waits for other processes that write. Default: 5,000. */
  readonly busyMs?: number;
  /** The one SQLite to take. Default: that of Node, else the package better-sqlite3. */
  readonly sqlite?: SqliteName;
}

/** All caches under one folder. */
export interface DiskCache {
  /** Returns one of them, which is opened when it is first used. @throws {CacheError} `CACHE_CLOSED` */
  kind(kind: DiskCacheKind): CacheOfKind;
  /** The kinds that are there, in the order of the contract. */
  kinds(): readonly DiskCacheKind[];
  /** What each that is there holds. @throws {CacheError} `CACHE_BUSY`, `CACHE_WRITE_FAILED` */
  stats(): readonly CacheStats[];
  /** Writes down what was counted, and closes all. Once more does nothing. */
  close(): void;
}

/**
 * Opens the caches of a profile. Several processes may use them together.
 * @throws {CacheError} `CACHE_PEER_MISSING` if there is no SQLite
 */
export async function openCache(profile: DiskCacheProfile, options: CacheOptions): Promise<DiskCache> {
  return new FolderCache(profile.root, profile, options, await loadSqlite(options.sqlite));
}

/**
 * Opens caches that are there, with the settings that they were opened with last.
 * @throws {CacheError} `CACHE_PEER_MISSING`; `CACHE_MISSING` if there are none in the folder
 */
export async function openExistingCache(root: string, options: CacheOptions): Promise<DiskCache> {
  const cache = new FolderCache(root, null, options, await loadSqlite(options.sqlite));
  if (cache.kinds().length > 0) return cache;
  throw new CacheError(
    "CACHE_MISSING",
    `${root}: there is no on-disk cache; name the folder that has one for each kind`,
  );
}

class FolderCache implements DiskCache {
  private readonly root: string;
  private readonly profile: DiskCacheProfile | null;
  private readonly options: CacheOptions;
  private readonly open: OpenDatabase;
  private readonly caches = new Map<DiskCacheKind, CacheOfKind>();
  private isClosed = false;

  constructor(root: string, profile: DiskCacheProfile | null, options: CacheOptions, open: OpenDatabase) {
    this.root = root;
    this.profile = profile;
    this.options = options;
    this.open = open;
  }

  kind(kind: DiskCacheKind): CacheOfKind {
    if (this.isClosed) throw new CacheError("CACHE_CLOSED", "the caches are closed: open them again");
    const known = this.caches.get(kind);
    if (known !== undefined) return known;
    const cache = this.made(kind);
    this.caches.set(kind, cache);
    return cache;
  }

  kinds(): readonly DiskCacheKind[] {
    return DiskCacheKind.values.filter((kind) =>
      cacheFiles.list(cacheFiles.join(this.root, kind)).includes("cache.db"),
    );
  }

  stats(): readonly CacheStats[] {
    return this.kinds().map((kind) => this.kind(kind).stats());
  }

  close(): void {
    this.isClosed = true;
    for (const cache of this.caches.values()) cache.close();
    this.caches.clear();
  }

  private made(kind: DiskCacheKind): CacheOfKind {
    const { profile, open, options } = this;
    const { now, diagnostics = silent, busyMs = 5000 } = options;
    const settings = profile === null ? null : (profile.overrides[kind] ?? profile.base_settings);
    const folder = cacheFiles.join(this.root, kind);
    const onFault = (code: CacheErrorCode, detail: string): void =>
      diagnostics.emit(DiskCacheFault, { event_time_unix_ms: now(), kind, code, detail });
    const store = new Store({ kind, folder, settings, open, files: cacheFiles, busyMs, onFault });
    return new CacheOfKind(kind, store, { now, onFault });
  }
}
