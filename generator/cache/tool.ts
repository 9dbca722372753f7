import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { hashOf } from "./keys.js";

/** What tells this build of the compiler from every other one: its files by name, size and time, and the version of Node. */
export function toolKey(): string {
  const roots = ["..", "../../runtime"].map((path) => fileURLToPath(new URL(path, import.meta.url)));
  return hashOf([process.version, ...roots.flatMap(stampsIn)]);
}

function stampsIn(root: string): readonly string[] {
  const names = readdirSync(root, { recursive: true, encoding: "utf8" }).toSorted();
  return names.map((name) => {
    const { size, mtimeMs } = statSync(join(root, name));
    return `${name} ${size} ${mtimeMs}`;
  });
}
