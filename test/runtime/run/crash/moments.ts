// The moments of a run at which its process can die.

import { join } from "node:path";
import { faultyStorage, localStorage, type Storage, type StorageCall } from "tessera-contracts/storage";
import { tellingStorage, whenWritten } from "../../delta/crash/dying-storage.js";

/** A call of a storage, and whether the process dies before, after or within it: then all is written, but not under its name. */
interface Moment {
  readonly name: string;
  readonly when: "before" | "within" | "after";
  readonly call: StorageCall["name"] | "parquet";
  readonly path: RegExp;
  /** How often the first run of a pipeline comes to it, and how often a later one. */
  readonly often: readonly [first: number, later: number];
}

/** In the order in which a run comes to them. */
export const MOMENTS = [
  { name: "within the lease", when: "within", call: "putIfAbsent", path: /^leases\//, often: [1, 1] },
  { name: "after the lease", when: "after", call: "putIfAbsent", path: /^leases\//, often: [1, 1] },
  { name: "after its number", when: "after", call: "putIfAbsent", path: /^sequences\//, often: [1, 1] },
  { name: "within an artifact", when: "within", call: "putIfAbsent", path: /^[0-9a-f]{2}\//, often: [4, 4] },
  { name: "after an artifact", when: "after", call: "putIfAbsent", path: /^[0-9a-f]{2}\//, often: [4, 4] },
  { name: "within a manifest", when: "within", call: "put", path: /^runs\//, often: [2, 2] },
  { name: "after a manifest", when: "after", call: "put", path: /^runs\//, often: [2, 2] },
  { name: "within files of rows", when: "within", call: "parquet", path: /^$/, often: [2, 2] },
  { name: "after files of rows", when: "before", call: "sync", path: /^part-/, often: [2, 2] },
  { name: "within a commit", when: "within", call: "putIfAbsent", path: /^_delta_log\/\d{20}\.json$/, often: [4, 2] },
  { name: "after a commit", when: "after", call: "putIfAbsent", path: /^_delta_log\/\d{20}\.json$/, often: [4, 2] },
  { name: "before the lease is given back", when: "before", call: "delete", path: /^leases\//, often: [1, 1] },
] as const satisfies readonly Moment[];

/** The name of a moment. */
export type MomentName = (typeof MOMENTS)[number]["name"];

/** Makes storages of folders, in which this process gets SIGKILL when it comes to a moment for the `nth` time, in any of them. */
export function dyingStorages(name: MomentName, nth: number): (folder: string) => Storage {
  const moment: Moment | undefined = MOMENTS.find((one) => one.name === name);
  if (moment === undefined)
    throw new Error(`expected one of ${MOMENTS.map((one) => one.name).join(", ")}, got ${name}`);
  let left = nth;
  const arrive = (): void => {
    if (--left === 0) process.kill(process.pid, "SIGKILL");
  };
  const arriveAt = (call: Moment["call"], path: string, when: Moment["when"]): void => {
    if (moment.call === call && moment.when === when && moment.path.test(path)) arrive();
  };
  return (folder) => {
    // Both kinds of writes give a file its name; by path they can be told apart.
    const beforePublishing = (path: string): void => arriveAt(moment.call, path, "within");
    const beforeParquet = (path: string): void => {
      if (moment.call === "parquet" && path === "") whenWritten(join(folder, path), arrive);
    };
    const telling = tellingStorage(localStorage(folder, { durable: false }), { beforePublishing, beforeParquet });
    return faultyStorage(telling, { onCall: ({ name: call, path }, when) => arriveAt(call, path, when) });
  };
}
