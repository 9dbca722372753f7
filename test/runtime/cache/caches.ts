// Caches in folders of the test that runs.

import { onTestFinished } from "vitest";
import { type CacheOfKind, type DiskCache, openCache } from "tessera-contracts/cache";
import { DiskCacheFault } from "tessera-contracts/contracts/diagnostics/events";
import { DiskCacheProfile } from "tessera-contracts/contracts/config/cache";
import { DiskCacheSettings, type DiskCacheSettingsInit } from "tessera-contracts/contracts/config/cache";
import { TaskFinished } from "tessera-contracts/contracts/logs/events";
import { eventOf, memoryDiagnostics } from "tessera-contracts/diagnostics";
import { temporaryDirectory } from "../../temporary-directory.js";

/** A cache with a clock that is set by hand. */
export interface TestCache {
  readonly root: string;
  readonly cache: DiskCache;
  readonly plans: CacheOfKind;
  readonly clock: { ms: number };
  /** What was told of. */
  readonly faults: () => readonly Pick<DiskCacheFault, "kind" | "code">[];
}

/** Opens a cache, in a folder that may be there already. */
export async function opened(
  settings: Partial<DiskCacheSettingsInit> = {},
  root: string = temporaryDirectory(),
): Promise<TestCache> {
  const clock = { ms: 1_000_000 };
  const diagnostics = memoryDiagnostics();
  const base_settings = DiskCacheSettings.create({ size_limit_bytes: 100_000_000, ...settings });
  const cache = await openCache(DiskCacheProfile.create({ root, base_settings }), {
    now: () => clock.ms,
    diagnostics,
    busyMs: 200,
  });
  onTestFinished(() => cache.close());
  const faults: TestCache["faults"] = () =>
    diagnostics.notices.flatMap((notice) => eventOf(notice, DiskCacheFault) ?? []);
  return { root, cache, plans: cache.kind("plan"), clock, faults };
}

/** A value whose size in bytes is some 100 more than that of its text. */
export function value(rows: number, text = ""): TaskFinished {
  return TaskFinished.create({ run_id: "r", plan_signature: null, timestamp_ms: 0, task: text, rows });
}
