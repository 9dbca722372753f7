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
    spark_bytes: bytesBelow("runtime/spark/") + bytesBelow("runtime/grpc/"),
  };
}

/** The minified parts of a program for a browser that loads settings, by what it loads at once: its own parts, and those of Node. */
export async function settingsBundle() {
  const program = `export { env, file, loadConfig, patch } from "tessera-contracts/config";`;
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, resolveDir: root, loader: "ts" },
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "browser",
    external: ["node:*", "toml-eslint-parser", "yaml"],
    outdir: "out",
    conditions: ["tessera-source"],
    absWorkingDir: root,
  });
  const sizes = new Map(outputFiles.map(({ text }, i) => [Object.keys(metafile.outputs)[i], text.length]));
  const loaded = new Set();
  const visit = (path) => {
    if (loaded.has(path)) return;
    loaded.add(path);
    for (const { path: next, kind } of metafile.outputs[path]?.imports ?? [])
      if (kind === "import-statement") visit(next);
  };
  visit(Object.keys(metafile.outputs).find((path) => metafile.outputs[path].entryPoint === "<stdin>"));
  const inputs = [...loaded].flatMap((path) => Object.entries(metafile.outputs[path]?.inputs ?? {}));
  const ofConfig = inputs.filter(([path]) => path.startsWith("runtime/config/"));
  return {
    minified_bytes: [...loaded].reduce((sum, path) => sum + (sizes.get(path) ?? 0), 0),
    // Beside TOML, JSON and merging, for which there is a bar of 30 KB.
    yaml_bytes: ofConfig.find(([path]) => path.endsWith("/yaml.ts"))?.[1].bytesInOutput ?? 0,
    config_bytes: ofConfig.reduce((sum, [, { bytesInOutput }]) => sum + bytesInOutput, 0),
    external: [...loaded].filter((path) => metafile.outputs[path] === undefined),
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
  const { minified_bytes, config_bytes, yaml_bytes } = await settingsBundle();
  console.log(
    `settings in a browser: ${minified_bytes} bytes, ${config_bytes} of them runtime/config (YAML: ${yaml_bytes})`,
  );
}
