// Who plans without Substrait gets none of it into the bundle.

import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../../../", import.meta.url));

/** The bytes that files whose paths fit a pattern have in the minified bundle of a program. */
async function bytesOf(program: string, files: RegExp): Promise<number> {
  const { metafile } = await build({
    stdin: { contents: program, resolveDir: root, loader: "ts" },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    outfile: "bundle.js",
    conditions: ["tessera-source"],
    external: ["node:*"],
    absWorkingDir: root,
  });
  const inputs = Object.entries(metafile.outputs["bundle.js"]?.inputs ?? {});
  return inputs.reduce((sum, [path, { bytesInOutput }]) => sum + (files.test(path) ? bytesInOutput : 0), 0);
}

const SUBSTRAIT = /^node_modules\/@bufbuild\/|^runtime\/plan\/substrait\//;

test("plans bring neither protobuf nor the messages of Substrait", async () => {
  expect(await bytesOf('export * from "tessera-contracts/plan";', SUBSTRAIT)).toBe(0);
}, 60_000);

test("the exporter brings both, and stays small", async () => {
  const program = 'export { substraitOf } from "tessera-contracts/substrait";';
  expect(await bytesOf(program, /^node_modules\/@bufbuild\//)).toBeGreaterThan(10_000);
  expect(await bytesOf(program, SUBSTRAIT)).toBeLessThan(120_000);
  expect(await bytesOf(program, /^runtime\/plan\/substrait\//)).toBeLessThan(35_000);
}, 60_000);
