// The compiler in seven steps: read, parse, resolve, check, plan, finish; writing the files is the caller's. Read this first.

import { basename, relative, resolve } from "node:path";
import { checkModel } from "./check/check-model.js";
import type { Diagnostic, Parsed } from "./diagnostics/diagnostic.js";
import { sortDiagnostics } from "./diagnostics/sort.js";
import type { EmitOptions } from "./emit/emitter.js";
import { planFiles } from "./emit/emitters.js";
import type { SchemaHook } from "./emit/schema/schema-hook.js";
import { type FinishedFile, finishFiles } from "./finish/finish-files.js";
import { buildModel } from "./model/build-model.js";
import type { Model } from "./model/model.js";
import type { Workspace } from "./parse/document.js";
import { withLibraryExts } from "./parse/library-exts.js";
import { parseSources } from "./parse/parse-sources.js";
import { parseWorkspace } from "./parse/parse-workspace.js";
import { readLibrarySources, readSources, type Sources } from "./read/read-sources.js";

/** Where the contracts come from beside their own directory. */
export interface CompileOptions {
  /** Root of the package that ships the standard library. */
  readonly library: string;
  /** The output directory, absolute; that of the workspace file unless said. */
  readonly out?: string;
  /** Loads the module that `schema_hook` names. @throws {Error} when it cannot */
  readonly loadSchemaHook?: (path: string) => SchemaHook;
}

/** What the contracts in a directory mean. */
export interface Resolution {
  /** Every mistake and warning, in reading order. */
  readonly diagnostics: readonly Diagnostic[];
  /** Null if there is an error. */
  readonly model: Model | null;
  /** The output directory, absolute. */
  readonly out: string;
}

/** What the contracts in a directory compile to. */
export interface Compilation extends Resolution {
  /** The files to write, by path; null if there is an error. */
  readonly files: readonly FinishedFile[] | null;
}

/**
 * Compiles the contracts in `directory` to the files that are to be written.
 * @throws {ReadError} when a file cannot be read
 * @throws {SchemaHookError} when the schema hook does not do what a hook may
 */
export function compile(directory: string, options: CompileOptions): Compilation {
  const resolution = resolveContracts(directory, options);
  const { model } = resolution;
  if (model === null) return { ...resolution, files: null };
  const planned = planFiles(model, emitOptions(model, directory, options));
  return { ...resolution, files: finishFiles(planned, basename(directory)) };
}

function emitOptions({ workspace }: Model, directory: string, { loadSchemaHook }: CompileOptions): EmitOptions {
  if (workspace.schema_hook === undefined) return {};
  if (loadSchemaHook === undefined)
    throw new Error("the workspace has a schema_hook, but nothing was given to load it");
  return { schemaHook: loadSchemaHook(resolve(directory, workspace.schema_hook)) };
}

/**
 * Reads, resolves and checks the contracts in `directory`.
 * @throws {ReadError} when a file cannot be read
 */
export function resolveContracts(directory: string, options: CompileOptions): Resolution {
  const library = (): Sources => readLibrarySources(resolve(options.library, "contracts"));
  const { diagnostics, model, workspace } = resolveSources(readSources(directory), library);
  const out = options.out ?? resolve(directory, workspace?.out ?? "../generated");
  if (model === null) return { model, diagnostics, out };
  const contracts = relative(out, directory).replaceAll("\\", "/");
  return { model: { ...model, workspace: { ...model.workspace, contracts } }, diagnostics, out };
}

/** What contracts mean that were read before. */
export interface ResolvedSources {
  /** Every mistake and warning, in reading order. */
  readonly diagnostics: readonly Diagnostic[];
  /** Null if there is an error. */
  readonly model: Model | null;
  /** Null if the workspace file cannot be read as one. */
  readonly workspace: Workspace | null;
}

/** Resolves and checks contracts, wherever they came from. `readLibrary` is called at most once, and only if they use the library. */
export function resolveSources(sources: Sources, readLibrary: () => Sources): ResolvedSources {
  const library = once(readLibrary);
  const own = parseWorkspace(sources.workspace);
  const parsed = parseSources(sources.modules, () => library().modules);
  const usesLibrary = parsed.value?.some((document) => document.source.library) === true;
  const workspace = usesLibrary ? withExtsOf(own, library()) : own;
  const found = [...sources.diagnostics, ...workspace.diagnostics, ...parsed.diagnostics];
  if (workspace.value === null || parsed.value === null) {
    return { model: null, diagnostics: sortDiagnostics(found), workspace: own.value };
  }
  const model = buildModel(parsed.value, workspace.value);
  const checked = model.value === null ? [] : checkModel(model.value);
  const diagnostics = sortDiagnostics([...found, ...model.diagnostics, ...checked]);
  const isSound = diagnostics.every((diagnostic) => diagnostic.severity !== "error");
  return { model: isSound ? model.value : null, diagnostics, workspace: own.value };
}

function withExtsOf(own: Parsed<Workspace>, library: Sources): Parsed<Workspace> {
  const shipped = parseWorkspace(library.workspace);
  if (own.value === null || shipped.value === null) return own;
  const { value, diagnostics } = withLibraryExts(own.value, shipped.value);
  return { value, diagnostics: [...own.diagnostics, ...diagnostics] };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
