// The policies against a model: a list of entries.

import fc from "fast-check";
import { expect } from "vitest";
import type { EvictionPolicy } from "tessera-contracts/contracts/config/cache";
import { TaskFinished } from "tessera-contracts/contracts/logs/events";
import { testWithSqlite } from "../../sqlite.js";
import { opened, type TestCache, value } from "./caches.js";

interface Entry {
  readonly key: string;
  /** In the order of their first writes; an entry keeps its place when it is written again. */
  readonly id: number;
  rows: number;
  size: number;
  tag: string | null;
  expiresMs: number | null;
  usedMs: number;
  uses: number;
}

/** What a cache should do. */
class Model {
  entries: Entry[] = [];
  evicted = 0;
  hits = 0;
  misses = 0;
  private ids = 0;
  private readonly policy: EvictionPolicy;
  private readonly limit: number;
  private readonly most: number;

  constructor(policy: EvictionPolicy, limit: number, most: number) {
    this.policy = policy;
    this.limit = limit;
    this.most = most;
  }

  get bytes(): number {
    return this.entries.reduce((sum, { size }) => sum + size, 0);
  }

  set(entry: Omit<Entry, "id" | "uses">, now: number): void {
    const before = this.entries.find(({ key }) => key === entry.key);
    if (before === undefined) this.entries.push({ ...entry, uses: 0, id: ++this.ids });
    else Object.assign(before, entry, { uses: 0 });
    this.cull(now, this.most);
  }

  get(key: string, now: number): number | undefined {
    const entry = this.entries.find((one) => one.key === key && !isExpired(one, now));
    if (entry === undefined) return void this.misses++;
    this.hits++;
    entry.usedMs = now;
    entry.uses++;
    return entry.rows;
  }

  cull(now: number, most: number): number {
    let count = 0;
    for (; count < most && this.bytes > this.limit; count++) {
      const victim = this.victim(now);
      if (victim === undefined) break;
      this.remove(victim);
    }
    this.evicted += count;
    return count;
  }

  cullAll(now: number): number {
    const expired = this.entries.filter((entry) => isExpired(entry, now));
    for (const entry of expired) this.remove(entry);
    this.evicted += expired.length;
    return expired.length + this.cull(now, Infinity);
  }

  removeWhere(isGone: (entry: Entry) => boolean): number {
    const before = this.entries.length;
    this.entries = this.entries.filter((entry) => !isGone(entry));
    return before - this.entries.length;
  }

  private remove(entry: Entry): void {
    this.entries = this.entries.filter((one) => one !== entry);
  }

  private victim(now: number): Entry | undefined {
    const [expired] = this.entries
      .filter((entry) => isExpired(entry, now))
      .toSorted((a, b) => (a.expiresMs ?? 0) - (b.expiresMs ?? 0) || a.id - b.id);
    if (expired !== undefined || this.policy === "none") return expired;
    const byUse = (a: Entry, b: Entry): number => a.usedMs - b.usedMs || a.id - b.id;
    const order = this.policy === "lru" ? byUse : (a: Entry, b: Entry) => a.uses - b.uses || byUse(a, b);
    return this.entries.toSorted(order)[0];
  }
}

const isExpired = ({ expiresMs }: Entry, now: number): boolean => expiresMs !== null && expiresMs <= now;

/** One step of a history, for the cache and the model; throws where they differ. */
class Step implements fc.Command<Model, TestCache> {
  private readonly says: string;
  private readonly take: (model: Model, real: TestCache) => void;

  constructor(says: string, take: (model: Model, real: TestCache) => void) {
    this.says = says;
    this.take = take;
  }

  check(): boolean {
    return true;
  }

  run(model: Model, real: TestCache): void {
    this.take(model, real);
    const { entries, evicted, hits, misses, bytes } = model;
    expect(real.plans.stats()).toEqual({ kind: "plan", entries: entries.length, bytes, hits, misses, evicted });
  }

  toString(): string {
    return this.says;
  }
}

const key = fc.integer({ min: 0, max: 6 }).map((n) => `key-${n}`);
const tag = fc.constantFrom(null, "a", "b");

const setStep = fc
  .record({ key, tag, rows: fc.nat(99), length: fc.nat(300), ttlMs: fc.constantFrom(null, 5, 50) })
  .map((one) => {
    const kept = value(one.rows, "x".repeat(one.length));
    const size = TaskFinished.encodeMsgpack(kept).length + one.key.length + 1;
    return new Step(`set ${one.key} ${one.rows} (${size} bytes, ttl ${one.ttlMs}, tag ${one.tag})`, (model, real) => {
      const now = real.clock.ms;
      const expiresMs = one.ttlMs === null ? null : now + one.ttlMs;
      const options = { ...(one.tag !== null && { tag: one.tag }), ...(one.ttlMs !== null && { ttlMs: one.ttlMs }) };
      real.plans.set(TaskFinished, one.key, kept, options);
      model.set({ key: one.key, rows: one.rows, size, tag: one.tag, expiresMs, usedMs: now }, now);
    });
  });
const getStep = key.map(
  (one) =>
    new Step(`get ${one}`, (model, real) => {
      expect(real.plans.get(TaskFinished, one)?.rows).toBe(model.get(one, real.clock.ms));
    }),
);
const steps = [
  setStep,
  setStep,
  setStep,
  getStep,
  getStep,
  getStep,
  getStep,
  fc.integer({ min: 1, max: 30 }).map((ms) => new Step(`wait ${ms}`, (_, real) => void (real.clock.ms += ms))),
  key.map(
    (one) =>
      new Step(`delete ${one}`, (model, real) => {
        expect(real.plans.delete(one)).toBe(model.removeWhere((entry) => entry.key === one) === 1);
      }),
  ),
  tag.map(
    (one) =>
      new Step(`delete tag ${one}`, (model, real) => {
        expect(real.plans.deleteTag(one ?? "c")).toBe(model.removeWhere((entry) => entry.tag === (one ?? "c")));
      }),
  ),
  fc.constant(new Step("cull", (model, real) => expect(real.plans.cull()).toBe(model.cullAll(real.clock.ms)))),
];

/** Holds a cache of one policy against a model of one. */
async function hold(policy: EvictionPolicy, modelled: EvictionPolicy): Promise<void> {
  const limits = fc.record({ limit: fc.constantFrom(700, 1500, 100_000), most: fc.constantFrom(0, 1, 3, 10) });
  const histories = fc.commands(steps, { maxCommands: 80, size: "max" });
  await fc.assert(
    fc.asyncProperty(limits, histories, async ({ limit, most }, commands) => {
      const real = await opened({ size_limit_bytes: limit, cull_limit: most, eviction_policy: policy });
      try {
        fc.modelRun(() => ({ model: new Model(modelled, limit, most), real }), commands);
      } finally {
        real.cache.close();
      }
    }),
    { numRuns: 40, endOnFailure: policy !== modelled },
  );
}

testWithSqlite.each(["none", "lru", "lfu"] as const)("%s: a cache does what a list of entries does", async (policy) => {
  await hold(policy, policy);
});

testWithSqlite.each([
  ["lru", "lfu"],
  ["lfu", "lru"],
  ["none", "lru"],
] as const)("a cache of %s does not what a list of %s does", async (policy, modelled) => {
  await expect(hold(policy, modelled)).rejects.toThrow("Property failed");
});
