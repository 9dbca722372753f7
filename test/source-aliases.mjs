// Where esbuild finds the sources that stand behind the names of the package.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const ROOT = new URL("..", import.meta.url);
const { name, exports } = JSON.parse(readFileSync(new URL("package.json", ROOT), "utf8"));

/** Paths of TypeScript by the names that are imported; the longer of two names that begin alike comes first. */
export const SOURCE_ALIASES = Object.fromEntries(
  Object.entries(exports)
    .filter(([, entry]) => entry["tessera-source"] !== undefined)
    .map(([path, entry]) => [name + path.slice(1).replace("/*", ""), pathOf(entry["tessera-source"])])
    .toSorted(([a], [b]) => b.length - a.length),
);

function pathOf(source) {
  return fileURLToPath(new URL(source.replace(/\/\*\.ts$/, ""), ROOT));
}
