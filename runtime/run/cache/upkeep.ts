// The folder of staged results: why one is not there, when each was last used, and which go when there are too many.

import { DatasetLocation } from "tessera-contracts/contracts/datasets/datasets";
import { ResultKey } from "tessera-contracts/contracts/plan/keys";
import { DecodeError } from "tessera-contracts/serde";
import type { ExecuteOptions } from "tessera-contracts/engine";
import { type Storage, storageFor } from "tessera-contracts/storage";
import type { Session } from "../session/session.js";

/** The key of the rows of a staged table, in its folder. Writing it again tells that the result was used. */
const KEY_FILE = "_tessera_key.json";

/** A file in the folder of a staged table; nothing else is looked at. */
const STAGED = /^([^/]+\/[0-9a-f]{16})\/(.+)$/;

/** A folder of staged results. */
export interface StagingFolder {
  readonly session: Pick<Session, "storage">;
  readonly cachePath: string;
  readonly options: Pick<ExecuteOptions, "signal">;
}

/** Takes down that a result was staged or used just now. @param table its path below the folder, `<view>/<digits>` */
export async function noteUse(folder: StagingFolder, table: string, key: ResultKey): Promise<void> {
  await storageOf(folder).put(`${table}/${KEY_FILE}`, ResultKey.encodeJson(key), signalOf(folder));
}

/** Why nothing is staged under a key: in what it differs from that of the result of the view that was used last. */
export async function missReason(folder: StagingFolder, view: string, key: ResultKey): Promise<string> {
  const storage = storageOf(folder);
  let last: { readonly path: string; readonly modifiedMs: number } | null = null;
  for await (const file of storage.list(`${view}/`, signalOf(folder))) {
    const [, , name] = STAGED.exec(file.path) ?? [];
    if (name === KEY_FILE && file.modifiedMs > (last?.modifiedMs ?? -1)) last = file;
  }
  const before = last === null ? null : keyIn(await storage.read(last.path, signalOf(folder)));
  const found = before === null ? [] : differences(before, key);
  return found.length === 0 ? "nothing is staged under this key" : `stale: ${found.join(", ")}`;
}

/** Null if it is no key: then it says nothing. */
function keyIn(bytes: Uint8Array): ResultKey | null {
  try {
    return ResultKey.decodeJson(bytes);
  } catch (error) {
    if (error instanceof DecodeError) return null;
    throw error;
  }
}

function differences(before: ResultKey, now: ResultKey): readonly string[] {
  if (before.plan_fingerprint !== now.plan_fingerprint) return ["the plan is another one"];
  const parameters = Object.keys(now.parameters).flatMap((name) => {
    const [was, is] = [before.parameters[name], now.parameters[name]];
    return was === is ? [] : [`parameter ${name} ${was ?? "none"} → ${is}`];
  });
  const inputs = Object.entries(now.inputs).flatMap(([name, input]) => {
    const was = before.inputs[name];
    if (was === undefined) return [`input ${name} was not read`];
    if (was.table_id !== input.table_id) return [`input ${name} is another table`];
    if (was.version !== input.version) return [`input ${name} ${was.version} → ${input.version}`];
    return was.boundary === input.boundary ? [] : [`the columns of ${name} are read in another way`];
  });
  return [...parameters, ...inputs];
}

/** A result that was deleted. */
export interface EvictedResult {
  readonly view: string;
  readonly path: string;
  readonly bytes: number;
}

/**
 * Deletes the results that were used least recently until all take at most so many bytes.
 * @param used paths of tables that stay, whatever they take
 */
export async function evicted(
  folder: StagingFolder,
  { limitBytes, used }: { readonly limitBytes: number; readonly used: ReadonlySet<string> },
): Promise<readonly EvictedResult[]> {
  const tables = await tablesIn(folder);
  let left = tables.reduce((sum, { bytes }) => sum + bytes, 0);
  const gone: EvictedResult[] = [];
  for (const { name, bytes, files } of tables) {
    const path = tablePath(folder.cachePath, name);
    if (left <= limitBytes || used.has(path)) continue;
    await deleted(storageOf(folder), files, signalOf(folder));
    left -= bytes;
    gone.push({ view: name.slice(0, name.indexOf("/")), path, bytes });
  }
  return gone;
}

/** A staged table. */
interface StagedTable {
  readonly name: string;
  readonly files: string[];
  bytes: number;
  /** When its key was last written, and a file of it; one that somebody is still staging has no key yet. */
  keyMs: number | null;
  newestMs: number;
}

/** The one that was used least recently comes first. */
async function tablesIn(folder: StagingFolder): Promise<readonly StagedTable[]> {
  const tables = new Map<string, StagedTable>();
  for await (const { path, sizeBytes, modifiedMs } of storageOf(folder).list("", signalOf(folder))) {
    const [, name, file] = STAGED.exec(path) ?? [];
    if (name === undefined) continue;
    const table = tables.get(name) ?? { name, files: [], bytes: 0, keyMs: null, newestMs: 0 };
    tables.set(name, table);
    table.files.push(path);
    table.bytes += sizeBytes;
    table.newestMs = Math.max(table.newestMs, modifiedMs);
    if (file === KEY_FILE) table.keyMs = modifiedMs;
  }
  const usedMs = ({ keyMs, newestMs }: StagedTable): number => keyMs ?? newestMs;
  return [...tables.values()].sort((a, b) => usedMs(a) - usedMs(b) || (a.name < b.name ? -1 : 1));
}

/** The log goes first: a table without one is none, whatever else is left of it. */
async function deleted(
  storage: Storage,
  files: readonly string[],
  options: ReturnType<typeof signalOf>,
): Promise<void> {
  const isLog = (path: string): boolean => path.includes("/_delta_log/");
  await storage.delete(files.filter(isLog), options);
  await storage.delete(
    files.filter((path) => !isLog(path)),
    options,
  );
}

/** The address of a staged table. @param name its path below the folder */
export function tablePath(cachePath: string, name: string): string {
  return `${cachePath.replace(/\/+$/, "")}/${name}`;
}

function storageOf({ session, cachePath }: StagingFolder): Storage {
  const location = DatasetLocation.create({ name: "staged", uri: cachePath });
  return session.storage?.(cachePath, location) ?? storageFor(cachePath);
}

function signalOf({ options: { signal } }: StagingFolder): Pick<ExecuteOptions, "signal"> {
  return signal === undefined ? {} : { signal };
}
