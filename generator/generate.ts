// The compiler in seven steps: read, parse, resolve, check, plan, finish; writing the files is the caller's. Read this first.

import { resolve } from "node:path";
import { checkModel } from "./check/check-model.js";
import type { Diagnostic, Parsed } from "./diagnostics/diagnostic.js";
import { sortDiagnostics } from "./diagnostics/sort.js";
import type { EmitOptions, Emitter } from "./emit/emitter.js";
import { emittersOf, loadEmitters, planFiles } from "./emit/emitters.js";
import type { SchemaHook } from "./emit/schema/schema-hook.js";
import { type FinishedFile, finishFiles } from "./finish/finish-files.js";
import { buildModel } from "./model/build-model.js";
import type { Model } from "./model/model.js";
import type { Document, Workspace } from "./parse/document.js";
import { parseDocument } from "./parse/parse-document.js";
import { parseSources } from "./parse/parse-sources.js";
import { parseWorkspace, withLibraryExts } from "./parse/parse-workspace.js";
import { contractsFrom, nameOf, type Project, type ProjectOptions, readProject } from "./read/project.js";
import type { SiteHistory } from "./site/history/site-history.js";
import type { Sources } from "./read/read-sources.js";
import type { SourceFile } from "./diagnostics/source-file.js";

/** What a run takes beside the contracts in their directory. */
export interface CompileOptions extends ProjectOptions, Loaders {}

/** What is loaded only if the workspace asks for it. */
export interface Loaders extends EmitLoaders {
  /** All that the workspace asks for, at least. */
  readonly emitters: readonly Emitter[];
}

/** What emitters get from elsewhere, and few ask for. */
export interface EmitLoaders {
  readonly loadSchemaHook?: LoadSchemaHook;
  readonly loadHistory?: LoadHistory;
}

/** What is known of earlier versions of the contracts in a directory. @throws {Error} when that cannot be read */
export type LoadHistory = (directory: string, model: Model) => SiteHistory;

/** Loads the module that `schema_hook` names. @throws {Error} when it cannot */
export type LoadSchemaHook = (path: string) => SchemaHook;

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

/** Stage 2 for one file; another one than `parseDocument` may know the answer already. */
export type ParseFile = (source: SourceFile) => Parsed<Document>;

/**
 * Compiles the contracts in `directory` to the files that are to be written.
 * @throws {ReadError} when a file cannot be read
 * @throws {SchemaHookError} when the schema hook does not do what a hook may
 */
export function compile(directory: string, options: CompileOptions): Compilation {
  const project = readProject(directory, options);
  const resolution = resolveProject(project);
  const { model } = resolution;
  if (model === null) return { ...resolution, files: null };
  const emitters = emittersOf(model.workspace, options.emitters);
  const planned = planFiles(emitters, model, emitOptions(model.workspace, project, options));
  return { ...resolution, files: finishFiles(planned, nameOf(project)) };
}

/** Loads what a project asks for in `emit:`; nothing if its workspace file cannot be read. */
export function loadEmittersFor({ sources }: Project): Promise<readonly Emitter[]> {
  return loadEmitters(workspaceOf(sources, null).value?.emit ?? []);
}

/** What emitters get from elsewhere. @throws {Error} when the schema hook cannot be loaded */
export function emitOptions(
  { schema_hook }: Workspace,
  { directory }: Project,
  { loadSchemaHook, loadHistory }: EmitLoaders,
): EmitOptions {
  const history = loadHistory === undefined ? {} : { history: (model: Model) => loadHistory(directory, model) };
  if (schema_hook === undefined) return history;
  if (loadSchemaHook === undefined)
    throw new Error("the workspace has a schema_hook, but nothing was given to load it");
  return { ...history, schemaHook: loadSchemaHook(resolve(directory, schema_hook)) };
}

/**
 * Reads, resolves and checks the contracts in `directory`.
 * @throws {ReadError} when a file cannot be read
 */
export function resolveContracts(directory: string, options: ProjectOptions): Resolution {
  return resolveProject(readProject(directory, options));
}

/**
 * Resolves and checks the contracts of a project.
 * @throws {ReadError} when the standard library is used and cannot be read
 */
export function resolveProject(project: Project, parse: ParseFile = parseDocument): Resolution {
  const { diagnostics, model, workspace } = resolveSources(project.sources, project.library, parse);
  const out = project.out ?? resolve(project.directory, workspace?.out ?? "../generated");
  if (model === null) return { model, diagnostics, out };
  const contracts = contractsFrom(out, project);
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
export function resolveSources(
  sources: Sources,
  readLibrary: () => Sources,
  parse: ParseFile = parseDocument,
): ResolvedSources {
  let known: Sources | undefined;
  const library = (): Sources => (known ??= readLibrary());
  const parsed = parseSources(sources.modules, () => library().modules, parse);
  const usesLibrary = parsed.value?.some(({ source }) => source.library) === true;
  const workspace = workspaceOf(sources, usesLibrary ? library() : null);
  const found = [...sources.diagnostics, ...workspace.diagnostics, ...parsed.diagnostics];
  if (workspace.value === null || parsed.value === null) {
    return { model: null, diagnostics: sortDiagnostics(found), workspace: workspace.value };
  }
  const resolved = resolveDocuments(parsed.value, workspace.value);
  const diagnostics = sortDiagnostics([...found, ...resolved.diagnostics]);
  const isSound = diagnostics.every((diagnostic) => diagnostic.severity !== "error");
  return { model: isSound ? resolved.value : null, diagnostics, workspace: workspace.value };
}

/** Stages 3 and 4. */
export function resolveDocuments(documents: readonly Document[], workspace: Workspace): Parsed<Model> {
  const model = buildModel(documents, workspace);
  const checked = model.value === null ? [] : checkModel(model.value);
  return { value: model.value, diagnostics: [...model.diagnostics, ...checked] };
}

/** The workspace file; where contracts use the standard library, its extension types come along. */
export function workspaceOf(sources: Sources, library: Sources | null): Parsed<Workspace> {
  const own = parseWorkspace(sources.workspace);
  if (own.value === null || library === null) return own;
  const shipped = parseWorkspace(library.workspace);
  if (shipped.value === null) return own;
  const { value, diagnostics } = withLibraryExts(own.value, shipped.value);
  return { value, diagnostics: [...own.diagnostics, ...diagnostics] };
}
