// The package this command came in: its version, and the standard library that ships with it.

import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The package's root directory: the nearest one above this file that holds package.json. */
export function packageRoot(): string {
  let directory = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(directory, "package.json"))) directory = dirname(directory);
  return directory;
}

/** The version in package.json. */
export function version(): string {
  const found: unknown = JSON.parse(readFileSync(join(packageRoot(), "package.json"), "utf8"));
  if (typeof found === "object" && found !== null && "version" in found) return String(found.version);
  throw new Error("package.json has no version");
}
