// Whoever only reads and writes Arrow gets no tables, no validation and no contracts into the bundle.

import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** How many bytes each file of the repo has in the minified bundle of a program; files of which nothing is left are not in it. */
async function bytesByFile(program: string): Promise<Map<string, number>> {
  const { metafile } = await build({
    stdin: { contents: program, resolveDir: root, loader: "ts" },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    outfile: "bundle.js",
    conditions: ["tessera-source"],
    absWorkingDir: root,
  });
  const inputs = Object.entries(metafile.outputs["bundle.js"]?.inputs ?? {});
  return new Map(
    inputs.map(([path, { bytesInOutput }]) => [path, bytesInOutput] as const).filter(([, bytes]) => bytes > 0),
  );
}

async function filesIn(program: string): Promise<string[]> {
  return [...(await bytesByFile(program)).keys()];
}

function sumOf(bytes: Map<string, number>, files: RegExp): number {
  return [...bytes].reduce((sum, [file, count]) => (files.test(file) ? sum + count : sum), 0);
}

const NOT_FOR_BYTES =
  /^(generated|runtime\/arrow\/(validate|table|spec|convert)|runtime\/serde\/(exact|fast|contract))\//;

test("reading and writing alone bring neither tables nor validation", async () => {
  const files = await filesIn(
    'export { readTable, readBatches, openFile, writeStream, writeFile } from "tessera-contracts/arrow";',
  );
  expect(files.filter((file) => NOT_FOR_BYTES.test(file))).toEqual([]);
  const checking = await filesIn('export { validateTable } from "tessera-contracts/arrow";');
  expect(checking.filter((file) => NOT_FOR_BYTES.test(file))).not.toEqual([]);
}, 60_000);

// What it is today, and a little more. Tables and validation ask contracts, and so bring what contracts stand on in serde.
test.each([
  ["reading", "readTable, readBatches, openFile", 46_000, 300],
  ["writing", "writeStream, writeFile", 40_000, 300],
  ["reading and writing", "readTable, readBatches, openFile, writeStream, writeFile", 65_000, 300],
  [
    "converting schemas",
    "toDelta, fromDelta, toSpark, fromSpark, toParquet, toDuckDB, fromDuckDB, toJsonSchema",
    30_000,
    2_000,
  ],
  ["inferring schemas", "inferSchema, schemaOf, specOf", 16_000, 1_000],
])(
  "a bundle for %s stays small",
  async (_, names, room, serde) => {
    const bytes = await bytesByFile(`export { ${names} } from "tessera-contracts/arrow";`);
    expect(sumOf(bytes, /^runtime\/arrow\//)).toBeLessThan(room);
    expect(sumOf(bytes, /^(?:runtime\/serde|generated)\//)).toBeLessThan(serde);
  },
  60_000,
);

test("all of the room stays within what it has to say", async () => {
  const bytes = await bytesByFile('export * from "tessera-contracts/arrow";');
  expect(sumOf(bytes, /^runtime\/arrow\//)).toBeLessThan(176_000);
  expect(sumOf(bytes, /^(?:runtime\/serde|generated)\//)).toBeLessThan(148_500);
}, 60_000);
