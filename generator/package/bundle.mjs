// What is published of the TypeScript here: the runtime in as few files as its entries allow, and the command with all it uses inside.

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, relative } from "node:path";
import { build, transform } from "esbuild";
import { buildLook } from "../site/look/build-look.mjs";

/**
 * Modules that load a package when it is first needed, in a way that no bundler can follow, and what stands for each in the command.
 * esbuild puts the package beside it, and runs it when it is asked for.
 */
const LOADERS = {
  "generator/site/look/load-script.ts": () => `export const lookScript = () => ${JSON.stringify(buildLook())};`,
  "generator/parse/load-cel.ts":
    'export const loadCelParser = () => require("./node_modules/@bufbuild/cel/dist/esm/parse.js").parse;',
  "generator/text/load-handlebars.ts":
    'export const loadHandlebars = () => require("handlebars/dist/cjs/handlebars.js").default;',
  "generator/site/graph/load-dagre.ts":
    'export const loadDagre = () => require("./node_modules/@dagrejs/dagre/dist/dagre.cjs");',
};

const OPTIONS = {
  bundle: true,
  splitting: true,
  metafile: true,
  write: false,
  format: "esm",
  target: "node20.19",
  // Paths in the output are those below the root, wherever the root is and whatever in it is a link.
  outbase: ".",
  outdir: "dist",
  preserveSymlinks: true,
  logLevel: "warning",
};

/**
 * Writes the entries of the runtime below `dist`, and files for what they share. `root` is the package's directory, `peers` are packages
 * that users install beside it.
 */
export async function bundleRuntime(root, entries, peers) {
  const external = [...peers, "node:*"];
  const shared = new Set(entries.filter((entry) => !ALONE.includes(entry)));
  for (const room of ROOMS) {
    const own = [...shared].filter((entry) => entry.startsWith(`./runtime/${room}/`));
    await bundleEntries(root, own, external);
    own.forEach((entry) => shared.delete(entry));
    external.push(`tessera-contracts/${room}`, `tessera-contracts/${room}/*`);
  }
  await bundleEntries(root, [...shared], external);
  // What few load imports the other entries as a user does, so that it divides no file that users import. Serde, which depends on
  // nothing, not even on the package's name, finds its entry beside it.
  for (const entry of ALONE) await bundleEntries(root, [entry], [...external, "tessera-contracts/*", "*/codegen.js"]);
}

/**
 * Every contract loads the first, and every table both. Rooms behind them import them as a user does, so that they neither divide them into
 * more files nor add to them what only the others use of the library.
 */
const ROOMS = ["serde", "arrow"];

/** The entries of the runtime's commands, of full errors, and of Substrait, which has its own copy of what it needs to know of plans. */
const ALONE = ["./runtime/cli/index.ts", "./runtime/plan/substrait/index.ts", "./runtime/serde/exact/register.ts"];

async function bundleEntries(root, entries, external) {
  const { outputFiles } = await build({
    ...OPTIONS,
    absWorkingDir: root,
    entryPoints: entries,
    // Also for what an entry loads only when it is called.
    chunkNames: "runtime/chunk-[hash]",
    // Rooms import each other, and the contracts of the library, by the names that users import. What several entries use is in a file
    // that they share, so there is one of it; and what a room uses of the library is a few of its contracts, not their modules.
    conditions: ["tessera-source"],
    external,
    platform: "neutral",
  });
  for (const { path, text } of outputFiles) write(path, await withConstants(text));
}

/**
 * The text of a bundle in which what is never assigned again is a constant, as it was in the source: esbuild makes each declaration
 * at the top of a module a `var`, whose value V8 has to look up at each use. That costs the decoders some 5 %.
 */
export async function withConstants(text) {
  const lines = text.split("\n").map((line) => line.replace(/^var (?=[\w$]+ = )/, "const "));
  // esbuild knows scopes, and so which of them are assigned to.
  const { warnings } = await transform(lines.join("\n"), { logLevel: "silent", logLimit: 0 });
  for (const { id, notes } of warnings) {
    if (id !== "assign-to-constant") continue;
    const declared = notes[0].location.line - 1;
    lines[declared] = lines[declared].replace(/^const /, "var ");
  }
  return lines.join("\n");
}

/**
 * Writes the command below `dist`: what it starts with, and files for the rest, loaded when a call needs them. Returns what it was
 * made of.
 */
export async function bundleCommand(root) {
  const { metafile, outputFiles } = await build({
    ...OPTIONS,
    absWorkingDir: root,
    entryPoints: ["generator/cli/main.ts"],
    chunkNames: "generator/cli/[name]-[hash]",
    external: ["ts-morph"],
    platform: "node",
    plugins: [loaders(root)],
  });
  for (const { path, text } of outputFiles) write(path, text.includes(REQUIRER) ? REQUIRE + text : text);
  return metafile;
}

/** Packages in CommonJS require what Node has built in; the function by which they do is in one of the files. */
const REQUIRER = "var __require = ";
const REQUIRE = `import { createRequire } from "node:module";\nconst require = createRequire(import.meta.url);\n`;

function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Replaces `LOADERS`, each of which has to turn up. */
function loaders(root) {
  return {
    name: "loaders",
    setup(plugin) {
      const open = new Set(Object.keys(LOADERS));
      plugin.onLoad({ filter: /load-[a-z]+\.ts$/ }, ({ path }) => {
        const name = relative(root, path);
        open.delete(name);
        const stand = LOADERS[name];
        const contents = typeof stand === "function" ? stand() : stand;
        return contents === undefined ? null : { contents, loader: "js", resolveDir: root };
      });
      plugin.onEnd(() => {
        if (open.size > 0) throw new Error(`not in the command: ${[...open].join(", ")}`);
      });
    },
  };
}
