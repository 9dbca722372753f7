// How much of the package ends up in a project that imports one contract.
// `node test/consumers/bundle.mjs` prints sizes; a test holds them to a limit.

import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const root = fileURLToPath(new URL("../../", import.meta.url));
const CACHE = join(root, "node_modules/.cache/tessera");

/** Contracts to measure: a small one, one of many parts, and an alias. */
export const MEASURED = [
  { name: "ViewCacheArtifact", module: "artifacts/decisions" },
  { name: "RunManifest", module: "artifacts/manifest" },
  { name: "Ratio", module: "types" },
];

/** The client of Spark Connect, with what it loads when it is called, but for protobuf, which users install. */
export const SPARK = { name: "spark", file: "./runtime/spark/index.js", external: ["@bufbuild/*"], platform: "node" };

/** The minified bundle of a program that imports one contract, or one name of a file, and how much of it is the runtime. */
export async function bundleOf(one) {
  const { name, module, file = `./generated/${module}.js`, external = [], imports = [], platform = "browser" } = one;
  const program = [`export { ${name} } from "${file}";`, ...imports.map((more) => `import "${more}";`)].join("\n");
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

/** The minified bundle of the same program where the workspace says `sdk: small`; with `exact`, it also imports the full errors. */
export async function smallBundleOf({ name, module, exact = false }) {
  mkdirSync(CACHE, { recursive: true });
  const directory = mkdtempSync(join(CACHE, "small-"));
  try {
    await generateSmall(directory);
    const file = join(directory, `generated/${module}.js`);
    return await bundleOf({ name, file, imports: exact ? ["tessera-contracts/serde/exact"] : [] });
  } finally {
    rmSync(directory, { recursive: true });
  }
}

async function generateSmall(directory) {
  const contracts = join(directory, "contracts");
  cpSync(join(root, "contracts"), contracts, { recursive: true });
  const text = readFileSync(join(contracts, "tessera.yaml"), "utf8");
  const small = text.replace(/^emit:.*$/m, "emit: [javascript]\nsdk: small");
  writeFileSync(join(contracts, "tessera.yaml"), small);
  const outfile = join(directory, "tessera.mjs");
  await build({
    entryPoints: [join(root, "generator/cli/main.ts")],
    bundle: true,
    platform: "node",
    format: "esm",
    packages: "external",
    conditions: ["tessera-source"],
    absWorkingDir: root,
    outfile,
  });
  execFileSync(process.execPath, [outfile, "generate", "--contracts", contracts], { stdio: "pipe" });
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
  for (const exact of [false, true]) {
    const { minified_bytes, gzipped_bytes, runtime_bytes } = await smallBundleOf({ ...MEASURED[0], exact });
    const numbers = [minified_bytes, gzipped_bytes, runtime_bytes].map((bytes) => String(bytes).padStart(9));
    const goal = exact ? "" : "  `sdk: small`; gate 60000, 20000; aim 45000, 16000";
    console.log(`${exact ? "…with serde/exact" : MEASURED[0].name}`.padEnd(20) + numbers.join("") + goal);
  }
  const { minified_bytes, config_bytes, yaml_bytes } = await settingsBundle();
  console.log(
    `settings in a browser: ${minified_bytes} bytes, ${config_bytes} of them runtime/config (YAML: ${yaml_bytes})`,
  );
}
