// Programs of snippets made runnable: bundled in memory with the generated code of their contracts.

import { build, type BuildOptions, type Plugin } from "esbuild";
import { mkdirSync, rmSync } from "node:fs";
import { join, posix } from "node:path";
import { pathToFileURL } from "node:url";
import { packageRoot } from "../../generator/cli/package.js";
import { LIBRARY_PREFIX } from "../../generator/read/read-sources.js";

/** Where a program stands among the files of a project: beside `generated/` and `contracts/`. */
export const PROGRAM = "program.ts";

/** The files of a project by path, the program among them. */
export interface ProjectFiles {
  readonly [path: string]: string;
}

const ROOT = packageRoot();
const CACHE = join(ROOT, "node_modules/.cache/tessera/docs", String(process.pid));

/** The path by which a program imports a module of contracts. */
export function modulePathOf(module: string): string {
  if (!module.startsWith(LIBRARY_PREFIX)) return `./generated/${module}.js`;
  return `tessera-contracts/contracts/${module.slice(LIBRARY_PREFIX.length)}`;
}

/** Runs a program and returns the results that it exports. */
export async function resultsOf(files: ProjectFiles): Promise<readonly string[]> {
  await (shared ??= buildShared());
  const outfile = join(CACHE, `snippet-${count++}.mjs`);
  await build({ ...OPTIONS, entryPoints: [PROGRAM], outfile, plugins: [inMemory(files)] });
  try {
    const program = (await import(pathToFileURL(outfile).href)) as { readonly $results: readonly string[] };
    return program.$results;
  } finally {
    rmSync(outfile);
  }
}

let count = 0;
let shared: Promise<unknown> | undefined;

const OPTIONS: BuildOptions = {
  bundle: true,
  platform: "node",
  format: "esm",
  target: "es2022",
  conditions: ["tessera-source"],
  logLevel: "silent",
};

/** What all programs import, compiled once: its files by the name that programs import them by. */
const SHARED: { readonly [name: string]: string } = {
  "./shown.js": "test/docs/shown.ts",
  "tessera-contracts/serde": "runtime/serde/index.ts",
  "tessera-contracts/serde/codegen": "runtime/serde/codegen.ts",
};

async function buildShared(): Promise<void> {
  mkdirSync(CACHE, { recursive: true });
  process.on("exit", () => rmSync(CACHE, { recursive: true, force: true }));
  const entryPoints = Object.values(SHARED).map((path) => ({ in: join(ROOT, path), out: path.replaceAll("/", "-") }));
  await build({ ...OPTIONS, entryPoints, outdir: CACHE, splitting: true, outExtension: { ".js": ".mjs" } });
}

function inMemory(files: ProjectFiles): Plugin {
  return {
    name: "in-memory",
    setup: (bundle) => {
      bundle.onResolve({ filter: /.*/ }, ({ path, importer, namespace, kind }) => {
        if (kind === "entry-point") return { path, namespace: "project" };
        const file = SHARED[path];
        if (file !== undefined) return { path: `./${file.replaceAll("/", "-")}.mjs`, external: true };
        if (namespace !== "project" || !path.startsWith(".")) return undefined;
        return { path: posix.join(posix.dirname(importer), path), namespace: "project" };
      });
      bundle.onLoad({ filter: /.*/, namespace: "project" }, ({ path }) => {
        const written = files[path];
        const contents = written ?? files[path.replace(/\.js$/, ".ts")];
        if (contents === undefined) throw new Error(`there is no ${path} on the page`);
        return { contents, loader: path.endsWith(".ts") || written === undefined ? "ts" : "js", resolveDir: ROOT };
      });
    },
  };
}
