// A process of its own that creates race/0, race/1, … unless another does, and says which it created.
// node test/run-typescript.mjs test/interop/s3/race.ts WRITER COUNT START (in milliseconds since 1970, so that all start at once)

import { s3 } from "tessera-contracts/s3";

const [writer = "", count = "0", start = "0"] = process.argv.slice(2);
const storage = s3({ bucket: "tessera", prefix: "race" });
const content = new TextEncoder().encode(writer.repeat(50_000));
await new Promise((resolve) => {
  setTimeout(resolve, Number(start) - Date.now());
});
const created: string[] = [];
for (let at = 0; at < Number(count); at++) {
  const path = String(at);
  if ((await storage.putIfAbsent(path, content)) === "created") created.push(path);
}
console.log(JSON.stringify(created));
