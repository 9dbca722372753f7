// One cache: values of contracts by their keys.

import { CacheStats } from "tessera-contracts/contracts/config/cache";
import type { DiskCacheKind } from "tessera-contracts/contracts/types";
import { type Contract, DecodeError } from "tessera-contracts/serde";
import { CacheError, type CacheErrorCode } from "./errors.js";
import { type CacheKey, type ContractKey, wholeKey } from "./keys.js";
import { LARGEST_ROW } from "./objects.js";
import type { Store } from "./store.js";
import { Uses } from "./uses.js";

/** What is kept with a value. */
export interface SetOptions {
  /** By which `deleteTag` finds it. */
  readonly tag?: string;
  /** How long it counts, in milliseconds. Default: `ttl_ms` of the settings. */
  readonly ttlMs?: number;
}

/** What a cache asks of the contract of a value. */
export type CachedContract<T> = Pick<Contract<T>, "name" | "encodeMsgpack" | "decodeMsgpack">;

/** What a cache tells of, and the time. */
export interface KindHost {
  readonly now: () => number;
  readonly onFault: (code: CacheErrorCode, detail: string) => void;
}

/** One cache on disk. */
export class CacheOfKind {
  readonly kind: DiskCacheKind;
  private readonly store: Store;
  private readonly host: KindHost;
  private readonly uses = new Uses();
  private readonly making = new Map<string, Promise<unknown>>();

  /** @internal `openCache` makes these */
  constructor(kind: DiskCacheKind, store: Store, host: KindHost) {
    this.kind = kind;
    this.store = store;
    this.host = host;
  }

  /**
   * Returns the value of a key; undefined if there is none, if it has expired, if it does not fit the contract any more, or if it cannot be
   * read, which is told.
   */
  get<T>(contract: CachedContract<T>, key: CacheKey): T | undefined {
    const found = this.find(wholeKey(key));
    const value = found === null ? undefined : decoded(contract, found.bytes);
    if (found === null || value === undefined) this.uses.missed();
    else this.uses.used(found.id, this.host.now());
    if (this.uses.isMuch) this.trying(() => this.keepUses());
    return value;
  }

  /**
   * Keeps a value, in place of another of its key, and makes room for it if the cache is full.
   * @throws {EncodeError} if it is of the wrong type; {CacheError} `CACHE_TOO_LARGE`, `CACHE_BUSY`, `CACHE_WRITE_FAILED`, `CACHE_OPTION`
   */
  set<T>(contract: CachedContract<T>, key: CacheKey, value: T, { tag, ttlMs }: SetOptions = {}): void {
    const whole = wholeKey(key);
    const bytes = contract.encodeMsgpack(value);
    const { settings } = this.store;
    const ttl = ttlMs ?? settings.ttl_ms;
    if (ttl !== null && !(ttl > 0)) throw new CacheError("CACHE_OPTION", `expected ttlMs to be above 0, got ${ttl}`);
    const size = whole.bytes.length + bytes.length;
    if (size > settings.size_limit_bytes) throw tooLarge(contract.name, size, settings.size_limit_bytes);
    const now = this.host.now();
    const object = bytes.length > LARGEST_ROW ? this.store.attempt(() => this.store.objects.write(bytes)) : null;
    try {
      this.store.write((entries) => {
        this.uses.keepIn(entries);
        object?.publish();
        const [inRow, expiresMs] = [object === null ? bytes : null, ttl === null ? null : now + ttl];
        entries.put(
          { key: whole, tag: tag ?? null, value: inRow, object: object?.digest ?? null, size, expiresMs },
          now,
        );
        entries.cull(settings, now, settings.cull_limit);
      });
      this.uses.kept();
    } finally {
      object?.discard();
    }
  }

  /**
   * Returns the value of a key, which `make` makes if there is none. Calls of one process for a key that is being made wait for the same value. One
   * that cannot be kept is told, and returned all the same.
   * @throws whatever `make` throws; {EncodeError} if it makes what does not fit
   */
  async getOrMake<T>(
    contract: CachedContract<T>,
    key: CacheKey,
    make: () => T | Promise<T>,
    options: SetOptions = {},
  ): Promise<T> {
    const whole = wholeKey(key);
    const known = this.get(contract, whole);
    if (known !== undefined) return known;
    const running = this.making.get(whole.hash);
    if (running !== undefined) return (await running) as T;
    const making = (async () => {
      const value = await make();
      this.trying(() => this.set(contract, whole, value, options));
      return value;
    })();
    this.making.set(whole.hash, making);
    try {
      return await making;
    } finally {
      this.making.delete(whole.hash);
    }
  }

  /** Removes the value of a key; false if there is none. @throws {CacheError} as `set` */
  delete(key: CacheKey): boolean {
    return this.store.write((entries) => entries.remove(wholeKey(key))) > 0;
  }

  /** Removes every value of a tag, and returns how many there were. @throws {CacheError} as `set` */
  deleteTag(tag: string): number {
    return this.store.write((entries) => entries.removeTag(tag));
  }

  /**
   * Removes what has expired, then by the policy what is above the limit, then files that no entry has; returns how many entries those were.
   * @throws {CacheError} as `set`
   */
  cull(): number {
    const now = this.host.now();
    const { settings } = this.store;
    const count = this.store.write((entries) => {
      this.uses.keepIn(entries);
      return entries.removeExpired(now) + entries.cull(settings, now, Number.POSITIVE_INFINITY);
    });
    this.uses.kept();
    this.sweep(now);
    return count;
  }

  /** Removes all entries, and begins to count again; returns how many there were. @throws {CacheError} as `set` */
  clear(): number {
    const count = this.store.write((entries) => {
      entries.resetFigures();
      return entries.removeAll();
    });
    this.uses.kept();
    this.sweep(this.host.now());
    return count;
  }

  /** Returns what the cache holds, and what was asked of it by all processes that have written since. @throws {CacheError} as `set` */
  stats(): CacheStats {
    const { hits, misses, ...totals } = this.store.read((entries) => entries.totals());
    return CacheStats.create({
      kind: this.kind,
      ...totals,
      hits: hits + this.uses.hits,
      misses: misses + this.uses.misses,
    });
  }

  /** Keeps what was counted, and closes the files. @internal the cache of all kinds does it */
  close(): void {
    if (this.uses.isAny) this.trying(() => this.keepUses());
    this.store.close();
  }

  private keepUses(): void {
    this.store.write((entries) => this.uses.keepIn(entries));
    this.uses.kept();
  }

  private find(key: ContractKey): { readonly id: number; readonly bytes: Uint8Array } | null {
    const now = this.host.now();
    const found = this.trying(() => this.store.read((entries) => entries.find(key, now))) ?? null;
    if (found === null) return null;
    const { id, object } = found;
    const bytes = object === null ? found.value : this.object(object);
    if (bytes !== null) return { id, bytes };
    this.host.onFault(
      "CACHE_READ_FAILED",
      `the file of an entry, ${String(object)}, is gone or damaged; it is left out`,
    );
    return null;
  }

  private sweep(now: number): void {
    this.store.attempt(() =>
      this.store.objects.sweep((digest) => this.store.read((all) => all.isObjectUsed(digest)), now),
    );
  }

  /** Undefined after telling of an error of the cache. */
  private trying<R>(work: () => R): R | undefined {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof CacheError) || error.code === "CACHE_CLOSED") throw error;
      this.host.onFault(error.code, error.message);
      return undefined;
    }
  }

  private object(digest: string): Uint8Array | null {
    return this.trying(() => this.store.attempt(() => this.store.objects.read(digest))) ?? null;
  }
}

/** Undefined if it does not fit. */
function decoded<T>(contract: CachedContract<T>, bytes: Uint8Array): T | undefined {
  try {
    return contract.decodeMsgpack(bytes);
  } catch (error) {
    if (error instanceof DecodeError) return undefined;
    throw error;
  }
}

function tooLarge(name: string, size: number, limit: number): CacheError {
  const message = `a value of ${name} takes ${size} bytes, and the whole cache may have ${limit} (size_limit_bytes)`;
  return new CacheError("CACHE_TOO_LARGE", message);
}
