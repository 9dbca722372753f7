// What was read since the last write: readers would be writers if each read were written down at once.

import type { Entries } from "./entries.js";

/** So many reads are written down at the latest. */
const MUCH = 10_000;

/** The reads that are still to be written down. */
export class Uses {
  hits = 0;
  misses = 0;
  private entries = new Map<number, { usedMs: number; count: number }>();

  get isAny(): boolean {
    return this.hits + this.misses > 0;
  }

  get isMuch(): boolean {
    return this.hits + this.misses >= MUCH;
  }

  missed(): void {
    this.misses++;
  }

  used(id: number, now: number): void {
    this.hits++;
    const before = this.entries.get(id);
    this.entries.set(id, { usedMs: now, count: (before?.count ?? 0) + 1 });
  }

  /** Writes all of it down; it counts here until `kept` is called, since the transaction may come to nothing. */
  keepIn(entries: Entries): void {
    if (!this.isAny) return;
    for (const [id, { usedMs, count }] of this.entries) entries.touch(id, usedMs, count);
    entries.note(this.hits, this.misses);
  }

  kept(): void {
    this.hits = 0;
    this.misses = 0;
    this.entries.clear();
  }
}
