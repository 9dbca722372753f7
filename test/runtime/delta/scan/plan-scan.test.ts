import type { LogLine } from "tessera-contracts/contracts/delta/log";
import { memoryStorage, type Storage } from "tessera-contracts/storage";
import { expect, test } from "vitest";
import { DEFAULT_LIMITS } from "../../../../runtime/delta/limits.js";
import { loadSnapshot } from "../../../../runtime/delta/log/load.js";
import { planScan } from "../../../../runtime/delta/scan/plan-scan.js";
import { add, metaData, PROTOCOL } from "../actions.js";
import { MemoryFiles } from "../memory-storage.js";

async function* none(): AsyncGenerator<LogLine> {}

test("files of a scan are looked for a few at a time, and come in their order", async () => {
  const paths = Array.from({ length: 200 }, (_, i) => `part-${i}`);
  const log = new MemoryFiles().commit(0, [PROTOCOL, metaData(), ...paths.map((path) => add(path))]);
  const snapshot = await loadSnapshot({ storage: log, readParquet: none });
  let [now, most] = [0, 0];
  const storage: Storage = Object.assign(memoryStorage(), {
    localPath: (path: string) => `/${path}`,
    async head(path: string) {
      most = Math.max(most, ++now);
      await new Promise((resolve) => setImmediate(resolve));
      now--;
      return { path, sizeBytes: 1, modifiedMs: 0 };
    },
  });
  const { scan, files, pruned } = await planScan({ storage, limits: DEFAULT_LIMITS }, snapshot, {
    mayMatch: ({ path }) => path !== "part-7",
  });
  expect(scan.files.map(({ path }) => path)).toEqual(files.map(({ path }) => `/${path}`));
  expect(files).toHaveLength(199);
  expect([pruned, most <= 64, most > 1]).toEqual([1, true, true]);
});
