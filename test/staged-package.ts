// A copy of the package as a fresh clone has it, to build and pack without touching the `dist` of this one.

import { spawnSync } from "node:child_process";
import { cpSync, existsSync, symlinkSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { keptDirectory } from "./temporary-directory.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const PARTS = [
  "package.json",
  "package-lock.json",
  "Makefile",
  "tsconfig.json",
  "tsconfig.build.json",
  "tsconfig.compiler.json",
  ".npmrc",
  "README.md",
  "LICENSE",
  "runtime",
  "generator",
  "generated",
  "contracts",
  "test",
  "examples",
];

/** Copies what the package is made of, but for its dependencies, which are linked; returns the directory, which the caller removes. */
export function stagePackage(): string {
  const directory = keptDirectory();
  for (const part of PARTS) {
    if (!existsSync(join(ROOT, part))) continue;
    cpSync(join(ROOT, part), join(directory, part), {
      recursive: true,
      filter: (path) => basename(path) !== "node_modules",
    });
  }
  symlinkSync(join(ROOT, "node_modules"), join(directory, "node_modules"));
  return directory;
}

/** Runs `make` in a staged package, without installing anything: the dependencies are there. Throws with everything it printed if it fails. */
export function make(directory: string, target: string): void {
  const words = ["--old-file=node_modules/.package-lock.json", target];
  const { status, stdout, stderr } = spawnSync("make", words, { cwd: directory, encoding: "utf8" });
  if (status !== 0) throw new Error(`make ${target}: exit ${status}\n${stdout}${stderr}`);
}

/** Runs npm in a directory and returns what it prints; throws with everything it printed if it fails. */
export function npm(directory: string, ...args: readonly string[]): string {
  const words = [...args, "--no-audit", "--no-fund", "--loglevel=error"];
  const { status, stdout, stderr } = spawnSync("npm", words, { cwd: directory, encoding: "utf8" });
  if (status !== 0) throw new Error(`npm ${args.join(" ")}: exit ${status}\n${stdout}${stderr}`);
  return stdout;
}
