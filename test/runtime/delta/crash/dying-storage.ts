// A storage in which this process dies at a named moment, as if somebody had pulled the plug.

import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { faultyStorage, localStorage, type Storage } from "tessera-contracts/storage";

/** The moments at which a writer can die. */
export const DEATHS = [
  "mid-parquet",
  "after-parquet",
  "mid-commit",
  "after-commit",
  "mid-checkpoint",
  "mid-last-checkpoint",
] as const;

/** A moment at which a writer can die. */
export type Death = (typeof DEATHS)[number];

/** A folder as a storage, in which the process gets SIGKILL when it comes to that moment for the `nth` time. */
export function dyingStorage(folder: string, death: Death, nth: number): Storage {
  let left = nth;
  const arrive = (): void => {
    if (--left === 0) process.kill(process.pid, "SIGKILL");
  };
  const arriveAt = (one: Death): void => {
    if (one === death) arrive();
  };
  const local = localStorage(folder, { durable: false });
  const atWrites = tellingStorage(local, {
    beforePublishing: (path) => arriveAt(isCommit(path) ? "mid-commit" : "mid-last-checkpoint"),
    beforeParquet: (path) => {
      if (death === (path === "" ? "mid-parquet" : "mid-checkpoint")) whenWritten(join(folder, path), arrive);
    },
  });
  return faultyStorage(atWrites, {
    onCall: ({ name, path }, when) => {
      // Files of data are confirmed before they are committed.
      if (name === "sync" && when === "before" && path.startsWith("part-")) arriveAt("after-parquet");
      if (name === "putIfAbsent" && when === "after" && isCommit(path)) arriveAt("after-commit");
    },
  });
}

function isCommit(path: string): boolean {
  return /^_delta_log\/\d{20}\.json$/.test(path);
}

/** What is told of the moments within the calls of a storage. */
export interface Moments {
  /** All of the file is on the disk under another name, and not yet under its own. */
  readonly beforePublishing: (path: string) => void;
  /** An engine is about to write files in this folder of the storage. */
  readonly beforeParquet: (folder: string) => void;
}

/** The storage, which tells of moments within its calls. */
export function tellingStorage(storage: Storage, { beforePublishing, beforeParquet }: Moments): Storage {
  const atPublishing = (path: string): { signal: NonNullable<Parameters<Storage["put"]>[2]>["signal"] & object } => ({
    // The storage asks at its start and once more before it gives the file its name: then there is a temporary file.
    signal: {
      get aborted() {
        const folder = storage.localPath(dirname(path)) ?? "";
        if (existsSync(folder) && readdirSync(folder).some((name) => name.endsWith(".tmp"))) beforePublishing(path);
        return false;
      },
      reason: null,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    },
  });
  return {
    uri: storage.uri,
    list: (prefix, options) => storage.list(prefix, options),
    read: (path, options) => storage.read(path, options),
    head: (path, options) => storage.head(path, options),
    delete: (paths, options) => storage.delete(paths, options),
    putFile: (path, file, options) => storage.putFile(path, file, options),
    sync: async (paths) => storage.sync?.(paths),
    putIfAbsent: (path, bytes) => storage.putIfAbsent(path, bytes, atPublishing(path)),
    put: (path, bytes) => storage.put(path, bytes, atPublishing(path)),
    localPath: (path) => {
      if (path === "" || path === "_delta_log") beforeParquet(path);
      return storage.localPath(path);
    },
  };
}

/** Whether a temporary file is there, or a temporary folder with a file. */
function isBegun(path: string): boolean {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return false;
  return found.isFile() || readdirSync(path, { recursive: true }).length > 0;
}

/** Folders that are looked at. */
const watched = new Set<string>();

/** Looks at each turn whether an engine has begun a temporary file of this folder, or one in a temporary folder of it, until it has. */
export function whenWritten(folder: string, tell: () => void): void {
  // Nothing is written where there is no folder yet, and whoever asks twice before it is waits for the same file.
  if (!existsSync(folder) || watched.has(folder)) return;
  watched.add(folder);
  const look = (): void => {
    const begun = readdirSync(folder).filter((name) => name.endsWith(".tmp") && !known.has(name));
    if (!begun.some((name) => isBegun(`${folder}/${name}`))) {
      setImmediate(look);
      return;
    }
    watched.delete(folder);
    tell();
  };
  // What writers left that died before.
  const known = new Set(readdirSync(folder));
  look();
}
