// What the client takes along: its code, minified, without the package of protobuf.

import { build } from "esbuild";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** It reads a file beside itself, so it is no part of a bundled program. */
const ALIASES = "test/source-aliases.mjs";

/**
 * The bytes of a bundle of `tessera-contracts/spark`.
 * @returns {Promise<{ own_bytes: number, all_bytes: number }>} those of the room itself, and with the contracts, codecs and columns that it
 * shares with whatever else a program takes of this package
 */
export async function bundling() {
  const { SOURCE_ALIASES } = await import(pathToFileURL(resolve(ALIASES)).href);
  const { metafile } = await build({
    stdin: { contents: `export * from "tessera-contracts/spark";`, resolveDir: process.cwd() },
    bundle: true,
    minify: true,
    platform: "node",
    format: "esm",
    conditions: ["tessera-source"],
    packages: "external",
    alias: SOURCE_ALIASES,
    metafile: true,
    write: false,
  });
  const [{ bytes: all_bytes, inputs }] = Object.values(metafile.outputs);
  const own = Object.entries(inputs).filter(([path]) => path.startsWith("runtime/spark/"));
  return { own_bytes: own.reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0), all_bytes };
}
