// How much of the package ends up in a project that imports one contract.
// `node test/consumers/bundle.mjs` prints sizes; a test holds them to a limit.

import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Contracts to measure: a small one, one of many parts, and an alias. */
export const MEASURED = [
  { name: "ViewCacheArtifact", module: "artifacts/decisions" },
  { name: "RunManifest", module: "artifacts/manifest" },
  { name: "Ratio", module: "types" },
];

/** The client of Spark Connect, with what it loads when it is called, but for protobuf, which users install. */
export const SPARK = { name: "spark", file: "runtime/spark/index.js", external: ["@bufbuild/*"], platform: "node" };

/** The minified bundle of a program that imports one contract, or one name of a file, and how much of it is the runtime. */
export async function bundleOf({ name, module, file = `generated/${module}.js`, external = [], platform = "browser" }) {
  const program = `export { ${name} } from "./${file}";`;
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: root, loader: "ts" },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    target: "es2022",
    platform,
    external,
    outfile: "bundle.js",
    conditions: ["tessera-source"],
    absWorkingDir: root,
  });
  const text = outputFiles[0].text;
  const inputs = Object.entries(metafile.outputs["bundle.js"].inputs);
  const bytesBelow = (folder) =>
    inputs.reduce((sum, [path, { bytesInOutput }]) => (path.startsWith(folder) ? sum + bytesInOutput : sum), 0);
  return {
    text,
    minified_bytes: text.length,
    gzipped_bytes: gzipSync(text).length,
    runtime_bytes: bytesBelow("runtime/"),
    spark_bytes: bytesBelow("runtime/spark/"),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(
    "contract             minified     gzip  runtime  (bytes of a bundle that imports one contract, or `spark`)",
  );
  for (const one of [...MEASURED, SPARK]) {
    const { minified_bytes, gzipped_bytes, runtime_bytes } = await bundleOf(one);
    const numbers = [minified_bytes, gzipped_bytes, runtime_bytes].map((bytes) => String(bytes).padStart(9));
    console.log(one.name.padEnd(20) + numbers.join(""));
  }
}
