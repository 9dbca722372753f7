// Compiles with what the last run left, and leaves something for the next one. The compiler itself is loaded only if it is needed.

import { type Cache, NOTHING_KNOWN, recall } from "../cache/cache.js";
import { toolKey } from "../cache/keys.js";
import { cacheFile, loadCache, saveCache } from "../cache/store.js";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Emitter } from "../emit/emitter.js";
import type { DigestedFile } from "../finish/finish-files.js";
import type { EmitLoaders, LoadSchemaHook } from "../generate.js";
import type { Project } from "../read/project.js";
import { compareDigests, isOnDisk, type Output } from "../write/compare.js";

/** What the contracts came to, held against what is on disk. */
export interface Comparison {
  readonly diagnostics: readonly Diagnostic[];
  /** The output directory, absolute. */
  readonly directory: string;
  /** By path; null if there is an error. */
  readonly outputs: readonly Output[] | null;
}

/** What the command has a say in. */
export interface OutputOptions {
  readonly toDirectory: (configured: string) => string;
  readonly loadSchemaHook: LoadSchemaHook;
}

/**
 * Compiles a project and looks at its outputs; `toDirectory` may refuse the output directory.
 * @throws {ReadError} when a file cannot be read
 */
export async function compileOutputs(project: Project, options: OutputOptions): Promise<Comparison> {
  const { toDirectory } = options;
  const file = cacheFile(project.directory);
  const tool = toolKey();
  const known = file === null ? NOTHING_KNOWN : loadCache(file, tool);
  const run = recall(project, known);
  const same = run === null ? null : compared(run, toDirectory);
  if (same !== null) return same;
  const found = await recompiled(project, known, options);
  if (file !== null && found.cache !== null) saveCache(file, tool, found.cache);
  return found;
}

interface Compilation {
  readonly diagnostics: readonly Diagnostic[];
  readonly out: string;
  readonly files: readonly DigestedFile[] | null;
}

async function recompiled(
  project: Project,
  known: Cache,
  { toDirectory, loadSchemaHook }: OutputOptions,
): Promise<Comparison & { readonly cache: Cache | null }> {
  const { recompile } = await import("../recompile.js");
  const { loadEmittersFor } = await import("../generate.js");
  const emitters = await loadEmittersFor(project);
  const loaders = { loadSchemaHook, emitters, ...(await historyLoader(emitters)) };
  const first = recompile(project, known, loaders);
  const found = compared(first, toDirectory);
  if (found !== null) return { ...found, cache: first.cache };
  const directory = toDirectory(first.out);
  const there = [...known.outputs].filter(([, files]) => files.every((file) => isOnDisk(directory, file)));
  const again = recompile(project, { ...known, outputs: new Map(there) }, loaders);
  const anew = compared(again, toDirectory);
  if (anew === null) throw new Error("the text of an output is not on disk and was not made");
  return { ...anew, cache: again.cache };
}

/** What it takes to read earlier versions, which only a site shows. */
async function historyLoader(emitters: readonly Emitter[]): Promise<Pick<EmitLoaders, "loadHistory">> {
  if (!emitters.some(({ id }) => id === "site")) return {};
  const { loadHistory } = await import("./evolution/site-history.js");
  return { loadHistory };
}

/** Null if an output is not on disk as it was, and nobody knows its text any more. */
function compared(
  { diagnostics, out, files }: Compilation,
  toDirectory: (configured: string) => string,
): Comparison | null {
  const directory = toDirectory(out);
  if (files === null) return { diagnostics, directory, outputs: null };
  const outputs = compareDigests(directory, files);
  return outputs === null ? null : { diagnostics, directory, outputs };
}
