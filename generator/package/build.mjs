// `npm run build`: writes what is published to dist/, and THIRD-PARTY-NOTICES.

import { spawnSync } from "node:child_process";
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundleCommand, bundleRuntime } from "./bundle.mjs";
import { bundleLibrary } from "./library.mjs";
import { noticesOf } from "./notices.mjs";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const DIST = join(ROOT, "dist");
const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
const entries = Object.values(manifest.exports).filter((entry) => entry["tessera-source"]?.startsWith("./runtime/"));

rmSync(DIST, { recursive: true, force: true });
compile();
removeCompiled(join(DIST, "runtime"));
await bundleRuntime(
  ROOT,
  entries.map((entry) => entry["tessera-source"]),
  Object.keys(manifest.peerDependencies),
);
await bundleLibrary(ROOT);
const metafile = await bundleCommand(ROOT);
chmodSync(join(ROOT, manifest.bin.tessera), 0o755);
writeFileSync(join(ROOT, "THIRD-PARTY-NOTICES"), noticesOf(ROOT, metafile));

/** The types of the runtime, and the library file by file. */
function compile() {
  const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
  const { status } = spawnSync(process.execPath, [tsc, "-p", "tsconfig.build.json"], { cwd: ROOT, stdio: "inherit" });
  if (status !== 0) process.exit(1);
  removeUnreachable(
    join(DIST, "runtime"),
    entries.map((entry) => join(ROOT, entry.types)),
  );
}

/** The bundles stand for these. */
function removeCompiled(directory) {
  const paths = readdirSync(directory, { recursive: true }).filter((path) => path.endsWith(".js"));
  for (const path of paths) rmSync(join(directory, path));
}

/** Removes declarations below `directory` that none of `entries` refers to, directly or through others. */
function removeUnreachable(directory, entries) {
  const reached = new Set(entries);
  for (const path of reached) for (const next of referencesOf(path)) reached.add(next);
  const paths = readdirSync(directory, { recursive: true }).filter((path) => path.endsWith(".d.ts"));
  for (const path of paths.map((one) => join(directory, one))) if (!reached.has(path)) rmSync(path);
}

/** Files that a declaration file imports; tsc writes each as `from "./x.js"` or `import("./x.js")`. */
function referencesOf(path) {
  const found = readFileSync(path, "utf8").matchAll(/(?:from |import\()"(\.[^"]+)\.js"/g);
  return [...found].map(([, name]) => join(dirname(path), `${name}.d.ts`));
}
