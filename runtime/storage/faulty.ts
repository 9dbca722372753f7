// A storage that fails on purpose, to test what stands on storage.

import { throwIfCancelled } from "./calls.js";
import { StorageError, type StorageErrorCode } from "./errors.js";
import type { CallOptions, ListOptions, ReadFileOptions, Storage, StoredObject } from "./storage.js";

/** The calls of a storage that can be watched and can fail. */
export type StorageCallName =
  "list" | "read" | "putIfAbsent" | "put" | "putFile" | "delete" | "head" | "download" | "sync";

/** One call of a storage. */
export interface StorageCall {
  readonly name: StorageCallName;
  /** The path, or the prefix of a listing; the first path of several. */
  readonly path: string;
  /** How many calls the storage had before this one. */
  readonly index: number;
}

/** What may go wrong in a call. */
export type StorageFault =
  /** Nothing is written, and it cannot be known: `AMBIGUOUS`. */
  | "lost_before"
  /** All is written, and it cannot be known: `AMBIGUOUS`. */
  | "lost_after"
  /** `putIfAbsent` creates the file and answers `exists`, as where a request is repeated whose first answer was lost. */
  | "own_exists"
  /** Another writer is at the same file; nothing is written: `THROTTLED`, as object stores answer with 409. */
  | "conflict"
  /** Nothing is done: `THROTTLED`, as object stores answer with 503. */
  | "throttled"
  /** A read ends early: `UNREADABLE`. */
  | "short_read"
  /** A listing lacks the file that was written last. */
  | "stale_list";

/** How a storage fails. */
export interface FaultyOptions {
  /** What goes wrong in a call; null for nothing. A fault that the call cannot have is an error of the test. Default: nothing. */
  readonly fault?: (call: StorageCall) => StorageFault | null;
  /** Is called, and awaited, before and after each call: it may wait, throw, or end the process. After a call that throws it is not. */
  readonly onCall?: (call: StorageCall, when: "before" | "after") => void | Promise<void>;
}

/** Returns a storage that keeps its files in another, and fails as it is told. It has no `readSync`, so that all reads can fail. */
export function faultyStorage(storage: Storage, options: FaultyOptions): Storage {
  return new FaultyStorage(storage, options);
}

/** How often `randomFaults` lets calls fail. */
export interface RandomFaultOptions {
  /** The same seed gives the same faults for the same calls. */
  readonly seed: number;
  /** How likely each fault is, from 0 to 1, in the calls that can have it; together at most 1. */
  readonly rates: { readonly [Fault in StorageFault]?: number };
  /** Once a call is throttled, so are those that follow, up to this many in a row. Default: 1. */
  readonly stormLength?: number;
}

/** Returns faults that come by chance, but the same for each seed. */
export function randomFaults({
  seed,
  rates,
  stormLength = 1,
}: RandomFaultOptions): (call: StorageCall) => StorageFault | null {
  const random = randomNumbers(seed);
  let storm = 0;
  return (call) => {
    // One number a call: what one call does not take has no bearing on the next.
    let left = random();
    if (storm > 0 && CALLS.throttled.has(call.name)) {
      storm--;
      return "throttled";
    }
    const fault = FAULTS.find((one) => CALLS[one].has(call.name) && (left -= rates[one] ?? 0) < 0) ?? null;
    if (fault === "throttled") storm = stormLength - 1;
    return fault;
  };
}

const WRITES: readonly StorageCallName[] = ["putIfAbsent", "put", "putFile", "delete"];

/** The calls that can have each fault. */
const CALLS: { readonly [Fault in StorageFault]: ReadonlySet<StorageCallName> } = {
  lost_before: new Set(WRITES),
  lost_after: new Set(WRITES),
  own_exists: new Set(["putIfAbsent"]),
  conflict: new Set(["putIfAbsent"]),
  throttled: new Set([...WRITES, "list", "read", "head", "download"]),
  short_read: new Set(["read"]),
  stale_list: new Set(["list"]),
};

const FAULTS = Object.keys(CALLS) as readonly StorageFault[];

/** What faults say that are errors, and whether the call happens before. */
const ERRORS: { readonly [Fault in StorageFault]?: readonly ["before" | "after", StorageErrorCode, string] } = {
  lost_before: ["before", "AMBIGUOUS", "no answer came"],
  lost_after: ["after", "AMBIGUOUS", "no answer came"],
  conflict: ["before", "THROTTLED", "another writer is at it (409)"],
  throttled: ["before", "THROTTLED", "there are too many requests (503)"],
  short_read: ["after", "UNREADABLE", "the bytes ended early"],
};

class FaultyStorage implements Storage {
  readonly uri: string;
  readonly download?: (paths: readonly string[], options?: CallOptions) => Promise<void>;
  readonly hold?: () => () => void;
  readonly sync?: (paths: readonly string[]) => Promise<void>;
  readonly #storage: Storage;
  readonly #options: FaultyOptions;
  #calls = 0;

  constructor(storage: Storage, options: FaultyOptions) {
    this.uri = storage.uri;
    this.#storage = storage;
    this.#options = options;
    const hold = storage.hold?.bind(storage);
    if (hold !== undefined) this.hold = hold;
    const download = storage.download?.bind(storage);
    if (download !== undefined) {
      this.download = (paths, given) => this.#call("download", paths[0] ?? "", () => download(paths, given));
    }
    const sync = storage.sync?.bind(storage);
    if (sync !== undefined) this.sync = (paths) => this.#call("sync", paths[0] ?? "", () => sync(paths));
  }

  async *list(prefix: string, options?: ListOptions): AsyncIterable<StoredObject> {
    const files = await this.#call("list", prefix, async (fault) => {
      const found: StoredObject[] = [];
      for await (const file of this.#storage.list(prefix, options)) found.push(file);
      return fault === "stale_list" ? withoutNewest(found) : found;
    });
    for (const file of files) {
      throwIfCancelled({ doing: "listing", path: prefix, uri: this.uri }, options);
      yield file;
    }
  }

  read(path: string, options?: ReadFileOptions): Promise<Uint8Array> {
    return this.#call("read", path, () => this.#storage.read(path, options));
  }

  putIfAbsent(path: string, bytes: Uint8Array, options?: CallOptions): Promise<"created" | "exists"> {
    return this.#call("putIfAbsent", path, async (fault) => {
      const answer = await this.#storage.putIfAbsent(path, bytes, options);
      return fault === "own_exists" ? "exists" : answer;
    });
  }

  put(path: string, bytes: Uint8Array, options?: CallOptions): Promise<void> {
    return this.#call("put", path, () => this.#storage.put(path, bytes, options));
  }

  putFile(path: string, localFile: string, options?: CallOptions): Promise<void> {
    return this.#call("putFile", path, () => this.#storage.putFile(path, localFile, options));
  }

  delete(paths: readonly string[], options?: CallOptions): Promise<void> {
    return this.#call("delete", paths[0] ?? "", () => this.#storage.delete(paths, options));
  }

  head(path: string, options?: CallOptions): Promise<StoredObject | null> {
    return this.#call("head", path, () => this.#storage.head(path, options));
  }

  localPath(path: string): string | null {
    return this.#storage.localPath(path);
  }

  async #call<Result>(
    name: StorageCallName,
    path: string,
    action: (fault: StorageFault | null) => Promise<Result>,
  ): Promise<Result> {
    const call: StorageCall = { name, path, index: this.#calls++ };
    const fault = this.#options.fault?.(call) ?? null;
    if (fault !== null && !CALLS[fault].has(name))
      throw new RangeError(`Expected a fault that ${name} can have, got ${fault}`);
    await this.#options.onCall?.(call, "before");
    this.#fail(fault, call, "before");
    const result = await action(fault);
    this.#fail(fault, call, "after");
    await this.#options.onCall?.(call, "after");
    return result;
  }

  #fail(fault: StorageFault | null, { name, path }: StorageCall, when: "before" | "after"): void {
    const [place, code, says] = (fault === null ? undefined : ERRORS[fault]) ?? [];
    if (code === undefined || place !== when) return;
    throw new StorageError(code, `Failed at ${name} of ${path} in ${this.uri}: ${says}, as this test wants it`, {
      path,
    });
  }
}

function withoutNewest(files: readonly StoredObject[]): readonly StoredObject[] {
  const newest = Math.max(...files.map(({ modifiedMs }) => modifiedMs));
  const last = files.findLastIndex(({ modifiedMs }) => modifiedMs === newest);
  return files.filter((_, at) => at !== last);
}

/** Numbers from 0 to 1: a linear congruential generator, whose high bits are even enough for tests. */
function randomNumbers(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1);
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
