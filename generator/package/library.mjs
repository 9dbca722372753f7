// What Node loads of the shipped contracts. A module of the library refers to others, each of which is three files with far more in
// them than is needed; to load all that takes several times as long as to load the module. So Node gets a file for each module, with
// what it needs of the others inside. Bundlers take the single files of dist/generated (`module` in package.json): they leave out
// what is not needed by themselves, and hold a function once that two modules need.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { build } from "esbuild";
import { withConstants } from "./bundle.mjs";

/** A module that needs more than this of the others is loaded in single files: a copy would cost the package more than it saves. */
const MOST_BYTES = 220_000;

/** What other files import from a module's files; everything else is imported by people, and exists once. */
const PART = /\.(?:codec|info|definitions)\.js$/;

/** Writes `dist/library`, of which each file exports what the one in `dist/generated` does. */
export async function bundleLibrary(root) {
  const generated = join(root, "dist/generated");
  const names = readdirSync(generated, { recursive: true }).filter((name) => name.endsWith(".js"));
  const modules = names.filter((name) => !PART.test(name));
  const bundles = await bundlesOf(generated, modules);
  for (const name of names) {
    const text = bundles.get(name) ?? `export * from "${toGenerated(name)}";\n`;
    const path = join(root, "dist/library", name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}

/** The texts of those modules that are small enough, by name. */
async function bundlesOf(generated, modules) {
  const { outputFiles } = await build({
    absWorkingDir: generated,
    entryPoints: modules,
    bundle: true,
    write: false,
    format: "esm",
    target: "node20.19",
    platform: "neutral",
    outbase: ".",
    outdir: ".",
    external: ["tessera-contracts/*", "node:*"],
    logLevel: "warning",
    plugins: [{ name: "modules", setup: keepModulesApart }],
  });
  const bundles = new Map();
  for (const { path, text } of outputFiles) {
    const name = relative(generated, path);
    if (text.length <= MOST_BYTES) bundles.set(name, headerOf(join(generated, name)) + (await withConstants(text)));
  }
  return bundles;
}

/** A contract that two modules export is the same object in both, so what people import is never copied; nor is what is loaded late. */
function keepModulesApart(plugin) {
  plugin.onResolve({ filter: /^\./ }, ({ path, kind, importer }) => {
    const isLate = kind === "dynamic-import";
    return importer !== "" && (isLate || !PART.test(path)) ? { path, external: true } : undefined;
  });
}

function headerOf(path) {
  const [first] = readFileSync(path, "utf8").split("\n", 1);
  return `${first}\n`;
}

function toGenerated(name) {
  const up = "../".repeat(name.split("/").length);
  return `${up}generated/${name}`;
}
