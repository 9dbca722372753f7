// The compiler with a memory. What it answers is what `compile` answers: the outputs of a module are taken from the last run only
// if nothing within the module's reach has changed, and where there is anything to report, everything is resolved anew.

import { resolve } from "node:path";
import { type Cache, type KnownRun, NOTHING_KNOWN } from "./cache/cache.js";
import { runKey } from "./cache/keys.js";
import { CachedParser } from "./cache/parser.js";
import { type Survey, type SurveyedModule, surveyOf } from "./cache/survey.js";
import type { Diagnostic } from "./diagnostics/diagnostic.js";
import type { EmitOptions, Emitter, ModuleNames, OutFile } from "./emit/emitter.js";
import { emittersOf, plannedFiles } from "./emit/emitters.js";
import { type DigestedFile, digestFile } from "./finish/finish-files.js";
import { emitOptions, type Loaders, resolveDocuments, resolveProject, workspaceOf } from "./generate.js";
import type { Model } from "./model/model.js";
import type { Workspace } from "./parse/document.js";
import { contractsFrom, nameOf, type Project } from "./read/project.js";

/** What the contracts in a directory compile to. */
export interface Recompilation {
  /** Every mistake and warning, in reading order. */
  readonly diagnostics: readonly Diagnostic[];
  /** The output directory, absolute. */
  readonly out: string;
  /** The files to write, by path, without their bytes where these are those of the last run; null if there is an error. */
  readonly files: readonly DigestedFile[] | null;
  /** What the next run may know; null if there is an error. */
  readonly cache: Cache | null;
}

/**
 * Compiles a project with what is known from the last run.
 * @throws {ReadError} when the standard library is used and cannot be read
 */
export function recompile(project: Project, known: Cache, loaders: Loaders): Recompilation {
  const parser = new CachedParser(known.files);
  const survey = project.sources.diagnostics.length > 0 ? null : surveyOf(project, (one) => parser.outline(one));
  const part = survey === null ? null : recompilePart(survey, { project, parser, known, loaders });
  if (part !== null) return part;
  const { model, diagnostics, out } = resolveProject(project, parser.parse);
  parser.release();
  if (model === null) return { diagnostics, out, files: null, cache: null };
  const { workspace } = model;
  const emitters = emittersOf(workspace, loaders.emitters);
  const options = emitOptions(workspace, project, loaders);
  const planned =
    survey === null || diagnostics.length > 0
      ? { files: byPath(finished(plannedFiles(emitters, model, options), project)), outputs: NOTHING_KNOWN.outputs }
      : planModules(survey, { model, emitters, options, project, known: NOTHING_KNOWN });
  const usesLibrary = model.modules.some(isLibrary);
  return withCache({ diagnostics, out, workspace, ...planned }, { project, parser, usesLibrary });
}

interface Run {
  readonly project: Project;
  readonly parser: CachedParser;
  readonly known: Cache;
  readonly loaders: Loaders;
}

/** Resolves only what changed modules reach; null if that is everything, or is not without mistakes and warnings. */
function recompilePart(survey: Survey, { project, parser, known, loaders }: Run): Recompilation | null {
  const modules = [...survey.values()];
  const own = modules.filter((one) => !one.source.library);
  const stale = own.filter((one) => !known.outputs.has(one.key));
  if (stale.length === own.length) return null;
  const usesLibrary = modules.some((one) => one.source.library);
  const workspace = workspaceOf(project.sources, usesLibrary ? project.library() : null);
  if (workspace.value === null || workspace.diagnostics.length > 0) return null;
  const out = project.out ?? resolve(project.directory, workspace.value.out);
  const full = { ...workspace.value, contracts: contractsFrom(out, project) };
  const emitters = emittersOf(full, loaders.emitters);
  const needsAll = emitters.some((emitter) => emitter.parts === undefined);
  const needed = needsAll ? modules : reachOfAll(stale, survey);
  const documents = needed.flatMap(({ source }) => parser.parse(source).value ?? []);
  const { value: model, diagnostics } = resolveDocuments(documents, full);
  if (model === null || diagnostics.length > 0) return null;
  const options = emitOptions(full, project, loaders);
  const planned = planModules(survey, { model, emitters, options, project, known });
  return withCache({ diagnostics, out, workspace: full, ...planned }, { project, parser, usesLibrary });
}

function reachOfAll(modules: readonly SurveyedModule[], survey: Survey): readonly SurveyedModule[] {
  const names = new Set(modules.flatMap((one) => one.reach));
  return [...names].flatMap((name) => survey.get(name) ?? []);
}

interface Planning {
  readonly model: Model;
  readonly emitters: readonly Emitter[];
  readonly options: EmitOptions;
  readonly project: Project;
  readonly known: Cache;
}

interface Plan {
  /** By path. */
  readonly files: readonly DigestedFile[];
  readonly outputs: Cache["outputs"];
}

function planModules(survey: Survey, { model, emitters, options, project, known }: Planning): Plan {
  const own = [...survey].filter(([, { source }]) => !source.library);
  const outputs = new Map(
    own.map(([name, { key }]): [string, readonly DigestedFile[]] => [
      key,
      known.outputs.get(key) ?? finished(planModule(name, emitters, model), project),
    ]),
  );
  const names = own.map(([name, { outline }]): ModuleNames => {
    return { name, definitions: outline.names.map((definition) => ({ name: definition })) };
  });
  const rest = emitters.flatMap((emitter) => emitter.parts?.planNames(names, model) ?? emitter.plan(model, options));
  const files = [...[...outputs.values()].flat(), ...finished(rest, project)];
  return {
    files: byPath(files),
    outputs: new Map([...outputs].map(([key, planned]) => [key, planned.map(withoutBytes)])),
  };
}

function planModule(name: string, emitters: readonly Emitter[], model: Model): readonly OutFile[] {
  const module = model.modules.find((one) => one.name === name);
  if (module === undefined) throw new Error(`module ${name} is not part of the model`);
  return emitters.flatMap((emitter) => emitter.parts?.planModule(module, model) ?? []);
}

interface Outcome extends Plan {
  readonly diagnostics: readonly Diagnostic[];
  readonly out: string;
  readonly workspace: Workspace;
}

/** What a schema hook does may change from run to run, and so may the history in a site: a run with either is never known as a whole. */
function withCache(
  { diagnostics, out, workspace, files, outputs }: Outcome,
  { project, parser, usesLibrary }: Pick<Run, "project" | "parser"> & { readonly usesLibrary: boolean },
): Recompilation {
  const key = runKey(project, usesLibrary ? project.library() : null);
  const run: KnownRun = { key, usesLibrary, diagnostics, out, files: files.map(withoutBytes) };
  const isKnown = workspace.schema_hook === undefined && !workspace.emit.includes("site");
  return { diagnostics, out, files, cache: { run: isKnown ? run : null, files: parser.kept, outputs } };
}

/** A file is finished before the next one is made, so that few texts are held at a time. */
function finished(files: Iterable<OutFile>, project: Project): readonly DigestedFile[] {
  return Array.from(files, (file) => digestFile(file, nameOf(project)));
}

function byPath(files: readonly DigestedFile[]): readonly DigestedFile[] {
  return files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function withoutBytes({ path, digest }: DigestedFile): DigestedFile {
  return { path, digest };
}

function isLibrary({ library }: { readonly library: boolean }): boolean {
  return library;
}
