// What a session keeps while it is open.

import { silent } from "tessera-contracts/diagnostics";
import type { UdfCatalog } from "tessera-contracts/plan";
import type { DatasetRegistry } from "../datasets/registry.js";
import { EngineNames } from "./names.js";
import type { SessionOptions } from "./options.js";
import type { FeedReads } from "./pinned.js";
import { Pins } from "./pins.js";
import { SharedWork } from "./shared-work.js";
import type { BoundView, Scope } from "./statement.js";

/** What a session and those within it have in common. */
export interface SessionState {
  readonly names: EngineNames;
  readonly scope: Scope & { readonly views: Map<string, BoundView> };
  readonly reads: FeedReads;
  readonly work: SharedWork;
  isClosed: boolean;
}

/** What a session begins with: nothing is pinned yet. */
export function stateOf(
  options: SessionOptions & { readonly datasets: DatasetRegistry },
  udfs: UdfCatalog,
): SessionState {
  const { engine, datasets, storage = null, diagnostics = silent, now = Date.now } = options;
  const [names, work] = [new EngineNames(engine), new SharedWork()];
  const reads = { from: new Map(Object.entries(options.changesFrom ?? {})), runId: options.runId ?? null, records: [] };
  const files = new Map((options.files ?? []).map((pin) => [pin.dataset_name, pin]));
  const pins = new Pins({ engine, datasets, names, storage, diagnostics, now, reads, files, work });
  return { names, scope: { pins, views: new Map(), udfs }, reads, work, isClosed: false };
}
