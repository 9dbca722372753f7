// The entries of one cache in its database.

import { DiskCacheSettings, type EvictionPolicy } from "tessera-contracts/contracts/config/cache";
import { tryDecodeMsgpack } from "tessera-contracts/serde";
import type { Database, SqlRow } from "./database.js";
import type { ContractKey } from "./keys.js";

/** An entry that was found. */
export interface FoundEntry {
  readonly id: number;
  /** Null if it is in a file. */
  readonly value: Uint8Array | null;
  /** Digest of the file; null if it is in the row. */
  readonly object: string | null;
}

/** An entry that is to be kept. */
export interface NewEntry extends Omit<FoundEntry, "id"> {
  readonly key: ContractKey;
  readonly tag: string | null;
  readonly size: number;
  /** Null: never. */
  readonly expiresMs: number | null;
}

/** What a cache holds, and what became of it. */
export interface Totals {
  readonly entries: number;
  readonly bytes: number;
  readonly hits: number;
  readonly misses: number;
  readonly evicted: number;
}

/** Is called with the digest of each file that no entry has any more. */
export type DropObject = (digest: string) => void;

/** What a full cache drops first, as SQL: a row for each policy; null: nothing, but what has expired. */
const EVICTION_ORDER: { readonly [Policy in EvictionPolicy]: string | null } = {
  none: null,
  lru: "used_ms, id",
  lfu: "uses, used_ms, id",
};

const FIND = "SELECT id, value, object, expires_ms FROM entries WHERE hash = ? AND key = ?";
const PUT = `INSERT INTO entries (hash, key, tag, value, object, size, expires_ms, used_ms, uses)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0)
ON CONFLICT (hash) DO UPDATE SET key = excluded.key, tag = excluded.tag, value = excluded.value, object = excluded.object,
  size = excluded.size, expires_ms = excluded.expires_ms, used_ms = excluded.used_ms, uses = 0`;
const FIRST_EXPIRED = "SELECT id, object FROM entries WHERE expires_ms <= ? ORDER BY expires_ms, id LIMIT 1";

/** The entries of one database. All of it but `find` and `totals` is called in a transaction. */
export class Entries {
  private readonly database: Database;
  private readonly dropObject: DropObject;

  constructor(database: Database, dropObject: DropObject) {
    this.database = database;
    this.dropObject = dropObject;
  }

  /** Null if there is none, or none that still counts. */
  find(key: ContractKey, now: number): FoundEntry | null {
    const [row] = this.database.all(FIND, key.hash, key.bytes);
    if (row === undefined) return null;
    const expires = row["expires_ms"] as number | null;
    if (expires !== null && expires <= now) return null;
    return {
      id: row["id"] as number,
      value: row["value"] as Uint8Array | null,
      object: row["object"] as string | null,
    };
  }

  /** Keeps an entry, in place of another of its key. */
  put({ key, tag, value, object, size, expiresMs }: NewEntry, now: number): void {
    const [before] = this.database.all("SELECT object FROM entries WHERE hash = ?", key.hash);
    this.database.run(PUT, key.hash, key.bytes, tag, value, object, size, expiresMs, now);
    if (before !== undefined && before["object"] !== object) this.dropped(before);
  }

  /** Notes that an entry was used, when last and how often. */
  touch(id: number, usedMs: number, uses: number): void {
    this.database.run("UPDATE entries SET used_ms = max(used_ms, ?), uses = uses + ? WHERE id = ?", usedMs, uses, id);
  }

  remove(key: ContractKey): number {
    return this.removeWhere("hash = ?", key.hash);
  }

  removeTag(tag: string): number {
    return this.removeWhere("tag = ?", tag);
  }

  removeAll(): number {
    return this.removeWhere("?", 1);
  }

  /** Removes entries until the cache is within its limit, but at most `most` of them, and returns how many: expired ones first. */
  cull({ size_limit_bytes, eviction_policy }: DiskCacheSettings, now: number, most: number): number {
    const order = EVICTION_ORDER[eviction_policy];
    let count = 0;
    while (count < most && this.totals().bytes > size_limit_bytes) {
      const victim = this.firstExpired(now) ?? (order === null ? null : this.firstBy(order));
      if (victim === null) break;
      this.removeRow(victim);
      count++;
    }
    return this.noteEvicted(count);
  }

  /** Removes every expired entry, and returns how many there were. */
  removeExpired(now: number): number {
    return this.noteEvicted(this.removeWhere("expires_ms <= ?", now));
  }

  /** Adds to what was asked of the cache. */
  note(hits: number, misses: number): void {
    this.database.run("UPDATE totals SET hits = hits + ?, misses = misses + ?", hits, misses);
  }

  totals(): Totals {
    const [row] = this.database.all("SELECT entries, bytes, hits, misses, evicted FROM totals");
    if (row === undefined) throw new Error("the table of totals has no row");
    return row as unknown as Totals;
  }

  /** Begins to count again. */
  resetFigures(): void {
    this.database.run("UPDATE totals SET hits = 0, misses = 0, evicted = 0");
  }

  isObjectUsed(digest: string): boolean {
    return this.database.all("SELECT 1 FROM entries WHERE object = ? LIMIT 1", digest).length > 0;
  }

  /** The settings that the cache was opened with last; null if there are none, or of another version. */
  settings(): DiskCacheSettings | null {
    const packed = this.database.all("SELECT settings FROM totals")[0]?.["settings"];
    return packed instanceof Uint8Array ? tryDecodeMsgpack(DiskCacheSettings, packed) : null;
  }

  keepSettings(settings: DiskCacheSettings): void {
    this.database.run("UPDATE totals SET settings = ?", DiskCacheSettings.encodeMsgpack(settings));
  }

  private firstExpired(now: number): SqlRow | null {
    return this.database.all(FIRST_EXPIRED, now)[0] ?? null;
  }

  private firstBy(order: string): SqlRow | null {
    return this.database.all(`SELECT id, object FROM entries ORDER BY ${order} LIMIT 1`)[0] ?? null;
  }

  private removeRow(row: SqlRow): void {
    this.database.run("DELETE FROM entries WHERE id = ?", row["id"] ?? null);
    this.dropped(row);
  }

  private removeWhere(condition: string, parameter: string | number): number {
    const rows = this.database.all(
      `SELECT DISTINCT object FROM entries WHERE object IS NOT NULL AND ${condition}`,
      parameter,
    );
    const count = this.database.run(`DELETE FROM entries WHERE ${condition}`, parameter);
    for (const row of rows) this.dropped(row);
    return count;
  }

  private dropped({ object }: SqlRow): void {
    if (typeof object === "string" && !this.isObjectUsed(object)) this.dropObject(object);
  }

  private noteEvicted(count: number): number {
    if (count > 0) this.database.run("UPDATE totals SET evicted = evicted + ?", count);
    return count;
  }
}
