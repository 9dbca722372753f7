// A process that uses a cache without end, or COUNT times: ROOT LIMIT COUNT. It exits with 1 at a value that is not that of its key.

import { openCache } from "tessera-contracts/cache";
import { DiskCacheProfile } from "tessera-contracts/contracts/config/cache";
import { TaskFinished } from "tessera-contracts/contracts/logs/events";
import { KEYS, LARGE_EVERY, textOf } from "./values-of-keys.js";

const [root = "", limit = "0", count = "0"] = process.argv.slice(2);
const base_settings = { size_limit_bytes: Number(limit) };
const cache = await openCache(DiskCacheProfile.create({ root, base_settings }), { now: Date.now, busyMs: 60_000 });
const plans = cache.kind("plan");
let [read, wrong] = [0, 0];
console.log("begun");
for (let i = 0; i < Number(count); i++) {
  const n = (i * 7 + process.pid) % KEYS;
  const known = plans.get(TaskFinished, `key-${n}`);
  if (known !== undefined) read++;
  if (known !== undefined && known.task !== textOf(n)) wrong++;
  if (known === undefined || n % LARGE_EVERY === 0) {
    const event = { run_id: "r", plan_signature: null, timestamp_ms: 0, task: textOf(n), rows: n };
    plans.set(TaskFinished, `key-${n}`, TaskFinished.create(event));
  }
}
cache.close();
console.log(`${read} read, ${wrong} wrong`);
process.exitCode = wrong === 0 ? 0 : 1;
