// A process of its own that creates log/0, log/1, … unless another does, reads each at once, and says what it saw.
// node test/run-typescript.mjs test/runtime/storage/put-loop.ts FOLDER WRITER COUNT

import { localStorage } from "tessera-contracts/storage";

const [folder = "", writer = "", count = "0"] = process.argv.slice(2);
const storage = localStorage(folder, { durable: false });
const content = new TextEncoder().encode(writer.repeat(50_000));
const seen: { created: string[]; reads: number; torn: number } = { created: [], reads: 0, torn: 0 };
for (let at = 0; at < Number(count); at++) {
  const path = `log/${at}`;
  if ((await storage.putIfAbsent(path, content)) === "created") seen.created.push(path);
  await look(path);
  // The one that the other process may be writing now.
  if ((await storage.head(`log/${at + 1}`)) !== null) await look(`log/${at + 1}`);
}
console.log(JSON.stringify(seen));

async function look(path: string): Promise<void> {
  const found = await storage.read(path);
  seen.reads++;
  if (found.length !== content.length || found.some((byte) => byte !== found[0])) seen.torn++;
}
