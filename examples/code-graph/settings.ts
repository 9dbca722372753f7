// Settings of the example: tessera.toml, then variables such as CODE_GRAPH__LOGGING__LEVEL.

import { CacheError, type CacheOfKind, openCache } from "tessera-contracts/cache";
import { env, file, loadConfig, resolveRootConfig, type Variables } from "tessera-contracts/config";
import { DiskCacheProfile } from "tessera-contracts/contracts/config/cache";
import { type RootConfigRuntime, RootConfigSpec } from "tessera-contracts/contracts/config/root";
import { LogEvent } from "tessera-contracts/contracts/logs/events";
import { diagnostics, type Diagnostics } from "tessera-contracts/diagnostics";
import { type Log, openLog } from "tessera-contracts/logs";
import { type RunningOtel, startOtel } from "tessera-contracts/otel";

/** What settings come to; a file that is not there has none. @throws {ConfigError} with every mistake */
export async function settingsOf(path: string, variables: Variables): Promise<RootConfigRuntime> {
  const layers = [file(path, { optional: true }), env("CODE_GRAPH", variables)];
  return resolveRootConfig(await loadConfig(RootConfigSpec, layers));
}

/** Where a run tells what it does. */
export interface Telling {
  readonly sink: Diagnostics;
  close(): Promise<void>;
}

/** A sink that writes the log and sends the traces that settings ask for: no log without a path, no traces without a section. */
export async function tellingOf({ logging, otel }: RootConfigRuntime): Promise<Telling> {
  const sink = diagnostics({ now: Date.now, uuid: () => crypto.randomUUID() });
  const log: Log<LogEvent> | null = logging.jsonl_path === null ? null : openLog(LogEvent, logging);
  if (log !== null) sink.subscribe(log.subscriber());
  const running: RunningOtel | null = otel === null ? null : await startOtel(otel);
  if (running !== null) sink.subscribe(running.subscriber);
  return {
    sink,
    async close() {
      log?.close();
      await running?.shutdown();
    },
  };
}

/** The cache of what was extracted, below `cache.path`; null, after saying so, where there is no SQLite, or no path. */
export async function extractCache(
  { cache: { path } }: RootConfigRuntime,
  { sink, say }: { readonly sink: Diagnostics; readonly say: (line: string) => void },
): Promise<{ readonly extracts: CacheOfKind; close(): void } | null> {
  if (path === null) return null;
  const profile = DiskCacheProfile.create({ root: path, base_settings: { size_limit_bytes: 2 ** 30 } });
  try {
    const cache = await openCache(profile, { now: Date.now, diagnostics: sink });
    return { extracts: cache.kind("extract"), close: () => cache.close() };
  } catch (error) {
    if (!(error instanceof CacheError && error.code === "CACHE_PEER_MISSING")) throw error;
    say(`no cache: ${error.message}`);
    return null;
  }
}
