// Run in a process of its own with a small heap: reads hostile files, and says how it went. Times are those of a busy machine.

import { ConfigError, type ConfigFormat, file, loadConfig } from "tessera-contracts/config";
import { RootConfig } from "tessera-contracts/contracts/config/root";

const TEXTS: readonly (readonly [ConfigFormat, string])[] = [
  ["toml", `a = ${"[".repeat(100_000)}`],
  ["toml", `${"a.".repeat(20_000)}a = 1`],
  ["toml", `a = """${'\\"'.repeat(1_000_000)}`],
  ["toml", Array.from({ length: 50_000 }, (_, i) => `k${i} = 1`).join("\n")],
  ["json", "[".repeat(100_000)],
  ["json", `"${"\\u0041".repeat(600_000)}"`],
  ["yaml", "[".repeat(100_000)],
  ["yaml", "- ".repeat(100_000)],
  ["yaml", Array.from({ length: 20_000 }, (_, i) => `k${i}: 1`).join("\n")],
];
const MOST_MS = 20_000;

let slow = "";
for (const [format, text] of TEXTS) {
  const start = performance.now();
  const readFile = (): Promise<Uint8Array> => Promise.resolve(new TextEncoder().encode(text));
  const error: unknown = await loadConfig(RootConfig, [file("x", { format })], { readFile }).catch(
    (one: unknown) => one,
  );
  const took = performance.now() - start;
  if (process.argv.includes("--times")) process.stdout.write(`${format} ${text.slice(0, 12)} ${Math.round(took)} ms\n`);
  if (!(error instanceof ConfigError))
    slow += `${format} ${text.slice(0, 12)} was taken, or failed: ${String(error)}\n`;
  else if (took > MOST_MS) slow += `${format} ${text.slice(0, 12)} took ${Math.round(took)} ms\n`;
}
process.stdout.write(slow === "" ? "all refused in time\n" : slow);
