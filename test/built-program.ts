// A TypeScript program of this repo as one file of JavaScript, for tests that start it many times.

import { rmSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { SOURCE_ALIASES } from "./source-aliases.mjs";

const CACHE = fileURLToPath(new URL("../node_modules/.cache/tessera", import.meta.url));

/** A program that can be started, and removed. */
export interface BuiltProgram {
  readonly path: string;
  remove(): void;
}

/** Builds a program, which stands where it finds the packages of this repo. */
export async function buildProgram(entry: string): Promise<BuiltProgram> {
  const path = join(CACHE, `${basename(entry, ".ts")}-${process.pid}.mjs`);
  await build({
    entryPoints: [entry],
    bundle: true,
    platform: "node",
    format: "esm",
    conditions: ["tessera-source"],
    packages: "external",
    alias: SOURCE_ALIASES,
    outfile: path,
    logLevel: "warning",
  });
  return { path, remove: () => rmSync(path, { force: true }) };
}
