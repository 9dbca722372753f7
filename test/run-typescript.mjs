// node test/run-typescript.mjs FILE.ts [ARGS]: bundles a TypeScript program of this repo and runs it in this process.

import { build } from "esbuild";
import { mkdirSync, rmSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { SOURCE_ALIASES } from "./source-aliases.mjs";

const [entry, ...args] = process.argv.slice(2);
if (entry === undefined) throw new Error("usage: node test/run-typescript.mjs FILE.ts [ARGS]");
const cache = fileURLToPath(new URL("../node_modules/.cache/tessera", import.meta.url));
mkdirSync(cache, { recursive: true });
const outfile = join(cache, `${basename(entry, ".ts")}-${process.pid}.mjs`);
await build({
  entryPoints: [resolve(entry)],
  bundle: true,
  platform: "node",
  format: "esm",
  conditions: ["tessera-source"],
  packages: "external",
  alias: SOURCE_ALIASES,
  outfile,
  logLevel: "warning",
});
process.on("exit", () => rmSync(outfile, { force: true }));
process.argv = [process.argv[0] ?? "node", resolve(entry), ...args];
await import(pathToFileURL(outfile).href);
