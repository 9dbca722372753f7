// Every command `tessera cache …`.

import { CacheStats } from "tessera-contracts/contracts/config/cache";
import { DiskCacheKind } from "tessera-contracts/contracts/types";
import { type CacheOfKind, openExistingCache } from "tessera-contracts/cache";
import {
  CallError,
  commandOf,
  type CommandInput,
  type Layout,
  type ReportCommand,
  type RuntimeCommand,
} from "../command.js";
import { pathOf } from "../config/settings.js";
import { countText, numberText, sizeText } from "../table/amounts.js";

type Stats = readonly CacheStats[];
/** How many entries each cache lost. */
interface Removed {
  readonly counts: readonly (readonly [kind: DiskCacheKind, count: number])[];
}

const NOTHING_ELSE = { args: ["DIR", "[KIND]"], options: [] } as const;

const STATS: ReportCommand<Stats> = {
  ...NOTHING_ELSE,
  name: "stats",
  summary: "Show what on-disk caches hold, and what was asked of them",
  examples: ["tessera cache stats .tessera/cache", "tessera cache stats .tessera/cache extract --format json"],
  contract: { encodeJson: (stats) => CacheStats.encodeJsonLines(stats) },
  report: (input) => withCaches(input, (caches) => caches.map((cache) => cache.stats())),
  text: statsLines,
};

const CULL: ReportCommand<Removed> = {
  ...NOTHING_ELSE,
  name: "cull",
  summary: "Drop what has expired, and what is above the limit of the last program",
  examples: ["tessera cache cull .tessera/cache"],
  contract: { encodeJson: removedJson },
  report: (input) => removed(input, (cache) => cache.cull()),
  text: removedLines,
};

const CLEAR: ReportCommand<Removed> = {
  ...NOTHING_ELSE,
  name: "clear",
  summary: "Drop all entries",
  examples: ["tessera cache clear .tessera/cache extract"],
  contract: { encodeJson: removedJson },
  report: (input) => removed(input, (cache) => cache.clear()),
  text: removedLines,
};

/** The commands `tessera cache …`, in the order of help. */
export const CACHE_COMMANDS: readonly RuntimeCommand[] = [commandOf(STATS), commandOf(CULL), commandOf(CLEAR)];

/** @throws {CacheError} `CACHE_MISSING` and the like; {CallError} if the kind is none */
async function withCaches<R>(input: CommandInput, work: (caches: readonly CacheOfKind[]) => R): Promise<R> {
  const [folder = "", kind] = input.args;
  if (kind !== undefined && !DiskCacheKind.is(kind)) {
    throw new CallError(`unknown kind ${kind}; expected ${DiskCacheKind.values.join(", ")}`);
  }
  const cache = await openExistingCache(pathOf(folder, input.terminal), { now: Date.now });
  try {
    const kinds = cache.kinds().filter((one) => kind === undefined || one === kind);
    return work(kinds.map((one) => cache.kind(one)));
  } finally {
    cache.close();
  }
}

async function removed(input: CommandInput, remove: (cache: CacheOfKind) => number): Promise<Removed> {
  return withCaches(input, (caches) => ({ counts: caches.map((cache) => [cache.kind, remove(cache)] as const) }));
}

function statsLines(stats: Stats, { textTable, width }: Layout): readonly string[] {
  const rows = stats.map(({ kind, entries, bytes, hits, misses, evicted }) => {
    const share = hits + misses === 0 ? "" : `${Math.floor((100 * hits) / (hits + misses))}%`;
    return [
      kind,
      numberText(entries),
      sizeText(bytes),
      numberText(hits),
      numberText(misses),
      share,
      numberText(evicted),
    ];
  });
  const head = ["KIND", "ENTRIES", "SIZE", "HITS", "MISSES", "SHARE", "EVICTED"];
  return rows.length === 0 ? ["no such cache"] : textTable([head, ...rows], [20, 12, 12, 12, 12, 6], width);
}

function removedLines({ counts }: Removed): readonly string[] {
  if (counts.length === 0) return ["no such cache"];
  return counts.map(([kind, count]) => `${kind}: dropped ${countText(count, "entry").replace(/entrys$/, "entries")}`);
}

function removedJson({ counts }: Removed): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(Object.fromEntries(counts), null, 2));
}
